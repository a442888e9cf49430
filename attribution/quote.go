package attribution

import (
	"slices"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/linear"
)

// An anchor is what a quotation may belong to.
type anchor struct {
	kind    anchorKind
	cue     int32 // of a cue
	mention int32 // of a label and a subject: the speaker; of a cue: its source, or -1
}

type anchorKind uint8

const (
	anchorNone    anchorKind = iota // the “reassurance force”: nobody's words
	anchorCue                       // “We won,” she said.
	anchorLabel                     // Jane Doe: “We won.”   “We won.” — Jane Doe
	anchorSubject                   // Jane Doe shook her head. “We won.”
)

// How many cues on either side of a quotation are considered.
const (
	cuesAside           = 4
	cuesParagraphBefore = 3
)

// attributeQuotes ties every outermost quotation to the cue or label it belongs to. Quotations of one cue make one finding.
func (a *analysis) attributeQuotes() {
	models := &a.models.quotes
	var v linear.Values
	cands, scores := a.anchorsOf, a.scores
	last := anchor{cue: -1, mention: -1} // what the quotation before belongs to
	for q := range a.quotes {
		if !a.outermost(q) || a.inTurn(a.quotes[q].first) {
			continue
		}
		if m := a.signature(a.quotes[q]); m >= 0 {
			last = a.attach(q, anchor{anchorLabel, -1, m}, last, 1)
			continue
		}
		if cands = a.anchors(cands[:0], q, last); len(cands) == 1 {
			continue // there is nothing that it may belong to
		}
		scores = scores[:0]
		a.quotationValues(&v, q, cands, last)
		for k := range cands {
			a.anchorValues(&v, q, cands[k], last)
			scores = append(scores, models[cands[k].kind].Score(&v))
		}
		linear.Softmax(scores)
		best, p := a.likeliest(cands, scores)
		a.mustHaveSource(&cands[best], a.quotes[q])
		last = a.attach(q, cands[best], last, p)
	}
	a.anchorsOf, a.scores = cands, scores
}

// likeliest returns the best of the anchors that lead to the source that is likeliest, all its anchors together: he said, adding; and
// the probability of those. Whether the quotation is anybody's is decided first; then a cue may lead to its second source too, which
// takes the place of its first.
func (a *analysis) likeliest(cands []anchor, probabilities []float64) (best int, p float64) {
	together := func(k int) (sum float64) {
		source := cands[k].mention
		if source < 0 {
			return probabilities[k]
		}
		for j := range cands {
			if cands[j].mention == source {
				sum += probabilities[j]
			}
		}
		return sum
	}
	for k := range cands {
		if sum := together(k); sum > p {
			best, p = k, sum
		}
	}
	if cands[best].kind == anchorNone {
		return best, p
	}
	if first := a.sourcesOf(&cands[best])[0]; first.mention >= 0 && first.share*probabilities[best] > 0.5 {
		return best, p // no other source can be as likely
	}
	a.shares = a.shares[:0]
	for k := range cands {
		a.shares = append(a.shares, a.sourcesOf(&cands[k]))
	}
	source, most := int32(-1), 0.0
	for k := range cands {
		for _, s := range a.shares[k] {
			if s.mention >= 0 && s.mention == source {
				continue // as probable as before
			}
			if sum, top := leadTo(s, k, a.shares, probabilities); sum > most {
				best, most, source = top, sum, s.mention
			}
		}
	}
	if c := &cands[best]; c.kind == anchorCue && c.mention != source {
		a.takeSecond(c)
	}
	return best, together(best)
}

// takeSecond lets the second source of the cue x take the place of its first.
func (a *analysis) takeSecond(x *anchor) {
	c := &a.cues[x.cue]
	c.source, c.second, c.sure, c.secondSure = c.second, c.source, float64(c.secondSure), float32(c.sure)
	x.mention = c.source
}

// mustHaveSource gives the cue x behind its quotation r a source, if one stands near. One in front may have none: as reported, “We won.”
func (a *analysis) mustHaveSource(x *anchor, r tokenRange) {
	if x.kind == anchorCue && x.mention < 0 && a.cues[x.cue].head >= r.last && a.cues[x.cue].second >= 0 {
		a.takeSecond(x)
	}
}

