package attribution

import "strings"

// A turn is what a transcript lets somebody say without quotation marks: a paragraph that begins with a name and a colon.
// Headlines do so too. Doe: We will win.
type turn struct {
	label tokenRange // who speaks
	said  tokenRange // what follows the colon, to the end of the paragraph

	person bool // whether a title, a given name or what follows in the text tells that it is somebody
}

// longestTurn is how many tokens the label of a turn has at most.
const longestTurn = 8

// findTurns finds the turns of the text, and makes names of their labels, whatever a Tagger made of them.
func (a *analysis) findTurns() {
	a.turns = a.turns[:0]
	para := int32(-1)
	for s, r := range a.sents {
		if r.empty() || a.paras[s] == para {
			continue
		}
		para = a.paras[s]
		i := r.first
		first := i
		if a.tag[first] == tagPunct { // “SEN. DOE: We won.”
			first++
		}
		k, said := a.labelEnd(first)
		if k < 0 {
			continue
		}
		if a.shouted(tokenRange{first, k}) {
			a.retagLabel(tokenRange{first, k})
		}
		end := said
		for int(end) < len(a.tok) && a.para(end) == para {
			end++
		}
		if first == i && end > said && !a.quoted[said] {
			a.turns = append(a.turns, turn{label: tokenRange{first, k}, said: tokenRange{said, end}})
		}
	}
	a.keepTranscript()
}

func (a *analysis) retagLabel(r tokenRange) {
	for i := r.first; i < r.last; i++ {
		if a.tag[i] != tagPunct {
			a.tag[i] = tagNNP
		}
	}
}

// labelEnd returns where a label ends that begins at i, and where that begins which it labels; or -1: capitalised words, any nouns in a
// headline, and what stands in brackets, before a colon; Q. and A. by themselves.
func (a *analysis) labelEnd(i int32) (end, said int32) {
	if int(i) >= len(a.tok) {
		return -1, -1
	}
	para := a.para(i)
	if w := a.word(i); (w == "Q." || w == "A.") && int(i)+1 < len(a.tok) && a.para(i+1) == para {
		return i + 1, i + 1
	}
	for k := i; int(k) < len(a.tok) && k <= i+longestTurn && a.para(k) == para; k++ {
		switch w := a.word(k); {
		case w == ":" && k > i:
			return k, k + 1
		case k == i && !a.capital(k):
			return -1, -1
		case w == "(" || w == ")" || a.hyphen(k, int32(len(a.tok))), a.capital(k), para == 0 && (a.tag[k].isNoun() || a.tag[k].isAdjective()), len(w) < 4 && (a.is(k, "of") || a.is(k, "de") || a.is(k, "van") || a.is(k, "von") || a.is(k, "the")):
		default:
			return -1, -1
		}
	}
	return -1, -1
}

// keepTranscript keeps the turns that stand among others of a talk, and the one that may open the text, its headline.
func (a *analysis) keepTranscript() {
	kept := a.turns[:0]
	for i := 0; i < len(a.turns); {
		n := i + 1 // the end of those that follow one another
		for n < len(a.turns) && a.para(a.turns[n].label.first)-a.para(a.turns[n-1].label.first) <= widestGap {
			n++
		}
		run := a.turns[i:n]
		i = n
		if a.para(run[0].label.first) == 0 && (len(run) == 1 || a.para(run[1].label.first) > 1) {
			if a.isHeadline(run[0]) {
				kept = append(kept, run[0])
			}
			run = run[1:]
		}
		if run = a.talkers(run); a.isTranscript(run) {
			for _, t := range run {
				if a.isQuestionOrAnswer(t.label) {
					a.tag[t.label.first] = tagNN
				} else {
					a.retagLabel(t.label)
				}
			}
			kept = append(kept, run...)
		}
	}
	a.turns = kept
}

// talkers leaves out of neighbouring turns those whose labels name nobody, as far as one can tell. Place: Leeds.
func (a *analysis) talkers(run []turn) []turn {
	kept := run[:0]
	for k, t := range run {
		t.person = a.isPersonLabel(t.label) || a.comesBack(t.label)
		if t.person || a.labelledAgain(run, k) || a.shouted(t.label) || a.isQuestionOrAnswer(t.label) {
			kept = append(kept, t)
		}
	}
	return kept
}

