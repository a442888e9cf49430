package segment

import "github.com/seed7abcc752/sayso/clean"

// A Paragraph is a line of text, or several lines that only a soft wrap divides. It holds no white space at its ends.
type Paragraph struct{ clean.Span }

// A Sentence is a sentence, without white space at its ends. It knows quotations: “Why?” Doe said. is one sentence,
// and a closing mark belongs to the sentence it closes.
type Sentence struct{ clean.Span }

// A Token is a word, a number or a mark, divided as in the Penn Treebank: do n’t, Doe ’s, $ 5, U.S. and a full stop apart.
// Words joined by hyphens are divided at the hyphen (well - known), as in the treebanks made since 2010; e-mail and
// anti-war, where one part is no word, are not. Tokens and the white space between them rebuild the text.
type Token struct{ clean.Span32 }

// A Quotation is a stretch between quotation marks. It never crosses a paragraph's end: a quotation over several
// paragraphs, opened anew in each, is one Quotation a paragraph, and all but the first have Continues set.
// Quotations nest; two of them never overlap otherwise.
type Quotation struct {
	clean.Span            // with its marks
	Inner      clean.Span // without
	Depth      int        // 1 for an outermost quotation, 2 for one inside it, and so on
	Closed     bool       // whether a closing mark was found; if not, it runs to the end of its paragraph
	Continues  bool       // whether it continues the quotation that the paragraph before left open
}

// A Document is an article divided by its typography. Every layer is sorted by Start, and of two that start together the
// longer comes first. It is read-only once made, and safe to share.
type Document struct {
	*clean.Document
	Paragraphs []Paragraph // they hold all of the text but white space
	Sentences  []Sentence  // within paragraphs
	Tokens     []Token     // within sentences
	Quotations []Quotation // of every depth
}

// Within returns the elements of a sorted layer that lie inside s, in their order. Nothing is copied, and two binary
// searches find them, unless the layer nests (Quotations do) and an element reaches out of s before others that do not.
func Within[T interface{ Bounds() clean.Span }](layer []T, s clean.Span) []T {
	lo := searchStart(layer, s.Start)
	hi := lo + searchStart(layer[lo:], s.End)
	in := layer[lo:hi]
	var zero T
	switch any(zero).(type) {
	case Token, Sentence, Paragraph: // they do not nest: only the last can reach out
		if n := len(in); n > 0 && in[n-1].Bounds().End > s.End {
			in = in[:n-1]
		}
		return in
	}
	n := len(in)
	for n > 0 && in[n-1].Bounds().End > s.End {
		n--
	}
	in = in[:n]
	for k := range in {
		if in[k].Bounds().End > s.End {
			return inside(in, k, s.End)
		}
	}
	return in
}

// inside copies what of layer does not reach beyond end; its first n elements do not.
func inside[T interface{ Bounds() clean.Span }](layer []T, n, end int) []T {
	out := append(make([]T, 0, len(layer)), layer[:n]...)
	for _, x := range layer[n:] {
		if x.Bounds().End <= end {
			out = append(out, x)
		}
	}
	return out
}

// searchStart returns the index of the first element that starts at or after pos.
func searchStart[T interface{ Bounds() clean.Span }](layer []T, pos int) int {
	lo, hi := 0, len(layer)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if layer[m].Bounds().Start < pos {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}
