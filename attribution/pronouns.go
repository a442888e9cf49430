package attribution

// resolvePronoun finds what the pronoun i refers to.
func (r *resolver) resolvePronoun(i int32) {
	m := &r.mentions[i]
	g := r.pronounGender(m.head)
	switch {
	case r.tag[m.head].isWh() || r.is(m.head, "that"):
		if x := r.antecedent(i); x >= 0 {
			m.entity = r.mentions[x].entity
		}
	case g == male || g == female:
		if e := r.personMeant(i, g, false); e >= 0 {
			if !r.quoted[m.head] {
				r.entities[e].called(g)
				if n := r.nominalBe(m.base.last, r.sents[r.sent[m.head]]); n >= 0 && r.mentions[n].entity < 0 && r.tag[m.head] == tagPRP && !r.entities[e].name.empty() && r.relationOf(r.mentions[n].head) == 0 {
					r.giveRole(e, n) // she is a nurse
					r.mentions[n].entity = e
				}
			}
			r.met(e, i)
		}
	case g == several:
		if e := r.groupMeant(i); e >= 0 {
			r.entities[e].pronoun = several
			r.met(e, i)
		}
	case r.is(m.head, "it"):
		if e := r.thingMeant(i); e >= 0 {
			r.met(e, i)
		}
	}
	if m.entity < 0 && r.speaks[i] {
		m.entity = r.newSpeaker(i, g)
	}
}

// newSpeaker returns an entity for the pronoun i, of gender g, that tells no one by itself. All who say I outside quotations are one, and
// so are all of whom the article tells no more than that they are he, or she.
func (r *resolver) newSpeaker(i int32, g gender) int32 {
	e := entity{first: i, latest: i, kind: kindUnnamed, pronoun: g}
	switch {
	case r.saysI(&r.mentions[i]):
		return r.onlyOne(&r.narrator, e)
	case g == male || g == female:
		return r.onlyOne(&r.strangers[g], e)
	}
	return r.newEntity(e)
}

// onlyOne returns the entity at, which is e if there is none yet.
func (r *resolver) onlyOne(at *int32, e entity) int32 {
	if *at < 0 {
		*at = r.newEntity(e)
	}
	return *at
}

// called notes that he or she stood for e. The second time makes it certain: one pronoun may be taken for the wrong person's.
func (e *entity) called(g gender) {
	e.kind = personal(e.kind)
	if e.pronoun != g {
		e.pronoun = g
		return
	}
	if !e.gendSet {
		e.gender, e.gendSet = g, true
	}
}

// personal returns the kind of one who is called he or she.
func personal(k entityKind) entityKind {
	if k == kindOrganization {
		return kindPerson
	}
	return k
}

// antecedent returns the mention that a relative pronoun belongs to, or -1: Sir Vince Cable, who said. A thing right before
// "who" is part of the phrase around it: a spokesman for the bank, who said.
func (r *resolver) antecedent(i int32) int32 {
	at := r.mentions[i].head - 1
	for n := 0; at >= 0 && n < 3 && r.mentionAt[at] < 0; n++ {
		if r.tag[at] != tagPunct && r.tag[at] != tagIN && r.tag[at] != tagCD && !r.isLetters(at) {
			break
		}
		at--
	}
	if at < 0 || r.mentionAt[at] < 0 || r.sent[at] != r.sent[r.mentions[i].head] {
		return -1
	}
	near := r.mentionAt[at]
	if !r.is(r.mentions[i].head, "who") || r.mayBePerson(&r.mentions[near]) {
		return near
	}
	for k := near - 1; k >= 0 && k > near-8; k-- {
		x := &r.mentions[k]
		if x.within == 0 && x.full.last > at && r.mayBePerson(x) {
			return k
		}
	}
	return near
}

func (r *resolver) mayBePerson(m *mention) bool {
	if m.kind == Name {
		return m.entity >= 0 && r.entities[m.entity].kind != kindOrganization
	}
	return m.kind == Pronoun || r.has(m.head, isPersonNoun|isTitle|isGroupNoun)
}

