package attribution

// A Tagger labels the words of one sentence with Penn Treebank tags: tags[i] is set to the tag of words[i], or to "" if
// the Tagger does not know. It must not keep either slice, and must be safe for concurrent use.
type Tagger interface {
	Tag(words []string, tags []string)
}
