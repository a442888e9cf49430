// Package attribution says what a text means: who said what.
package attribution

import "github.com/seed7abcc752/sayso/segment"

// An Attributor finds attributions. The zero Attributor is ready to use and safe for concurrent use.
type Attributor struct {
	// Tagger labels words. If nil, the built-in tagger does.
	Tagger Tagger
	// QuotesOnly skips content that holds no quotation.
	QuotesOnly bool
	// SpeechOnly skips attitudes, plans and beliefs: only what was said or written is attributed.
	SpeechOnly bool
}

// Attribute finds the attributions of doc.
func (a Attributor) Attribute(doc *segment.Document) *Document {
	return &Document{Document: doc}
}
