package attribution

import (
	"sync"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/lexicon"
	"github.com/seed7abcc752/sayso/internal/tagger"
	"github.com/seed7abcc752/sayso/segment"
)

// An analysis is the working state of one call: parallel slices over the tokens, then what the steps find.
// Places are token indexes, ranges of them half-open, until the last step turns them into spans.
type analysis struct {
	Attributor
	doc  *Document
	text string
	tok  []segment.Token

	tag    []tag   // Penn Treebank tag
	lex    []uint8 // classes of the word in the lexicon, by their number among sets: see classes.go
	sets   *[256]lexicon.Set
	lemma  []uint16 // base form of a cue word, by its number among lemmas
	lemmas *lemmas
	sent   []int32 // sentence that holds the token
	quoted []bool  // whether a quotation holds the token, marks included

	sents  []tokenRange // tokens of each sentence
	paras  []int32      // paragraph that holds each
	titled []bool       // whether each is in title case, as headlines are
	marked []bool       // whether a quotation has a part of each
	quotes []tokenRange // tokens of each of doc.Quotations, marks included
	outer  []int32      // those of doc.Quotations that lie in no other

	owner []int32 // 1 + the finding that each of doc.Quotations belongs to, 0 if none

	turns     []turn
	burmans   bool            // whether somebody has an honorific of Myanmar that is no word elsewhere
	surnames  map[string]bool // words that are a role too, where the article has them behind a given name: Baker
	mentions  []mention
	mentionAt []int32   // mention whose base phrase covers the token, or -1
	symbols   []symbol  // what the features of the models call each token
	counted   []counted // what each token counts as between two places
	sums      []sums    // what stands before every so many tokens, if anybody has asked
	views     [recentViews]view
	viewOf    [recentViews]int32 // 1 + the mention that each of views is of, 0 if none
	cues      []cue
	found     []finding
	reported  []element[clean.Span32] // the pieces of their content
	held      []element[int32]        // the quotations in it

	resolver *resolver
	known    *numbering // words that are names in the middle of a sentence: retag fills it

	sentence *tagger.Sentence // that the built-in tagger tags, with what it knows of words, of this text or another

	// space to work in
	scores    []float64
	anchorsOf []anchor
	behind    int32 // of a quotation: the cue that stands aside behind the sentence, or -1
	before    int32 // and before it
	next      int32 // and the first cue behind it: none stands in it
	shares    [][2]share
	contentOf []contentSpan
	ends      []int32 // of clauses
	pieces    []clean.Span
	places    []int32
}

func newAnalysis(at Attributor, doc *segment.Document) *analysis {
	if at.models == nil {
		at.models = builtin()
	}
	a := analyses.Get().(*analysis)
	a.Attributor, a.doc = at, &Document{Document: doc}
	return a
}

// analyses keeps the memory of analyses that are done for the next ones.
var analyses = sync.Pool{New: func() any { return new(analysis) }}

// done returns the document and gives the memory of a back. Nothing of the document lies in it.
func (a *analysis) done() *Document {
	doc, keep := a.doc, !a.isLong()
	a.Attributor, a.doc, a.text, a.tok = Attributor{}, nil, "", nil
	a.mentions, a.cues, a.found, a.surnames = a.mentions[:0], a.cues[:0], a.found[:0], nil
	a.reported, a.held = a.reported[:0], a.held[:0]
	if a.known != nil {
		a.known.forget()
	}
	if keep {
		analyses.Put(a)
	}
	return doc
}

// A tokenRange is a half-open range of token indexes.
type tokenRange struct{ first, last int32 }

func (r tokenRange) has(i int32) bool { return r.first <= i && i < r.last }
func (r tokenRange) empty() bool      { return r.last <= r.first }

func (a *analysis) word(i int32) string {
	t := a.tok[i]
	return a.text[t.Start:t.End]
}

// para returns the paragraph that holds the token at i.
func (a *analysis) para(i int32) int32 { return a.paras[a.sent[i]] }

// quoteAt returns the outermost quotation that holds the token at i, or -1.
func (a *analysis) quoteAt(i int32) int32 {
	if !a.quoted[i] {
		return -1
	}
	return a.outerAt(i)
}

// outerAt returns the last of the outermost quotations that begins at token i or before it.
func (a *analysis) outerAt(i int32) int32 { return a.outer[a.outerFrom(i)] }

// outerFrom returns the place in a.outer of the last quotation that begins at token i or before it, or 0.
func (a *analysis) outerFrom(i int32) int {
	outer, quotes := a.outer, a.quotes
	lo, hi := 0, len(outer)
	for lo+1 < hi {
		m := int(uint(lo+hi) / 2)
		if quotes[outer[m]].first <= i {
			lo = m
		} else {
			hi = m
		}
	}
	return lo
}

