package main

import (
	"iter"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
)

// A part is what a stretch of the article is to its record.
type part struct {
	Role   role
	record int // whose; for dropped, which stretch
}

type role string

const (
	plain   role = ""
	content role = "content" // what was said, in the writer's words
	quoted  role = "quoted"  // what was said, with its quotation marks
	cue     role = "cue"
	source  role = "source"
	dropped role = "dropped" // not the journalist's prose
)

// paint says for every byte of raw what it is. A quotation within a quotation comes after it and covers its part; a
// source or a cue covers the content that it stands in.
func paint(raw string, records []attribution.Record, left []clean.Dropped) []part {
	canvas := make([]part, len(raw))
	fill := func(r role, record int, pieces ...attribution.Piece) {
		for _, p := range pieces {
			for i := p.Start; i < p.End; i++ {
				canvas[i] = part{r, record}
			}
		}
	}
	for i, r := range records {
		if r.Kind == attribution.Direct {
			fill(quoted, i, r.Content...) // with its marks
			continue
		}
		fill(content, i, r.Content...)
		fill(quoted, i, r.Quoted...)
	}
	for i, r := range records {
		if r.Source != nil {
			fill(source, i, *r.Source)
		}
		if r.Cue != nil {
			fill(cue, i, *r.Cue)
		}
	}
	for i, d := range left {
		fill(dropped, i, attribution.Piece{Start: d.Start, End: d.End})
	}
	return canvas
}

// runs yields the stretches of the canvas that have one paint.
func runs(canvas []part) iter.Seq2[[2]int, part] {
	return func(yield func([2]int, part) bool) {
		for start := 0; start < len(canvas); {
			end := start + 1
			for end < len(canvas) && canvas[end] == canvas[start] {
				end++
			}
			if !yield([2]int{start, end}, canvas[start]) {
				return
			}
			start = end
		}
	}
}
