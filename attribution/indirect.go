package attribution

import (
	"slices"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/linear"
)

// attributeIndirect finds the content of every cue that stands outside quotations: the words around the quotations that
// it has, and what is reported without marks where it has none.
func (a *analysis) attributeIndirect() {
	a.places = sized(a.places, len(a.cues))
	findingOf := a.places // 1 + the finding of the cue
	for f := range a.found {
		if i := a.found[f].by; i >= 0 {
			findingOf[i] = int32(f) + 1
		}
	}
	a.own()
	var v linear.Values
	cands := a.contentOf
	quoted := len(a.found)
	for i := range a.cues {
		c := &a.cues[i]
		f := findingOf[i] - 1
		if f < 0 && (a.QuotesOnly || a.SpeechOnly && !a.reports(c.head) || a.inContent(c.head, quoted)) {
			continue // she said they hoped to win: one attribution
		}
		p := 1.0
		if f < 0 {
			a.reportValues(&v, c)
			if p = linear.Probability(a.models.cues.Score(&v)); p < likelyCue {
				continue
			}
		}
		cands = a.contentCandidates(cands[:0], c, f)
		best := a.bestContent(&v, int32(i), cands)
		if best < 0 {
			continue
		}
		if f >= 0 {
			if !a.isManner(c, &cands[best]) {
				a.widen(&a.found[f], &cands[best])
			}
			continue
		}
		if p < likelyPhrase && !a.isClause(cands[best].body) || cands[best].tail.empty() && a.isTimeOnly(cands[best].body) || a.isCompany(c, cands[best].body) {
			continue
		}
		linear.Softmax(a.scores)
		x := a.newFinding(quoted, i, len(a.cues))
		x.cue, x.by, x.source, x.rule, x.kind, x.confidence = c.tokens, int32(i), c.source, ruleIndirect, indirect, p*c.sure*a.scores[best]
		a.setContent(x, &cands[best])
		if x.kind == mixed && p < sureOfMixed {
			a.found = a.found[:len(a.found)-1] // the quotation was nobody's when it was looked at by itself
		}
	}
	a.contentOf = cands
	a.dropInner(quoted)
	a.forgetLooks()
}

// likelyCue is how likely a word must be a cue to report what follows it: misses cost more than what is found in excess.
const likelyCue = 0.4

// likelyPhrase is the same where what follows is no clause: opened with a song is no report, opened with a warning may be one.
const likelyPhrase = 0.5

// isClause reports whether r has a verb and begins as clauses do, or is an infinitive.
func (a *analysis) isClause(r tokenRange) bool {
	if a.tag[r.first] == tagTO {
		return true
	}
	return a.verbs(r) > 0 && (a.symbols[r.first] != symPrep || a.is(r.first, "if") || a.is(r.first, "whether"))
}

// isManner reports whether x, behind the cue c of a quotation that goes before it, has neither quotation nor verb of its own, and so tells how or
// to whom it was said: “We won,” she said with a laugh.
func (a *analysis) isManner(c *cue, x *contentSpan) bool {
	first := c.tokens.first
	if c.source >= 0 {
		first = min(first, a.mentions[c.source].full.first)
	}
	if x.body.first < c.tokens.last || !x.tail.empty() || first == 0 || !a.quoted[first-1] {
		return false
	}
	for k := x.body.first; k < x.body.last; k++ {
		if a.quoted[k] || a.tag[k].isFinite() || a.tag[k] == tagMD || a.tag[k] == tagTO {
			return false
		}
	}
	return true
}

// isTimeOnly reports whether r tells when and nothing else: she conceded late on Tuesday.
func (a *analysis) isTimeOnly(r tokenRange) bool {
	time := false
	for i := r.first; i < r.last; i++ {
		switch t := a.tag[i]; {
		case a.has(i, isTime):
			time = true
		case t == tagPunct, t == tagCD, t == tagIN, t.isDeterminer(), t.isAdverb(), t.isAdjective():
		default:
			return false
		}
	}
	return time
}

// isCompany reports whether r tells who was there when something was begun or done: opened the library with Jane Doe.
func (a *analysis) isCompany(c *cue, r tokenRange) bool {
	if c.class != classAspect || !a.is(r.first, "with") || r.last-r.first < 2 {
		return false
	}
	m := a.mentionAt[r.first+1]
	return m >= 0 && a.mentions[m].kind == Name
}

