package selection

import "slices"

// A piece is the smallest stretch that is kept or left out as a whole: a sentence, a line without one, a stretch
// between wide gaps.
type piece struct {
	start, end int32 // of the text, without white space around
	line       int32 // number of the line
	breaks     int32 // line ends before it, 0 inside a line
	ids        int32 // where its phrases begin in scan.ids
	nids       int32
	hash       uint32 // of its words
	mould      uint32 // of its words, all numbers alike
	words      uint16
	lower      uint16 // words that begin with a small letter
	title      uint16 // words that begin with a capital
	shout      uint16 // words of two or more capitals
	number     uint16 // words that begin with a digit
	years      uint16 // of these, years: 1987, 2024
	ed, ing    uint16 // words with these endings, once they are counted
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
	form       group  // what the form of a stretch says that it is; none if nothing does
	drop       bool   // is left out
	counted    bool   // ed and ing have been
	quoted     bool   // begins inside a quotation that is open
}

// dropAs leaves p out as part of a stretch whose form says what it is.
func (p *piece) dropAs(g group) { p.drop, p.form = true, g }

// shoutRun is how many words in capitals in a row are a link or a heading by themselves.
const shoutRun = 5

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
	c := scanner{scan: s, v: words(), cur: &piece{}}
	c.run()
}
