package tagger

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

// The lists that the model is learnt with are sorted, without duplicates.
func TestLists(t *testing.T) {
	paths, err := filepath.Glob("lexicon/*.txt")
	if err != nil || len(paths) != 7 {
		t.Fatalf("lists: %q, %v", paths, err)
	}
	for _, path := range append(paths, "settled.txt") {
		lines := slices.Collect(lexicon.Entries(read(t, path)))
		if len(lines) == 0 || !slices.IsSorted(lines) || len(slices.Compact(slices.Clone(lines))) != len(lines) {
			t.Errorf("%s: empty, not sorted, or a line twice", path)
		}
	}
}

// Every word of a pattern, and every settled one, has a tag that the model knows.
func TestPatterns(t *testing.T) {
	for line := range lexicon.Entries(read(t, "train/patterns.txt")) {
		for f := range strings.FieldsSeq(line) {
			k := strings.LastIndexByte(f, '/')
			if k <= 0 || !slices.Contains(Names(), f[k+1:]) {
				t.Errorf("%q in %q", f, line)
			}
		}
	}
	for line := range lexicon.Entries(read(t, "settled.txt")) {
		f := strings.Fields(line)
		if len(f) < 2 || !slices.Contains(Names(), f[1]) || len(f) > 2 && f[2] != "small" {
			t.Errorf("settled.txt: %q", line)
		}
	}
}

func read(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
