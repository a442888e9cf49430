package segment

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed7abcc752/sayso/internal/little"
)

// What the word lists say of a word.
const (
	title     = 1 << iota // Mr: stands before a name
	explains              // e.g: what follows explains it
	numbered              // No: an abbreviation only before a number
	mayEnd                // Inc: may end a sentence
	endsCap               // etc: ends a sentence before a capital
	starter               // The: begins sentences, and no names
	elision               // tis: an apostrophe begins it
	prefix                // anti
	suffix                // ness
	reporting             // asked: follows a name after a question
	exact                 // the entry's capital is meant
)

const abbreviation = title | explains | numbered | mayEnd | endsCap

var (
	//go:embed abbreviations.txt
	abbreviationList string
	//go:embed starters.txt
	starterList string
	//go:embed elisions.txt
	elisionList string
	//go:embed prefixes.txt
	prefixList string
	//go:embed suffixes.txt
	suffixList string
	//go:embed reporting.txt
	reportingList string
)

// words is the lexicon, read from the lists at the first use.
var words = sync.OnceValue(func() *lexicon {
	l := new(lexicon)
	section := map[string]uint16{"title": title, "explains": explains, "number": numbered, "end": mayEnd, "etc": endsCap}
	l.read(abbreviationList, 0, section)
	l.read(starterList, starter, nil)
	l.read(elisionList, elision, nil)
	l.read(prefixList, prefix, nil)
	l.read(suffixList, suffix, nil)
	l.read(reportingList, reporting, nil)
	return l
})

// A lexicon is a hash table from words to what the lists say of them. Open addressing over an array keeps a look-up
// free of allocation and of the hashing that a map does for any string. The table holds numbers of entries: most words have none, and what is
// read to know that stays small.
type lexicon struct {
	slots   [4096]uint16 // 1 + index in entries, 0 where there is none
	entries []entry
	long    int // the length of the longest entry
}

type entry struct {
	word  string
	flags uint16
}

func (l *lexicon) read(list string, flag uint16, section map[string]uint16) {
	for line := range strings.Lines(list) {
		line, _, _ = strings.Cut(line, "#")
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if name, ok := strings.CutPrefix(line, "["); ok {
			flag = section[strings.TrimSuffix(name, "]")]
			continue
		}
		l.add(line, flag)
	}
}

func (l *lexicon) add(word string, flags uint16) {
	if flags&abbreviation != 0 && class[word[0]]&upper != 0 {
		flags |= exact
	}
	l.long = max(l.long, len(word))
	k := hash(word)
	for ; l.slots[k] > 0; k = (k + 1) % uint32(len(l.slots)) {
		if e := &l.entries[l.slots[k]-1]; e.word == word {
			e.flags |= flags
			return
		}
	}
	l.entries = append(l.entries, entry{word, flags})
	l.slots[k] = uint16(len(l.entries))
}

// look returns what the lists say of word: of its own spelling, and of the one in lower case. An abbreviation listed
// with a capital is meant with one: “in Ill. today” but “he is ill. Today”.
func (l *lexicon) look(word string) (flags uint16) {
	if len(word) == 0 || len(word) > l.long {
		return 0
	}
	for k := hash(word); l.slots[k] > 0; k = (k + 1) % uint32(len(l.slots)) {
		e := &l.entries[l.slots[k]-1]
		if len(e.word) == len(word) && strings.EqualFold(e.word, word) {
			if e.flags&exact != 0 && class[word[0]]&upper == 0 {
				flags |= e.flags &^ (abbreviation | exact)
			} else {
				flags |= e.flags
			}
		}
	}
	return flags &^ exact
}

// hash returns the slot of word, whatever the case of its ASCII letters.
func hash(word string) uint32 {
	const lowerCase = 0x20 * ones
	h := uint64(0)
	for ; len(word) > 8; word = word[8:] {
		h = (h ^ (little.U64(word) | lowerCase)) * 0x9E3779B97F4A7C15
		h ^= h >> 32
	}
	h = (h ^ (little.Head(word, 0, len(word)) | lowerCase)) * 0x9E3779B97F4A7C15
	return uint32(h >> 52) // one of 4096
}
