package clean

import (
	"os"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// hostile are texts that nobody wrote.
var hostile = []string{
	"", " ", "\n", "\x00", "\xff\xfe\xfd", "“", "&", "&#", "&amp;amp;amp;amp;amp;", "â€", "Ã¢â‚¬", "\r\r\n\n\r", "\u00ad\u00ad", "a\u00ad",
	"By\n\nBy\n\nBy", "Read moreRead moreRead more", "( PA Wire )", "\xe2\x80", "&ldquo", "👩\u200d🚀",
}

func FuzzClean(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	if b, err := os.ReadFile("testdata/page.txt"); err == nil {
		f.Add(string(b))
	}
	f.Fuzz(func(t *testing.T, raw string) {
		for _, c := range []Cleaner{{}, {KeepAll: true}} {
			checkLaws(t, c, raw)
		}
	})
}

// checkLaws states what holds of every text.
func checkLaws(t *testing.T, c Cleaner, raw string) {
	t.Helper()
	d := c.Clean(raw)
	if d.Raw != raw {
		t.Fatalf("Raw is %q", d.Raw)
	}
	if !utf8.ValidString(d.Text) {
		t.Fatalf("Text is not valid UTF-8: %q", d.Text)
	}
	if diff := cmp.Diff(d, c.Clean(raw), cmp.AllowUnexported(Document{}, run{})); diff != "" {
		t.Fatalf("another answer the second time:\n%s", diff)
	}
	checkCover(t, d)
	last := 0
	for i, r := range d.Text {
		start, end := d.RawRange(Span{i, i + utf8.RuneLen(r)})
		if start < last || end <= start || end > len(raw) {
			t.Fatalf("rune %d (%q) comes from %d to %d, after %d, in %d bytes", i, r, start, end, last, len(raw))
		}
		last = end
		if len(d.Text) > 2000 && i%7 != 0 {
			continue
		}
		if again := (Cleaner{KeepAll: true}).Clean(raw[start:end]).Text; again != string(r) {
			t.Fatalf("rune %d (%q) comes from %q, which is cleaned to %q", i, r, raw[start:end], again)
		}
	}
}

// checkCover checks that what was kept and what was left out are the whole of raw, but for white space.
func checkCover(t *testing.T, d *Document) {
	t.Helper()
	keep, drop, at := d.Keep, d.Dropped, 0
	for len(keep)+len(drop) > 0 {
		var start, end int
		if len(drop) == 0 || len(keep) > 0 && keep[0].Start < drop[0].Start {
			start, end, keep = keep[0].Start, keep[0].End, keep[1:]
		} else {
			if drop[0].Kind == "" {
				t.Fatalf("dropped %v as nothing", drop[0])
			}
			start, end, drop = drop[0].Start, drop[0].End, drop[1:]
		}
		if start < at || end <= start || end > len(d.Raw) {
			t.Fatalf("a stretch from %d to %d, after %d, in %d bytes", start, end, at, len(d.Raw))
		}
		checkBlank(t, d.Raw[at:start])
		at = end
	}
	checkBlank(t, d.Raw[at:])
}

func checkBlank(t *testing.T, s string) {
	t.Helper()
	if s = strings.TrimFunc(Cleaner{KeepAll: true}.Clean(s).Text, unicode.IsSpace); s != "" {
		t.Fatalf("neither kept nor left out: %q", s)
	}
}
