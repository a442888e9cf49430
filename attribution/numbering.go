package attribution

import (
	"hash/maphash"
	"strings"
)

// A numbering keeps the words of names and roles, each once, and gives each a small number, so that they are compared, and found in an
// index, without a look at their letters. A long text may have a name in every six words: a map of strings would take three times as much.
type numbering struct {
	words   []string // by their numbers, which begin at 1
	slots   []int32  // the number of a word, at the place that its hash tells or behind it; 0 if there is none
	seed    maphash.Seed
	letters strings.Builder // where words are written, many in one piece of memory
}

func newNumbering() *numbering { return &numbering{seed: maphash.MakeSeed()} }

// number returns the number of word, which is 1 or more.
func (x *numbering) number(word string) int32 {
	n, at := x.find(maphash.String(x.seed, word), []byte(word))
	if n == 0 {
		n = x.add(at, word)
	}
	return n
}

// numberBytes is number for a word whose bytes will change.
func (x *numbering) numberBytes(word []byte) int32 {
	n, at := x.find(maphash.Bytes(x.seed, word), word)
	if n == 0 {
		n = x.add(at, x.write(word))
	}
	return n
}

// known returns the number of word, or 0 if it has none.
func (x *numbering) known(word string) int32 {
	n, _ := x.find(maphash.String(x.seed, word), []byte(word))
	return n
}

// find returns the number of the word with a hash, or 0 and its slot. A string can be asked for as bytes without a copy, not the other way round.
func (x *numbering) find(hash uint64, word []byte) (n int32, at uint64) {
	if len(x.slots) == 0 {
		return 0, 0
	}
	mask := uint64(len(x.slots) - 1)
	for at = hash & mask; x.slots[at] != 0; at = (at + 1) & mask {
		if n := x.slots[at]; x.words[n-1] == string(word) {
			return n, at
		}
	}
	return 0, at
}

// add gives word, which has none, the next number.
func (x *numbering) add(at uint64, word string) int32 {
	x.words = append(x.words, word)
	n := int32(len(x.words))
	if len(x.words)*4 > len(x.slots)*3 {
		x.grow()
	} else {
		x.slots[at] = n
	}
	return n
}

// grow doubles the slots.
func (x *numbering) grow() {
	x.slots = make([]int32, max(fewWords, 2*len(x.slots)))
	for i, word := range x.words {
		_, at := x.find(maphash.String(x.seed, word), []byte(word))
		x.slots[at] = int32(i) + 1
	}
}

const (
	fewWords  = 1 << 8  // slots to begin with
	mostSlots = 1 << 13 // slots that are not kept for the next text
)

// write returns word as a string.
func (x *numbering) write(word []byte) string {
	const piece = 1 << 9 // bytes
	if x.letters.Cap()-x.letters.Len() < len(word) {
		x.letters.Reset()
		x.letters.Grow(max(piece, len(word)))
	}
	from := x.letters.Len()
	x.letters.Write(word)
	return x.letters.String()[from:]
}

// forget makes room for the words of another text.
func (x *numbering) forget() {
	clear(x.words)
	x.words = x.words[:0]
	if len(x.slots) > mostSlots {
		x.slots = nil
	}
	clear(x.slots)
	x.letters.Reset()
}
