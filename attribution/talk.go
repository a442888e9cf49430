package attribution

import "slices"

// sureOfTurns is how likely a turn is one.
const sureOfTurns = 0.9

// attributeTurns makes a finding of every turn.
func (a *analysis) attributeTurns() {
	first := len(a.found)
	for k, t := range a.turns {
		m := a.mentionAt[t.label.first]
		if m < 0 {
			m = a.mentionAt[t.label.last-1]
		}
		if m < 0 {
			continue
		}
		x := a.newFinding(first, k, len(a.turns))
		x.source, x.rule, x.kind, x.confidence = m, ruleLabel, indirect, sureOfTurns
		a.setContent(x, &contentSpan{body: t.said})
		if a.QuotesOnly && x.kind == indirect {
			a.found = a.found[:len(a.found)-1]
		}
	}
}

// turnFrom returns the index of the first turn that ends behind the token at i.
func (a *analysis) turnFrom(i int32) int {
	n, _ := slices.BinarySearchFunc(a.turns, i, func(t turn, i int32) int { return int(t.said.last - i - 1) })
	return n
}

// inTurn reports whether the token at i is said in a turn.
func (a *analysis) inTurn(i int32) bool {
	n := a.turnFrom(i)
	return n < len(a.turns) && a.turns[n].said.has(i)
}

// talks reports whether m is the label of a turn, and not of a headline.
func (r *resolver) talks(m *mention) bool {
	if len(r.turns) == 0 {
		return false
	}
	n := r.turnFrom(m.head)
	return n < len(r.turns) && r.turns[n].label.last == m.base.last && r.para(m.head) > 0
}

// isAnswer reports whether m is the label of an answer: A.
func (r *resolver) isAnswer(m *mention) bool {
	return len(r.turns) > 0 && r.isLetter(m.base, 'A') && r.talks(m)
}

// interviewee returns the person whom the text names most before the first turn, or -1 if there is none, or no one who stands out.
func (r *resolver) interviewee() int32 {
	best, most, next := int32(-1), 0, 0
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.head >= r.turns[0].label.first {
			break
		}
		if m.kind != Name || m.entity < 0 || r.entities[m.entity].kind != kindPerson {
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
