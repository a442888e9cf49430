package attribution

import "sync"

// A relation is what one person is to another: her husband.
type relation uint8

const (
	spouse relation = iota + 1
	parent
	child
	sibling
	grandparent
	grandchild
	aunt
	niece
	cousin
	mate
	neighbor
)

// inverse is what the other one is to the one: whose mother somebody is, is her child.
var inverse = [...]relation{spouse: spouse, parent: child, child: parent, sibling: sibling, grandparent: grandchild, grandchild: grandparent, aunt: niece,
	niece: aunt, cousin: cousin, mate: mate, neighbor: neighbor}

// relatives are the nouns of each relation.
var relatives = [...][]string{
	spouse:      {"wife", "husband", "spouse", "partner", "fiancé", "fiancée", "fiance", "fiancee", "girlfriend", "boyfriend", "widow", "widower", "ex-wife", "ex-husband"},
	parent:      {"mother", "father", "mum", "mom", "mam", "dad", "parent", "stepmother", "stepfather"},
	child:       {"daughter", "son", "child", "eldest", "youngest"},
	sibling:     {"sister", "brother", "sibling", "twin"},
	grandparent: {"grandmother", "grandfather", "grandma", "grandpa", "grandparent", "gran", "granny"},
	grandchild:  {"granddaughter", "grandson", "grandchild"},
	aunt:        {"aunt", "uncle", "auntie"},
	niece:       {"niece", "nephew"},
	cousin:      {"cousin"},
	mate:        {"teammate", "team-mate", "colleague", "bandmate", "classmate", "flatmate", "roommate"},
	neighbor:    {"neighbour", "neighbor"},
}

var relations = sync.OnceValue(func() map[string]relation {
	m := map[string]relation{}
	for is, nouns := range relatives {
		for _, n := range nouns {
			m[n] = relation(is)
		}
	}
	return m
})

// relationOf returns the relation that the noun at i tells, or 0.
func (r *resolver) relationOf(i int32) relation { return relations()[r.roleKey(i)] }

// relative returns the one who is what m tells to its possessor, or -1: Jane Doe's husband is Jim, of whom the article says so, or Jim Doe, whose
// wife she is. Her daughter-in-law is the wife of her son.
func (r *resolver) relative(m *mention, i int32) int32 {
	if !r.isRelated(i) {
		return -1
	}
	whose := r.owner(i)
	if whose < 0 {
		return -1
	}
	is, g := r.relationOf(m.head), r.wordGender(m.head)
	if !r.inLaw(m) {
		return r.kinOf(whose, is, g)
	}
	by, of := spouse, is // a mother-in-law is the spouse's mother
	if is == child {
		by, of = child, spouse
	}
	if e := r.kinOf(whose, by, unknown); e >= 0 {
		return r.kinOf(e, of, g)
	}
	return -1
}

// inLaw reports whether m is a relative by marriage: her daughter-in-law.
func (a *analysis) inLaw(m *mention) bool {
	k := m.head + 1
	return a.is(k+3, "law") && a.is(k+1, "in") && a.hyphen(k, int32(len(a.tok))) && a.hyphen(k+2, int32(len(a.tok)))
}

// kinOf returns the one of a gender of whom the article tells that he or she is so related to the one who is whose, or -1.
func (r *resolver) kinOf(whose int32, is relation, g gender) int32 {
	for _, noun := range relatives[is] {
		for e := range r.byRole.of(r.words.known(noun)) {
			if e != whose && g.agrees(r.entities[e].gender) && r.isTo(e, is, whose) {
				return e
			}
		}
	}
	for x := range r.rolesOf(&r.entities[whose]) {
		if r.relationOf(x.head) != inverse[is] {
			continue
		}
		e := r.ownerOf(&x)
		if e >= 0 && e != whose && r.entities[e].kind == kindPerson && !r.entities[e].name.empty() && g.agrees(r.entities[e].gender) {
			return e
		}
		if e := r.namesake(whose, g, is); e >= 0 && is == parent {
			return e // his father: the Does' son Jim
		}
	}
	return -1
}

