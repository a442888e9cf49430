package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
)

// counts is what became of the lines.
type counts struct{ added, replaced, unchanged, failed int }

// addFile adds the articles of a file. It tells of a line that holds none on stderr, and goes on with the next.
func addFile(ctx context.Context, a *archive, name string, n *counts, stderr io.Writer) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewReader(f)
	for number := 1; ; number++ {
		line, err := in.ReadBytes('\n')
		if err != nil && err != io.EOF {
			return fmt.Errorf("%s: %w", name, err)
		}
		last := err == io.EOF
		if line = bytes.TrimSpace(bytes.TrimPrefix(line, []byte("\uFEFF"))); len(line) > 0 {
			id, text, err := parse(line)
			if err != nil {
				n.failed++
				fmt.Fprintf(stderr, "store: %s:%d: %v\n", name, number, err)
			} else if err := addArticle(ctx, a, id, text, n); err != nil {
				return fmt.Errorf("%s:%d: %w", name, number, err)
			}
		}
		if last {
			return nil
		}
	}
}

func addArticle(ctx context.Context, a *archive, id, text string, n *counts) error {
	did, err := a.add(ctx, id, text)
	if err != nil {
		return err
	}
	switch did {
	case added:
		n.added++
	case replaced:
		n.replaced++
	case unchanged:
		n.unchanged++
	}
	return nil
}

// parse returns the article in a line of JSON.
func parse(line []byte) (id, text string, err error) {
	var article struct {
		ID   *string `json:"id"`
		Text *string `json:"text"`
	}
	if err := json.Unmarshal(line, &article); err != nil {
		return "", "", err
	}
	if article.ID == nil || article.Text == nil {
		return "", "", errors.New("an article needs an id and a text")
	}
	return *article.ID, *article.Text, nil
}
