package attribution

import (
	_ "embed"
	"slices"
	"sync"
)

// Whom he or she stands for, of those near before, is told by signs of nearness, of how much in view each is, and of what each is;
// antecedent.weights.txt tells how much they count.
const (
	antSentence0 signs = 1 << iota // so many sentences before
	antSentence1
	antSentence2
	antSentence3
	antSentence4
	antSentence6
	antParagraph0 // so many paragraphs before
	antParagraph1
	antParagraph2
	antParagraph3
	antSubject
	antSpeaks
	antSubject0 // a subject of the same sentence
	antSubject1 // of the one before
	antSubject2
	antSpeaks0
	antSpeaks1
	antSpeaks2
	antQuoted   // it stands in a quotation, the pronoun does not
	antSpokenOf // what is said names it
	antWithin   // it stands in another mention: Doe's
	antGender   // the article tells its gender
	antGuessed  // its given name does
	antPerson   // nothing does, but it is a person's
	antUnsure   // or hardly
	antNominal  // it has no name
	antAFraud   // and does nothing: as a fraud
	antPronoun
	antFullName
	antShortName
	antAsFor
	antOpensSentence
	antOpensParagraph
	antNearest // of those who may be meant: the last one met
	antSecond
	antThird
	antOnce // how often it is named
	antSeldom
	antOften
	antSpokeLast         // it is who spoke last
	antSpokeLastSpeaking // and the pronoun speaks
	antSpeakingSubject   // the pronoun speaks, and it is a subject
	antSpeakingSpeaker   // or speaks too
	antOpeningSubject    // the pronoun opens its sentence, and it is a subject
	antOpeningSpeaker
	antOpeningOpener  // or opens its own
	antNewParagraph   // the pronoun's sentence opens a paragraph, and it opens one
	antAfterIn        // behind a preposition
	antIntroduced     // it is named for the first time
	antKin            // as a relative of somebody
	antAppositive     // with what it is
	antOwner          // the pronoun is his or her, and it is the subject of the sentence
	antSpokeHere      // it spoke last, in the same paragraph or the one before
	antQuoteSpokeLast // the pronoun follows a quotation: “We won,” he said; it spoke last
	antQuoteSubject   // or is a subject of the sentence before
	antQuoteHere      // or stands in its paragraph
	antAsker          // it spoke last, and asked
	antAsked          // it is named beside who asked
	antHasRole        // the article tells what it is
	antCalledSo       // it was called by such a pronoun before
	antCalledOther    // or by another
)

var antecedentNames = [...]string{
	"same sentence", "sentence before", "two sentences before", "three before", "four or five before", "more before",
	"same paragraph", "paragraph before", "two paragraphs before", "more paragraphs before",
	"subject", "speaks", "subject same sentence", "subject sentence before", "subject farther",
	"speaks same sentence", "speaks sentence before", "speaks farther",
	"quoted", "spoken of", "within", "gender told", "gender guessed", "person", "unsure", "nominal", "nominal aside", "pronoun", "full name", "short name",
	"as for", "opens sentence", "opens paragraph", "nearest", "second", "third", "named once", "named seldom", "named often",
	"spoke last", "spoke last speaking", "speaking subject", "speaking speaker", "opening subject", "opening speaker", "opening opener", "new paragraph",
	"after preposition", "introduced", "kin", "appositive", "owner",
	"spoke here", "quote spoke last", "quote subject before", "quote same paragraph",
	"asker", "asked", "has role", "called so", "called otherwise",
}

//go:embed antecedent.weights.txt
var antecedentWeightsList string

var antecedents = sync.OnceValue(func() *signModel { return readSigns(antecedentWeightsList, antecedentNames[:]) })

// A pronounInPlace is what the signs of its antecedents ask of a pronoun, or of a nominal that varies a name.
type pronounInPlace struct {
	i          int32
	gender     gender
	named      bool // those without a name do not count
	quote      int32
	sent, para int32
	spokenOf   []int32
	others     []int32 // those who cannot have said what it says
	another    int32   // an entity that it cannot be for where it stands, or -1
	object     int32   // the entity that its verb is done to, or -1
	lastSpoke  *recent // the mention that spoke last, or nil
	heard      bool    // it did so in the same paragraph or the one before
	asked      bool    // and asked
	quoted     bool    // a quotation goes before it in its sentence
	opens      bool    // it opens its sentence
	fronted    bool    // it is who a participle at the start of its sentence is about: Asked by Doe, he

	ifSpokeLast, ifOpens signs    // the signs of an antecedent that spoke last, or opens its sentence
	ifSubject, ifSpeaks  [3]signs // of one that is a subject, or speaks, so many sentences before
}

