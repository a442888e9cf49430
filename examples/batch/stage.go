package main

import (
	"encoding/json"
	"slices"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// stages are the values of -stage, each with the answer it gives.
var stages = map[string]func(answerer, json.RawMessage, *clean.Document) any{
	"attribute": answerer.attribute,
	"clean":     answerer.clean,
	"segment":   answerer.segment,
	"tag":       answerer.tag,
}

type (
	span struct {
		Start int `json:"start"`
		End   int `json:"end"`
	}
	droppedSpan struct {
		span
		Kind clean.Kind `json:"kind"`
	}
	quotationSpan struct {
		span
		Depth int `json:"depth"`
	}
	taggedSpan struct {
		span
		Tag string `json:"tag"`
	}
)

type attributeAnswer struct {
	ID      json.RawMessage      `json:"id"`
	Records []attribution.Record `json:"records"`
}

func (a answerer) attribute(id json.RawMessage, doc *clean.Document) any {
	records := attribution.Attributor{}.Attribute(segment.Segmenter{}.Segment(doc)).Records()
	return attributeAnswer{id, slices.DeleteFunc(records, func(r attribution.Record) bool {
		return r.Confidence < a.least || a.kinds != nil && !a.kinds[r.Kind]
	})}
}

type cleanAnswer struct {
	ID      json.RawMessage `json:"id"`
	Text    string          `json:"text"`
	Keep    []span          `json:"keep"`
	Dropped []droppedSpan   `json:"dropped"`
}

func (a answerer) clean(id json.RawMessage, doc *clean.Document) any {
	return cleanAnswer{id, doc.Text,
		each(doc.Keep, func(_ int, r clean.Range) span { return span{r.Start, r.End} }),
		each(doc.Dropped, func(_ int, d clean.Dropped) droppedSpan { return droppedSpan{span{d.Start, d.End}, d.Kind} })}
}

type segmentAnswer struct {
	ID         json.RawMessage `json:"id"`
	Paragraphs []span          `json:"paragraphs"`
	Sentences  []span          `json:"sentences"`
	Tokens     any             `json:"tokens"` // []span, or []taggedSpan
	Quotations []quotationSpan `json:"quotations"`
}

func (a answerer) segment(id json.RawMessage, doc *clean.Document) any {
	d := segment.Segmenter{}.Segment(doc)
	return layers(id, d, each(d.Tokens, func(_ int, t segment.Token) span { return raw(d, t) }))
}

func (a answerer) tag(id json.RawMessage, doc *clean.Document) any {
	d := attribution.Attributor{}.Attribute(segment.Segmenter{}.Segment(doc))
	return layers(id, d.Document, each(d.Tokens, func(i int, t segment.Token) taggedSpan {
		if i < len(d.Tags) {
			return taggedSpan{raw(d.Document, t), d.Tags[i].String()}
		}
		return taggedSpan{span: raw(d.Document, t)}
	}))
}

func layers(id json.RawMessage, d *segment.Document, tokens any) segmentAnswer {
	return segmentAnswer{id,
		each(d.Paragraphs, func(_ int, p segment.Paragraph) span { return raw(d, p) }),
		each(d.Sentences, func(_ int, s segment.Sentence) span { return raw(d, s) }),
		tokens,
		each(d.Quotations, func(_ int, q segment.Quotation) quotationSpan { return quotationSpan{raw(d, q), q.Depth} })}
}

// raw is where x stands in the text as it was given.
func raw(d *segment.Document, x interface{ Bounds() clean.Span }) span {
	start, end := d.RawRange(x.Bounds())
	return span{start, end}
}

// each maps a layer to its JSON; an empty one to [], never to null.
func each[T, U any](layer []T, f func(int, T) U) []U {
	out := make([]U, len(layer))
	for i, x := range layer {
		out[i] = f(i, x)
	}
	return out
}
