package attribution

import (
	"math/bits"

	"github.com/seed7abcc752/sayso/internal/linear"
)

// A tally counts what stands in a stretch of tokens.
type tally struct {
	verbs     int32 // finite ones, and modals
	relatives int32 // who, which
	ands      int32
	commas    int32
	mentions  int32 // that lie in no other
	quoted    int32 // tokens in quotations
}

// A counted says, a bit each, in which counts of a tally a token goes.
type counted uint8

const (
	countedVerb counted = 1 << iota
	countedRelative
	countedAnd
	countedComma
	countedMention
	countedQuoted
	countedEnd
)

// tallied is how many tokens there are for each of the sums that are kept: what stands between two sums is counted when it is asked for.
const tallied = 64

// survey looks once at every token for what the features ask of it again and again.
func (a *analysis) survey() {
	n := len(a.tok)
	a.symbols, a.counted = sized(a.symbols, n), sized(a.counted, n)
	a.tallies = a.tallies[:0]
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

// tallyUp sums up what stands between the start of the text and every so many tokens, which only the sentences of some texts are long enough
// to ask.
func (a *analysis) tallyUp() {
	n := len(a.counted) / tallied
	a.tallies = sized(a.tallies, n+1)
	for k := range n {
		a.tallies[k+1] = a.tallies[k]
		a.tallies[k+1].add(a.counted[k*tallied : (k+1)*tallied])
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

// add counts some tokens, hundreds at the most.
func (t *tally) add(tokens []counted) {
	var sum uint64 // ten bits for each count
	for _, c := range tokens {
		sum += tenBits[c%countedEnd]
	}
	t.verbs += int32(sum & 0x3FF)
	t.relatives += int32(sum >> 10 & 0x3FF)
	t.ands += int32(sum >> 20 & 0x3FF)
	t.commas += int32(sum >> 30 & 0x3FF)
	t.mentions += int32(sum >> 40 & 0x3FF)
	t.quoted += int32(sum >> 50)
}

// tenBits has a 1 in the ten bits of each count that a token goes in.
var tenBits = func() (t [countedEnd]uint64) {
	for c := range t {
		for k := range 6 {
			t[c] |= uint64(c>>k&1) << (10 * k)
		}
	}
	return t
}()

// between counts what stands in gap. However long it is, no more than a few tokens are looked at: sums from the start of the text on tell
// of the rest.
func (a *analysis) between(gap tokenRange) (t tally) {
	if gap.empty() {
		return t
	}
	if from, to := (gap.first+tallied-1)/tallied, gap.last/tallied; from < to {
		if len(a.tallies) == 0 {
			a.tallyUp()
		}
		x, y := &a.tallies[from], &a.tallies[to]
		t = tally{y.verbs - x.verbs, y.relatives - x.relatives, y.ands - x.ands, y.commas - x.commas, y.mentions - x.mentions, y.quoted - x.quoted}
		t.add(a.counted[gap.first : from*tallied])
		gap.first = to * tallied
	}
	t.add(a.counted[gap.first:gap.last])
	return t
}

// verbs counts the finite verbs in r.
func (a *analysis) verbs(r tokenRange) (n int32) {
	if r.empty() || r.last-r.first > tallied {
		return a.between(r).verbs
	}
	for _, c := range a.counted[r.first:r.last] {
		n += int32(c & countedVerb)
	}
	return n
}

// verbBetween reports whether a finite verb stands in [i, j).
func (a *analysis) verbBetween(i, j int32) bool { return a.verbs(tokenRange{i, j}) > 0 }

// count names a number up to most.
func count(n, most int32) linear.Value { return countValues[min(n, most)] }

// clauses tells how many finite verbs there are, three at most, and whether they may be subordinate or coordinate.
func (t tally) clauses() linear.Value {
	v := count(t.verbs, 3)
	if t.relatives > 0 {
		v = v.With(relValue)
	}
	if t.ands > 0 {
		v = v.With(andValue)
	}
	return v
}

var (
	countValues = linear.Names("0", "1", "2", "3", "4", "5+")
	relValue    = linear.Name("rel")
	andValue    = linear.Name("and")
	yesValue    = linear.Name("yes")
	noValue     = linear.Name("no")
	beforeValue = linear.Name("before")
	afterValue  = linear.Name("after")
)

func yes(b bool) linear.Value {
	if b {
		return yesValue
	}
	return noValue
}
