package attribution

// longestExtension is how many tokens an extension may take, in total: an appositive is no essay.
const longestExtension = 40

// extends are the tags of words by which a noun phrase may go on behind its base, unless it does so by a mark: see extend.
const extends tagSet = adjectiveTags | 1<<tagIN | 1<<tagTO | 1<<tagVBN

// extendMentions finds the whole of every noun phrase: what depends on its base, and what stands beside it in apposition.
// It goes backwards, so that what a phrase takes in is already whole.
func (a *analysis) extendMentions() {
	for i := int32(len(a.mentions)) - 1; i >= 0; i-- {
		m := &a.mentions[i]
		if m.kind == Pronoun || m.within > 0 {
			continue
		}
		for a.extend(m, i) {
		}
		if m.appos == 0 && a.mayBeNamed(m) {
			a.nameInPassing(m, i, a.sents[a.sent[m.head]])
		}
	}
}

// extend takes in the next part behind mention i, and reports whether there was one.
func (a *analysis) extend(m *mention, i int32) bool {
	k := m.full.last
	s := a.sents[a.sent[m.head]]
	if k >= s.last || k-m.base.first > longestExtension {
		return false
	}
	if !extends.has(a.tag[k]) && a.tok[k].Len() > 1 {
		if a.tag[k] == tagCC && m.kind == Nominal && a.has(m.head, isTitle) && a.is(k, "and") {
			n := a.mentionStarting(k+1, s)
			if n >= 0 && (a.secondThing(m, n, k, s) || a.secondField(m, i, n)) {
				return true
			}
			if n >= 0 {
				a.secondOffice(m, i, n)
			}
		}
		return false
	}
	aside, comma := int32(0), a.comma(k)
	if comma {
		aside = a.placeAside(m, k, s)
	}
	next := a.mentionStarting(k+1, s)
	if next < 0 && comma && k+1 < s.last && a.tag[k+1].isAdverb() {
		next = a.mentionStarting(k+2, s) // the former chancellor, now Lord Doe,
	}
	switch {
	case m.full == m.base && a.compound(k, s.last):
		// the father-of-two
		m.full.last = k + 4
		return true
	case m.full == m.base && k+2 < s.last && a.tag[k+1] == tagCD && m.kind == Nominal && a.is(k, "of") && a.has(m.head, isPersonNoun) &&
		(a.tag[k+2] == tagPunct || a.has(k+2, isTime) && k+3 < s.last && a.comma(k+3)):
		// a mother of two, her husband of 41 years, Jim Doe
		m.full.last = k + 2
		if a.tag[k+2] != tagPunct {
			m.full.last++
		}
		return true
	case a.word(k) == "(":
		// Jane Doe (Labour), Acme (ACM)
		if end := a.closingBracket(k, min(s.last, k+8)); end > 0 {
			m.full.last = end + 1
			return true
		}
		return false
	case next >= 0 && a.attaches(m, k):
		// a professor at Yale, members of the crew
		x := &a.mentions[next]
		m.full.last = x.full.last
		if x.kind == Name && m.full.last < s.last && a.tag[m.full.last] == tagCD {
			m.full.last++ // of Ward 9
		}
		if m.kind == Nominal && m.appos == 0 && x.kind == Name && a.holds(x, m) {
			m.appos = int16(next - i)
		}
		if x.appos > 0 && m.appos == 0 && m.kind == Nominal && x.kind == Nominal && a.comma(x.base.last) && a.has(m.head, isTitle) && m.base.first == s.first {
			m.appos, x.appos = int16(next-i)+x.appos, 0 // counsel to the defendant, Mrs Doe, said: who is it that has an office and speaks
		}
		return true
	case m.kind == Nominal && a.tag[k].isAdjective() && a.comma(k+1) && a.has(m.head, isPersonNoun|isTitle) && m.full == m.base:
		m.full.last++ // the police chief responsible,
		return true
	case m.kind == Nominal && m.appos == 0 && (a.tag[k] == tagVBN || a.has(m.head, isDocNoun|isSpeechNoun) && (a.has(k, isTime) || a.is(k, "by") || a.tag[k].isAdjective() && a.has(k+1, isTime))):
		// a report released in September by the Academy found; a study last year by economists found
		from := k
		if a.tag[k] == tagVBN {
			from++
		}
		if end := a.participle(from, s); end > 0 {
			m.full.last = end
		}
		return false
	case comma && m.kind == Name && k+2 < s.last && a.tag[k+1].isNoun() && (a.comma(k+2) || a.tag[k+2].isFinite()) && a.isLetters(k+1):
		m.full.last = k + 2
		return true // Jane Doe, MD, PhD, of Leeds,
	case comma && a.isState(m, next, s):
		m.full.last = a.mentions[next].base.last
		return true // Jane Doe of Dayton, Ohio,
	case comma && k+2 < s.last && a.tag[k+1] == tagCD && a.comma(k+2) && m.kind == Name:
		// Jane Doe, 34, …
		m.full.last = k + 2
		if n := a.mentionStarting(k+3, s); n >= 0 && a.apposes(m, n, s) {
			m.full.last, m.appos = a.mentions[n].full.last, int16(n-i)
		}
		return false
	case aside > 0:
		m.full.last = aside
		return false
	case comma && next >= 0 && m.appos == 0 && a.apposes(m, next, s):
		// John Healey, the defence secretary
		m.full.last, m.appos = a.mentions[next].full.last, int16(next-i)
		return false
	}
	return false
}

