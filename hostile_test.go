package sayso_test

import (
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/seed7abcc752/sayso"
)

// hostile are texts of about n bytes, made to be slow or to break.
var hostile = []struct {
	name, why string
	text      func(n int) string
}{
	{"opening marks", "each may be open until the end", repeat("“")},
	{"straight marks", "each may open or close", repeat(`"`)},
	{"single marks", "an apostrophe, or one of two kinds of mark", repeat("'")},
	{"opening marks apart", "each begins a word", repeat("“a ")},
	{"closing marks", "nothing is open", repeat("” ")},
	{"nested", "deeper and deeper", repeat("“a ‘b ")},
	{"no space", "one token, or one a letter", repeat("a")},
	{"capitals", "one name that has no end", repeat("Aa ")},
	{"initials", "an abbreviation, or the end of a sentence", repeat("A. ")},
	{"full stops", "the end of a sentence, or of nothing", repeat(".")},
	{"name and quotation", "a colon attribution without a space", repeat(`Name:"x"`)},
	{"marks and sign", "as program code has it", repeat(`""=`)},
	{"said", "cues without anything to cue", repeat("said ")},
	{"he said she said", "each clause inside the one before", repeat("he said she said ")},
	{"split for ever", "one record with many pieces", repeat("“a,” she said, ")},
	{"quotations and reports", "each report may take in the quotations around it", repeat("“Rain fell,” she said. He warned that the rain would stay. ")},
	{"nobody's words", "each may come again in any other quotation", repeat("‘Rain fell all day’ and “rain fell all night,” said Ann. ")},
	{"relatives", "her husband may be any of them", repeat("Ann Doe met Ann Roe’s husband, Bob Doe, 46. Her husband said no, the 46-year-old said. ")},
	{"commas", "an aside that has no end", repeat("Ann, ")},
	{"people", "thousands of names, none the same", people},
	{"paragraphs", "thousands of them, each reopening the mark", repeat("“A.\n\n")},
	{"references", "&amp; of &amp; of &amp;", repeat("&amp;")},
	{"half a reference", "no semicolon to be found", repeat("&#")},
	{"mojibake", "decoded, it may look encoded again", repeat("â€œ")},
	{"spaces", "all to become one", repeat(" \u00a0\t")},
	{"lines", "paragraphs with nothing in them", repeat("\n")},
	{"same paragraph", "repeated, as broken scrapers do", repeat("Rain fell on the town for the third day. ")},
	{"same line", "all but one a duplicate", repeat("Rain fell on the town for the third day.\n\n")},
	{"tags", "a page that was not stripped", repeat("<p class=\"a\">“We won,” said <b>Ann</b>.</p>")},
	{"not UTF-8", "bytes that mean nothing", repeat("\xff\xc3“")},
	{"cut short", "the beginnings of characters", repeat("\xe2\x80 \xf0\x9f\x91 \xc3")},
	{"both directions", "marks within words that cannot be seen", repeat("\u202e“Ann\u0301\u202c,” \u2067Doe\u2069 said. ")},
	{"one word", "a name longer than any article", func(n int) string { return "Mr A" + strings.Repeat("a", n) + " said: “We won.”" }},
	{"NUL", "and others that cannot be seen", repeat("\x00\u200b\u202e\ufeff")},
	{"accents", "thousands on one letter", repeat("\u0301")},
	{"characters", "a few of every kind that Unicode has", everyCategory},
	{"caption", "an appeal that never gets to the point", repeat("Read more open image in gallery ( ")},
}

func repeat(s string) func(int) string {
	return func(n int) string { return strings.Repeat(s, n/len(s)) }
}

func people(n int) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		name := string([]rune{'A' + rune(i%26), 'a' + rune(i/26%26), 'a' + rune(i/676%26), 'a' + rune(i/17576%26)})
		b.WriteString("Mr " + name + "son Ba" + strings.ToLower(name) + " said she won. ")
	}
	return b.String()
}

func everyCategory(n int) string {
	var b strings.Builder
	var names []string
	for name := range unicode.Categories {
		names = append(names, name)
	}
	slices.Sort(names)
	for i := 0; b.Len() < n; i++ {
		for _, name := range names {
			table := unicode.Categories[name]
			if len(table.R16) > 0 {
				b.WriteRune(rune(table.R16[i%len(table.R16)].Lo))
			} else if len(table.R32) > 0 {
				b.WriteRune(rune(table.R32[i%len(table.R32)].Lo))
			}
		}
		b.WriteString("“” said")
	}
	return b.String()
}

// What is hostile is answered by the same laws as everything else.
func TestHostileLaws(t *testing.T) {
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) { checkLaws(t, h.text(3000)) })
	}
}

// Four times the text takes about four times as long; were it sixteen times, a page could stop the machine.
func TestHostileTime(t *testing.T) {
	for _, h := range hostile {
		t.Run(h.name, func(t *testing.T) {
			const n = 50_000
			small, large := h.text(n), h.text(4*n)
			for try := 0; ; try++ {
				a, b := timeOf(small), timeOf(large)
				// twice the linear growth is allowed, and 50 ms for a machine that does other things as well
				if b < 8*a+50*time.Millisecond {
					return
				}
				if try == 3 {
					t.Fatalf("%d bytes took %v, %d bytes %v: %s", len(small), a, len(large), b, h.why)
				}
			}
		})
	}
}

func timeOf(raw string) time.Duration {
	start := time.Now()
	sayso.Attribute(raw)
	return time.Since(start)
}

// What is large and odd may take twenty times as long as the prose of a plain article, byte for byte; were time to grow with the
// square of its length, it would take thousands of times as long. The machine's speed is not asked.
func TestManyOpeningMarks(t *testing.T) {
	prose := strings.Repeat("“We won,” said Ann Doe of the harbour board. It rained all day, she said.\n\n", 2000)
	plain := min(timeOf(prose), timeOf(prose), timeOf(prose))
	for _, tt := range []struct{ name, text string }{
		{"100,000 opening marks", strings.Repeat("“", 100_000)},
		{"a megabyte without a space", strings.Repeat("a", 1<<20)},
	} {
		allowed := 100*time.Millisecond + 20*plain*time.Duration(len(tt.text))/time.Duration(len(prose))
		if took := timeOf(tt.text); took > allowed {
			t.Errorf("%s took %v, %v are allowed", tt.name, took, allowed)
		}
	}
}
