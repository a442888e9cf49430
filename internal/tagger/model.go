package tagger

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/seed7abcc752/sayso/internal/little"
	"github.com/seed7abcc752/sayso/internal/perfect"
)

// A model reads its tables where they lie, in this order, numbers little-endian, each table after the number of its elements:
//
//	"tag1 tag2 …\n"  the names of the tags
//	kinds            of words: see kindSize. The first four are those of words that the dictionary has not: see unlisted
//	seeds            which tell where a word stands: see package perfect
//	words            the dictionary: half a hash uint16, the kind, and bits. A slot whose kind is 0 is free
//	seeds            which tell where a feature stands
//	features         half a hash uint16, and four weights, 48 bits
//
// Every feature is one of words of one kind, and has a weight for each of the tags that they can have, 12 bits each, so that one
// addition adds four.
type model struct {
	names    []string
	kinds    string
	words    string
	wordAt   perfect.Table
	place    perfect.Table
	features string

	// the tags of these names, which rules give
	to, in, vb, rb, noun, nouns, and, number                           uint8
	comma, stop, colon, opens, closes, left, right, money, symbol, odd uint8
	marks                                                              [utf8.RuneSelf]uint8 // of these alone
}

// Bits of the last byte of a word in the dictionary.
const (
	hasID      = 1 << iota // weights know the word itself
	isFixed                // it has no other tag than the usual one
	isFixedAny             // not even with a capital
)

const (
	wordSize    = 4
	featureSize = 8

	mostTags  = 64
	mostKinds = 256
)

// A kind is the tag that its words mostly have; the only one that they have without a capital, and with one, or noTag; how many tags
// they can have without a capital, and with one; and these tags, of which the former ones come first.
const (
	kindUsual = 0
	kindSmall = 1
	kindBig   = 2
	kindMost  = 3 // and 4
	kindTags  = 5
	kindSize  = kindTags + mostOf
)

// Weights.
const (
	lanes    = 4 // tags that a slot has weights for
	laneBits = 12
	mostOf   = 16 // tags that words of one kind can have: their features have up to four slots, told apart by the last bits of the hash
	slotBits = mostOf/lanes - 1
)

// listed is the first kind of words that stand in the dictionary.
const listed = 4

// unlisted returns the kind of a word with a shape that stands in no dictionary.
func unlisted(shape uint8) uint8 {
	kind := shape & capital
	if shape&(digit|hyphen|mark) != 0 {
		kind |= 2
	}
	return kind
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
	var wordSeeds, seeds string
	for _, t := range []struct {
		table *string
		size  int
	}{{&m.kinds, kindSize}, {&wordSeeds, 2}, {&m.words, wordSize}, {&seeds, 2}, {&m.features, featureSize}} {
		var err error
		if *t.table, rest, err = cut(rest, t.size); err != nil {
			return nil, err
		}
	}
	if m.wordAt, ok = perfect.New(wordSeeds, len(m.words)/wordSize); !ok {
		return nil, fmt.Errorf("tagger: %d bytes of seeds for the words", len(wordSeeds))
	}
	if m.place, ok = perfect.New(seeds, len(m.features)/featureSize); !ok || rest != "" {
		return nil, fmt.Errorf("tagger: %d bytes of seeds and %d behind", len(seeds), len(rest))
	}
	if n := len(m.kinds) / kindSize; n < listed || n > mostKinds {
		return nil, fmt.Errorf("tagger: %d kinds of words", n)
	}
	m.name()
	for _, t := range []uint8{m.to, m.in, m.vb, m.rb, m.noun, m.nouns, m.and, m.number, m.comma, m.stop, m.colon, m.opens, m.closes, m.left, m.right, m.money, m.symbol, m.odd} {
		if t == noTag {
			return nil, fmt.Errorf("tagger: a model without a tag for every mark")
		}
	}
	return m, nil
}

// cut takes from data a table with a number in front of it: so many elements of a size.
func cut(data string, size int) (table, rest string, err error) {
	if len(data) < 4 {
		return "", "", fmt.Errorf("tagger: the model breaks off")
	}
	n := int(little.U32(data))
	data = data[4:]
	if n <= 0 || n > len(data)/size {
		return "", "", fmt.Errorf("tagger: a table of %d elements", n)
	}
	return data[:n*size], data[n*size:], nil
}

// name finds the tags that rules give.
func (m *model) name() {
	m.to, m.in, m.vb, m.rb = m.index("TO"), m.index("IN"), m.index("VB"), m.index("RB")
	m.noun, m.nouns, m.and, m.number = m.index("NN"), m.index("NNS"), m.index("CC"), m.index("CD")
	m.comma, m.stop, m.colon, m.opens, m.closes = m.index(","), m.index("."), m.index(":"), m.index("``"), m.index("''")
	m.left, m.right, m.money, m.symbol, m.odd = m.index("-LRB-"), m.index("-RRB-"), m.index("$"), m.index("SYM"), m.index("NFP")
	for c := range m.marks {
		var x word
		describe(&x, string(rune(c)))
		m.marks[c] = m.markedLong(string(rune(c)), x.shape)
	}
}

// index returns the tag of a name, or noTag.
func (m *model) index(name string) uint8 {
	if i := slices.Index(m.names, name); i >= 0 {
		return uint8(i)
	}
	return noTag
}

// lookup adds to w what the dictionary has of it.
func (m *model) lookup(w *word) {
	at := int(m.wordAt.Slot(w.hash)) * wordSize
	v := little.U32(m.words[at : at+wordSize])
	kind, flags := uint8(v>>16), uint8(v>>24)
	if kind == 0 || uint16(v) != uint16(w.hash) {
		w.kind = unlisted(w.shape)
		return
	}
	w.kind = kind
	if flags&hasID != 0 {
		w.id = w.hash
	}
	k := m.kind(kind)
	if w.fixed = k[kindSmall]; w.shape&capital != 0 {
		w.fixed = k[kindBig]
	}
	if flags&isFixedAny != 0 || flags&isFixed != 0 && w.shape&capital == 0 {
		w.fixed = k[kindUsual]
	}
	if w.shape&capitals != 0 {
		w.fixed = noTag // us, but the US
	}
}

func (m *model) kind(kind uint8) string {
	return m.kinds[int(kind)*kindSize : int(kind)*kindSize+kindSize]
}
