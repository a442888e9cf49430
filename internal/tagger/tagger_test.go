package tagger

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTag(t *testing.T) {
	tests := []struct{ why, words, tags string }{
		{"a plain sentence of news", "The council said the bridge would close on Monday .", "DT NN VBD DT NN MD VB IN NNP ."},
		{"names that no list has", "Ms Quillfeather told Zbyn Orrelsson she was leaving .", "NNP NNP VBD NNP NNP PRP VBD VBG ."},
		{"to before a verb and before a noun", "He wanted to go to Leeds .", "PRP VBD TO VB IN NNP ."},
		{"verb and noun of one form", "Her claim that they claim it is odd .", "PRP$ NN IN PRP VBP PRP VBZ JJ ."},
		{"possessive", "The mayor 's lawyer resigned .", "DT NN POS NN VBD ."},
		{"settled in any case", "Please , i know .", "UH , PRP VBP ."},
	}
	for _, tt := range tests {
		words := strings.Fields(tt.words)
		tags := make([]string, len(words))
		Tagger{}.Tag(words, tags)
		if diff := cmp.Diff(tt.tags, strings.Join(tags, " ")); diff != "" {
			t.Errorf("%s: -want +got\n%s", tt.why, diff)
		}
	}
}

// More words than are tagged at a time, and words of every kind of nonsense, have a tag each.
func TestEveryWordHasATag(t *testing.T) {
	words := strings.Fields(strings.Repeat("said \xff “ 😀 — 1,000 a\x00b ", 200))
	tags := make([]string, len(words))
	Tagger{}.Tag(words, tags)
	for i, tag := range tags {
		if tag == "" {
			t.Fatalf("word %d, %q, has no tag", i, words[i])
		}
	}
}

func TestBrokenModels(t *testing.T) {
	whole := modelData
	for _, n := range []int{0, 1, len("CC CD"), 300, len(whole) / 2} {
		if _, err := parse(whole[:n]); err == nil {
			t.Errorf("the first %d bytes are read as a model", n)
		}
	}
	if _, err := parse(whole); err != nil {
		t.Error(err)
	}
}

func TestNoAllocation(t *testing.T) {
	words := strings.Fields("The council said the bridge would close on Monday .")
	tags := make([]string, len(words))
	if n := testing.AllocsPerRun(100, func() { Tagger{}.Tag(words, tags) }); n > 0 {
		t.Errorf("%v allocations a sentence", n)
	}
}

func BenchmarkTag(b *testing.B) {
	const text = "The council of Marrow said on Monday that the old ferry terminal would close , because its piers had sunk by a hand 's breadth in ten years ."
	words := strings.Fields(text)
	tags := make([]string, len(words))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Tagger{}.Tag(words, tags)
	}
}
