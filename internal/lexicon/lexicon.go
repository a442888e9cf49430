// Package lexicon reads the word lists of sayso and looks words up in them without allocating.
package lexicon

import (
	"math/bits"
	"strings"

	"github.com/seed7abcc752/sayso/internal/little"
)

// A Set is a set of classes that a word belongs to, a bit each.
type Set uint32

// A Table maps words, in lower case, to the classes they belong to. It is read-only once built and safe for
// concurrent use.
type Table struct {
	slots    []slot // open addressing, a power of two; 0 is free
	words    []string
	sets     []Set   // of words
	numbers  []uint8 // of their sets
	byNumber [256]Set
}

// A slot has half the hash of a word above 1 + its place in words. The hash tells words that no list has, which are most, from those
// that are there, without a look at these.
type slot uint32

const mostWords = 1<<16 - 1

func newSlot(hash uint32, words int) slot {
	if words > mostWords {
		panic("lexicon: more words than a slot can tell apart")
	}
	return slot(hash&^mostWords | uint32(words))
}

// word returns the place in words.
func (x slot) word() int { return int(x&mostWords) - 1 }

// Entries yields the entries of a word list: one a line, # starts a comment.
func Entries(list string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(list) {
			line, _, _ = strings.Cut(line, "#")
			if line = strings.TrimSpace(line); line != "" && !yield(line) {
				return
			}
		}
	}
}

// Add puts word, which must be in lower case, into the classes of set.
func (t *Table) Add(word string, set Set) {
	if 2*len(t.words) >= len(t.slots) {
		t.grow()
	}
	x := t.find(word)
	if *x == 0 {
		t.words, t.sets = append(t.words, word), append(t.sets, 0)
		*x = newSlot(hash(word), len(t.words))
	}
	t.sets[x.word()] |= set
}

// AddList puts every entry of list into the classes of set.
func (t *Table) AddList(list string, set Set) {
	for word := range Entries(list) {
		t.Add(word, set)
	}
}

// Lookup returns the classes of word, whatever its case.
func (t *Table) Lookup(word string) Set {
	if x := t.at(word); x >= 0 {
		return t.sets[x]
	}
	return 0
}

// at returns the place of word in words, or -1.
func (t *Table) at(word string) int {
	if len(word) == 0 || len(word) > maxLen || len(t.slots) == 0 {
		return -1
	}
	if x := *t.find(word); x != 0 {
		return x.word()
	}
	return -1
}

// Number numbers the sets that the words of a finished table have, so that a byte tells the classes of a word. 0 is the empty set's.
func (t *Table) Number() {
	numbers := map[Set]int{0: 0}
	t.numbers = make([]uint8, len(t.sets))
	for i, s := range t.sets {
		n, ok := numbers[s]
		if !ok {
			n = len(numbers)
			numbers[s], t.byNumber[n] = n, s
		}
		t.numbers[i] = uint8(n)
	}
}

// Sets returns the sets by their numbers. They must not be changed.
func (t *Table) Sets() *[256]Set { return &t.byNumber }

// LookupNumber returns the number of the classes of word, whatever its case.
func (t *Table) LookupNumber(word string) uint8 {
	if x := t.at(word); x >= 0 {
		return t.numbers[x]
	}
	return 0
}

const maxLen = 40 // longer words stand in no list

// find returns the slot of word, or a free one where it would stand.
func (t *Table) find(word string) *slot {
	h, mask := hash(word), len(t.slots)-1
	for i := int(h) & mask; ; i = (i + 1) & mask {
		if x := &t.slots[i]; *x == 0 || (uint32(*x)^h)>>16 == 0 && equalFold(t.words[x.word()], word) {
			return x
		}
	}
}

func (t *Table) grow() {
	t.slots = make([]slot, max(64, 2*len(t.slots)))
	for i, w := range t.words {
		*t.find(w) = newSlot(hash(w), i+1)
	}
}

// hash takes eight bytes at a time, and the last eight once more where their number is no multiple; it makes nothing of the bit by which
// capitals differ.
func hash(word string) uint32 {
	const small, spread = 0x2020202020202020, 0x9E3779B97F4A7C15
	n := len(word)
	h := uint64(n)
	if n < 8 {
		var x uint64
		for i := range n {
			x = x<<8 | uint64(word[i])
		}
		h = (h ^ (x | small)) * spread
		return uint32(h >> 32)
	}
	for i := 0; ; i += 8 {
		i = min(i, n-8)
		h = (bits.RotateLeft64(h, 29) ^ (little.U64(word[i:i+8]) | small)) * spread
		if i == n-8 {
			return uint32(h >> 32)
		}
	}
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// equalFold reports whether word is entry but for ASCII capitals.
func equalFold(entry, word string) bool {
	if len(entry) != len(word) {
		return false
	}
	for i := 0; i < len(word); i++ {
		if lower(word[i]) != entry[i] {
			return false
		}
	}
	return true
}
