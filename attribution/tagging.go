package attribution

import (
	"iter"
	"strings"
	"sync"
	"unicode"

	"github.com/seed7abcc752/sayso/internal/tagger"
)

// tagWords gives every token its Penn Treebank tag.
func (a *analysis) tagWords() {
	if a.Tagger == nil {
		a.tagBuiltIn()
		return
	}
	a.doc.Tags = make([]string, len(a.tok))
	words := make([]string, 0, mostTagged)
	for part := range a.parts() {
		a.tagPart(words, part)
	}
}

// No sentence that people write has as many words, and no word as many bytes; Taggers may take time that grows faster.
const (
	mostTagged  = 250
	longestWord = 64
)

// parts yields the sentences, and of those that are too long one part after the other.
func (a *analysis) parts() iter.Seq[tokenRange] {
	return func(yield func(tokenRange) bool) {
		for _, s := range a.sents {
			for from := s.first; from < s.last; from += mostTagged {
				if !yield(tokenRange{from, min(s.last, from+mostTagged)}) {
					return
				}
			}
		}
	}
}

// toTag returns the token at i as Taggers see it.
func (a *analysis) toTag(i int32) string {
	w := a.word(i)
	if len(w) > longestWord {
		w = strings.ToValidUTF8(w[:longestWord], "")
	}
	return w
}

// tagBuiltIn tags all tokens with the built-in tagger, number for number: no word or tag is handed over as a string.
func (a *analysis) tagBuiltIn() {
	a.tagged = sized(a.tagged, len(a.tok))
	tags := builtInTags()
	var s tagger.Sentence
	for part := range a.parts() {
		s.Reset()
		for i := part.first; i < part.last; i++ {
			s.Add(a.toTag(i))
		}
		for k, t := range s.Tag() {
			i := part.first + int32(k)
			a.tagged[i] = t
			if a.tag[i] = tags[t]; s.Mark(k) && isMark(a.word(i)) {
				a.tag[i] = tagPunct
			}
		}
	}
}

// nameTags writes out what the built-in tagger said. It comes last, because the names of the tags take more memory than all that the steps
// know of the tokens.
func (a *analysis) nameTags() {
	if a.Tagger != nil {
		return
	}
	names := tagger.Names()
	a.doc.Tags = make([]string, len(a.tagged))
	for i, t := range a.tagged {
		a.doc.Tags[i] = names[t]
	}
}

// builtInTags returns the tags of the built-in tagger by their numbers.
var builtInTags = sync.OnceValue(func() *[256]tag {
	var tags [256]tag
	for i, name := range tagger.Names() {
		tags[i] = parseTag(name)
	}
	return &tags
})

// tagPart asks a.Tagger for the tags of the tokens of r; words is space to work in.
func (a *analysis) tagPart(words []string, r tokenRange) {
	for i := r.first; i < r.last; i++ {
		words = append(words, a.toTag(i))
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
