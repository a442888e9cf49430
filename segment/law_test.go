package segment_test

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// plain returns text as a cleaned document, unchanged.
func plain(text string) *clean.Document { return &clean.Document{Raw: text, Text: text} }

func run(text string) *segment.Document { return segment.Segmenter{}.Segment(plain(text)) }

// checkLaws reports what of the layers' promises d breaks.
func checkLaws(t *testing.T, d *segment.Document) {
	t.Helper()
	valid := utf8.ValidString(d.Text)
	end := 0
	for _, p := range d.Paragraphs {
		checkSpan(t, d, valid, "paragraph", p.Span)
		if p.Start < end {
			t.Errorf("paragraph %v begins before the end of the one before it", p)
		}
		end = p.End
	}
	end = 0
	for _, s := range d.Sentences {
		checkSpan(t, d, valid, "sentence", s.Span)
		if s.Start < end {
			t.Errorf("sentence %v begins before the end of the one before it", s)
		}
		if !inOne(d.Paragraphs, s.Span) {
			t.Errorf("sentence %v lies in no paragraph", s)
		}
		end = s.End
	}
	end = 0
	for _, k := range d.Tokens {
		checkSpan(t, d, valid, "token", k.Bounds())
		start := int(k.Start)
		if start < end {
			t.Errorf("token %v begins before the end of the one before it", k)
		}
		checkGap(t, d.Text[end:start])
		if strings.IndexFunc(d.Text[k.Start:k.End], unicode.IsSpace) >= 0 {
			t.Errorf("token %q holds white space", d.Text[k.Start:k.End])
		}
		if !inOne(d.Sentences, k.Bounds()) {
			t.Errorf("token %v lies in no sentence", k)
		}
		end = int(k.End)
	}
	checkGap(t, d.Text[end:])
	var around []segment.Quotation
	for i, q := range d.Quotations {
		checkSpan(t, d, valid, "quotation", q.Span)
		if i > 0 && (q.Start < d.Quotations[i-1].Start || q.Start == d.Quotations[i-1].Start && q.End > d.Quotations[i-1].End) {
			t.Errorf("quotation %v is out of order", q)
		}
		for len(around) > 0 && around[len(around)-1].End <= q.Start {
			around = around[:len(around)-1]
		}
		if len(around) > 0 && q.End > around[len(around)-1].End {
			t.Errorf("quotations %v and %v overlap without nesting", around[len(around)-1], q)
		}
		if q.Depth != len(around)+1 {
			t.Errorf("quotation %v has depth %d, want %d", q.Span, q.Depth, len(around)+1)
		}
		around = append(around, q)
		if !q.Contains(q.Inner) || q.Inner.Start == q.Start || q.Closed != (q.Inner.End < q.End) {
			t.Errorf("quotation %v has the inner span %v, closed %v", q.Span, q.Inner, q.Closed)
		}
		if q.Inner.Start > q.Inner.End {
			t.Errorf("quotation %v has an inverted inner span %v", q.Span, q.Inner)
		}
		if !inOne(d.Paragraphs, q.Span) {
			t.Errorf("quotation %v lies in no paragraph", q)
		}
	}
}

func checkSpan(t *testing.T, d *segment.Document, valid bool, what string, s clean.Span) {
	t.Helper()
	if s.Start < 0 || s.End > len(d.Text) || s.Start >= s.End {
		t.Fatalf("%s %v is empty or out of range", what, s)
	}
	if valid && (!utf8.RuneStart(d.Text[s.Start]) || s.End < len(d.Text) && !utf8.RuneStart(d.Text[s.End])) {
		t.Errorf("%s %v divides a rune", what, s)
	}
}

func checkGap(t *testing.T, gap string) {
	t.Helper()
	if strings.TrimSpace(gap) != "" {
		t.Errorf("%q lies between two tokens", gap)
	}
}

