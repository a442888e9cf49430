package attribution

import "strings"

const (
	shortestEcho    = 3  // words that must come again: “No way” may be anybody's
	longestEcho     = 32 // and those that a quotation in a headline has at most
	longestHeadline = 64 // tokens
)

// findEchoes gives the quotations of a headline that belong to nothing around them to whoever says the same words below: ‘Fees must
// fall’: traders walk out … “In the end the fees must fall,” said Jane Doe.
func (a *analysis) findEchoes() {
	if len(a.tok) > longestHeadline && a.para(longestHeadline) == 0 {
		return // a text without a headline
	}
	for q := 0; q < len(a.quotes) && a.para(a.quotes[q].first) == 0; q++ {
		if a.doc.Quotations[q].Depth != 1 || a.inTurn(a.quotes[q].first) || a.isHeld(int32(q)) {
			continue
		}
		said := a.wordsAgain(a.quotes[q])
		if said == nil || said.source < 0 {
			continue
		}
		source, joint, p := said.source, said.joint, said.confidence
		f := a.newFinding(0, len(a.quotes), len(a.quotes))
		f.kind, f.rule, f.source, f.joint, f.confidence = direct, ruleEcho, source, joint, p
		a.addContent(f, a.doc.Quotations[q].Span)
		a.addQuote(f, q)
	}
}

// isHeld reports whether a finding holds quotation q.
func (a *analysis) isHeld(q int32) bool {
	for i := range a.found {
		for k := range a.quotesOf(&a.found[i]) {
			if k == q {
				return true
			}
		}
	}
	return false
}

// wordsAgain returns the first finding with a quotation below that has all words of the quotation r one after the other, or nil.
func (a *analysis) wordsAgain(r tokenRange) *finding {
	var words [longestEcho]int32
	n := 0
	for i := r.first; i < r.last; i++ {
		if a.tag[i] == tagPunct {
			continue
		}
		if n == longestEcho {
			return nil
		}
		words[n] = i
		n++
	}
	if n < shortestEcho {
		return nil
	}
	for i := range a.found {
		for q := range a.quotesOf(&a.found[i]) {
			if in := a.quotes[q]; in.first >= r.last && a.hasWords(in, words[:n]) {
				return &a.found[i]
			}
		}
	}
	return nil
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
