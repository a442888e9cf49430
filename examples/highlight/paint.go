package main

import (
	"iter"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
)

// paint says for every byte of raw what it is. Contents come first, then the sources and cues that stand inside
// another's content; a quotation within a quotation comes after it and covers its part.
func paint(raw string, records []attribution.Record, left []clean.Dropped) []part {
	canvas := make([]part, len(raw))
	fill := func(start, end int, p part) {
		for i := start; i < end; i++ {
			canvas[i] = p
		}
	}
	for i, r := range records {
		for _, p := range r.Content {
			fill(p.Start, p.End, part{content, i})
		}
	}
	for i, r := range records {
		if r.Source != nil {
			fill(r.Source.Start, r.Source.End, part{source, i})
		}
		if r.Cue != nil {
			fill(r.Cue.Start, r.Cue.End, part{cue, i})
		}
	}
	for i, d := range left {
		fill(d.Start, d.End, part{dropped, i})
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
