package attribution

// varied returns the person in view whom a definite nominal describes in passing, or -1: Jane Doe spoke in Leeds … the
// Yorkshire author said, the 34-year-old said, the Norwegian said.
func (r *resolver) varied(m *mention, i int32) int32 {
	if !r.speaks[i] || !r.has(m.head, isPersonNoun|isTitle|isDemonym) && !r.yearOld(m.head) || r.quoted[m.head] || r.tag[m.base.first] == tagPRPS || r.tag[m.head].isProper() && !r.has(m.head, isDemonym) && !r.titled[r.sent[m.head]] {
		return -1
	}
	named, telling := r.tellsInPassing(m)
	if !telling {
		return -1
	}
	g := r.wordGender(m.head)
	e := r.personMeant(i, g, named)
	if e < 0 || r.entities[e].signs < hardly {
		return -1
	}
	if x := &r.entities[e]; g != unknown && x.gender != g && !(x.gender == unknown && r.ofSoMany(m)) {
		return -1 // the woman is no one of whom nothing tells it, but the mother-of-three may be
	}
	return e
}

// ofSoMany reports whether m is a parent of so many: the mother-of-three, the grandmother of eleven.
func (a *analysis) ofSoMany(m *mention) bool {
	k, last := m.base.last, a.sents[a.sent[m.head]].last
	return a.compound(k, last) || k+1 < last && a.is(k, "of") && a.tag[k+1] == tagCD
}

// tellsInPassing reports whether the words of a nominal are such as news varies a name with, and whether that is all they can be: the
// striker is Jane Doe, the mother of four may be nobody that has a name. A description without a modifier, the driver, is of
// somebody else.
func (r *resolver) tellsInPassing(m *mention) (named, telling bool) {
	if r.possessiveIn(m.base.first, m.head) >= 0 {
		return false, false
	}
	bare := m.head-m.base.first == 1 && r.is(m.base.first, "the")
	telling = bare && r.wordGender(m.head) != unknown || r.yearOld(m.head)
	for k := m.base.first; k < m.head; k++ {
		telling = telling || r.tag[k].isProper() || r.tag[k] == tagJJ && r.capital(k) || r.is(k, "former") || r.is(k, "old")
	}
	if !telling && r.has(m.head, isPublicNoun|isDemonym) {
		return true, true
	}
	return false, telling
}

// governs returns the person in view who is called by the highest office of a government alone, or -1: Jane Doe hinted at a cut. … the
// Prime Minister said. It is nobody of whom the text tells another office.
func (r *resolver) governs(m *mention, i int32) int32 {
	switch r.roleKey(m.head) {
	case "minister", "president", "premier", "chancellor", "taoiseach":
	default:
		return -1 // in a story, the Queen is herself
	}
	if !r.leads(m.head) || !r.is(m.base.first, "the") || !r.tag[m.head].isProper() || !r.speaks[i] || r.quoted[m.head] {
		return -1
	}
	for k := m.base.first + 1; k < m.head; k++ {
		if !r.has(k, isTitle) {
			return -1
		}
	}
	e := r.personMeant(i, r.wordGender(m.head), true)
	if e < 0 || !r.entities[e].roles.empty() || r.entities[e].signs < surely {
		return -1
	}
	r.giveRole(e, m)
	return e
}

// ofAge returns the one whose age m tells, or -1: Jane Doe, 46, … the 46-year-old.
func (r *resolver) ofAge(m *mention, _ int32) int32 {
	if !r.yearOld(m.head) || m.head-4 < m.base.first {
		return -1
	}
	age := r.word(m.head - 4)
	for k := len(r.recent) - 1; k >= max(0, len(r.recent)-howFarBack); k-- {
		x := &r.mentions[r.recent[k]]
		if n := x.base.last + 1; r.is(n-1, ",") && int(n) < len(r.tok) && r.tag[n] == tagCD && r.word(n) == age {
			return x.entity
		}
		for n := x.base.first; n+4 < x.base.last; n++ {
			if r.tag[n] == tagCD && r.word(n) == age && r.yearOld(n+4) {
				return x.entity
			}
		}
	}
	return -1
}

// yearOld reports whether the word at i ends an age: the 46-year-old.
func (a *analysis) yearOld(i int32) bool { return i > 2 && a.is(i, "old") && a.is(i-2, "year") }

// variedOrganization returns the organisation in view that m is another word for, or -1.
func (r *resolver) variedOrganization(m *mention, i int32) int32 {
	if !r.mayVaryOrganization(m) {
		return -1
	}
	return r.nearest(i, func(e *entity) bool { return e.kind == Organization && !e.name.empty() })
}

// mayVaryOrganization reports whether m may be another word for an organisation that the text has named: the company, the Paris-based
// organisation. The Assembly has a name of its own.
func (r *resolver) mayVaryOrganization(m *mention) bool {
	if !r.has(m.head, isOrgNoun) || r.has(m.head, isPersonNoun|isTitle) || !r.is(m.base.first, "the") || r.capital(m.head) {
		return false
	}
	if m.head-m.base.first == 1 {
		return true
	}
	for k := m.base.first + 2; k < m.head; k++ {
		if r.is(k, "based") || r.is(k, "owned") || r.is(k, "listed") || r.is(k, "headquartered") {
			return r.hyphen(k-1, m.head)
		}
	}
	return false // the French ministry, the city council
}
