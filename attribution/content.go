package attribution

import "slices"

// A contentSpan is what a cue may introduce: a stretch of its sentence, or two where the cue splits it.
type contentSpan struct {
	body, tail tokenRange // tail is empty unless the cue stands inside: the sea, she said, had risen
	from       startKind
}

func (c contentSpan) has(i int32) bool { return c.body.has(i) || c.tail.has(i) }

// A startKind says how a candidate was found.
type startKind uint8

const (
	afterCue     startKind = iota // said the sea had risen
	afterMention                  // told the council the sea had risen; according to the council, the sea had risen
	afterTime                     // said on Monday the sea had risen
	beforeCue                     // the sea had risen, she said
	aroundCue                     // the sea, she said, had risen
	quotesOnly                    // “the sea had risen”, and nothing else
)

// How many places are considered for the beginning and the end of a content.
const (
	mostEnds   = 9
	mostStarts = 7

	longestContent = 250 // tokens on either side of the cue: no sentence that people write goes on longer
)

// contents appends to out the stretches of its sentence that cue c may introduce. Where own is not empty, they must hold it: most of those that
// do not are left out.
func (a *analysis) contents(out []contentSpan, c *cue, own tokenRange) []contentSpan {
	s := a.sents[a.sent[c.head]]
	s.first, s.last = max(s.first, c.tokens.first-longestContent), min(s.last, c.tokens.last+longestContent)
	last := s.last
	for last > s.first && a.tag[last-1] == tagPunct && !a.quoted[last-1] {
		last--
	}
	if own.empty() || own.first >= c.tokens.last {
		out = a.contentsAfter(out, c, s, last)
	}
	return a.contentsBefore(out, c, s, last, own)
}

// contentsAfter appends those that follow c in sentence s, whose words end before last.
func (a *analysis) contentsAfter(out []contentSpan, c *cue, s tokenRange, last int32) []contentSpan {
	var starts [7]int32
	n := 0
	var ends []int32 // where they may end before last, once they are known
	add := func(from startKind, k int32) {
		k = a.skipThat(k, last)
		if k >= last || a.tag[k] == tagCC || slices.Contains(starts[:n], k) || c.source >= 0 && a.mentions[c.source].full.has(k) {
			return // nobody says himself: counters Jane Doe; or what goes on behind a conjunction: he refused, and left
		}
		if n == 0 {
			ends = a.clauseEnds(c.tokens.last+2, last)
		}
		starts[n] = k
		n++
		out = endsFrom(out, from, tokenRange{k, last}, ends)
	}
	k := c.tokens.last
	add(afterCue, k)
	// said in a statement that; wrote on his page on Monday that
	for p, i := k, 0; i < 2 && p+1 < last && a.tag[p] == tagIN && !a.is(p, "that"); i++ {
		if t := a.pastTime(p, last); t > p {
			p = t
		} else if m := a.mentionStarting(p+1, s); m >= 0 {
			p = a.mentions[m].full.last
		} else {
			break
		}
		add(afterTime, p)
	}
	if t := a.pastTime(k, last); t > k {
		add(afterTime, t)
		k = t
	}
	if m := a.mentionStarting(k, s); m >= 0 {
		k = a.mentions[m].full.last
		add(afterMention, k)
		if c.form == formAccording {
			add(afterMention, a.pastComma(k, last)) // a survey done by the council, the sea had risen
		}
		if t := a.pastTime(k, last); t > k {
			add(afterTime, t)
		}
	}
	return out
}

// longestApposition is how many tokens what goes on behind a mention, to the comma that ends it, has at most.
const longestApposition = 24

// pastComma returns the place behind the first comma from k on, outside quotations, or last if there is none near.
func (a *analysis) pastComma(k, last int32) int32 {
	for i := k; i < last && i < k+longestApposition; i++ {
		if a.quoted[i] {
			break
		}
		if a.comma(i) {
			return i + 1
		}
	}
	return last
}

