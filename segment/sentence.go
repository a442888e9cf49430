package segment

import "github.com/seed7abcc752/sayso/clean"

// sentences divides each paragraph where what ends a sentence is followed by what begins one.
func sentences(w *work) {
	next := 0 // the first mark of the paragraph
	for _, p := range w.Paragraphs {
		s := splitter{work: w, par: p.Span, start: p.Start, mark: next}
		s.run()
		for next < len(w.marks) && w.marks[next].start < p.End {
			next++
		}
	}
}

// A splitter divides one paragraph.
type splitter struct {
	*work
	par   clean.Span
	start int  // of the sentence in hand
	mark  int  // the first mark that may lie at or after the place in hand
	list  list // the numbering that the paragraph began with
}

func (s *splitter) run() {
	t, end := s.text, s.par.End
	s.list = list{}
	s.beginList(s.start)
	for i := s.start; i < end; {
		if class[t[i]]&(stop|space) == 0 {
			i = s.skip(i)
			continue
		}
		if t[i] == ' ' {
			if s.list.kind != 0 && s.itemAt(i+1) {
				s.cut(i, i+1)
			}
			if i >= 2 && i+2 < end && plainSpace(t[i-2:i+3]) {
				i = s.skip(i + 1)
			} else {
				i = s.layoutAt(i)
			}
			continue
		}
		e := s.ending(i)
		if e.end == i { // a rune that ends nothing
			i++
			continue
		}
		next := skipSpace(t, e.end, end)
		if next < end && s.breaks(e, next) {
			s.cut(e.end, next)
		}
		i = e.end
	}
	s.cut(trimSpace(t, s.start, end), end)
}

// skip returns the next place at or after i that run has to look at. In a list, that is every space.
func (s *splitter) skip(i int) int {
	if s.list.kind != 0 {
		for i < s.par.End && class[s.text[i]]&(stop|space) == 0 {
			i = nextStop(s.text, i+1, s.par.End)
		}
		return i
	}
	return nextBreak(s.text, i, s.par.End)
}

// cut ends the sentence in hand at end, and starts another at next.
func (s *splitter) cut(end, next int) {
	if end = trimSpace(s.text, s.start, end); end > s.start {
		s.Sentences = append(s.Sentences, Sentence{clean.Span{Start: s.start, End: end}})
	}
	s.start = next
	s.beginList(next)
}

// An ending is what may end a sentence: a run of stops, and the closing marks and brackets after it.
type ending struct {
	start   int  // the first stop
	stops   int  // the end of the first run of stops
	end     int  // after all of it
	dots    int  // how many full stops the run holds; an ellipsis counts as three
	asks    bool // ? or ! among them
	wide    bool // a stop of a script that puts no space after it: 。
	quoted  bool // a closing quotation mark follows the stops
	bracket bool // a closing bracket does
	last    bool // a full stop follows that: …’.
	note    bool // the number of a note does: .[3]
}

// ending reads what begins at i. Its end is i if that is no stop.
func (s *splitter) ending(i int) ending {
	t, end := s.text, s.par.End
	e := ending{start: i, end: i}
	e.read(t, end)
	e.stops = e.end
	if e.end == i {
		return e
	}
	apart := false
	for e.end < end {
		k := e.end
		switch c := t[k]; {
		case c == ')' || c == ']' || c == '}':
			e.bracket = true
			e.end++
		case (c == '.' || c == '!' || c == '?') && (e.quoted || e.bracket):
			e.last = e.last || c == '.'
			e.asks = e.asks || c != '.'
			e.end++
		case c == '[' && noteEnd(t, k, end) > 0:
			e.note = true
			e.end = noteEnd(t, k, end)
		case c == ' ' && k+2 < end && t[k+1] == ')' && class[t[k+2]]&space != 0:
			e.bracket = true
			e.end += 2
		case c == ' ' && k+1 < end && t[k+1] == '[' && noteEnd(t, k+1, end) > 0:
			e.note = true
			e.end = noteEnd(t, k+1, end)
		case c == ' ' && !e.asks && e.dots == 1 && s.noteNumber(k+1) > 0:
			e.note = true
			e.end = s.noteNumber(k + 1)
			return e
		default:
			m := s.closing(k)
			if m == 0 && c == ' ' && !apart {
				m = s.closing(k + 1) // attention.’ ” She left
				apart = true
			}
			if m == 0 {
				return e
			}
			e.quoted = true
			e.end = m
		}
	}
	return e
}

// read reads a run of stops; . . . is a run, too.
func (e *ending) read(t string, end int) {
	for e.end < end {
		k := e.end
		switch c := t[k]; {
		case c == '.':
			e.dots++
			e.end++
		case c == '?' || c == '!':
			e.asks = true
			e.end++
		case c == ' ' && e.dots > 0 && !e.asks && k+1 < end && t[k+1] == '.' && !(k+2 < end && class[t[k+2]]&alnum != 0) && e.spaced(t, k):
			e.dots++
			e.end += 2
		case c < 0x80:
			return
		default:
			r, n := after(t, k, end)
			switch r {
			case '…':
				e.dots += 3
			case '。', '！', '？', '．', '｡':
				e.wide = true
			default:
				return
			}
			e.end += n
		}
	}
}

// spaced reports whether the dots so far stand apart, so that the one after the space at k goes on with them. Where the
// first belongs to a word (compounds. . . . The practice) the sentence ends with it, unless nothing comes after the dots.
func (e *ending) spaced(t string, k int) bool {
	return e.dots != 1 || e.start == 0 || t[e.start-1] == ' ' || !capitalAfterDots(t, k)
}

// capitalAfterDots reports whether a sentence begins after the spaced dots at k.
func capitalAfterDots(t string, k int) bool {
	n := 0
	for k+1 < len(t) && t[k] == ' ' && t[k+1] == '.' {
		k += 2
		n++
	}
	return n >= 3 && k+1 < len(t) && t[k] == ' ' && class[t[k+1]]&upper != 0
}

// closing returns the end of the closing mark that begins at k, or 0.
func (s *splitter) closing(k int) int {
	for s.mark < len(s.marks) && s.marks[s.mark].start < k {
		s.mark++
	}
	if s.mark < len(s.marks) {
		if m := &s.marks[s.mark]; m.start == k && m.side == closes {
			return m.end
		}
	}
	return 0
}

// noteEnd returns the end of a note's number in brackets at k, or 0: large.[7]
func noteEnd(t string, k, end int) int {
	i := k + 1
	for i < end && i-k < 12 && (class[t[i]]&digit != 0 || t[i] == ',' || t[i] == '-') {
		i++
	}
	if i > k+1 && i < end && t[i] == ']' {
		return i + 1
	}
	return 0
}

// noteNumber returns the end of a note's number at k, or 0: of a plain word, a stop, a number and then a word that
// begins sentences, the number belongs to a note. “It lost its charter. 4 Even so it went on.”
func (s *splitter) noteNumber(k int) int {
	t, end := s.text, s.par.End
	i := k
	for i < end && i-k < 3 && class[t[i]]&digit != 0 {
		i++
	}
	if k-3 < s.start || i == k || i-k > 2 || i+2 >= end || t[i] != ' ' || class[t[i+1]]&upper == 0 || class[t[k-3]]&(lower|digit) == 0 && t[k-3] != ')' {
		return 0
	}
	w := s.wordAfter(i + 1)
	if w.end-w.start < 2 || s.lexicon.look(t[w.start:w.end])&starter == 0 || s.lexicon.look(t[s.wordBefore(k-2):k-2])&abbreviation != 0 {
		return 0
	}
	return i
}
