package tagger

// Lately keeps what was found out about short words lately: the words of a text come again and again. The zero Lately is ready to use, by one
// Sentence at a time. It changes nothing but the time that a Sentence takes.
type Lately struct {
	slots [1 << latelyBits]kept
}

// A kept word is known by its letters, as they are written: the last one is in the highest bits.
type kept struct {
	letters uint64
	word    word // of size 0 where none is kept
}

const (
	latelyBits  = 12 // with half as many, a quarter of all words would have been forgotten when they come again, not a fifth
	longestKept = 8  // bytes, so that one number has all letters
)

// slot returns where the word of these letters is kept, if it is.
func (l *Lately) slot(letters uint64) *kept {
	return &l.slots[letters*0x9E3779B97F4A7C15>>(64-latelyBits)]
}
