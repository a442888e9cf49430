// Package lexicon reads the word lists of sayso and looks words up in them without allocating.
package lexicon

import "strings"

// A Set is a set of classes that a word belongs to, a bit each.
type Set uint32

// A Table maps words, in lower case, to the classes they belong to. It is read-only once built and safe for
// concurrent use.
type Table struct {
	words    []string // open addressing; "" is free
	sets     []Set
	mask     uint32
	n        int
	numbers  []uint8 // of the sets
	byNumber [256]Set
}

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
	if 2*t.n >= len(t.words) {
		t.grow()
	}
	i := t.slot(word)
	if t.words[i] == "" {
		t.words[i] = word
		t.n++
	}
	t.sets[i] |= set
}

// AddList puts every entry of list into the classes of set.
func (t *Table) AddList(list string, set Set) {
	for word := range Entries(list) {
		t.Add(word, set)
	}
}

// Lookup returns the classes of word, whatever its case.
func (t *Table) Lookup(word string) Set {
	if i := t.find(word); i >= 0 {
		return t.sets[i]
	}
	return 0
}

// find returns the slot of word, or -1.
func (t *Table) find(word string) int {
	if len(word) == 0 || len(word) > maxLen || t.n == 0 {
		return -1
	}
	i := hash(word) & t.mask
	for t.words[i] != "" {
		if equalFold(t.words[i], word) {
			return int(i)
		}
		i = (i + 1) & t.mask
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
	if i := t.find(word); i >= 0 {
		return t.numbers[i]
	}
	return 0
}

const maxLen = 40 // longer words stand in no list

func (t *Table) slot(word string) uint32 {
	i := hash(word) & t.mask
	for t.words[i] != "" && t.words[i] != word {
		i = (i + 1) & t.mask
	}
	return i
}

func (t *Table) grow() {
	old, sets := t.words, t.sets
	size := max(64, 2*len(old))
	t.words, t.sets, t.mask = make([]string, size), make([]Set, size), uint32(size-1)
	for j, w := range old {
		if w != "" {
			i := t.slot(w)
			t.words[i], t.sets[i] = w, sets[j]
		}
	}
}

// hash is FNV-1a over the word with its ASCII capitals lowered.
func hash(word string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(word); i++ {
		h = (h ^ uint32(lower(word[i]))) * 16777619
	}
	return h
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
