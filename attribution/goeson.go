package attribution

// goesOn returns the one who spoke last, if p goes on with what that one said, or -1: “We won,” Jane Doe said. “It was close,” the coach added.
func (r *resolver) goesOn(p *pronounInPlace) int32 {
	if !p.heard || !r.speaks[p.i] || r.says[p.i] == 0 || !r.continues(&r.found[r.says[p.i]-1]) || !r.mayBeMeant(p, p.lastSpoke) {
		return -1
	}
	return p.lastSpoke.entity
}

// continues reports whether the cue of f says that somebody goes on.
func (r *resolver) continues(f *finding) bool {
	for k := f.cue.first; k < f.cue.last; k++ {
		switch r.tok[k].Len() {
		case 4, 5:
			if r.is(k, "adds") || r.is(k, "added") || r.is(k, "goes") || r.is(k, "went") {
				return r.is(k, "adds") || r.is(k, "added") || r.is(k+1, "on")
			}
		case 9:
			if r.is(k, "continues") || r.is(k, "continued") {
				return true
			}
		}
	}
	return false
}

// answers reports whether the cue of f says that somebody answers, or the first word.
func (r *resolver) answers(f *finding) bool {
	if r.saysYes(f) {
		return true
	}
	for k := f.cue.first; k < f.cue.last; k++ {
		switch r.tok[k].Len() {
		case 7:
			if r.is(k, "replied") || r.is(k, "replies") || r.is(k, "answers") {
				return true
			}
		case 8:
			if r.is(k, "answered") || r.is(k, "retorted") {
				return true
			}
		case 9:
			if r.is(k, "countered") || r.is(k, "responded") {
				return true
			}
		}
	}
	return false
}

// saysYes reports whether f begins with yes or no.
func (r *resolver) saysYes(f *finding) bool {
	for q := range r.quotesOf(f) {
		t := r.quotes[q]
		return t.last-t.first > 2 && (r.is(t.first+1, "yes") || r.is(t.first+1, "no")) && r.tag[t.first+2] == tagPunct
	}
	return false
}

// wondered reports whether f is a question, by its cue or by the mark at its end.
func (r *resolver) wondered(f *finding) bool {
	if r.asks(f) {
		return true
	}
	for q := range r.quotesOf(f) {
		if t := r.quotes[q]; t.last-2 > t.first && r.is(t.last-2, "?") {
			return true
		}
	}
	return false
}
