package main

import (
	"encoding/json"
	"fmt"
	"iter"
	"strings"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
)

// An answerer turns an article into its line of output. It is safe for concurrent use.
type answerer struct {
	stage   func(answerer, *line, json.RawMessage, *clean.Document) error
	cleaner clean.Cleaner
	kinds   map[attribution.Kind]bool // nil for all
	least   float64                   // confidence
}

// failure stands in the place of an answer.
type failure struct {
	ID    json.RawMessage `json:"id"`
	Error string          `json:"error"`
}

func (s settings) answerer() answerer {
	a := answerer{stage: stages[s.stage], cleaner: clean.Cleaner{KeepAll: !s.clean}, least: s.minConfidence}
	for k := range s.eachKind() {
		if a.kinds == nil {
			a.kinds = map[attribution.Kind]bool{}
		}
		a.kinds[attribution.Kind(k)] = true
	}
	return a
}

func (s settings) eachKind() iter.Seq[string] {
	return func(yield func(string) bool) {
		for k := range strings.SplitSeq(s.kinds, ",") {
			if k = strings.TrimSpace(k); k != "" && !yield(k) {
				return
			}
		}
	}
}

// answer writes the answer to art as one line to dst. The error says why it is a failure.
func (a answerer) answer(dst *line, art *article) error {
	id, text, err := art.parse()
	if err == nil {
		err = a.write(dst, id, text)
	}
	if err != nil && dst.begun() {
		return fmt.Errorf("line %d: %w: %w", art.line, errHalf, err)
	}
	if err != nil {
		dst.Reset()
		err = fmt.Errorf("line %d: %w", art.line, err)
		err = join(err, encode(dst, failure{id, err.Error()}))
	}
	dst.WriteByte('\n')
	return err
}

// write is the part of answer that runs the library. Should that panic, one article is lost and not the archive.
func (a answerer) write(dst *line, id json.RawMessage, text string) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return a.stage(a, dst, id, a.cleaner.Clean(text))
}

// encode appends v. It leaves <, > and & as they are: answers are read by programs, not by browsers.
func encode(dst *line, v any) error {
	enc := json.NewEncoder(dst)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return err
	}
	dst.Truncate(dst.Len() - 1) // the newline
	return nil
}

func join(err, second error) error {
	if second != nil {
		return fmt.Errorf("%w; %w", err, second)
	}
	return err
}
