//go:build train

package main

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"os"
	"slices"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/tagger"
	"github.com/seed7abcc752/sayso/segment"
)

// A label is the tag of a stretch of an article.
type label struct {
	start, end int
	tag        string
}

// readSilver returns the labels of every article, in order, and the lemmas that are seen at least so often in those of train.
func readSilver(path string, least int) (map[string][]label, []tagger.Lemma, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(bufio.NewReader(f))
	if err != nil {
		return nil, nil, err
	}
	out := map[string][]label{}
	count := map[tagger.Lemma]int{}
	d := json.NewDecoder(z)
	for d.More() {
		var a struct {
			ID        string    `json:"id"`
			Split     string    `json:"split"`
			Sentences [][][]any `json:"sentences"`
		}
		if err := d.Decode(&a); err != nil {
			return nil, nil, err
		}
		for _, s := range a.Sentences {
			for _, t := range s {
				l := label{int(t[0].(float64)), int(t[1].(float64)), t[2].(string)}
				out[a.ID] = append(out[a.ID], l)
				if lemma := t[4].(string); a.Split == "train" && plain(lemma) {
					if k := kinds[l.tag]; k != 0 {
						count[tagger.Lemma{Word: lemma, Kind: k}]++
					}
				}
			}
		}
	}
	var lemmas []tagger.Lemma
	for l, n := range count {
		if n >= least {
			lemmas = append(lemmas, l)
		}
	}
	slices.SortFunc(lemmas, func(a, b tagger.Lemma) int { return cmp.Or(cmp.Compare(a.Word, b.Word), cmp.Compare(a.Kind, b.Kind)) })
	return out, lemmas, nil
}

var kinds = map[string]byte{"NN": 'N', "NNS": 'N', "VB": 'V', "VBD": 'V', "VBG": 'V', "VBN": 'V', "VBP": 'V', "VBZ": 'V', "JJ": 'A', "RB": 'R'}

// plain reports whether w is written in small letters alone.
func plain(w string) bool {
	for _, c := range w {
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return len(w) > 1
}

// sentencesOf labels the words of an article as package segment finds them. Parts of a word that the labels have whole, well
// and known, stay unlabelled, but the hyphen and the parts of names.
func sentencesOf(text string, labels []label) []tagger.Example {
	d := segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text))
	var out []tagger.Example
	i, k := 0, 0
	for _, s := range d.Sentences {
		var x tagger.Example
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
