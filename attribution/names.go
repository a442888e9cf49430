package attribution

import (
	"strings"
	"unicode/utf8"
)

// clusterNames gives every name its entity: those of several words first, so that "Mr Healey" finds John Healey though
// he is named in full only afterwards; then the single words, in the order of the text; headlines last.
func (r *resolver) clusterNames() {
	r.names = r.names[:0]
	mentions := r.mentions
	for i := range mentions {
		if mentions[i].kind == Name {
			r.names = append(r.names, int32(i))
		}
	}
	titled := r.titled
	r.nextPass()
	for _, i := range r.names {
		if m := &r.mentions[i]; m.entity < 0 && m.name.last-m.name.first > 1 && r.wordsOf(m.name) > 1 && !titled[r.sent[m.head]] {
			r.placeName(i)
			r.takeOtherName(m, i)
		}
	}
	for _, told := range [...]bool{true, false} { // Mr Doe first: Doe alone is rather he than Jane Doe
		for e := range r.entities {
			r.entities[e].latest = -1
		}
		r.nextPass()
		for _, i := range r.names {
			m := &r.mentions[i]
			if titled[r.sent[m.head]] {
				continue
			}
			if m.entity >= 0 {
				r.entities[m.entity].latest = i
			} else if r.wordsOf(m.name) == 1 && (r.titleGender(m) != unknown) == told {
				r.placeName(i)
			}
		}
	}
	r.nextPass()
	for _, i := range r.names {
		if m := &r.mentions[i]; titled[r.sent[m.head]] {
			r.trimName(i)
			r.subjects[i] = notAsked
			r.placeName(i)
		}
	}
	for e := range r.entities {
		r.tellKind(&r.entities[e])
	}
	r.joinMisspelt()
}

// tellKind decides from all its mentions what an entity with a name is.
func (r *resolver) tellKind(x *entity) {
	model := kinds()
	x.signs += model.bias + model.sum(r.formSigns(x.name))
	head := x.name.last - 1
	switch {
	case x.person:
		x.signs = max(x.signs, surely)
		x.kind = kindPerson
	case r.tag[head] == tagNNPS && (x.name.first == head || r.has(head, isPersonNoun|isGroupNoun|isTitle)) && !r.givenName(x.name.first):
		x.kind = kindGroup
	case x.signs > 0:
		x.kind = kindPerson
	default:
		x.kind = kindOrganization
	}
}

// abbreviationBefore reports whether the name n of a person begins with an abbreviation for what he or she is, which nothing else tells: MK Jane
// Orr-Doe. Two words or more follow it, the first of them no particle as in AB de Villiers.
func (r *resolver) abbreviationBefore(n tokenRange) bool {
	return r.wordsOf(n) > 2 && r.shortCapitals(n.first, 2, 4) && r.capital(n.first+1) && hasSmall(r.word(n.first+1))
}

// How much the signs of an entity count that is certainly a person, of one that is hardly one, and of one that is certainly none.
const (
	surely    = 4
	hardly    = -1
	surelyNot = -2
)

// trimName cuts a name in a headline down to the longest part that the article's sentences use, the first of equals: Jane Doe Slams
// Acme is about Jane Doe, though the article goes on with Doe alone.
func (r *resolver) trimName(i int32) {
	m := &r.mentions[i]
	n := m.name
	best := tokenRange{}
	for length := min(n.last-n.first, 5); length > 0; length-- {
		for k := n.first; k+length <= n.last; k++ {
			part := tokenRange{k, k + length}
			if length > best.last-best.first && r.used(part) {
				best = part
			}
			if length == 1 && k > n.first && r.givenName(k-1) && (best.last-best.first < 2 || best.last-best.first == 2 && k-1 < best.first) && r.used(part) {
				best = tokenRange{k - 1, k + 1}
			}
		}
	}
	if best.empty() || best == n {
		return
	}
	whole := best
	if int(i)+1 < len(r.mentions) && r.mentions[i+1].base.first < best.first {
		whole.first = m.base.first // the first of the mentions in it would stand before it
	}
	m.name, m.head, m.base, m.full = best, best.last-1, whole, whole
}

