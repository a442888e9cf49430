package attribution

// Grammar keeps a pronoun from some of those near it, whatever else tells for them. These rules hold for all that is written, so they are not learnt.

// notMeantBy returns the entity that the pronoun i cannot be for where it stands, or -1: in “her coach Jane Doe”, she is not Doe; in “Doe met her”, neither.
func (r *resolver) notMeantBy(i int32) int32 {
	m := &r.mentions[i]
	switch {
	case m.kind != Pronoun:
	case m.within > 0:
		return r.mentions[i-int32(m.within)].entity
	case r.isObject(m):
		if s := r.subjectOver(i); s >= 0 {
			return r.mentions[s].entity
		}
	}
	return -1
}

// isOblique reports whether m is him, or her that owns nothing.
func (a *analysis) isOblique(m *mention) bool {
	return a.tok[m.head].Len() == len("him") && a.tag[m.head] == tagPRP && (a.is(m.head, "him") || a.is(m.head, "her"))
}

// isObject reports whether m is him or her, and what its verb is done to, or for, or by: not “Doe took a friend with him”.
func (a *analysis) isObject(m *mention) bool {
	k := m.head - 1
	return a.isOblique(m) && k >= a.sents[a.sent[m.head]].first && (a.tag[k].isVerb() || a.is(k, "to") || a.is(k, "for") || a.is(k, "by"))
}

// longestClause is how many tokens before a word of a clause what the clause is about is looked for.
const longestClause = 60

// subjectOver returns the subject of the clause that the object i stands in, or -1 if it may be another: Doe asked Roe to call him.
func (r *resolver) subjectOver(i int32) int32 {
	m := &r.mentions[i]
	from := max(r.sents[r.sent[m.head]].first, m.head-longestClause)
	for k := i - 1; k >= 0 && r.mentions[k].head >= from; k-- {
		x := &r.mentions[k]
		if x.within > 0 || r.quoted[x.head] != r.quoted[m.head] || !r.subject(k) {
			continue
		}
		for t := x.full.last; t < m.head-1; t++ {
			if r.tag[t] == tagTO || r.tag[t] == tagVBG {
				return -1
			}
		}
		return k
	}
	return -1
}

// objectOf returns the named entity to which what the pronoun i does is done, or -1: she told Doe.
func (r *resolver) objectOf(i int32) int32 {
	m := &r.mentions[i]
	if m.kind != Pronoun || r.tag[m.head] != tagPRP || int(i)+1 >= len(r.mentions) {
		return -1
	}
	x, verb := &r.mentions[i+1], m.head+1
	if x.kind != Name || r.sent[x.head] != r.sent[m.head] || x.base.first != verb+1 || !r.tag[verb].isFinite() || r.has(verb, isBe) {
		return -1
	}
	return x.entity
}

// behindParticiple reports whether what comes before the pronoun i in its sentence is a participle, with what depends on it, that tells of whom the
// pronoun means: Asked by Doe whether Roe would come, he said; Speaking beside Doe, she said. He or she is none of those named in it.
func (r *resolver) behindParticiple(i int32) bool {
	m := &r.mentions[i]
	first := r.sents[r.sent[m.head]].first
	if m.kind != Pronoun || m.head < first+2 || m.head-first > longestClause || !r.comma(m.head-1) || r.quoted[m.head] {
		return false
	}
	if r.is(first, "when") {
		first++
	}
	if r.tag[first] != tagVBN && r.tag[first] != tagVBG {
		return false
	}
	for k := i - 1; k >= 0 && r.mentions[k].base.first > first; k-- {
		if x := r.mentions[k].base.first; r.comma(x-1) && r.subject(k) {
			return false // Asked by Doe, Roe said that, if he could, he would
		}
	}
	for k := first + 1; k < m.head && r.tag[first] == tagVBG; k++ {
		if r.tag[k].isFinite() || r.tag[k] == tagMD {
			return false // Beating Doe would be hard, he said
		}
	}
	return true
}

// goesBefore reports whether mention i stands behind a preposition that opens its sentence: Of Doe he says. What the clause says it says of another.
func (r *resolver) goesBefore(i int32) bool {
	m := &r.mentions[i]
	first := r.sents[r.sent[m.head]].first
	return m.within == 0 && m.base.first == first+1 && r.tag[first] == tagIN && !r.subject(i)
}

// isTopic reports whether mention i is the one from whose side its sentence is told: For Jane Doe, a baker, the wall is too low.
func (r *resolver) isTopic(i int32) bool {
	m := &r.mentions[i]
	return r.is(m.base.first-1, "for") && r.goesBefore(i) && (r.comma(m.base.last) || r.comma(m.full.last))
}

// standsApart reports whether mention k, in the sentence of p, goes before the clause of p and depends on it, so that p is somebody else.
func (r *resolver) standsApart(p *pronounInPlace, k int32) bool {
	if p.fronted {
		return r.mentions[k].within == 0
	}
	m := &r.mentions[p.i]
	return m.kind == Pronoun && r.tag[m.head] != tagPRPS && !r.quoted[m.head] && r.goesBefore(k)
}
