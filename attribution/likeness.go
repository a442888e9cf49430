package attribution

import (
	_ "embed"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

// What an article says of a person when it names him or her tells for, or against, a nominal that comes later: Jane Doe lost 62 of her
// beehives … the beekeeper said. These signs count beside those of antecedents, of variations alone.
const (
	likeIntroduced   signs = 1 << iota // the words beside the name have the stem of the noun
	likeModifier                       // or that of a modifier
	likeWalk                           // what the person is, or is called by, is of the same walk of life
	likeOtherWalk                      // or of another
	likeAge                            // the person's age is that of such people: the teenager
	likeOtherAge                       // or is not
	likeJustNamed                      // the sentence before names the person for the first time
	likeOnlyVoice                      // nobody else has spoken near before
	likeSameGender                     // the noun tells the gender, and it is the person's
	likeNoRole                         // nothing is told of what the person is
	likeOrganization                   // the name looks like that of an organisation
)

var likenessNames = [...]string{
	"like introduced", "like modifier", "like walk", "other walk", "like age", "other age", "just named", "only voice",
	"gendered alike", "no role", "like organization",
}

//go:embed walks.txt
var walksList string

// walks are the walks of life that a noun may be of, a bit each.
var walks = sync.OnceValue(func() map[string]uint64 {
	m := map[string]uint64{}
	n := 0
	for line := range lexicon.Entries(walksList) {
		for noun := range strings.FieldsSeq(line) {
			m[noun] |= 1 << n
		}
		n++
	}
	if n > 64 {
		panic("attribution: more walks of life than bits") // our own file
	}
	return m
})

// A nominalInPlace is what the likeness of a person asks of a nominal.
type nominalInPlace struct {
	pronounInPlace
	walks    uint64
	ages     ageRange
	oneVoice int32 // the only one who has spoken near before, or -1
}

// nominalInPlace says what the likeness of a person asks of the nominal i.
func (r *resolver) nominalInPlace(i int32) nominalInPlace {
	m := &r.mentions[i]
	n := nominalInPlace{pronounInPlace: r.inPlace(i, r.nominalGender(m.head), true), walks: walks()[r.roleKey(m.head)], oneVoice: -1}
	n.ages = r.agesOf(m.head)
	near := r.inReach()
	for k := len(near) - 1; k >= 0 && n.sent-near[k].sent <= farthestSentences; k-- {
		if x := &near[k]; r.speaks[x.mention] && r.entities[x.entity].kind != kindOrganization && !r.entities[x.entity].name.empty() {
			if n.oneVoice >= 0 && n.oneVoice != x.entity {
				n.oneVoice = -1
				break
			}
			n.oneVoice = x.entity
		}
	}
	return n
}

// nominalGender returns what the noun at i tells, by its end too: the groundsman.
func (a *analysis) nominalGender(i int32) gender {
	if g := a.wordGender(i); g != unknown {
		return g
	}
	switch w := a.word(i); {
	case len(w) > 7 && strings.HasSuffix(w, "woman"):
		return female
	case len(w) > 5 && strings.HasSuffix(w, "man") && !strings.HasSuffix(w, "human"):
		return male
	}
	return unknown
}

// mostModifiers is how many words before a noun are compared.
const mostModifiers = 8

// likeness returns what tells that the nominal of n is, or is not, another word for the person at.
func (r *resolver) likeness(n *nominalInPlace, at int32) signs {
	m, e := &r.mentions[n.i], &r.entities[at]
	first := &r.mentions[e.first]
	s := likeIntroduced.If(r.beside(first, m.head))
	for k := max(m.base.first+1, m.head-mostModifiers); k < m.head && s&likeModifier == 0; k++ {
		s |= likeModifier.If((r.tag[k].isNoun() || r.capital(k)) && r.beside(first, k))
	}
	if n.walks != 0 {
		if w := r.walksOf(e); w != 0 {
			s |= likeWalk.If(w&n.walks != 0) | likeOtherWalk.If(w&n.walks == 0)
		}
	}
	if a := r.ageOf(e); a > 0 && n.ages.to > 0 {
		ok := n.ages.from <= a && a <= n.ages.to
		s |= likeAge.If(ok) | likeOtherAge.If(!ok)
	}
	return s | likeJustNamed.If(n.sent-r.sent[first.head] == 1 && first.within == 0) | likeOnlyVoice.If(n.oneVoice == at) |
		likeSameGender.If(n.gender != unknown && n.gender == e.gender) | likeNoRole.If(e.roles.empty() && e.titles[0] == 0) |
		likeOrganization.If(e.kind == kindOrganization)
}

// walksOf returns the walks of life of e, by its roles and the words before its first name.
func (r *resolver) walksOf(e *entity) uint64 {
	known := walks()
	var w uint64
	for x := range r.rolesOf(e) {
		w |= known[r.roleKey(x.head)]
	}
	for m, k := &r.mentions[e.first], r.mentions[e.first].base.first; k < m.name.first; k++ {
		w |= known[r.roleKey(k)]
	}
	for _, t := range e.titles {
		if t > 0 {
			w |= known[r.roleKey(t-1)]
		}
	}
	return w
}

// beside reports whether a word that is not quoted, near the name x in its sentence, has the stem of the word at noun: she lost 62 of her
// beehives, he farms.
func (r *resolver) beside(x *mention, noun int32) bool {
	const before, behind = 16, 24 // tokens
	s := r.sents[r.sent[x.head]]
	w := r.word(noun)
	for k := max(s.first, x.base.first-before); k < min(s.last, x.base.last+behind); k++ {
		if k == noun || r.quoted[k] && !r.quoted[x.head] || x.name.first <= k && k < x.name.last {
			continue
		}
		if t := r.tag[k]; (t.isNoun() || t.isVerb() || t.isAdjective()) && ofOneStem(presentOf(r.word(k)), w) {
			return true
		}
	}
	return false
}

// ofOneStem reports whether two words are alike but for their endings: sings, the singer.
func ofOneStem(x, y string) bool {
	const shortest = 4 // letters
	n := 0
	for n < len(x) && n < len(y) && x[n]|0x20 == y[n]|0x20 {
		n++
	}
	return n >= max(shortest, min(len(x), len(y))-3)
}

// presentOf returns the base of the past forms that share no stem with the noun of who does it: she taught, the teacher.
func presentOf(w string) string {
	switch w {
	case "taught":
		return "teach"
	case "sang", "sung":
		return "sing"
	case "wrote":
		return "write"
	case "drove":
		return "drive"
	case "rode":
		return "ride"
	case "fought":
		return "fight"
	case "swam", "swum":
		return "swim"
	case "sold":
		return "sell"
	case "built":
		return "build"
	case "kept":
		return "keep"
	case "flew", "flown":
		return "flier"
	}
	return w
}

// A weighed person is an entity, and how much tells for it.
type weighed struct {
	entity int32
	weight float64
}

// likeliestPerson returns the one of those who may be meant who is likeliest, all mentions of each together, so that it can be weighed against
// nobody, and how much tells for it; -1 and 0 if there is none.
func (r *resolver) likeliestPerson(n *nominalInPlace, model *variationModel) (entity int32, weight float64) {
	all := r.weighed[:0]
	for _, c := range r.candidatesOf(&n.pronounInPlace) {
		k := slices.IndexFunc(all, func(x weighed) bool { return x.entity == c.entity })
		if k < 0 {
			k = len(all)
			all = append(all, weighed{entity: c.entity})
		}
		all[k].weight += math.Exp(float64(model.person.sum(c.signs)))
	}
	r.weighed = all
	entity = -1
	for _, x := range all {
		like := r.likeness(n, x.entity)
		if like&likeOtherAge != 0 && n.ages.from == n.ages.to {
			continue // Jane Doe, 46, is not the 31-year-old
		}
		if r.outranks(&r.entities[x.entity], &r.mentions[n.i]) {
			continue
		}
		if w := x.weight * math.Exp(float64(model.like.sum(like))); w > weight {
			entity, weight = x.entity, w
		}
	}
	return entity, weight
}
