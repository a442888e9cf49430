package attribution

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed7abcc752/sayso/segment"
)

// retagElided makes a name of a word that begins with a letter for an article or a preposition, an apostrophe and a capital: d'Orr, l'Isle.
func (a *analysis) retagElided() {
	for _, mark := range [...]string{"'", "’"} {
		tokens := a.tok // those that are not before the last word found
		for rest, n := a.text, 0; ; {
			k := strings.Index(rest, mark)
			if k < 0 {
				break
			}
			n, rest = n+k+len(mark), rest[k+len(mark):]
			first := n - len(mark) - 1 // the letter before the mark
			if first < 0 || a.text[first]-'a' > 25 || !isUpper(rest) {
				continue
			}
			near := 1 // as many tokens as are sure to hold the word
			for near < len(tokens) && int(tokens[near-1].Start) < first {
				near *= 2
			}
			i, found := slices.BinarySearchFunc(tokens[:min(near, len(tokens))], first, byStart)
			tokens = tokens[i:]
			if found {
				a.tag[len(a.tok)-len(tokens)] = tagNNP
			}
		}
	}
}

// byStart compares where a token starts with a place in the text.
func byStart(t segment.Token, pos int) int { return cmp.Compare(int(t.Start), pos) }