// inOne reports whether an element of the sorted layer contains s.
func inOne[T interface{ Bounds() clean.Span }](layer []T, s clean.Span) bool {
	lo, hi := 0, len(layer)
	for lo < hi {
		if m := (lo + hi) / 2; layer[m].Bounds().End < s.End {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo < len(layer) && layer[lo].Bounds().Contains(s)
}

func FuzzSegment(f *testing.F) {
	for _, s := range []string{
		"", " ", "\n", "\"", "''", "'''", "“", "”", "“ ” ‘ ’", "\x00", "a\xff\xe2\x80b", "\xe2\x80", "<a href=\"x\">“y”",
		"“Why?” Doe said. “We don’t know,” he added.", "'Tis the players' wives' '90s rock 'n' roll.",
		"He’s 6'3\" tall, and 12\" wide.", "1. One 2. Two", "• a • b", "a@b.org https://x.org/a?b=c. #tag @you $5 5% e-mail",
		"end.Next “A.”“B.”", ". . . .", "„Ja“, «non», ‹si›, 「はい」『いいえ』。次。", "He said: 'It's “fine”.'\n\n'Then he left.'",
		"I'd've gonna cannot o'clock y'all", "wait...what?!", "At 5 a.m. Mr. Doe left the U.S. He never came back, Inc.",
		"one\ntwo\n\nOne\ntwo\n  \nthree",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := run(text)
		checkLaws(t, d)
		if diff := cmp.Diff(d, run(text), cmp.Exporter(func(reflect.Type) bool { return true })); diff != "" {
			t.Errorf("two runs differ: %s", diff)
		}
	})
}

func TestHostile(t *testing.T) {
	const n = 100_000
	// Hostile text may take twenty times as long as the prose of a plain article, byte for byte; were time to grow with the
	// square of its length, it would take thousands of times as long. The machine's speed is not asked.
	prose := strings.Repeat("“We won,” said Ann Doe of the harbour board. It rained all day.\n\n", 5000)
	plain := time.Duration(1<<63 - 1)
	for range 3 {
		before := time.Now()
		run(prose)
		plain = min(plain, time.Since(before))
	}
	allowed := func(bytes int) time.Duration {
		return 100*time.Millisecond + 20*plain*time.Duration(bytes)/time.Duration(len(prose))
	}
	for _, c := range []struct{ name, text string }{
		{"opening marks", strings.Repeat("“", n)},
		{"closing marks", strings.Repeat("”", n)},
		{"straight marks", strings.Repeat("\"", n)},
		{"apostrophes", strings.Repeat("'", n)},
		{"opening marks apart", strings.Repeat(" “a", n)},
		{"single opening marks apart", strings.Repeat(" 'a", n)},
		{"curly single opening marks apart", strings.Repeat(" ‘a", n)},
		{"singles, then doubles", strings.Repeat(" 'a", n) + strings.Repeat(" \"a", n) + strings.Repeat("b' ", n)},
		{"nested", strings.Repeat("“‘", n) + strings.Repeat("’”", n)},
		{"all kinds", strings.Repeat(" “a «b 'c 「d \"e ''f", n/5) + strings.Repeat("'' e\" d」 c' b» a” ", n/5)},
		{"wrong order", strings.Repeat(" “a «b", n) + strings.Repeat("a” b» ", n)},
		{"seams", strings.Repeat("\"a\"", n)},
		{"open tags", strings.Repeat("<a ", n)},
		{"tags", strings.Repeat("<a \"", n) + ">"},
		{"stops", strings.Repeat(".", 10*n)},
		{"stops apart", strings.Repeat(" .", 10*n)},
		{"stops and capitals", strings.Repeat("A.", 10*n)},
		{"no spaces", strings.Repeat("a", 10*n)},
		{"no spaces, stops", strings.Repeat("end.Next", n)},
		{"hyphens", strings.Repeat("a-", 10*n)},
		{"numbers and hyphens", strings.Repeat("1-", 10*n)},
		{"slashes", strings.Repeat("1/", 10*n)},
		{"at signs", strings.Repeat("a@", 10*n)},
		{"at signs apart", strings.Repeat("a.b ", n) + "@"},
		{"addresses", strings.Repeat("http://a", n)},
		{"clitics", strings.Repeat("a's", n)},
		{"elisions", strings.Repeat("'n' ", n)},
		{"items", strings.Repeat("• ", n)},
		{"numbers", strings.Repeat("1. ", n)},
		{"brackets", strings.Repeat("a.(", n) + strings.Repeat(".)", n)},
		{"notes", strings.Repeat("a.[1]", n)},
		{"notes that never end", "a." + strings.Repeat("[1", n)},
		{"questions", strings.Repeat("“A?” B ", n)},
		{"paragraphs", strings.Repeat("“a\n\n", n)},
		{"wraps", strings.Repeat("A\nb", n)},
		{"emoji", strings.Repeat("\u200d👍🏽", n)},
		{"white space", strings.Repeat(" \u00a0\t", n)},
		{"stray bytes", strings.Repeat("\xe2\x80", n)},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := time.Now()
			d := run(c.text)
			if took := time.Since(before); took > allowed(len(c.text)) {
				t.Errorf("%d bytes took %v", len(c.text), took)
			}
			checkLaws(t, d)
		})
	}
}
