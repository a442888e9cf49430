package attribution

import (
	"math/bits"
	"testing"
)

// A sign's name stands at its bit, and the model knows every name that it was given a weight for.
func TestSigns(t *testing.T) {
	for name, s := range map[string]signs{"left start": leftStart, "left said": leftSaid, "right who": rightWho, "one word": oneWord, "given first": givenFirst, "lexicon word": lexiconWord} {
		if i := bits.TrailingZeros64(uint64(s)); i >= len(signNames) || signNames[i] != name {
			t.Errorf("%q does not stand at its bit, %d", name, i)
		}
	}
	if n := bits.TrailingZeros64(uint64(lexiconWord)) + 1; n != len(signNames) {
		t.Errorf("%d signs have %d names", n, len(signNames))
	}
	m := kinds()
	if m.sum(givenFirst|rightAge) < 2 || m.sum(leftIn|thingHead) > -2 {
		t.Errorf("Jane Doe, 34, counts %.1f for a person, in Acme Bank %.1f", m.sum(givenFirst|rightAge), m.sum(leftIn|thingHead))
	}
}

// The lists of names are as long as those of the signs, and end alike, so that no sign has the name of another.
func TestNamesOfSigns(t *testing.T) {
	for _, c := range []struct {
		names []string
		last  signs
		name  string
	}{
		{signNames[:], lexiconWord, "lexicon word"},
		{antecedentNames[:], antCalledOther, "called otherwise"},
		{variationNames[:], varAgent, "agent"},
		{likenessNames[:], likeOrganization, "like organization"},
	} {
		if i := bits.TrailingZeros64(uint64(c.last)); i != len(c.names)-1 || c.names[i] != c.name {
			t.Errorf("%d names end in %q, the last of %d signs is %q", len(c.names), c.names[len(c.names)-1], i+1, c.name)
		}
	}
	near, far := antecedents().sum(antSentence1|antSubject|antSubject1), antecedents().sum(antSentence6|antAfterIn)
	if near < far+0.5 {
		t.Errorf("a subject of the sentence before counts %.1f, one far away %.1f", near, far)
	}
	if m := variations(); m.person.sum(antSentence1|antFullName) == 0 || m.nobody.sum(varNobody|varPerson) == 0 || m.like.sum(likeWalk) == 0 {
		t.Error("variation.weights.txt has no weights for persons, none for what they are like, or none for nobody")
	}
}

func TestAlikeSpelt(t *testing.T) {
	for _, c := range []struct {
		x, y    string
		allowed int
		want    bool
	}{
		{"tanner", "tamner", 1, true},
		{"hollander", "holander", 1, true},
		{"mcquarrie", "macquarie", 2, true},
		{"hansen", "larsen", 1, false},
		{"doe", "does", 0, false},
		{"", "a", 1, true},
	} {
		if got := alikeSpelt(c.x, c.y, c.allowed); got != c.want {
			t.Errorf("alikeSpelt(%q, %q, %d) = %v", c.x, c.y, c.allowed, got)
		}
	}
}
