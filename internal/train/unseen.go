//go:build train

package main

import (
	"bufio"
	"encoding/json"
	"os"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/linear"
	"github.com/seed7abcc752/sayso/segment"
)

// unseen returns what models fitted on other articles make of each article.
func (t *trainer) unseen(raw bool) [][]attribution.Record {
	const folds = 10
	choices := map[string][][]linear.Instance{}
	for name, task := range attribution.Tasks {
		if task.Set != nil {
			choices[name] = t.choices(name, 0, 1)
		}
	}
	out := make([][]attribution.Record, len(t.articles))
	for k := range folds {
		at := attribution.Attributor{}
		if raw {
			at = at.Raw()
		}
		for name, in := range choices {
			at = at.With(name, t.fit(name, flat(in, k, folds)))
		}
		for i := k; i < len(t.articles); i += folds {
			doc := segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(t.articles[i].Text))
			out[i] = at.Attribute(doc).Records()
		}
	}
	return out
}

// write writes records as the batch example does.
func (t *trainer) write(path string, records [][]attribution.Record) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(f)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i := range records {
		if err := enc.Encode(map[string]any{"id": t.articles[i].ID, "records": records[i]}); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	return f.Close()
}
