package attribution

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
)

// What tells a person's name from that of a place, an organisation or a thing is the company it keeps: in Leeds, said Doe,
// Doe's wife, Jane Doe, 34. Each such sign is one bit, and kind.weights.txt tells how much it counts for a person; an article's
// signs of one name add up.
const (
	leftStart signs = 1 << iota
	leftIn
	leftAt
	leftFrom
	leftTo
	leftOf
	leftFor
	leftBy
	leftWith
	leftOn
	leftAbout
	leftPreposition
	leftThe
	leftDeterminer
	leftPossessor
	leftHonorific
	leftTitle
	leftPerson
	leftNoun
	leftAdjective
	leftComma
	leftAnd
	leftSaid
	leftVerb
	rightTitle
	rightPossession
	rightWho
	rightWhich
	rightAge
	rightName
	rightPersonBeside
	rightThingBeside
	rightSays
	rightThinks
	rightBe
	rightVerb
	rightAnd
	rightBracket
	rightHyphen
	rightNoun
	rightComma
	rightStop
	rightPreposition
	oneWord
	twoWords
	manyWords
	givenFirst
	givenLast
	initialInside
	allCapitals
	ofInside
	thingHead
	thingInside
	groupHead
	personHead
	timeInside
	pluralTag
	endsInIa
	placeEnding
	digitInside
	smallInside
	verbalHead
	quotedWhole
	lexiconWord
)

var signNames = [...]string{
	"left start", "left in", "left at", "left from", "left to", "left of", "left for", "left by", "left with", "left on", "left about", "left preposition",
	"left the", "left determiner", "left possessor", "left honorific", "left title", "left person", "left noun", "left adjective", "left comma", "left and",
	"left said", "left verb",
	"right title", "right possession", "right who", "right which", "right age", "right name", "right person beside", "right thing beside", "right says",
	"right thinks", "right be", "right verb", "right and", "right bracket", "right hyphen", "right noun", "right comma", "right stop", "right preposition",
	"one word", "two words", "many words", "given first", "given last", "initial inside", "all capitals", "of inside", "thing head", "thing inside",
	"group head", "person head", "time inside", "plural tag", "ends in ia", "place ending", "digit inside", "small inside", "verbal head", "quoted whole",
	"lexicon word",
}

//go:embed kind.weights.txt
var kindWeightsList string

var kinds = sync.OnceValue(func() *signModel { return readSigns(kindWeightsList, signNames[:]) })

// contextSigns returns what stands beside the name of m.
func (a *analysis) contextSigns(m *mention) signs {
	return a.signsLeft(m) | a.signsRight(m)
}

func (a *analysis) signsLeft(m *mention) signs {
	i := m.name.first - 1
	s := a.sents[a.sent[m.head]]
	if i < s.first {
		return leftStart
	}
	switch t := a.tag[i]; {
	case a.has(i, isHonorific):
		return leftHonorific
	case a.has(i, isTitle):
		return leftTitle
	case a.has(i, isPersonNoun):
		return leftPerson
	case a.is(i, "the"):
		return leftThe
	case t == tagPRPS || t == tagPOS:
		return leftPossessor
	case t.isDeterminer():
		return leftDeterminer
	case t == tagIN || t == tagTO:
		switch a.lower(i) {
		case "in":
			return leftIn
		case "at":
			return leftAt
		case "from":
			return leftFrom
		case "to":
			return leftTo
		case "of":
			return leftOf
		case "for":
			return leftFor
		case "by":
			return leftBy
		case "with":
			return leftWith
		case "on":
			return leftOn
		case "about", "against", "between", "like", "than", "because", "if", "that", "while", "after":
			return leftAbout
		}
		return leftPreposition
	case a.is(i, "and"):
		return leftAnd
	case a.comma(i):
		return leftComma
	case t == tagPunct:
		if a.sentenceStart(m.name.first) {
			return leftStart
		}
		return 0
	case a.has(i, isSpeechVerb) && t.isVerb():
		return leftSaid
	case t.isVerb() || t == tagMD:
		return leftVerb
	case t.isNoun():
		return leftNoun
	case t.isAdjective():
		return leftAdjective
	}
	return 0
}

func (a *analysis) signsRight(m *mention) signs {
	k := m.name.last
	s := a.sents[a.sent[m.head]]
	if k >= s.last {
		return rightStop
	}
	switch t, begins := a.tag[k], a.relativeAt(k); {
	case t == tagPOS:
		for j := k + 1; j < s.last && j < k+5; j++ {
			if a.has(j, isTitle) {
				return rightTitle
			}
		}
		return rightPossession
	case begins != 0:
		return begins
	case a.is(k, "that"):
		return rightWhich
	case a.word(k) == "(":
		return rightBracket
	case a.hyphen(k, s.last):
		return rightHyphen
	case a.comma(k):
		switch j := k + 1; {
		case j >= s.last:
		case a.tag[j] == tagCD && j+1 < s.last && a.comma(j+1):
			return rightAge
		case a.relativeAt(j) != 0:
			return a.relativeAt(j)
		case a.mentionAt[j] >= 0:
			switch x := &a.mentions[a.mentionAt[j]]; {
			case x.kind == Name:
				return rightName
			case x.kind == Nominal && m.appos > 0 && a.has(x.head, isPersonNoun|isTitle):
				return rightPersonBeside
			case x.kind == Nominal && m.appos > 0:
				return rightThingBeside
			}
		}
		return rightComma
	case t == tagPunct:
		return rightStop
	case a.is(k, "and"):
		return rightAnd
	case a.has(k, isBe|isHave|isDo) || t == tagMD:
		return rightBe
	case t.isFinite() && a.has(k, isSpeechVerb):
		return rightSays
	case t.isFinite() && a.has(k, isThoughtVerb|isStanceVerb):
		return rightThinks
	case t.isFinite():
		return rightVerb
	case t.isNoun():
		return rightNoun
	case t == tagIN || t == tagTO:
		return rightPreposition
	}
	return 0
}

