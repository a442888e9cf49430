package attribution

import "github.com/seed7abcc752/sayso/internal/lexicon"

// resolveNominal finds what the nominal i refers to: an entity with its role, an organisation named before it, what the
// same words referred to before, the name that follows it without an introduction; or something without a name.
func (r *resolver) resolveNominal(i int32) {
	m := &r.mentions[i]
	if m.entity >= 0 {
		r.met(m.entity, i)
		return
	}
	if r.isAnswer(m) {
		if e := r.interviewee(); e >= 0 {
			r.met(e, i)
			return
		}
	}
	plural := r.isPlural(m)
	if r.has(m.head, isDocNoun) && !r.has(m.head, isPersonNoun) {
		if e := r.publisher(i); e >= 0 {
			m.entity = e // a Downing Street statement speaks for Downing Street, but is no mention that a pronoun follows
			return
		}
	}
	if e := r.meant(m, i, plural); e >= 0 {
		r.met(e, i)
		return
	}
	if !r.speaks[i] && !r.has(m.head, isPersonNoun|isTitle|isOrgNoun|isGroupNoun|isDemonym) {
		return
	}
	if !r.speaks[i] && !plural && m.head == m.base.first && r.tag[m.head] == tagNN && !r.has(m.head, isGroupNoun|isOrgNoun) {
		return // founder, as spokeswoman: without an article, what someone is
	}
	e := entity{first: i, latest: i, kind: kindUnnamed, plural: plural, gender: r.wordGender(m.head)}
	e.gendSet = e.gender != unknown
	switch {
	case plural:
		e.kind = kindGroup
	case r.has(m.head, isOrgNoun) && !r.has(m.head, isPersonNoun):
		e.kind = kindOrganization
	case r.has(m.head, isGroupNoun) && !r.has(m.head, isPersonNoun|isTitle):
		e.kind = kindGroup
	default:
		e.person = r.has(m.head, isPersonNoun|isTitle|isDemonym) || r.yearOld(m.head)
	}
	r.met(r.newEntity(e), i)
}

// meant returns what a nominal refers to, the first that one of the ways tells, or -1.
func (r *resolver) meant(m *mention, i int32, plural bool) int32 {
	switch {
	case plural:
		return -1
	case !r.isDefinite(m):
		if e := r.announced(m, i); e >= 0 {
			return e
		}
		return r.introduced(m, i)
	}
	if e := r.meantSurely(m, i); e >= 0 {
		return e
	}
	if e := r.varied(m, i); e >= 0 {
		return e // the striker, the Norwegian
	}
	return r.variedOrganization(m, i) // the company
}

// meantSurely returns what a definite nominal refers to if one of the sure ways tells, or -1.
func (r *resolver) meantSurely(m *mention, i int32) int32 {
	classes := r.classes(m.head)
	for k := range waysToMean {
		w := &waysToMean[k]
		if classes&w.of == 0 && w.of != 0 {
			continue
		}
		if e := w.way(r, m, i); e >= 0 {
			return e
		}
	}
	return -1
}

// waysToMean are how a definite nominal may tell what it refers to, surer ones first, with the classes of nouns that can do so, if not any can.
var waysToMean = [...]struct {
	way func(r *resolver, m *mention, i int32) int32
	of  lexicon.Set
}{
	{(*resolver).relative, isPersonNoun},             // her husband: Jim Doe and his wife, Jane Roe
	{(*resolver).holder, isTitle | isPersonNoun},     // the mayor: Jane Doe, the mayor
	{(*resolver).likelyRelative, isPersonNoun},       // her husband: they are called Doe, both
	{(*resolver).shortened, isTitle | isPersonNoun},  // the CEO: Jane Doe, the chief executive
	{(*resolver).organization, isOrgNoun},            // the Commission: the European Commission
	{(*resolver).ofAge, 0},                           // the 46-year-old: Jane Doe, 46
	{(*resolver).introduced, isTitle | isPersonNoun}, // the defence secretary denied it. John Healey also said
	{(*resolver).governs, 0},                         // the Prime Minister
	{(*resolver).newOrganization, isOrgNoun},         // the company: Acme is a rival
	{(*resolver).sameWordsBefore, 0},                 // a spokesman … the spokesman
	{(*resolver).described, isTitle | isPersonNoun},  // Jane Doe called on Acme to pay … the mayor's former adviser said
}

func (a *analysis) isPlural(m *mention) bool {
	h := m.head
	if a.tag[h] == tagNNS || a.tag[h] == tagNNPS {
		return true
	}
	switch a.tok[h].Len() {
	case 4:
		return a.is(h, "both") || a.is(h, "many") || a.is(h, "some")
	case 7:
		return a.is(h, "several")
	}
	return false
}

// isDefinite reports whether a nominal claims that its reader knows whom it means: the president, Russia's president.
func (a *analysis) isDefinite(m *mention) bool {
	first := m.base.first
	switch {
	case a.tag[m.head].isProper(), a.tag[first] == tagPRPS: // Prime Minister, her lawyer
		return true
	}
	switch a.tok[first].Len() {
	case 3:
		if a.is(first, "the") {
			return true
		}
	case 4:
		if a.is(first, "this") || a.is(first, "that") {
			return true
		}
	}
	return a.possessiveIn(first, m.head) >= 0
}

