package attribution

// A Tagger labels words with Penn Treebank tags. It must be safe for concurrent use.
type Tagger interface {
	// Tag labels the words of one sentence: it sets tags[i] to the tag of words[i], or to "" if it does not know. The
	// slices are of the same length, and it must not keep either.
	Tag(words []string, tags []string)
}