// holds reports whether the name x, behind the preposition of m, is that of who holds the office m, and the words before it in its phrase say what
// the office is for.
func (a *analysis) holds(x, m *mention) bool {
	field, name := x.base.first, x.name.first
	switch {
	case name == field:
		return false
	case a.officeOf(field):
		if (a.givenName(name) || a.capital(name-1) && a.has(name-1, fieldWords)) && !a.has(name-1, isTitle|isHonorific|isPersonNoun) {
			return true // ambassador to Norway Jane Doe
		}
		if name == field+1 && a.tag[field] == tagNNS && !a.has(field, roleWords) && a.twoPlain(name, x.name.last) {
			return true // conservator of forests Jane Doe
		}
	}
	return a.has(m.head, isOrgNoun) && a.has(field, isPortfolio) && name-1 > field && a.has(name-1, isTitle) // Ministry of Transport Secretary General Jane Doe
}

// participle returns the end of what stands from k on, behind a noun and a participle that it has, or 0 if that is not all up to a finite verb:
// released | in September by the Academy | found.
func (a *analysis) participle(k int32, s tokenRange) int32 {
	end := k
	for end < s.last && end-k < longestParticiple {
		switch t := a.tag[end]; {
		case t == tagIN || t == tagTO:
			n := a.mentionStarting(end+1, s)
			switch {
			case n >= 0 && a.mentions[n].kind != Pronoun:
				end = a.mentions[n].full.last
			case end+1 < s.last && a.has(end+1, isTime):
				end += 2
			default:
				return 0
			}
		case t.isAdverb(), a.has(end, isTime), t.isAdjective() && a.has(end+1, isTime):
			end++
		case end > k && (t.isFinite() || t == tagMD):
			return end
		default:
			return 0
		}
	}
	return 0
}

// isState reports whether mention n, behind a comma, says where the place is that m comes from, so that its clause goes on: Dayton, Ohio, said.
func (a *analysis) isState(m *mention, n int32, s tokenRange) bool {
	if n < 0 || m.kind != Name || m.full == m.base || m.appos > 0 || !a.ofOrFrom(m.base.last) {
		return false
	}
	x := &a.mentions[n]
	if x.kind != Name || x.name != x.base || a.givenName(x.name.first) {
		return false
	}
	end := x.base.last
	return end < s.last && (a.comma(end) || a.tag[end].isFinite())
}

// longestParticiple is how many tokens such a part may have.
const longestParticiple = 24

// placeAside returns the end of where m comes from, between the comma at k and another, or 0: Jane Doe, of Leeds,
func (a *analysis) placeAside(m *mention, k int32, s tokenRange) int32 {
	if m.kind != Name && !a.yearOld(m.head) || !a.ofOrFrom(k+1) {
		return 0
	}
	n := a.mentionStarting(k+2, s)
	if n < 0 || a.mentions[n].kind != Name || a.mentions[n].base.last >= s.last || !a.comma(a.mentions[n].base.last) {
		return 0
	}
	return a.mentions[n].base.last
}

// attaches reports whether the preposition at k ties what follows it to m.
func (a *analysis) attaches(m *mention, k int32) bool {
	if a.tag[k] != tagIN && a.tag[k] != tagTO {
		return false
	}
	if m.kind == Name {
		return a.is(k, "of") || a.is(k, "from") && m.full == m.base || a.is(k, "in") && m.full.last > m.base.last && a.is(m.base.last, "of")
	}
	if a.has(k+1, isTime) {
		return false // the Pope on Sunday
	}
	switch a.tok[k].Len() {
	case 2:
		return a.is(k, "of") || a.is(k, "at") || a.is(k, "in") || a.is(k, "to") || a.is(k, "on")
	case 3:
		return a.is(k, "for")
	case 4:
		return a.is(k, "from") || a.is(k, "with")
	}
	return false
}

