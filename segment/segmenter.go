package segment

import (
	"strings"

	"github.com/seed7abcc752/sayso/clean"
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

// Segment divides doc's Text. It keeps doc, and every layer indexes doc.Text.
func (s Segmenter) Segment(doc *clean.Document) *Document {
	w := work{Document: &Document{Document: doc}, text: doc.Text, lexicon: words()}
	w.size()
	for _, step := range steps {
		step(&w)
	}
	return w.Document
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
// hundred. Text that is denser grows them once more.
func (w *work) size() {
	n := len(w.text)
	lines, marks := 1+strings.Count(w.text, "\n"), 0
	for _, m := range [...]string{`"`, "'", "`", "\x80"} { // 0x80 is the second byte of each curly mark
		marks += strings.Count(w.text, m)
	}
	w.Paragraphs = make([]Paragraph, 0, lines)
	w.Sentences = make([]Sentence, 0, lines+n/80)
	w.Tokens = make([]Token, 0, 8+n/5)
	w.Quotations = make([]Quotation, 0, marks/2)
	w.marks = make([]mark, 0, marks)
}
