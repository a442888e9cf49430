// Package tagger is the built-in part-of-speech tagger: a greedy averaged perceptron after Collins (2002) over words, their
// endings, shapes and neighbours, with a dictionary of the words that have one tag only.
//
// # Model card
//
// Learnt from the automatic Penn Treebank tags of 840 English news articles, which are right for about 97 of 100 words, by
//
//	go run -tags train ./internal/tagger/train
//
// Words that were mostly names in those articles are no features and stand in no dictionary, so that the tagger knows names
// by their form and place alone. model.bin holds a hash table of features with a few small weights each; it is read where
// it lies, so that nothing is loaded. Arithmetic is on integers: every machine gives the same tags.
package tagger

import (
	_ "embed"
	"unicode"
	"unicode/utf8"
)

//go:generate go run -tags train ./train -data ../../../shared/bench/data -out model.bin

//go:embed model.bin
var modelData string

// A Tagger labels words with Penn Treebank tags. The zero Tagger is ready to use and safe for concurrent use.
type Tagger struct{}

// Tag sets tags[i] to the tag of words[i], the words of one sentence.
func (Tagger) Tag(words []string, tags []string) {
	m := builtin()
	for from := 0; from < len(words); from += most {
		to := min(from+most, len(words))
		var s sentence
		s.read(words[from:to], m)
		s.tag(m)
		for i := range words[from:to] {
			tags[from+i] = m.names[s.tags[i]]
		}
	}
}

// most is how many words are tagged at a time: no sentence that people write has more.
const most = 256

// A sentence is what the features need to know of its words.
type sentence struct {
	n     int
	words [most]word
	tags  [most]uint8
	title bool // nearly all long words have capitals, as in headlines
}

type word struct {
	lower  uint32 // hash of the word in small letters
	ends   [3]uint32
	begins uint32
	shape  uint8
	fixed  uint8 // the tag of a word that has one only, or noTag
	usual  uint8 // the tag that the dictionary gives most often, or noTag
}

const noTag = 255

// Shapes are bits.
const (
	capital = 1 << iota
	capitals
	digit
	hyphen
	mark
	dot
)

func (s *sentence) read(words []string, m *model) {
	s.n = len(words)
	long, tall := 0, 0
	for i, w := range words {
		x := &s.words[i]
		*x = describe(w)
		settled := false
		x.fixed, x.usual, settled = m.lookup(x.lower)
		if x.usual == noTag {
			x.lower = 0 // a name, or a rare word: known by its form alone
		}
		if x.shape&capital != 0 && !settled {
			x.fixed = noTag
		}
		if len(w) > 3 && x.shape&(digit|mark) == 0 {
			long++
			if x.shape&capital != 0 {
				tall++
			}
		}
	}
	s.title = long > 3 && 5*tall > 4*long
}

// describe hashes a word and what it begins and ends with, in small letters, and tells its shape.
func describe(w string) word {
	x := word{fixed: noTag, usual: noTag}
	h := uint32(seed)
	letters, upper := 0, 0
	for i, r := range w {
		switch {
		case r < utf8.RuneSelf:
			c := byte(r)
			switch {
			case 'A' <= c && c <= 'Z':
				letters++
				upper++
				if i == 0 {
					x.shape |= capital
				}
				r += 'a' - 'A'
			case 'a' <= c && c <= 'z':
				letters++
			case '0' <= c && c <= '9':
				x.shape |= digit
			case c == '-':
				x.shape |= hyphen
			case c == '.':
				x.shape |= dot
			}
		case r == '’' || r == '‘':
			r = '\''
		case unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) {
				upper++
				if i == 0 {
					x.shape |= capital
				}
				r = unicode.ToLower(r)
			}
		}
		h = (h ^ uint32(r)) * prime
		if i == 0 {
			x.begins = h
		}
	}
	x.lower = h
	if letters > 1 && upper == letters {
		x.shape |= capitals
	}
	if letters == 0 && x.shape&digit == 0 {
		x.shape |= mark
	}
	end, k := uint32(seed), 0
	for j := len(w); j > 0 && k < 3; k++ {
		r, size := utf8.DecodeLastRuneInString(w[:j])
		j -= size
		if r == '’' || r == '‘' {
			r = '\''
		}
		end = (end ^ uint32(unicode.ToLower(r))) * prime
		x.ends[k] = end
	}
	for ; k < 3; k++ {
		x.ends[k] = 0
	}
	return x
}