// used reports whether part is the name of an entity, or a word that stands for one: its last, or the whole.
func (r *resolver) used(part tokenRange) bool {
	for e := range r.byWord.of(r.number(part.last - 1)) {
		f := r.entities[e].name
		if r.sameWords(part, f) || part.last-part.first == 1 && f.last-f.first > 1 && r.number(part.first) == r.number(f.last-1) {
			return true
		}
	}
	return false
}

// placeName gives mention i the entity that its name fits best, or a new one.
func (r *resolver) placeName(i int32) {
	m := &r.mentions[i]
	short := int32(0) // the number of its short form, 0 if there is none
	if w := r.acronym(m); len(w) > 0 {
		short = r.words.numberBytes(w)
	}
	e := r.entityOfName(m, i, short)
	if e < 0 {
		e = r.newEntity(entity{name: m.name, first: i, latest: i})
	}
	m.entity = e
	r.learn(e, m, i)
	if short > 0 {
		r.byWord.add(short, e)
	}
	r.entities[e].latest = i
}

// learn takes over what mention i tells of its entity.
func (r *resolver) learn(e int32, m *mention, i int32) {
	x := &r.entities[e]
	x.first = min(x.first, i)
	x.count++
	if x.count <= mostSigns {
		x.signs += kinds().sum(r.contextSigns(m))
		if r.isHome(m) || r.hasThings(m) {
			x.signs -= surely
		}
	}
	if r.fuller(m.name, x.name) || r.shouted(x.name) && !r.shouted(m.name) && r.sameWords(m.name, x.name) {
		x.name = m.name
	}
	if k := m.name.first - 1; k >= m.base.first && r.has(k, isTitle) {
		if x.titles[0] == 0 {
			x.titles[0] = k + 1
		} else {
			x.titles[1] = k + 1
		}
	}
	x.kin = x.kin || x.count == 1 && r.isRelative(m)
	if k := r.nounBeside(i); k >= 0 {
		r.takeGender(x, k)
	}
	if g := r.titleGender(m); g != unknown {
		x.gender, x.gendSet, x.person = g, true, true
	} else if g := r.givenGender(m.name.first); g != unknown && m.name.last-m.name.first > 1 {
		if x.gender == unknown {
			x.gender = g
		}
	}
	for k := m.base.first; k < m.name.first; k++ {
		if r.has(k, isHonorific) {
			x.person = true
		}
	}
	if !r.nicknameIn(m.name).empty() || r.talks(m) || r.whoIs(m) {
		x.person = true
	}
	switch {
	case x.person:
		x.kind = kindPerson
	case x.kind == kindUnknown:
		x.kind = r.nameKind(m)
	}
	for k := m.name.first; k < m.name.last; k++ {
		if r.tag[k] != tagPunct {
			r.byWord.add(r.number(k), e)
		}
	}
	if w := r.behindInitial(m.name); w != "" {
		r.byWord.add(r.words.number(strings.ToLower(w)), e)
	}
}

// behindInitial returns what stands behind the initials of a father in a name of one word, or nothing: B.Narantuya, Ch.Dagvadorj.
func (r *resolver) behindInitial(n tokenRange) string {
	if n.last-n.first != 1 {
		return ""
	}
	w := r.word(n.first)
	if len(w) < 5 || w[1] != '.' && w[2] != '.' || !r.capital(n.first) {
		return ""
	}
	if _, rest, ok := strings.Cut(w, "."); ok && isUpper(rest) && hasSmall(rest) {
		return rest
	}
	return ""
}

// isHome reports whether m is where somebody named or aged right before it comes from: Jane Doe, 58, of Market Quill,
func (r *resolver) isHome(m *mention) bool {
	k := m.base.first - 2
	return k > 0 && r.comma(k) && r.ofOrFrom(k+1) && m.name.first == m.base.first && r.comma(m.base.last) &&
		(r.tag[k-1] == tagCD || r.mentionAt[k-1] >= 0 && r.mentions[r.mentionAt[k-1]].kind == Name)
}

