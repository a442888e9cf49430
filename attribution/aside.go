package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// A cue may stand aside from a sentence that has others, and what the whole of it says is its: she said it was “dead”, the Herald reported.
// According to the Herald, she said it was “dead”.

// asides returns the cues, by their indexes or -1, that stand aside behind and before the rest of the sentence in which quotation r ends.
func (a *analysis) asides(r tokenRange) (behind, before int32) {
	s := a.sents[a.sent[r.last-1]]
	before = a.cueFrom(s.first)
	if int(before) >= len(a.cues) || a.cues[before].head >= s.last {
		return -1, -1
	}
	behind = a.cueFrom(s.last) - 1
	if !a.standsBehind(&a.cues[behind], r, s) {
		behind = -1
	}
	if c := &a.cues[before]; c.form != formAccording || !a.sentenceStart(c.head) {
		before = -1
	}
	return behind, before
}

// longestAside is how many tokens follow the cue of an aside: the Herald reported late on Tuesday.
const longestAside = 12

// standsBehind reports whether c and its source follow a comma or quotation r and nothing follows them in sentence s that has a verb.
func (a *analysis) standsBehind(c *cue, r, s tokenRange) bool {
	if c.source < 0 {
		return false
	}
	x := a.mentions[c.source].full
	first, last := min(c.tokens.first, x.first), max(c.tokens.last, x.last)
	return first >= r.last && (a.symbols[first-1] == symComma || a.symbols[first-1] == symMark) &&
		s.last-last < longestAside && !a.verbBetween(last, s.last)
}

// asideValue tells whether cue i is one of those that stand aside around the quotation that quotationValues looked at last, or what the one
// behind is to it, as one of asideValues.
func (a *analysis) asideValue(i int32) linear.Value {
	switch behind, before := a.behind, a.before; {
	case i == behind || i == before:
		return asideItself
	case behind >= 0 && a.cues[behind].source == a.cues[i].source:
		return asideSameSource
	case behind >= 0 && a.cues[behind].form == formAccording:
		return asideAccording
	case behind >= 0:
		return asideAccording + linear.At(a.cues[behind].class)
	case before >= 0:
		return asideBefore
	}
	return noneValue
}

// asideValues tell which other cue stands aside, if one does: behind with its class.
var asideValues = linear.Either(none, linear.Choose("itself", "same source", "before all"),
	linear.Choose("behind").With(linear.Either(linear.Choose("according"), classValues)))

const (
	asideItself linear.Value = noneValue + 1 + iota
	asideSameSource
	asideBefore
	asideAccording // and then the classes
)
