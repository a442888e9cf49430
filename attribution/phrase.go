package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A phrase is what was read from a place on as one base noun phrase.
type phrase struct {
	head        int32 // its head, or -1 if there is none
	names       int32 // where the run of proper nouns begins that ends in the head
	end         int32 // where reading stopped
	isName      bool
	possessives [4]int32 // the places of 's
	n           int
}

// proper returns the number of proper nouns that end in the head.
func (p *phrase) proper() int {
	if !p.isName {
		return 0
	}
	return int(p.head + 1 - p.names)
}

// longestPhrase keeps hostile runs of nouns from becoming one phrase.
const longestPhrase = 24

// phrase reads a base noun phrase from token i of s on: the highly respected Ohio senator; Mr Hay's two lawyers;
// Ursula von der Leyen; the Department of Health and Social Care.
func (a *analysis) phrase(i int32, s tokenRange) phrase {
	p := phrase{head: -1, end: i}
	k, last := i, min(s.last, i+longestPhrase)
	for k < last && a.tag[k].isDeterminer() && k < i+2 {
		k++
	}
	if k == i && a.tag[k] == tagCD && strings.Contains(a.word(k), ":") {
		p.end = k + 1 // 22:40 Jane Doe says
		return p
	}
	if k == i && k+2 < s.last && a.tag[k] == tagCD && a.tag[k+2].isProper() && a.halfOfDay(k+1) {
		p.end = k + 2 // at 3 p.m. Jane Doe said
		return p
	}
	determined := k > i
	nouns := false // whether the run of nouns has begun
scan:
	for ; k < last; k++ {
		switch t, hyphen := a.tag[k], a.tok[k].Len() == 1 && a.hyphen(k, last); {
		case nouns && hyphen && a.compound(k, last):
			// editor-in-chief Jane Doe; what depends on a father-of-two comes to him later, see extend
			if k+4 >= last || !a.tag[k+4].isProper() || !a.capital(k+4) {
				break scan
			}
			nouns = false
			k += 3
		case hyphen && k > i:
			// Ban Ki-moon, the well-known group: what a hyphen ties on goes with what it is tied to
			if t := a.tag[k+1]; a.is(k+1, "old") {
				nouns, p.head = false, -1 // the 46-year-old: no year
			} else if nouns && p.head == k-1 && a.has(k-1, isTitle) && a.has(k+1, isTitle) && !a.capital(k+1) {
				p.head, p.isName = k+1, false // the secretary-general; Commissioner-designate Jane Doe
			} else if nouns && (t == tagVBN || t == tagVBG || t == tagVBD || t.isAdjective()) && !a.capital(k+1) {
				nouns = false // Asia-focused Grab
			} else if nouns && p.isName && (a.capital(k-1) || p.head == k-1 && a.tag[k+1].isProper()) {
				p.head = k + 1
			} else if a.tag[k+1].isNoun() {
				p.head, p.names, nouns, p.isName = k+1, k+1, true, a.tag[k+1].isProper()
			} else {
				nouns = false
			}
			k++
		case t == tagPunct && nouns:
			end := int32(0)
			if p.isName && !a.comma(k) {
				end = a.markInName(k, last, &p, &nouns)
			}
			if end == 0 {
				break scan
			}
			k = end
		case nouns && p.isName && t != tagVBD && t != tagMD && k+1 < last && a.joinsName(k, last, &p):
			p.head = k // a particle; the proper noun after it takes its place
		case t.isNoun():
			if !(nouns && p.head == k-1 && p.isName && t.isProper()) {
				if p.isName = t.isProper(); p.isName {
					p.names = k
				}
			}
			p.head, nouns = k, true
		case t == tagPOS && nouns && k+1 < last:
			if p.n < len(p.possessives) {
				p.possessives[p.n] = k
				p.n++
			}
			if !a.continues(k+1, last) {
				break scan
			}
			nouns = false
		case nouns && (t.isAdjective() || t == tagCD) && k+1 < last && a.tag[k+1].isNoun() && a.capital(k) == a.capital(k+1) && !(p.isName && a.has(k+1, isTime)):
			if p.isName && p.head == k-1 && t.isAdjective() && a.tag[k+1].isProper() {
				p.head = k // Ironpost Protective Services
			}
			// the UK's 18th prime minister is read above; Manchester United 2012 squad, Green New Deal
		case nouns && t.isAdjective() && k+1 < last && !a.capital(k) && (a.bearsName(k+1) || a.has(k, isTitle|isPersonNoun) && a.tag[k+1].isProper()):
			// Tennis great Jane Doe; the venture capitalist Jane Doe
		case nouns && p.isName && t.isAdjective() && k+2 < last && !a.capital(k) && a.hyphen(k+1, last) && a.tag[k+2].isNoun():
			// Idaho nutritional-supplement executive Jane Doe
		case nouns && t == tagRB && k+2 < last && a.tag[k+1] == tagNN && a.tag[k+2].isProper() && (a.is(k, "first") || a.is(k, "second") || a.is(k, "third")):
			// Warriors first baseman Jane Doe
		case nouns && t == tagCC && k == i+1 && p.head == i && a.capital(i) && !a.titled[a.sent[i]] && a.tradesOf(k, last):
			p.isName, p.names = true, i // Towel and Linen Exporters Association Chairman Jane Doe
			p.head = k
		case nouns && t == tagCC && determined && k+2 < last && a.twoFields(i, k):
			nouns = false // a health and safety inspector
		case nouns:
			break scan
		case t.isAdjective() || t == tagCD:
		case (t == tagVBG || t == tagVBN || t.isAdverb()) && k+1 < last && (determined || k > i) && a.modifies(k+1, last):
		case t == tagVBN && k == i && k+1 < last && a.tag[k+1] == tagNNS:
			// of registered voters: see mentionsFrom
		case t == tagVBG && k == i && k+2 < last && a.tag[k+1] == tagNNS && (a.is(k+2, "who") || a.has(k+2, isSpeechVerb) && a.tag[k+2].isFinite()):
			// Fishing families said
		case t == tagVBG && k == i && a.sentenceStart(k) && k+2 < last && a.tag[k+1] == tagNN && a.has(k+1, isTitle) && a.tag[k+2].isProper():
			// Sporting director Jane Doe
		case (t == tagCC || a.comma(k)) && k > i && k+1 < last && a.tag[k-1].isAdjective() && a.tag[k+1].isAdjective() && a.modifies(k+1, last):
		default:
			break scan
		}
	}
	p.end = k
	if p.head < 0 {
		p.head = a.headlessPhrase(i, k, s)
		return p
	}
	for p.head >= i && !a.tag[p.head].isNoun() { // a particle that no name followed
		p.head--
	}
	return p
}

