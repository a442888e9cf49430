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
//	uint32, [4]byte …      the dictionary, so many slots: half a hash uint16, class, usual tag with bits
//	uint32, [6]byte …      the features, so many slots: half a hash uint16, the place of the weights uint24, their number
//	[2]byte …              weights: a tag and an int8
//
// A slot whose third byte (dictionary) or last byte (features) is 0 is free. A hash is sought from its high half on.
type model struct {
	names    []string
	words    string
	features string
	weights  string

	// the tags of these names, which rules give
	to, in, vb, rb, noun, nouns, and, number                           uint8
	comma, stop, colon, opens, closes, left, right, money, symbol, odd uint8
}

// Bits of the last two bytes of a word in the dictionary.
const (
	classBits = 127
	hasID     = 128 // class: weights know the word itself

	tagBits    = 63
	isFixed    = 64  // tag: it has no other
	isFixedAny = 128 // tag: not even with a capital
)

const (
	wordSlot    = 4
	featureSlot = 6
	mostTags    = 64
)

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
	for _, t := range []struct {
		table *string
		slot  int
	}{{&m.words, wordSlot}, {&m.features, featureSlot}} {
		if len(rest) < 4 {
			return nil, fmt.Errorf("tagger: the model breaks off")
		}
		n := int(u32(rest, 0))
		rest = rest[4:]
		if n <= 0 || n > len(rest)/t.slot {
			return nil, fmt.Errorf("tagger: a table of %d slots", n)
		}
		*t.table, rest = rest[:n*t.slot], rest[n*t.slot:]
	}
	m.weights = rest
	m.name()
	for _, t := range []uint8{m.to, m.in, m.vb, m.rb, m.noun, m.nouns, m.and, m.number, m.comma, m.stop, m.colon, m.opens, m.closes, m.left, m.right, m.money, m.symbol, m.odd} {
		if t == noTag {
			return nil, fmt.Errorf("tagger: a model without a tag for every mark")
		}
	}
	return m, nil
}

// name finds the tags that rules give.
func (m *model) name() {
	m.to, m.in, m.vb, m.rb = m.index("TO"), m.index("IN"), m.index("VB"), m.index("RB")
	m.noun, m.nouns, m.and, m.number = m.index("NN"), m.index("NNS"), m.index("CC"), m.index("CD")
	m.comma, m.stop, m.colon, m.opens, m.closes = m.index(","), m.index("."), m.index(":"), m.index("``"), m.index("''")
	m.left, m.right, m.money, m.symbol, m.odd = m.index("-LRB-"), m.index("-RRB-"), m.index("$"), m.index("SYM"), m.index("NFP")
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

// lookup adds to w what the dictionary has of it.
func (m *model) lookup(w *word) {
	n := len(m.words) / wordSlot
	for i := int(uint64(w.hash) * uint64(n) >> 32); ; i++ {
		if i == n {
			i = 0
		}
		v := u32(m.words, i*wordSlot)
		class, tag := uint8(v>>16), uint8(v>>24)
		if class == 0 {
			return
		}
		if uint16(v) != uint16(w.hash) {
			continue
		}
		w.class, w.usual = class&classBits, tag&tagBits
		if class&hasID != 0 {
			w.id = w.hash
		}
		if tag&isFixedAny != 0 || tag&isFixed != 0 && w.shape&capital == 0 {
			w.fixed = w.usual
		}
		return
	}
}

// best returns the tag that the features speak most for.
func (m *model) best(ids []uint32) uint8 {
	var scores [mostTags]int32
	n := len(m.features) / featureSlot
	for _, h := range ids {
		for i := int(uint64(h) * uint64(n) >> 32); ; i++ {
			if i == n {
				i = 0
			}
			s := m.features[i*featureSlot : i*featureSlot+featureSlot]
			v := uint32(s[2]) | uint32(s[3])<<8 | uint32(s[4])<<16 | uint32(s[5])<<24
			if v>>24 == 0 {
				break
			}
			if uint16(s[0])|uint16(s[1])<<8 == uint16(h) {
				at := 2 * int(v&0xFFFFFF)
				w := m.weights[at : at+2*int(v>>24)]
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
