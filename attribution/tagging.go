package attribution

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
			a.tag[int(s.first)+i] = parseTag(t)
		}
	}
}