// leadTo returns how probable it is that the quotation belongs to the source s, one of anchor k, and which anchor says so most.
func leadTo(s share, k int, shares [][2]share, probabilities []float64) (sum float64, top int) {
	if s.mention < 0 {
		return s.share * probabilities[k], k
	}
	most := 0.0
	for j := range shares {
		for _, o := range shares[j] {
			if o.mention != s.mention {
				continue
			}
			x := o.share * probabilities[j]
			if sum += x; x > most {
				top, most = j, x
			}
		}
	}
	return sum, top
}

// A share is how much of an anchor a source has.
type share struct {
	mention int32
	share   float64
}

// sourcesOf returns the sources that an anchor may lead to.
func (a *analysis) sourcesOf(x *anchor) [2]share {
	switch x.kind {
	case anchorNone:
		return [2]share{{-1, 0}, {-1, 0}}
	case anchorLabel, anchorSubject:
		return [2]share{{x.mention, 1}, {-1, 0}}
	}
	c := &a.cues[x.cue]
	both := c.sure + float64(c.secondSure)
	return [2]share{{c.source, c.sure / both}, {c.second, float64(c.secondSure) / both}}
}

// outermost reports whether quotation q lies in no other, holds a word and is no part of a name.
func (a *analysis) outermost(q int) bool {
	if a.doc.Quotations[q].Depth != 1 || a.inName(a.quotes[q]) {
		return false
	}
	for i := a.quotes[q].first; i < a.quotes[q].last; i++ {
		if a.tag[i] != tagPunct {
			return true
		}
	}
	return false
}

// anchors appends to out what quotation q may belong to: nothing; the cues around it in its paragraph; the last ones of
// the paragraph before, where the quotation opens its own; what the quotation before belongs to; a label before it or
// behind it.
func (a *analysis) anchors(out []anchor, q int, last anchor) []anchor {
	r := a.quotes[q]
	para := a.para(r.first)
	out = append(out, anchor{kind: anchorNone, cue: -1, mention: -1})
	a.next = a.cueFrom(r.first)
	out = a.cuesFrom(out, a.next-1, -1, cuesAside, para)
	out = a.cuesFrom(out, a.next, 1, cuesAside, para)
	if m := a.labelInside(r); m >= 0 { // a turn of its own
		return append(out, anchor{anchorLabel, -1, m})
	}
	if a.startsParagraph(r.first) && para > 0 {
		out = a.cuesFrom(out, a.next-1, -1, cuesParagraphBefore, para-1)
	}
	if last.kind == anchorCue && para-a.para(a.cues[last.cue].head) <= farthestFollowOn && !slices.Contains(out, last) {
		out = append(out, last)
	}
	if m := a.subjectAhead(r.first); m >= 0 {
		out = append(out, anchor{anchorSubject, -1, m})
	}
	if last.kind == anchorSubject && para-a.para(a.mentions[last.mention].head) <= farthestFollowOn && !slices.Contains(out, last) {
		out = append(out, last)
	}
	label := a.labelBefore(r.first)
	if m := a.subjectBefore(r.first); m >= 0 && m != label {
		out = append(out, anchor{anchorLabel, -1, m})
	}
	if label >= 0 {
		out = append(out, anchor{anchorLabel, -1, label})
	} else if last.kind == anchorLabel && para-a.para(a.mentions[last.mention].head) <= farthestFollowOn {
		out = append(out, last)
	}
	if m := a.labelAfter(r.last); m >= 0 {
		out = append(out, anchor{anchorLabel, -1, m})
	}
	return out
}

// cuesFrom appends at most n of the cues that stand in a paragraph, from cue i on in steps of step.
func (a *analysis) cuesFrom(out []anchor, i, step int32, n int, para int32) []anchor {
	for ; i >= 0 && int(i) < len(a.cues) && a.para(a.cues[i].head) == para && n > 0; i += step {
		out = append(out, anchor{anchorCue, i, a.cues[i].source})
		n--
	}
	return out
}

