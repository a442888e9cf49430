package selection

import (
	"math/bits"
	"slices"
	"strings"
)

// A piece is the smallest stretch that is kept or left out as a whole: a sentence, a line without one, a stretch
// between wide gaps.
type piece struct {
	start, end int32 // of the text, without white space around
	line       int32 // number of the line
	breaks     int32 // line ends before it, 0 inside a line
	ids        int32 // where its phrases begin in scan.ids
	nids       int32
	hash       uint32 // of its words
	words      uint16
	lower      uint16 // words that begin with a small letter
	title      uint16 // words that begin with a capital
	shout      uint16 // words of two or more capitals
	number     uint16 // words that begin with a digit
	years      uint16 // of these, years: 1987, 2024
	ed, ing    uint16 // words with these endings
	caps       uint16 // the longest run of words in capitals
	content    int32  // where its content words begin in scan.content
	ncontent   uint16
	letters    uint32 // bytes in words
	marks      [nMarks]uint16
	counts     [groups]uint16
	has        uint32 // groups of its phrases
	first      uint32 // groups of the phrases in the first three words
	last       uint32 // groups of the phrases that end in the last word
	whole      uint32 // groups of the phrases that are all of it
	opening    byte   // class of the first character
	closing    byte   // class of the last character
	sure       bool   // its form makes it noise
	begs       bool   // belongs to a request for money
	reader     bool   // is what a reader said
	drop       bool   // is left out
	quoted     bool   // begins inside a quotation that is open
}

// shoutRun is how many words in capitals in a row are a link or a heading by themselves.
const shoutRun = 5

// Marks that are counted.
const (
	markComma = iota
	markQuote
	markParen
	markBar
	markAt
	markLink
	markColon
	markCopyright
	markDash
	nMarks
)

// Classes of the first and last character.
const (
	classOther = iota
	classUpper
	classLower
	classDigit
	classQuote
	classParen
	classEnd      // . ! ?
	classColon    // : ;
	classEllipsis // … ...
	classEndQuote // .” ,”
	classDash     // - – — •
	classes
)

// A scan is a text in pieces.
type scan struct {
	text      string
	pieces    []piece
	ids       []uint16 // phrases, by piece
	content   []uint32 // hashes of the words that tell what it is about, by piece; the lowest bit tells names
	lineCount int
}

// scanText cuts text into pieces and counts what is in them, in one pass.
func (s *scan) scanText(text string) {
	s.text, s.lineCount = text, 0
	s.pieces = slices.Grow(s.pieces[:0], 8+len(text)/100)
	s.ids = slices.Grow(s.ids[:0], 16+len(text)/10)
	s.content = slices.Grow(s.content[:0], 16+len(text)/16)
	c := scanner{scan: s, v: words()}
	c.run()
}