// publisher returns the entity that stands in front of a noun for a text: Downing Street in a Downing Street statement,
// or its possessor: Mr Hay's letter.
func (r *resolver) publisher(i int32) int32 {
	for k := i + 1; int(k) < len(r.mentions) && int32(r.mentions[k].within) == k-i; k++ {
		if x := &r.mentions[k]; x.kind == Name {
			return x.entity
		}
	}
	return -1
}

// holder returns the named entity with the role that m tells, or -1: the one that fits best, the one last met among equals,
// one that is met only later where there is no other.
func (r *resolver) holder(m *mention, i int32) int32 {
	best, bestFit := int32(-1), 0
	var bestFar int32
	kin := r.isRelated(i)
	for at := range r.byRole.of(r.words.known(r.roleKey(m.head))) {
		e := &r.entities[at]
		if !r.wordGender(m.head).agrees(e.gender) {
			continue
		}
		fit := 0
		for x := range r.rolesOf(e) {
			if j := r.mentionAt[x.head]; kin && (j < 0 || !r.hasOwner(j)) {
				continue // her mother is not Jane Doe, a mother of two
			}
			fit = max(fit, r.sameRole(m, &x))
		}
		far := r.away(i, e)
		if r.is(m.head-1, "new") && e.latest > i {
			continue // the new minister has just been told of
		}
		if fit == 1 && r.tag[m.head].isProper() && !r.titled[r.sent[m.head]] {
			continue // the Morning Leader is not Jane Doe, leader
		}
		if fit > 0 && (fit > bestFit || fit == bestFit && far < bestFar) {
			best, bestFit, bestFar = at, fit, far
		}
	}
	if best >= 0 && bestFit < 3 && !kin {
		if e := r.heardOfWalk(m); e >= 0 && e != best && r.para(r.mentions[r.entities[best].latest].head) < r.para(r.mentions[r.entities[e].latest].head) {
			return e // Otto Brandt is a lawyer. … “No,” said Jane Doe, counsel to her. … “Yes,” the lawyer said
		}
	}
	if best >= 0 {
		r.addRole(best, role{tokenRange{r.roleStart(m.base.first, m.head), m.head + 1}, m.head, m.base.last})
	}
	return best
}

// heardOfWalk returns the named person who spoke last, in the paragraph of m or the one before, if what that one is, is of the walk of life of m, or -1.
func (r *resolver) heardOfWalk(m *mention) int32 {
	w := walks()[r.roleKey(m.head)]
	x := r.spokeLast()
	if w == 0 || x == nil || r.para(m.head)-x.para > 1 {
		return -1
	}
	e := &r.entities[x.entity]
	if e.kind != kindPerson || e.name.empty() || !r.wordGender(m.head).agrees(e.gender) || r.walksOf(e)&w == 0 {
		return -1
	}
	return x.entity
}

// away tells how far mention i is from the last one of e before it; those who come only later are farther than all others, the first one nearest.
func (r *resolver) away(i int32, e *entity) int32 {
	if far := i - e.latest; far >= 0 {
		return far
	}
	return int32(len(r.mentions)) + e.latest - i
}

// organization returns the organisation last met whose name ends in the noun of m, or -1: the Commission, the bank.
func (r *resolver) organization(m *mention, _ int32) int32 {
	noun := r.number(m.head)
	if !r.byWord.has(noun) {
		return -1
	}
	near := r.inReach()
	for k := len(near) - 1; k >= 0; k-- {
		e := near[k].entity
		x := &r.entities[e]
		if x.kind != kindOrganization || x.name.empty() {
			continue
		}
		for j := x.name.first; j < x.name.last; j++ {
			if r.number(j) == noun {
				return e
			}
		}
	}
	return -1
}

// sameWordsBefore returns what the same noun referred to before, or -1: a spokesman … the spokesman.
func (r *resolver) sameWordsBefore(m *mention, i int32) int32 {
	noun, near := r.number(m.head), r.inReach()
	last := r.lastWith(noun, near)
	if last < 0 || r.yearOld(m.head) {
		return -1
	}
	kin, whose := r.isRelated(i), int32(-1)
	if kin {
		whose = r.owner(i)
	}
	for k := last; k >= 0; k-- {
		if near[k].noun != noun {
			continue
		}
		x := &r.mentions[near[k].mention]
		if r.para(x.head) == 0 && r.para(m.head) > 0 && x.head == x.base.first {
			continue // agency says no: headlines tell of what the text goes on to name
		}
		if near[k].quoted && !r.quoted[m.head] && r.entities[x.entity].name.empty() || r.is(x.base.first, "no") || r.is(x.base.first, "any") || r.is(x.base.first, "every") {
			continue // “I asked my agent” … the agent
		}
		if j := near[k].mention; kin && (!r.hasOwner(j) || whose >= 0 && r.mentions[j+1].entity >= 0 && r.mentions[j+1].entity != whose) {
			continue // a mother … her mother
		}
		if x.entity >= 0 && !r.entities[x.entity].plural && r.alike(m, x) {
			if e := &r.entities[x.entity]; e.kind == kindUnnamed && e.first == near[k].mention && !r.speaks[near[k].mention] {
				if v := r.varied(m, i); v >= 0 && r.walksOf(&r.entities[v])&walks()[r.roleKey(m.head)] != 0 {
					return v // a lawyer came … Jane Doe, counsel to her … the lawyer said
				}
			}
			if r.speaks[i] && r.entities[x.entity].name.empty() && !r.speaks[near[k].mention] && x.base.last-x.base.first < 3 {
				if v := r.variedOrganization(m, i); v >= 0 && (r.subject(r.entities[v].latest) || r.speaks[r.entities[v].latest]) {
					return v // company says … Acme said … the company said
				}
			}
			return x.entity
		}
	}
	return -1
}

