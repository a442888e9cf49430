package tagger

// Lately keeps what was found out about short words lately: the words of a text come again and again. The zero Lately is ready to use, by one
// Sentence at a time. It changes nothing but the time that a Sentence takes.
type Lately struct {
	pairs [1 << latelyBits][2]kept
}

// A kept word is known by its letters, as they are written: the last one is in the highest bits.
type kept struct {
	letters uint64
	word    word // of size 0 where none is kept
}

// is reports whether the word of these letters, of so many bytes, is kept in x.
func (x *kept) is(letters uint64, size int) bool {
	return x.letters == letters && int(x.word.size) == size
}

const (
	latelyBits  = 11 // of how many pairs; with half as many, a quarter of all words would have been forgotten when they come again, not a fifth
	longestKept = 8  // bytes, so that one number has all letters
)

// pair returns the two places where the word of these letters may be kept, the later one first.
func (l *Lately) pair(letters uint64) *[2]kept {
	return &l.pairs[letters*0x9E3779B97F4A7C15>>(64-latelyBits)]
}
