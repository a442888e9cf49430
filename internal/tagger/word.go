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
	ends  [4]uint32 // where id is 0: its last letters: one, two, three, four; 0 where it is shorter
	begin uint32    // and its first ones
	shape uint8
	kind  uint8 // the tags that the dictionary gives it, and which is the usual one, as a number; 0 where it does not stand there
	fixed uint8 // the tag of a word that has one only, or noTag
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

// What describe makes of the ASCII characters: bits of shape, and two bits that no character gives a shape by itself.
const (
	letter = 1
	upper  = 2
)

var characters = func() (out [utf8.RuneSelf]uint8) {
	for c := 'a'; c <= 'z'; c++ {
		out[c], out[c-'a'+'A'] = letter, letter|upper
	}
	for c := '0'; c <= '9'; c++ {
		out[c] = digit
	}
	out['-'], out['.'] = hyphen, dot
	return out
}()

// describe hashes a word in small letters and tells its shape.
func describe(x *word, w string) {
	*x = word{fixed: noTag}
	h := uint32(seed)
	letters, uppers := 0, 0
	var shape uint8
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= utf8.RuneSelf {
			describeRunes(x, w)
			return
		}
		k := characters[c]
		letters += int(k & letter)
		uppers += int(k & upper / upper)
		shape |= k
		h = (h ^ uint32(c|k&upper<<4)) * prime // A is a bit away from a
	}
	x.hash = mix(h)
	x.shape = shape &^ (letter | upper)
	if len(w) > 0 && w[0]-'A' < 26 {
		x.shape |= capital
	}
	x.count(letters, uppers, len(w))
}

// describeRunes is describe for words of any letters.
func describeRunes(x *word, w string) {
	h := uint32(seed)
	letters, uppers, n := 0, 0, 0
	for i, r := range w {
		switch {
		case r < utf8.RuneSelf:
			k := characters[r]
			x.shape |= k &^ (letter | upper)
			letters += int(k & letter)
			if k&upper != 0 {
				uppers++
				if i == 0 {
					x.shape |= capital
				}
			}
		case unicode.IsLetter(r):
			letters++
			if unicode.IsUpper(r) {
				uppers++
				if i == 0 {
					x.shape |= capital
				}
			}
		case unicode.IsDigit(r):
			x.shape |= digit
		}
		h = (h ^ uint32(fold(r))) * prime
		n++
	}
	x.hash = mix(h)
	x.count(letters, uppers, n)
}

// fold returns r as hashes have it: in small letters, and every apostrophe the same.
func fold(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		return r | rune(characters[r]&upper<<4)
	case r == '’' || r == '‘':
		return '\''
	case unicode.IsUpper(r):
		return unicode.ToLower(r)
	}
	return r
}

// count adds to the shape of x what its letters tell together: of n characters so many, and capitals among them.
func (x *word) count(letters, uppers, n int) {
	switch {
	case letters == 1 && n == 1:
		x.shape |= single
	case letters > 1 && uppers == letters:
		x.shape |= capitals
	case letters == 0 && x.shape&digit == 0:
		x.shape |= mark
	}
}

// spell hashes what x, which is written as w, ends and begins with.
func (x *word) spell(w string) {
	h := uint32(seed)
	for k, rest := 0, w; k < len(x.ends) && rest != ""; k++ {
		r, size := utf8.DecodeLastRuneInString(rest)
		rest = rest[:len(rest)-size]
		h = (h ^ uint32(fold(r))) * prime
		x.ends[k] = h
	}
	h, n := uint32(seed), 0
	for _, r := range w {
		h = (h ^ uint32(fold(r))) * prime
		if n++; n == 3 {
			x.begin = h
			return
		}
	}
}

// mix spreads a hash over all bits.
func mix(h uint32) uint32 {
	h ^= h >> 15
	h *= 0x85EBCA6B
	return h ^ h>>13
}
