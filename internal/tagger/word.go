package tagger

import (
	"unicode"
	"unicode/utf8"
)

// A word is what the features need to know of one.
type word struct {
	hash  uint32    // of the word in small letters
	id    uint32    // hash, where weights know the word; else 0
	key   uint32    // id; else the ending, for the neighbours to see
	ends  [4]uint32 // its last letters: one, two, three, four; 0 where it is shorter
	begin uint32    // its first letters
	shape uint8
	class uint8 // which tags the dictionary gives it, as a number; 0 for none
	fixed uint8 // the tag of a word that has one only, or noTag
	usual uint8 // the tag that it has most often, or noTag
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
	single // one letter
)

const (
	seed  = 2166136261
	prime = 16777619
)

// hashOf returns the hash of a word in small letters.
func hashOf(w string) uint32 {
	var x word
	describe(&x, w)
	return x.hash
}

// describe hashes a word and what it begins and ends with, in small letters, and tells its shape.
func describe(x *word, w string) {
	*x = word{fixed: noTag, usual: noTag}
	h := uint32(seed)
	letters, upper, n := 0, 0, 0
	var last [4]uint32 // the last letters, in a ring
	for i, r := range w {
		switch {
		case r < utf8.RuneSelf:
			switch c := byte(r); {
			case 'a' <= c && c <= 'z':
				letters++
			case 'A' <= c && c <= 'Z':
				letters++
				upper++
				if i == 0 {
					x.shape |= capital
				}
				r += 'a' - 'A'
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
		case unicode.IsDigit(r):
			x.shape |= digit
		}
		h = (h ^ uint32(r)) * prime
		last[n&3] = uint32(r)
		n++
		if n == 3 {
			x.begin = h
		}
	}
	x.hash = mix(h)
	switch {
	case letters == 1 && n == 1:
		x.shape |= single
	case letters > 1 && upper == letters:
		x.shape |= capitals
	case letters == 0 && x.shape&digit == 0:
		x.shape |= mark
	}
	end := uint32(seed)
	for k := 0; k < 4 && k < n; k++ {
		end = (end ^ last[(n-1-k)&3]) * prime
		x.ends[k] = end
	}
}

// mix spreads a hash over all bits.
func mix(h uint32) uint32 {
	h ^= h >> 15
	h *= 0x85EBCA6B
	return h ^ h>>13
}
