package attribution

import (
	"iter"
	"strings"
)

// A role is what a nominal tells of an entity: Ukrainian president.
type role struct {
	words tokenRange // modifiers and noun
	head  int32      // the noun
	tail  int32      // where what depends on it ends: vice president of Acme
}

// collectRoles gives every named entity the roles that stand beside its names: Ukrainian president Volodymyr Zelensky;
// John Healey, the defence secretary; Jane Doe is the mayor.
func (r *resolver) collectRoles() {
	for i := range r.mentions {
		m := &r.mentions[i]
		n := int32(i) + int32(m.appos)
		if m.kind == Name {
			r.roleBefore(m)
			r.noteAge(m)
			if m.appos == 0 {
				n = r.predicate(m)
			}
		} else if m.appos == 0 {
			continue
		}
		if n < 0 {
			continue
		}
		switch x := &r.mentions[n]; {
		case m.kind == Name && x.kind == Nominal && r.isWhere(m):
			// he was born near Doe, the son of a miller
		case m.kind == Name && x.kind == Nominal:
			r.giveRole(m.entity, n)
			r.tellBody(m.entity, x)
			x.entity = m.entity
		case m.kind == Nominal && x.kind == Name:
			r.giveRole(x.entity, int32(i))
			r.tellBody(x.entity, m)
			m.entity = x.entity
		}
	}
}

// tellBody makes e an organisation if the nominal x beside its name says so, and nothing that it is a person: the company, Acme Partners.
func (r *resolver) tellBody(e int32, x *mention) {
	if y := &r.entities[e]; !y.person && r.tag[x.head] == tagNN && r.has(x.head, isOrgNoun) && !r.has(x.head, isPersonNoun|isTitle|isDocNoun) {
		y.kind = kindOrganization
	}
}

// predicate returns the nominal that a form of be ties to the name m, or -1: Jane Doe is the mayor; Jane Doe, who has been mayor since May,
func (r *resolver) predicate(m *mention) int32 {
	s := r.sents[r.sent[m.head]]
	k := m.base.last
	if r.comma(k) && r.is(k+1, "who") {
		k += 2
	}
	return r.nominalBe(k, s)
}

// nominalBe returns the nominal for a person behind the form of be at k in s, or -1.
func (r *resolver) nominalBe(k int32, s tokenRange) int32 {
	if k+1 >= s.last || !r.tag[k].isFinite() {
		return -1
	}
	if r.has(k, isHave) && r.is(k+1, "been") {
		k++
	} else if !r.has(k, isBe) {
		return -1
	}
	n := r.mentionStarting(k+1, s)
	if n >= 0 && r.mentions[n].kind == Nominal && r.has(r.mentions[n].head, isPersonNoun|isTitle) && r.tag[r.mentions[n].head] != tagNNS {
		return n
	}
	return -1
}

// isWhere reports whether the name m stands for where something is, by the word before it, so that what follows is about somebody else.
func (r *resolver) isWhere(m *mention) bool {
	k := m.base.first - 1
	if k < r.sents[r.sent[m.head]].first || r.tag[k] != tagIN || m.name.first != m.base.first || r.givenName(m.name.first) {
		return false
	}
	return r.is(k, "in") || r.is(k, "near") || r.is(k, "at") || r.is(k, "outside")
}

// roleBefore takes the role from the words before a name.
func (r *resolver) roleBefore(m *mention) {
	last := m.name.first
	for last > m.base.first && r.has(last-1, isHonorific) && !r.has(last-1, isTitle) {
		last--
	}
	end := last // of the words for what the office is for
	last = r.beforeField(m.base.first, last)
	if last == m.base.first || !r.has(last-1, isTitle|isPersonNoun) {
		return
	}
	first := r.roleStart(m.base.first, last)
	if first < last {
		r.addRole(m.entity, role{tokenRange{first, last}, last - 1, end})
	}
}

// beforeField returns where the words for what an office is for begin that end at last, or last: Minister | for Housing and Planning Jane Doe.
func (r *resolver) beforeField(first, last int32) int32 {
	k := last
	for k > first && (r.has(k-1, fieldWords) || r.is(k-1, "and") || r.is(k-1, "the")) {
		k--
	}
	if k-1 > first && k < last && r.ofOrFor(k-1) && r.has(k-2, isTitle) {
		return k - 1
	}
	return last
}

