package attribution

import (
	_ "embed"
	"math"
	"sync"
)

// Whose other word a definite nominal is, the Yorkshire author, the 34-year-old, the Norwegian, is told by the signs of antecedents, which
// count otherwise for nominals than for pronouns. That it is nobody's is told by signs of its own. variation.weights.txt tells how much
// they count.
const (
	varOfAge signs = 1 << iota // the 34-year-old
	varPeople
	varPublic
	varPerson
	varTitle
	varOther // a noun that no list has
	varBare  // the striker
	varBareOther
	varBarePerson
	varBarePublic
	varProper
	varAdjective
	varFormer
	varOfSoMany // the mother of three
	varGendered // the woman
	varWho      // “who” follows
	varLong     // or what else depends on it
	varCapital
	varHeadline
	varOpens  // it opens its sentence
	varQuoted // a quotation goes before it: “We won,” said the striker
	varAlone  // nobody who has a name and may be meant is near
	varOneNear
	varTwoNear
	varNobody
	varAsks   // it asks
	varHeard  // somebody else has just spoken
	varSilent // nobody has yet
	varAgent  // a noun that no list has ends as those for people do
)

var variationNames = [...]string{
	"of age", "people", "public", "person noun", "title noun", "other noun", "bare", "bare other noun", "bare person", "bare public", "proper", "adjective",
	"former", "of so many", "gendered", "who follows", "long", "capital", "headline", "opens", "quoted before", "nobody near", "one near", "two near", "nobody",
	"asks", "heard", "silent", "agent",
}

//go:embed variation.weights.txt
var variationWeightsList string

// A variationModel tells what counts for a person being meant, and for nobody.
type variationModel struct{ person, like, nobody *signModel }

var variations = sync.OnceValue(func() variationModel {
	return variationModel{readSigns(variationWeightsList, antecedentNames[:]), readSigns(variationWeightsList, likenessNames[:]), readSigns(variationWeightsList, variationNames[:])}
})

// surer is how much likelier than nobody a person must be: words put into somebody's mouth are worse than words that nobody has.
const surer = 2

// varied returns the person in view whom a definite nominal describes in passing, or -1: Jane Doe spoke in Leeds … the
// Yorkshire author said, the 34-year-old said, the Norwegian said.
func (r *resolver) varied(m *mention, i int32) int32 {
	if !r.mayVary(m, i) {
		return -1
	}
	p := r.nominalInPlace(i)
	if e := r.goesOn(&p.pronounInPlace); e >= 0 {
		return e
	}
	if p.lastSpoke == nil && m.head-m.base.first == 1 && p.gender == unknown && !r.has(m.head, isPublicNoun|isDemonym) {
		return -1 // nobody has spoken yet: the driver is no one whom the text has just named
	}
	model := variations()
	e, weight := r.likeliestPerson(&p, &model)
	sure := float64(surer)
	if r.yearOld(m.head) || r.ofSoMany(m) {
		sure = 1.25 // somebody is meant whom the text has named: of others it says a 36-year-old
	}
	if weight < sure*math.Exp(float64(model.nobody.sum(r.variationSigns(&p.pronounInPlace)))) {
		return -1
	}
	return e
}

// mayVary reports whether m, the nominal i, may be another word for a person.
func (r *resolver) mayVary(m *mention, i int32) bool {
	if !r.speaks[i] || r.quoted[m.head] || !r.is(m.base.first, "the") || r.possessiveIn(m.base.first, m.head) >= 0 {
		return false
	}
	if r.tag[m.head].isProper() && !r.has(m.head, isDemonym) && !r.titled[r.sent[m.head]] {
		return false
	}
	return r.has(m.head, isPersonNoun|isTitle|isDemonym) || r.yearOld(m.head) || r.actor(m, i)
}

// actor reports whether mention i, whose noun no list has, may be one of a person: it ends as words do for people by what they do, the
// quarter-miler; or speaks as people do, “No,” said the dzongdag.
func (r *resolver) actor(m *mention, i int32) bool {
	if r.tag[m.head] != tagNN || r.tok[m.head].Len() < 3 || r.has(m.head, isDocNoun|isOrgNoun|isGroupNoun|isTime|isSpeechNoun) {
		return false
	}
	w := r.word(m.head)
	for k := range len(w) {
		if w[k]-'a' >= 26 && w[k] != '-' {
			return false
		}
	}
	return r.agentive(m.head) || !r.compounded(m) && r.says[i] > 0 && r.isSaid(&r.found[r.says[i]-1]) && !endsIn(w, thingEndings)
}

// compounded reports whether nouns stand before that of m, as they do for things: the slate card.
func (a *analysis) compounded(m *mention) bool {
	return m.head > m.base.first && a.tag[m.head-1].isNoun()
}

// isSaid reports whether f is a quotation that nobody reads: signs and letters have words, too.
func (r *resolver) isSaid(f *finding) bool {
	for k := f.cue.first; k < f.cue.last; k++ {
		if r.is(k, "read") || r.is(k, "reads") {
			return false
		}
	}
	return f.kind == direct
}

// thingEndings are those of nouns for what is no person: the decision, the festival.
var thingEndings = []string{"ion", "ment", "ness", "ity", "ing", "ure", "ship", "ance", "ence", "ism", "age", "hood", "ty", "al", "th"}

// agentive reports whether the noun at i ends as words do for people by what they do: the quarter-miler.
func (r *resolver) agentive(i int32) bool {
	return r.tok[i].Len() > 4 && endsIn(r.word(i), agentEndings)
}

var agentEndings = []string{"er", "or", "ist", "ian", "ee", "man"}

