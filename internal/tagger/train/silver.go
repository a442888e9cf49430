//go:build train

package main

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"encoding/json"
	"os"
	"slices"
	"strings"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/tagger"
	"github.com/seed7abcc752/sayso/segment"
)

// A label is the tag of a stretch of an article.
type label struct {
	start, end int
	tag        string
	named      bool // part of what looks like a name
}

// readSilver returns the labels of every article, in order, and the lemmas that are seen three times in those of train.
func readSilver(path string) (map[string][]label, []tagger.Lemma, error) {
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
				l := label{int(t[0].(float64)), int(t[1].(float64)), t[2].(string), t[3].(string) != "O"}
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
		if n >= 3 {
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

// examplesOf labels the words of an article as package segment finds them. Parts of a word that the labels have whole, well
// and known, stay unlabelled, but the hyphen and the parts of names.
func examplesOf(text string, labels []label) []tagger.Example {
	d := segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text))
	var out []tagger.Example
	i, k := 0, 0
	for _, s := range d.Sentences {
		var x tagger.Example
		titled := title(d.Text[s.Start:s.End])
		for ; i < len(d.Tokens) && int(d.Tokens[i].Start) < s.End; i++ {
			start, end := d.RawRange(d.Tokens[i].Bounds())
			for k < len(labels) && labels[k].end <= start {
				k++
			}
			w, tag := d.Text[d.Tokens[i].Start:d.Tokens[i].End], ""
			if k < len(labels) {
				switch l := labels[k]; {
				case titled && !l.named && (l.tag == "NNP" || l.tag == "NNPS"):
					// headlines have capitals that mislead
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
			mend(x.Words, x.Tags)
			out = append(out, x)
		}
	}
	return out
}

// title reports whether nearly all long words of a sentence begin with a capital.
func title(sentence string) bool {
	long, capitals := 0, 0
	for w := range strings.FieldsSeq(sentence) {
		if len(w) > 3 {
			long++
			if c := w[0]; 'A' <= c && c <= 'Z' {
				capitals++
			}
		}
	}
	return long > 3 && 5*capitals > 4*long
}

// mend changes tags to what treebanks give today.
func mend(words, tags []string) {
	for i, w := range words {
		next, after, before := "", "", ""
		if i+1 < len(words) {
			next, after = strings.ToLower(words[i+1]), tags[i+1]
		}
		if i > 0 {
			before = tags[i-1]
		}
		switch w = strings.ToLower(w); {
		case (w == "about" || w == "around" || w == "over" || w == "under") && tags[i] == "IN" && (after == "CD" || after == "$"):
			tags[i] = "RB" // about 50 people
		case (w == "later" || w == "further") && tags[i] == "RB":
			tags[i] = "RBR"
		case (w == "later" || w == "further") && tags[i] == "JJ":
			tags[i] = "JJR"
		case w == "next" && next == "to":
			tags[i] = "RB"
		case w == "well" && i == 0 && (next == "," || after == "PRP"):
			tags[i] = "UH"
		case w == "home" && tags[i] == "NN" && (strings.HasPrefix(before, "V") || before == "RB" || before == "PRP") && !strings.HasPrefix(after, "N"):
			tags[i] = "RB" // went home
		case w == "one" && tags[i] == "CD" && (before == "JJ" || before == "JJS" || i > 0 && slices.Contains(these, strings.ToLower(words[i-1]))) && next != "of" && !strings.HasPrefix(after, "N") && !strings.HasPrefix(after, "J") && after != "CD":
			tags[i] = "NN" // the big one
		}
	}
}

var these = []string{"this", "that", "another", "each", "every", "no", "which", "any"}