// sureOfMixed is how likely a cue must be one for a quotation to be its that was taken for nobody's.
const sureOfMixed = 0.8

// own notes which finding each quotation belongs to.
func (a *analysis) own() {
	a.owner = sized(a.owner, len(a.quotes))
	for f := range a.found {
		for q := range a.quotesOf(&a.found[f]) {
			a.owner[q] = int32(f) + 1
		}
	}
}

// reports reports whether the cue at h tells what was said or written, and not what was thought, wanted or done.
func (a *analysis) reports(h int32) bool { return a.has(h, isSpeechVerb|isSpeechNoun) }

// contentCandidates returns what c may introduce; where finding f holds its quotations, they alone come first, and the others
// must hold those of them that stand in its sentence.
func (a *analysis) contentCandidates(out []contentSpan, c *cue, f int32) []contentSpan {
	sentence := a.sent[c.head]
	if f < 0 {
		if out = a.contents(out, c, tokenRange{}); a.marked[sentence] {
			out = slices.DeleteFunc(out, func(x contentSpan) bool { return a.takes(&x, f) })
		}
		return out
	}
	near, own := tokenRange{-1, -1}, tokenRange{-1, -1} // the quotations of the cue's sentence, and those that begin in it
	for q := range a.quotesOf(&a.found[f]) {
		r := a.quotes[q]
		begins := a.sent[r.first] == sentence
		if !begins && a.sent[r.last-1] != sentence {
			continue
		}
		if near.first < 0 {
			near.first = r.first
		}
		near.last = r.last
		if begins && own.first < 0 {
			own.first = r.first
		}
		if begins {
			own.last = min(r.last, a.sents[sentence].last)
		}
	}
	if near.first < 0 {
		return out
	}
	out = append(out, contentSpan{body: near, from: quotesOnly})
	between := a.wordsBetween(f, c)
	out = a.contents(out, c, own)
	out = slices.DeleteFunc(out, func(x contentSpan) bool {
		return x.from != quotesOnly && (!a.covers(&x, own, f, c) || a.takes(&x, f))
	})
	if between && len(out) > 1 {
		return out[1:]
	}
	return out
}

// wordsBetween reports whether the quotations of finding f in the sentence of c have words between them that are neither the
// cue's nor its source's: “some progress” was made with “many points” agreed.
func (a *analysis) wordsBetween(f int32, c *cue) bool {
	last := int32(-1)
	for q := range a.quotesOf(&a.found[f]) {
		r := a.quotes[q]
		if a.sent[r.first] != a.sent[c.head] {
			continue
		}
		if last >= 0 && r.first > last && (c.head < last || c.head >= r.first) {
			for i := last; i < r.first; i++ {
				if a.tag[i] != tagPunct && a.tag[i] != tagCC {
					return true
				}
			}
		}
		last = r.last
	}
	return false
}

// takes reports whether x holds a quotation that belongs to another finding than f.
func (a *analysis) takes(x *contentSpan, f int32) bool {
	return a.takesIn(x.body, f) || !x.tail.empty() && a.takesIn(x.tail, f)
}

// takesIn reports whether a quotation that belongs to another finding than f has a part of r.
func (a *analysis) takesIn(r tokenRange, f int32) bool {
	for k := a.outerFrom(r.first); k < len(a.outer); k++ {
		q := a.outer[k]
		if a.quotes[q].first >= r.last {
			return false
		}
		if o := a.owner[q]; o > 0 && o-1 != f && a.quotes[q].last > r.first {
			return true
		}
	}
	return false
}

// covers reports whether x holds the quotations of finding f that begin in the sentence of c: all stand in own.
func (a *analysis) covers(x *contentSpan, own tokenRange, f int32, c *cue) bool {
	if own.empty() || x.body.first <= own.first && own.last <= x.body.last {
		return true
	}
	if x.tail.empty() {
		return false
	}
	for q := range a.quotesOf(&a.found[f]) {
		r := a.quotes[q]
		if a.sent[r.first] != a.sent[c.head] {
			continue
		}
		if !x.has(r.first) || !x.has(min(r.last, a.sents[a.sent[c.head]].last)-1) {
			return false
		}
	}
	return true
}

