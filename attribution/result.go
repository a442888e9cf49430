package attribution

import (
	"cmp"
	"slices"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// finish writes out what the steps found.
func (a *analysis) finish() {
	for i := range a.found {
		a.found[i].cue = a.spokenCue(a.found[i].cue)
	}
	a.resolver.settle()
	a.forgetTokens()
	a.resolver.write()
	a.resolver.done()
	a.writeMentions()
	a.forgetMentions()
	a.writeAttributions()
	a.forgetFindings()
}

func (a *analysis) writeMentions() {
	d := a.doc
	d.Mentions = make([]Mention, len(a.mentions))
	tok, entities := a.tok, d.Entities
	for i := range a.mentions {
		m, x := &a.mentions[i], &d.Mentions[i]
		head := m.name
		if head.empty() {
			head = tokenRange{m.head, m.head + 1}
		}
		x.Span32, x.Head, x.Kind = span32(tok, m.full), span32(tok, head), m.kind
		if m.entity >= 0 {
			x.Entity = entities[m.entity]
		}
	}
}

// span32 returns the text that the tokens of r cover, which are some.
func span32(tok []segment.Token, r tokenRange) clean.Span32 {
	return clean.Span32{Start: tok[r.first].Start, End: tok[r.last-1].End}
}

func (a *analysis) writeAttributions() {
	d := a.doc
	order := a.inOrder()
	spans := a.writeSpans()
	a.forgetElements()
	d.Attributions = make([]Attribution, len(a.found))
	for i, k := range order {
		f := &a.found[k]
		content, quoted := f.content, f.quotes
		at := &d.Attributions[i]
		*at = Attribution{Kind: kindsOfFindings[f.kind], Content: spans[content.first:content.last:content.last], Rule: ruleNames[f.rule], Confidence: f.confidence, Cue: a.span(f.cue)}
		if quoted.first < quoted.last {
			at.Quoted = spans[quoted.first:quoted.last:quoted.last]
		}
		if f.source >= 0 {
			at.Source = &d.Mentions[f.source]
			at.Speaker = at.Source.Entity
		}
		if f.speaker >= 0 {
			at.Speaker = d.Entities[f.speaker]
		}
		if f.addressee >= 0 {
			at.Addressee = d.Mentions[f.addressee].Entity
		}
	}
}

// inOrder returns the findings, by their indexes, in the order of the text. It is good until a.places is used again.
func (a *analysis) inOrder() []int32 {
	a.places = sized(a.places, len(a.found))
	for i := range a.places {
		a.places[i] = int32(i)
	}
	start := func(i int32) uint32 { return a.reported[a.found[i].content.first-1].is.Start }
	slices.SortFunc(a.places, func(i, j int32) int {
		if c := cmp.Compare(start(i), start(j)); c != 0 {
			return c
		}
		return int(i - j)
	})
	return a.places
}

// writeSpans returns the spans of all attributions, one attribution after the other. The lists of the findings are ranges of them then.
func (a *analysis) writeSpans() []clean.Span {
	n := 0
	for i := range a.found {
		for range a.piecesOf(&a.found[i]) {
			n++
		}
		for range a.quotesOf(&a.found[i]) {
			n++
		}
	}
	spans := make([]clean.Span, 0, n)
	for i := range a.found {
		f := &a.found[i]
		from := int32(len(spans))
		for s := range a.piecesOf(f) {
			spans = append(spans, s.Bounds())
		}
		between := int32(len(spans))
		for q := range a.quotesOf(f) {
			spans = append(spans, clean.Span(a.doc.Quotations[q].Inner))
		}
		f.content, f.quotes = list{from, between}, list{between, int32(len(spans))}
	}
	return spans
}

// spokenCue returns the words of a cue that say something: said, of has repeatedly said. What turns its sense stays: did
// not say, went on to say.
func (a *analysis) spokenCue(r tokenRange) tokenRange {
	if r.last-r.first < 2 {
		return r // as most
	}
	for i := r.first; i < r.last; i++ {
		if a.is(i, "not") || a.is(i, "n't") || a.is(i, "n’t") || a.is(i, "never") || a.is(i, "no") {
			return r
		}
	}
	for r.first+1 < r.last && (a.tag[r.first].isAdverb() || a.tag[r.first] == tagMD || a.has(r.first, isBe|isHave|isDo)) {
		r.first++
	}
	return r
}
