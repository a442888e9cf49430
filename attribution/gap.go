package attribution

import (
	"math/bits"

	"github.com/seed7abcc752/sayso/internal/linear"
)

// A tally counts what stands in a stretch of tokens, ten bits for each count: see counted. A token adds to all counts at once.
type tally uint64

// bitsOfCount is how many bits a count has. No more than some hundreds of tokens are counted one by one.
const bitsOfCount = 10

func (t tally) verbs() int32     { return t.count(0) } // finite ones, and modals
func (t tally) relatives() int32 { return t.count(1) } // who, which
func (t tally) ands() int32      { return t.count(2) }
func (t tally) commas() int32    { return t.count(3) }
func (t tally) mentions() int32  { return t.count(4) } // that lie in no other

func (t tally) count(k int) int32 { return int32(t >> (bitsOfCount * k) & (1<<bitsOfCount - 1)) }

// counted says, a bit each, in which counts of a tally a token goes.
type counted uint8

const (
	countedVerb counted = 1 << iota
	countedRelative
	countedAnd
	countedComma
	countedMention
	countedQuoted // it stands in a quotation: of these there is no count

	counts = 5
)

// tallied is how many tokens there are for each of the sums that are kept: what stands between two sums is counted when it is asked for.
const tallied = 64

// sums are what the counts of all tokens up to one come to.
type sums [counts]int32

// survey looks once at every token for what the features ask of it again and again.
func (a *analysis) survey() {
	n := len(a.tok)
	a.symbols, a.counted = sized(a.symbols, n), sized(a.counted, n)
	a.sums = a.sums[:0]
	counted := a.counted
	for from := 0; from < n; from += tallied {
		asking := a.surveyTags(from, min(n, from+tallied))
		for ; asking != 0; asking &= asking - 1 {
			i := from + bits.TrailingZeros64(asking)
			s := a.ask(a.symbols[i], int32(i))
			a.symbols[i] = s
			counted[i] |= countedBySymbol[s%mostSymbols]
		}
	}
	for m := range a.mentions {
		if i := a.mentions[m].base.first; a.mentionAt[i] == int32(m) {
			counted[i] |= countedMention
		}
	}
	for _, q := range a.outer {
		for i := a.quotes[q].first; i < a.quotes[q].last; i++ {
			counted[i] |= countedQuoted
		}
	}
	a.forgetViews()
}

// sumUp sums up what stands between the start of the text and every so many tokens, which only the sentences of some texts are long enough
// to ask.
func (a *analysis) sumUp() {
	n := len(a.counted) / tallied
	a.sums = sized(a.sums, n+1)
	for k := range n {
		t := tallyOf(a.counted[k*tallied : (k+1)*tallied])
		for c := range counts {
			a.sums[k+1][c] = a.sums[k][c] + t.count(c)
		}
	}
}

// surveyTags looks at the tags of up to 64 tokens, and returns a bit for each whose symbol its letters tell.
func (a *analysis) surveyTags(from, to int) (asking uint64) {
	kinds := kindsOfWords()
	tags := a.tag[from:to]
	symbols, counted, lex := a.symbols[from:to][:len(tags)], a.counted[from:to][:len(tags)], a.lex[from:to][:len(tags)]
	bit := uint64(1)
	for k, t := range tags {
		s := symbolsOfWords[t%mostTags][kinds[lex[k]]%mostKinds]
		symbols[k], counted[k] = s, countedByTag[t%mostTags]
		with := asking | bit
		if s.asks() {
			asking = with
		}
		bit <<= 1
	}
	return asking
}

// countedBySymbol tells what marks count as.
var countedBySymbol = [mostSymbols]counted{symComma: countedComma}

// countedByTag tells what tokens count as for their tags.
var countedByTag = [mostTags]counted{
	tagVBD: countedVerb, tagVBP: countedVerb, tagVBZ: countedVerb, tagMD: countedVerb,
	tagWP: countedRelative, tagWDT: countedRelative, tagWPS: countedRelative,
	tagCC: countedAnd,
}

// tallyOf counts some tokens, hundreds at the most.
func tallyOf(tokens []counted) (t tally) {
	for _, c := range tokens {
		t += tallyOfToken[c%countedQuoted]
	}
	return t
}

// tallyOfToken has the tally of one token.
var tallyOfToken = func() (of [countedQuoted]tally) {
	for c := range of {
		for k := range counts {
			of[c] |= tally(c>>k&1) << (bitsOfCount * k)
		}
	}
	return of
}()

// between counts what stands in gap. However long it is, no more than a few tokens are looked at: sums from the start of the text on tell
// of the rest.
func (a *analysis) between(gap tokenRange) tally {
	if gap.empty() {
		return 0
	}
	if from, to := (gap.first+tallied-1)/tallied, gap.last/tallied; from < to {
		return tallyOf(a.counted[gap.first:from*tallied]) + a.betweenSums(from, to) + tallyOf(a.counted[to*tallied:gap.last])
	}
	return tallyOf(a.counted[gap.first:gap.last])
}

// betweenSums counts what stands between two sums. What is more than anybody asks for is as much as goes with what stands beside it.
func (a *analysis) betweenSums(from, to int32) (t tally) {
	if len(a.sums) == 0 {
		a.sumUp()
	}
	const most = 1<<bitsOfCount - 1 - 2*tallied
	x, y := &a.sums[from], &a.sums[to]
	for k := range counts {
		t |= tally(min(y[k]-x[k], most)) << (bitsOfCount * k)
	}
	return t
}

// verbs counts the finite verbs in r.
func (a *analysis) verbs(r tokenRange) (n int32) {
	if r.empty() || r.last-r.first > tallied {
		return a.between(r).verbs()
	}
	for _, c := range a.counted[r.first:r.last] {
		n += int32(c & countedVerb)
	}
	return n
}

// verbBetween reports whether a finite verb stands in [i, j).
func (a *analysis) verbBetween(i, j int32) bool { return a.verbs(tokenRange{i, j}) > 0 }

// count tells a number up to most, as one of countValues.
func count(n, most int32) linear.Value { return linear.At(min(n, most)) }

// clauses tells, as one of clauseValues, how many finite verbs there are, three at most, and whether they may be subordinate or coordinate.
func (t tally) clauses() linear.Value {
	v := count(t.verbs(), 3)
	if t.relatives() > 0 {
		v += upToThree.Count()
	}
	if t.ands() > 0 {
		v += 2 * upToThree.Count()
	}
	return v
}

var (
	countValues  = linear.Choose("0", "1", "2", "3", "4", "5+")
	upToThree    = countValues[:1+4]
	relative     = linear.Choose("rel")
	coordinate   = linear.Choose("and")
	clauseValues = linear.Either(upToThree, upToThree.With(relative), upToThree.With(coordinate), upToThree.With(relative).With(coordinate))
	yesOrNo      = linear.Choose("yes", "no")
	sideValues   = linear.Choose("before", "after")
	onlyTrue     = linear.Choose("true")
)

// Of yesOrNo, sideValues and onlyTrue.
const (
	yesValue linear.Value = 1 + iota
	noValue

	beforeValue linear.Value = 1
	afterValue  linear.Value = 2

	trueValue linear.Value = 1
)

// yes tells whether b, as one of yesOrNo.
func yes(b bool) linear.Value {
	if b {
		return yesValue
	}
	return noValue
}
