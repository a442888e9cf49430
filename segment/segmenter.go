package segment

import (
	"math"
	"unicode/utf8"

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

// Segment divides doc's Text. It keeps doc, and every layer indexes doc.Text. What lies beyond the first 4 GB is in no layer.
func (s Segmenter) Segment(doc *clean.Document) *Document {
	text := upTo(doc.Text, math.MaxUint32)
	if len(text) > longText {
		w := &work{Document: &Document{Document: doc}, text: text, lexicon: words()}
		w.size()
		w.run()
		w.fit()
		return w.Document
	}
	w := desks.Get().(*work)
	w.Document.Document, w.text = doc, text
	w.run()
	out := w.clear()
	desks.Put(w)
	return out
}

func (w *work) run() {
	for _, step := range steps {
		step(w)
	}
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
}
