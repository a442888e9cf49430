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
	none = groups
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
	seen   [filter / 64]uint64 // bits of the hashes in the table: most words have none
}

// A slot belongs to a word, a phrase, or the last words of one.
type slot struct {
	hash    uint32
	groups  uint32 // bit per group
	others  uint32 // all but one of them
	id      uint16 // 1 + index in names; 0 for what only ends phrases
	group   group  // the one
	longest uint8  // how many words the longest phrase has that ends so
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
			if h != 0 {
				s := v.slot(h) // what the phrase ends in
				s.longest = max(s.longest, uint8(len(parts)))
			}
			h = join(h, hashOf(p))
		}
		s := v.slot(h)
		s.id, s.groups = uint16(k+1), v.groups[k]
		s.group, s.others = group(bits.TrailingZeros32(s.groups)), s.groups&(s.groups-1)
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
			v.seen[h>>7%(filter/64)] |= 1 << (h >> 1 % 64)
			return s
		}
	}
}

// filter is how many bits tell the hashes of words that have a slot from most of those that have none.
const filter = 1 << 15

// rare reports whether h certainly has no slot.
func (v *vocabulary) rare(h uint32) bool { return v.seenBit(h) == 0 }

// seenBit returns 0 if h certainly has no slot, else 1.
func (v *vocabulary) seenBit(h uint32) int { return int(v.seen[h>>7%(filter/64)] >> (h >> 1 % 64) & 1) }

// find returns the slot of h, nil if there is none.
func (v *vocabulary) find(h uint32) *slot {
	for i := h & v.mask; ; i = (i + 1) & v.mask {
		switch s := &v.table[i]; s.hash {
		case h:
			return s
		case 0:
			return nil
		}
	}
}
