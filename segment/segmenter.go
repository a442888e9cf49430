// Package segment says what the typography of a text says: paragraphs, sentences, tokens and quotations.
package segment

import (
	"unicode"
	"unicode/utf8"

	"github.com/seed7abcc752/sayso/clean"
)

// A Segmenter segments. The zero Segmenter is ready to use and safe for concurrent use.
type Segmenter struct{}

// Segment divides doc's Text.
func (s Segmenter) Segment(doc *clean.Document) *Document {
	d := &Document{Document: doc}
	t := doc.Text
	add := func(a, b int) {
		if a < b {
			d.Paragraphs = append(d.Paragraphs, Paragraph{clean.Span{Start: a, End: b}})
		}
	}
	a := 0
	for i := 0; i < len(t); i++ {
		if t[i] == '\n' {
			add(a, i)
			a = i + 1
		}
	}
	add(a, len(t))
	for _, p := range d.Paragraphs { // placeholder: crude sentences, tokens and curly quotations
		st, open := p.Start, -1
		for i := p.Start; i < p.End; {
			r, n := utf8.DecodeRuneInString(t[i:p.End])
			if unicode.IsLetter(r) || unicode.IsDigit(r) {
				j := i
				for j < p.End {
					r, n := utf8.DecodeRuneInString(t[j:p.End])
					if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' {
						break
					}
					j += n
				}
				d.Tokens = append(d.Tokens, Token{clean.Span{Start: i, End: j}})
				i = j
				continue
			}
			if !unicode.IsSpace(r) {
				d.Tokens = append(d.Tokens, Token{clean.Span{Start: i, End: i + n}})
			}
			if r == '“' || r == '"' && open < 0 {
				open = i
			} else if (r == '”' || r == '"') && open >= 0 {
				_, m := utf8.DecodeRuneInString(t[open:])
				d.Quotations = append(d.Quotations, Quotation{Span: clean.Span{Start: open, End: i + n}, Inner: clean.Span{Start: open + m, End: i}, Depth: 1, Closed: true})
				open = -1
			}
			i += n
			if (r == '.' || r == '?' || r == '!') && i < p.End && t[i] == ' ' {
				d.Sentences = append(d.Sentences, Sentence{clean.Span{Start: st, End: i}})
				st = i + 1
			}
		}
		if st < p.End {
			d.Sentences = append(d.Sentences, Sentence{clean.Span{Start: st, End: p.End}})
		}
	}
	return d
}