func (r *resolver) inPlace(i int32, g gender, named bool) pronounInPlace {
	m := &r.mentions[i]
	p := pronounInPlace{i: i, gender: g, named: named, quote: r.quoteAt(m.head), sent: r.sent[m.head], para: r.para(m.head),
		another: r.notMeantBy(i), object: r.objectOf(i),
		lastSpoke: r.spokeLast(), opens: r.sentenceStart(m.base.first)}
	p.fronted = r.behindParticiple(i)
	p.heard = p.lastSpoke != nil && p.para-p.lastSpoke.para < 2
	r.listenTo(i)
	if p.heard && r.says[i] > 0 && r.answers(&r.found[r.says[i]-1]) && r.wondered(&r.found[r.says[p.lastSpoke.mention]-1]) {
		r.others = append(r.others, p.lastSpoke.entity)
	}
	p.spokenOf, p.others = r.named, r.others
	p.asked = p.heard && r.asks(&r.found[r.says[p.lastSpoke.mention]-1])
	first := r.sents[p.sent].first
	p.quoted = m.head > first && p.quote < 0 && (r.quoted[m.head-1] || r.quoted[first])
	speaking := r.speaks[i]
	p.ifSpokeLast = antSpokeLast | antSpokeLastSpeaking.If(speaking) | antSpokeHere.If(p.heard) | antQuoteSpokeLast.If(p.quoted) | antAsker.If(p.asked)
	subject, speaks := antSpeakingSubject.If(speaking)|antOpeningSubject.If(p.opens), antSpeakingSpeaker.If(speaking)|antOpeningSpeaker.If(p.opens)
	p.ifSubject = [...]signs{subject | antSubject0 | antOwner.If(r.tag[m.head] == tagPRPS), subject | antSubject1 | antQuoteSubject.If(p.quoted), subject | antSubject2}
	p.ifSpeaks = [...]signs{speaks | antSpeaks0, speaks | antSpeaks1, speaks | antSpeaks2}
	p.ifOpens = antOpeningOpener.If(p.opens) | antNewParagraph.If(r.startsParagraph(first))
	return p
}

// antSentences are the signs of how many sentences before a pronoun its antecedent stands.
var antSentences = [...]signs{antSentence0, antSentence1, antSentence2, antSentence3, antSentence4, antSentence4, antSentence6}

// farthestSentences and farthestParagraphs are how far before a pronoun its antecedent may stand.
const (
	farthestSentences  = 12
	farthestParagraphs = 6
)

// A candidate is one whom a pronoun may refer to, by one of its mentions.
type candidate struct {
	entity int32
	signs  signs
}

// candidatesOf returns those near before a pronoun that it may refer to, mention by mention, the nearest first. They are good until the next
// call.
func (r *resolver) candidatesOf(p *pronounInPlace) []candidate {
	all := r.candidates[:0]
	var met [3]int32 // entities
	n := 0
	near := r.inReach()
	for k := len(near) - 1; k >= 0; k-- {
		x := &near[k]
		if p.para-x.para > farthestParagraphs || p.sent-x.sent > farthestSentences {
			break
		}
		if !r.mayBeMeant(p, x) {
			continue
		}
		rank := 0
		for rank < n && met[rank] != x.entity {
			rank++
		}
		if rank == n && n < len(met) {
			met[n] = x.entity
			n++
		}
		all = append(all, candidate{x.entity, r.antecedentSigns(p, x, rank)})
	}
	r.candidates = all
	return all
}

// mayBeMeant reports whether a pronoun may refer to what x refers to.
func (r *resolver) mayBeMeant(p *pronounInPlace, x *recent) bool {
	e := &r.entities[x.entity]
	switch e.kind { // which most of those who are not meant are told by
	case kindGroup:
		return false
	case kindOrganization:
		// it is hardly one if it speaks, or has a gender
		if e.name.empty() || !r.speaks[x.mention] && (e.gender == unknown || p.gender == unknown) {
			return false
		}
	case kindUnnamed:
		if p.named || !e.person {
			return false
		}
	}
	switch {
	case !e.gender.agrees(p.gender), x.entity == p.another, x.entity == p.object, len(p.others) > 0 && slices.Contains(p.others, x.entity), x.sent == p.sent && r.standsApart(p, x.mention), e.plural, e.signs < surelyNot, x.anybody,
		x.kind == Pronoun && x.quoted && !r.sameQuote(x, p.quote):
		return false
	}
	return true
}

