package attribution

import (
	"math/bits"
	"unicode/utf8"
)

// retag mends the tags of names and of verbs of speech where their form and place are clear whatever a Tagger made of them: the
// initial in Mary J. Blige, a given name before a surname, Some chanted “…”.
func (a *analysis) retag() {
	a.burmans = false
	a.retagElided()
	capitals := a.findCapitals()
	known := a.knownNames(capitals)
	a.retagVerbs(known)
	a.retagKnown(known, capitals)
	for _, i := range capitals {
		if k := i - 1; k > 0 && a.tag[k-1].isProper() && a.tag[k] != tagFW && a.descent(k) {
			a.tag[k] = tagFW // Layla bint Hamad
		}
		if a.tag[i].isProper() {
			if i > 0 && !a.tag[i-1].isProper() && a.tok[i-1].Len() < 6 {
				a.retagParticles(i)
			}
			if a.syllablesFrom(i) {
				a.tag[i+2] = tagNNP // Chu Li-an
			}
			if i > 0 && int(i)+2 < len(a.tok) && a.tag[i+1] == tagNN && a.doesSomething(i) {
				a.tag[i+1] = tagVB // to hear Jane Doe hand down the verdict
			}
			if i > 2 && (a.tag[i-2] == tagVBD || a.tag[i-3] == tagVBD) {
				a.retagLeft(i)
			}
			continue
		}
		if i > 1 && a.tag[i-2].isProper() && a.hyphen(i-1, int32(len(a.tok))) || a.abbreviation(i) {
			a.tag[i] = tagNNP // Jane Doe-Said; the WHO
			continue
		}
		next := i + 1
		if a.tok[i].Len() == 1 && a.beforeBurmese(i) {
			a.burmans = true
			a.tag[i] = tagNNP // U Thaung
			continue
		}
		if i > 0 && a.tag[i-1].isProper() && a.behindHonorific(i) {
			a.tag[i] = tagNNP // Madam Low; Daw Aye Aye
			continue
		}
		if a.sentenceStart(i) && a.opensName(i) && int(next) < len(a.tok) && a.tag[next].isProper() {
			a.tag[i] = tagNNP // Van Dijk said
			continue
		}
		beside := int(next) < len(a.tok) && a.sent[next] == a.sent[i] && a.capital(next) && (a.tag[next].isProper() || a.initial(next) || a.givenName(next)) ||
			i > 0 && a.sent[i-1] == a.sent[i] && a.tag[i-1].isProper()
		switch t := a.tag[i]; {
		case i > 0 && capitalHere.has(t) && !a.sentenceStart(i) && a.sent[i-1] == a.sent[i] && !a.titled[a.sent[i]] && a.partOfName(i):
			a.tag[i] = tagNNP // finance chief Per Lindgaard; Kevin Too
		case t == tagNN && a.is(next, "of") && a.sentenceStart(i) && a.has(i, isTitle) && int(i)+2 < len(a.tok) && a.tag[i+2].isProper() && a.has(i+2, isPortfolio):
			a.tag[i] = tagNNP // Minister of Forestry Jane Doe
		case t == tagNN && a.ofOrFor(next) && a.sentenceStart(i) && a.has(i, isOrgNoun) && int(i)+2 < len(a.tok) && a.capital(i+2) && !a.titled[a.sent[i]]:
			a.tag[i] = tagNNP // Association of Public School Teachers
		case beside && (a.initial(i) || a.givenName(i) || a.initials(i)):
			a.tag[i] = tagNNP
		case beside && a.tag[min(int(next), len(a.tok)-1)].isProper() && !a.sentenceStart(i) && !a.titled[a.sent[i]] &&
			(t == tagNN || t.isVerb() || t == tagUH || t == tagFW || t == tagCD && !a.hasDigit(i)):
			a.tag[i] = tagNNP // radio host Rush Limb: in the middle of a sentence, capitals are for names
		case t == tagNNS && beside && a.tag[min(int(next), len(a.tok)-1)].isProper() && !a.sentenceStart(i) && !a.titled[a.sent[i]] && !a.has(i, roleWords&^isGroupNoun):
			a.tag[i] = tagNNP
			if a.sentenceStart(i-1) && a.tag[i-1].isAdjective() {
				a.tag[i-1] = tagNNP // Natural Resources Wales
			}
		case t == tagVBG && i > 1 && a.ofOrFor(i-1) && a.has(i-2, isOrgNoun) && a.capital(i-2) && !a.titled[a.sent[i]]:
			a.tag[i] = tagNNP // the Department for Learning
		case t == tagNNS && i > 3 && a.is(i-1, "and") && a.capital(i-2) && a.ofOrFor(i-3) && a.has(i-4, isOrgNoun) && a.capital(i-4) && !a.titled[a.sent[i]]:
			a.tag[i] = tagNNPS // the Department for Learning and Skills
		case t == tagNNS && i > 2 && a.tag[i-1].isProper() && a.capital(i-1) && a.hyphen(i-2, i) && a.tag[i-3].isProper() && !a.titled[a.sent[i]]:
			a.tag[i] = tagNNPS // the Association of Energy-Intensive Industries
		case beside && (t == tagNN || t.isVerb()) && i > 0 && a.tag[i-1].isProper() && a.hyphen(next, int32(len(a.tok))):
			a.tag[i] = tagNNP // Ban Ki-moon
		case t == tagNN && int(next) < len(a.tok) && (a.tag[next].isFinite() || i > 0 && a.word(i-1) == "(" && a.word(next) == ")") && a.tok[i].Len() > 2 && isCapitals(a.word(i)) && !a.has(i, roleWords) && !a.titled[a.sent[i]]:
			a.tag[i] = tagNNP // the OHD spoke; the Office (OHD)
		}
	}
	a.retagStarts()
	a.collectSurnames(capitals)
	a.forgetKnown()
}

