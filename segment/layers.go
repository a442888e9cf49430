package segment

import (
	"strings"
	"sync"

	"github.com/seed7abcc752/sayso/internal/room"
)

// longText is the length from which a text is long: its layers are made where they stay, since there is no room for two of them.
const longText = 1 << 16

// desks keeps what a text that is not long is divided on, for the next one. The layers are copied when it is known how long they are, which
// is less work than to clear the memory of what they might have been.
var desks = sync.Pool{New: func() any { return &work{Document: new(Document), lexicon: words()} }}

// clear returns a copy of the document, and leaves nothing of the text on the desk.
func (w *work) clear() *Document {
	d := w.Document
	doc := &Document{d.Document, copied(d.Paragraphs), copied(d.Sentences), copied(d.Tokens), copied(d.Quotations)}
	*d = Document{nil, d.Paragraphs[:0], d.Sentences[:0], d.Tokens[:0], d.Quotations[:0]}
	w.text, w.marks = "", w.marks[:0]
	return doc
}

// copied returns a copy of s that has no more room than it needs.
func copied[T any](s []T) []T {
	c := make([]T, len(s))
	copy(c, s)
	return c
}

// size makes room for the layers of a long text: an English token takes five or six bytes with the space after it, a sentence over a
// hundred. Text that is denser grows them once more, and so do many tokens, when there are enough of them to tell how many they will be.
func (w *work) size() {
	n := len(w.text)
	lines, marks := 1+strings.Count(w.text, "\n"), 0
	for _, m := range [...]string{"\"", "'", "`", "\x80"} { // 0x80 is the second byte of each curly mark
		marks += strings.Count(w.text, m)
	}
	w.Paragraphs = make([]Paragraph, 0, lines)
	w.Sentences = make([]Sentence, 0, lines+n/80)
	w.Tokens = make([]Token, 0, min(8+n/5, fewTokens))
	w.Quotations = make([]Quotation, 0, marks/2)
	w.marks = make([]mark, 0, marks)
}

// fit gives back the room that was not needed.
func (w *work) fit() {
	w.Paragraphs, w.Sentences = room.Exact(w.Paragraphs), room.Exact(w.Sentences)
	w.Tokens, w.Quotations = room.Exact(w.Tokens), room.Exact(w.Quotations)
}
