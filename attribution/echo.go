package attribution

import "strings"

const (
	shortestEcho    = 3  // words that must come again: “No way” may be anybody's
	longestEcho     = 32 // and those that a quotation in a headline has at most
	longestHeadline = 64 // tokens
)

// findEchoes gives the quotations of a headline that belong to nothing around them, or to somebody without a name, to whoever says the same
// words below: ‘Fees must fall’: traders walk out … “In the end the fees must fall,” said Jane Doe.
func (a *analysis) findEchoes() {
	if len(a.quotes) == 0 || a.para(a.quotes[0].first) > 0 || len(a.tok) > longestHeadline && a.para(longestHeadline) == 0 {
		return // a headline without a quotation, or a text without a headline
	}
	a.own()
	for q := 0; q < len(a.quotes) && a.para(a.quotes[q].first) == 0; q++ {
		r := a.quotes[q]
		if a.doc.Quotations[q].Depth != 1 || a.inTurn(r.first) {
			continue
		}
		holder := a.owner[q] - 1
		if holder >= 0 && !a.mayEcho(&a.found[holder]) {
			continue
		}
		k := a.wordsAgain(r)
		if k < 0 || a.found[k].source < 0 {
			continue
		}
		said := a.found[k]
		if holder >= 0 {
			a.takeSpeaker(&a.found[holder], &said)
			continue
		}
		f := a.newFinding(0, len(a.quotes), len(a.quotes))
		f.kind, f.rule, f.source, f.speaker, f.confidence = direct, ruleEcho, a.inHeadline(said.source), said.speaker, said.confidence
		a.addContent(f, a.doc.Quotations[q].Span)
		a.addQuote(f, q)
	}
}

// mayEcho reports whether the text below may tell better than the headline whose words f has: f has no source, or one without a name.
func (a *analysis) mayEcho(f *finding) bool {
	return f.source < 0 || f.speaker < 0 && a.resolver.isUnnamed(f.source)
}

// takeSpeaker lets f, which a headline made, have the speaker of said: ‘I thought it was a prank’: Mother of two finds …
func (a *analysis) takeSpeaker(f, said *finding) {
	if f.source < 0 {
		f.source = a.inHeadline(said.source)
	}
	if f.speaker = said.speaker; f.speaker < 0 {
		f.speaker = a.mentions[said.source].entity
	}
}

// isUnnamed reports whether mention i means one person whom nothing tied to a name.
func (r *resolver) isUnnamed(i int32) bool {
	m := &r.mentions[i]
	return m.kind == Nominal && m.entity >= 0 && r.entities[m.entity].kind == kindUnnamed && !r.isPlural(m)
}

// inHeadline returns the mention in the headline of whom mention m means, or m if there is none.
func (a *analysis) inHeadline(m int32) int32 {
	for i := int32(0); int(i) < len(a.mentions) && a.para(a.mentions[i].head) == 0; i++ {
		if a.sameEntity(i, m) && !a.quoted[a.mentions[i].head] {
			return i
		}
	}
	return m
}

// sameEntity reports whether two mentions are known to mean the same.
func (a *analysis) sameEntity(i, j int32) bool {
	return a.mentions[i].entity >= 0 && a.mentions[i].entity == a.mentions[j].entity
}

// wordsAgain returns the first finding with a quotation below that has all words of the quotation r one after the other, or -1.
func (a *analysis) wordsAgain(r tokenRange) int {
	var words [longestEcho]int32
	n := 0
	for i := r.first; i < r.last; i++ {
		if a.tag[i] == tagPunct {
			continue
		}
		if n == longestEcho {
			return -1
		}
		words[n] = i
		n++
	}
	if n < shortestEcho {
		return -1
	}
	for i := range a.found {
		for q := range a.quotesOf(&a.found[i]) {
			if in := a.quotes[q]; in.first >= r.last && a.hasWords(in, words[:n]) {
				return i
			}
		}
	}
	return -1
}

// hasWords reports whether the words of r, marks left out, have those at the given places in a row.
func (a *analysis) hasWords(r tokenRange, words []int32) bool {
	for i := r.first; i < r.last; i++ {
		n := 0
		for k := i; k < r.last && n < len(words); k++ {
			if a.tag[k] == tagPunct {
				continue
			}
			if !strings.EqualFold(a.word(k), a.word(words[n])) {
				break
			}
			n++
		}
		if n == len(words) {
			return true
		}
	}
	return false
}