// capitalHere are the tags of words that have no capital in the middle of a sentence, but for one in a name.
const capitalHere tagSet = 1<<tagIN | 1<<tagRB | 1<<tagMD | 1<<tagVB | 1<<tagVBP

// partOfName reports whether the word at i, which has a capital in the middle of a sentence, begins a name behind what its bearer is, or ends
// one.
func (a *analysis) partOfName(i int32) bool {
	next := i + 1
	if a.tag[i-1].isProper() && a.capital(i-1) && hasSmall(a.word(i)) {
		return int(next) < len(a.tok) && (a.tag[next] == tagPunct || a.tag[next].isFinite())
	}
	return a.has(i-1, isTitle) && !a.capital(i-1) && int(next) < len(a.tok) && a.tag[next].isProper() && a.sent[next] == a.sent[i]
}

// doesSomething reports whether the noun behind the whole name at i must be a verb, since it has an object: Jane Doe | score a try.
func (a *analysis) doesSomething(i int32) bool {
	k := i + 2
	if int(k)+1 < len(a.tok) && (a.tag[k] == tagRP || a.is(k, "down") || a.is(k, "up") || a.is(k, "out") || a.is(k, "off")) {
		k++
	}
	return (a.tag[k] == tagDT || a.tag[k] == tagPRPS) && a.givenName(i-1) && a.tag[i-1].isProper() && !a.capital(i+1) && a.sent[k] == a.sent[i-1] && !a.has(i+1, isTime|roleWords)
}

// retagParticles makes the particles right before the name at i a part of it if no other part goes before: said de Brandt; van der Brandt said.
func (a *analysis) retagParticles(i int32) {
	k := i
	for k > 0 && i-k < 3 && a.sent[k-1] == a.sent[i] && a.particle(k-1) {
		k--
	}
	if k == i || k > 0 && a.sent[k-1] == a.sent[i] && (a.tag[k-1].isProper() || a.tag[k-1].isDeterminer() || a.tag[k-1].isAdjective()) {
		return // Ada de Brandt; the van
	}
	for ; k < i; k++ {
		a.tag[k] = tagNNP
	}
}

// particle reports whether the word at i, in small letters, is one that many surnames begin with.
func (a *analysis) particle(i int32) bool { return isParticle(a.word(i)) }

