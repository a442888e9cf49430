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
//	uint32, uint32 …       the features, so many buckets: where each begins, and one number more, where the last ends
//	…                      the buckets: half a hash uint16, the number of weights, and the weights, a tag and an int8 each
//
// A slot whose class is 0 is free. A hash is sought from its high half on.
type model struct {
	names    []string
	words    string
	buckets  string // where the features of a bucket begin
	features string

	// the tags of these names, which rules give
	to, in, vb, rb, noun, nouns, and, number                           uint8
	comma, stop, colon, opens, closes, left, right, money, symbol, odd uint8
	verbs                                                              uint64 // those that begin with V, and MD, a bit each
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
	wordSlot = 4
	mostTags = 64
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
	if !ok || len(m.names) == 0 || len(m.names) >= mostTags {
		return nil, fmt.Errorf("tagger: a model of %d tags", len(m.names))
	}
	var err error
	if m.words, rest, err = cut(rest, wordSlot, 0); err != nil {
		return nil, err
	}
	if m.buckets, rest, err = cut(rest, 4, 4); err != nil {
		return nil, err
	}
	m.features = rest
	for i, last := 0, uint32(0); i < len(m.buckets); i += 4 {
		at := u32(m.buckets, i)
		if at < last || at > uint32(len(rest)) {
			return nil, fmt.Errorf("tagger: a bucket from %d to %d of %d", last, at, len(rest))
		}
		last = at
	}
	m.name()
	for _, t := range []uint8{m.to, m.in, m.vb, m.rb, m.noun, m.nouns, m.and, m.number, m.comma, m.stop, m.colon, m.opens, m.closes, m.left, m.right, m.money, m.symbol, m.odd} {
		if t == noTag {
			return nil, fmt.Errorf("tagger: a model without a tag for every mark")
		}
	}
	return m, nil
}

// cut takes from data a table with a number in front of it: so many slots of a size, and extra bytes.
func cut(data string, size, extra int) (table, rest string, err error) {
	if len(data) < 4 {
		return "", "", fmt.Errorf("tagger: the model breaks off")
	}
	n := int(u32(data, 0))
	data = data[4:]
	if n <= 0 || n > (len(data)-extra)/size {
		return "", "", fmt.Errorf("tagger: a table of %d slots", n)
	}
	return data[:n*size+extra], data[n*size+extra:], nil
}

// name finds the tags that rules give.
func (m *model) name() {
	m.to, m.in, m.vb, m.rb = m.index("TO"), m.index("IN"), m.index("VB"), m.index("RB")
	m.noun, m.nouns, m.and, m.number = m.index("NN"), m.index("NNS"), m.index("CC"), m.index("CD")
	m.comma, m.stop, m.colon, m.opens, m.closes = m.index(","), m.index("."), m.index(":"), m.index("``"), m.index("''")
	for i, name := range m.names {
		if name[0] == 'V' || name == "MD" {
			m.verbs |= 1 << i
		}
	}
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

// sureBy is by how much the features that a familiar word has of itself must prefer a tag for the others not to be asked. It costs one
// tag in a thousand.
const sureBy = 90

// best returns the tag that the features speak most for; the others are asked only if the first ones do not tell.
func (m *model) best(first, others []uint32) uint8 {
	var scores [mostTags]int32
	if len(first) > 0 {
		m.add(&scores, first)
		if best, margin := m.top(&scores); margin > sureBy {
			return best
		}
	}
	m.add(&scores, others)
	best, _ := m.top(&scores)
	return best
}

// top returns the tag with the highest score, and by how much it is ahead.
func (m *model) top(scores *[mostTags]int32) (tag uint8, margin int32) {
	best, second := int32(-1<<31), int32(-1<<31)
	for t, score := range scores[:len(m.names)&(mostTags-1)] {
		x := score<<6 | int32(mostTags-1-t)
		second = max(second, min(x, best))
		best = max(best, x)
	}
	return uint8(mostTags - 1 - best&(mostTags-1)), best>>6 - second>>6
}

// add adds the weights of the features to the scores. It looks up where they all are before it reads any, so that the machine can
// fetch them side by side.
func (m *model) add(scores *[mostTags]int32, ids []uint32) {
	var from, to [mostFeatures]uint32
	n := uint64(len(m.buckets)/4 - 1)
	for k, h := range ids {
		i := int(uint64(h) * n >> 32)
		b := m.buckets[4*i : 4*i+8]
		from[k%mostFeatures], to[k%mostFeatures] = u32(b, 0), u32(b, 4)
	}
	for k, h := range ids {
		b := m.features[from[k%mostFeatures]:to[k%mostFeatures]]
		for len(b) > 3 {
			size := 3 + 2*int(b[2])
			if uint16(b[0])|uint16(b[1])<<8 != uint16(h) {
				if size > len(b) {
					break
				}
				b = b[size:]
				continue
			}
			w := b[3:size]
			for j := 0; j < len(w)-1; j += 2 {
				scores[w[j]&(mostTags-1)] += int32(int8(w[j+1]))
			}
			break
		}
	}
}
