package attribution

// talks reports whether m is the label of a turn, and not of a headline.
func (r *resolver) talks(m *mention) bool {
	t := r.turnAt(m.base.last)
	if t < 0 && int(m.base.last)+1 < len(r.tok) {
		t = r.turnAt(m.base.last + 1) // behind a colon
	}
	return t >= 0 && r.turns[t].label.last == m.base.last && r.para(m.head) > 0
}

// isAnswer reports whether m is the label of an answer: A.
func (r *resolver) isAnswer(m *mention) bool { return r.isLetter(m.base, 'A') && r.talks(m) }

// interviewee returns the person whom the text names most before the first turn, or -1 if there is none, or no one who stands out.
func (r *resolver) interviewee() int32 {
	best, most, next := int32(-1), 0, 0
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.head >= r.turns[0].label.first {
			break
		}
		if m.kind != Name || m.entity < 0 || r.entities[m.entity].kind != Person {
			continue
		}
		switch n := int(r.entities[m.entity].count); {
		case m.entity == best:
		case n > most:
			best, most, next = m.entity, n, most
		case n > next:
			next = n
		}
	}
	if most == next {
		return -1
	}
	return best
}