// hasThings reports whether a sentence is about m and says “its” before it names another: Acme has sold a third of its boats.
func (r *resolver) hasThings(m *mention) bool {
	const near = 14
	s := r.sents[r.sent[m.head]]
	if m.base.first != s.first || r.titled[r.sent[m.head]] {
		return false
	}
	for k := m.full.last; k < s.last && k < m.full.last+near && !r.quoted[k]; k++ {
		switch t := r.tag[k]; {
		case t == tagPRPS:
			return r.is(k, "its")
		case t == tagPRP || t.isProper() || t == tagPOS:
			return false
		}
	}
	return false
}

// whoIs reports whether “who” and a verb in the singular follow m: Jane Doe, who owns a farm. (Teams are many: Leeds, who have won.)
func (r *resolver) whoIs(m *mention) bool {
	k := m.name.last
	if r.comma(k) {
		k++
	}
	return int(k)+1 < len(r.tok) && r.is(k, "who") && r.sent[k] == r.sent[m.head] && (r.tag[k+1] == tagVBZ || r.is(k+1, "was"))
}

// shouted reports whether a name is written in capitals alone.
func (a *analysis) shouted(n tokenRange) bool {
	for k := n.first; k < n.last; k++ {
		if w := a.word(k); len(w) < 2 || hasSmall(w) {
			return false
		}
	}
	return true
}

// fuller reports whether the name n tells more than f. What stands before a whole name is part of it only if it is a given
// name: in Democrat Jane Doe, the name is Jane Doe.
func (r *resolver) fuller(n, f tokenRange) bool {
	nl, fl := n.last-n.first, f.last-f.first
	switch {
	case nl > fl && r.wordsOf(f) > 1 && r.sameWords(f, tokenRange{n.last - fl, n.last}):
		return r.givenBefore(n.first, f)
	case fl > nl && r.wordsOf(n) > 1 && r.sameWords(n, tokenRange{f.last - nl, f.last}):
		return !r.givenBefore(f.first, n)
	}
	return nl > fl || nl == fl && nl == 1 && r.behindInitial(n) == r.word(f.first)
}

// givenBefore reports whether the word at i is a given name before the name f: a known one, initials, or any before a surname of several
// words: Marguerite du Preez, Mariela Quirós Solano. What stands before a given name, or is a word for something else, is none: Democrat Jane
// Doe.
func (r *resolver) givenBefore(i int32, f tokenRange) bool {
	w := r.word(i)
	return r.givenName(i) || len(w) > 1 && w[1] == '.' || r.opensName(f.first) || !r.capital(f.first) ||
		!r.givenName(f.first) && !r.has(i, roleWords|isDemonym|isPortfolio) && !r.agent(i) && r.capital(i)
}

// nameKind guesses what a name names from its form.
func (a *analysis) nameKind(m *mention) entityKind {
	switch {
	case a.isOrganization(m):
		return kindOrganization
	case a.tag[m.head] == tagNNPS && m.name.last-m.name.first == 1:
		return kindGroup
	}
	return kindPerson
}

// isOrganization reports whether a name looks like that of an organisation: the Home Office, Acme Ltd, FBI, Bank of England.
func (a *analysis) isOrganization(m *mention) bool {
	for k := m.name.first; k < m.name.last; k++ {
		if a.ties(k) && (k > m.name.first || !a.is(k, "on") && !a.is(k, "against")) && !a.is(k, "and") || a.has(k, isOrgNoun|isDocNoun) && (k == m.head || k > m.name.first) {
			return true
		}
	}
	n := m.name.last - m.name.first
	if w := a.word(m.head); n == 1 && len(w) > 1 && len(w) < 7 && isCapitals(w) {
		return true
	}
	if m.name.first > m.base.first && a.is(m.name.first-1, "the") {
		return true
	}
	if w := a.word(m.head); n == 1 && len(w) < 6 && w[len(w)-1] == '.' {
		return true // Va., Calif.: no person
	}
	return !a.givenName(m.name.first) && a.isHouse(m.head)
}

