package attribution

import (
	"strings"
	"unicode/utf8"

	"github.com/seed7abcc752/sayso/internal/room"
	"github.com/seed7abcc752/sayso/internal/tagger"
)

// A mention is a base noun phrase: what stands from its determiner to its head noun, or a pronoun. Phrases inside it
// that may speak for themselves are mentions too: Mr Hay in Mr Hay's lawyer.
type mention struct {
	base tokenRange // the base phrase: the UK defence secretary; Mr Trump
	full tokenRange // with appositives and what depends on it: Darrell Phillips, vice president of …
	name tokenRange // the name in it, without titles: Volodymyr Zelensky; empty for nominals and pronouns
	head int32      // the token of the head

	entity int32       // index into doc.Entities, or -1
	appos  int16       // how many mentions on the one is that names or describes the same: John Healey, the defence secretary; 0 if none
	within uint8       // how many mentions back the one is whose base phrase holds this one, 0 if none
	kind   MentionKind // Name, Nominal or Pronoun
}

// findMentions finds the noun phrases, in the order of their first tokens, outer ones before those that they hold.
func (a *analysis) findMentions() {
	turns := a.turns
	for _, s := range a.sents {
		i := s.first
		if len(turns) > 0 && turns[0].label.first == i { // what is said is no part of who says it
			for label := turns[0].label; i < label.last; {
				i = a.mentionsFrom(i, label)
			}
			turns = turns[1:]
		}
		for i < s.last {
			if !opensMention.has(a.tag[i]) {
				i++ // as most words
				continue
			}
			i = a.mentionsFrom(i, s)
		}
	}
	a.extendMentions()
}

// opensMention are the tags with which a mention may begin.
const opensMention tagSet = opensPhrase | 1<<tagPRP | 1<<tagWP | 1<<tagWDT

// mentionsFrom adds the mentions that start at token i of sentence s, with those that they hold, and returns where to go on.
func (a *analysis) mentionsFrom(i int32, s tokenRange) int32 {
	switch a.tag[i] {
	case tagPRP, tagWP, tagWDT:
		if a.tag[i] == tagWDT && !a.is(i, "which") && !a.is(i, "that") {
			return i + 1
		}
		a.addMention(mention{base: tokenRange{i, i + 1}, head: i, kind: Pronoun})
		return i + 1
	}
	if !opensPhrase.has(a.tag[i]) {
		return i + 1
	}
	switch a.tag[i] {
	case tagCD:
		if end := a.portion(i, s); end > 0 {
			return end
		}
	case tagVBN:
		if i == s.first || a.tag[i-1] != tagIN {
			return i + 1
		}
	}
	p := a.phrase(i, s)
	if p.head < 0 {
		if p.end > i {
			return p.end
		}
		return i + 1
	}
	if p.head == i && a.comma(i-1) && a.isLetters(i) {
		return i + 1 // Jane Doe, PhD, said
	}
	if a.has(p.head, isTime) && !(p.head > i && a.isShort(p.head)) { // the PM is no time
		switch {
		case p.head > i && a.isDay(p.head, &p):
			p.head-- // Health Minister Jane Doe yesterday ordered; Jane Doe Tuesday ordered
			p.isName = a.tag[p.head].isProper()
		case p.proper() > 1 && i > s.first && a.tag[i-1] == tagIN && (a.is(p.head, "year") || a.is(p.head, "day") || a.is(p.head, "eve")) && !a.anyGiven(tokenRange{p.names, p.head}), // before Lunar New Year
			p.proper() == 0, p.proper() == 1 && (!a.has(p.head+1, isSpeechVerb) || i > s.first && a.tag[i-1] == tagIN): // on Monday said, but not May said
			a.possessive(i, -1)
			return p.head + 1
		}
	}
	outer := int32(len(a.mentions))
	a.addMention(a.mentionOf(tokenRange{i, p.head + 1}, &p))
	a.possessive(i, outer)
	a.innerNames(outer, &p)
	return p.head + 1
}