func isParticle(w string) bool {
	switch w {
	case "al", "da", "das", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la", "le", "ter", "van", "von", "zu":
		return true
	}
	return false
}

// retagLeft tells the side on which somebody plays from a verb: Warriors left/VBD back Jane Doe; left-back Jane Doe. The name is at i.
func (a *analysis) retagLeft(i int32) {
	left := i - 2
	if a.hyphen(left, i) {
		left--
	}
	t := a.tag[i-1]
	if (t == tagNN || t == tagVB || t == tagVBP || t == tagRB) && a.is(left, "left") && !a.capital(i-1) && a.sent[left] == a.sent[i] && !a.has(i, isTime) {
		a.tag[left], a.tag[i-1] = tagJJ, tagNN
	}
}

// behindHonorific reports whether the word at i, whatever it means elsewhere, has its capital as a part of the name that an honorific begins.
func (a *analysis) behindHonorific(i int32) bool {
	k := i - 1
	if k > 0 && a.tag[k].isProper() && !a.has(k, isHonorific) {
		k--
	}
	if k < 0 || !a.has(k, isHonorific) || !a.capital(k) || a.sent[k] != a.sent[i] || a.titled[a.sent[i]] || a.has(i, roleWords|isTime) {
		return false
	}
	t := a.tag[i]
	return a.tag[k].isProper() && (t.isNoun() || t.isVerb() || t.isAdjective() || t.isAdverb() || t == tagUH || t == tagFW || t == tagIN && k < i-1)
}

// beforeBurmese reports whether the word at i is the honorific U, and not the letter nor you: a name follows it.
func (a *analysis) beforeBurmese(i int32) bool {
	next := i + 1
	return a.word(i) == "U" && int(next) < len(a.tok) && a.sent[next] == a.sent[i] && a.capital(next) && !a.titled[a.sent[i]] &&
		hasSmall(a.word(next)) && !a.has(next, isOrgNoun|isDocNoun|isTime)
}

// abbreviation reports whether the word at i, a pronoun in small letters, stands in capitals behind an article: the WHO.
func (a *analysis) abbreviation(i int32) bool {
	t := a.tag[i]
	return (t == tagPRP || t == tagWP) && a.tok[i].Len() > 1 && i > 0 && a.sent[i-1] == a.sent[i] && a.tag[i-1] == tagDT && isCapitals(a.word(i)) && !isCapitals(a.word(i-1))
}

// findCapitals returns the places of the words that begin with a capital letter. Most of what is mended here is one of them. It also tells which
// sentences capitalise nearly every word, as headlines do: there capitals do not tell a name.
func (a *analysis) findCapitals() []int32 {
	const looked = 1<<40 - 1 // the first words of a sentence, to judge it by
	a.titled = sized(a.titled, len(a.sents))
	at := a.places[:0]
	for s, r := range a.sents {
		for from := r.first; from < r.last; from += 64 {
			capitals, long := a.letters(tokenRange{from, min(r.last, from+64)})
			for more := capitals; more != 0; more &= more - 1 {
				at = append(at, from+int32(bits.TrailingZeros64(more)))
			}
			if from == r.first {
				words := bits.OnesCount64(long & looked)
				a.titled[s] = words > 3 && 5*bits.OnesCount64(long&capitals&looked) > 4*words
			}
		}
	}
	for s, r := range a.sents {
		if a.titled[s] && a.proseBehindPlace(r) {
			a.titled[s] = false
		}
	}
	a.places = at
	return at
}

// letters tells, a bit each, which of up to 64 tokens begin with a capital letter, and which are words of four letters and more. None of that is
// a question to the machine, which would often guess wrong.
func (a *analysis) letters(r tokenRange) (capitals, long uint64) {
	text, bit := a.text, uint64(1)
	tags := a.tag[r.first:r.last]
	for k, t := range a.tok[r.first:r.last] {
		c, with := text[t.Start], capitals|bit
		if c-'A' < 26 {
			capitals = with
		}
		if c >= utf8.RuneSelf && isUpper(text[t.Start:t.End]) {
			capitals = with
		}
		with = long | bit
		if tags[k] == tagPunct {
			with = long
		}
		if t.Len() > 3 {
			long = with
		}
		bit <<= 1
	}
	return capitals, long
}