// farthestFollowOn is how many paragraphs a quotation may stand behind the cue it belongs to.
const farthestFollowOn = 12

// cueFrom returns the index of the first cue whose head stands at or after token i.
func (a *analysis) cueFrom(i int32) int32 {
	cues := a.cues
	lo, hi := int32(0), int32(len(cues))
	for lo < hi {
		m := int32(uint32(lo+hi) / 2)
		if cues[m].head < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// labelBefore returns the mention that a colon or dash ties to what starts at token i, or -1: Jane Doe: “We won.”
func (a *analysis) labelBefore(i int32) int32 {
	k := i - 1
	if k < 1 || a.para(k) != a.para(i) {
		return -1
	}
	if s := a.symbols[k]; s != symColon && s != symDash || a.titled[a.sent[i]] {
		if m := a.labelOfSentence(i); m >= 0 || s != symColon && s != symDash {
			return m
		}
	}
	k--
	if a.symbols[k] == symBracket { // Jane Doe (Labour): “We won.”
		for k > 0 && a.para(k) == a.para(i) && a.word(k) != "(" {
			k--
		}
		k--
	}
	if k < 0 || a.para(k) != a.para(i) {
		return -1
	}
	return a.mentionAt[k]
}

// subjectBefore returns the subject of the clause that a colon ends before what starts at token i, or -1: Jane Doe was not amused: “We won.”
func (a *analysis) subjectBefore(i int32) int32 {
	s := a.sents[a.sent[i]]
	if i <= s.first || a.symbols[i-1] != symColon {
		return -1
	}
	return a.firstSubject(s, func(x *mention) bool { return x.full.last < i-1 }, a.isSubject)
}

// subjectAhead returns the subject of the sentence that ends before a quotation at token i which opens its own, or -1: Jane Doe shook her
// head. “We won.”
func (a *analysis) subjectAhead(i int32) int32 {
	if i == 0 || !a.sentenceStart(i) || a.titled[a.sent[i-1]] {
		return -1
	}
	s := a.sents[a.sent[i-1]]
	return a.firstSubject(s, func(x *mention) bool { return x.full.first < i }, func(x *mention) bool {
		return a.isSubject(x) || x.base.first == s.first && a.comma(x.full.last) // Jane Doe, the mayor and a baker, was unmoved.
	})
}

// firstSubject returns the first of the mentions of sentence s, outside quotations and other mentions, that is the subject, or -1. Those
// from the first on that is not near are not looked at.
func (a *analysis) firstSubject(s tokenRange, near, subject func(*mention) bool) int32 {
	from := a.mentionFrom(s.first)
	for m := from; int(m) < len(a.mentions) && m < from+mentionsBefore && near(&a.mentions[m]); m++ {
		if x := &a.mentions[m]; x.within == 0 && !a.quoted[x.head] && subject(x) {
			return m
		}
	}
	return -1
}

// labelOfSentence returns the name that opens the sentence of token i before a colon, or -1, as headlines have it: Doe: harbour
// is ‘finished’.
func (a *analysis) labelOfSentence(i int32) int32 {
	s := a.sents[a.sent[i]]
	m := a.mentionStarting(s.first, s)
	if m < 0 || a.mentions[m].kind == Pronoun {
		return -1
	}
	for k := a.mentions[m].full.last; k < i && k < s.first+longestLabel; k++ {
		switch {
		case a.symbols[k] == symColon && (a.mentions[m].kind == Name || a.titled[a.sent[i]]):
			return m
		case !a.titled[a.sent[i]] || a.tag[k].isFinite():
			return -1
		}
	}
	return -1
}

// longestLabel is how many tokens stand before the colon of a headline's label: Harbour Master on Ferry Fees: …
const longestLabel = 9

// labelInside returns the name before a colon that a quotation opens with, or -1, as transcripts in marks have it: “DOE: We won.”
func (a *analysis) labelInside(r tokenRange) int32 {
	if r.first+1 >= r.last { // a mark inside a word: 'n'
		return -1
	}
	m := a.mentionAt[r.first+1]
	if m < 0 || a.mentions[m].kind != Name || a.mentions[m].base.first != r.first+1 || !a.startsParagraph(r.first) {
		return -1
	}
	if k := a.mentions[m].base.last; k+1 < r.last && a.symbols[k] == symColon && (k+2 < r.last || a.tag[k+1] != tagPunct) {
		return m // and there is something behind the colon
	}
	return -1
}

// labelAfter returns the mention that a dash ties to what ends before token i, or -1: “We won.” — Jane Doe
func (a *analysis) labelAfter(i int32) int32 {
	if int(i)+1 >= len(a.tok) || a.symbols[i] != symDash || a.para(i) != a.para(i-1) {
		return -1
	}
	return a.mentionAt[i+1]
}

// signature returns the name that signs the quotation r, or -1: a paragraph of its own, and behind it a dash, a name and perhaps what
// its bearer is, but no verb. “We won.” — Jane Doe, captain   (Articles that teach the models have none.)
func (a *analysis) signature(r tokenRange) int32 {
	m := a.labelAfter(r.last)
	if m < 0 || a.mentions[m].kind != Name || !a.startsParagraph(r.first) || a.mentions[m].base.first != r.last+1 {
		return -1
	}
	end := a.mentions[m].full.last
	for int(end) < len(a.tok) && a.para(end) == a.para(r.first) {
		if end++; end > r.last+longestSignature {
			return -1
		}
	}
	if a.verbBetween(r.last, end) {
		return -1
	}
	return m
}

// longestSignature is how many tokens stand behind a signed quotation at the most.
const longestSignature = 20

// attach makes quotation q part of the finding of its anchor.
func (a *analysis) attach(q int, to, last anchor, p float64) anchor {
	if to.kind == anchorNone {
		return last
	}
	inner := a.doc.Quotations[q].Span
	if to.kind == anchorLabel && a.quotes[q].has(a.mentions[to.mention].head) {
		inner = clean.Span{Start: int(a.tok[a.mentions[to.mention].base.last+1].Start), End: a.doc.Quotations[q].Inner.End} // behind the colon
	}
	for k := len(a.found) - 1; k >= 0 && k >= len(a.found)-3; k-- {
		f := &a.found[k]
		if to.kind == anchorCue && f.cue == a.cues[to.cue].tokens || to.kind != anchorCue && f.cue.empty() && f.source == to.mention {
			a.addContent(f, inner)
			a.addQuote(f, q)
			f.source = to.mention // a later quotation may have told the cue's source better
			f.confidence = min(f.confidence, p)
			return to
		}
	}
	f := a.newFinding(0, q, len(a.quotes))
	f.source, f.kind, f.confidence = to.mention, direct, p
	a.addContent(f, inner)
	a.addQuote(f, q)
	f.rule = a.quoteRule(q, to)
	if to.kind == anchorCue {
		c := &a.cues[to.cue]
		f.cue, f.by = c.tokens, to.cue
		f.confidence *= c.sure
	}
	return to
}

// quoteRule names the order in which quotation, cue and source stand.
func (a *analysis) quoteRule(q int, to anchor) rule {
	r := a.quotes[q]
	switch to.kind {
	case anchorSubject:
		return ruleSubjectQuote
	case anchorLabel:
		if a.mentions[to.mention].head < r.last { // before the quotation, or what it opens with
			return ruleLabelQuote
		}
		return ruleQuoteLabel
	}
	c := &a.cues[to.cue]
	before := c.head < r.first
	switch {
	case a.para(c.head) != a.para(r.first):
		return ruleFollowOn
	case to.mention < 0 && before:
		return ruleCueQuote
	case to.mention < 0:
		return ruleQuoteCue
	}
	src := a.mentions[to.mention].head
	switch {
	case before && src < c.head:
		return ruleSourceCueQuote
	case before && src < r.first:
		return ruleCueSourceQuote
	case before:
		return ruleCueQuoteSource
	case src < r.first:
		return ruleSourceQuoteCue
	case src < c.head:
		return ruleQuoteSourceCue
	}
	return ruleQuoteCueSource
}