// portion adds the mention of a part of some that begins with the number at i, and returns its end, or 0 if there is none: nine in 10 voters, one in five.
func (a *analysis) portion(i int32, s tokenRange) int32 {
	k := i + 1
	if a.is(k, "out") && a.is(k+1, "of") {
		k++
	}
	if k+2 >= s.last || a.tag[k] != tagIN || a.tag[k+1] != tagCD || !a.is(k, "in") && k == i+1 {
		return 0
	}
	end, head := k+2, i
	if p := a.phrase(k+1, s); p.head > k+1 && !p.isName {
		end, head = p.head+1, p.head
	} else if t := a.tag[end]; !t.isFinite() && t != tagMD {
		return 0
	}
	a.addMention(mention{base: tokenRange{i, end}, head: head, kind: Nominal})
	return end
}

// isDay reports whether the word at i, at the end of p, is one for a day that never ends a noun phrase that begins before it: yesterday; or one
// that ends none after which a verb comes, if that is the name of a person.
func (a *analysis) isDay(i int32, p *phrase) bool {
	switch a.word(i) {
	case "yesterday", "today", "tomorrow", "tonight":
		return a.tag[i-1].isNoun()
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		return p.proper() > 2 && (a.givenName(p.names) || a.has(p.names, isTitle|isHonorific)) && int(i)+1 < len(a.tok) && a.sent[i+1] == a.sent[i] && a.tag[i+1].isFinite()
	}
	return false
}

// possessive adds the possessive pronoun at i: their in their lawyer.
func (a *analysis) possessive(i, outer int32) {
	if a.tag[i] == tagPRPS {
		a.addMention(mention{base: tokenRange{i, i + 1}, head: i, kind: Pronoun, within: a.back(outer)})
	}
}

// back tells how far back mention outer lies from the next one to be added: a few at the most. Of none it is 0.
func (a *analysis) back(outer int32) uint8 {
	if outer < 0 {
		return 0
	}
	return uint8(int32(len(a.mentions)) - outer)
}

// innerNames adds the possessors in the phrase p of mention outer, Mr Hay in Mr Hay's lawyer, and the name before a
// noun for a text, the Home Office in a Home Office statement.
func (a *analysis) innerNames(outer int32, p *phrase) {
	from := a.mentions[outer].base.first
	for _, pos := range p.possessives[:p.n] {
		if inner := a.phrase(from, tokenRange{from, pos}); inner.head >= from && !a.has(inner.head, isTime) {
			m := a.mentionOf(tokenRange{from, inner.head + 1}, &inner)
			m.within = a.back(outer)
			a.addMention(m)
		}
		from = pos + 1
	}
	if !a.has(p.head, isDocNoun) || a.tag[p.head].isProper() {
		return
	}
	for from < p.head && !a.tag[from].isProper() {
		from++
	}
	to := from
	for to < p.head && a.tag[to].isProper() {
		to++
	}
	if to > from && (to == p.head || to+1 == p.head) {
		a.addMention(mention{base: tokenRange{from, to}, name: tokenRange{from, to}, head: to - 1, kind: Name, within: a.back(outer)})
	}
}

// addMention appends m; a token belongs to the outermost mention that covers it.
func (a *analysis) addMention(m mention) {
	m.full, m.entity = m.base, -1
	if m.within == 0 {
		for k := m.base.first; k < m.base.last; k++ {
			a.mentionAt[k] = int32(len(a.mentions))
		}
	}
	a.mentions = append(room.For(a.mentions, 0, int(m.base.first), len(a.tok)), m)
}

