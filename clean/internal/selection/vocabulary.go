package selection

import (
	"embed"
	"io/fs"
	"math/bits"
	"slices"
	"strings"
	"sync"
)

//go:embed words/*.txt
var wordFiles embed.FS

// A group is one of the word lists. A phrase may be in several.
type group uint8

const (
	appeal group = iota
	bio
	byline
	caption
	comments
	cookie
	credit
	date
	function
	navigation
	newsletter
	past
	paywall
	related
	social
	speech
	you
	groups
)

var groupNames = [groups]string{
	"appeal", "bio", "byline", "caption", "comments", "cookie", "credit", "date", "function", "navigation",
	"newsletter", "past", "paywall", "related", "social", "speech", "you",
}

// maxWords is the length of the longest phrase that is looked up.
const maxWords = 5

// A vocabulary finds the words and phrases of the lists by hash. It is made once and only read after.
type vocabulary struct {
	names  []string
	groups []uint32 // bit per group, by phrase
	long   []string // the captions' phrases of three words or more
	table  []slot
	mask   uint32
	known  [filter / 64]uint64 // bits of the hashes in the table: most words have none
}

// A slot belongs to a word or a phrase. longest is, for the last word of a phrase, how many words back one may begin.
type slot struct {
	hash    uint32
	id      uint16 // 1 + index in names; 0 when the word only ends phrases
	longest uint8
}

var words = sync.OnceValue(func() *vocabulary {
	v := &vocabulary{}
	index := map[string]int{}
	for g, name := range groupNames {
		b, err := fs.ReadFile(wordFiles, "words/"+name+".txt")
		if err != nil {
			panic("selection: " + err.Error())
		}
		for line := range strings.Lines(string(b)) {
			line = strings.TrimSpace(line)
			if line == "" || line[0] == '#' {
				continue
			}
			k, ok := index[line]
			if !ok {
				k = len(v.names)
				index[line] = k
				v.names = append(v.names, line)
				v.groups = append(v.groups, 0)
				if group(g) == caption && strings.Count(line, " ") > 1 {
					v.long = append(v.long, line)
				}
			}
			v.groups[k] |= 1 << g
		}
	}
	size := 1
	for size < 6*len(v.names) {
		size *= 2
	}
	v.table, v.mask = make([]slot, size), uint32(size-1)
	for k, name := range v.names {
		parts := strings.Fields(name)
		h := uint32(0)
		for _, p := range slices.Backward(parts) {
			h = join(h, hashOf(p))
		}
		v.slot(h).id = uint16(k + 1)
		if len(parts) > 1 {
			s := v.slot(join(0, hashOf(parts[len(parts)-1])))
			s.longest = max(s.longest, uint8(len(parts)))
		}
	}
	return v
})

// furniture reports whether text begins with a phrase of three words or more that pages put beside their prose, whatever
// its case: open image in gallery.
func (v *vocabulary) furniture(text string) bool {
	for _, p := range v.long {
		if len(text) > len(p) && strings.EqualFold(text[:len(p)], p) && text[len(p)] == ' ' {
			return true
		}
	}
	return false
}

// slot returns the slot of h, made if need be.
func (v *vocabulary) slot(h uint32) *slot {
	for i := h & v.mask; ; i = (i + 1) & v.mask {
		if s := &v.table[i]; s.hash == h || s.hash == 0 {
			s.hash = h
			v.known[h>>7%(filter/64)] |= 1 << (h >> 1 % 64)
			return s
		}
	}
}

// filter is how many bits tell the hashes of words that have a slot from most of those that have none.
const filter = 1 << 15

// find returns the slot of h, nil if there is none.
func (v *vocabulary) find(h uint32) *slot {
	if v.known[h>>7%(filter/64)]>>(h>>1%64)&1 == 0 {
		return nil
	}
	for i := h & v.mask; ; i = (i + 1) & v.mask {
		switch s := &v.table[i]; s.hash {
		case h:
			return s
		case 0:
			return nil
		}
	}
}

// readWord returns where the word that begins at i ends, and its hash, whatever its case. It reads eight bytes at a time.
func readWord(text string, i int) (end int, hash uint32) {
	const lower, high = 0x2020202020202020, 0x8080808080808080
	const ones = 0x0101010101010101
	h := uint64(0)
	for i+8 <= len(text) {
		x := eight(text[i:])
		y := (x | lower) &^ high
		letter := (y + (0x80-'a')*ones) &^ (y + (0x80-'z'-1)*ones)
		digit := (y + (0x80-'0')*ones) &^ (y + (0x80-'9'-1)*ones)
		stop := ^((letter | digit) &^ x) & high // the high bit of every byte that is no ASCII letter or digit
		n := bits.TrailingZeros64(stop) &^ 7
		if n < 64 && x>>n&0x80 != 0 {
			break // not ASCII: slowly
		}
		if n == 64 {
			h = scramble(h ^ (x | lower))
			i += 8
			continue
		}
		if n > 0 {
			h = scramble(h ^ (x|lower)<<(64-n))
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

// eight returns the first eight bytes of s as a number. The compiler makes one load of it.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
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
