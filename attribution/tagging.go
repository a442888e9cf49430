package attribution

import "unicode"

// tagWords gives every token its Penn Treebank tag.
func (a *analysis) tagWords() {
	a.doc.Tags = make([]string, len(a.tok))
	if a.Tagger == nil {
		return // TODO: the built-in tagger
	}
	words := make([]string, 0, 64)
	for _, s := range a.sents {
		words = words[:0]
		for i := s.first; i < s.last; i++ {
			words = append(words, a.word(i))
		}
		tags := a.doc.Tags[s.first:s.last]
		a.Tagger.Tag(words, tags)
		for i, t := range tags {
			k := int(s.first) + i
			if a.tag[k] = parseTag(t); isMark(words[i]) {
				a.tag[k] = tagPunct // whatever a Tagger makes of “ or —
			}
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
