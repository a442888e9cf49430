// Basic prints who said what in an article, as a table: the speaker, the cue, the words.
//
//	go run ./examples/basic testdata/articles/harbour.txt
package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
)

func main() {
	article, err := read(os.Args[1:])
	if err == nil {
		err = printTable(os.Stdout, sayso.Attribute(article).Records())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "basic:", err)
		os.Exit(1)
	}
}

// read reads the file named, or standard input.
func read(args []string) (string, error) {
	var text []byte
	var err error
	switch len(args) {
	case 0:
		text, err = io.ReadAll(os.Stdin)
	case 1:
		text, err = os.ReadFile(args[0])
	default:
		err = fmt.Errorf("%d files named, want one", len(args))
	}
	return string(text), err
}

// printTable writes a row for each record, and ends with the number of them.
func printTable(w io.Writer, records []attribution.Record) error {
	t := table{widths: []int{24, 14, 70}}
	t.row("SPEAKER", "CUE", "WORDS")
	for _, r := range records {
		t.row(speaker(r), cue(r), content(r))
	}
	fmt.Fprintf(&t.out, "\n%d records\n", len(records))
	_, err := io.WriteString(w, t.out.String())
	return err
}

func speaker(r attribution.Record) string {
	switch {
	case r.Speaker != nil:
		return r.Speaker.Name
	case r.Source != nil:
		return r.Source.Text
	}
	return "?"
}

func cue(r attribution.Record) string {
	if r.Cue == nil {
		return ""
	}
	return r.Cue.Text
}

// content is the words of a record, with … where the cue stood: “We won,” … “again.”
func content(r attribution.Record) string {
	var pieces []string
	for _, p := range r.Content {
		pieces = append(pieces, p.Text)
	}
	return strings.Join(pieces, " … ")
}
