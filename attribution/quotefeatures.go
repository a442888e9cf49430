package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// anchorFeatures describes cands[k] as what quotation q belongs to; last is what the quotation before belongs to.
func (a *analysis) anchorFeatures(v *linear.Vector, q int, cands []anchor, k int, last anchor) {
	r := a.quotes[q]
	to := cands[k]
	size := quoteSize(r)
	left, right := a.edge(r.first-1), a.edge(r.last)
	shape := a.quoteShape(q)
	switch to.kind {
	case anchorNone:
		v.Flag("none")
		v.Str("none size", size)
		v.Str("none shape", shape)
		v.Pair("none size shape", size, shape)
		v.Str("none left", left)
		v.Str("none right", right)
		v.Pair("none left shape", left, shape)
		v.Pair("none edges", left, right)
		v.Pair("none size left", size, left)
		clauses, title := verbsIn(a, r), a.quoteTitle(r)
		nearest := a.nearestCueClass(cands, r)
		leftWord := a.smallWord(r.first - 1)
		v.Pair("none clauses", clauses, size)
		v.Pair("none clauses left", clauses, left)
		v.Pair("none title", title, size)
		v.Pair("none title left", title, leftWord)
		v.Pair("none nearest", nearest, size)
		v.Pair("none nearest left", nearest, left)
		v.Pair("none nearest left word", nearest, leftWord)
		v.Pair("none nearest clauses", nearest, clauses)
		v.Pair("none nearest title", nearest, title)
		v.Str("none left word", leftWord)
		v.Pair("none left words", a.smallWord(r.first-2), leftWord)
		v.Pair("none right word", a.smallWord(r.last), title)
		v.If(len(cands) == 1, "none alone")
		v.If(a.has(r.first-1, isSpeechVerb), "none after speech verb")
		v.If(r.first > 0 && (a.is(r.first-1, "called") || a.is(r.first-1, "dubbed") || a.is(r.first-1, "titled") || a.is(r.first-1, "named")), "none after naming")
		v.If(a.para[r.first] == 0, "none headline")
		v.If(last.kind == anchorNone, "none first")
		return
	case anchorLabel:
		if r.has(a.mentions[to.mention].head) {
			left = symbolNames[symColon] // “DOE: We won.” is like Doe: “We won.”, but rare
		}
		v.Flag("label")
		v.Str("label left", left)
		v.Pair("label left form", left, a.mentionForm(&a.mentions[to.mention]))
		v.Pair("label left size", left, size)
		v.Pair("label left headline", left, yes(a.titled[a.sent[r.first]]))
		v.Str("label right", right)
		v.Str("label form", a.mentionForm(&a.mentions[to.mention]))
		v.Str("label shape", shape)
		v.Str("label size", size)
		v.If(to == last, "label of the quotation before")
		v.If(a.para[a.mentions[to.mention].head] != a.para[r.first], "label in another paragraph")
		return
	}
	c := &a.cues[to.cue]
	dir := "after"
	gap := tokenRange{r.last, c.tokens.first}
	if c.head < r.first {
		dir = "before"
		gap = tokenRange{c.tokens.last, r.first}
	}
	where := "far"
	var pattern string
	switch d := a.para[r.first] - a.para[c.head]; {
	case d == 0:
		pattern = a.pattern(gap)
		where = "paragraph"
		if a.sent[c.head] == a.sent[r.first] || a.sent[c.head] == a.sent[r.last-1] {
			where = "sentence"
		}
	case d == 1: // He wrote:⏎“We won.”
		where, pattern = "next paragraph", "paragraph"
		if r.first > 0 && a.symbol(r.first-1) == symColon {
			pattern = "paragraph colon"
		}
	default:
		pattern = "paragraphs"
	}
	same := "other"
	if last.kind == anchorCue && last.cue == to.cue {
		same = "same"
	}
	verb := "?"
	if w := a.lemma(c.head); w != "" {
		verb = w
	}
	class := a.cueClass(c.head)
	place := a.sourcePlace(c, r, dir)
	v.Flag("cue")
	v.Pair("where", dir, where)
	v.Cross("where same", dir, where, "|", same)
	v.Cross("where shape", dir, where, "|", shape)
	v.Pair("pattern", dir, pattern)
	v.Cross("pattern shape", dir, pattern, "|", shape)
	v.Cross("pattern place", dir, pattern, "|", place)
	v.Str("verb", verb)
	v.Pair("verb dir", dir, verb)
	v.Cross("verb pattern", verb, "|", dir, pattern)
	clauses, title := verbsIn(a, r), a.quoteTitle(r)
	v.Cross("class", class, "|", dir, where)
	v.Cross("class pattern", class, "|", dir, pattern)
	v.Cross("class shape", class, "|", dir, shape)
	v.Cross("class size", class, dir, "|", size)
	v.Cross("class clauses", class, dir, "|", clauses)
	v.Cross("class left", class, dir, "|", left)
	v.Cross("class right", class, dir, "|", right)
	v.Pair("class title", class, title)
	v.Pair("class sure", class, sureness(c.sure))
	v.Cross("class same", class, dir, where, "|", same)
	v.Cross("verb shape", verb, "|", dir, shape)
	v.Pair("verb clauses", verb, clauses)
	v.Cross("verb left", verb, "|", dir, a.smallWord(r.first-1))
	v.Pair("place", dir, place)
	v.Cross("place where", dir, where, "|", place)
	v.Cross("place shape", dir, place, "|", shape)
	v.Pair("size", dir, size)
	v.Cross("size same", dir, size, "|", same)
	v.Pair("left", dir, left)
	v.Pair("right", dir, right)
	v.Cross("edges", dir, left, "|", right)
	v.Pair("cue form", dir, a.cueForm(c))
	v.Pair("cue right", dir, a.edge(c.tokens.last))
	v.Cross("cues between", dir, where, "|", counts[a.cuesBetween(to.cue, r)])
	v.Cross("quotes between", dir, where, "|", counts[a.quotesBetween(gap)])
	v.Cross("same shape left", same, dir, where, "|", shape, left)
	if to.mention >= 0 {
		x := &a.mentions[to.mention]
		v.Str("source form", a.mentionForm(x))
		v.Str("source class", a.headClass(x))
		v.Int("sure", int(c.sure*9.99))
	} else {
		v.Flag("no source")
	}
	if a.doc.Quotations[q].Continues {
		v.Pair("continues", where, same)
	}
	v.If(a.startsParagraph(r.first), "cue opens paragraph "+dir+where+same)
}