// contentsBefore appends those that go before c in sentence s, or around it, where own is empty or theirs.
func (a *analysis) contentsBefore(out []contentSpan, c *cue, s tokenRange, last int32, own tokenRange) []contentSpan {
	first, end := c.tokens.first, c.tokens.last
	if c.source >= 0 {
		if x := a.mentions[c.source].full; x.first < first {
			first = x.first
		} else if x.last > end && x.first-end < 6 {
			end = x.last
		}
	}
	for first > s.first && a.tag[first-1] == tagPunct && !a.quoted[first-1] {
		first--
	}
	if first <= s.first || a.binds(first-1) {
		return out // not: he laughed when he heard
	}
	var tail tokenRange
	if end+1 < last && a.comma(end) {
		tail = tokenRange{end + 1, last}
	}
	if !own.empty() && own.last > first && tail.empty() {
		return out
	}
	m := 0
	for k := first - 1; k >= s.first && m < mostStarts; k-- {
		if k > s.first && !a.breaks(k-1) {
			continue
		}
		m++
		body := tokenRange{k, first}
		if own.empty() || k <= own.first && own.last <= first {
			out = append(out, contentSpan{body: body, from: beforeCue})
		}
		if !tail.empty() {
			out = append(out, contentSpan{body: body, tail: tail, from: aroundCue})
		}
	}
	return out
}

// endsFrom appends the candidates that begin with r: they end with it, or at one of the ends.
func endsFrom(out []contentSpan, from startKind, r tokenRange, ends []int32) []contentSpan {
	out = append(out, contentSpan{body: r, from: from})
	n := 1
	for _, end := range ends {
		if end < r.first+2 {
			continue
		}
		if n++; n > mostEnds {
			break
		}
		out = append(out, contentSpan{body: tokenRange{r.first, end}, from: from})
	}
	return out
}

// clauseEnds returns where in [first, last) a clause may end, outside quotations. They are good until it is called again.
func (a *analysis) clauseEnds(first, last int32) []int32 {
	ends := a.ends[:0]
	for i := first; i < last; i++ {
		x := a.symbols[i]
		if !mayBreak.has(x) || a.quoted[i] && a.quotes[a.outerAt(i)].first < i {
			continue
		}
		if a.breaksAs(x, i) && !a.breaks(i-1) {
			ends = append(ends, i)
		}
	}
	a.ends = ends
	return ends
}

// mayBreak are the symbols of the words at which a clause may end.
const mayBreak symbolSet = 1<<symComma | 1<<symColon | 1<<symDash | 1<<symBracket | 1<<symAnd | 1<<symStop | 1<<symPrep | 1<<symThat | 1<<symWh

// breaks reports whether a clause may end before the token at i: at a comma, a dash, a conjunction, a preposition that may
// begin a clause.
func (a *analysis) breaks(i int32) bool {
	return mayBreak.has(a.symbols[i]) && a.breaksAs(a.symbols[i], i)
}

// breaksAs is breaks for a token with a symbol that may break.
func (a *analysis) breaksAs(s symbol, i int32) bool {
	switch s {
	case symStop:
		return a.is(i, ";")
	case symPrep:
		switch a.word(i) {
		case "as", "while", "after", "because", "although", "though", "before", "if", "since", "during", "in", "on", "at",
			"As", "While", "After", "Because", "Although", "Though", "Before", "If", "Since", "During", "In", "On", "At":
			return true
		}
		return false
	case symWh:
		return a.is(i, "when") || a.is(i, "which")
	}
	return true
}

// binds reports whether the word at i ties what follows to what goes before: when, which, and.
func (a *analysis) binds(i int32) bool {
	switch a.symbols[i] {
	case symWh, symWho, symAnd, symThat:
		return true
	}
	return false
}

// skipThat skips the marks and the conjunction between a cue and its content.
func (a *analysis) skipThat(k, last int32) int32 {
	for k < last && (a.comma(k) || a.symbols[k] == symColon || a.symbols[k] == symDash) {
		k++
	}
	if k < last && a.is(k, "that") && a.tag[k] != tagDT {
		k++
	}
	return k
}

// pastTime returns what follows a time at k: on Monday, last week, in an interview on Tuesday.
func (a *analysis) pastTime(k, last int32) int32 {
	i := k
	for i < last && i < k+5 && beforeTime.has(a.tag[i]) && !a.has(i, isTime) {
		i++
	}
	if i < last && a.has(i, isTime) {
		for i < last && (a.has(i, isTime) || a.tag[i] == tagCD) {
			i++
		}
		return i
	}
	return k
}

// beforeTime are the tags of the words that may lead to a time: on the previous, only last.
const beforeTime tagSet = 1<<tagIN | 1<<tagDT | 1<<tagPRPS | 1<<tagPDT | 1<<tagJJ | 1<<tagCD | 1<<tagRB | 1<<tagRBR | 1<<tagRBS