const (
	seed  = 2166136261
	prime = 16777619
)

// tag labels the words from left to right.
func (s *sentence) tag(m *model) {
	t1, t2 := uint8(noTag), uint8(noTag)
	var ids [mostFeatures]uint32
	for i := range s.n {
		t := s.words[i].fixed
		if t == noTag {
			t = m.best(s.features(&ids, i, t1, t2))
		}
		s.tags[i] = t
		t1, t2 = t, t1
	}
	s.settle(m)
}

// settle tells the infinitive's to, which alone is TO, from the preposition: wants to win, went to Leeds.
func (s *sentence) settle(m *model) {
	for i := range s.n {
		if s.tags[i] != m.to {
			continue
		}
		k := i + 1
		for k < s.n && k < i+3 && s.tags[k] == m.rb {
			k++
		}
		if k >= s.n || s.tags[k] != m.vb {
			s.tags[i] = m.in
		}
	}
}

const mostFeatures = 40

// features returns the features of word i after the tags t1 and, before it, t2.
func (s *sentence) features(ids *[mostFeatures]uint32, i int, t1, t2 uint8) []uint32 {
	n := 0
	add := func(template, a, b uint32) {
		h := (a ^ template*0x9E3779B1) * 0x85EBCA6B
		h ^= h >> 15
		h = (h + b) * 0xC2B2AE35
		ids[n] = h ^ h>>13
		n++
	}
	w := &s.words[i]
	var p, pp, x, xx word
	p.usual, pp.usual, x.usual, xx.usual = noTag, noTag, noTag, noTag
	if i > 0 {
		p = s.words[i-1]
	}
	if i > 1 {
		pp = s.words[i-2]
	}
	if i+1 < s.n {
		x = s.words[i+1]
	}
	if i+2 < s.n {
		xx = s.words[i+2]
	}
	shape := uint32(w.shape)
	place := uint32(0)
	if i == 0 || i == 1 && p.shape&mark != 0 {
		place = 1
	}
	if s.title {
		place += 2
	}
	look := shape<<2 | place
	a, b := uint32(t1), uint32(t2)
	add(1, 0, look)
	add(2, w.lower, 0)
	add(3, w.lower, shape)
	add(4, w.ends[2], 0)
	add(5, w.ends[1], 0)
	add(6, w.ends[0], 0)
	add(7, w.ends[2], look)
	add(8, w.begins, look)
	add(9, a, look)
	add(10, a<<8|b, 0)
	add(11, a, w.lower)
	add(12, a, w.ends[2])
	add(13, a, uint32(x.usual)<<8|shape)
	add(14, p.lower, 0)
	add(15, pp.lower, 0)
	add(16, x.lower, 0)
	add(17, xx.lower, 0)
	add(18, x.ends[2], look)
	add(19, x.ends[1], 0)
	add(20, uint32(x.usual), w.ends[1])
	add(21, uint32(x.usual)<<8|uint32(xx.usual), look)
	add(22, uint32(x.shape), look)
	add(23, uint32(p.shape)<<8|uint32(x.shape), look)
	add(24, w.lower, x.lower)
	add(25, w.lower, p.lower)
	add(26, uint32(w.usual), a)
	add(27, uint32(w.usual)<<8|uint32(x.usual), a)
	add(28, uint32(w.usual), look)
	add(29, a<<8|b, uint32(w.usual))
	add(30, uint32(x.usual), w.lower)
	add(31, a<<16|b<<8|uint32(x.usual), w.ends[1])
	return ids[:n]
}