// halfOfDay reports whether the word at i tells of an hour which half of the day it is in.
func (a *analysis) halfOfDay(i int32) bool {
	return a.is(i, "pm") || a.is(i, "p.m.") || a.is(i, "am") || a.is(i, "a.m.")
}

// bearsName reports whether a person's name, or a title in capitals, begins at i.
func (a *analysis) bearsName(i int32) bool {
	return a.tag[i].isProper() && (a.givenName(i) || a.capital(i) && a.has(i, isTitle|isHonorific))
}

// twoFields reports whether the one noun between the determiner at i and the “and” at k tells, with the noun behind it, what the person or the body
// that a third one names has to do with: the arts and culture editor.
func (a *analysis) twoFields(i, k int32) bool {
	if k == i+2 && a.capital(k-1) && a.capital(k+1) && a.is(k, "and") && !a.titled[a.sent[k]] {
		return !a.has(k-1, roleWords) && !a.givenName(k-1) && !a.has(k+1, roleWords) && !a.givenName(k+1) && a.has(k+2, isTitle) && a.capital(k+2) // the Water and Drainage Minister
	}
	return k == i+2 && a.is(k, "and") && a.tag[k-1] == tagNN && a.tag[k+1] == tagNN && a.tag[k+2] == tagNN && !a.capital(k-1) && !a.capital(k+1) &&
		!a.has(k-1, roleWords) && !a.has(k+1, isPersonNoun|isTitle) && a.has(k+2, isPersonNoun|isTitle|isOrgNoun)
}

