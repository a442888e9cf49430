package clean

import "github.com/seed7abcc752/sayso/clean/internal/selection"

// A Cleaner cleans. The zero Cleaner is ready to use and safe for concurrent use.
type Cleaner struct {
	// KeepAll leaves nothing out: only the encoding is undone. It is for text that is known to be an article and nothing
	// else, or no article at all: a novel, minutes, a speech.
	KeepAll bool
	// Strictness says how sure a Cleaner must be before it leaves a stretch out. With KeepAll it means nothing.
	Strictness Strictness
}

// A Strictness weighs lost prose against kept noise. Whatever it is, stretches whose form makes them furniture go (Read
// more, By Jane Doe, a caption with its credit), and quotations take more evidence than other text.
type Strictness int

// From the zero value on, which is what most callers want.
const (
	Balanced Strictness = iota // as right as can be, prose first
	Cautious                   // leaves out only what is certainly noise: for archives that were cleaned before
	Strict                     // keeps only what is likely prose, in lists and in texts clean already too: where noise costs more than a lost sentence
)

// setting returns what it takes to leave a stretch out.
func (s Strictness) setting() selection.Setting {
	switch s {
	case Cautious:
		return selection.Setting{Limit: -2.5}
	case Strict:
		return selection.Setting{Limit: 1, NoExcuse: true}
	}
	return selection.Setting{}
}

// Clean returns the prose of raw. Any string is an answerable text: invalid UTF-8, a single line of many megabytes
// and the empty string have an answer, in time that grows in proportion to their length.
func (c Cleaner) Clean(raw string) *Document {
	text, origin := decode(raw)
	doc := &Document{Raw: raw, Text: text, origin: origin}
	if !c.KeepAll {
		var few [16]selection.Cut
		doc.leaveOut(selection.Default().Select(few[:0], text, c.Strictness.setting()))
	}
	doc.list()
	return doc
}
