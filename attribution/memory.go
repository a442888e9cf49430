package attribution

// muchMemory is how many tokens a text has before it is a long one. The slices for a long text are not made larger than need be, are let
// go of as soon as no step needs them, and are not kept for the next text.
const muchMemory = 1 << 16

// sized returns a slice of n zeros, in the memory of s where it has room.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		if n > muchMemory {
			return make([]T, n)
		}
		return make([]T, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}

// isLong reports whether the text is so long that its memory matters.
func (a *analysis) isLong() bool { return len(a.tok) > muchMemory }

// forgetKnown lets go of the words that are known as names, and of the places of capitals, if the text is long.
func (a *analysis) forgetKnown() {
	if a.isLong() {
		a.known, a.places = nil, nil
	}
}

// forgetLooks lets go of what the features ask for, if the text is long.
func (a *analysis) forgetLooks() {
	if a.isLong() {
		a.symbols, a.counted, a.sums, a.owner, a.places, a.lemma = nil, nil, nil, nil, nil, nil
	}
}

// forgetCues lets go of the cues, if the text is long.
func (a *analysis) forgetCues() {
	if a.isLong() {
		a.cues = nil
	}
}

// forgetCalls lets go of how often he and she were somebody's, if the text is long.
func (r *resolver) forgetCalls() {
	if r.isLong() {
		r.calls = nil
	}
}

// forgetNames lets go of what told names and nominals apart, if the text is long.
func (r *resolver) forgetNames() {
	if r.isLong() {
		r.mentionAt, r.quoted, r.recent, r.speaks, r.says = nil, nil, nil, nil, nil
		r.lastOf, r.subjects = nil, nil
		r.byWord, r.byRole, r.words = index{}, index{}, newSmallWords()
	}
}

// forgetTokens lets go of what the steps know of the tokens, if the text is long.
func (a *analysis) forgetTokens() {
	if a.isLong() {
		a.tag, a.lex, a.sent, a.sents, a.paras, a.titled = nil, nil, nil, nil, nil, nil
		a.quoted, a.marked, a.quotes, a.outer, a.owner, a.turns = nil, nil, nil, nil, nil, nil
	}
}

// forgetFirsts lets go of what put the entities in order, if the text is long.
func (r *resolver) forgetFirsts() {
	if r.isLong() {
		r.firsts = nil
	}
}

// forgetEntities lets go of the entities, if the text is long: those of the document take their place.
func (r *resolver) forgetEntities() {
	if r.isLong() {
		r.entities, r.roles, r.order, r.full = nil, nil, nil, nil
	}
}

// forgetMentions lets go of the mentions, if the text is long: those of the document take their place.
func (a *analysis) forgetMentions() {
	if a.isLong() {
		a.mentions = nil
	}
}

// forgetElements lets go of what the lists of the findings led to, if the text is long.
func (a *analysis) forgetElements() {
	if a.isLong() {
		a.reported, a.held = nil, nil
	}
}

// forgetFindings lets go of the findings, if the text is long.
func (a *analysis) forgetFindings() {
	if a.isLong() {
		a.found = nil
	}
}
