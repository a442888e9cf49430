package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// cueFeatures describes cue c for the question whether it ties anything to a source.
func (a *analysis) cueFeatures(v *linear.Vector, c *cue) {
	h := c.head
	lemma, class, form := a.lemma(h), a.cueClass(h), a.cueForm(c)
	if lemma == "" {
		lemma = "?"
	}
	right, right2 := a.edge(c.tokens.last), a.edge(c.tokens.last+1)
	left := a.edge(c.tokens.first - 1)
	source := "none"
	if c.source >= 0 {
		x := &a.mentions[c.source]
		source = a.headClass(x) + " " + a.mentionForm(x)
		if x.base.first > h {
			source += " after"
		}
	}
	sure := sureness(c.sure)
	v.Flag("cue")
	v.Str("lemma", lemma)
	v.Pair("lemma form", lemma, form)
	v.Pair("lemma right", lemma, right)
	v.Pair("lemma left", lemma, left)
	v.Pair("lemma source", lemma, source)
	v.Str("class", class)
	v.Pair("class form", class, form)
	v.Pair("class right", class, right)
	v.Cross("class right2", class, "|", right, " ", right2)
	v.Pair("class left", class, left)
	v.Pair("class source", class, source)
	v.Pair("class sure", class, sure)
	v.Pair("source right", source, right)
	v.Pair("form right", form, right)
	v.Cross("form right2", form, "|", right, " ", right2)
	v.Pair("source sure", source, sure)
	v.Str("right2", right+" "+right2)
	v.If(a.para[h] == 0, "headline")
	v.If(a.has(c.tokens.last, isTime), "time right")
	v.If(a.clauseFollows(c.tokens.last), "clause follows")
	v.Pair("clause follows", class, yes(a.clauseFollows(c.tokens.last)))
	v.Pair("clause follows lemma", lemma, yes(a.clauseFollows(c.tokens.last)))
	negated := false
	for k := c.tokens.first; k < h; k++ {
		negated = negated || a.is(k, "not") || a.is(k, "n't") || a.is(k, "n’t") || a.is(k, "never")
		v.If(a.tag[k] == tagMD, "modal")
		v.If(a.tag[k] == tagTO, "infinitive")
	}
	v.If(negated, "negated")
	v.If(c.quoted, "has a quotation")
	v.If(a.sentenceStart(c.tokens.first), "starts sentence")
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func sureness(p float64) string {
	switch {
	case p < 0.5:
		return "0"
	case p < 0.8:
		return "5"
	case p < 0.95:
		return "8"
	}
	return "9"
}

// cueClass names the classes of a cue word.
func (a *analysis) cueClass(h int32) string {
	switch {
	case a.has(h, isSpeechVerb) && a.tag[h].isNoun():
		return "speech noun"
	case a.has(h, isSpeechVerb):
		return "speech"
	case a.has(h, isSpeechNoun) && !a.tag[h].isVerb():
		return "noun"
	case a.has(h, isShowVerb):
		return "show"
	case a.has(h, isThoughtVerb):
		return "thought"
	case a.has(h, isStanceVerb):
		return "stance"
	case a.has(h, isAspectVerb):
		return "aspect"
	}
	return "other"
}

// clauseFollows reports whether a mention and then a finite verb follow at i, or “that”: said the sea had risen.
func (a *analysis) clauseFollows(i int32) bool {
	if int(i) >= len(a.tok) {
		return false
	}
	s := a.sents[a.sent[i]]
	if a.is(i, "that") {
		return true
	}
	m := a.mentionStarting(i, s)
	if m < 0 {
		return false
	}
	k := a.mentions[m].full.last
	for k < s.last && a.tag[k].isAdverb() {
		k++
	}
	return k < s.last && (a.tag[k].isFinite() || a.tag[k] == tagMD)
}

// contentFeatures describes x as the content of cue c.
func (a *analysis) contentFeatures(v *linear.Vector, c *cue, x *contentSpan) {
	s := a.sents[a.sent[c.head]]
	lemma, class, form := a.lemma(c.head), a.cueClass(c.head), a.cueForm(c)
	if lemma == "" {
		lemma = "?"
	}
	from := startNames[x.from]
	first, end := x.body.first, x.body.last
	if !x.tail.empty() {
		end = x.tail.last
	}
	open, next := a.edge(first), a.edge(first+1)
	before, after := a.edge(first-1), a.edge(x.body.last)
	if x.from == quotesOnly {
		v.Flag("quotes only")
		v.Pair("quotes only class", class, form)
		v.Str("quotes only lemma", lemma)
		v.Pair("quotes only edges", before, after)
		v.Pair("quotes only left", class, before)
		v.Pair("quotes only right", class, after)
		v.Str("quotes only size", quoteSize(x.body))
		v.Pair("quotes only clause", verbsIn(a, x.body), before)
		v.Cross("quotes only capital", yes(a.capital(min(first+1, x.body.last-1))), "|", before)
		v.If(a.has(first-1, isSpeechVerb), "quotes only right after the cue")
		return
	}
	size := quoteSize(x.body)
	verbs := verbsIn(a, x.body)
	last := a.edge(x.body.last - 1)
	whole := end >= s.last-1 || a.tag[end] == tagPunct && end+2 >= s.last
	source := "no source"
	if c.source >= 0 {
		source = "source before"
		switch m := a.mentions[c.source].base; {
		case x.has(m.first):
			source = "source inside"
		case m.first > c.head:
			source = "source after"
		}
	}
	others := 0
	for i := a.cueFrom(first); int(i) < len(a.cues) && a.cues[i].head < end && others < 3; i++ {
		if h := a.cues[i].head; h != c.head && x.has(h) && a.quote[h] < 0 && a.has(h, isSpeechVerb) {
			others++
		}
	}
	v.Str("from", from)
	v.Pair("from class", from, class)
	v.Pair("from lemma", from, lemma)
	v.Pair("from form", from, form)
	v.Pair("from open", from, open)
	v.Cross("from open next", from, "|", open, " ", next)
	v.Cross("lemma open", from, lemma, "|", open)
	v.Cross("class open", from, class, "|", open, " ", next)
	v.Pair("before", from, before)
	v.Cross("before open", from, before, "|", open)
	v.Pair("after", from, after)
	v.Cross("after verbs", from, after, "|", verbs)
	v.Pair("after word", from, a.endWord(x.body.last))
	v.Pair("after word verbs", a.endWord(x.body.last), verbs)
	v.Cross("after next", after, "|", a.edge(x.body.last+1))
	v.Pair("last", from, last)
	v.Pair("size", from, size)
	v.Cross("size class", from, class, "|", size)
	v.Pair("verbs", from, verbs)
	v.Cross("verbs class", from, class, "|", verbs)
	v.Cross("verbs open", from, open, "|", verbs)
	v.Pair("whole", from, yes(whole))
	v.Cross("whole class", from, class, "|", yes(whole))
	v.Cross("whole verbs", from, verbs, "|", yes(whole))
	v.Pair("source", from, source)
	v.Cross("source class", from, class, "|", source)
	v.Pair("others", from, counts[others])
	v.Pair("others after", after, counts[others])
	v.If(a.sentenceStart(first), from+" starts sentence")
	v.If(a.thatInside(x), "that inside")
	v.Pair("that inside", from, yes(a.thatInside(x)))
	v.If(a.takesHearer(c.head) && !a.passive(c), "hearer "+from)
	v.If(!x.tail.empty(), "tail")
	if !x.tail.empty() {
		v.Pair("tail", size, verbsIn(a, x.tail))
		v.Pair("tail verbs", verbs, verbsIn(a, x.tail))
	}
	if x.from <= afterTime {
		v.If(a.cueBefore(x.body.last, x.body), "ends at a cue")
		v.If(a.endsAtVerb(x.body.last, s), "ends at and + verb")
	}
}

// endWord names the conjunction or preposition at i.
func (a *analysis) endWord(i int32) string {
	if int(i) >= len(a.tok) || a.tok[i].Len() > 8 {
		return "-"
	}
	switch a.symbol(i) {
	case symPrep, symAnd, symThat, symWh, symComma:
		return a.word(i)
	}
	return "-"
}

// endsAtVerb reports whether a conjunction and a finite verb begin at i: … and suggested.
func (a *analysis) endsAtVerb(i int32, s tokenRange) bool {
	if i < s.last && a.is(i, ",") {
		i++
	}
	if i+1 >= s.last || a.tag[i] != tagCC {
		return false
	}
	i++
	for i < s.last && a.tag[i].isAdverb() {
		i++
	}
	return i < s.last && a.tag[i].isFinite()
}

// cueBefore reports whether a cue of speech follows i within a few tokens: … , he said.
func (a *analysis) cueBefore(i int32, body tokenRange) bool {
	s := a.sents[a.sent[body.first]]
	for k := i; k < s.last && k < i+5; k++ {
		if a.has(k, isSpeechVerb) && a.tag[k].isFinite() {
			return true
		}
	}
	return false
}

// verbsIn tells how many finite verbs stand in r, and whether it begins with an infinitive.
func verbsIn(a *analysis, r tokenRange) string {
	n := 0
	for i := r.first; i < r.last && n < 3; i++ {
		if a.tag[i].isFinite() || a.tag[i] == tagMD {
			n++
		}
	}
	if a.tag[r.first] == tagTO {
		return "to " + counts[n]
	}
	return counts[n]
}

// thatInside reports whether “that” follows the mention or preposition with which x begins: told [reporters that the sea had risen].
func (a *analysis) thatInside(x *contentSpan) bool {
	k := x.body.first
	if a.tag[k] == tagIN {
		k++
	}
	m := a.mentionStarting(k, x.body)
	return m >= 0 && x.body.has(a.mentions[m].full.last) && a.is(a.mentions[m].full.last, "that")
}

func (a *analysis) passive(c *cue) bool { return a.cueForm(c) == "passive" }