// isAnybody reports whether the word at i is a pronoun for no one in particular.
func (a *analysis) isAnybody(i int32) bool {
	switch a.tok[i].Len() {
	case 6:
		return a.is(i, "anyone") || a.is(i, "nobody")
	case 7:
		return a.is(i, "someone") || a.is(i, "anybody")
	case 8:
		return a.is(i, "somebody") || a.is(i, "everyone")
	case 9:
		return a.is(i, "everybody")
	}
	return false
}

// isSubject reports whether a verb follows m, asides left out: Jane Doe, who is 34, said.
func (a *analysis) isSubject(m *mention) bool {
	s := a.sents[a.sent[m.head]]
	return a.verbFollows(a.pastTime(m.full.last, s.last), s) // Jane Doe on Friday said
}

// verbFollows reports whether a verb or a clause of its own follows at k in sentence s, a comma and adverbs left out.
func (a *analysis) verbFollows(k int32, s tokenRange) bool {
	if k < s.last && a.comma(k) {
		k++
	}
	for k < s.last && a.tag[k].isAdverb() {
		k++
	}
	return k < s.last && (a.tag[k].isFinite() || a.tag[k] == tagMD || a.tag[k].isWh())
}

// An answer is what was found out once, so that it need not be found out again.
type answer uint8

const (
	notAsked answer = iota
	no
	isSo
)

// subject is isSubject for mention i.
func (r *resolver) subject(i int32) bool {
	s := r.subjects[i]
	if s == notAsked {
		if s = no; r.isSubject(&r.mentions[i]) {
			s = isSo
		}
		r.subjects[i] = s
	}
	return s == isSo
}

// groupMeant returns what they stands for: the group or organisation last met, subjects and speakers first.
func (r *resolver) groupMeant(i int32) int32 {
	return r.nearest(i, 1<<kindGroup|1<<kindOrganization, false)
}

// thingMeant returns what it stands for: the organisation last met.
func (r *resolver) thingMeant(i int32) int32 { return r.nearest(i, 1<<kindOrganization, false) }

// maybeThing reports whether e, though taken for a person, is as little like one as a company: only its name and what stands beside it told.
func maybeThing(e *entity) bool {
	return e.kind == kindPerson && !e.person && e.gender == unknown && e.pronoun == unknown && e.signs < 2
}

// nearest returns the entity met last before mention i, of those of some kinds, a bit each, that have a name if named is set; subjects and
// speakers count as nearer. It is -1 if there is none.
func (r *resolver) nearest(i int32, kinds uint, named bool) int32 {
	m := &r.mentions[i]
	sent, quote := r.sent[m.head], r.quoteAt(m.head)
	best, bestScore := int32(-1), 0
	speaks := kinds == 1<<kindOrganization && r.speaks[i]
	near := r.inReach()
	for k := len(near) - 1; k >= 0; k-- {
		x := &near[k]
		score := 50 - 12*int(sent-x.sent)
		if score+15+15 <= bestScore {
			break // all others are farther away
		}
		e := &r.entities[x.entity]
		if kinds>>e.kind&1 == 0 {
			if !speaks || !maybeThing(e) {
				continue
			}
			score -= 12 // as if it were in the sentence before
		}
		if named && (e.name.empty() || r.isPlace(x)) || x.quoted && !r.sameQuote(x, quote) {
			continue
		}
		if r.subject(x.mention) {
			score += 15
		}
		if r.speaks[x.mention] {
			score += 15
		}
		if score > bestScore {
			best, bestScore = x.entity, score
		}
	}
	return best
}

// isPlace reports whether x is a name that only tells where: the Centre, based in Oslo.
func (r *resolver) isPlace(x *recent) bool {
	m := &r.mentions[x.mention]
	return x.kind == Name && r.entities[x.entity].count == 1 && r.isWhere(m) && !r.is(m.base.first-1, "at")
}
