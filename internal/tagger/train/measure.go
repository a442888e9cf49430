//go:build train

package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/tagger"
	"github.com/seed7abcc752/sayso/segment"
)

// measure prints what share of tags is right: of the automatic ones of articles that were not learnt from, and of those that
// people gave, which are for measuring alone.
func measure(data string, silver map[string][]label, model []byte) {
	t, err := tagger.Load(string(model))
	if err != nil {
		log.Fatal(err)
	}
	articles, err := gold.Read(filepath.Join(data, "polnear_dev.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	right, all := 0, 0
	for _, a := range articles {
		for _, s := range examplesOf(a.Text, silver[a.ID]) {
			tags := make([]string, len(s.Words))
			t.Tag(s.Words, tags)
			for i := range tags {
				if s.Tags[i] != "" && strings.IndexFunc(s.Words[i], unicode.IsLetter) >= 0 {
					all++
					if tags[i] == s.Tags[i] || s.Tags[i] == "TO" && tags[i] == "IN" {
						right++
					}
				}
			}
		}
	}
	log.Printf("polnear_dev, automatic tags of words: %.2f of %d", 100*float64(right)/float64(all), all)
	for _, name := range []string{"gum", "ewt"} {
		measureGold(t, filepath.Join(data, "sent_"+name+"_dev.jsonl"))
	}
}

var same = map[string]string{"(": "-LRB-", ")": "-RRB-", "[": "-LRB-", "]": "-RRB-", "{": "-LRB-", "}": "-RRB-", "\"": "''", "``": "''", "-LSB-": "-LRB-", "-RSB-": "-RRB-"}

var loose = map[string][]string{"HYPH": {":", "HYPH"}, "NFP": {":", ".", "NFP", "SYM", ","}, "ADD": {"ADD", "NN", "NNP"}, "AFX": {"AFX", "JJ", "NN"}, "GW": {"GW", "NN", "NNP", "JJ"}, ":": {":", "HYPH"}}

func one(tag string) string {
	if s, ok := same[tag]; ok {
		return s
	}
	return tag
}

func measureGold(t tagger.Loaded, path string) {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	right, met, all, bytes := 0, 0, 0, 0
	var spent time.Duration
	for d := json.NewDecoder(f); d.More(); {
		var r struct {
			Text   string
			Tokens [][2]int
			Pos    []string
		}
		if err := d.Decode(&r); err != nil {
			log.Fatal(err)
		}
		doc := segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(r.Text))
		at := map[[2]int]string{}
		i := 0
		for _, s := range doc.Sentences {
			var words []string
			first := i
			for ; i < len(doc.Tokens) && int(doc.Tokens[i].Start) < s.End; i++ {
				words = append(words, doc.Text[doc.Tokens[i].Start:doc.Tokens[i].End])
			}
			tags := make([]string, len(words))
			began := time.Now()
			t.Tag(words, tags)
			spent += time.Since(began)
			for k, tag := range tags {
				start, end := doc.RawRange(doc.Tokens[first+k].Bounds())
				at[[2]int{start, end}] = tag
			}
		}
		bytes += len(r.Text)
		for i, span := range r.Tokens {
			all++
			if tag, ok := at[span]; ok {
				met++
				if g := one(r.Pos[i]); one(tag) == g || slices.Contains(loose[g], one(tag)) {
					right++
				}
			}
		}
	}
	log.Printf("%s %.2f of %d, of those met %.2f, %.1f MB/s", filepath.Base(path), 100*float64(right)/float64(all), all, 100*float64(right)/float64(met), float64(bytes)/spent.Seconds()/1e6)
}
