package tagger

import (
	"math/bits"
	"unicode"
	"unicode/utf8"

	"github.com/seed7abcc752/sayso/internal/little"
)

// A word is what the features need to know of one.
type word struct {
	hash  uint32    // of the word in small letters
	id    uint32    // hash, where weights know the word; else 0
	key   uint32    // id; else the ending, for the neighbours to see
	ends  [4]uint32 // where id is 0: its last letters: one, two, three, four; 0 where it is shorter
	begin uint32    // and its first ones
	sum   uint64    // where fixed is noTag: what the features weigh that it has for itself, for the first tags that it can have
	shape uint8
	kind  uint8  // the tags that the dictionary gives it, and which is the usual one, as a number; 0 where it does not stand there
	fixed uint8  // the tag of a word that has one only, or noTag
	size  uint8  // bytes; 255 if there are more
	notes uint8  // bits
	class uint8  // what Keep was told of it
	base  uint16 // and that
}

// Told is what Keep was told of a word.
type Told struct {
	Class uint8
	Base  uint16
}

// Notes.
const (
	isLong = 1 << iota // it has four letters or more
	isCap              // and begins with a capital too
	asks               // settle looks at it
)

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

// hashOf returns the hash of a word in small letters.
func hashOf(w string) uint32 {
	var x word
	describe(&x, w)
	return x.hash
}

// describe is describeIn for a word by itself.
func describe(x *word, w string) { describeIn(x, w, 0, len(w)) }

// describeIn hashes the word at text[start:end] in small letters and tells its shape. It takes eight characters at a time, a byte each: of a number that it
// makes of them, the highest bits of the bytes say where characters of some kind stand.
func describeIn(x *word, text string, start, end int) {
	*x = word{fixed: noTag}
	var h, hyphens, dots, digits uint64
	letters, uppers := 0, 0
	for at, more := start, true; more; at += 8 {
		more = end-at > 8
		v := little.Head(text, at, end)
		if v&highs != 0 {
			describeRunes(x, text[start:end])
			return
		}
		big := from(v, 'A') &^ from(v, 'Z'+1)
		v |= big >> 2 // A is a bit away from a
		letters += bits.OnesCount64(from(v, 'a') &^ from(v, 'z'+1))
		uppers += bits.OnesCount64(big)
		digits |= from(v, '0') &^ from(v, '9'+1)
		hyphens |= are(v, '-')
		dots |= are(v, '.')
		h = step(h, v)
	}
	x.hash = uint32(h >> 32)
	if digits != 0 {
		x.shape |= digit
	}
	if hyphens != 0 {
		x.shape |= hyphen
	}
	if dots != 0 {
		x.shape |= dot
	}
	if start < end && text[start]-'A' < 26 {
		x.shape |= capital
	}
	x.count(letters, uppers, end-start)
}

const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// from returns the highest bits of the bytes of v that are c or more; none may have that bit set.
func from(v uint64, c byte) uint64 { return ((v | highs) - uint64(c)*ones) & highs }

// are returns the highest bits of the bytes of v that are c.
func are(v uint64, c byte) uint64 { return ^((v ^ uint64(c)*ones | highs) - ones) & highs }

// step adds eight bytes to a hash.
func step(h, v uint64) uint64 { return (bits.RotateLeft64(h, 29) ^ v) * 0x9E3779B97F4A7C15 }

// describeRunes is describe for words of any letters.
func describeRunes(x *word, w string) {
	var h, v uint64
	letters, uppers, n, size := 0, 0, 0, 0
	var utf [utf8.UTFMax]byte
	for i, r := range w {
		switch {
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
		case r == '-':
			x.shape |= hyphen
		case r == '.':
			x.shape |= dot
		}
		for _, c := range utf[:utf8.EncodeRune(utf[:], fold(r))] {
			if size == 8 {
				h, v, size = step(h, v), 0, 0
			}
			v |= uint64(c) << (8 * size)
			size++
		}
		n++
	}
	x.hash = uint32(step(h, v) >> 32)
	x.count(letters, uppers, n)
}

// fold returns r as hashes have it: in small letters, and every apostrophe the same.
func fold(r rune) rune {
	switch {
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r == '’' || r == '‘':
		return '\''
	case r >= utf8.RuneSelf && unicode.IsUpper(r):
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

const (
	seed  = 2166136261
	prime = 16777619
)

// setKey gives x, which is written as w, its key.
func (x *word) setKey(w string) {
	if x.key = x.id; x.key == 0 {
		x.spell(w)
		x.key = x.ends[2] | 1
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
