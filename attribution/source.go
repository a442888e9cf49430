package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// How far from its cue a source may stand, in mentions. Farther ones are right in less than one case in a hundred.
const (
	mentionsBefore = 10
	mentionsAfter  = 5
)

// chooseSources gives every cue the mention that is most likely its source, or none.
func (a *analysis) chooseSources() {
	model := a.models.sources
	var v linear.Vector
	var scores []float64
	for i := range a.cues {
		c := &a.cues[i]
		from, to := a.sourceCandidates(c)
		scores = append(scores[:0], 0) // no source
		best := 0
		for m := from; m < to; m++ {
			v.Reset()
			a.sourceFeatures(&v, c, m, from, to)
			scores = append(scores, model.Score(&v))
			if k := len(scores) - 1; scores[k] > scores[best] {
				best = k
			}
		}
		linear.Softmax(scores)
		c.source, c.sure = int32(best-1)+from, scores[best]
		if best == 0 {
			c.source = -1
		}
	}
}

// sourceCandidates returns the range of mentions that may be the source of c: those of its sentence, and of its
// paragraph where the sentence begins with the cue (“We won.” said Jane Doe., with a seam after the mark).
func (a *analysis) sourceCandidates(c *cue) (from, to int32) {
	s := a.sents[a.sent[c.head]]
	mid := a.mentionFrom(c.head)
	for from = mid; from > 0 && mid-from < mentionsBefore && a.mentions[from-1].base.first >= s.first; from-- {
	}
	for to = mid; int(to) < len(a.mentions) && to-mid < mentionsAfter && a.mentions[to].base.first < s.last; to++ {
	}
	return from, to
}

