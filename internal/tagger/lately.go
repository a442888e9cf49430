package tagger

// Lately keeps what was found out about words lately: the words of a text come again and again. The zero Lately is ready to use, by one
// Sentence at a time. It changes nothing but the time that a Sentence takes.
type Lately struct {
	pairs [1 << latelyBits][2]kept
}

// A kept word is known by its letters, as they are written: the first eight and the later ones. One is as long as a line of the machine's
// memory.
type kept struct {
	first, later uint64
	word         word // of size 0 where none is kept
}

// is reports whether the word of these letters, of so many bytes, is kept in x.
func (x *kept) is(first, later uint64, size int) bool {
	return x.first == first && x.later == later && int(x.word.size) == size
}

const (
	latelyBits  = 11 // of how many pairs; with half as many, a quarter of all words would have been forgotten when they come again, not a fifth
	longestKept = 16 // bytes, so that two numbers have all letters
)

// letterMasks have the bits of the letters of a word among sixteen bytes, by the size of the word.
var letterMasks = func() (masks [longestKept + 1]struct{ first, later uint64 }) {
	for size := range masks {
		masks[size].first = 1<<(8*min(size, 8)) - 1
		masks[size].later = 1<<(8*max(size-8, 0)) - 1
	}
	return masks
}()

// pair returns the two places where the word of these letters may be kept, the later one first.
func (l *Lately) pair(first, later uint64) *[2]kept {
	return &l.pairs[(first^later)*0x9E3779B97F4A7C15>>(64-latelyBits)]
}