// tradesOf reports whether the “and” at k, behind the first word of a name, joins two things that a body in front of an office is for.
func (a *analysis) tradesOf(k, last int32) bool {
	if !a.is(k, "and") || a.givenName(k-1) || a.has(k-1, roleWords|isDemonym) {
		return false
	}
	for j := k + 1; j+1 < last && a.tag[j].isProper(); j++ {
		if a.has(j, isOrgNoun) && j > k+1 {
			return a.has(j+1, isTitle) && a.capital(j+1)
		}
		if a.givenName(j) {
			return false
		}
	}
	return false
}

// continues reports whether a noun phrase goes on at k after a possessor: Mr Hay's two lawyers, but not the lawyers' said.
func (a *analysis) continues(k, last int32) bool {
	for ; k < last; k++ {
		switch t := a.tag[k]; {
		case t.isNoun():
			return true
		case t.isAdjective() || t == tagCD || t == tagVBN || t == tagVBG || t.isAdverb() || a.hyphen(k, last):
		default:
			return false
		}
	}
	return false
}

// modifies reports whether the words from k on, up to a noun, stand before it as its modifiers.
func (a *analysis) modifies(k, last int32) bool { return a.continues(k, min(last, k+4)) }

// markInName returns the last token of what a name or the titles before it have from the mark at k on, or 0 if they end before it.
func (a *analysis) markInName(k, last int32, p *phrase, nouns *bool) int32 {
	if p.head == k-1 {
		if end := a.nickname(p.names, k, last); end > 0 {
			p.head = end
			return end
		}
	}
	switch a.word(k) {
	case "(":
		if end := a.bracketInTitle(k, last); end > 0 {
			*nouns = false // Dr (Mrs) Jane Doe
			return end
		}
	case "/":
		if a.childOf(k, last) {
			p.head = k + 1
			return k + 1 // Ravi s/o Orr
		}
		if p.head == k-1 && k+1 < last && a.capital(k+1) && a.tag[k+1].isNoun() && a.tok[k-1].End == a.tok[k].Start && a.tok[k].End == a.tok[k+1].Start {
			p.head = k + 1
			return k + 1 // a CNN/ORC poll
		}
	case "e":
		if k+1 < last && a.joinsName(k, last, p) {
			p.head = k
			return k // Ana Orr e Silva: no mark, though a tagger takes it for one
		}
	}
	return 0
}

// joinsName reports whether the word at k, in small letters or an ampersand, holds two parts of a name together:
// Ursula von der Leyen, the Bank of England, Centers for Disease Control, Marks & Spencer.
func (a *analysis) joinsName(k, last int32, p *phrase) bool {
	next, w := k+1, a.word(k)
	if isParticle(w) || betweenNames(w) {
		for next < last && next < k+3 && a.tag[next] != tagNNP {
			next++
		}
		return next < last && a.tag[next].isProper()
	}
	switch w {
	case "Of":
		return a.officeBefore(k, next) // Chief Of Staff Jane Doe
	case "&":
		return a.tag[next].isProper()
	case "a", "d", "s", "l", "o", "p":
		return a.childOf(k, last)
	case "of", "for":
		if a.is(next, "the") && next+1 < last {
			next++
		}
		proper := a.tag[next].isProper() || a.tag[next].isAdjective() && a.capital(next) && next+1 < last && a.tag[next+1].isProper() // of Public School Teachers
		return proper && (a.has(p.head, isOrgNoun) || a.officeBefore(k, next)) && a.capital(p.head)
	case "on", "against":
		return a.tag[next].isProper() && a.has(p.head, isOrgNoun) && a.capital(p.head) && !a.has(next, isTime) && a.capital(next) && k+2 < last && a.tag[k+2].isNoun()
	case "the":
		return a.is(k-1, "of") && a.tag[next].isProper()
	case "and":
		return a.tag[next].isProper() && (a.twoPortfolios(p, k, last) || a.twofold(p, next, last))
	}
	return false
}