// widestGap is how many paragraphs a turn of a transcript may take.
const widestGap = 3

// isTranscript reports whether neighbouring turns are a talk: questions and answers; or somebody speaks twice or every label is a name, and
// most labels are people's by a title or a given name, or by coming back in the text, or all stand in capitals. Half of what is said has a
// verb. (A list has labels too. Place: Leeds. Jane Doe: 1,769.)
func (a *analysis) isTranscript(run []turn) bool {
	people, shouted, spoken, asked, answered := 0, 0, 0, false, false
	again, different := false, false
	for k, t := range run {
		if t.person {
			people++
		}
		if a.shouted(t.label) {
			shouted++
		}
		if a.isSpoken(t.said) {
			spoken++
		}
		asked = asked || a.isLetter(t.label, 'Q')
		answered = answered || a.isLetter(t.label, 'A')
		again = again || a.labelledAgain(run, k)
		different = different || k > 0 && a.written(run[k-1].label) != a.written(t.label)
	}
	switch n := len(run); {
	case n < 2 || 2*spoken < n:
		return false
	case asked && answered, people == n:
		return true
	}
	return again && (2*people >= len(run) || different && shouted == len(run))
}

// isSpoken reports whether r has a verb of its own, or asks.
func (a *analysis) isSpoken(r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		if a.tag[i].isFinite() || a.tag[i] == tagMD || a.word(i) == "?" {
			return true
		}
	}
	return false
}

// labelledAgain reports whether one of the turns near turn k has the same label.
func (a *analysis) labelledAgain(run []turn, k int) bool {
	const near = 4
	for j := max(0, k-near); j < min(len(run), k+near+1); j++ {
		if j != k && a.written(run[j].label) == a.written(run[k].label) {
			return true
		}
	}
	return false
}

// isLetter reports whether a label is the letter c, as of questions and answers.
func (a *analysis) isLetter(label tokenRange, c byte) bool {
	w := a.word(label.first)
	return label.last-label.first == 1 && w[0] == c && (len(w) == 1 || len(w) == 2 && w[1] == '.')
}

func (a *analysis) isQuestionOrAnswer(label tokenRange) bool {
	return a.isLetter(label, 'Q') || a.isLetter(label, 'A')
}

// isHeadline reports whether the turn t that opens the text is what a headline says somebody said. Doe: Ferry fees must rise. Police: Two hurt.
func (a *analysis) isHeadline(t turn) bool {
	last := t.label.last - 1
	if a.verbless(t.said) || a.tag[t.label.first].isDeterminer() {
		return false
	}
	if a.comesBack(t.label) {
		a.retagLabel(t.label)
		return true
	}
	return a.has(last, isPersonNoun|isTitle|isGroupNoun) ||
		t.label.first == last && (a.is(last, "poll") || a.is(last, "report") || a.is(last, "study") || a.is(last, "survey"))
}

// verbless reports whether r has no word that can be a verb.
func (a *analysis) verbless(r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		if a.tag[i].isVerb() || a.tag[i] == tagMD {
			return false
		}
	}
	return true
}

// isPersonLabel reports whether a word of a label tells that it is a person's.
func (a *analysis) isPersonLabel(r tokenRange) bool {
	for i := r.first; i < r.last; i++ {
		if a.has(i, isHonorific|isTitle|isPersonNoun|isFemaleName|isMaleName|isGivenName) {
			return true
		}
	}
	return false
}

// mostLookedThrough is how many tokens are looked through for a name to come back.
const mostLookedThrough = 400

// comesBack reports whether the last word of a label is a name further on in the text, and no label there.
func (a *analysis) comesBack(label tokenRange) bool {
	last := a.word(label.last - 1)
	if len(last) < 3 {
		return false
	}
	for i := label.last + 1; int(i)+1 < min(len(a.tok), int(label.last)+mostLookedThrough); i++ {
		if a.tag[i].isProper() && a.para(i) != a.para(label.first) && strings.EqualFold(a.word(i), last) && a.word(i+1) != ":" {
			return true
		}
	}
	return false
}