type scanner struct {
	*scan
	v      *vocabulary
	cur    piece
	open   bool // cur has begun
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
			i = s.word(i)
			if s.nth == 2 && s.readMore(i) {
				s.close(i)
				break
			}
			for s.loud == 0 && i+1 < len(text) && text[i] == ' ' && kinds[text[i+1]] == kWord { // most words follow a word
				i = s.word(i + 1)
				if s.nth == 2 && s.readMore(i) {
					s.close(i)
					break
				}
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

const (
	markEnd = nMarks + iota
	markOpen
	markClose
	markCount // nothing to count
)

// mark returns the width of the mark at i and what it is.
func mark(text string, i int) (int, int) {
	switch text[i] {
	case '.', '!', '?':
		return 1, markEnd
	case ',':
		return 1, markComma
	case '"':
		if i > 0 && kinds[text[i-1]] != kSpace && kinds[text[i-1]] != kLine {
			return 1, markClose
		}
		return 1, markOpen
	case '(', ')', '[', ']':
		return 1, markParen
	case '|', '/', '*', '_', '>', '<', '+':
		return 1, markBar
	case '@', '#':
		return 1, markAt
	case ':', ';':
		if i+2 < len(text) && text[i+1] == '/' && text[i+2] == '/' {
			return 1, markLink
		}
		return 1, markColon
	case '-':
		return 1, markDash
	case 0xE2:
		if i+2 < len(text) && text[i+1] == 0x80 {
			switch text[i+2] {
			case 0x9C, 0x98:
				return 3, markOpen
			case 0x9D:
				return 3, markClose
			case 0x99:
				return 3, markCount
			case 0xA6:
				return 3, markEnd
			case 0x93, 0x94:
				return 3, markDash
			case 0xA2:
				return 3, markBar
			}
		}
		return 3, markCount
	case 0xC2:
		if i+1 < len(text) && (text[i+1] == 0xA9 || text[i+1] == 0xAE) {
			return 2, markCopyright
		}
		if i+1 < len(text) && text[i+1] == 0xB7 {
			return 2, markBar
		}
		return 2, markCount
	}
	return 1, markCount
}

// Kinds of bytes.
const (
	kMark = iota
	kWord
	kSpace
	kLine
)

var kinds = func() (t [256]byte) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = kWord, kWord
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = kWord
	}
	for c := 0xC3; c < 0x100; c++ {
		t[c] = kWord
	}
	t[0xE2] = kMark
	t[' '], t['\t'], t['\n'] = kSpace, kSpace, kLine
	return t
}()

// inWord tells the bytes that continue a word.
var inWord = func() (t [256]bool) {
	for c := range 256 {
		t[c] = kinds[c] == kWord || 0x80 <= c && c <= 0xBF
	}
	return t
}()

// readMore reports whether what has been read is “Read more” and a capital follows it: a button that scraping glued to the
// sentence behind it.
func (s *scanner) readMore(i int) bool {
	b := s.text[s.cur.start:i]
	return len(b) == len("read more") && (b[0] == 'R' || b[0] == 'r') && strings.EqualFold(b, "read more") &&
		i+1 < len(s.text) && s.text[i] == ' ' && 'A' <= s.text[i+1] && s.text[i+1] <= 'Z'
}

// begins reports whether the word at i begins a sentence that starts at cut, after the end of another.
func (s *scanner) begins(cut, i int) bool {
	c := s.text[i]
	if 'a' <= c && c <= 'z' {
		return cut >= 0 && s.v.furniture(s.text[i:])
	}
	if cut < 0 { // glued: “ended.The next”, but not “3.5”, “U.S.” and “example.com”
		cut = i
		if '0' <= c && c <= '9' || s.cur.end-s.cur.start < 0 {
			return false
		}
		p := i - 1
		for p > 0 && kinds[s.text[p]] == kMark {
			p--
		}
		return p > 0 && 'a' <= s.text[p] && s.text[p] <= 'z' && s.cur.words > 3 && i+1 < len(s.text) && s.text[i+1] != '.'
	}
	return !s.abbreviated(cut)
}

// abbreviated reports whether the full stop before cut ends a short form that a name or a number follows: Mr., J., No.
func (s *scanner) abbreviated(cut int) bool {
	p := cut - 1
	for p > 0 && kinds[s.text[p]] == kSpace {
		p--
	}
	if p < 1 || s.text[p] != '.' {
		return false
	}
	q := p
	for q > 0 && inWord[s.text[q-1]] {
		q--
	}
	if q == p {
		return false
	}
	up := 'A' <= s.text[q] && s.text[q] <= 'Z'
	switch n := p - q; {
	case n == 1 && up:
		return true
	case n <= 4 && up:
		switch s.text[q:p] {
		case "Mr", "Mrs", "Ms", "Dr", "Gov", "Sen", "Rep", "Gen", "Sgt", "Lt", "Col", "Capt", "St", "Jr", "Sr", "Prof", "Rev", "No", "Nos", "Fla", "Pa",
			"Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "Mt", "Ft", "Hon", "Maj", "Cmdr", "Reps", "Sens", "Govs", "Supt", "Det", "Cpl", "Pvt", "Adm", "Ave", "Inc", "Co", "vs":
			return true
		}
	}
	return false
}

