package main

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
)

func TestPrint(t *testing.T) {
	records := []attribution.Record{
		{
			Content: []attribution.Piece{{Text: "“We won,”"}, {Text: "“and nobody was more surprised than the eleven of us who had come by bus.”"}},
			Cue:     &attribution.Piece{Text: "said"},
			Source:  &attribution.Piece{Text: "she"},
			Speaker: &attribution.Speaker{Name: "Zoë Bartholomew-Featherstone"},
		},
		{Content: []attribution.Piece{{Text: "“Again.”"}}},
		{Content: []attribution.Piece{{Text: "it rained"}}, Cue: &attribution.Piece{Text: "according to"}, Source: &attribution.Piece{Text: "one fan"}},
	}
	const want = `
SPEAKER                   CUE             WORDS
Zoë                       said            “We won,” … “and nobody was more surprised than the eleven of us who
Bartholomew-Featherstone                  had come by bus.”
?                                         “Again.”
one fan                   according to    it rained

3 records
`
	var got strings.Builder
	if err := printTable(&got, records); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want[1:], got.String()); diff != "" {
		t.Errorf("table (-want +got):\n%s", diff)
	}
}

// The article that the README names gives a table with its speakers.
func TestArticle(t *testing.T) {
	article, err := read([]string{"../../testdata/articles/harbour.txt"})
	if err != nil {
		t.Fatal(err)
	}
	records := sayso.Attribute(article).Records()
	if len(records) == 0 {
		t.Skip("no attribution is found yet")
	}
	var got strings.Builder
	if err := printTable(&got, records); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"Rosalind Achebe", "Piers Lindqvist", "Callum Teague", "Bethan Orr"} {
		if !strings.Contains(got.String(), name) {
			t.Errorf("the table does not name %s", name)
		}
	}
}

func TestReadErrors(t *testing.T) {
	for _, args := range [][]string{{"missing.txt"}, {"a.txt", "b.txt"}} {
		if _, err := read(args); err == nil {
			t.Errorf("no error for %q", args)
		}
	}
	stdin, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer stdin.Close()
	defer func(old *os.File) { os.Stdin = old }(os.Stdin)
	os.Stdin = stdin
	if text, err := read(nil); text != "" || err != nil {
		t.Errorf("from an empty standard input: %q, %v", text, err)
	}
}