// mentionOf tells a name from a nominal, and the name from its titles.
func (a *analysis) mentionOf(base tokenRange, p *phrase) mention {
	m := mention{base: base, head: p.head, kind: Nominal}
	if p.proper() == 0 {
		return m
	}
	name := tokenRange{p.names, p.head + 1}
	if last := a.withoutLetters(name); last < name.last {
		name.last, m.head = last, last-1
	}
	if (a.has(p.head, isOrgNoun) || a.tag[name.first] == tagNNPS && name.last-name.first > 1 && !a.has(name.first, isPersonNoun|isTitle)) && !a.titled[a.sent[p.head]] {
		for k := name.first - 1; k >= base.first && a.tag[k] == tagJJ && a.capital(k) && !a.sentenceStart(k); k-- {
			name.first = k // the Swedish Harbour Authority, Indigenous Services Canada
		}
	}
	if h := a.officeHead(name); h >= 0 {
		m.head = h
		return m
	}
	thing := a.has(name.last-1, isOrgNoun|isDocNoun) || a.thingOf(name)
	for k := name.last - 2; k >= name.first; k-- {
		if a.has(k, isTitle|isHonorific|isPersonNoun) && !a.givenName(k) && !a.surnames[a.word(k)] && !(thing && !a.givenName(k+1) && !a.twoPlain(k+1, name.last)) && !a.surnameFirst(k, name) && !a.hyphen(k+1, name.last) && !(k > name.first && a.burmese(k-1)) {
			name.first = k + 1
			if a.is(name.first, "of") {
				name.first = a.pastOffice(name.first+1, name.last)
			}
			break
		}
	}
	name.first = a.nameStart(name, base.first)
	if k := name.first - 2; k > base.first && name.first == p.names && a.tag[k+1] == tagPOS && a.capital(k) && !a.sentenceStart(k) &&
		(a.has(k, isPersonNoun|isGroupNoun) && !a.has(k, isTitle) || a.tag[k] == tagNNS && a.has(name.last-1, isOrgNoun)) {
		name.first = k // the Women's Institute
		for name.first > base.first && a.tag[name.first-1].isProper() {
			name.first-- // the Ashworth Fans' Association
		}
		if j := name.first - 2; j >= base.first && a.is(j+1, "and") && a.tag[j].isProper() {
			name.first = j // the Maritime and Dock Workers' Union
		}
	}
	if name.last-name.first == 1 && a.isRole(name.first) {
		// The Prime Minister, President: a role in capitals. But a role's word after a given name is a surname: Mike Judge.
		if name.first == p.names || !a.has(name.first-1, isHonorific) {
			return m
		}
	}
	if name.last-name.first == 1 && a.onePeople(name.first, base.first) {
		return m // the Norwegian
	}
	if name.last-name.first > 1 && a.office(name) {
		return m // the United Nations High Commissioner
	}
	m.kind, m.name = Name, name
	return m
}

// withoutLetters returns where a name ends if letters behind it tell of a seat, an order or a degree: Jane Doe MP.
func (a *analysis) withoutLetters(name tokenRange) int32 {
	last := name.last
	for last-name.first > 1 {
		switch a.word(last - 1) {
		case "Thera", "Thero", "Sahib", "Saheb": // honorifics that follow
		default:
			if !a.isLetters(last-1) || last-name.first == 2 {
				return last
			}
		}
		last--
	}
	return last
}

// isLetters reports whether the word at i is an abbreviation that follows a name, for a seat, an order or a degree.
func (a *analysis) isLetters(i int32) bool {
	switch a.word(i) {
	case "MP", "MSP", "MEP", "MLA", "MLC", "MPP", "TD", "JP", "QC", "KC", "SC", "BL", "SAN", "OBE", "MBE", "CBE", "KBE", "DBE", "OAM", "AM", "AO", "AC",
		"RN", "FRS", "PhD", "Ph.D.", "MD", "M.D.", "RDN", "MPH", "MBA", "JD", "DVM", "DDS", "CPA", "LLB", "Esq.", "PharmD", "MBBS":
		return true
	}
	return false
}

