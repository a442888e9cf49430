package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const articles = "../../testdata/archive.jsonl"

// store runs the program.
func store(t *testing.T, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	var out, errs bytes.Buffer
	err = run(t.Context(), args, &out, &errs)
	return out.String(), errs.String(), err
}

// file writes articles to a file, a line each.
func file(t *testing.T, articles ...string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "articles.jsonl")
	if err := os.WriteFile(name, []byte(strings.Join(articles, "\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// state is all that a database holds. The index is checked against it.
func state(t *testing.T, db string) (rows []string) {
	t.Helper()
	a, err := open(t.Context(), db)
	if err != nil {
		t.Fatal(err)
	}
	defer a.close()
	found, err := a.db.QueryContext(t.Context(), `SELECT id || ' ' || length(text) FROM article UNION ALL
		SELECT article || ' ' || speaker || ': ' || words || ' ' || record FROM quote ORDER BY 1`)
	if err != nil {
		t.Fatal(err)
	}
	defer found.Close()
	for found.Next() {
		var row string
		if err := found.Scan(&row); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, row)
	}
	if err := found.Err(); err != nil {
		t.Fatal(err)
	}
	if _, err := a.db.ExecContext(t.Context(), `INSERT INTO quote_index (quote_index, rank) VALUES ('integrity-check', 1)`); err != nil {
		t.Errorf("the index does not fit the table: %v", err)
	}
	return rows
}

func TestFind(t *testing.T) {
	db := filepath.Join(t.TempDir(), "100% of it?.db")
	if out, errs, err := store(t, "add", db, articles); err != nil || out != "5 articles added, 0 replaced, 0 there already\n" {
		t.Fatalf("%q, %q, %v", out, errs, err)
	}
	tests := []struct {
		name, why, speaker, phrase string
		want                       []string // in the first lines
	}{
		{"phrase", "who said it", "", "a tax without a parliament", []string{"Idris Okwuosa: "}},
		{"speaker and phrase", "what did she say about that", "Achebe", "storms", []string{"Rosalind Achebe: “Storms do not read statements,”"}},
		{"stem and case", "boat finds boats", "TEAGUE", "BOAT", []string{"Callum Teague: "}},
		{"role", "no name is known", "transport minister", "letter", []string{"Piers Lindqvist: "}},
		{"other name", "as the article calls her later", "Dame Rosalind", "storms", []string{"Rosalind Achebe: "}},
		{"somebody else's words", "both must hold of one quote", "Achebe", "boats", nil},
		{"a name is no word", "the phrase is sought in what was said", "", "Achebe", nil},
		{"operators", "they are words like any other", "", `boats OR storms`, nil},
		{"marks", "they mean nothing in a phrase", "", `"ask the: (boats*`, []string{"Callum Teague: "}},
		{"no word at all", "nothing is found, not everything", "", `"`, nil},
		{"NUL", "it may come from anywhere", "", "boats\x00", []string{"Callum Teague: "}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out, errs, err := store(t, "find", "-speaker", test.speaker, db, test.phrase)
			if err != nil {
				t.Fatal(err)
			}
			if (test.want == nil) != (errs == "store: nothing found\n") || (test.want == nil) != (out == "") {
				t.Errorf("%s: found %s%s", test.why, out, errs)
			}
			for _, want := range test.want {
				if !strings.HasPrefix(out, want) {
					t.Errorf("%s: want %s first: %s", test.why, want, out)
				}
			}
		})
	}
	if out, _, err := store(t, "find", "-speaker", "Achebe", "-limit", "2", db); err != nil || strings.Count(out, "Rosalind Achebe: ") != 2 {
		t.Errorf("two by a speaker: %v: %s", err, out)
	}
}

// The offsets of a quote lead to its words in the article.
func TestOffsets(t *testing.T) {
	a, err := open(t.Context(), filepath.Join(t.TempDir(), "a.db"))
	if err != nil {
		t.Fatal(err)
	}
	defer a.close()
	const text = "Read more\n\n&ldquo;We won,&rdquo; said Zoë Lind. &ldquo;Again.&rdquo;"
	if _, err := a.add(t.Context(), "a", text); err != nil {
		t.Fatal(err)
	}
	quotes, err := a.find(t.Context(), "zoe", "again", 1)
	if err != nil || len(quotes) != 1 {
		t.Fatalf("%v, %v", quotes, err)
	}
	if got := text[quotes[0].start:quotes[0].end]; !strings.HasPrefix(got, "&ldquo;We won") || !strings.HasSuffix(got, "Again.&rdquo;") {
		t.Errorf("at its offsets stands %s", got)
	}
}

// What was added once is not added again; a new text takes the place of the old one, quotes and index with it.
func TestAddAgain(t *testing.T) {
	db := filepath.Join(t.TempDir(), "a.db")
	first := file(t, `{"id":"a","text":"“We won,” said Ada Quill."}`, `{"id":"b","text":"“We lost,” said Bo Lind."}`)
	second := file(t, `{"id":"a","text":"“We drew,” said Ada Quill. “Again.”"}`, `{"id":"b","text":"“We lost,” said Bo Lind."}`)
	fresh := filepath.Join(t.TempDir(), "b.db")
	for _, step := range []struct{ db, file, want string }{
		{db, first, "2 articles added, 0 replaced, 0 there already\n"},
		{db, first, "0 articles added, 0 replaced, 2 there already\n"},
		{db, second, "0 articles added, 1 replaced, 1 there already\n"},
		{fresh, second, "2 articles added, 0 replaced, 0 there already\n"},
	} {
		if out, errs, err := store(t, "add", step.db, step.file); err != nil || out != step.want {
			t.Errorf("%q, %q, %v; want %q", out, errs, err, step.want)
		}
	}
	if diff := cmp.Diff(state(t, fresh), state(t, db)); diff != "" {
		t.Errorf("not as if added once (-want +got):\n%s", diff)
	}
	if out, _, err := store(t, "find", db, "won"); err != nil || out != "" {
		t.Errorf("still found, though replaced: %s, %v", out, err)
	}
}

// A line that holds no article is told of, and costs itself alone.
func TestBadLines(t *testing.T) {
	db := filepath.Join(t.TempDir(), "a.db")
	in := file(t, "\uFEFF"+`{"id":"a","text":"“We won,” said Ada Quill."}`+"\r", "", "rain", `{"id":"b"}`, `{"id":7,"text":"x"}`, `{"text":"x"}`,
		`{"id":"c\u0000","text":"\u0000\ud800 “We lost,” said Bo Lind."}`, `{"id":"d","te`)
	out, errs, err := store(t, "add", db, in)
	if want := "2 articles added, 0 replaced, 0 there already\n"; out != want || err == nil || err.Error() != "5 lines could not be added" {
		t.Errorf("%q, %v; want %q", out, err, want)
	}
	for i, n := range []int{3, 4, 5, 6, 8} {
		if line := strings.Split(errs, "\n")[i]; !strings.HasPrefix(line, fmt.Sprintf("store: %s:%d: ", in, n)) {
			t.Errorf("%s; want it to be about line %d", line, n)
		}
	}
	if out, _, err := store(t, "add", db, in); out != "0 articles added, 0 replaced, 2 there already\n" || err == nil {
		t.Errorf("again: %q, %v", out, err)
	}
}

// An import that is cut short at any point and started again leaves what one in one go leaves.
func TestInterrupt(t *testing.T) {
	var many []string
	for i := range 40 {
		line, err := json.Marshal(map[string]string{"id": fmt.Sprint(i), "text": strings.Repeat("“We won,” said Ada Quill. ", i%7)})
		if err != nil {
			t.Fatal(err)
		}
		many = append(many, string(line))
	}
	in, whole, cut := file(t, many...), filepath.Join(t.TempDir(), "a.db"), filepath.Join(t.TempDir(), "b.db")
	if _, _, err := store(t, "add", whole, in); err != nil {
		t.Fatal(err)
	}
	a, err := open(t.Context(), cut)
	if err != nil {
		t.Fatal(err)
	}
	ctx, interrupt := context.WithCancel(t.Context())
	defer interrupt()
	var n counts
	for i, line := range many {
		id, text, err := parse([]byte(line))
		if err != nil {
			t.Fatal(err)
		}
		if i == 20 {
			interrupt()
		}
		if err := addArticle(ctx, a, id, text, &n); (err != nil) != (i >= 20) {
			t.Errorf("article %d: %v", i, err)
		}
	}
	a.close()
	if out, _, err := store(t, "add", cut, in); err != nil || out != "20 articles added, 0 replaced, 20 there already\n" {
		t.Errorf("%s, %v", out, err)
	}
	if diff := cmp.Diff(state(t, whole), state(t, cut)); diff != "" {
		t.Errorf("(-in one go +in two):\n%s", diff)
	}
}

func TestUsage(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "missing")
	for _, args := range [][]string{
		{}, {"drop"}, {"add"}, {"add", missing + ".db"}, {"add", missing + ".db", missing}, {"add", t.TempDir(), articles},
		{"find"}, {"find", missing, "x"}, {"find", articles}, {"find", articles, "x"}, {"find", "-limit", "x", articles, "x"},
	} {
		if _, _, err := store(t, args...); err == nil {
			t.Errorf("no error for %q", args)
		}
	}
}
