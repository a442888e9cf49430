package tagger

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/seed7abcc752/sayso/internal/perfect"
)

// A model reads its tables where they lie, in this order, numbers little-endian, each table after the number of its elements:
//
//	"tag1 tag2 …\n"  the names of the tags
//	kinds            of words in the dictionary: see kindSize. The first is that of words which it has not
//	open             the tags that words which it has not can have, by their shape: see shapeOf. A bit each, uint64
//	seeds            which tell where a word stands: see package perfect
//	words            the dictionary: half a hash uint16, the kind, and bits. A slot whose kind is 0 is free
//	seeds            which tell where a feature stands
//	features         half a hash uint16, and weights, 48 bits
//	more             the weights of the features that have more than three
//	rows             a weight for each tag, int8, for the features that have some for most tags
//
// A feature of words of one kind has a weight for each of the tags that they can have, 12 bits each, so that one addition adds four. Any other has up to three weights, uint16: a tag in the low six bits, and how much it counts in the others. With
// more than three it has, instead of the first, their number under the tag seeMore and, instead of the others, a uint32: where they
// begin. One whose weights are a row has instead of the first its number.
type model struct {
	names    []string
	kinds    string
	open     string
	words    string
	wordAt   perfect.Table
	place    perfect.Table
	features string
	more     string
	rows     string

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
	openSize    = 8
	weightSize  = 2
	rowSize     = 48

	mostTags  = 48
	mostKinds = 256
	noWeight  = 0  // fills the places of weights that there are none for
	seeMore   = 63 // no tag
	tagBits   = 6
)

// A kind is sixteen bytes: the tag that its words mostly have; the only one that they have without a capital, and with one, or noTag;
// how many tags they can have without a capital, and with one, four bits each; and these tags, of which the former ones come first.
const (
	kindSize  = 16
	kindUsual = 0
	kindSmall = 1
	kindBig   = 2
	kindMost  = 3
	kindTags  = 4
)

// Weights of words of one kind.
const (
	lanes    = 4 // tags that a slot has weights for
	laneBits = 12
	mostOf   = 2 * lanes // tags that words of one kind can have: the features of some have a second slot
)

// shapes is how many shapes of words that the dictionary has not are told apart: see shapeOf.
const shapes = 16

// shapeOf returns what a shape counts for the tags that a word can have, below shapes.
func shapeOf(shape uint8) int {
	return int(shape&capital | shape&(digit|hyphen|mark)>>1)
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
	}{{&m.kinds, kindSize}, {&m.open, openSize}, {&wordSeeds, 2}, {&m.words, wordSize}, {&seeds, 2}, {&m.features, featureSize}, {&m.more, weightSize}, {&m.rows, rowSize}} {
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
	if len(m.open) != shapes*openSize || len(m.kinds) > mostKinds*kindSize {
		return nil, fmt.Errorf("tagger: %d bytes of shapes and %d of kinds", len(m.open), len(m.kinds))
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
	n := int(u32(data))
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

func u32(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func u64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// lookup adds to w what the dictionary has of it.
func (m *model) lookup(w *word) {
	at := int(m.wordAt.Slot(w.hash)) * wordSize
	v := u32(m.words[at : at+wordSize])
	kind, flags := uint8(v>>16), uint8(v>>24)
	if kind == 0 || uint16(v) != uint16(w.hash) {
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
}

func (m *model) kind(kind uint8) string {
	return m.kinds[int(kind)*kindSize : int(kind)*kindSize+kindSize]
}

// usual returns the tag that words of a kind have most often, or noTag.
func (m *model) usual(kind uint8) uint8 { return m.kind(kind)[kindUsual] }
