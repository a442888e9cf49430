package attribution

import (
	"iter"
	"sync"
	"unicode"

	"github.com/seed7abcc752/sayso/internal/tagger"
)

// tagWords gives every token its Penn Treebank tag, and the classes that it has in the lexicon.
func (a *analysis) tagWords() {
	a.doc.Tags = make([]Tag, len(a.tok))
	if a.Tagger == nil {
		a.tagBuiltIn()
		return
	}
	for i, t := range a.tok {
		told := tellOfWord(a.text, int(t.Start), int(t.End))
		a.lex[i], a.lemma[i] = told.Class, told.Base
	}
	words, tags := make([]string, 0, mostTagged), make([]string, mostTagged)
	for part := range a.parts() {
		a.tagPart(words, tags, part)
	}
}

// tellOfWord returns the numbers of the classes and the base form of the word at text[start:end].
func tellOfWord(text string, start, end int) tagger.Told {
	t, l := words(), cueLemmas()
	class := t.LookupNumber(text, start, end)
	if t.Sets()[class]&isCueWord == 0 {
		return tagger.Told{Class: class, Base: l.none()}
	}
	return tagger.Told{Class: class, Base: uint16(l.table.Lookup(text[start:end]))}
}

// mostTagged is how many words a Tagger is given at a time: no sentence that people write has as many, and it may take time that grows faster.
const mostTagged = 250

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

// tagBuiltIn tags all tokens with the built-in tagger, number for number: no word or tag is handed over as a string.
func (a *analysis) tagBuiltIn() {
	if a.sentence == nil {
		a.sentence = new(tagger.Sentence)
		a.sentence.Keep(new(tagger.Lately), tellOfWord)
	}
	tags := builtInTags()
	for part := range a.parts() {
		a.tagBuiltInPart(tags, part)
	}
}

// tagBuiltInPart tags the tokens of r. The tagger looks each word up in the lexicon too, which it need not do for those that it has seen lately.
func (a *analysis) tagBuiltInPart(tags *builtInTagTable, r tokenRange) {
	s := a.sentence
	s.Reset()
	tok, names, tag := a.tok[r.first:r.last], a.doc.Tags[r.first:r.last], a.tag[r.first:r.last]
	s.AddTokens(a.text, tok, a.lex[r.first:r.last], a.lemma[r.first:r.last])
	told := s.Tag()
	names, tag = names[:len(told)], tag[:len(told)]
	for k, t := range told {
		names[k], tag[k] = tags[t].name, tags[t].tag
		if s.Mark(k) && tag[k] != tagPunct && isMark(a.word(r.first+int32(k))) {
			tag[k] = tagPunct
		}
	}
}

// A builtInTagTable has the tags of the built-in tagger by their numbers, as the document has them and as the steps compare them.
type builtInTagTable [256]struct {
	name Tag
	tag  tag
}

var builtInTags = sync.OnceValue(func() *builtInTagTable {
	tags := new(builtInTagTable)
	for i, name := range tagger.Names() {
		tags[i].name, tags[i].tag = ParseTag(name), parseTag(name)
	}
	return tags
})

// tagPart asks a.Tagger for the tags of the tokens of r; words and tags are space to work in.
func (a *analysis) tagPart(words, tags []string, r tokenRange) {
	for i := r.first; i < r.last; i++ {
		words = append(words, tagger.Clip(a.word(i)))
	}
	tags = tags[:len(words)]
	clear(tags)
	a.Tagger.Tag(words, tags)
	for i, t := range tags {
		k := int(r.first) + i
		a.doc.Tags[k] = ParseTag(t)
		if a.tag[k] = parseTag(t); isMark(words[i]) {
			a.tag[k] = tagPunct // whatever a Tagger makes of “ or —
		}
	}
}

// isMark reports whether w holds neither letter nor digit.
func isMark(w string) bool {
	for _, r := range w {
		if !isPunctuation(r) && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			return false
		}
	}
	return w != "$" && w != "%" && w != "&"
}

// isPunctuation reports whether r is of the block of quotation marks and dashes, which are most of what is not ASCII.
func isPunctuation(r rune) bool { return '\u2000' <= r && r <= '\u206F' }
