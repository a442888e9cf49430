package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What was taken out comes back byte for byte, in every article we have.
func TestRoundTrip(t *testing.T) {
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, raw := range []string{string(raw), "[[q1]] and [[QQ2]]\n\n" + string(raw)} {
			text, p := takeOut(raw)
			for _, q := range p.quotations {
				if strings.Contains(text, q) && len(q) > 20 {
					t.Errorf("%s: still there: %s", file, q)
				}
			}
			whole, err := putBack(text, p)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(raw, whole); diff != "" {
				t.Errorf("%s (-want +got):\n%s", file, diff)
			}
		}
	}
}

// And in any other text: with placeholders of its own, marks that nobody closed, bytes that are no text.
func FuzzRoundTrip(f *testing.F) {
	for _, raw := range []string{
		"", "“We won,” said Jane Doe. “Again.”", "“We [[Q1]] won,” said Jane [[QQ2]] Doe. “[[q3” [[", "[[“We won,” said Jane Doe.]] Q1]]",
		"&ldquo;We won,&rdquo; said Jane Doe. â€œAgain,â€\u009d she said.", "‘I said “no ‘never’”,’ Jane Doe said. ‘", "“a\r\n\r\n“b\r\n\r\n“c” said Jane Doe.",
		"\x00“\xffWe\xe2\x80 won,” said Jane Doe.\xe2\x80", "Read more\n\n“We won,” said Jane Doe.", "$1 “$0 \\1,” said Jane Doe.",
	} {
		f.Add(raw)
	}
	f.Fuzz(func(t *testing.T, raw string) {
		text, p := takeOut(raw)
		if whole, err := putBack(text, p); err != nil || whole != raw {
			t.Errorf("%q, %v; want %q", whole, err, raw)
		}
	})
}

func TestPutBack(t *testing.T) {
	p := placeholders{"Q", []string{"“We won,”", "“again”"}}
	tests := []struct {
		name, why  string
		text, want string
		err        string
	}{
		{"moved", "a sentence was turned round", "Jane said [[Q2]] after [[Q1]]", "Jane said “again” after “We won,”", ""},
		{"case", "tr a-z A-Z changes placeholders too", "[[q1]] [[Q2]]", "“We won,” “again”", ""},
		{"lost", "a quotation was dropped", "[[Q1]]", "", "[[Q2]] came back 0 times: “again”"},
		{"doubled", "a quotation was repeated", "[[Q1]] [[Q2]] [[Q1]]", "", "[[Q1]] came back 2 times: “We won,”"},
		{"invented", "there were only two", "[[Q1]] [[Q2]] [[Q3]]", "", "[[Q3]] stands for no quotation"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := putBack(test.text, p)
			message := ""
			if err != nil {
				message = err.Error()
			}
			if got != test.want || message != test.err {
				t.Errorf("%s: %q, %q; want %q, %q", test.why, got, message, test.want, test.err)
			}
		})
	}
}

func TestRun(t *testing.T) {
	const article = "../../testdata/articles/harbour.txt"
	var out strings.Builder
	if err := run(t.Context(), []string{article, "cat"}, &out); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(article)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(raw), out.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for _, args := range [][]string{{article}, {"missing.txt", "cat"}, {article, "false"}} {
		if err := run(t.Context(), args, &out); err == nil {
			t.Errorf("no error for %q", args)
		}
	}
}
