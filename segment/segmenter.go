package segment

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/room"
)

// A Segmenter segments. The zero Segmenter is ready to use and safe for concurrent use.
type Segmenter struct{}

// Each step sees what the earlier ones found, and each takes time in proportion to the text.
var steps = [...]func(*work){
	paragraphs, // lines, less those that a soft wrap divides
	quotations, // a paragraph at a time: marks against apostrophes and inches, then pairs
	sentences,  // a paragraph at a time: a closing mark belongs to the sentence before it
	tokens,     // a sentence at a time: its last full stop is a token of its own
}

// Segment divides doc's Text. It keeps doc, and every layer indexes doc.Text. What lies beyond the first 4 GB is in no layer.
func (s Segmenter) Segment(doc *clean.Document) *Document {
	w := work{Document: &Document{Document: doc}, text: upTo(doc.Text, math.MaxUint32), lexicon: words()}
	w.size()
	for _, step := range steps {
		step(&w)
	}
	w.fit()
	return w.Document
}

// upTo returns the whole runes of the first bytes of text, of which a place may count so many.
func upTo(text string, most uint64) string {
	if uint64(len(text)) <= most {
		return text
	}
	for most > 0 && !utf8.RuneStart(text[most]) {
		most--
	}
	return text[:most]
}

// A work is a Document in the making, with what only the steps need.
type work struct {
	*Document
	text    string
	lexicon *lexicon
	marks   []mark // the quotation marks of all paragraphs, in order
	stack   []open // quotations not closed yet
	at      int    // tokens: the first @ at or after the current word, len(text) if there is none
}

// size makes room for the layers: an English token takes five or six bytes with the space after it, a sentence over a
// hundred. Text that is denser grows them once more, and so do the many tokens of a long text, when there are enough of them to tell
// how many they will be.
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
