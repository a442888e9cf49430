package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"
)

// An article is a line of JSON or a row of CSV.
type article struct {
	file string // as named on the command line; empty for standard input
	line int    // in that file, from 1
	size int    // bytes of input

	json       []byte // the line; nil for a row
	id, text   string // of a row
	unreadable error  // why there is neither
}

// null is the id of an article that has none, or none that can be read.
var null = json.RawMessage("null")

// parse returns what the article holds, once: the line is let go, for a long one takes as much memory as its text. The id is returned as it was written: a string, a number, null; an id with a
// lone surrogate ("\ud83d") would not survive being decoded.
func (a *article) parse() (id json.RawMessage, text string, err error) {
	line := a.json
	a.json = nil
	switch {
	case a.unreadable != nil:
		return null, "", a.unreadable
	case line == nil:
		id, err = json.Marshal(a.id)
		return id, a.text, err
	}
	var o struct {
		ID   json.RawMessage `json:"id"`
		Text *string         `json:"text"`
	}
	err = json.Unmarshal(line, &o)
	id = null
	if o.ID != nil {
		id = o.ID
		if !utf8.Valid(id) {
			id = bytes.ToValidUTF8(id, []byte("\uFFFD"))
		}
	}
	if err != nil {
		return id, "", readable(err)
	}
	if o.Text == nil {
		return id, "", errors.New("no text")
	}
	return id, *o.Text, nil
}

// readable says in the words of the input what package json says in the words of Go.
func readable(err error) error {
	if t := (*json.UnmarshalTypeError)(nil); errors.As(err, &t) {
		if t.Field == "" {
			return fmt.Errorf("not a JSON object but a JSON %s", t.Value)
		}
		return fmt.Errorf("%s is not a string but a JSON %s", t.Field, t.Value)
	}
	return fmt.Errorf("not JSON: %w", err)
}
