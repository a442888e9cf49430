package tagger

import (
	"fmt"
	"slices"
	"strings"
	"sync"
)

// A model reads its tables where they lie, in this order, numbers little-endian:
//
//	"tag1 tag2 …\n"        the names of the tags
//	uint32                 slots of the dictionary, a power of two
//	[8]byte …              hash uint32, fixed tag or 255, usual tag, whether it is fixed in capitals too, and a byte for room
//	uint32                 slots of the features, a power of two
//	[8]byte …              hash uint32, then the place of its weights and, in the last byte, their number
//	[2]byte …              weights: a tag and an int8
type model struct {
	names    []string
	words    string
	features string
	weights  string

	to, in, vb, rb uint8 // the tags of these names
}

var builtin = sync.OnceValue(func() *model {
	m, err := parse(modelData)
	if err != nil {
		panic(err) // model.bin is generated, and a test reads it
	}
	return m
})

// parse checks the sizes of the tables.
func parse(data string) (*model, error) {
	names, rest, ok := strings.Cut(data, "\n")
	m := &model{names: strings.Fields(names)}
	if !ok || len(m.names) == 0 || len(m.names) > mostTags {
		return nil, fmt.Errorf("tagger: a model of %d tags", len(m.names))
	}
	for _, table := range []*string{&m.words, &m.features} {
		if len(rest) < 4 {
			return nil, fmt.Errorf("tagger: the model breaks off")
		}
		n := int(u32(rest, 0))
		rest = rest[4:]
		if n == 0 || n&(n-1) != 0 || len(rest) < 8*n {
			return nil, fmt.Errorf("tagger: a table of %d slots", n)
		}
		*table, rest = rest[:8*n], rest[8*n:]
	}
	m.weights = rest
	m.to, m.in, m.vb, m.rb = m.index("TO"), m.index("IN"), m.index("VB"), m.index("RB")
	return m, nil
}

// index returns the tag of a name, or noTag.
func (m *model) index(name string) uint8 {
	if i := slices.Index(m.names, name); i >= 0 {
		return uint8(i)
	}
	return noTag
}

func u32(s string, at int) uint32 {
	return uint32(s[at]) | uint32(s[at+1])<<8 | uint32(s[at+2])<<16 | uint32(s[at+3])<<24
}

// lookup returns what the dictionary has of a word.
func (m *model) lookup(h uint32) (fixed, usual uint8, settled bool) {
	mask := len(m.words)/8 - 1
	for i := int(h) & mask; ; i = (i + 1) & mask {
		switch u32(m.words, 8*i) {
		case h:
			return m.words[8*i+4], m.words[8*i+5], m.words[8*i+6] != 0
		case 0:
			return noTag, noTag, false
		}
	}
}

const mostTags = 64

// best returns the tag that the features speak most for.
func (m *model) best(ids []uint32) uint8 {
	var scores [mostTags]int32
	mask := len(m.features)/8 - 1
	for _, h := range ids {
		if h == 0 {
			continue
		}
		for i := int(h) & mask; ; i = (i + 1) & mask {
			k := u32(m.features, 8*i)
			if k == 0 {
				break
			}
			if k == h {
				v := u32(m.features, 8*i+4)
				at, n := 2*int(v&0xFFFFFF), int(v>>24)
				w := m.weights[at : at+2*n]
				for len(w) >= 2 {
					scores[w[0]&(mostTags-1)] += int32(int8(w[1]))
					w = w[2:]
				}
				break
			}
		}
	}
	best := 0
	for t := 1; t < len(m.names); t++ {
		if scores[t] > scores[best] {
			best = t
		}
	}
	return uint8(best)
}
