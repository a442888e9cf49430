package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/seed7abcc752/sayso/attribution"
)

// attribute answers an article, a line of JSON, with a line of JSON. An attributor that panics costs this article alone:
// Beam would try it again and again, and then give up the whole archive.
func attribute(line string, attributor func(string) *attribution.Document) (answer string, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	var article struct {
		ID   json.RawMessage `json:"id"`
		Text *string         `json:"text"`
	}
	if err := json.Unmarshal([]byte(strings.TrimPrefix(line, "\uFEFF")), &article); err != nil {
		return "", err
	}
	if article.Text == nil {
		return "", errors.New("no text")
	}
	return encode(struct {
		ID      json.RawMessage      `json:"id"`
		Records []attribution.Record `json:"records"`
	}{article.ID, attributor(*article.Text).Records()})
}

// aside returns what is written of a line that cannot be answered: where it stood, why, and all of it.
func aside(file, line string, reason error) string {
	out, err := encode(struct {
		File  string `json:"file"`
		Error string `json:"error"`
		Line  string `json:"line"` // with U+FFFD for what is not UTF-8
	}{file, reason.Error(), line})
	if err != nil {
		panic(err) // three strings are always JSON
	}
	return out
}

// encode leaves <, > and & as they are: answers are read by programs, not by browsers.
func encode(v any) (string, error) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	err := enc.Encode(v)
	return strings.TrimSuffix(b.String(), "\n"), err
}
