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
	entries  []entry
	byNumber [256]Set
}

// An entry is a word with all that is known of it, side by side, since most entries are far away when they are asked for.
type entry struct {
	word   string
	set    Set
	number uint8 // of the set
}

// A slot has half the hash of a word above 1 + the place of its entry. The hash tells words that no list has, which are most, from those
// that are there, without a look at these.
type slot uint32

const mostWords = 1<<16 - 1

func newSlot(hash uint32, words int) slot {
	if words > mostWords {
		panic("lexicon: more words than a slot can tell apart")
	}
	return slot(hash&^mostWords | uint32(words))
}

// entry returns the place of the entry.
func (x slot) entry() int { return int(x&mostWords) - 1 }

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
	if 2*len(t.entries) >= len(t.slots) {
		t.grow()
	}
	x := t.find(word)
	if *x == 0 {
		t.entries = append(t.entries, entry{word: word})
		*x = newSlot(hash(word), len(t.entries))
	}
	t.entries[x.entry()].set |= set
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
		return t.entries[x].set
	}
	return 0
}

// at returns the place of the entry of word, or -1.
func (t *Table) at(word string) int {
	if len(word) == 0 || len(word) > maxLen || len(t.slots) == 0 {
		return -1
	}
	if x := *t.find(word); x != 0 {
		return x.entry()
	}
	return -1
}

// Number numbers the sets that the words of a finished table have, so that a byte tells the classes of a word. 0 is the empty set's.
func (t *Table) Number() {
	numbers := map[Set]int{0: 0}
	for i := range t.entries {
		e := &t.entries[i]
		n, ok := numbers[e.set]
		if !ok {
			n = len(numbers)
			numbers[e.set], t.byNumber[n] = n, e.set
		}
		e.number = uint8(n)
	}
}

// Sets returns the sets by their numbers. They must not be changed.
func (t *Table) Sets() *[256]Set { return &t.byNumber }

// LookupNumber returns the number of the classes of word, whatever its case.
func (t *Table) LookupNumber(word string) uint8 {
	if x := t.at(word); x >= 0 {
		return t.entries[x].number
	}
	return 0
}

const maxLen = 40 // longer words stand in no list

// find returns the slot of word, or a free one where it would stand.
func (t *Table) find(word string) *slot {
	h, mask := hash(word), len(t.slots)-1
	for i := int(h) & mask; ; i = (i + 1) & mask {
		if x := &t.slots[i]; *x == 0 || (uint32(*x)^h)>>16 == 0 && equalFold(t.entries[x.entry()].word, word) {
			return x
		}
	}
}

func (t *Table) grow() {
	t.slots = make([]slot, max(64, 2*len(t.slots)))
	for i := range t.entries {
		w := t.entries[i].word
		*t.find(w) = newSlot(hash(w), i+1)
	}
}

// hash takes eight bytes at a time, and the last eight once more where their number is no multiple; it makes nothing of the bit by which
// capitals differ.
func hash(word string) uint32 {
	const small, spread = 0x2020202020202020, 0x9E3779B97F4A7C15
	n := len(word)
	h := uint64(n)
	if n <= 8 {
		h = (h ^ (little.UpTo8(word) | small)) * spread
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
	if entry == word { // as most words are written
		return true
	}
	for i := 0; i < len(word); i++ {
		if lower(word[i]) != entry[i] {
			return false
		}
	}
	return true
}