// entityOfName returns the entity that the name of m fits, or -1. Of several, the one last met before it wins.
func (r *resolver) entityOfName(m *mention, i, short int32) int32 {
	best, bestFit := int32(-1), 0
	known, prominence := false, int32(0) // of the best; it is asked for only where others fit as well
	consider := func(word int32) {
		for e := range r.byWord.of(word) {
			if e == best {
				continue
			}
			fit := r.fit(m, &r.entities[e])
			if fit > 0 && m.within > 0 && r.mentions[i-int32(m.within)].entity == e {
				fit = fitPart // Doe's sister Jane Doe is another Doe, if there is one
			}
			switch {
			case fit == 0 || fit < bestFit:
			case fit > bestFit:
				best, bestFit, known = e, fit, false
			default:
				if !known {
					known, prominence = true, r.prominence(best, m)
				}
				if p := r.prominence(e, m); p > prominence || p == prominence && r.entities[e].first < r.entities[best].first {
					best, prominence = e, p
				}
			}
		}
	}
	consider(r.number(r.withoutSuffix(m.name).last - 1))
	if m.name.last-m.name.first > 1 {
		consider(r.number(m.name.first))
	}
	if short > 0 {
		consider(short)
	}
	if w := r.behindInitial(m.name); w != "" {
		consider(r.words.number(strings.ToLower(w)))
	}
	return best
}

// prominence tells how much an article is about e where m stands: a surname that several bear is that of the one whom it
// names most, or of one introduced just before; hardly that of one who comes later.
func (r *resolver) prominence(e int32, m *mention) int32 {
	x := &r.entities[e]
	p := 2 * min(x.count, 8)
	if k := m.name.first - 1; k >= m.base.first && r.has(k, isTitle) {
		for _, t := range x.titles {
			if t > 0 && r.roleKey(t-1) == r.roleKey(k) {
				p += 10 // President Doe is the one who was President Jane Doe
			}
		}
	}
	if g := r.titleGender(m); g != unknown && g == x.gender {
		p += 20 // Mrs Doe is the one who is somebody's wife
	}
	if x.kin {
		p -= 10 // who is called Jane from then on
	}
	if x.latest < 0 {
		return p
	}
	p += 6
	l := &r.mentions[x.latest]
	away := r.sent[m.head] - r.sent[l.head]
	switch {
	case away > 3:
	case r.inView(x.latest) && away < 2:
		p += 14
	case r.inView(x.latest):
		p += 8
	default:
		p += 5
	}
	if r.isThing(m) && x.kind == kindPerson {
		p -= 30 // Doe said its board
	}
	if g := r.calledNext(m); g != unknown && g == x.gender {
		p += 5
	} else if g != unknown && x.gender != unknown {
		p -= 5
	}
	return p
}

// inView reports whether a clause is about the name i: its subject, or one who is introduced.
func (r *resolver) inView(i int32) bool {
	m := &r.mentions[i]
	if m.appos > 0 {
		return true
	}
	return r.subject(i) && (m.base.first == r.sents[r.sent[m.head]].first || r.tag[m.base.first-1] != tagIN)
}

// isRelative reports whether m introduces someone by what he or she is to another: Doe's sister Jane; his wife, Jane Doe.
func (r *resolver) isRelative(m *mention) bool {
	if k := m.name.first - 1; k > m.base.first && r.isKin(k) {
		return r.possessorIn(m.base.first, k)
	}
	if k := m.base.first - 2; k >= 0 && r.comma(k+1) && r.mentionAt[k] >= 0 && r.isKin(k) {
		return r.possessorIn(r.mentions[r.mentionAt[k]].base.first, k)
	}
	return false
}

// possessorIn reports whether the words [i, j) say whose: his, Doe's.
func (r *resolver) possessorIn(i, j int32) bool {
	for ; i < j; i++ {
		if r.tag[i] == tagPRPS || r.tag[i] == tagPOS {
			return true
		}
	}
	return false
}

// isKin reports whether the word at i is a noun for a relative, more or less: sister, wife, but not Mrs or actress.
func (r *resolver) isKin(i int32) bool {
	return r.wordGender(i) != unknown && r.tag[i].isNoun() && !r.has(i, isHonorific) && !r.capital(i)
}

// isThing reports whether its stands soon behind m, which is the subject of what goes before.
func (r *resolver) isThing(m *mention) bool {
	s := r.sents[r.sent[m.head]]
	k := m.head + 1
	return k+1 < s.last && r.tag[k].isFinite() && r.is(k+1, "its")
}

