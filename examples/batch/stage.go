package main

import (
	"encoding/json"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// stages are the values of -stage, each with what writes its answer.
var stages = map[string]func(answerer, *line, json.RawMessage, *clean.Document) error{
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

// attribute writes {"id": …, "records": […]}, record by record: a long text has more of them than need be in memory at a time.
func (a answerer) attribute(dst *line, id json.RawMessage, doc *clean.Document) error {
	d := attribution.Attributor{}.Attribute(segment.Segmenter{}.Segment(doc))
	dst.WriteString(`{"id":`)
	if err := encode(dst, id); err != nil {
		return err
	}
	dst.WriteString(`,"records":[`)
	first := true
	for i := range d.Attributions {
		if at := &d.Attributions[i]; at.Confidence < a.least || a.kinds != nil && !a.kinds[at.Kind] {
			continue
		}
		if !first {
			dst.WriteByte(',')
		}
		first = false
		if err := encode(dst, d.Record(i)); err != nil {
			return err
		}
		dst.part()
	}
	dst.WriteString("]}")
	return nil
}

type cleanAnswer struct {
	ID      json.RawMessage `json:"id"`
	Text    string          `json:"text"`
	Keep    []span          `json:"keep"`
	Dropped []droppedSpan   `json:"dropped"`
}

func (a answerer) clean(dst *line, id json.RawMessage, doc *clean.Document) error {
	return encode(dst, cleanAnswer{id, doc.Text,
		each(doc.Keep, func(_ int, r clean.Range) span { return span{r.Start, r.End} }),
		each(doc.Dropped, func(_ int, d clean.Dropped) droppedSpan { return droppedSpan{span{d.Start, d.End}, d.Kind} })})
}

type segmentAnswer struct {
	ID         json.RawMessage `json:"id"`
	Paragraphs []span          `json:"paragraphs"`
	Sentences  []span          `json:"sentences"`
	Tokens     any             `json:"tokens"` // []span, or []taggedSpan
	Quotations []quotationSpan `json:"quotations"`
}

func (a answerer) segment(dst *line, id json.RawMessage, doc *clean.Document) error {
	d := segment.Segmenter{}.Segment(doc)
	return encode(dst, layers(id, d, each(d.Tokens, func(_ int, t segment.Token) span { return raw(d, t) })))
}

func (a answerer) tag(dst *line, id json.RawMessage, doc *clean.Document) error {
	d := attribution.Attributor{}.Attribute(segment.Segmenter{}.Segment(doc))
	return encode(dst, layers(id, d.Document, each(d.Tokens, func(i int, t segment.Token) taggedSpan {
		if i < len(d.Tags) {
			return taggedSpan{raw(d.Document, t), d.Tags[i].String()}
		}
		return taggedSpan{span: raw(d.Document, t)}
	})))
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
