// Package gold reads articles annotated by people, to learn from and to measure with.
package gold

import (
	"bufio"
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