// relativeAt returns the sign that a relative clause begins at i, about a person or about anything, if one surely does.
func (a *analysis) relativeAt(i int32) signs {
	switch a.tok[i].Len() {
	case 3:
		return rightWho.If(a.is(i, "who"))
	case 5:
		return rightWho.If(a.is(i, "whose")) | rightWhich.If(a.is(i, "which") || a.is(i, "where"))
	}
	return 0
}

// formSigns returns what a name itself shows.
func (a *analysis) formSigns(n tokenRange) signs {
	var s signs
	last := n.last - 1
	switch a.wordsOf(n) {
	case 1:
		s |= oneWord
	case 2:
		s |= twoWords
	default:
		s |= manyWords
	}
	if a.givenName(n.first) {
		s |= givenFirst
	} else if a.givenName(last) {
		s |= givenLast
	}
	for k := n.first; k < n.last; k++ {
		w := a.word(k)
		switch {
		case a.initial(k):
			s |= initialInside
		case a.ties(k):
			s |= ofInside
		case len(w) > 1 && isCapitals(w):
			s |= allCapitals
		case !unicode.IsUpper(rune(w[0])) && 'a' <= w[0] && w[0] <= 'z':
			s |= smallInside
		}
		if a.has(k, isOrgNoun|isDocNoun) || a.isHouse(k) {
			if k == last {
				s |= thingHead
			} else {
				s |= thingInside
			}
		}
		if a.has(k, isTime) {
			s |= timeInside
		}
		if a.hasDigit(k) {
			s |= digitInside
		}
	}
	if a.has(last, isGroupNoun) {
		s |= groupHead
	}
	if a.has(last, isPersonNoun|isTitle) {
		s |= personHead
	}
	if a.tag[last] == tagNNPS {
		s |= pluralTag
	}
	if a.has(last, isSpeechVerb|isThoughtVerb|isStanceVerb|isShowVerb|isSpeechNoun) {
		s |= lexiconWord
	}
	if !a.tag[last].isProper() {
		s |= verbalHead
	}
	w := a.word(last)
	switch {
	case strings.HasSuffix(w, "ia"):
		s |= endsInIa
	case strings.HasSuffix(w, "land"), strings.HasSuffix(w, "stan"), strings.HasSuffix(w, "burg"), strings.HasSuffix(w, "ville"), strings.HasSuffix(w, "shire"):
		s |= placeEnding
	}
	if q := a.quoteAt(n.first); q >= 0 && a.quotes[q].first == n.first-1 && a.quotes[q].last == n.last+1 {
		s |= quotedWhole
	}
	return s
}

// ties reports whether the word at i ties the parts of what things are called: of, for, &.
func (a *analysis) ties(i int32) bool {
	switch a.tok[i].Len() {
	case 1:
		return a.is(i, "&")
	case 2:
		return a.is(i, "of") || a.is(i, "on")
	case 3:
		return a.is(i, "for") || a.is(i, "and")
	case 7:
		return a.is(i, "against")
	}
	return false
}

// isHouse reports whether the word at i is one for where people may be at work: Downing Street, City Hall, the White House.
func (a *analysis) isHouse(i int32) bool {
	switch a.tok[i].Len() {
	case 4:
		return a.is(i, "hall")
	case 5:
		return a.is(i, "house")
	case 6:
		return a.is(i, "street")
	}
	return false
}

// wordsOf counts the words of a name; what a hyphen joins is one: Kim Min-ji has two.
func (a *analysis) wordsOf(n tokenRange) int32 {
	words := n.last - n.first
	for k := n.first + 1; k < n.last; k++ {
		if a.hyphen(k, n.last) {
			words -= 2
		}
	}
	return words
}

// lower returns a short function word of the text in small letters, without allocating; other words as they are.
func (a *analysis) lower(i int32) string {
	w := a.word(i)
	if w[0] < 'A' || 'Z' < w[0] {
		return w
	}
	for _, f := range functionWords {
		if a.is(i, f) {
			return f
		}
	}
	return w
}

var functionWords = [...]string{"in", "at", "from", "to", "of", "for", "by", "with", "on", "about", "against", "between", "like", "than", "because", "if", "that", "while", "after"}

// mostSigns is how many mentions of a name give signs: more of them would drown what the name itself shows.
const mostSigns = 8