// officeHead returns the title that the words of a name from the first “of” on depend on, all of them what an office is of, or -1:
// General in Inspector-General of Police.
func (a *analysis) officeHead(name tokenRange) int32 {
	for k := name.first + 1; k+1 < name.last; k++ {
		if !a.is(k, "of") {
			continue
		}
		if !a.has(k-1, isTitle) || a.has(k-1, isOrgNoun) {
			return -1
		}
		for i := k + 1; i < name.last; i++ {
			if !a.has(i, fieldWords) && !a.is(i, "the") && !a.is(i, "and") && !a.isAbstract(i, name.last) {
				return -1
			}
		}
		return k - 1
	}
	return -1
}

// onePeople reports whether the word at i, behind the determiner at first, means one of a people: the Norwegian. “The” with a capital
// in the middle of a sentence begins a title: The Scotsman.
func (a *analysis) onePeople(i, first int32) bool {
	return a.has(i, isDemonym) && i > first && a.tag[first].isDeterminer() && (!a.capital(first) || a.sentenceStart(first))
}

// thingOf reports whether a name is that of an organisation for something: Office of the Inspector General.
func (a *analysis) thingOf(name tokenRange) bool {
	for k := name.first + 1; k < name.last; k++ {
		if a.is(k, "of") && a.has(k-1, isOrgNoun) {
			return true
		}
	}
	return false
}

// surnameFirst reports whether the word at k, a noun for a person that opens a name of two words in the middle of a sentence, is part
// of it, since a noun would have no capital there: Fan Lihua, Marine Le Doe.
func (a *analysis) surnameFirst(k int32, name tokenRange) bool {
	return k == name.first && (name.last-k == 2 || a.opensName(k+1)) && !a.has(k, isTitle|isHonorific) && !a.sentenceStart(k) && !a.titled[a.sent[k]] && !a.givenName(k+1) && !a.agent(k)
}

// office reports whether a run of capitals ends in a title that is no surname, and so names what someone is.
func (a *analysis) office(name tokenRange) bool {
	last := name.last - 1
	if a.titled[a.sent[last]] || !a.chiefExecutive(last) && (!a.has(last, isTitle) || a.has(last, isOrgNoun|isDocNoun|isGroupNoun)) || a.tag[last] != tagNNP || a.surnames[a.word(last)] {
		return false
	}
	if a.hyphen(last-1, name.last) && !a.has(last-2, isTitle|isPersonNoun) {
		return false // Inspector-General is one
	}
	for k := name.first; k < name.last; k++ {
		if a.givenName(k) || a.initial(k) || a.tag[k] == tagIN {
			return false
		}
	}
	return true
}

// chiefExecutive reports whether the word at i ends an office as no other word for one does.
func (a *analysis) chiefExecutive(i int32) bool { return a.is(i, "executive") && a.is(i-1, "chief") }

