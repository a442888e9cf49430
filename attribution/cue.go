package attribution

// A cue is a word, or words, that tie content to a source.
type cue struct {
	tokens tokenRange // has said; according to
	head   int32      // said; according
}

// findCues finds the words that may be cues.
func (a *analysis) findCues() {}
