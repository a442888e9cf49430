package selection

type scanner struct {
	*scan
	v      *vocabulary
	cur    *piece // the last one
	open   bool   // it has not been closed
	breaks int32
	recent [8]uint32 // hashes of the last words of cur, maxWords of them at least
	nth    int
	loud   int  // words in capitals in a row
	depth  bool // inside “…”
}

// run is the scanner: characters make words, words make pieces.
func (s *scanner) run() {
	text := s.text
	ended := false // a sentence may have ended, and nothing but marks and spaces followed
	cut := -1      // where the next sentence would begin, if it began here
	for i := 0; i < len(text); {
		c := text[i]
		switch k := kinds[c]; k {
		case kWord:
			if ended && s.begins(cut, i) {
				if cut < 0 {
					cut = i
				}
				s.close(s.trim(cut))
				s.begin(cut)
			} else if !s.open {
				s.begin(i)
			} else if s.loud >= shoutRun && i+1 < len(text) && 'A' <= c && c <= 'Z' && 'a' <= text[i+1] && text[i+1] <= 'z' && kinds[text[i-1]] == kSpace {
				s.close(s.trim(i)) // MAN HELD OVER FIRE The police said
				s.begin(i)
			}
			ended, cut = false, -1
			i = s.words(i)
			if s.nth == 2 && s.readMore(i) {
				s.close(i)
			}
		case kLine:
			if s.open {
				s.close(s.trim(i))
			}
			s.breaks++
			s.depth = false
			ended, cut = false, -1
			i++
		case kSpace:
			j := i + 1
			for j < len(text) && kinds[text[j]] == kSpace {
				j++
			}
			if s.open && (j-i > 2 || c == '\t') && j < len(text) && kinds[text[j]] != kLine {
				s.close(i)
				ended = false
			}
			if ended {
				cut = j
			}
			i = j
		default:
			n, what := mark(text, i)
			if !s.open {
				s.begin(i)
			} else if ended && what != markEnd && what != markClose && cut < 0 {
				cut = i // “….”“…”: a glued quotation
			}
			switch what {
			case markEnd:
				ended, cut = true, -1
			case markClose:
				s.depth = false
				s.cur.marks[markQuote]++
				if ended && cut < 0 {
					break
				}
			case markOpen:
				s.depth = true
				s.cur.marks[markQuote]++
			case markCount:
			default:
				s.cur.marks[what]++
				if what == markParen && c == ')' && !ended && s.cur.words > 4 {
					ended, cut = true, -1
				}
			}
			i += n
		}
	}
	s.close(s.trim(len(text)))
}

// begin opens a piece at i.
func (s *scanner) begin(i int) {
	s.pieces = append(s.pieces, piece{start: int32(i), line: int32(s.lineCount), breaks: s.breaks, ids: int32(len(s.ids)), content: int32(len(s.content)), hash: 1, mould: 1, quoted: s.depth, form: none})
	s.cur = &s.pieces[len(s.pieces)-1]
	if s.breaks > 0 {
		s.lineCount++
		s.cur.line++
	}
	s.breaks = 0
	s.cur.opening = class(s.text, i)
	s.open, s.nth, s.loud = true, 0, 0
}

// trim returns the end of what stands before i, without white space.
func (s *scanner) trim(i int) int {
	for i > int(s.cur.start) && (s.text[i-1] == ' ' || s.text[i-1] == '\t' || s.text[i-1] == '\n') {
		i--
	}
	return i
}

// close ends the piece at i.
func (s *scanner) close(i int) {
	if !s.open {
		return
	}
	s.open = false
	s.cur.end = int32(i)
	s.cur.nids = int32(len(s.ids)) - s.cur.ids
	s.cur.ncontent = uint16(min(len(s.content)-int(s.cur.content), 1<<16-1))
	s.cur.closing = s.closing(i)
}

// closing returns the class of the character that ends at i.
func (s *scanner) closing(i int) byte {
	p := s.back(i)
	c := class(s.text, p)
	switch {
	case c == classQuote && p > int(s.cur.start):
		q := s.back(p)
		if k := class(s.text, q); k == classEnd || k == classEllipsis || s.text[q] == ',' {
			return classEndQuote
		}
	case c == classEnd && p >= int(s.cur.start)+2 && s.text[p-2:p+1] == "...":
		return classEllipsis
	}
	return c
}

// back returns where the character that ends at i begins.
func (s *scanner) back(i int) int {
	i--
	for i > int(s.cur.start) && s.text[i]&0xC0 == 0x80 {
		i--
	}
	return i
}
