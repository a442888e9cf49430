package tagger

import "github.com/seed7abcc752/sayso/internal/little"

// Lately keeps what was found out about short words lately: the words of a text come again and again. The zero Lately is ready to use, by one
// Sentence at a time. It changes nothing but the time that a Sentence takes.
type Lately struct {
	slots [1 << latelyBits]struct {
		letters uint64 // the word as it is written
		size    int    // 0 is free
		word    word
	}
}

const (
	latelyBits  = 11 // half as many words would be forgotten before they come again in a third of all cases, not in a quarter
	longestKept = 8  // letters, so that one number has them all
)

// slot returns where the word text[start:end], of longestKept bytes at the most, is kept, if it is, and its letters.
func (l *Lately) slot(text string, start, end int) (at, letters uint64) {
	letters = little.Head(text, start, end)
	return letters * 0x9E3779B97F4A7C15 >> (64 - latelyBits), letters
}