// proseBehindPlace reports whether a sentence of capitals begins with a place and a dash, and goes on in small letters: EAST QUILL, Ont. — Ada
// Quill-Orr was late.
func (a *analysis) proseBehindPlace(r tokenRange) bool {
	if w := a.word(r.first); len(w) < 2 || !isCapitals(w) {
		return false
	}
	k := r.first + 1
	for k < r.last && k < r.first+8 && a.word(k) != "—" && a.word(k) != "–" && a.word(k) != "--" && a.word(k) != "-" {
		k++
	}
	small := 0
	for i := k; i < r.last; i++ {
		if a.tag[i] != tagPunct && !a.capital(i) {
			small++
		}
	}
	return k < r.first+8 && small > 1 && 3*small > int(r.last-k)
}

// retagVerbs mends what only its place tells: a past form without an auxiliary, after
// what can be its subject and before a quotation or a clause; a verb that opens a sentence before its subject: Said Ellis, “…”
func (a *analysis) retagVerbs(known *numbering) {
	for k, t := range a.tag {
		i := int32(k)
		if !mendable.has(t) || a.classes(i)&mendableWords == 0 && t != tagVBG && !a.adverbial(i) {
			continue // as most words
		}
		switch {
		case t == tagVBN && a.has(i, isSpeechVerb) && a.finiteHere(i):
			a.tag[i] = tagVBD
		case t == tagNNP && a.has(i, isSpeechVerb|isDo|isHave|isBe) && a.sentenceStart(i) && known.known(a.word(i)) == 0 && a.opensInverted(i):
			a.tag[i] = tagVBD
		case t == tagNNP && a.adverbial(i) && a.sentenceStart(i) && known.known(a.word(i)) == 0 && !a.titled[a.sent[i]] && !a.givenName(i):
			a.tag[i] = tagRB // Interestingly Doe said
		case t == tagNNS && a.has(i, isSpeechVerb) && i > 0 && a.tag[i-1] == tagNNP && (a.sentenceStart(i-1) || i > 1 && a.tag[i-2] == tagPunct) && int(i)+1 < len(a.tok) && (a.tag[i+1] == tagIN || a.tag[i+1] == tagTO || a.tag[i+1] == tagPRP):
			a.tag[i] = tagVBZ // Doe demands that
		case t.isAdjective() && a.has(i, isTitle) && i > 1 && a.has(i-2, isTitle) && a.hyphen(i-1, int32(len(a.tok))):
			a.tag[i] = tagNN // the secretary-general
		case t.isAdjective() && a.has(i, isTitle|isPersonNoun) && i > 0 && (a.tag[i-1] == tagPOS || a.tag[i-1] == tagDT || a.tag[i-1] == tagCD) && int(i)+1 < len(a.tok) && a.sent[i+1] == a.sent[i] && a.endsPhrase(i+1):
			a.tag[i] = tagNN // Acme's chief said; by one critic as
		case (t == tagVBP || t == tagVB) && a.has(i, isTitle|isPersonNoun) && i > 1 && (a.tag[i-1].isNoun() && a.capital(i-1) || a.comma(i-1) && a.tag[i-2].isNoun()) && !a.capital(i) && int(i)+2 < len(a.tok) && a.tag[i+1].isProper() && a.tag[i+2].isProper():
			a.tag[i] = tagNN // Warriors coach Jane Doe; his captain, prop Jane Doe
		case t == tagVBG && int(i)+2 < len(a.tok) && a.tag[i+2] == tagVB && a.tag[i+1] == tagTO && a.is(i, "according"):
			a.tag[i+2] = tagNN // according to exit polls
		case t == tagVBG && i > 0 && int(i)+1 < len(a.tok) && a.tag[i+1] == tagNN && a.has(i+1, isTitle) && (a.tag[i-1].isNoun() || a.tag[i-1] == tagPOS):
			a.tag[i] = tagJJ // Acme managing director Jane Doe
		case (t.isNoun() || t.isAdjective()) && i > 1 && a.tag[i-1].isNoun() && a.adverbial(i) && !a.capital(i) && a.saysBeforeName(i):
			a.tag[i] = tagRB // said Doe hastily
		}
	}
}

