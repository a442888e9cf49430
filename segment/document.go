package segment

import "github.com/seed7abcc752/sayso/clean"

// A Paragraph is a line of text, or lines that a soft wrap divides.
type Paragraph struct{ clean.Span }

// A Sentence is a sentence. It knows quotations: “Why?” she said. is one.
type Sentence struct{ clean.Span }

// A Token is a word, a number or a mark, divided as in the Penn Treebank.
type Token struct{ clean.Span }

// A Quotation is a stretch between quotation marks. It never crosses a paragraph's end: a quotation over several
// paragraphs is one Quotation a paragraph, and all but the first have Continues set.
type Quotation struct {
	clean.Span            // with its marks
	Inner      clean.Span // without
	Depth      int        // 1 for an outermost quotation, 2 for one inside it, and so on
	Closed     bool       // whether a closing mark was found; if not, it runs to the end of its paragraph
	Continues  bool       // whether it continues the quotation that the paragraph before left open
}

// A Document is an article divided by its typography. Every layer is sorted by Start.
// It is read-only once made, and safe to share.
type Document struct {
	*clean.Document
	Paragraphs []Paragraph
	Sentences  []Sentence
	Tokens     []Token
	Quotations []Quotation
}

// Within returns the elements of a sorted layer that lie inside s, without copying.
func Within[T interface{ Bounds() clean.Span }](layer []T, s clean.Span) []T {
	lo, hi := 0, len(layer)
	for lo < hi {
		m := (lo + hi) / 2
		if layer[m].Bounds().Start < s.Start {
			lo = m + 1
		} else {
			hi = m
		}
	}
	end := lo
	for end < len(layer) && layer[end].Bounds().End <= s.End {
		end++
	}
	return layer[lo:end]
}