// quoteSize buckets the number of tokens between the marks.
func quoteSize(r tokenRange) string {
	switch n := r.last - r.first - 2; {
	case n <= 1:
		return "1"
	case n <= 2:
		return "2"
	case n <= 4:
		return "3-4"
	case n <= 8:
		return "5-8"
	case n <= 16:
		return "9-16"
	}
	return "17+"
}

// quoteShape tells how a quotation begins and ends: with a capital, with a comma, a stop or neither.
func (a *analysis) quoteShape(q int) string {
	r := a.quotes[q]
	d := &a.doc.Quotations[q]
	s := a.text[d.Inner.Start:d.Inner.End]
	if s == "" {
		return "empty"
	}
	begin := "low"
	switch c := s[0]; {
	case 'A' <= c && c <= 'Z':
		begin = "Cap"
	case c >= 0x80 || c < 'a' || c > 'z':
		begin = "sign"
	}
	end := ""
	switch s[len(s)-1] {
	case ',':
		end = ","
	case '.':
		end = "."
	case '?', '!':
		end = "!"
	default:
		if int(r.last) < len(a.tok) && a.para[r.last] == a.para[r.first] {
			switch a.symbol(r.last) {
			case symComma:
				end = "_,"
			case symStop:
				end = "_."
			}
		}
	}
	return begin + end
}

// sourcePlace tells where the source of c stands: of the cue, and of the quotation.
func (a *analysis) sourcePlace(c *cue, r tokenRange, dir string) string {
	if c.source < 0 {
		return "nowhere"
	}
	src := a.mentions[c.source].head
	side := "right"
	if src < c.head {
		side = "left"
	}
	switch {
	case r.has(src):
		return side + " inside"
	case (src < r.first) == (c.head < r.first):
		return side + " beside"
	}
	return side + " across"
}

// cuesBetween counts the cues outside quotations between cue i and the quotation at r, five at most.
func (a *analysis) cuesBetween(i int32, r tokenRange) int {
	n := 0
	step := int32(1)
	if a.cues[i].head > r.first {
		step = -1
	}
	for k := i + step; k >= 0 && int(k) < len(a.cues) && n < 5; k += step {
		h := a.cues[k].head
		if step > 0 && h >= r.first || step < 0 && h < r.last {
			break
		}
		if a.quote[h] < 0 {
			n++
		}
	}
	return n
}

// quotesBetween counts the quotations that start in gap, five at most.
func (a *analysis) quotesBetween(gap tokenRange) int {
	n := 0
	for i := gap.first; i < gap.last && n < 5; {
		if q := a.quote[i]; q >= 0 {
			n++
			i = max(i+1, a.quotes[q].last)
			continue
		}
		i++
	}
	return n
}

// startsParagraph reports whether token i is the first of its paragraph.
func (a *analysis) startsParagraph(i int32) bool { return i == 0 || a.para[i-1] != a.para[i] }

// quoteTitle tells whether the words of a quotation have capitals as titles have: “The Long Way Home”.
func (a *analysis) quoteTitle(r tokenRange) string {
	words, capitals := 0, 0
	for i := r.first; i < r.last && i < r.first+12; i++ {
		if a.tag[i] == tagPunct || a.tok[i].Len() < 4 {
			continue
		}
		words++
		if a.capital(i) {
			capitals++
		}
	}
	switch {
	case words == 0:
		return "short"
	case words == capitals && words > 1:
		return "title"
	case words == capitals:
		return "capital"
	case capitals == 0:
		return "small"
	}
	return "mixed"
}

// nearestCueClass names the class of the best cue in the sentence of the quotation r among its candidates: one of speech,
// if there is one.
func (a *analysis) nearestCueClass(cands []anchor, r tokenRange) string {
	best := "none"
	for _, x := range cands {
		if x.kind != anchorCue {
			continue
		}
		h := a.cues[x.cue].head
		if a.sent[h] != a.sent[r.first] && a.sent[h] != a.sent[r.last-1] {
			continue
		}
		class := a.cueClass(h)
		if class == "speech" {
			return class
		}
		if best == "none" || best == "other" {
			best = class
		}
	}
	return best
}

// smallWord returns the word at i if it is one of those that grammar needs: the, of, called; else what it is.
func (a *analysis) smallWord(i int32) string {
	if i < 0 || int(i) >= len(a.tok) {
		return "end"
	}
	switch t := a.tag[i]; t {
	case tagDT, tagIN, tagTO, tagCC, tagPRPS, tagWDT, tagWRB, tagRP:
		if a.tok[i].Len() < 8 {
			return a.word(i)
		}
	}
	if w := a.lemma(i); w != "" {
		return w
	}
	return symbolNames[a.symbol(i)]
}