// mendableWords are the classes of words that retagVerbs may change, but for adverbs and gerunds, which any word may be.
const mendableWords = isSpeechVerb | isDo | isHave | isBe | isTitle | isPersonNoun

// endsPhrase reports whether a noun phrase must have ended before the word at i.
func (a *analysis) endsPhrase(i int32) bool {
	t := a.tag[i]
	return t == tagVBD || t == tagVBZ || t == tagMD || t == tagIN || t == tagTO
}

// adverbial reports whether the word at i ends as adverbs do.
func (a *analysis) adverbial(i int32) bool {
	w := a.word(i)
	return len(w) > 4 && (w[len(w)-2:] == "ly" || len(w) == 5 && w[1]|0x20 == 'l' && a.is(i, "aloud"))
}

// saysBeforeName reports whether a verb of speech and its subject, no more than the noun before i and an article, end right before i: said
// the Duke | hastily.
func (a *analysis) saysBeforeName(i int32) bool {
	k := i - 2
	if k > 0 && a.tag[k] == tagDT {
		k--
	}
	next := i + 1
	return k >= 0 && a.has(k, isSpeechVerb) && a.tag[k].isVerb() && (int(next) == len(a.tok) || a.tag[next] == tagPunct)
}

// finiteHere reports whether the participle at i is what its subject did: no auxiliary is before it, a subject is, and a quotation,
// “that” or a new subject follows.
func (a *analysis) finiteHere(i int32) bool {
	if i == 0 || a.sent[i-1] != a.sent[i] || int(i)+1 >= len(a.tok) {
		return false
	}
	switch t := a.tag[i-1]; {
	case t == tagPRP, t == tagNNP, t == tagNNPS:
	case t == tagDT || t == tagJJ || t == tagJJS || t == tagCD:
		if !a.sentenceStart(i-1) || a.is(i-1, "the") || a.is(i-1, "a") || a.is(i-1, "an") {
			return false
		}
	default:
		return false
	}
	switch a.symbol(i + 1) {
	case symMark, symThat, symStop, symComma, symColon:
		return true
	}
	return a.quoted[i+1] && a.quoteAt(i) != a.quoteAt(i+1)
}

// opensInverted reports whether the capitalised verb of speech at i, which opens a sentence, is followed by its subject: Said
// Ellis. (Where Said is a name, it is one in the middle of a sentence too.)
func (a *analysis) opensInverted(i int32) bool {
	next := i + 1
	if int(next) >= len(a.tok) || a.sent[next] != a.sent[i] || !a.tag[next].isProper() || !a.capital(next) {
		return false
	}
	w := a.word(i)
	return w[len(w)-1] == 'd' || w == "Says" || w == "Wrote" || a.has(i, isDo|isHave|isBe)
}

// knownNames returns the words that are names in the middle of a sentence.
func (a *analysis) knownNames(capitals []int32) *numbering {
	if a.known == nil {
		a.known = newNumbering()
	}
	known := a.known
	known.forget()
	for _, i := range capitals {
		if a.tag[i] == tagNNP && !a.titled[a.sent[i]] && !a.sentenceStart(i) && (i == 0 || a.tag[i-1] != tagPunct) {
			known.number(a.word(i))
		}
	}
	return known
}