// betweenNames reports whether w stands between two parts of a name, but hardly begins a surname: Layla bint Hamad, Ana Orr e Silva.
func betweenNames(w string) bool {
	switch w {
	case "bin", "bint", "binti", "ibn", "ben", "e", "i", "ten", "y", "arap", "delos", "des", "do", "ole", "ould", "vom", "wa", "zum", "zur":
		return true
	}
	return false
}

// childOf reports whether the letter or the stroke at k is one of those that say whose child somebody is, in a name: Ravi s/o Orr.
func (a *analysis) childOf(k, last int32) bool {
	for n := 0; n < 2 && k > 0 && (a.word(k) == "/" || a.word(k-1) == "/"); n++ {
		k-- // to the first letter
	}
	if k+3 >= last || a.word(k+1) != "/" || a.tok[k].End != a.tok[k+1].Start || !a.capital(k+3) || !a.tag[k+3].isProper() {
		return false
	}
	switch a.word(k) + a.word(k+2) {
	case "al", "ap", "so", "do":
		return true
	}
	return false
}

// bracketInTitle returns where the bracket at k closes, if what it holds, a word or two, comes between a title, or what it is of, and the name, else
// 0: Superintendent of Police (SP) Jane Doe.
func (a *analysis) bracketInTitle(k, last int32) int32 {
	if !a.has(k-1, isTitle|isHonorific|isPortfolio) {
		return 0
	}
	end := a.closingBracket(k, min(last, k+5))
	if end > k+1 && end+2 < last && a.tag[end+1].isProper() && a.capital(end+1) && a.tag[end+2].isProper() && !a.has(end+1, isSpeechVerb) {
		return end
	}
	return 0
}

// closingBracket returns where the bracket at k closes before last, or -1.
func (a *analysis) closingBracket(k, last int32) int32 {
	for j := k + 1; j < last; j++ {
		if a.word(j) == ")" {
			return j
		}
	}
	return -1
}

// twoPortfolios reports whether the “and” at k joins what an office or a body named in p is for: Minister of Health and Social Care.
func (a *analysis) twoPortfolios(p *phrase, k, last int32) bool {
	next := k + 1
	if a.tag[next] == tagNNPS && a.capital(next) && (a.is(k-2, "of") && a.tag[k-1] == tagNNPS || a.is(k-2, "for")) && a.has(k-3, isOrgNoun) {
		return true // the Association of Traders and Hauliers, the Department for Learning and Skills
	}
	if a.is(k-2, "of") && a.has(k-1, isPortfolio) && a.has(k-3, isOrgNoun) && a.capital(k-3) && next+1 < last && (a.tag[next+1].isFinite() || a.tag[next+1] == tagMD) && hasSmall(a.word(next)) && !a.has(next, roleWords|isDemonym) && !a.givenName(next) {
		return true // the Ministry of Agriculture and Livestock said
	}
	if !a.has(next, isPortfolio|isOrgNoun) && !(next+1 < last && a.tag[next+1].isProper() && a.has(next+1, isPortfolio)) && !a.isAbstract(next, last) {
		return false
	}
	for j := max(p.names-1, 1); j < k; j++ {
		if a.ofOrFor(j) && (j >= p.names || a.has(j-1, isTitle)) {
			return true
		}
	}
	return false
}

// isAbstract reports whether the last word at i of a name ends as nouns do for what a body may be for: Sanitation, Development.
func (a *analysis) isAbstract(i, last int32) bool {
	if i+1 < last && a.tag[i+1].isProper() {
		return false
	}
	w := a.word(i)
	return endsIn(w[min(len(w), 4):], abstractEndings)
}