// begin opens a piece at i.
func (s *scanner) begin(i int) {
	s.cur = piece{start: int32(i), line: int32(s.lineCount), breaks: s.breaks, ids: int32(len(s.ids)), content: int32(len(s.content)), hash: 1, quoted: s.depth}
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
	s.pieces = append(s.pieces, s.cur)
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

// class returns the class of the character at i.
func class(text string, i int) byte {
	switch c := text[i]; {
	case 'a' <= c && c <= 'z':
		return classLower
	case 'A' <= c && c <= 'Z':
		return classUpper
	case '0' <= c && c <= '9':
		return classDigit
	case c == '"' || c == '\'':
		return classQuote
	case c == '(' || c == ')' || c == '[' || c == ']':
		return classParen
	case c == '.' || c == '!' || c == '?':
		return classEnd
	case c == ':' || c == ';':
		return classColon
	case c == 0xE2 && i+2 < len(text) && text[i+1] == 0x80:
		switch text[i+2] {
		case 0x98, 0x99, 0x9C, 0x9D:
			return classQuote
		case 0xA6:
			return classEllipsis
		case 0x93, 0x94, 0xA2:
			return classDash
		}
	case c == '-':
		return classDash
	}
	return classOther
}

// word reads the word at i, counts it and what phrases end with it, and returns where it ends.
func (s *scanner) word(i int) int {
	text := s.text
	start := i
	i, h := readWord(text, i)
	p := &s.cur
	if p.words < 1<<16-1 {
		p.words++
	}
	p.letters += uint32(i - start)
	p.hash = p.hash*31 + h
	capital := false
	switch c := text[start]; {
	case 'a' <= c && c <= 'z':
		p.lower++
		s.loud = 0
		if i-start > 3 {
			p.ed += uint16(btoi(text[i-2] == 'e') & btoi(text[i-1] == 'd'))
			p.ing += uint16(btoi(text[i-3] == 'i') & btoi(text[i-2] == 'n') & btoi(text[i-1] == 'g'))
		}
	case 'A' <= c && c <= 'Z':
		p.title++
		capital = true
		if i-start > 1 && text[start+1]&0x20 == 0 {
			p.shout++
			s.loud++
			p.caps = max(p.caps, uint16(min(s.loud, 1<<15)))
		} else if i-start > 1 {
			s.loud = 0
		}
	case '0' <= c && c <= '9':
		p.number++
		if i-start == 4 && (c == '2' && text[start+1] == '0' || c == '1' && text[start+1] == '9') {
			p.years++
		}
	}
	s.recent[s.nth%len(s.recent)] = h
	s.nth++
	p.last, p.whole = 0, 0
	key := join(0, h)
	slot := s.v.find(key)
	if slot == nil {
		if i-start > 3 {
			s.content = append(s.content, h&^1|uint32(btoi(capital && s.nth > 1)))
		}
		return i
	}
	if slot.id > 0 {
		s.found(slot.id, 1)
	}
	for n := 2; n <= min(int(slot.longest), s.nth); n++ {
		key = join(key, s.recent[(s.nth-n)%len(s.recent)])
		if f := s.v.find(key); f != nil && f.id > 0 {
			s.found(f.id, n)
		}
	}
	return i
}

// found counts a phrase of n words that ends with the last word read.
func (s *scanner) found(id uint16, n int) {
	g := s.v.groups[id-1]
	s.ids = append(s.ids, id-1)
	s.cur.has |= g
	s.cur.last |= g
	if n == s.nth {
		s.cur.whole |= g
	}
	if s.nth-n < 2 {
		s.cur.first |= g
	}
	for ; g != 0; g &= g - 1 {
		s.cur.counts[bits.TrailingZeros32(g)]++
	}
}
