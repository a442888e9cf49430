package clean

import "github.com/seed7abcc752/sayso/clean/internal/selection"

// A Cleaner cleans. The zero Cleaner is ready to use and safe for concurrent use.
type Cleaner struct {
	// KeepAll leaves nothing out: only the encoding is undone.
	KeepAll bool
	// Strictness says how sure a Cleaner must be before it leaves a stretch out.
	Strictness Strictness
}

// A Strictness weighs lost prose against kept noise.
type Strictness int

const (
	Balanced Strictness = iota // as right as can be, quotations first
	Cautious                   // leaves out only what is certainly noise
	Strict                     // keeps only what is likely prose
)

// limit returns the logit below which a stretch is left out.
func (s Strictness) limit() float32 {
	switch s {
	case Cautious:
		return -2.5
	case Strict:
		return 1
	}
	return 0
}

// Clean returns the prose of raw. Any string is an answerable text: invalid UTF-8, a single line of many megabytes
// and the empty string have an answer, in time that grows in proportion to their length.
func (c Cleaner) Clean(raw string) *Document {
	text, origin := decode(raw)
	doc := &Document{Raw: raw, Text: text, origin: origin}
	if !c.KeepAll {
		doc.leaveOut(selection.Default().Select(text, c.Strictness.limit()))
	}
	doc.list()
	return doc
}