// is reports whether the word at i, whatever its case, is w. Most words have another length, which is seen where it is asked.
func (a *analysis) is(i int32, w string) bool {
	k := uint(i) // a place before the first is far behind the last
	return k < uint(len(a.tok)) && a.tok[k].Len() == len(w) && a.spells(i, w)
}

// spells reports whether the word at i, whatever its case, is w, which is as long.
func (a *analysis) spells(i int32, w string) bool {
	s := a.word(i)
	for k := 0; k < len(w) && k < len(s); k++ {
		c := s[k]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != w[k] {
			return false
		}
	}
	return true
}

// has reports whether the word at i belongs to one of the classes.
func (a *analysis) has(i int32, classes lexicon.Set) bool {
	k := uint(i) // a place before the first is far behind the last
	return k < uint(len(a.lex)) && a.sets[a.lex[k]]&classes != 0
}

// classes returns the classes that the word at i belongs to.
func (a *analysis) classes(i int32) lexicon.Set { return a.sets[a.lex[i]] }

// span returns the text that the tokens of r cover.
func (a *analysis) span(r tokenRange) clean.Span {
	if r.empty() {
		return clean.Span{}
	}
	return clean.Span{Start: int(a.tok[r.first].Start), End: int(a.tok[r.last-1].End)}
}

// written returns the words of r as the text has them.
func (a *analysis) written(r tokenRange) string {
	s := a.span(r)
	return a.text[s.Start:s.End]
}

// prepare lays the layers of the segmentation over the tokens.
func (a *analysis) prepare() {
	d := a.doc
	n := len(d.Tokens)
	a.text, a.tok = d.Text, d.Tokens
	a.tag, a.lex, a.lemma = sized(a.tag, n), sized(a.lex, n), sized(a.lemma, n)
	a.sent, a.quoted, a.mentionAt = sized(a.sent, n), sized(a.quoted, n), sized(a.mentionAt, n)
	a.sents, a.paras, a.quotes = sized(a.sents, len(d.Sentences)), sized(a.paras, len(d.Sentences)), sized(a.quotes, len(d.Quotations))
	a.marked = sized(a.marked, len(d.Sentences))
	a.sets, a.lemmas = words().Sets(), cueLemmas()
	p := 0
	for s := range d.Sentences {
		for p+1 < len(d.Paragraphs) && d.Paragraphs[p].End <= d.Sentences[s].Start {
			p++
		}
		a.paras[s] = int32(p)
	}
	at := a.mentionAt
	for i := range at {
		at[i] = -1
	}
	a.laySentences()
	a.layQuotations()
}

// laySentences tells which tokens each sentence has.
func (a *analysis) laySentences() {
	tok, sent := a.tok, a.sent[:len(a.tok)]
	i := 0
	for s := range a.sents {
		end := a.doc.Sentences[s].End
		if s+1 == len(a.sents) {
			end = len(a.text) // the last one takes all that are left
		}
		first := i
		for i < len(tok) && int(tok[i].Start) < end {
			sent[i] = int32(s)
			i++
		}
		if first < i {
			a.sents[s] = tokenRange{int32(first), int32(i)}
		}
	}
}

// layQuotations tells which tokens each quotation has. Quotations are sorted by Start and nest: their first tokens come in order, and each ends
// soon after.
func (a *analysis) layQuotations() {
	i, outerEnd := 0, -1
	a.outer = a.outer[:0]
	for q := range a.quotes {
		span := a.doc.Quotations[q].Span
		i = tokenAt(a.tok, i, span.Start)
		j := tokenAt(a.tok, i, span.End)
		a.quotes[q] = tokenRange{int32(i), int32(j)}
		if span.Start < outerEnd {
			continue
		}
		outerEnd = span.End
		a.outer = append(a.outer, int32(q))
		if i == j {
			continue
		}
		quoted := a.quoted[i:j]
		for k := range quoted {
			quoted[k] = true
		}
		for s := int(a.sent[i]); s <= int(a.sent[j-1]) && s < len(a.marked); s++ {
			a.marked[s] = true
		}
	}
}

// tokenAt returns the index of the first token from i on that starts at or after place.
func tokenAt(tokens []segment.Token, i, place int) int {
	lo, hi := i, len(tokens)
	for lo < hi {
		m := int(uint(lo+hi) / 2)
		if int(tokens[m].Start) < place {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}
