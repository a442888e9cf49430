package selection

import (
	"slices"
	"strings"
	"testing"
)

// Lists are in order, without duplicates, in the words that the scanner sees.
func TestWordLists(t *testing.T) {
	for _, name := range groupNames {
		b, err := wordFiles.ReadFile("words/" + name + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		var entries []string
		for line := range strings.Lines(string(b)) {
			line = strings.TrimSuffix(line, "\n")
			if strings.HasPrefix(line, "#") {
				continue
			}
			entries = append(entries, line)
			if n := len(strings.Fields(line)); n < 1 || n > maxWords {
				t.Errorf("%s: %q has %d words", name, line, n)
			}
			if strings.ToLower(line) != line || strings.TrimSpace(line) != line {
				t.Errorf("%s: %q is not how words are compared", name, line)
			}
		}
		if !slices.IsSorted(entries) || len(slices.Compact(slices.Clone(entries))) != len(entries) {
			t.Errorf("%s is not in order or has duplicates", name)
		}
	}
}
