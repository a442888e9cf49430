// Package gold reads articles annotated by people, to learn from and to measure with.
package gold

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
)

// A Range is a half-open byte range of an article's text.
type Range [2]int

// An Attribution is one as annotators marked it. Spans may be discontinuous.
type Attribution struct {
	ID         string
	Kind       string // direct, mixed, indirect
	Source     []Range
	SourceHead *Range `json:"source_head"`
	Cue        []Range
	Content    []Range
	CueClass   string   `json:"cue_class"`   // speech or other
	SourceType string   `json:"source_type"` // name, pronoun, common, relative, none
	Speaker    string   `json:"speaker_name"`
	Aliases    []string `json:"speaker_aliases"`
}

// An Article is a text with its attributions.
type Article struct {
	ID           string
	Publisher    string
	Text         string
	Attributions []Attribution
	Ignore       []Range
	Labels       []Label `json:"-"` // see ReadLabels

	QuotationsOnly bool           `json:"-"` // what is reported without marks is not annotated
	Referents      map[int]string `json:"-"` // whom a word stands for, by the byte where it begins; - for somebody without a name: see ReadReferents
}

// A Label says what a parser takes a token for: PERSON, ORGANIZATION, LOCATION …; O is no name.
type Label struct {
	Start, End int
	Entity     string
}

// Read reads a file of articles in JSON Lines.
func Read(path string) ([]Article, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var articles []Article
	dec := json.NewDecoder(bufio.NewReaderSize(f, 1<<20))
	for {
		var a Article
		if err := dec.Decode(&a); err == io.EOF {
			return articles, nil
		} else if err != nil {
			return nil, fmt.Errorf("gold: article %d of %s: %w", len(articles)+1, path, err)
		}
		articles = append(articles, a)
	}
}

// ReadLabels reads a gzipped file of automatic parses and gives the articles the labels of their tokens, those without a name left out.
func ReadLabels(path string, articles []Article) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return fmt.Errorf("gold: %s: %w", path, err)
	}
	byID := map[string]*Article{}
	for i := range articles {
		byID[articles[i].ID] = &articles[i]
	}
	dec := json.NewDecoder(bufio.NewReaderSize(z, 1<<20))
	for {
		var parse struct {
			ID        string
			Sentences [][][]any // of each token: start, end, tag, entity, …
		}
		if err := dec.Decode(&parse); err == io.EOF {
			return nil
		} else if err != nil {
			return fmt.Errorf("gold: %s: %w", path, err)
		}
		a := byID[parse.ID]
		if a == nil {
			continue
		}
		for _, s := range parse.Sentences {
			for _, t := range s {
				start, _ := t[0].(float64)
				end, _ := t[1].(float64)
				if entity, _ := t[3].(string); entity != "O" {
					a.Labels = append(a.Labels, Label{int(start), int(end), entity})
				}
			}
		}
	}
}
