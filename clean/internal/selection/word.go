package selection

import (
	"math/bits"

	"github.com/seed7abcc752/sayso/internal/little"
)

// words reads the word at i and those after it, each behind a single space, counts them and what phrases end with them,
// and returns where the last one ends. It is where most of the time goes: what can be counted without a question is, in
// sums that stay in registers until the run ends.
func (s *scanner) words(i int) int {
	text, p := s.text, s.cur
	hash, mould := p.hash, p.mould
	sorts := uint64(0)
	n, first := 0, i
	for {
		start := i
		h, x, size := uint32(0), uint64(0), 8
		if i+8 <= len(text) {
			x = little.U64(text[i : i+8])
			size = bits.TrailingZeros64(notInWord(x)) / 8
		}
		if size < 8 && x>>(8*size&63)&0x80 == 0 { // up to seven letters, all ASCII, as most words have
			i, h = i+size, uint32(scramble((x|lowerCase)<<((64-8*size)&63))>>32)
		} else {
			i, h = readWord(text, i)
		}
		n++
		hash, mould = hash*31+h, mould*31+h
		c := text[start]
		sorts += sortOf[c]
		capital := uint32(0)
		if 'a' <= c && c <= 'z' {
			s.loud = 0
			if i >= 4 {
				tail, long := little.U32(text[i-4:]), btoi(i-start > 3)
				p.ed += uint16(long & btoi(tail>>16 == 'e'|'d'<<8))
				p.ing += uint16(long & btoi(tail>>8 == 'i'|'n'<<8|'g'<<16))
			}
		} else if 'A' <= c && c <= 'Z' {
			capital = uint32(btoi(s.nth > 0))
			s.capital(start, i)
		} else if '0' <= c && c <= '9' {
			mould -= h
			if i-start == 4 && (c == '2' && text[start+1] == '0' || c == '1' && text[start+1] == '9') {
				p.years++
			}
		}
		s.recent[uint(s.nth)%uint(len(s.recent))] = h
		s.nth++
		p.last, p.whole = 0, 0
		if key := join(0, h); s.v.rare(key) || !s.known(key) {
			s.content = append(s.content, h&^1|capital)
			s.content = s.content[:len(s.content)-btoi(i-start <= 3)]
		}
		if i+1 >= len(text) || text[i] != ' ' || kinds[text[i+1]] != kWord || s.loud > 0 || n == mostWords || s.nth == 2 && s.readMore(i) {
			break
		}
		i++
	}
	p.hash, p.mould = hash, mould
	p.letters += uint32(i - first - (n - 1))
	p.words = add(p.words, n)
	p.lower, p.title, p.number = add(p.lower, int(sorts&0xFFFF)), add(p.title, int(sorts>>16&0xFFFF)), add(p.number, int(sorts>>32))
	return i
}

// mostWords is how many words are read at a time, so that a sum of 16 bits holds each of their counts.
const mostWords = 1 << 12

// sortOf adds a word to the count of its sort, by its first letter: small, capital, digit; 16 bits each.
var sortOf = func() (t [256]uint64) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = 1, 1<<16
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = 1 << 32
	}
	return t
}()

// add returns x + n, or the largest number there is.
func add(x uint16, n int) uint16 { return uint16(min(int(x)+n, 1<<16-1)) }

// capital counts the word text[start:end], which begins with a capital.
func (s *scanner) capital(start, end int) {
	if end-start > 1 && s.text[start+1]&0x20 == 0 {
		s.cur.shout++
		s.loud++
		s.cur.caps = max(s.cur.caps, uint16(min(s.loud, 1<<15)))
	} else if end-start > 1 {
		s.loud = 0
	}
}

// known counts the last word read, and the phrases that end with it, if the lists have any. key is its hash.
func (s *scanner) known(key uint32) bool {
	slot := s.v.find(key)
	if slot == nil {
		return false
	}
	if slot.id > 0 {
		s.found(slot, 1)
	}
	for n := 2; n <= min(int(slot.longest), s.nth); n++ {
		key = join(key, s.recent[(s.nth-n)%len(s.recent)])
		if s.v.rare(key) {
			break
		}
		if slot = s.v.find(key); slot == nil {
			break
		}
		if slot.id > 0 {
			s.found(slot, n)
		}
	}
	return true
}

// found counts a phrase of n words that ends with the last word read.
func (s *scanner) found(f *slot, n int) {
	p := s.cur
	s.ids = append(s.ids, f.id-1)
	p.has |= f.groups
	p.last |= f.groups
	if n == s.nth {
		p.whole |= f.groups
	}
	if s.nth-n < 2 {
		p.first |= f.groups
	}
	p.counts[f.group]++
	for g := f.others; g != 0; g &= g - 1 {
		p.counts[bits.TrailingZeros32(g)]++
	}
}

const (
	ones      = 0x0101010101010101
	lowerCase = 0x20 * ones
	highs     = 0x80 * ones
)

// notInWord sets the high bit of the bytes of x that are no ASCII letter or digit, at least of the first of them.
func notInWord(x uint64) uint64 {
	y := (x | lowerCase) &^ highs
	return ^((inRange(y, 'a', 'z') | inRange(y, '0', '9')) &^ x) & highs
}

// inRange sets the high bit of the bytes of y, all ASCII, that are in a range.
func inRange(y, first, last uint64) uint64 { return (y + (0x80-first)*ones) &^ (y + (0x7F-last)*ones) }

// readWord returns where the word that begins at i ends, and its hash, whatever its case. It reads eight bytes at a time.
func readWord(text string, i int) (end int, hash uint32) {
	h := uint64(0)
	for i+8 <= len(text) {
		x := little.U64(text[i:])
		n := bits.TrailingZeros64(notInWord(x)) &^ 7
		if n < 64 && x>>n&0x80 != 0 {
			break // not ASCII: slowly
		}
		if n == 64 {
			h = scramble(h ^ (x | lowerCase))
			i += 8
			continue
		}
		if n > 0 {
			h = scramble(h ^ (x|lowerCase)<<(64-n))
		}
		return i + n/8, uint32(h >> 32)
	}
	for {
		n, x := 0, uint64(0)
		for n < 8 && i < len(text) && inWord[text[i]] {
			x |= uint64(text[i]|0x20) << (8 * n)
			n++
			i++
		}
		if n > 0 {
			h = scramble(h ^ x<<(64-8*n))
		}
		if n < 8 {
			return i, uint32(h >> 32)
		}
	}
}

func scramble(x uint64) uint64 {
	x *= 0x9E3779B97F4A7C15
	return x ^ x>>32
}

func hashOf(word string) uint32 {
	_, h := readWord(word, 0)
	return h
}

// join returns the hash of a phrase from that of its end, 0 if none, and that of the word before.
func join(h, word uint32) uint32 {
	h = (h+word)*0x9E3779B1 ^ word>>15
	return h | 1 // 0 means an empty slot
}