// calledNext returns the gender of the first he or she that follows m in its sentence, outside quotations.
func (r *resolver) calledNext(m *mention) gender {
	s := r.sents[r.sent[m.head]]
	for k := m.head + 1; k < s.last && k < m.head+20; k++ {
		if (r.tag[k] == tagPRP || r.tag[k] == tagPRPS) && !r.quoted[k] {
			if g := r.pronounGender(k); g == male || g == female {
				return g
			}
		}
	}
	return unknown
}

// How well a name fits an entity, better ones higher.
const (
	fitPart    = 1 + iota // Acme of Acme Corp; Hillary of Hillary Clinton
	fitAcronym            // WHO of World Health Organization
	fitSurname            // Zelensky of Volodymyr Zelensky
	fitFull               // J. Doe, John Q. Doe of John Doe
	fitSame
)

// fit tells how well the name of m fits e, 0 if it does not.
func (r *resolver) fit(m *mention, e *entity) int {
	if !r.titleGender(m).agrees(e.gender) {
		return 0
	}
	n, f := r.withoutSuffix(m.name), r.withoutSuffix(e.name)
	if r.sameWords(n, f) || !e.other.empty() && r.sameWords(n, e.other) {
		return fitSame
	}
	nl, fl := n.last-n.first, f.last-f.first
	titled := m.name.first > m.base.first && r.has(m.name.first-1, isHonorific|isTitle) && !r.beforeGivenName(m.name.first-1)
	switch {
	case nl < fl && r.sameWords(n, tokenRange{f.last - nl, f.last}):
		if !titled && (e.kind == kindOrganization || r.isThing(m)) {
			return fitPart
		}
		return fitSurname
	case fl > 1 && nl > fl && r.sameWords(f, tokenRange{n.last - fl, n.last}):
		return fitFull // Democrat Jane Doe
	case nl == 2 && fl > 1 && e.kind != kindOrganization && r.number(n.last-1) == r.number(f.last-1) && r.shortCapitals(n.first, 3, 5):
		return fitSurname // ACFO Doe of Jane Doe
	case nl > 1 && fl > 1 && r.number(n.last-1) == r.number(f.last-1):
		if r.givenNamesAgree(n, f) && (nl != fl || nl == 2 || r.sameWords(tokenRange{n.first + 1, n.last}, tokenRange{f.first + 1, f.last})) && e.kind != kindOrganization {
			return fitFull
		}
		return 0
	case nl > fl && fl == 1 && r.number(n.last-1) == r.number(f.first):
		return fitSurname
	case nl < fl && r.sameWords(n, tokenRange{f.first, f.first + nl}) && (!titled || e.kind != kindOrganization && (r.has(m.name.first-1, isHonorific) || !r.givenName(f.first))):
		// a given name alone, or the short form of an organisation; Madam Yeoh of Yeoh Guat Hoon, Coach Fei of Fei Yulan
		if nl == 1 && e.kind == kindOrganization && r.givenName(n.first) {
			return 0
		}
		return fitPart
	case nl == 1 && fl > 3 && r.number(n.first) == r.number(f.last-2) && r.givenName(f.first) && !r.givenName(f.last-2) && !r.initial(f.last-2) && r.capital(f.last-2):
		return fitSurname // Quirós of Mariela Quirós Solano
	case (nl == 1 || nl == 3 && r.hyphen(n.first+1, n.last)) && fl > nl+1 && e.kind != kindOrganization && r.inside(n, f):
		return fitPart // Cota of María Guadalupe Cota Valenzuela; Kwok of Winnie Kwok Suet-ling; Oloo of Dunstan Oloo-Karanja
	case fl > nl+2 && !titled && r.sameWords(n, r.nicknameIn(f)):
		return fitPart // Cia of Marcia “Cia” Price
	case nl == 1 && fl > 1 && len(r.acronym(m)) > 0 && string(r.initials(f)[1:]) == r.key(n.first):
		return fitAcronym
	case fl == 1 && nl > 1 && string(r.initials(n)[1:]) == r.key(f.first):
		return fitAcronym
	case nl == 1 && fl == 1 && (r.behindInitial(f) == r.word(n.first) || r.behindInitial(n) == r.word(f.first)):
		return fitFull // Narantuya of B.Narantuya
	}
	return 0
}

