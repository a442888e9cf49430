package attribution

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/tagger"
	"github.com/seed7abcc752/sayso/segment"
)

// The built-in tagger gives the same tags whether it is asked through the interface or not.
func TestBuiltInTagger(t *testing.T) {
	for _, text := range []string{
		"",
		"“We won’t pay more than $5 – or 10% – of it,” Ms. Quillfeather told Zbyn Orrelsson & co. on Monday… He'd gone @ 9! ٣ :D 😀",
		strings.Repeat("word and ", 400) + "end.",
		strings.Repeat("é", 100) + " " + strings.Repeat("x", 1000) + "…",
	} {
		doc := segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text))
		asked := func(at Attributor) *analysis {
			a := newAnalysis(at, doc)
			a.prepare()
			a.tagWords()
			return a
		}
		fast, slow := asked(Attributor{}), asked(Attributor{Tagger: tagger.Tagger{}})
		if diff := cmp.Diff(slow.doc.Tags, fast.doc.Tags); diff != "" {
			t.Errorf("%.40q: -interface +built in\n%s", text, diff)
		}
		if !slices.Equal(slow.tag, fast.tag) {
			t.Errorf("%.40q: interface %v, built in %v", text, slow.tag, fast.tag)
		}
	}
}

func TestParseTag(t *testing.T) {
	for name, want := range map[string]tag{
		"": tagNone, "NN": tagNN, "PRP$": tagPRPS, "WP$": tagWPS, "-LRB-": tagPunct, "``": tagPunct, "$": tagPunct, "HYPH": tagPunct,
		"NFP": tagPunct, "ADD": tagNN, "-NONE-": tagNone, "NONSENSE": tagNone,
	} {
		if got := parseTag(name); got != want {
			t.Errorf("%q is tag %d, want %d", name, got, want)
		}
	}
}

func BenchmarkTagWords(b *testing.B) {
	text := strings.Repeat("The council of Marrow said on Monday that the old ferry terminal would close, because its piers had sunk. “We waited too long,” Ms Orrelsson told us. ", 30)
	doc := segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text))
	a := newAnalysis(Attributor{}, doc)
	a.prepare()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		a.tagWords()
	}
}

// Every tag that the built-in tagger gives has its number, and every number its name.
func TestTag(t *testing.T) {
	for _, name := range append(tagger.Names(), treebank...) {
		if got := ParseTag(name).String(); got != name {
			t.Errorf("%q became %q", name, got)
		}
	}
	if got := ParseTag("NONSENSE"); got != 0 {
		t.Errorf("nonsense is %q", got)
	}
}
