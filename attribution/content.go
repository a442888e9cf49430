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

// contents appends to out the stretches of its sentence that cue c may introduce.
func (a *analysis) contents(out []contentSpan, c *cue) []contentSpan {
	s := a.sents[a.sent[c.head]]
	s.first, s.last = max(s.first, c.tokens.first-longestContent), min(s.last, c.tokens.last+longestContent)
	last := s.last
	for last > s.first && a.tag[last-1] == tagPunct && !a.quoted[last-1] {
		last--
	}
	// what follows
	var starts [6]int32
	n := 0
	add := func(from startKind, k int32) {
		k = a.skipThat(k, last)
		if k >= last || a.tag[k] == tagCC || slices.Contains(starts[:n], k) || c.source >= 0 && a.mentions[c.source].full.has(k) {
			return // nobody says himself: counters Jane Doe; or what goes on behind a conjunction: he refused, and left
		}
		starts[n] = k
		n++
		out = a.endsFrom(out, from, k, last)
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
		if t := a.pastTime(k, last); t > k {
			add(afterTime, t)
		}
	}
	// what goes before, and around
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
	if end+1 < last && a.is(end, ",") {
		tail = tokenRange{end + 1, last}
	}
	m := 0
	for k := first - 1; k >= s.first && m < mostStarts; k-- {
		if k > s.first && !a.breaks(k-1) {
			continue
		}
		m++
		body := tokenRange{k, first}
		out = append(out, contentSpan{body: body, from: beforeCue})
		if !tail.empty() {
			out = append(out, contentSpan{body: body, tail: tail, from: aroundCue})
		}
	}
	return out
}

// endsFrom appends the candidates that begin at k: they end with the sentence, or where a clause may end.
func (a *analysis) endsFrom(out []contentSpan, from startKind, k, last int32) []contentSpan {
	out = append(out, contentSpan{body: tokenRange{k, last}, from: from})
	n := 1
	for i := k + 2; i < last && n < mostEnds; i++ {
		if a.quoted[i] && a.quotes[a.outerAt(i)].first < i {
			continue // inside a quotation
		}
		if a.breaks(i) && !a.breaks(i-1) {
			out = append(out, contentSpan{body: tokenRange{k, i}, from: from})
			n++
		}
	}
	return out
}

// breaks reports whether a clause may end before the token at i: at a comma, a dash, a conjunction, a preposition that may
// begin a clause.
func (a *analysis) breaks(i int32) bool {
	switch a.symbols[i] {
	case symComma, symColon, symDash, symBracket, symAnd:
		return true
	case symStop:
		return a.is(i, ";")
	case symPrep:
		switch a.word(i) {
		case "as", "while", "after", "because", "although", "though", "before", "if", "since", "during", "in", "on", "at",
			"As", "While", "After", "Because", "Although", "Though", "Before", "If", "Since", "During", "In", "On", "At":
			return true
		}
	case symThat:
		return true
	case symWh:
		return a.is(i, "when") || a.is(i, "which")
	}
	return false
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
	for k < last && (a.is(k, ",") || a.symbols[k] == symColon || a.symbols[k] == symDash) {
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
	for i < last && i < k+5 && (a.tag[i] == tagIN || a.tag[i].isDeterminer() || a.tag[i] == tagJJ || a.tag[i] == tagCD || a.tag[i].isAdverb()) && !a.has(i, isTime) {
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