// abstractEndings are those, behind four letters.
var abstractEndings = []string{"tion", "sion", "ment", "ance", "ence", "ity", "ture", "logy", "tics"}

// endsIn reports whether w ends in one of the endings.
func endsIn(w string, endings []string) bool {
	for _, e := range endings {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// twofold reports whether the name p and the one at k, which “and” joins, are that of one organisation for two things: the Food and Drug
// Administration.
func (a *analysis) twofold(p *phrase, k, last int32) bool {
	if !a.is(p.names-1, "the") || a.has(p.head, roleWords|isDemonym) || isCapitals(a.word(p.head)) {
		return false // the FBI and Justice Department are two
	}
	end := k
	for end < last && (a.tag[end].isProper() || a.tag[end] == tagPOS && end > k && end+1 < last && a.tag[end-1] == tagNNPS && a.tag[end+1].isProper()) {
		end++
	}
	return end > k+1 && a.has(end-1, isOrgNoun) && !a.givenName(k)
}

// officeBefore reports whether an office and a name after it follow the title before k: Secretary of State Jane Doe.
func (a *analysis) officeBefore(k, next int32) bool {
	return a.has(k-1, isTitle) && a.has(next, isPortfolio)
}

// headlessPhrase returns the head of a phrase without a noun: one of them, both said, the poor believe, many who were.
func (a *analysis) headlessPhrase(i, k int32, s tokenRange) int32 {
	if k <= i || k >= s.last {
		return -1
	}
	head := k - 1
	if a.is(head, "old") && head > i && a.hyphen(head-1, s.last) {
		return head // the 46-year-old
	}
	if k > i+3 {
		return -1
	}
	switch t := a.tag[head]; {
	case t == tagDT && (a.is(head, "the") || a.is(head, "a") || a.is(head, "an") || a.is(head, "no") || a.is(head, "every")):
		return -1
	case t == tagPRPS:
		return -1
	}
	next := a.tag[k]
	switch {
	case next.isFinite(), next == tagMD, a.is(k, "of"), a.is(k, "who"):
		return head
	case next.isAdverb() && k+1 < s.last && a.tag[k+1].isFinite():
		return head
	case next == tagIN && k == i+1 && k+1 < s.last && a.many(head) && (a.is(k, "in") || a.is(k, "on") || a.is(k, "at") || a.is(k, "around")):
		return head // many in the crowd
	case next == tagPunct && i > s.first && (a.has(i-1, isSpeechVerb) && a.tag[i-1].isFinite() || a.is(i-1, "by")):
		return head // “Never,” said another. It was called off by some.
	}
	return -1
}

// many reports whether the word at i alone means some people: many, those.
func (a *analysis) many(i int32) bool {
	return a.is(i, "many") || a.is(i, "some") || a.is(i, "most") || a.is(i, "those") || a.is(i, "others") || a.is(i, "several")
}

// hyphen reports whether the token at k is a hyphen inside a word that segmentation divides: Ki-moon.
func (a *analysis) hyphen(k, last int32) bool {
	return k+1 < last && k > 0 && a.tok[k].Len() == 1 && a.text[a.tok[k].Start] == '-' &&
		a.tok[k-1].End == a.tok[k].Start && a.tok[k+1].Start == a.tok[k].End
}

// comma reports whether the token at k is a comma.
func (a *analysis) comma(k int32) bool {
	return uint(k) < uint(len(a.tok)) && a.tok[k].Len() == 1 && a.text[a.tok[k].Start] == ','
}

// compound reports whether a preposition stands between the hyphen at k and another one: father-of-two.
func (a *analysis) compound(k, last int32) bool {
	return k+3 < last && a.hyphen(k, last) && a.hyphen(k+2, last) && (a.tag[k+1] == tagIN || a.tag[k+1] == tagTO)
}

// isUpper reports whether s begins with a capital letter.
func isUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return !isPunctuation(r) && unicode.IsUpper(r)
}