// retagKnown makes a capitalised word a name that is one elsewhere in the article, in the middle of a sentence, or that a verb
// of speech stands beside: Schilling told us; “…,” said Devine.
func (a *analysis) retagKnown(known *numbering, capitals []int32) {
	for _, k := range capitals {
		if a.tag[k].isProper() || a.tag[k] == tagPunct || a.tok[k].Len() < 2 || a.titled[a.sent[k]] {
			continue
		}
		switch t := a.tag[k]; {
		case t.isNoun(), t.isVerb(), t.isAdjective(), t == tagUH, t == tagFW, t == tagRB, t == tagRP:
			if known.known(a.word(k)) > 0 || a.sentenceStart(k) && t != tagRB && t != tagNN && t != tagNNS && a.saysNext(k+1) || k > 0 && !a.sentenceStart(k) && t != tagRB && t != tagNNS && (a.saysNext(k-1) || a.saysAfterQuotation(k)) {
				a.tag[k] = tagNNP
			}
		case t == tagIN, t == tagMD:
			if known.known(a.word(k)) > 0 && a.saysNext(k+1) || t == tagMD && int(k)+1 < len(a.tok) && (a.tag[k+1] == tagVBZ || a.tag[k+1] == tagVBD) && a.sent[k+1] == a.sent[k] {
				a.tag[k] = tagNNP // Will said, Will acknowledges: no form for an auxiliary
			}
		}
	}
}

// saysNext reports whether the word at i is a finite verb that says no more than that there was speech.
func (a *analysis) saysNext(i int32) bool {
	if int(i) >= len(a.tok) || a.capital(i) {
		return false
	}
	return a.is(i, "said") || a.is(i, "says") || a.is(i, "told") || a.is(i, "added") || a.is(i, "wrote") || a.is(i, "tweeted") || a.is(i, "asked") || a.is(i, "replied")
}

// saysAfterQuotation reports whether the word at i stands between a quotation and a verb of speech: “We are nowhere near it,” Devine
// declared.
func (a *analysis) saysAfterQuotation(i int32) bool {
	if i == 0 || int(i)+1 >= len(a.tok) || a.quoted[i] || !a.quoted[i-1] || a.para(i-1) != a.para(i) {
		return false
	}
	return a.has(i+1, isSpeechVerb) && a.tag[i+1].isVerb() && !a.capital(i+1)
}

// collectSurnames notes the words that follow a given name as names do, for those that are a noun or a title too: Baker of Brian
// Baker.
func (a *analysis) collectSurnames(capitals []int32) {
	for _, i := range capitals {
		if i > 0 && a.tag[i] == tagNNP && a.classes(i)&roleWords != 0 && a.classes(i)&isHonorific == 0 && a.tag[i-1] == tagNNP && a.givenName(i-1) && a.sent[i-1] == a.sent[i] && !a.titled[a.sent[i]] {
			if a.surnames == nil {
				a.surnames = map[string]bool{}
			}
			a.surnames[a.word(i)] = true
		}
	}
}

// descent reports whether the word at i says whose child somebody is, in a name.
func (a *analysis) descent(i int32) bool {
	switch a.word(i) {
	case "bin", "bint", "binti", "ibn", "ben":
		return true
	}
	return false
}

// hasDigit reports whether the token at i has a digit in its first byte.
func (a *analysis) hasDigit(i int32) bool {
	c := a.text[a.tok[i].Start]
	return '0' <= c && c <= '9'
}

// opensName reports whether the word at i, with a capital, is one that many surnames begin with: Van Dijk, De Gaulle, Le Thi.
func (a *analysis) opensName(i int32) bool {
	switch a.word(i) {
	case "Al", "Da", "De", "Del", "Della", "Di", "Du", "El", "La", "Le", "Van", "Von":
		return true
	}
	return false
}

// initials reports whether the token at i is capital letters with a full stop each: A.M. Orr, but not 8 A.M.
func (a *analysis) initials(i int32) bool {
	w := a.word(i)
	if len(w) < 4 || len(w)%2 != 0 || i > 0 && a.tag[i-1] == tagCD {
		return false
	}
	for k := 0; k < len(w); k += 2 {
		if w[k]-'A' > 25 || w[k+1] != '.' {
			return false
		}
	}
	return true
}

// initial reports whether the token at i is a single capital letter with a full stop: J.
func (a *analysis) initial(i int32) bool {
	w := a.word(i)
	return len(w) == 2 && w[1] == '.' && 'A' <= w[0] && w[0] <= 'Z'
}
