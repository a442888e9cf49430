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
	text     []byte // of all words, one after the other
	byNumber [256]Set
}

// An entry is a word with all that is known of it, side by side, since most entries are far away when they are asked for. It holds no
// pointer: the collector would follow every one of them, again and again.
type entry struct {
	head   uint64 // its first eight bytes, as spell has them: most words have no more
	at     uint32 // where it begins in the text
	set    Set
	length uint8
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
	if len(word) > maxLen {
		panic("lexicon: a word longer than any that is looked up")
	}
	if 2*len(t.entries) >= len(t.slots) {
		t.grow()
	}
	head, h := spell(word, 0, len(word))
	x := t.find(word, head, h)
	if *x == 0 {
		t.entries = append(t.entries, entry{head: head, at: uint32(len(t.text)), length: uint8(len(word))})
		t.text = append(t.text, word...)
		*x = newSlot(h, len(t.entries))
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
	if x := t.at(word, 0, len(word)); x >= 0 {
		return t.entries[x].set
	}
	return 0
}

// at returns the place of the entry of the word at text[start:end], or -1.
func (t *Table) at(text string, start, end int) int {
	if n := end - start; n == 0 || n > maxLen || len(t.slots) == 0 {
		return -1
	}
	head, h := spell(text, start, end)
	if x := *t.find(text[start:end], head, h); x != 0 {
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

// LookupNumber returns the number of the classes of the word at text[start:end], whatever its case.
func (t *Table) LookupNumber(text string, start, end int) uint8 {
	if x := t.at(text, start, end); x >= 0 {
		return t.entries[x].number
	}
	return 0
}

const maxLen = 40 // longer words stand in no list

// find returns the slot of word, which begins with head and has the hash h, or a free one where it would stand.
func (t *Table) find(word string, head uint64, h uint32) *slot {
	mask := len(t.slots) - 1
	for i := int(h) & mask; ; i = (i + 1) & mask {
		x := &t.slots[i]
		if *x == 0 {
			return x
		}
		if (uint32(*x)^h)>>16 != 0 {
			continue
		}
		if e := &t.entries[x.entry()]; e.head == head && int(e.length) == len(word) && (len(word) <= 8 || equalFold(t.word(e), word)) {
			return x
		}
	}
}

func (t *Table) word(e *entry) []byte { return t.text[e.at : e.at+uint32(e.length)] }

func (t *Table) grow() {
	t.slots = make([]slot, max(64, 2*len(t.slots)))
	for i := range t.entries {
		w := string(t.word(&t.entries[i]))
		head, h := spell(w, 0, len(w))
		*t.find(w, head, h) = newSlot(h, i+1)
	}
}

// spell returns the first eight bytes of the word at text[start:end], in small letters, as a number, and its hash.
func spell(text string, start, end int) (head uint64, hash uint32) {
	const spread = 0x9E3779B97F4A7C15
	head = small(little.Head(text, start, end))
	h := (head ^ uint64(end-start)) * spread
	for at := start + 8; at < end; at += 8 {
		h = (bits.RotateLeft64(h, 29) ^ small(little.Head(text, at, end))) * spread
	}
	return head, uint32(h >> 32)
}

// small makes small letters of the capitals among eight bytes, as lower does of one. The highest bit of each byte of big says whether it is
// a capital: A and more, but not more than Z, and ASCII.
func small(v uint64) uint64 {
	const ones = 0x0101010101010101
	ascii := v &^ (0x80 * ones)
	big := (ascii + (0x80-'A')*ones) &^ (ascii + (0x80-'Z'-1)*ones) &^ v & (0x80 * ones)
	return v | big>>2
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

// equalFold reports whether word is entry, which is as long, but for ASCII capitals.
func equalFold(entry []byte, word string) bool {
	if string(entry) == word { // as most words are written
		return true
	}
	for i := 0; i < len(word) && i < len(entry); i++ {
		if lower(word[i]) != entry[i] {
			return false
		}
	}
	return true
}