// bestContent returns the index of the most likely content of cue i, or -1 if there is none; a.scores holds the scores.
func (a *analysis) bestContent(v *linear.Values, i int32, cands []contentSpan) int {
	if a.scores = a.scores[:0]; len(cands) == 1 {
		a.scores = append(a.scores, 0) // there is no other
		return 0
	}
	best := -1
	a.introducedBy(v, &a.cues[i])
	for k := range cands {
		form := a.contentValues(v, i, &cands[k])
		a.scores = append(a.scores, a.models.contents[form].Score(v))
		if best < 0 || a.scores[k] > a.scores[best] {
			best = k
		}
	}
	return best
}

// widen makes a finding mixed whose content is more than its quotations.
func (a *analysis) widen(f *finding, x *contentSpan) {
	if x.from == quotesOnly {
		return
	}
	pieces := append(a.pieces[:0], a.span(x.body))
	if !x.tail.empty() {
		pieces = append(pieces, a.span(x.tail))
	}
	words := false // whether any stand outside the quotations
	for _, r := range []tokenRange{x.body, x.tail} {
		for i := r.first; i < r.last; i++ {
			words = words || !a.quoted[i] && a.tag[i] != tagPunct
		}
	}
	if !words {
		return
	}
	for piece := range a.piecesOf(f) { // quotations that go on beyond the cue's sentence, or stand in others
		q := piece.Bounds()
		k := slices.IndexFunc(pieces, q.Overlaps)
		if k < 0 {
			pieces = append(pieces, q)
			continue
		}
		pieces[k].Start, pieces[k].End = min(pieces[k].Start, q.Start), max(pieces[k].End, q.End)
	}
	slices.SortFunc(pieces, func(x, y clean.Span) int { return x.Start - y.Start })
	f.content, f.kind = list{}, mixed
	for _, p := range pieces {
		a.addContent(f, p)
	}
	a.pieces = pieces
}

func (a *analysis) setContent(f *finding, x *contentSpan) {
	a.addContent(f, a.span(x.body))
	if !x.tail.empty() {
		a.addContent(f, a.span(x.tail))
	}
	for q := a.quotationFrom(x.body.first); q < len(a.quotes); q++ {
		if r := a.quotes[q]; r.first >= x.body.last && r.first >= x.tail.last {
			break
		} else if a.outermost(q) && x.has(r.first) && x.has(r.last-1) {
			a.addQuote(f, q)
			f.kind = mixed
		}
	}
}

// quotationFrom returns the index of the first quotation that starts at or after token i.
func (a *analysis) quotationFrom(i int32) int {
	q, _ := slices.BinarySearchFunc(a.quotes, i, func(r tokenRange, i int32) int { return int(r.first - i) })
	return q
}

// inContent reports whether token i lies in the content of one of the latest findings without quotations of its own.
func (a *analysis) inContent(i int32, from int) bool {
	at := a.tok[i].Bounds()
	for k := len(a.found) - 1; k >= max(from, len(a.found)-4); k-- {
		if a.contentHas(&a.found[k], at) {
			return true
		}
	}
	return false
}

// mostCues is how many findings of one sentence are looked at when findings inside others go: no sentence that people write has more.
const mostCues = 8

// dropInner leaves out the reports whose cue is part of another's content: the sea had risen, they feared, she said.
func (a *analysis) dropInner(from int) {
	// a way through the findings of each sentence, by that of their cue, in order
	a.places = sized(a.places, len(a.sents)+len(a.found))
	first, next := a.places[:len(a.sents)], a.places[len(a.sents):] // 1 + the finding, 0 if there is none
	for k := len(a.found) - 1; k >= 0; k-- {
		if f := &a.found[k]; !f.cue.empty() {
			s := a.sent[f.cue.first]
			next[k], first[s] = first[s], int32(k)+1
		}
	}
	for k := from; k < len(a.found); k++ {
		f := &a.found[k]
		if f.cue.empty() {
			continue
		}
		at := a.tok[f.cue.first].Bounds()
		for j, n := first[a.sent[f.cue.first]]-1, 0; j >= 0 && n < mostCues; j, n = next[j]-1, n+1 {
			if int(j) != k && a.contentHas(&a.found[j], at) {
				f.content = list{}
				break
			}
		}
	}
	kept := from
	for k := from; k < len(a.found); k++ {
		if !a.found[k].content.empty() {
			a.found[kept], a.found[k] = a.found[k], a.found[kept]
			kept++
		}
	}
	a.found = a.found[:kept]
	a.places = a.places[:0]
}
