package sayso

import (
	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// Clean finds the journalist's prose in raw, a text as scrapers give it.
func Clean(raw string) *clean.Document { return clean.Cleaner{}.Clean(raw) }

// Segment cleans raw and divides its prose into paragraphs, sentences, tokens and quotations.
func Segment(raw string) *segment.Document { return segment.Segmenter{}.Segment(Clean(raw)) }

// Attribute cleans and segments raw, and finds who said what in it.
func Attribute(raw string) *attribution.Document {
	return attribution.Attributor{}.Attribute(Segment(raw))
}