// nameStart returns where the name of a person begins in a run of capitals: after an abbreviated role, Browns DL Sheldon
// Richardson, or at a given name behind words for an office, Public Prosecution Eva Lind; behind “the” there is no person's name,
// so that one must begin later: the House Jane Doe.
func (a *analysis) nameStart(name tokenRange, base int32) int32 {
	if name.last-name.first > 1 && a.has(name.first, isTime) && !a.givenName(name.first) && !a.has(name.last-1, isOrgNoun|isGroupNoun|isDocNoun) && base > 0 && a.is(base-1, "on") {
		name.first++ // on Monday Doe said
	}
	if name.last-name.first > 1 && (a.fondWord(name.first) && a.givenName(name.first+1) || a.calls(name.first)) {
		name.first++
	}
	titled := name.first > base && a.has(name.first-1, isTitle) // a name of many parts, none of them known: Minister Rana Tauqir Ahmad Doe
	determined := a.is(base, "the") && name.first == base+1 && !a.has(name.last-1, isOrgNoun|isGroupNoun|isDocNoun) && !a.givenName(name.first)
	for k := name.last - 2; k > name.first; k-- {
		w := a.word(k)
		switch {
		case (len(w) > 4 || a.has(k, isPersonNoun|isTitle)) && a.smallLetters(k) && a.capital(k+1) && a.tag[k].isProper() && !a.has(name.last-1, isOrgNoun|isGroupNoun|isDocNoun):
			return k + 1 // a Times interview Doe: a slip of the tagger
		case a.givenName(k) && !a.givenName(k-1) && !a.initial(k-1) && (a.has(k-1, isOrgNoun|isPortfolio|isTitle|isPersonNoun|isSpeechNoun|isDocNoun) || a.agent(k-1)), a.workerBefore(name, k),
			determined && a.givenName(k) && k+2 == name.last,
			k+2 == name.last && a.givenName(k) && !a.givenName(k-1) && !a.initial(k-1) && a.capital(k-1) && a.officeOf(base),
			k+2 == name.last && k-name.first > 1 && !titled && a.givenName(k) && !a.anyGiven(tokenRange{name.first, k}) && !a.has(k+1, isOrgNoun|isGroupNoun|isDocNoun):
			return k
		case k+2 < name.last && len(w) > 1 && len(w) < 5 && isCapitals(w) && !a.initial(k) && !a.has(k+1, isOrgNoun) && hasSmall(a.word(k+1)):
			return k + 1
		}
	}
	if name.last-name.first > 1 && a.burmans && (a.word(name.first) == "Ko" || a.word(name.first) == "Ma") {
		return name.first + 1
	}
	if name.last-name.first > 2 && a.rankOrGrade(name) || name.last-name.first == 3 && a.officeOf(base) && a.has(name.first, fieldWords) && a.twoPlain(name.first+1, name.last) {
		return name.first + 1 // Clerk of the Court Jane Doe
	}
	return name.first
}

// plainName reports whether the word at i can be of a person's name, and is nothing else that is known.
func (a *analysis) plainName(i int32) bool {
	return a.givenName(i) || a.capital(i) && hasSmall(a.word(i)) && !a.has(i, roleWords|isPortfolio|isDemonym|isTime)
}

// twoPlain reports whether the two words from k on, all up to last, can be a person's name and nothing else.
func (a *analysis) twoPlain(k, last int32) bool {
	return k+2 == last && a.plainName(k) && a.plainName(k+1)
}

// rankOrGrade reports whether a name of three words or more begins with an abbreviation for what someone is, RA Jane Doe, or with what grade
// of it, behind a title: Auditor | IV Jane Doe.
func (a *analysis) rankOrGrade(name tokenRange) bool {
	i := name.first
	if !a.shortCapitals(i, 2, 4) || a.has(name.last-1, isOrgNoun|isGroupNoun|isDocNoun) {
		return false
	}
	switch a.word(i) {
	case "II", "III", "IV", "VI", "VII":
		return i > 0 && a.has(i-1, isTitle)
	case "HMS", "MV", "RMS", "SS", "USS":
		return false // a ship has the name of somebody
	}
	return a.givenName(i+1) && hasSmall(a.word(i+1)) && !a.titled[a.sent[i]]
}

// shortCapitals reports whether the word at i is an abbreviation in capitals, without a stop at its end, of so many bytes at the least and at the most.
func (a *analysis) shortCapitals(i int32, least, most int) bool {
	w := a.word(i)
	return len(w) >= least && len(w) <= most && isCapitals(w) && w[len(w)-1] != '.'
}

// ofOrFor reports whether the word at i may say what an office or a body is for.
func (a *analysis) ofOrFor(i int32) bool { return a.is(i, "of") || a.is(i, "for") }

// ofOrFrom reports whether the word at i may say where somebody comes from.
func (a *analysis) ofOrFrom(i int32) bool { return a.is(i, "of") || a.is(i, "from") }

// officeOf reports whether an office and its preposition stand before i: ambassador to | Norway Jane Doe.
func (a *analysis) officeOf(i int32) bool {
	return i > 1 && (a.ofOrFor(i-1) || a.is(i-1, "to")) && a.has(i-2, isTitle) && a.sent[i-2] == a.sent[i]
}

