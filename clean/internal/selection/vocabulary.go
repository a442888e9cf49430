package selection

import (
	"embed"
	"io/fs"
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
		for _, p := range parts {
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
			return s
		}
	}
}

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

// hashOf returns the hash of a word, as the scanner does it: lower case, byte for byte.
func hashOf(word string) uint32 {
	h := uint32(seed)
	for i := range len(word) {
		h = (h ^ uint32(word[i]|0x20)) * prime
	}
	return h
}

// join returns the hash of a phrase from that of its beginning, 0 if none, and that of its next word.
func join(h, word uint32) uint32 {
	h = (h+word)*0x9E3779B1 ^ word>>15
	return h | 1 // 0 means an empty slot
}

const (
	seed  = 2166136261
	prime = 16777619
)