// roleStart skips determiners, possessors and an age.
func (r *resolver) roleStart(first, last int32) int32 {
	for k := last - 1; k >= first; k-- {
		if r.yearOld(k) {
			return k + 1
		}
		if r.hyphen(k, int32(len(r.tok))) {
			continue // a well-known author
		}
		if r.tag[k] == tagPOS || r.tag[k].isDeterminer() || r.tag[k] == tagPunct {
			return k + 1
		}
	}
	return first
}

// giveRole takes the role of e from the nominal n beside its name.
func (r *resolver) giveRole(e, n int32) {
	x := &r.mentions[n]
	if e < 0 || !r.has(x.head, isTitle|isPersonNoun) {
		return
	}
	r.takeGender(&r.entities[e], x.head)
	r.entities[e].person, r.entities[e].kind = true, kindPerson
	tail := x.full.last
	if x.appos > 0 {
		tail = x.base.last
		if k := r.mentions[n+int32(x.appos)].base.first - 1; k > tail && r.comma(k) {
			tail = k // the member of Parliament for Leeds, Jane Doe
		}
	}
	r.addRole(e, role{tokenRange{r.roleStart(x.base.first, x.head), x.head + 1}, x.head, tail})
}

// rolesOf yields the roles of an entity.
func (r *resolver) rolesOf(e *entity) iter.Seq[role] { return elements(r.roles, e.roles) }

const mostRoles = 8

func (r *resolver) addRole(e int32, x role) {
	known := 0
	for range r.rolesOf(&r.entities[e]) {
		known++
	}
	if known >= mostRoles {
		return
	}
	r.roles, r.entities[e].roles = longer(r.roles, r.entities[e].roles, x)
	k := r.roleKey(x.head)
	r.byRole.add(r.words.number(k), e)
	r.addShort(e, &x)
	if r.has(x.head, isTitle) && k != "leader" && r.leads(x.head) {
		r.byRole.add(r.words.number("leader"), e)
	}
}

// leads reports whether the title at i is one whose holder news calls a leader.
func (r *resolver) leads(i int32) bool {
	switch r.roleKey(i) {
	case "minister":
		return i > 0 && r.is(i-1, "prime")
	case "president", "premier", "chancellor", "chairman", "chairwoman", "chair", "chief", "king", "queen", "taoiseach", "pope", "head", "director":
		return true
	}
	return false
}

// roleKey is the form under which a role's noun is found.
func (r *resolver) roleKey(i int32) string {
	w := r.words.small(strings.TrimSuffix(r.word(i), "."))
	switch w {
	case "sen":
		return "senator"
	case "gov":
		return "governor"
	case "rep":
		return "representative"
	case "gen":
		return "general"
	case "lt":
		return "lieutenant"
	case "sgt":
		return "sergeant"
	case "prof":
		return "professor"
	case "cllr":
		return "councillor"
	}
	return w
}

// bestRole returns the role to show: the first that says of what, or else the first.
func (r *resolver) bestRole(e *entity) string {
	if e.roles.empty() {
		return ""
	}
	best := r.roles[e.roles.first-1].is
	for x := range r.rolesOf(e) {
		if x.words.last-x.words.first > 1 || x.tail > x.words.last {
			best = x
			break
		}
	}
	return r.written(tokenRange{best.words.first, best.tail})
}

// sameRole tells how well the nominal m fits the role x: 0 if not, more where the two share a modifier.
func (r *resolver) sameRole(m *mention, x *role) int {
	key, head := r.roleKey(m.head), r.roleKey(x.head)
	if key != head && !(key == "leader" && r.leads(x.head)) {
		return 0
	}
	if r.second(m.head-1) != r.second(x.head-1) {
		return 0
	}
	if r.isPrime(x) && r.isMinister(m) {
		return 0
	}
	if r.portfolioDiffers(m.head, x.head) || r.possessorDiffers(m, x) {
		return 0
	}
	mine, shared := 0, 0
	first := r.modifiersFrom(m)
	for i := first; i < m.head; i++ {
		if !r.tells(i) {
			continue
		}
		mine++
		for j := x.words.first; j < x.tail && j < x.words.first+16; j++ {
			if j != x.head && r.tells(j) && sameStem(r.word(i), r.word(j)) {
				shared++
				break
			}
		}
	}
	theirs := 0
	for j := x.words.first; j < x.words.last-1; j++ {
		if r.tells(j) {
			theirs++
		}
	}
	switch {
	case shared > 0:
		return 3
	case mine > 0 && theirs > 0:
		return 0
	case mine > 0:
		return 1
	}
	return 2
}