// anyGiven reports whether a word of r is a given name, an initial or in small letters, as in a name of many parts.
func (a *analysis) anyGiven(r tokenRange) bool {
	for k := r.first; k < r.last; k++ {
		if a.givenName(k) || a.initial(k) || !a.capital(k) {
			return true
		}
	}
	return false
}

// agent reports whether the word at i ends as words for what people do, think or come from: Psychoanalyst, Democrats, Australian.
func (a *analysis) agent(i int32) bool {
	w := strings.TrimSuffix(a.word(i), "s")
	if len(w) < 6 {
		return false
	}
	switch w[len(w)-3:] {
	case "ist", "yst", "rat", "ian", "can", "ish", "ese":
		return true
	}
	return strings.HasSuffix(w, "ative")
}

// workerBefore reports whether the name that opens a sentence has one word before k, and that says what its bearer is: Freshman Jane Doe, by the
// dictionary, Welder Jane Doe, by its ending; where it can hardly be anything else, a given name need not be known: Hotelier Olwanda Doe.
func (a *analysis) workerBefore(name tokenRange, k int32) bool {
	if k-1 != name.first || !a.sentenceStart(k-1) || a.givenName(k-1) || !hasSmall(a.word(k-1)) {
		return false
	}
	w := a.word(k - 1)
	if a.givenName(k) {
		return len(w) > 5 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "or")) || tagger.IsNoun(w)
	}
	return a.twoPlain(k, name.last) && endsIn(w, workers)
}

// workers are endings of words for what people do.
var workers = []string{"ier", "eer", "ioner", "keeper", "maker", "holder", "worker", "owner"}

// smallLetters reports whether the word at i is written in a to z alone.
func (a *analysis) smallLetters(i int32) bool {
	w := a.word(i)
	for k := 0; k < len(w); k++ {
		if w[k] < 'a' || w[k] > 'z' {
			return false
		}
	}
	return true
}

// fondWord reports whether the word at i is what people say before a name, however it is written: Poor Alice.
func (a *analysis) fondWord(i int32) bool {
	switch a.word(i) {
	case "Poor", "Dear", "Dearest", "Old", "Good", "Sweet", "Darling", "O", "Oh":
		return true
	}
	return false
}

// calls reports whether the word at i is what people say before any name that they call upon: Thanks Acme.
func (a *analysis) calls(i int32) bool {
	w := a.word(i)
	return w == "O" || w == "Thanks" || w == "Hello"
}

// pastOffice skips the office in a title: State in Secretary of State Jane Doe.
func (a *analysis) pastOffice(i, last int32) int32 {
	k := i
	for k+1 < last && (a.has(k, isPortfolio) || a.is(k, "the") || a.is(k, "and") || a.is(k, "for")) {
		k++
	}
	return k
}

// isRole reports whether the word at i, in capitals, is a role or a thing rather than a name.
func (a *analysis) isRole(i int32) bool {
	return a.has(i, roleWords) && !a.givenName(i) && !a.surnames[a.word(i)]
}

// fieldWords are for what an office is of: Clerk of the Court, Leader of the Opposition, Minister of Forestry.
const fieldWords = isPortfolio | isOrgNoun | isGroupNoun

// roleWords are what makes a capitalised word a role or a thing.
const roleWords = isTitle | isPersonNoun | isGroupNoun | isOrgNoun | isDocNoun | isHonorific

func (a *analysis) givenName(i int32) bool {
	return a.has(i, isFemaleName|isMaleName|isGivenName) && a.capital(i)
}

// capital reports whether the word at i begins with a capital letter.
func (a *analysis) capital(i int32) bool {
	if c := a.text[a.tok[i].Start]; c < utf8.RuneSelf {
		return c-'A' < 26
	}
	return isUpper(a.word(i))
}