// variationSigns returns what tells whether the nominal of p is anybody's other word.
func (r *resolver) variationSigns(p *pronounInPlace) signs {
	m := &r.mentions[p.i]
	bare := m.head-m.base.first == 1
	s := varNobody
	switch {
	case r.yearOld(m.head):
		s |= varOfAge
	case r.has(m.head, isDemonym):
		s |= varPeople
	case r.has(m.head, isPublicNoun):
		s |= varPublic | varBarePublic.If(bare)
	case r.has(m.head, isPersonNoun):
		s |= varPerson | varBarePerson.If(bare)
	case r.has(m.head, isTitle):
		s |= varTitle
	default:
		s |= varOther | varBareOther.If(bare) | varAgent.If(r.agentive(m.head))
	}
	for k := m.base.first + 1; k < m.head; k++ {
		s |= varProper.If(r.tag[k].isProper() || r.capital(k)) | varAdjective.If(r.tag[k].isAdjective()) | varFormer.If(r.is(k, "former"))
	}
	last := m.full.last
	s |= varBare.If(bare) | varOfSoMany.If(r.ofSoMany(m)) | varCapital.If(r.capital(m.head)) | varHeadline.If(r.titled[p.sent]) |
		varGendered.If(p.gender != unknown) | varLong.If(last > m.base.last) | varWho.If(r.is(last, "who") || r.comma(last) && r.is(last+1, "who")) |
		varOpens.If(p.opens) | varQuoted.If(p.quoted)
	s |= varAsks.If(r.says[p.i] > 0 && r.asks(&r.found[r.says[p.i]-1])) | varSilent.If(p.lastSpoke == nil) |
		varHeard.If(p.heard)
	return s | varAlone<<r.peopleNear(p)
}

// peopleNear counts the people with a name who are near before p, two at the most.
func (r *resolver) peopleNear(p *pronounInPlace) int {
	const nearby = 4 // sentences
	first := int32(-1)
	near := r.inReach()
	for k := len(near) - 1; k >= 0; k-- {
		x := &near[k]
		if p.sent-x.sent > nearby {
			break
		}
		if x.entity != first && r.mayBeMeant(p, x) {
			if first >= 0 {
				return 2
			}
			first = x.entity
		}
	}
	if first >= 0 {
		return 1
	}
	return 0
}

// ofSoMany reports whether m is a parent of so many: the mother-of-three, the grandmother of eleven.
func (a *analysis) ofSoMany(m *mention) bool {
	k, last := m.base.last, a.sents[a.sent[m.head]].last
	return a.compound(k, last) || k+1 < last && a.is(k, "of") && a.tag[k+1] == tagCD
}

// governs returns the person in view who is called by the highest office of a government alone, or -1: Jane Doe hinted at a cut. … the
// Prime Minister said. It is nobody of whom the text tells another office.
func (r *resolver) governs(m *mention, i int32) int32 {
	if !r.tag[m.head].isProper() || !r.speaks[i] || r.quoted[m.head] || !r.is(m.base.first, "the") {
		return -1
	}
	switch r.roleKey(m.head) {
	case "minister", "president", "premier", "chancellor", "taoiseach":
	default:
		return -1 // in a story, the Queen is herself
	}
	if !r.leads(m.head) {
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
	r.giveRole(e, i)
	return e
}

// variedOrganization returns the organisation in view that m is another word for, or -1.
func (r *resolver) variedOrganization(m *mention, i int32) int32 {
	if !r.mayVaryOrganization(m) {
		return -1
	}
	e := r.nearest(i, 1<<kindOrganization, true)
	if e < 0 && r.speaks[i] && !r.has(m.head, isDocNoun) {
		e = r.onlyOrganization()
	}
	if e >= 0 && maybeThing(&r.entities[e]) {
		r.entities[e].kind, r.entities[e].signs = kindOrganization, surelyNot-1
	}
	return e
}

// onlyOrganization returns the only organisation that the recent mentions tell of as one that does something, if it says something too, or -1.
func (r *resolver) onlyOrganization() int32 {
	only, spoke := int32(-1), false
	for _, x := range r.inReach() {
		if e := &r.entities[x.entity]; e.kind != kindOrganization || e.name.empty() || x.quoted || !r.subject(x.mention) && !r.speaks[x.mention] {
			continue
		}
		if only >= 0 && only != x.entity {
			return -1
		}
		only, spoke = x.entity, spoke || r.speaks[x.mention]
	}
	if !spoke {
		return -1
	}
	return only
}

// newOrganization returns the organisation that the sentence before m, or its own, names for the first time, as its subject, or -1: Acme reported a
// loss. … A rival, Corvex, was pleased. “Come to us,” the company said.
func (r *resolver) newOrganization(m *mention, i int32) int32 {
	if !r.speaks[i] || !r.mayVaryOrganization(m) {
		return -1
	}
	const longest = 6 // sentences of a quotation
	told := r.sent[m.head]
	for k := 0; k < longest && told > 0 && r.quoted[r.sents[told].first]; k++ {
		told--
	}
	near := r.inReach()
	for k := len(near) - 1; k >= 0 && near[k].sent >= told; k-- {
		x := &near[k]
		e, n := &r.entities[x.entity], &r.mentions[x.mention]
		if x.kind == Name && e.first == x.mention && (e.kind == kindOrganization || maybeThing(e)) && !x.quoted && n.within == 0 &&
			r.sentenceStart(n.base.first) && (r.comma(n.full.last) || r.subject(x.mention)) {
			return x.entity
		}
	}
	return -1
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