// portfolioDiffers reports whether the words before two ministers or secretaries say that they are not one: prime minister, foreign minister.
func (r *resolver) portfolioDiffers(i, j int32) bool {
	if k := r.roleKey(i); k != "minister" && k != "secretary" || i == 0 || j == 0 {
		return false
	}
	return r.tellsPortfolio(i-1) && r.tellsPortfolio(j-1) && !sameStem(r.word(i-1), r.word(j-1))
}

func (r *resolver) tellsPortfolio(i int32) bool {
	return r.has(i, isPortfolio) || r.is(i, "prime") || r.is(i, "foreign") || r.is(i, "home") || r.is(i, "chief") || r.is(i, "general") || r.is(i, "press") || r.is(i, "private")
}

// possessorDiffers reports whether m and x say whose they are, and it is not the same: Tonga's minister, Samoa's minister.
func (r *resolver) possessorDiffers(m *mention, x *role) bool {
	theirs := x.words.first - 2
	if theirs < 0 || r.tag[theirs+1] != tagPOS || !r.tag[theirs].isProper() {
		return false
	}
	k := r.possessiveIn(m.base.first+1, m.head)
	return k >= 0 && r.tag[k-1].isProper() && !sameStem(r.word(k-1), r.word(theirs))
}

// second reports whether the word at i, or that before it, makes an office the second one: vice president, vice presidential nominee.
func (r *resolver) second(i int32) bool {
	for k := i; k >= 0 && k > i-2; k-- {
		if r.isLieutenant(k) || r.is(k, "vice") || r.is(k, "deputy") || r.is(k, "assistant") || r.is(k, "running") {
			return true
		}
	}
	return false
}

// outranks reports whether e is too high to be called what m says: nobody calls the prime minister the minister.
func (r *resolver) outranks(e *entity, m *mention) bool {
	if r.isMinister(m) {
		for x := range r.rolesOf(e) {
			if r.isPrime(&x) {
				return true
			}
		}
	}
	return false
}

func (r *resolver) isMinister(m *mention) bool {
	return r.is(m.head, "minister") && !r.tellsPortfolio(m.head-1)
}

func (r *resolver) isPrime(x *role) bool { return r.is(x.head, "minister") && r.is(x.head-1, "prime") }

// isLieutenant reports whether the word at i says that a governor is the second one: the lieutenant governor, Lt. Gov. Jane Doe.
func (r *resolver) isLieutenant(i int32) bool {
	return i >= 0 && (r.is(i, "lieutenant") || r.is(i, "lt.") || r.is(i, "lt")) && int(i)+1 < len(r.tok) && r.roleKey(i+1) == "governor"
}

// modifiersFrom returns where the modifiers of a nominal begin; a possessor is one of them: Russia's president.
func (r *resolver) modifiersFrom(m *mention) int32 {
	for k := m.base.first; k < m.head; k++ {
		if !r.tag[k].isDeterminer() {
			return k
		}
	}
	return m.head
}

// tells reports whether the modifier at i tells one holder of a role from another: Ukrainian, but not new.
func (r *resolver) tells(i int32) bool {
	switch t := r.tag[i]; {
	case r.isLieutenant(i):
		return false
	case t.isProper():
		return true
	case t == tagJJ && r.capital(i):
		return true
	case t == tagNN:
		return true
	}
	return false
}

// sameStem reports whether two words begin alike: Ukraine and Ukrainian.
func sameStem(x, y string) bool {
	x, y = strings.ReplaceAll(x, ".", ""), strings.ReplaceAll(y, ".", "")
	if strings.EqualFold(x, y) {
		return true
	}
	n := 4
	return len(x) > n && len(y) > n && isUpper(x) && isUpper(y) && strings.EqualFold(x[:n], y[:n])
}
