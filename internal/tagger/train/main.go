//go:build train

// Train fits the built-in tagger to automatic tags of news articles and writes its model.
//
//	go run -tags train ./internal/tagger/train [-data DIR] [-epochs N]
package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/tagger"
	"github.com/seed7abcc752/sayso/segment"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/bench/data", "folder with polnear_train.jsonl and polnear_silver.jsonl.gz")
	out := flag.String("out", "internal/tagger/model.bin", "the model")
	epochs := flag.Int("epochs", 5, "passes over the articles")
	flag.Parse()
	articles, err := gold.Read(filepath.Join(*data, "polnear_train.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	silver, err := read(filepath.Join(*data, "polnear_silver.jsonl.gz"))
	if err != nil {
		log.Fatal(err)
	}
	var sentences []tagger.Sentence
	known, all := 0, 0
	for _, a := range articles {
		for _, s := range sentencesOf(a.Text, silver[a.ID]) {
			sentences = append(sentences, s)
			for _, t := range s.Tags {
				all++
				if t != "" {
					known++
				}
			}
		}
	}
	log.Printf("%d sentences, %d words, %d of them labelled", len(sentences), all, known)
	model := tagger.Learn(sentences, *epochs)
	if err := os.WriteFile(*out, model, 0o644); err != nil {
		log.Fatal(err)
	}
	log.Printf("%d bytes", len(model))
}

// A label is the tag of a stretch of an article.
type label struct {
	start, end int
	tag        string
}

// read returns the labels of every article, in order.
func read(path string) (map[string][]label, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		return nil, err
	}
	out := map[string][]label{}
	d := json.NewDecoder(z)
	for d.More() {
		var a struct {
			ID        string    `json:"id"`
			Sentences [][][]any `json:"sentences"`
		}
		if err := d.Decode(&a); err != nil {
			return nil, err
		}
		for _, s := range a.Sentences {
			for _, t := range s {
				out[a.ID] = append(out[a.ID], label{int(t[0].(float64)), int(t[1].(float64)), t[2].(string)})
			}
		}
	}
	return out, nil
}

// sentencesOf labels the words of an article as package segment finds them. Parts of a word that the labels have whole, well
// and known, stay unlabelled, but the hyphen and the parts of names.
func sentencesOf(text string, labels []label) []tagger.Sentence {
	d := segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text))
	var out []tagger.Sentence
	i, k := 0, 0
	for _, s := range d.Sentences {
		var x tagger.Sentence
		for ; i < len(d.Tokens) && d.Tokens[i].Start < s.End; i++ {
			start, end := d.RawRange(d.Tokens[i].Span)
			for k < len(labels) && labels[k].end <= start {
				k++
			}
			w, tag := d.Text[d.Tokens[i].Start:d.Tokens[i].End], ""
			if k < len(labels) {
				switch l := labels[k]; {
				case l.start == start && l.end == end:
					tag = l.tag
				case l.start <= start && end <= l.end && w == "-":
					tag = "HYPH"
				case l.start <= start && end <= l.end && (l.tag == "NNP" || l.tag == "NNPS" || l.tag == "CD"):
					tag = l.tag
				case l.start <= start && end == l.end && (l.tag == "NN" || l.tag == "NNS"):
					tag = l.tag
				}
			}
			x.Words, x.Tags = append(x.Words, w), append(x.Tags, tag)
		}
		if len(x.Words) > 0 {
			out = append(out, x)
		}
	}
	return out
}