// inside reports whether the name f has the words of n, the first of them in capitals, between its first and its last one.
func (r *resolver) inside(n, f tokenRange) bool {
	if !r.capital(n.first) || r.initial(n.first) {
		return false
	}
	for k := f.first + 1; k+n.last-n.first < f.last; k++ {
		if r.number(k) == r.number(n.first) && r.sameWords(n, tokenRange{k, k + n.last - n.first}) {
			return true
		}
	}
	return false
}

// withoutSuffix leaves the Jr. of Joseph Doe Jr. out.
func (r *resolver) withoutSuffix(n tokenRange) tokenRange {
	if n.last-n.first > 2 {
		switch r.word(n.last - 1) {
		case "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV":
			n.last--
			if r.comma(n.last - 1) {
				n.last--
			}
		}
	}
	return n
}

// beforeGivenName reports whether the title at i goes with a given name alone: Dame Rosalind, Pope Francis.
func (r *resolver) beforeGivenName(i int32) bool {
	switch r.key(i) {
	case "sir", "dame", "lady", "pope", "king", "queen", "prince", "princess", "sister", "brother", "father", "mother", "sheikh", "imam":
		return true
	}
	return false
}

func (r *resolver) sameWords(x, y tokenRange) bool {
	if x.last-x.first != y.last-y.first {
		return false
	}
	for k := int32(0); k < x.last-x.first; k++ {
		if r.number(x.first+k) != r.number(y.first+k) {
			return false
		}
	}
	return true
}

// givenNamesAgree reports whether the given names of n and f may be one person's; a nickname is one of them.
func (r *resolver) givenNamesAgree(n, f tokenRange) bool {
	if r.firstNamesAgree(n.first, f.first) {
		return true
	}
	x, y := r.nicknameIn(n), r.nicknameIn(f)
	return !y.empty() && r.number(n.first) == r.number(y.first) || !x.empty() && r.number(x.first) == r.number(f.first)
}

// firstNamesAgree reports whether two given names may be one person's: J. and John, Tim and Timothy, Bill and William.
func (r *resolver) firstNamesAgree(i, j int32) bool {
	x, y := r.key(i), r.key(j)
	if x == y {
		return true
	}
	if len(x) > len(y) {
		x, y = y, x
	}
	if utf8.RuneCountInString(x) == 1 {
		return strings.HasPrefix(y, x)
	}
	if gi, gj := r.givenGender(i), r.givenGender(j); gi != unknown && gj != unknown && gi != gj {
		return false
	}
	return len(x) >= 3 && (strings.HasPrefix(y, x[:3]) || x[0] == y[0] && len(y) == len(x)+1 && alikeSpelt(x, y, 1)) || fullName(x) == fullName(y)
}

// acronym returns the key under which the short form of m, or m where it is one, is found: "+who" for both WHO and World
// Health Organization. It is good until the next call.
func (r *resolver) acronym(m *mention) []byte {
	if n := m.name.last - m.name.first; n > 1 {
		if n > 8 {
			return nil
		}
		if s := r.initials(m.name); len(s) > 2 {
			return s
		}
		return nil
	}
	out := append(r.acronyms[:0], '+')
	w := r.word(m.head)
	if !isCapitals(w) {
		return nil
	}
	for _, c := range w {
		if c != '.' {
			out = utf8.AppendRune(out, smallLetter(c))
		}
	}
	r.acronyms = out
	if n := len(out) - 1; n < 2 || n > 6 {
		return nil
	}
	return out
}

// initials returns a + and the first letters of the capitalised words of a name, small. It is good until the next call.
func (r *resolver) initials(n tokenRange) []byte {
	out := append(r.acronyms[:0], '+')
	if w := r.word(n.first); n.last-n.first > 2 && len(w) == 2 && isCapitals(w) && hasSmall(r.word(n.first+1)) {
		n.first++ // PT Acme Tenun Indonesia is ATI: what kind of firm it is does not count
	}
	for k := n.first; k < n.last && k < n.first+8; k++ {
		if r.capital(k) {
			c, _ := utf8.DecodeRuneInString(r.word(k))
			out = utf8.AppendRune(out, smallLetter(c))
		}
	}
	r.acronyms = out
	return out
}
