package attribution

// A nominal may be named in passing, in a clause that says no more than a name: a man named Quill; a woman, surnamed Orr; a customer, who gave
// her name only as Ada; the man at the wheel, whose name was Otto. A person with a name may be given another one so: Ada Orr, known to everyone
// as Bibi.

// longestNaming is how many words such a clause may have before the name.
const longestNaming = 10

// mayBeNamed reports whether the words behind m may give it a name. Most cannot.
func (a *analysis) mayBeNamed(m *mention) bool {
	k := m.full.last
	if int(k)+2 >= len(a.tok) {
		return false
	}
	t := a.tag[k]
	if t == tagIN || t == tagVBG {
		return m.kind == Nominal && a.tag[m.base.first] == tagDT && a.has(m.head, isPersonNoun)
	}
	if t == tagPunct {
		if a.text[a.tok[k].Start] != ',' {
			return false
		}
		k++
		if t = a.tag[k]; t == tagDT {
			return m.kind == Nominal
		}
	}
	return namesSomebody.has(t) && (t.isWh() || a.has(k, isNaming) || t.isAdverb() && a.has(k+1, isNaming))
}

// namesSomebody are the tags of words with which a name may be given in passing.
const namesSomebody tagSet = adjectiveTags | 1<<tagWP | 1<<tagWPS | 1<<tagVBN | 1<<tagVBD | 1<<tagRB | 1<<tagRBR

// nameInPassing ties mention i to the name that is given to it behind its end in sentence s.
func (a *analysis) nameInPassing(m *mention, i int32, s tokenRange) {
	k := m.full.last
	comma := a.comma(k)
	if comma {
		k++
	}
	if k+1 >= s.last {
		return
	}
	n, clause := int32(-1), false
	switch t := a.tag[k]; {
	case a.has(k, isNaming):
		n, clause = a.nameOfParticiple(m, k, comma, s), !comma
	case t.isWh():
		n = a.nameInClause(k, s)
	case t.isAdverb() && a.has(k+1, isNaming):
		n = a.nameOfParticiple(m, k+1, comma, s) // locally known
	case t == tagDT && comma && m.kind == Nominal:
		n, clause = a.nameOfDescription(k, s), true
	case (t == tagIN || t == tagVBG) && !comma:
		n = a.nameBehindPlace(k, s)
	}
	if n < 0 || a.isPlural(m) || m.kind == Nominal && !a.canBeNamed(m) {
		return
	}
	m.appos = int16(n - i)
	if clause {
		m.full.last = a.mentions[n].full.last // a man named Quill
		if k := m.full.last; k < s.last && a.tag[k] == tagPunct && a.quoted[k] && a.quoted[k-1] {
			m.full.last++ // known as “Bibi”
		}
	}
}

// nameOfDescription returns the name that is given to the description which begins at k, or -1: the captain of the ferry, a man named Otto,
func (a *analysis) nameOfDescription(k int32, s tokenRange) int32 {
	x := a.mentionStarting(k, s)
	if x < 0 || a.mentions[x].kind != Nominal || a.mentions[x].appos == 0 || a.isPlural(&a.mentions[x]) || a.is(k, "the") {
		return -1
	}
	n := x + int32(a.mentions[x].appos)
	if y := &a.mentions[n]; y.kind == Name && a.endsNaming(y.full.last, s) {
		return n
	}
	return -1
}

// nameBehindPlace returns the name that is given behind where m is or what it does, which begins at k, or -1: a woman selling nuts, who gives her
// name as Quill.
func (a *analysis) nameBehindPlace(k int32, s tokenRange) int32 {
	j, last := k+1, min(s.last-2, k+longestNaming)
	for j < last && !endsPlace.has(a.tag[j]) {
		j++
	}
	switch {
	case j >= last || !a.comma(j):
		return -1
	case a.tag[j+1].isWh():
		return a.nameInClause(j+1, s)
	case a.is(j+1, "surnamed"):
		return a.givenNameAt(j+2, s)
	}
	return -1
}

// endsPlace are the tags of what ends where somebody is or what he does.
const endsPlace tagSet = 1<<tagPunct | 1<<tagVBD | 1<<tagVBZ | 1<<tagVBP | 1<<tagMD

// nameOfParticiple returns the name behind a participle at k that gives one to m, or -1: named Quill, known locally as Quill.
func (a *analysis) nameOfParticiple(m *mention, k int32, comma bool, s tokenRange) int32 {
	switch {
	case a.is(k, "surnamed"), a.is(k, "nicknamed"):
		return a.givenNameAt(a.pastOnly(k+1), s)
	case a.is(k, "named"), a.is(k, "called"):
		if !comma && (m.kind == Name || a.isDefinite(m) || a.has(m.head, isTitle)) {
			return -1 // a spokesman called Doe a liar
		}
		j := a.pastOnly(k + 1)
		if j > k+1 && a.is(j, "as") {
			j++ // named locally as
		}
		n := a.givenNameAt(j, s)
		if n >= 0 && !a.endsNaming(a.mentions[n].full.last, s) {
			return -1
		}
		return n
	}
	if a.is(k, "better") {
		k++ // better known
	}
	if !a.is(k, "known") && (!a.is(k, "identified") || k+1 >= s.last || a.tag[k+1] != tagIN && !a.tag[k+1].isAdverb()) {
		return -1 // Doe identified the man as Quill
	}
	for j := k + 1; j < s.last && j <= k+longestNaming && a.tag[j] != tagPunct; j++ {
		if a.is(j, "as") {
			return a.givenNameAt(j+1, s)
		}
	}
	return -1
}