// apposes reports whether mention n, which a comma parts from m, names or describes the same: it ends where the clause
// or a verb goes on, one of the two is a name, and the other a nominal for a person or an organisation.
func (a *analysis) apposes(m *mention, n int32, s tokenRange) bool {
	x := &a.mentions[n]
	if x.kind == Pronoun || x.kind == m.kind || x.full.first != a.mentions[n].base.first {
		return false
	}
	name, nominal := m, x
	if x.kind == Name {
		name, nominal = x, m
	}
	switch thing := a.has(name.head, isOrgNoun) && !a.givenName(name.name.first); {
	case !a.has(nominal.head, isPersonNoun|isTitle|isOrgNoun|isGroupNoun):
		return a.bears(m, nominal, name, s)
	case thing && !a.has(nominal.head, isOrgNoun|isGroupNoun), a.givenName(name.name.first) && !a.has(name.head, isOrgNoun) && !a.has(nominal.head, isPersonNoun|isTitle|isGroupNoun),
		!thing && (a.initial(name.name.first) || name.name.first > name.base.first && a.has(name.name.first-1, isHonorific)) && !a.has(nominal.head, isPersonNoun|isTitle):
		return false // at the Harbour Board, a former official said; the head of the board, D. Orr
	case a.tag[nominal.head] == tagNNS && a.has(nominal.head, isPersonNoun|isTitle) && !thing && a.tag[name.head] != tagNNPS:
		return false // in Leeds, the two leaders said
	}
	if m.kind == Nominal && !a.has(m.head, isPersonNoun|isTitle) && a.givenName(name.name.first) && a.officeOf(m.base.first) {
		return false // the Commissioner of Police, Jane Doe: she is the commissioner
	}
	end := x.full.last
	if end >= s.last {
		return true
	}
	switch t := a.tag[end]; {
	case a.is(end, "and"), a.is(end, "or"):
		return false
	case t == tagPunct, t.isWh(), t == tagPRP && m.kind == Name:
		return true // Acme, the firm she founded,
	case t.isFinite(), t == tagMD: // not: in Las Vegas, his mother said
		return m.base.first == s.first || a.tag[m.base.first-1] != tagIN
	}
	return false
}

// bears reports whether the name of a person stands, between commas or at the end, behind a nominal for one of many, whatever its noun means:
// The ferry's last stoker, Jane Doe, said. One of the stokers, Jane Doe, agreed.
func (a *analysis) bears(m, nominal, name *mention, s tokenRange) bool {
	if m != nominal || name.name.last-name.name.first < 2 || !a.givenName(name.name.first) && name.name.first == name.base.first {
		return false
	}
	if m.base.first > s.first && a.tag[m.base.first-1] == tagIN || a.has(m.head, isDocNoun|isTime) {
		return false // in the kitchen, Jane Doe, who
	}
	end := name.full.last
	if end < s.last && a.tag[end] != tagPunct {
		return false
	}
	return a.tag[m.head] == tagNN && (a.isDefinite(m) || a.tag[m.base.first] == tagCD || a.tag[m.base.first].isDeterminer()) || a.is(m.head, "one") && a.is(m.base.last, "of")
}

// secondThing takes in the second of two things that an office is for, mention n behind the “and” at k, and reports whether there is one: the Secretary of State
// for Work and Pensions, Jane Doe; the minister of environment and energy, Jane Doe.
func (a *analysis) secondThing(m *mention, n, k int32, s tokenRange) bool {
	if m.full == m.base || a.capital(k-1) != a.capital(k+1) || a.has(k-1, isTitle) || a.givenName(k+1) {
		return false
	}
	x := &a.mentions[n]
	if x.kind == Pronoun || x.base.last != k+2 || !a.capital(k+1) && (a.tag[k+1] != tagNN || !a.is(m.base.last, "of")) || a.has(k+1, isTitle|isPersonNoun) || !a.comma(x.base.last) || a.mentionStarting(x.base.last+1, s) < 0 {
		return false
	}
	m.full.last = x.base.last
	return true
}

// secondField takes in the second of two things that an office is for, and the name of who holds it, both in mention n behind an “and”, and
// reports whether it is so: Minister for Transport and Outer Islands Jane Doe.
func (a *analysis) secondField(m *mention, i, n int32) bool {
	if m.appos > 0 || !a.ofOrFor(m.base.last) {
		return false
	}
	x := &a.mentions[n]
	if x.kind != Name || x.name != x.base || x.name.last-x.name.first < 3 || !a.twoPlain(x.name.last-2, x.name.last) || a.givenName(x.name.first) || a.has(x.name.first, roleWords) {
		return false
	}
	x.name.first = x.name.last - 2
	m.full.last, m.appos = x.full.last, int16(n-i)
	return true
}

// secondOffice takes in another office, mention n behind an “and”, which has no article of its own and is the same person's: the vice chancellor and
// principal, Jane Doe.
func (a *analysis) secondOffice(m *mention, i, n int32) {
	if m.base.first == m.head || a.tag[m.head] == tagNNS {
		return
	}
	x := &a.mentions[n]
	if x.kind == Nominal && x.appos > 0 && x.base.last == x.base.first+1 && a.has(x.head, isTitle|isPersonNoun) && a.tag[x.head] != tagNNS {
		m.full.last, m.appos = x.full.last, int16(n-i)+x.appos
	}
}

// mentionStarting returns the outermost mention that starts at token k of sentence s, or -1.
func (a *analysis) mentionStarting(k int32, s tokenRange) int32 {
	if k >= s.last {
		return -1
	}
	if n := a.mentionAt[k]; n >= 0 && a.mentions[n].base.first == k {
		return n
	}
	return -1
}
