package attribution

// A cue is a word, or words, that tie content to a source.
type cue struct {
	tokens tokenRange // has said; according to
	head   int32      // said; according

	source int32   // the mention that is most likely its source, or -1: chooseSources fills it
	sure   float64 // the probability that it is
}

// findCues finds the words that may be cues.
func (a *analysis) findCues() {}