// likelyRelative returns the one who may be the relative of whom nobody says so, or -1: the only one of the surname, the other one of a couple. His
// brother may be either of two.
func (r *resolver) likelyRelative(m *mention, i int32) int32 {
	if !r.isRelated(i) {
		return -1
	}
	is, g := r.relationOf(m.head), r.wordGender(m.head)
	whose := r.owner(i)
	if whose < 0 || r.inLaw(m) || is == mate || is == neighbor || r.mentions[i+1].kind == Pronoun && r.entities[whose].gender == g {
		return -1
	}
	e := r.namesake(whose, g, is)
	if e < 0 && is == spouse {
		e = r.other(whose, g)
	}
	r.giveRole(e, i)
	return e
}

// other returns the one with whom the article names somebody for the first time, or -1: Jim Doe and Ann Ray arrived … her husband. Those with an
// office meet many people.
func (r *resolver) other(whose int32, g gender) int32 {
	at := r.entities[whose].first
	for _, k := range [...]int32{at - 1, at + 1} {
		if k < 0 || int(k) >= len(r.mentions) {
			continue
		}
		x, y := &r.mentions[min(k, at)], &r.mentions[max(k, at)]
		if x.kind != Name || y.kind != Name || x.base.last+1 != y.base.first || !r.is(x.base.last, "and") {
			continue
		}
		e := r.mentions[k].entity
		if e < 0 || e == whose {
			continue
		}
		a, b := &r.entities[whose], &r.entities[e]
		if b.kind == kindPerson && g.agrees(b.gender) && (g == unknown || a.gender != g) && a.roles.empty() && b.roles.empty() {
			return e
		}
	}
	return -1
}

// isTo reports whether the article tells that e is so related to the one who is whose.
func (r *resolver) isTo(e int32, is relation, whose int32) bool {
	for x := range r.rolesOf(&r.entities[e]) {
		if r.relationOf(x.head) == is && r.ownerOf(&x) == whose {
			return true
		}
	}
	return false
}

// isRelated reports whether the nominal i is what one person is to another: her husband, Jim's neighbour.
func (r *resolver) isRelated(i int32) bool {
	return r.hasOwner(i) && r.relationOf(r.mentions[i].head) != 0
}

// hasOwner reports whether mention i says whose it is: her husband, my brother Jim.
func (r *resolver) hasOwner(i int32) bool {
	return int(i)+1 < len(r.mentions) && r.mentions[i+1].within == 1 && r.mentions[i+1].head < r.mentions[i].head
}

// owner returns the person who is the possessor in the nominal i, or -1: Jim Doe's mother, her husband.
func (r *resolver) owner(i int32) int32 {
	m := &r.mentions[i+1]
	e := m.entity
	if m.kind == Pronoun && e < 0 {
		if g := r.pronounGender(m.head); r.owned.mention != i && (g == male || g == female) {
			r.owned.mention, r.owned.by = i, r.personMeant(i+1, g, false)
		}
		if r.owned.mention == i {
			e = r.owned.by
		}
	}
	if e < 0 || r.entities[e].kind == kindOrganization || r.entities[e].kind == kindGroup {
		return -1
	}
	return e
}

// ownerOf returns whose the role x is, if that is known already, or -1.
func (r *resolver) ownerOf(x *role) int32 {
	if i := r.mentionAt[x.head]; i >= 0 && r.hasOwner(i) {
		return r.mentions[i+1].entity
	}
	return -1
}

// namesake returns the one of a gender whose surname the person bears, and who is no other relative, or -1 if there is none, or more than one:
// Donna Doe … Jim Doe's mother.
func (r *resolver) namesake(whose int32, g gender, is relation) int32 {
	if g == unknown || r.entities[whose].kind != kindPerson || r.entities[whose].name.empty() {
		return -1
	}
	found := int32(-1)
	last := r.number(r.withoutSuffix(r.entities[whose].name).last - 1)
	for e := range r.byWord.of(last) {
		x := &r.entities[e]
		if n := r.withoutSuffix(x.name); e == whose || x.kind != kindPerson || x.gender != g || n.last-n.first < 2 || r.number(n.last-1) != last || r.isOtherKin(x, is, whose) {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = e
	}
	return found
}

// isOtherKin reports whether the article calls e a relative, and never of that kind. The husband of somebody may be a father, though.
func (r *resolver) isOtherKin(e *entity, is relation, whose int32) bool {
	other := false
	for x := range r.rolesOf(e) {
		switch k := r.relationOf(x.head); k {
		case is:
			return false
		case 0:
		default:
			other = other || k != spouse || is != parent || r.ownerOf(&x) == whose
		}
	}
	return other
}
