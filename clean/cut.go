package clean

import (
	"strings"

	"github.com/seed7abcc752/sayso/clean/internal/selection"
)

// leaveOut takes the cuts out of Text, notes them in Dropped, and keeps the way to Raw.
func (d *Document) leaveOut(cuts []selection.Cut) {
	if len(cuts) == 0 {
		return
	}
	var few [16]Span
	kept := few[:0]
	d.Dropped = make([]Dropped, 0, len(cuts))
	at := 0
	for _, c := range cuts {
		if c.Start > at {
			kept = append(kept, Span{at, c.Start})
		}
		start, end := d.RawRange(Span{c.Start, c.End})
		d.Dropped = append(d.Dropped, Dropped{start, end, kindOf(c)})
		at = c.End
	}
	if at < len(d.Text) {
		kept = append(kept, Span{at, len(d.Text)})
	}
	d.origin = d.origin.cut(kept, len(d.Text))
	d.Text = join(d.Text, kept)
}

// join returns the stretches of text, one after the other.
func join(text string, stretches []Span) string {
	if len(stretches) == 1 {
		return text[stretches[0].Start:stretches[0].End]
	}
	size := 0
	for _, s := range stretches {
		size += s.Len()
	}
	var b strings.Builder
	b.Grow(size)
	for _, s := range stretches {
		b.WriteString(text[s.Start:s.End])
	}
	return b.String()
}

// list fills Keep with what is not Dropped.
func (d *Document) list() {
	at := 0
	if d.Raw != "" {
		d.Keep = make([]Range, 0, len(d.Dropped)+1)
	}
	for _, x := range d.Dropped {
		if x.Start > at {
			d.Keep = append(d.Keep, Range{at, x.Start})
		}
		at = x.End
	}
	if at < len(d.Raw) {
		d.Keep = append(d.Keep, Range{at, len(d.Raw)})
	}
}

// kindOf names what a cut is by the words that speak most for it.
func kindOf(c selection.Cut) Kind {
	if c.Again {
		return Duplicate
	}
	if c.Group == "" {
		return Other
	}
	return Kind(c.Group) // a test holds every list's name to be a Kind
}
