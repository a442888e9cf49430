package selection

import (
	"math/bits"

	"github.com/seed7abcc752/sayso/internal/little"
)

// words reads the word at i and those after it, each behind a single space, counts them and what phrases end with them,
// and returns where the last one ends. It is where most of the time goes: what can be counted without a question is, in
// sums that stay in registers until the run ends.
func (s *scanner) words(i int) int {
	text, p, content := s.text, s.cur, s.content
	hash, mould := p.hash, p.mould
	sorts := uint64(0)
	n, first := 0, i
	for {
		start, h, x, other := i, uint32(0), uint64(0), uint64(0)
		if i+8 <= len(text) {
			x = little.U64(text[i : i+8])
			other = notInWord(x)
		}
		if other != 0 && x&(other^(other-1))&highs == 0 { // up to seven letters, and then something ASCII, as most words have
			size := bits.TrailingZeros64(other) &^ 7
			i, h = i+size/8, uint32(scramble((x|lowerCase)<<(-size&63))>>32)
		} else {
			i, h = readWord(text, i)
		}
		n++
		hash, mould = hash*31+h, mould*31+h
		sort := sortOf[text[start]]
		sorts += sort
		if x>>13&1 == 0 && s.capitals(start, i) { // few words have no small letter in the second place
			s.shout()
		} else if s.loud > 0 && (sort == smalls || sort == capitals && i-start > 1) {
			s.loud = 0
		}
		if sort == digits {
			mould -= h
			p.years += uint16(btoi(isYear(text[start:i])))
		}
		s.recent[uint(s.nth)%uint(len(s.recent))] = h
		s.nth++
		p.last, p.whole = 0, 0
		if key := join(0, h); s.v.rare(key) || !s.known(key) {
			content = append(content, h&^1|uint32(sort>>16)&uint32(btoi(s.nth > 1)))
			content = content[:len(content)-btoi(i-start <= 3)]
		}
		if i+2 > len(text) || text[i] != ' ' || kinds[text[i+1]] != kWord || s.loud > 0 || n == mostWords || s.nth == 2 && s.readMore(i) {
			break
		}
		i++
	}
	s.content = content
	p.hash, p.mould = hash, mould
	p.letters += uint32(i - first - (n - 1))
	p.words = add(p.words, n)
	p.lower, p.title, p.number = add(p.lower, int(sorts&0xFFFF)), add(p.title, int(sorts>>16&0xFFFF)), add(p.number, int(sorts>>32))
	return i
}

// mostWords is how many words are read at a time, so that a sum of 16 bits holds each of their counts.
const mostWords = 1 << 12

// What adds a word to the count of its sort, which its first letter tells: 16 bits each.
const (
	smalls   = 1
	capitals = 1 << 16
	digits   = 1 << 32
)

var sortOf = func() (t [256]uint64) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = smalls, capitals
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = digits
	}
	return t
}()

// add returns x + n, or the largest number there is.
func add(x uint16, n int) uint16 { return uint16(min(int(x)+n, 1<<16-1)) }

// capitals reports whether the word text[start:end] is in capitals.
func (s *scanner) capitals(start, end int) bool {
	return end-start > 1 && 'A' <= s.text[start] && s.text[start] <= 'Z' && s.text[start+1]&0x20 == 0
}

// shout counts a word in capitals.
func (s *scanner) shout() {
	s.cur.shout++
	s.loud++
	s.cur.caps = max(s.cur.caps, uint16(min(s.loud, 1<<15)))
}

// isYear reports whether a word that begins with a digit is a year: 1987, 2024.
func isYear(word string) bool {
	return len(word) == 4 && (word[0] == '2' && word[1] == '0' || word[0] == '1' && word[1] == '9')
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
	// Many phrases end with a word like it, few of which are in the text, so that one rare answer is asked for and not three common ones.
	if key = join(key, s.recent[uint(s.nth-2)%uint(len(s.recent))]); s.v.seenBit(key)&btoi(slot.longest > 1)&btoi(s.nth > 1) != 0 {
		s.phrases(key, int(slot.longest))
	}
	return true
}

// phrases counts the phrases of two words or more that end with the last word read. key is the hash of the last two, longest how many words
// the longest has.
func (s *scanner) phrases(key uint32, longest int) {
	for n := 2; n <= min(longest, s.nth); n++ {
		if n > 2 {
			key = join(key, s.recent[(s.nth-n)%len(s.recent)])
		}
		if s.v.rare(key) {
			return
		}
		slot := s.v.find(key)
		if slot == nil {
			return
		}
		if longest = int(slot.longest); slot.id > 0 {
			s.found(slot, n)
		}
	}
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

// countEndings counts the words of p that begin with a small letter and end in -ed and in -ing, once. Only what is in doubt is asked for
// them, so that it reads the piece again.
func (s *scan) countEndings(p *piece) {
	if p.counted {
		return
	}
	p.counted = true
	text := s.text[:p.end]
	for i := int(p.start); i < len(text); {
		switch kinds[text[i]] {
		case kWord:
			start := i
			if i, _ = readWord(text, i); i-start > 3 && sortOf[text[start]] == smalls {
				p.ed += uint16(btoi(text[i-2:i] == "ed"))
				p.ing += uint16(btoi(text[i-3:i] == "ing"))
			}
		case kMark:
			n, _ := mark(text, i)
			i += n
		default:
			i++
		}
	}
}
