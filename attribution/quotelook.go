package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// quoteSize buckets the number of tokens between the marks, as one of sizeValues.
func quoteSize(r tokenRange) linear.Value {
	switch n := r.last - r.first - 2; {
	case n <= 1:
		return linear.At(0)
	case n <= 2:
		return linear.At(1)
	case n <= 4:
		return linear.At(2)
	case n <= 8:
		return linear.At(3)
	case n <= 16:
		return linear.At(4)
	}
	return linear.At(5)
}

// quoteShape tells how a quotation begins and ends: with a capital, with a comma, a stop or neither.
func (a *analysis) quoteShape(q int) linear.Value {
	r := a.quotes[q]
	d := &a.doc.Quotations[q]
	s := a.text[d.Inner.Start:d.Inner.End]
	if s == "" {
		return 1 // empty
	}
	begin, end := 0, 0
	switch c := s[0]; {
	case 'A' <= c && c <= 'Z':
		begin = 1
	case c >= 0x80 || c < 'a' || c > 'z':
		begin = 2
	}
	switch s[len(s)-1] {
	case ',':
		end = 1
	case '.':
		end = 2
	case '?', '!':
		end = 3
	default:
		if int(r.last) < len(a.tok) && a.para(r.last) == a.para(r.first) {
			switch a.symbols[r.last] {
			case symComma:
				end = 4
			case symStop:
				end = 5
			}
		}
	}
	return 1 + shapeEnds.Pair(linear.At(begin), linear.At(end))
}

// sourcePlace tells where the source of c stands: of the cue, and of the quotation.
func (a *analysis) sourcePlace(c *cue, r tokenRange) linear.Value {
	if c.source < 0 {
		return linear.At(0)
	}
	src := a.mentions[c.source].head
	side := 4
	if src < c.head {
		side = 1
	}
	switch {
	case r.has(src):
		return linear.At(side)
	case (src < r.first) == (c.head < r.first):
		return linear.At(side + 1)
	}
	return linear.At(side + 2)
}

// cuesBetween counts the cues between cue i and the quotation whose anchors were sought last, five at most.
func (a *analysis) cuesBetween(i int32) int32 {
	if i < a.next {
		return min(5, a.next-1-i)
	}
	return min(5, i-a.next)
}

// startsParagraph reports whether token i is the first of its paragraph.
func (a *analysis) startsParagraph(i int32) bool {
	return i == 0 || a.sent[i-1] != a.sent[i] && a.para(i-1) != a.para(i)
}

// quoteTitle tells whether the words of a quotation have capitals as titles have: “The Long Way Home”.
func (a *analysis) quoteTitle(r tokenRange) linear.Value {
	r.last = min(r.last, r.first+12)
	words, capitals := 0, 0
	tok := a.tok[r.first:r.last]
	for k, t := range a.tag[r.first:r.last] {
		if t == tagPunct || tok[k].Len() < 4 {
			continue
		}
		words++
		if a.capital(r.first + int32(k)) {
			capitals++
		}
	}
	switch {
	case words == 0:
		return linear.At(0)
	case words == capitals && words > 1:
		return linear.At(1)
	case words == capitals:
		return linear.At(2)
	case capitals == 0:
		return linear.At(3)
	}
	return linear.At(4)
}

// nearestCueClass names the class of the best cue in the sentence of the quotation r among its candidates: one of speech,
// if there is one.
func (a *analysis) nearestCueClass(cands []anchor, r tokenRange) linear.Value {
	best, found := classOther, false
	for _, x := range cands {
		if x.kind != anchorCue {
			continue
		}
		h := a.cues[x.cue].head
		if a.sent[h] != a.sent[r.first] && a.sent[h] != a.sent[r.last-1] {
			continue
		}
		class := a.cues[x.cue].class
		if class == classSpeech {
			return noneValue + linear.At(class)
		}
		if !found || best == classOther {
			best, found = class, true
		}
	}
	if !found {
		return noneValue
	}
	return noneValue + linear.At(best)
}

// verbsIn tells how many finite verbs stand in r, and whether it begins with an infinitive.
func (a *analysis) verbsIn(r tokenRange) linear.Value {
	n := count(a.verbs(r), 3)
	if a.tag[r.first] == tagTO {
		return n + upToThree.Count()
	}
	return n
}

// sureness tells how sure a source is.
func sureness(p float64) linear.Value {
	switch {
	case p < 0.5:
		return linear.At(0)
	case p < 0.8:
		return linear.At(1)
	case p < 0.95:
		return linear.At(2)
	}
	return linear.At(3)
}
