package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// A tally counts what stands before a token, from the start of the text on: the difference of two tells what stands between them,
// however far apart they are.
type tally struct {
	verbs     int32 // finite ones, and modals
	relatives int32 // who, which
	ands      int32
	commas    int32
	mentions  int32 // that lie in no other
	quoted    int32 // tokens in quotations
}

// survey looks once at every token for what the features ask of it again and again.
func (a *analysis) survey() {
	n := int32(len(a.tok))
	a.symbols = sized(a.symbols, int(n))
	a.tallies = sized(a.tallies, int(n)+1)
	for i := range n {
		t := a.tallies[i]
		a.symbols[i] = a.symbol(i)
		switch g := a.tag[i]; {
		case g.isFinite() || g == tagMD:
			t.verbs++
		case g == tagWP || g == tagWDT || g == tagWPS:
			t.relatives++
		case g == tagCC:
			t.ands++
		}
		if a.symbols[i] == symComma {
			t.commas++
		}
		if m := a.mentionAt[i]; m >= 0 && a.mentions[m].base.first == i {
			t.mentions++
		}
		if a.quote[i] >= 0 {
			t.quoted++
		}
		a.tallies[i+1] = t
	}
	a.viewMentions()
}

// between counts what stands in gap.
func (a *analysis) between(gap tokenRange) tally {
	if gap.empty() {
		return tally{}
	}
	from, to := a.tallies[gap.first], a.tallies[gap.last]
	return tally{to.verbs - from.verbs, to.relatives - from.relatives, to.ands - from.ands, to.commas - from.commas, to.mentions - from.mentions, to.quoted - from.quoted}
}

// verbBetween reports whether a finite verb stands in [i, j).
func (a *analysis) verbBetween(i, j int32) bool {
	return i < j && a.tallies[j].verbs > a.tallies[i].verbs
}

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
	otherLemma  = linear.Name("?")
)

func yes(b bool) linear.Value {
	if b {
		return yesValue
	}
	return noValue
}