// nameInClause returns the name that the relative clause which begins at k gives, or -1: who gave his name only as Quill, who goes by Ada, whose
// name was Otto, whom everyone calls Bibi.
func (a *analysis) nameInClause(k int32, s tokenRange) int32 {
	for j := k + 1; j < s.last && j <= k+longestNaming; j++ {
		switch {
		case a.tag[j] == tagPunct:
			return -1
		case a.has(j, isNaming):
			if n := a.nameBehindWord(j, a.is(k, "whose"), s); n >= 0 {
				return n
			}
		}
	}
	return -1
}

// nameBehindWord returns the name that the word of naming at j leads to, or -1.
func (a *analysis) nameBehindWord(j int32, whose bool, s tokenRange) int32 {
	switch {
	case a.is(j, "goes"), a.is(j, "went"):
		if j+2 < s.last && a.is(j+1, "by") {
			return a.givenNameAt(j+2, s)
		}
		return -1
	case a.is(j, "calls") && !whose, a.is(j, "called"):
		if a.is(j, "calls") || a.is(j-1, "be") {
			return a.givenNameAt(j+1, s)
		}
		return -1
	case a.is(j, "himself"), a.is(j, "herself"):
		if a.is(j-1, "calls") || a.is(j-1, "called") {
			return a.givenNameAt(j+1, s)
		}
	case whose:
		if a.is(j, "name") && (a.is(j+1, "was") || a.is(j+1, "is")) {
			return a.givenNameAt(j+2, s)
		}
		return -1
	case a.comma(j + 1):
		return a.givenNameAt(j+2, s) // gave only his first name, Otto
	}
	for k := j + 1; k < s.last && k <= j+longestNaming && a.tag[k] != tagPunct; k++ {
		if a.is(k, "as") {
			return a.givenNameAt(k+1, s)
		}
	}
	return -1
}

// canBeNamed reports whether the nominal m may be a person: its noun says so, or is none that is known, as a user named Quill.
func (a *analysis) canBeNamed(m *mention) bool {
	return a.has(m.head, isPersonNoun|isTitle) || a.isSomebody(m.head) ||
		a.tag[m.head] == tagNN && a.tag[m.base.first] == tagDT && !a.is(m.base.first, "the") && !a.has(m.head, isOrgNoun|isGroupNoun|isDocNoun|isTime)
}

// isSomebody reports whether the word at i means a person without a noun.
func (a *analysis) isSomebody(i int32) bool {
	switch a.tok[i].Len() {
	case 3:
		return a.is(i, "one")
	case 7:
		return a.is(i, "someone") || a.is(i, "another")
	case 8:
		return a.is(i, "somebody")
	}
	return false
}

// pastOnly skips the adverb at k.
func (a *analysis) pastOnly(k int32) int32 {
	if a.tag[min(int(k), len(a.tok)-1)].isAdverb() {
		k++
	}
	return k
}

// givenNameAt returns the mention that starts at k, or behind the quotation mark there, if it is a name that is no organisation's, or -1.
func (a *analysis) givenNameAt(k int32, s tokenRange) int32 {
	if k < s.last && a.tag[k] == tagPunct && a.quoted[k] {
		k++
	}
	n := a.mentionStarting(k, s)
	if n < 0 {
		return -1
	}
	x := &a.mentions[n]
	if x.kind != Name || a.tag[x.base.first].isDeterminer() || a.has(x.head, isOrgNoun|isDocNoun|isTime) {
		return -1
	}
	return n
}

// endsNaming reports whether what gives a name ends before the word at k: nothing is said of who bears it.
func (a *analysis) endsNaming(k int32, s tokenRange) bool {
	if k >= s.last {
		return true
	}
	t := a.tag[k]
	return t == tagPunct && (!a.quoted[k] || a.quoted[k-1]) || t.isWh() || t.isFinite() || t == tagMD || t == tagIN && !a.is(k, "as") || t == tagCC
}

// takeOtherName gives the entity of mention i, a whole name, the name by which the article says that it is known as well.
func (r *resolver) takeOtherName(m *mention, i int32) {
	n := r.otherName(m, i)
	if n < 0 {
		return
	}
	x, e := &r.mentions[n], &r.entities[m.entity]
	x.entity, e.other = m.entity, x.name
	e.count++
	for k := x.name.first; k < x.name.last; k++ {
		r.byWord.add(r.number(k), m.entity)
	}
}

// otherName returns the mention of another name that is given to mention i in passing, or -1: Ada Orr, a teacher known to everyone as Bibi; the
// Verband der Orte (VDO).
func (r *resolver) otherName(m *mention, i int32) int32 {
	n := i + 1
	if m.appos > 0 {
		n = i + int32(m.appos)
		if x := &r.mentions[n]; x.kind == Nominal && x.appos > 0 {
			n += int32(x.appos)
		}
	} else if !r.isShortForm(m, n) {
		return -1
	}
	x := &r.mentions[n]
	if x.kind != Name || x.entity >= 0 || r.comma(x.base.first-1) {
		return -1 // Otto Brandt, the mayor, Ada Orr: a list
	}
	return n
}

// isShortForm reports whether mention n is the abbreviation in brackets right behind m, the name of an organisation.
func (r *resolver) isShortForm(m *mention, n int32) bool {
	k := m.base.last + 1
	return int(n) < len(r.mentions) && int(k)+1 < len(r.tok) && r.mentions[n].base == (tokenRange{k, k + 1}) && r.word(k-1) == "(" && r.word(k+1) == ")" && isCapitals(r.word(k)) && r.isOrganization(m)
}
