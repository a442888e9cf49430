package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// A view is what a mention looks like to a cue, wherever the cue stands.
type view struct {
	form, head             linear.Value
	left, right, fullRight linear.Value // its neighbours: those of its base, and what follows the whole of it
	leftWord               linear.Value
	subject                linear.Value // whether a verb follows
	dateline               linear.Value // whether it is where the report was written
}

// recentViews is how many views are kept, a power of two: cues are asked about in the order of the text, so that those beside them
// have been looked at just before.
const recentViews = 64

// view returns what mention m looks like. It is good until another one is asked for.
func (a *analysis) view(m int32) *view {
	k := uint32(m) % recentViews
	if a.viewOf[k] != m+1 {
		a.viewOf[k] = m + 1
		a.look(&a.views[k], &a.mentions[m])
	}
	return &a.views[k]
}

// forgetViews makes room for those of another text.
func (a *analysis) forgetViews() { clear(a.viewOf[:]) }

// look looks at the mention x.
func (a *analysis) look(v *view, x *mention) {
	s := a.sents[a.sent[x.head]]
	end := a.pastTime(x.full.last, s.last)
	v.form, v.head = linear.At(a.mentionForm(x)), linear.At(a.headClass(x))
	v.left, v.right, v.fullRight = a.edge(x.base.first-1), a.edge(x.base.last), a.edge(end)
	v.leftWord = a.smallWord(x.base.first - 1)
	v.subject, v.dateline = yes(a.verbFollows(end, s)), trueValue.If(a.isDateline(x))
}

// appearance is what the mention x looks like by itself, wherever it stands, as one of appearances.
func (a *analysis) appearance(x *mention) linear.Value {
	return formValues.Pair(linear.At(a.headClass(x)), linear.At(a.mentionForm(x)))
}

var appearances = headValues.With(formValues)

// isDateline reports whether x, in capitals, opens a paragraph before a dash or a bracket: NAIROBI — …   LEEDS (Reuters) - …
func (a *analysis) isDateline(x *mention) bool {
	if x.kind != Name || !a.startsParagraph(x.base.first) || int(x.base.last) >= len(a.tok) || !isCapitals(a.word(x.name.first)) {
		return false
	}
	for k := x.base.last; int(k) < len(a.tok) && k < x.base.last+longestDateline && a.para(k) == a.para(x.head); k++ {
		switch a.symbols[k] {
		case symDash:
			return true
		case symComma, symTime, symNoun, symBracket, symAdjective, symStop, symOther: // LEEDS, England, March 3 (Reuters) —
		default:
			return false
		}
	}
	return false
}

// longestDateline is how many tokens stand between the place and the dash.
const longestDateline = 10

// A form is what a mention looks like: a name, a nominal, or which pronoun.
type form uint8

const (
	formTitleName form = iota
	formName
	formPlural
	formNominal
	formOther
	formWho
	formWhich
	formHe
	formThey
	formI
	formYou
	formIt
	formObject
	formPossessive
	formPronoun
)

var formValues = linear.Choose("title name", "name", "nominal plural", "nominal", "nominal other", "who", "wh", "he", "they", "I", "you", "it",
	"object pronoun", "possessive", "pronoun")

func (a *analysis) mentionForm(x *mention) form {
	switch x.kind {
	case Name:
		if x.name.first > x.base.first {
			return formTitleName
		}
		return formName
	case Nominal:
		switch a.tag[x.head] {
		case tagNNS:
			return formPlural
		case tagNN:
			return formNominal
		}
		return formOther
	}
	return a.pronounForm(x.head)
}

// pronounForm is mentionForm for the pronoun at i.
func (a *analysis) pronounForm(i int32) form {
	var small [len("them")]byte
	w := a.word(i)
	switch {
	case a.tag[i].isWh():
		if a.is(i, "who") {
			return formWho
		}
		return formWhich
	case w == "I":
		return formI
	case len(w) <= len(small):
		for k := range len(w) {
			small[k] = w[k] | 0x20 // no letter makes another word of it
		}
	}
	switch string(small[:min(len(w), len(small))]) {
	case "he", "she":
		return formHe
	case "they":
		return formThey
	case "we":
		return formI
	case "you":
		return formYou
	case "it":
		return formIt
	case "him", "them", "me", "us":
		return formObject
	}
	if a.tag[i] == tagPRPS {
		return formPossessive
	}
	return formPronoun
}

// A headClass is what kind of thing the head of a mention names, as far as the lexicon knows.
type headClass uint8

const (
	headPronoun headClass = iota
	headPerson
	headGroup
	headOrganization
	headDocument
	headTime
	headName
	headOther
)

var headValues = linear.Choose("pronoun", "person", "group", "organization", "document", "time", "name", "other")

func (a *analysis) headClass(x *mention) headClass {
	switch c := a.classes(x.head); {
	case x.kind == Pronoun:
		return headPronoun
	case c&isPersonNoun != 0:
		return headPerson
	case c&isGroupNoun != 0:
		return headGroup
	case c&isOrgNoun != 0:
		return headOrganization
	case c&isDocNoun != 0:
		return headDocument
	case c&isTime != 0:
		return headTime
	case x.kind == Name:
		return headName
	}
	return headOther
}

// smallWord returns the word at i if it is one of those that grammar needs: the, of, called; else what it is.
func (a *analysis) smallWord(i int32) linear.Value {
	if i < 0 || int(i) >= len(a.tok) {
		return endValue
	}
	if smallWordTags.has(a.tag[i]) && a.tok[i].Len() < 8 {
		return linear.Name(a.word(i))
	}
	if a.classes(i)&isCueWord != 0 {
		return a.lemmaValue(i)
	}
	return symbolValues[a.symbols[i]%mostSymbols]
}

// smallWordTags are the tags of the words that grammar needs.
const smallWordTags tagSet = 1<<tagDT | 1<<tagIN | 1<<tagTO | 1<<tagCC | 1<<tagPRPS | 1<<tagWDT | 1<<tagWRB | 1<<tagRP