// antecedentSigns returns what tells for or against x, of the rank-th of those who may be meant.
func (r *resolver) antecedentSigns(p *pronounInPlace, x *recent, rank int) signs {
	e := &r.entities[x.entity]
	if x.look == 0 {
		x.look = r.look(x.mention)
	}
	s := x.look
	subject, speaks := s&antSubject != 0, s&antSpeaks != 0
	sentences, paragraphs := uint32(p.sent-x.sent), p.para-x.para
	s |= antSentences[min(sentences, uint32(len(antSentences)-1))] | antParagraph0<<min(paragraphs, 3) | antNearest<<min(rank, 2) |
		antQuoteHere.If(p.quoted && paragraphs == 0)
	n := min(sentences, 2)
	s |= p.ifSubject[n].If(subject) | p.ifSpeaks[n].If(speaks) | p.ifOpens.If(s&antOpensSentence != 0)
	if p.quote >= 0 {
		s &^= antQuoted
	}
	switch {
	case e.gender == p.gender && e.gendSet:
		s |= antGender
	case e.gender == p.gender && e.gender != unknown:
		s |= antGuessed
	case e.person || e.signs >= surely:
		s |= antPerson
	default:
		s |= antUnsure
	}
	if p.gender != unknown {
		s |= antCalledSo.If(e.pronoun == p.gender) | antCalledOther.If(e.pronoun != unknown && e.pronoun != p.gender)
	}
	switch last := p.lastSpoke; {
	case last == nil:
	case last.entity == x.entity:
		s |= p.ifSpokeLast
	case last.sent == x.sent:
		s |= antAsked.If(p.asked)
	}
	return s | antSpokenOf.If(slices.Contains(p.spokenOf, x.entity))
}

// look returns what mention j looks like, whatever refers to it.
func (r *resolver) look(j int32) signs {
	x := &r.mentions[j]
	e := &r.entities[x.entity]
	first := x.base.first
	after := first > r.sents[r.sent[x.head]].first && r.tag[first-1] == tagIN
	topic := after && r.isTopic(j)
	subject, speaks := topic || r.subject(j), r.speaks[j]
	s := antSubject.If(subject) | antSpeaks.If(speaks) | antQuoted.If(r.quoted[x.head]) | antWithin.If(x.within > 0)
	switch {
	case x.kind == Pronoun:
		s |= antPronoun
	case x.kind == Nominal:
		s |= antNominal.If(e.name.empty()) | antAFraud.If(e.name.empty() && !subject && !speaks)
	case x.name.last-x.name.first > 1:
		s |= antFullName
	default:
		s |= antShortName
	}
	switch {
	case e.count <= 1:
		s |= antOnce
	case e.count <= 3:
		s |= antSeldom
	default:
		s |= antOften
	}
	s |= antOpensSentence.If(r.sentenceStart(first)) | antOpensParagraph.If(r.startsParagraph(first)) |
		antAfterIn.If(after && !topic) | antAsFor.If(r.is(first-1, "for") && r.is(first-2, "as"))
	return s | antHasRole.If(!e.roles.empty()) | antIntroduced.If(e.first == j) | antKin.If(e.kin) | antAppositive.If(x.appos > 0)
}

// personMeant returns the person that he or she stands for, or -1: of those near before it who may be of that gender, the one for whom most
// tells. If named is set, those without a name do not count.
func (r *resolver) personMeant(i int32, g gender, named bool) int32 {
	p := r.inPlace(i, g, named)
	if e := r.goesOn(&p); e >= 0 {
		return e
	}
	model := antecedents()
	best, most := int32(-1), float32(0)
	for _, c := range r.candidatesOf(&p) {
		if score := model.sum(c.signs); best < 0 || score > most {
			best, most = c.entity, score
		}
	}
	return best
}

// spokeLast returns the last of the recent mentions that is a source, or nil.
func (r *resolver) spokeLast() *recent {
	near := r.inReach()
	for k := len(near) - 1; k >= 0; k-- {
		if x := &near[k]; r.says[x.mention] > 0 {
			return x
		}
	}
	return nil
}

// asks reports whether f is a question, by its cue.
func (r *resolver) asks(f *finding) bool {
	for k := f.cue.first; k < f.cue.last; k++ {
		if n := r.tok[k].Len(); n < len(askingWords) && r.is(k, askingWords[n]) {
			return true
		}
	}
	return false
}

// askingWords are the cues that ask, by their length.
var askingWords = [...]string{3: "ask", 4: "asks", 5: "asked", 6: "asking", 7: "pressed", 8: "wondered"}
