package attribution

import (
	"strings"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

// A gender is what the words of an article tell of a person.
type gender uint8

const (
	unknown gender = iota
	male
	female
	several // they
)

func (g gender) pronoun() string { return [...]string{"", "he", "she", "they"}[g] }

// agrees reports whether the two may be one person's.
func (g gender) agrees(h gender) bool { return g == unknown || h == unknown || g == h }

// wordGender returns what the word at i tells: Mrs, mother, he.
func (a *analysis) wordGender(i int32) gender {
	switch {
	case a.has(i, isFemale):
		return female
	case a.has(i, isMale):
		return male
	}
	return unknown
}

// givenGender returns what the given name at i tells. It is a guess, and what the article says comes first.
func (a *analysis) givenGender(i int32) gender { return nameGender(a.classes(i)) }

func nameGender(s lexicon.Set) gender {
	switch {
	case s&isFemaleName != 0:
		return female
	case s&isMaleName != 0:
		return male
	}
	return unknown
}

// titleGender returns what the words before the name of m tell: Mrs; the actress. What tells of a possessor does not: her coach Jane Doe.
func (a *analysis) titleGender(m *mention) gender {
	for i := m.name.first - 1; i >= m.base.first && a.tag[i] != tagPRPS && a.tag[i] != tagPOS; i-- {
		if g := a.wordGender(i); g != unknown {
			return g
		}
	}
	return unknown
}

// nounBeside returns the noun for a person in apposition to the name i, or -1: his wife, Jane Doe; Jane Doe, their granddaughter.
func (a *analysis) nounBeside(i int32) int32 {
	n := i + int32(a.mentions[i].appos)
	for k := i - 1; n == i && k >= 0 && k > i-5; k-- {
		if i-k == int32(a.mentions[k].appos) {
			n = k
		}
	}
	if x := &a.mentions[n]; x.kind == Nominal && a.has(x.head, isTitle|isPersonNoun) {
		return x.head
	}
	return -1
}

// takeGender takes over what the noun at k tells of x, if nothing did before. That a woman is the chairman tells less than her given name.
func (r *resolver) takeGender(x *entity, k int32) {
	g := r.wordGender(k)
	office := r.has(k, isTitle) && strings.HasSuffix(r.word(k), "man")
	if g != unknown && !x.gendSet && (x.gender.agrees(g) || !office) {
		x.gender, x.gendSet = g, true
	}
}

// pronounGender returns the gender, or number, that a pronoun has.
func (a *analysis) pronounGender(i int32) gender {
	var small [len("themselves")]byte
	w := a.word(i)
	if len(w) > len(small) {
		return unknown
	}
	for k := range len(w) {
		small[k] = w[k] | 0x20 // no letter makes another word of it
	}
	switch string(small[:len(w)]) {
	case "he", "him", "his", "himself":
		return male
	case "she", "her", "hers", "herself":
		return female
	case "they", "them", "their", "theirs", "themselves":
		return several
	}
	return unknown
}
