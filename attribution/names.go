package attribution

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// clusterNames gives every name its entity: those of several words first, so that "Mr Healey" finds John Healey though
// he is named in full only afterwards; then the single words.
func (r *resolver) clusterNames() {
	for i := range r.mentions {
		if m := &r.mentions[i]; m.kind == Name && m.name.last-m.name.first > 1 {
			r.placeName(int32(i))
		}
	}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.kind == Name && m.name.last-m.name.first == 1 {
			r.placeName(int32(i))
		}
	}
}

// placeName gives mention i the entity that its name fits best, or a new one.
func (r *resolver) placeName(i int32) {
	m := &r.mentions[i]
	e := r.entityOfName(m, i)
	if e < 0 {
		e = r.newEntity(entity{name: m.name, first: i, latest: i})
	}
	m.entity = e
	r.learn(e, m, i)
}

// learn takes over what mention i tells of its entity.
func (r *resolver) learn(e int32, m *mention, i int32) {
	x := &r.entities[e]
	x.first = min(x.first, i)
	if m.name.last-m.name.first > x.name.last-x.name.first {
		x.name = m.name
	}
	if g := r.titleGender(m); g != unknown {
		x.gender, x.gendSet, x.person = g, true, true
	} else if g := r.givenGender(m.name.first); g != unknown && m.name.last-m.name.first > 1 {
		if x.gender == unknown {
			x.gender = g
		}
		x.person = x.person || !r.isOrganization(m)
	}
	for k := m.base.first; k < m.name.first; k++ {
		if r.has(k, isHonorific|isTitle|isPersonNoun) {
			x.person = true
		}
	}
	switch {
	case x.person:
		x.kind = Person
	case x.kind == "":
		x.kind = r.nameKind(m)
	}
	for k := m.name.first; k < m.name.last; k++ {
		w := r.key(k)
		if l := r.byWord[w]; !slices.Contains(l[max(0, len(l)-mostAlike):], e) {
			r.byWord[w] = append(l, e)
		}
	}
	if w := r.acronym(m); w != "" {
		if l := r.byWord[w]; !slices.Contains(l[max(0, len(l)-mostAlike):], e) {
			r.byWord[w] = append(l, e)
		}
	}
}

// key is the form under which a word of a name is found: letters as they are, dots and case aside where all are capitals.
func (r *resolver) key(k int32) string {
	return strings.ToLower(strings.ReplaceAll(r.word(k), ".", ""))
}

// nameKind guesses what a name names from its form.
func (a *analysis) nameKind(m *mention) EntityKind {
	switch {
	case a.isOrganization(m):
		return Organization
	case a.tag[m.head] == tagNNPS && m.name.last-m.name.first == 1:
		return Group
	}
	return Person
}

// isOrganization reports whether a name looks like that of an organisation: the Home Office, Acme Ltd, FBI, Bank of England.
func (a *analysis) isOrganization(m *mention) bool {
	for k := m.name.first; k < m.name.last; k++ {
		if a.is(k, "of") || a.is(k, "&") || a.is(k, "for") || a.has(k, isOrgNoun|isDocNoun) && (k == m.head || k > m.name.first) {
			return true
		}
	}
	n := m.name.last - m.name.first
	if w := a.word(m.head); n == 1 && len(w) > 1 && len(w) < 7 && w == strings.ToUpper(w) && w != strings.ToLower(w) {
		return true
	}
	if m.name.first > m.base.first && a.is(m.name.first-1, "the") {
		return true
	}
	return a.is(m.head, "street") || a.is(m.head, "hall") || a.is(m.head, "house")
}

// entityOfName returns the entity that the name of m fits, or -1. Of several, the one last met before it wins.
func (r *resolver) entityOfName(m *mention, i int32) int32 {
	best, bestFit := int32(-1), 0
	var bestFar int32
	consider := func(list []int32) {
		for k := len(list) - 1; k >= max(0, len(list)-mostAlike); k-- {
			e := list[k]
			fit := r.fit(m, &r.entities[e])
			if fit == 0 {
				continue
			}
			far := i - r.entities[e].latest
			if far < 0 {
				far = -far
			}
			if fit > bestFit || fit == bestFit && far < bestFar {
				best, bestFit, bestFar = e, fit, far
			}
		}
	}
	consider(r.byWord[r.key(m.name.last-1)])
	if m.name.last-m.name.first > 1 {
		consider(r.byWord[r.key(m.name.first)])
	}
	if w := r.acronym(m); w != "" {
		consider(r.byWord[w])
	}
	return best
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
	if g := r.titleGender(m); !g.agrees(e.gender) && (e.gendSet || len(r.word(m.name.first)) > 2 && m.name.last-m.name.first > 1) {
		return 0
	}
	n, f := m.name, e.name
	if r.sameWords(n, f) {
		return fitSame
	}
	nl, fl := n.last-n.first, f.last-f.first
	titled := m.name.first > m.base.first && r.has(m.name.first-1, isHonorific|isTitle)
	switch {
	case nl < fl && r.sameWords(n, tokenRange{f.last - nl, f.last}):
		if e.kind == Organization && !titled {
			return fitPart
		}
		return fitSurname
	case nl > 1 && fl > 1 && r.key(n.last-1) == r.key(f.last-1):
		if r.firstNamesAgree(n.first, f.first) && (nl != fl || nl == 2 || r.sameWords(tokenRange{n.first + 1, n.last}, tokenRange{f.first + 1, f.last})) && e.kind != Organization {
			return fitFull
		}
		return 0
	case nl > fl && fl == 1 && r.key(n.last-1) == r.key(f.first):
		return fitSurname
	case nl < fl && r.sameWords(n, tokenRange{f.first, f.first + nl}) && !titled:
		// a given name alone, or the short form of an organisation
		if nl == 1 && e.kind == Organization && r.givenName(n.first) {
			return 0
		}
		return fitPart
	case r.acronym(m) != "" && fl > 1 && strings.EqualFold(r.initials(f), r.key(n.first)) && nl == 1:
		return fitAcronym
	case fl == 1 && nl > 1 && strings.EqualFold(r.initials(n), r.key(f.first)):
		return fitAcronym
	}
	return 0
}

func (r *resolver) sameWords(x, y tokenRange) bool {
	if x.last-x.first != y.last-y.first {
		return false
	}
	for k := int32(0); k < x.last-x.first; k++ {
		if r.key(x.first+k) != r.key(y.first+k) {
			return false
		}
	}
	return true
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
	return len(x) >= 3 && strings.HasPrefix(y, x[:3]) || fullName(x) == fullName(y)
}

// acronym returns the key under which the short form of m, or m where it is one, is found: "+who" for both WHO and World
// Health Organization.
func (r *resolver) acronym(m *mention) string {
	if n := m.name.last - m.name.first; n == 1 {
		w := strings.ReplaceAll(r.word(m.head), ".", "")
		if len(w) < 2 || len(w) > 6 || w != strings.ToUpper(w) {
			return ""
		}
		return "+" + strings.ToLower(w)
	} else if n > 8 {
		return ""
	}
	if s := r.initials(m.name); len(s) > 1 {
		return "+" + strings.ToLower(s)
	}
	return ""
}

// initials returns the first letters of the capitalised words of a name.
func (r *resolver) initials(n tokenRange) string {
	var b strings.Builder
	for k := n.first; k < n.last && k < n.first+8; k++ {
		if w := r.word(k); isUpper(w) {
			c, _ := utf8.DecodeRuneInString(w)
			b.WriteRune(c)
		}
	}
	return b.String()
}
