package attribution

import (
	"strings"
	"unicode"

	"github.com/seed7abcc752/sayso/internal/tagger"
)

// tagWords gives every token its Penn Treebank tag.
func (a *analysis) tagWords() {
	a.doc.Tags = make([]string, len(a.tok))
	if a.Tagger == nil {
		a.Tagger = tagger.Tagger{}
	}
	words := make([]string, 0, mostTagged)
	for _, s := range a.sents {
		for from := s.first; from < s.last; from += mostTagged {
			a.tagPart(words, tokenRange{from, min(s.last, from+mostTagged)})
		}
	}
}

// No sentence that people write has as many words, and no word as many bytes; Taggers may take time that grows faster.
const (
	mostTagged  = 250
	longestWord = 64
)

// tagPart tags the tokens of r, part of a sentence; words is space to work in.
func (a *analysis) tagPart(words []string, r tokenRange) {
	for i := r.first; i < r.last; i++ {
		w := a.word(i)
		if len(w) > longestWord {
			w = strings.ToValidUTF8(w[:longestWord], "")
		}
		words = append(words, w)
	}
	tags := a.doc.Tags[r.first:r.last]
	a.Tagger.Tag(words, tags)
	for i, t := range tags {
		k := int(r.first) + i
		if a.tag[k] = parseTag(t); isMark(words[i]) {
			a.tag[k] = tagPunct // whatever a Tagger makes of “ or —
		}
	}
}

// isMark reports whether w holds neither letter nor digit.
func isMark(w string) bool {
	for _, r := range w {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return false
		}
	}
	return w != "$" && w != "%" && w != "&"
}
