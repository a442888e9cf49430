package sayso_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/txtar"
)

// FuzzAttribute states what holds for every text, sense or nonsense.
func FuzzAttribute(f *testing.F) {
	for _, raw := range seeds(f) {
		f.Add(raw)
	}
	for _, h := range hostile {
		f.Add(h.text(300))
	}
	f.Fuzz(func(t *testing.T, raw string) { checkLaws(t, raw) })
}

// seeds are our articles, our cases, and the small texts that broke others.
func seeds(tb testing.TB) []string {
	out := []string{
		"", " ", "\x00", "\"", "”", "'", "“", "«»", "Name:\"x\"", "\"\"=", "“a”b“c", "\xff\xfe“\xc3", "&ldquo;&#x201C;&",
		"“‘“‘x", "''a''", "``a''", "a\u0301“\u202eb”", "\uFEFF“x,” he said.", "“x”\r\n\r\n“y”, said Z.", "She said: “", "— X",
	}
	for _, pattern := range []string{"testdata/*.txtar", "testdata/articles/*.txt"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			tb.Fatalf("no files %s: %v", pattern, err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				tb.Fatal(err)
			}
			raw := string(text)
			if strings.HasSuffix(file, ".txtar") {
				raw, _ = txtar.Parse(raw).Section("raw")
			}
			out = append(out, raw)
		}
	}
	return out
}

func checkLaws(t *testing.T, raw string) {
	t.Helper()
	doc := sayso.Attribute(raw)
	if doc.Raw != raw {
		t.Fatal("Raw is not what was given")
	}
	if !settled && !utf8.ValidString(raw) {
		return
	}
	if !utf8.ValidString(doc.Text) {
		t.Fatal("Text is not valid UTF-8")
	}
	checkLayer(t, doc, "paragraphs", doc.Paragraphs)
	checkLayer(t, doc, "sentences", doc.Sentences)
	checkLayer(t, doc, "tokens", doc.Tokens)
	checkLayer(t, doc, "quotations", doc.Quotations)
	checkLayer(t, doc, "mentions", doc.Mentions)
	if n := len(doc.Tags); n != 0 && n != len(doc.Tokens) {
		t.Errorf("%d tags for %d tokens", n, len(doc.Tokens))
	}
	end := 0
	for _, d := range doc.Dropped {
		if d.Start < end || d.End <= d.Start || d.End > len(raw) || d.Kind == "" {
			t.Fatalf("dropped %+v after %d of %d bytes", d, end, len(raw))
		}
		end = d.End
	}
	records := doc.Records()
	for i, r := range records {
		checkRecord(t, raw, r)
		if i > 0 && len(r.Content) > 0 && len(records[i-1].Content) > 0 && r.Content[0].Start < records[i-1].Content[0].Start {
			t.Errorf("record %d begins before record %d", i, i-1)
		}
	}
	checkJSON(t, records)
	if diff := cmp.Diff(records, sayso.Attribute(raw).Records()); diff != "" {
		t.Errorf("asked twice (-first +second):\n%s", diff)
	}
}

// checkLayer: spans lie in Text, on rune boundaries, sorted, and lead back into Raw.
func checkLayer[T interface{ Bounds() clean.Span }](t *testing.T, doc *attribution.Document, name string, layer []T) {
	t.Helper()
	last := 0
	for i, x := range layer {
		s := x.Bounds()
		if s.Start < last || s.End < s.Start || s.End > len(doc.Text) {
			t.Fatalf("%s[%d] is %v, after one at %d, in %d bytes", name, i, s, last, len(doc.Text))
		}
		if !boundary(doc.Text, s.Start) || !boundary(doc.Text, s.End) {
			t.Fatalf("%s[%d] at %v cuts a character", name, i, s)
		}
		if start, end := doc.RawRange(s); start < 0 || end < start || end > len(doc.Raw) {
			t.Fatalf("%s[%d] comes from [%d, %d) of %d raw bytes", name, i, start, end, len(doc.Raw))
		}
		last = s.Start
	}
}

func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

func checkRecord(t *testing.T, raw string, r attribution.Record) {
	t.Helper()
	switch {
	case r.Kind != attribution.Direct && r.Kind != attribution.Mixed && r.Kind != attribution.Indirect:
		t.Errorf("kind %q", r.Kind)
	case len(r.Content) == 0:
		t.Error("a record without content")
	case (r.Kind == attribution.Indirect) != (len(r.Quoted) == 0):
		t.Errorf("a record of kind %s with %d quoted stretches", r.Kind, len(r.Quoted))
	case r.Rule == "":
		t.Error("a record that no rule decided")
	case !(r.Confidence > 0 && r.Confidence <= 1):
		t.Errorf("confidence %v", r.Confidence)
	case r.Source != nil && r.Source.Text == "" || r.Cue != nil && r.Cue.Text == "":
		t.Error("an empty source or cue that is not null")
	case r.Speaker != nil && (r.Speaker.Name == "" || r.Speaker.Kind == "" || r.Speaker.Aliases == nil):
		t.Errorf("speaker %+v", r.Speaker)
	}
	checkPieces(t, raw, "content", r.Content)
	checkPieces(t, raw, "quoted", r.Quoted)
	for _, p := range []*attribution.Piece{r.Cue, r.Source} {
		if p != nil {
			checkPieces(t, raw, "cue or source", []attribution.Piece{*p})
		}
	}
}

// checkPieces: pieces follow one another in the raw text and do not overlap.
func checkPieces(t *testing.T, raw, what string, pieces []attribution.Piece) {
	t.Helper()
	end := 0
	for _, p := range pieces {
		if p.Start < end || p.End < p.Start || p.End > len(raw) {
			t.Fatalf("%s: piece [%d, %d) after %d of %d bytes", what, p.Start, p.End, end, len(raw))
		}
		end = p.End
	}
}

// checkJSON: what is written can be read, and says the same.
func checkJSON(t *testing.T, records []attribution.Record) {
	t.Helper()
	text, err := json.Marshal(records)
	if err != nil {
		t.Fatal(err)
	}
	var again []attribution.Record
	if err := json.Unmarshal(text, &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(records, again); diff != "" {
		t.Errorf("through JSON (-before +after):\n%s", diff)
	}
}
