package prosetag_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/attribution/prosetag"
)

var _ attribution.Tagger = prosetag.Tagger{}

func TestTag(t *testing.T) {
	for _, c := range []struct{ name, why, words, tags string }{
		{"statement", "the common case", "The minister said she was tired .", "DT NN VBD PRP VBD VBN ."},
		{"curly marks", "prose straightens them, our words keep them; a lone mark is no name", "“ Yes , ” he said .", "'' NNP , '' PRP VBD ."},
	} {
		t.Run(c.name, func(t *testing.T) {
			words := strings.Fields(c.words)
			got := make([]string, len(words))
			prosetag.New().Tag(words, got)
			if diff := cmp.Diff(strings.Fields(c.tags), got); diff != "" {
				t.Errorf("%s (%s): -want +got\n%s", c.words, c.why, diff)
			}
		})
	}
}

// Odd words get a tag or none, and never a panic.
func TestTagOddWords(t *testing.T) {
	words := []string{"", " ", "\xff", strings.Repeat("a", 100_000), "''", "n't", "\x00", "日本"}
	prosetag.New().Tag(words, make([]string, len(words)))
	prosetag.New().Tag(nil, nil)
}

func TestTagConcurrently(t *testing.T) {
	words := strings.Fields("The minister said that the old bridge will open again on Monday .")
	want := make([]string, len(words))
	prosetag.New().Tag(words, want)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			got := make([]string, len(words))
			prosetag.New().Tag(words, got)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("-alone +together\n%s", diff)
			}
		})
	}
	wg.Wait()
}

func BenchmarkTag(b *testing.B) {
	sentence := "The minister said that the old bridge will open again on Monday ."
	words := strings.Fields(sentence)
	tags := make([]string, len(words))
	b.SetBytes(int64(len(sentence)))
	b.ReportAllocs()
	for b.Loop() {
		prosetag.New().Tag(words, tags)
	}
}