// announced returns the one with the role that a headline tells without an article, or -1: Schools shut as minister blames fog.
func (r *resolver) announced(m *mention, i int32) int32 {
	if r.para(m.head) > 0 || !r.speaks[i] || r.tag[m.base.first] == tagDT || !r.has(m.head, isTitle|isPersonNoun) {
		return -1
	}
	return r.holder(m, i)
}

// described returns the person whom the sentences before m name for the first time without a word on who that is, or -1: “Jane Doe called
// on Acme to pay. …,” the mayor's former adviser said.
func (r *resolver) described(m *mention, i int32) int32 {
	if r.quoted[m.head] || r.tag[m.base.first] == tagPRPS || m.head == m.base.first+1 {
		return -1
	}
	const nearby = 2 // sentences
	near := r.inReach()
	for k := len(near) - 1; k >= 0; k-- {
		j := near[k].mention
		x := &r.mentions[j]
		e := &r.entities[x.entity]
		if r.sent[m.head]-r.sent[x.head] > nearby {
			return -1
		}
		if x.kind != Name || x.within > 0 || r.sent[x.head] == r.sent[m.head] || r.quoted[x.head] || !r.sentenceStart(x.base.first) {
			continue
		}
		if e.first != j || e.kind != kindPerson || !e.roles.empty() || x.name != x.base || x.name.last-x.name.first < 2 || !r.wordGender(m.head).agrees(e.gender) || r.possessed(m, x.entity, i) {
			return -1
		}
		r.giveRole(x.entity, i)
		return x.entity
	}
	return -1
}

// possessed reports whether e is the possessor in the nominal i: Doe's lawyer is not Doe.
func (r *resolver) possessed(m *mention, e, i int32) bool {
	for k := i + 1; int(k) < len(r.mentions) && int32(r.mentions[k].within) == k-i; k++ {
		if r.mentions[k].entity == e {
			return true
		}
	}
	return false
}

// alike reports whether nothing tells two nominals of one noun apart: not the French ministry and Russia's ministry.
func (r *resolver) alike(m, x *mention) bool {
	if r.portfolioDiffers(m.head, x.head) {
		return false
	}
	for i := m.base.first; i < m.head; i++ {
		if !r.tag[i].isProper() && !(r.tag[i] == tagJJ && r.capital(i)) {
			continue
		}
		shared := false
		for j := x.base.first; j < x.head; j++ {
			shared = shared || sameStem(r.word(i), r.word(j))
		}
		if !shared {
			return false
		}
	}
	return true
}

// introduced returns the person whom the sentences after m name without any introduction, or -1: “The UK defence secretary
// denied it. John Healey also said …” News introduces people before it names them, so that a full name that comes from
// nowhere belongs to the nominal just before it.
func (r *resolver) introduced(m *mention, i int32) int32 {
	if !r.has(m.head, isPersonNoun|isTitle) || r.quoted[m.head] {
		return -1
	}
	const nearby = 2 // sentences
	sent := r.sent[m.head]
	for k := i + 1; int(k) < len(r.mentions) && r.sent[r.mentions[k].head] <= sent+nearby; k++ {
		x := &r.mentions[k]
		if x.within > 0 {
			continue
		}
		if r.sent[x.head] == sent {
			continue
		}
		if x.kind != Name || x.name.last-x.name.first < 2 || r.quoted[x.head] || !r.sentenceStart(x.base.first) {
			continue
		}
		e := &r.entities[x.entity]
		if e.first == k && e.kind == kindPerson && x.appos == 0 && x.name == x.base && r.onlyInHeadline(e, m) && r.wordGender(m.head).agrees(e.gender) {
			r.giveRole(x.entity, i)
			return x.entity
		}
		return -1
	}
	return -1
}

// onlyInHeadline reports whether nothing tells what e is, but for a headline that says the same as m: Leeds man jailed … A Leeds man who said “no”
// was jailed on Friday. Jim Doe hit a fence.
func (r *resolver) onlyInHeadline(e *entity, m *mention) bool {
	for x := range r.rolesOf(e) {
		if r.para(x.head) > 0 || r.para(m.head) == 0 || r.roleKey(x.head) != r.roleKey(m.head) {
			return false
		}
	}
	return true
}