// mentionFrom returns the index of the first mention that starts at or after token i.
func (a *analysis) mentionFrom(i int32) int32 {
	lo, hi := int32(0), int32(len(a.mentions))
	for lo < hi {
		m := (lo + hi) / 2
		if a.mentions[m].base.first < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// sourceFeatures describes mention m as the source of cue c; the candidates are the mentions [from, to).
func (a *analysis) sourceFeatures(v *linear.Vector, c *cue, m, from, to int32) {
	x := &a.mentions[m]
	before := x.base.first < c.head
	dir := "after"
	var gap tokenRange
	if before {
		dir = "before"
		gap = tokenRange{x.base.last, c.tokens.first}
	} else {
		gap = tokenRange{c.tokens.last, x.base.first}
	}
	form := a.mentionForm(x)
	cueForm := a.cueForm(c)
	pattern := a.pattern(gap)
	left, right := a.edge(x.base.first-1), a.edge(x.base.last)

	v.Flag("mention")
	v.Pair("dir form", dir, form)
	v.Pair("dir cue", dir, cueForm)
	v.Pair("dir pattern", dir, pattern)
	v.Cross("cue pattern", cueForm, "|", dir, pattern)
	v.Cross("form pattern", form, "|", dir, pattern)
	v.Pair("left", dir, left)
	v.Pair("right", dir, right)
	v.Cross("left form", dir, left, "|", form)
	v.Cross("sides", dir, left, "|", right)
	v.Pair("head", dir, a.headClass(x))
	v.Pair("cue left", dir, a.edge(c.tokens.first-1))
	v.Pair("cue right", dir, a.edge(c.tokens.last))
	v.Cross("cue left pattern", a.edge(c.tokens.first-1), "|", dir, pattern)
	rank := gapRank(a, x, gap)
	v.Pair("rank", dir, rank)
	v.Cross("rank cue", dir, rank, "|", cueForm)
	v.If(m == from, "first candidate")
	v.If(a.sentenceStart(x.base.first), "starts sentence")
	v.If(a.quote[x.head] >= 0 && a.quote[x.head] != a.quote[c.head], "inside a quotation")
	v.If(a.quote[c.head] >= 0 && a.quote[x.head] == a.quote[c.head], "both inside a quotation")
	lemma, class := a.lemma(c.head), a.cueClass(c.head)
	if before && !gap.empty() {
		// Small, who attended the rally, said: an aside that opens with who and closes with a comma
		open, close := a.edge(gap.first), a.edge(gap.last-1)
		if gap.last-gap.first > 1 {
			open += a.edge(gap.first + 1)
		}
		v.Pair("aside", open, close)
		v.Cross("aside verbs", open, close, "|", gapVerbs(a, gap))
		v.Cross("aside form", open, close, "|", form)
		v.Cross("aside cue", open, close, "|", cueForm)
	}
	v.If(x.kind == Pronoun && a.tag[x.head].isWh() && before && a.verbBetween(x.base.last, c.tokens.first), "relative with a verb of its own")
	leftWord := a.smallWord(x.base.first - 1)
	v.Pair("left word", dir, leftWord)
	v.Cross("left word cue", dir, cueForm, "|", leftWord)
	v.Cross("left word subject", dir, yes(a.isSubject(x)), "|", leftWord)
	subject := "no subject"
	if a.isSubject(x) {
		subject = "subject"
		if x.full.last < c.tokens.first && a.cueAt(x.full.last, c) {
			subject = "subject of a cue"
		}
	}
	v.Cross("subject cue", dir, cueForm, "|", subject)
	v.Cross("subject cue head", dir, cueForm, subject, "|", a.headClass(x))
	v.If(before && a.verbBetween(x.full.last, c.tokens.first), "verb between "+yes(x.kind == Pronoun))
	v.Cross("lemma dir", lemma, "|", dir, form)
	v.Cross("class dir", class, "|", dir, form)
	v.Cross("class head", class, "|", dir, a.headClass(x))
	v.Cross("class cue left", class, "|", dir, a.edge(c.tokens.first-1))
	v.Cross("full right", dir, cueForm, "|", a.edge(x.full.last))
	v.Cross("full right class", dir, class, "|", a.edge(x.full.last))
	v.Cross("subject", dir, cueForm, "|", yes(a.isSubject(x)))
	v.Cross("subject rank", dir, cueForm, yes(a.isSubject(x)), "|", gapRank(a, x, gap))
	v.Cross("subject pattern", yes(a.isSubject(x)), "|", dir, pattern)
	if before && x.full.last <= c.tokens.first {
		v.Pair("full pattern", cueForm, a.pattern(tokenRange{x.full.last, c.tokens.first}))
	}
	nested := "outer"
	switch {
	case x.base.has(c.head):
		nested = "holds the cue"
	case x.within >= 0 && a.mentions[x.within].base.has(c.head):
		nested = "possessor of the cue"
	case x.within >= 0:
		nested = "nested"
	}
	v.Pair("nested", dir, nested)
	v.Pair("nested form", nested, form)
	v.Pair("nested cue", nested, cueForm)
	if before {
		v.Pair("gap", "commas", gapCount(a, gap, ","))
		v.Str("gap verbs", gapVerbs(a, gap))
		v.Pair("gap verbs form", gapVerbs(a, gap), form)
	}
}

// mentionForm says what a mention looks like: a name, a nominal, or which pronoun.
func (a *analysis) mentionForm(x *mention) string {
	switch x.kind {
	case Name:
		if x.name.first > x.base.first {
			return "title name"
		}
		return "name"
	case Nominal:
		switch a.tag[x.head] {
		case tagNNS:
			return "nominal plural"
		case tagNN:
			return "nominal"
		}
		return "nominal other"
	}
	switch w := a.word(x.head); {
	case a.tag[x.head].isWh():
		if a.is(x.head, "who") {
			return "who"
		}
		return "wh"
	case a.is(x.head, "he") || a.is(x.head, "she"):
		return "he"
	case a.is(x.head, "they"):
		return "they"
	case w == "I" || a.is(x.head, "we"):
		return "I"
	case a.is(x.head, "you"):
		return "you"
	case a.is(x.head, "it"):
		return "it"
	case a.is(x.head, "him") || a.is(x.head, "them") || a.is(x.head, "me") || a.is(x.head, "us"):
		return "object pronoun"
	case a.tag[x.head] == tagPRPS:
		return "possessive"
	}
	return "pronoun"
}

// headClass says what kind of thing the head of a mention names, as far as the lexicon knows.
func (a *analysis) headClass(x *mention) string {
	switch {
	case x.kind == Pronoun:
		return "pronoun"
	case a.has(x.head, isPersonNoun):
		return "person"
	case a.has(x.head, isGroupNoun):
		return "group"
	case a.has(x.head, isOrgNoun):
		return "organization"
	case a.has(x.head, isDocNoun):
		return "document"
	case a.has(x.head, isTime):
		return "time"
	case x.kind == Name:
		return "name"
	}
	return "other"
}

// cueForm says what form a cue has: its tag, and whether it is passive.
func (a *analysis) cueForm(c *cue) string {
	t := tagNames[a.tag[c.head]]
	if a.tag[c.head] == tagVBN || a.tag[c.head] == tagVBD {
		for k := c.head - 1; k >= 0 && k >= c.head-3; k-- {
			switch {
			case a.has(k, isBe):
				return "passive"
			case a.has(k, isHave):
				return "perfect"
			case !a.tag[k].isAdverb():
				return t
			}
		}
	}
	if a.is(c.head, "according") {
		return "according"
	}
	return t
}

// sentenceStart reports whether token i begins a sentence, marks aside.
func (a *analysis) sentenceStart(i int32) bool {
	s := a.sents[a.sent[i]].first
	for s < i && a.tag[s] == tagPunct {
		s++
	}
	return s == i
}

// verbBetween reports whether a finite verb stands in [i, j).
func (a *analysis) verbBetween(i, j int32) bool {
	for ; i < j; i++ {
		if a.tag[i].isFinite() || a.tag[i] == tagMD {
			return true
		}
	}
	return false
}

// cueAt reports whether another cue than c of speech begins within a few tokens from i on: the minister has repeatedly denied it, saying …
func (a *analysis) cueAt(i int32, c *cue) bool {
	for k := i; k < i+5 && k < c.tokens.first; k++ {
		if a.has(k, isSpeechVerb) && a.tag[k].isVerb() {
			return true
		}
		if a.tag[k] == tagPunct || a.mentionAt[k] >= 0 {
			return false
		}
	}
	return false
}
