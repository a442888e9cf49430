package attribution

import (
	"iter"
	"slices"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/room"
)

// A finding is an attribution before it is written out. Its lists lie in one slice each with those of all others: a list of its own for
// every finding of a long text would take more than the rest of it.
type finding struct {
	content    list       // of a.reported
	quotes     list       // of a.held: the quotations, by index, that the content holds
	cue        tokenRange // its words; empty if none
	by         int32      // index of the cue, or -1
	source     int32      // index of a mention, or -1
	addressee  int32      // index of a mention, or -1
	speaker    int32      // an entity, where it is not that of the source: two who speak together, or whom the text tells and a headline does not; or -1
	confidence float64
	rule       rule
	kind       findingKind
}

// A list leads through one slice that holds many: 1 + the places of its first and last elements, 0 if it has none.
type list struct{ first, last int32 }

// An element is one of a list.
type element[T any] struct {
	is   T
	next int32 // 1 + the place of the next one, 0 if there is none
}

func (l list) empty() bool { return l.first == 0 }

// longer returns all elements and l with x at its end.
func longer[T any](all []element[T], l list, x T) ([]element[T], list) {
	all = append(all, element[T]{is: x})
	at := int32(len(all))
	if l.empty() {
		return all, list{at, at}
	}
	all[l.last-1].next = at
	return all, list{l.first, at}
}

// elements yields those of l.
func elements[T any](all []element[T], l list) iter.Seq[T] {
	return func(yield func(T) bool) {
		for k := l.first; k > 0 && yield(all[k-1].is); k = all[k-1].next {
		}
	}
}

// newFinding adds a finding without content. The findings behind the first few are what done of all that are looked at came to.
func (a *analysis) newFinding(first, done, all int) *finding {
	n := len(a.found)
	a.found = room.For(a.found, first, done, all)[:n+1]
	if a.isLong() && n == cap(a.reported) {
		a.reported = slices.Grow(a.reported, cap(a.found)-n)
	}
	a.found[n] = finding{by: -1, source: -1, addressee: -1, speaker: -1}
	return &a.found[n]
}

// piecesOf yields the pieces of f's content.
func (a *analysis) piecesOf(f *finding) iter.Seq[clean.Span32] {
	return elements(a.reported, f.content)
}

// quotesOf yields the quotations that f's content holds.
func (a *analysis) quotesOf(f *finding) iter.Seq[int32] { return elements(a.held, f.quotes) }

// contentHas reports whether one piece of f's content contains s.
func (a *analysis) contentHas(f *finding, s clean.Span) bool {
	for p := range a.piecesOf(f) {
		if p.Bounds().Contains(s) {
			return true
		}
	}
	return false
}

func (a *analysis) addContent(f *finding, s clean.Span) {
	a.reported, f.content = longer(a.reported, f.content, s.Span32())
}

func (a *analysis) addQuote(f *finding, q int) {
	a.held, f.quotes = longer(a.held, f.quotes, int32(q))
}

// A findingKind is a Kind as a small number.
type findingKind uint8

const (
	direct findingKind = iota
	mixed
	indirect
)

var kindsOfFindings = [...]Kind{direct: Direct, mixed: Mixed, indirect: Indirect}

// A rule is the name of the step that decided, as a small number.
type rule uint8

const (
	ruleLabel rule = iota
	ruleIndirect
	ruleFollowOn
	ruleLabelQuote
	ruleSubjectQuote
	ruleQuoteLabel
	ruleCueQuote
	ruleQuoteCue
	ruleSourceCueQuote
	ruleCueSourceQuote
	ruleCueQuoteSource
	ruleSourceQuoteCue
	ruleQuoteSourceCue
	ruleQuoteCueSource
	ruleEcho
)

var ruleNames = [...]string{
	ruleLabel: "label", ruleIndirect: "indirect", ruleFollowOn: "follow-on", ruleLabelQuote: "label-quote", ruleSubjectQuote: "subject-quote", ruleQuoteLabel: "quote-label",
	ruleCueQuote: "cue-quote", ruleQuoteCue: "quote-cue",
	ruleSourceCueQuote: "source-cue-quote", ruleCueSourceQuote: "cue-source-quote", ruleCueQuoteSource: "cue-quote-source",
	ruleSourceQuoteCue: "source-quote-cue", ruleQuoteSourceCue: "quote-source-cue", ruleQuoteCueSource: "quote-cue-source",
	ruleEcho: "echo",
}
