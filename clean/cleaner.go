// Package clean finds the journalist's prose in scraped text.
package clean

// A Cleaner cleans. The zero Cleaner is ready to use and safe for concurrent use.
type Cleaner struct {
	// KeepAll leaves nothing out: only the encoding is undone.
	KeepAll bool
}

// Clean returns the prose of raw.
func (c Cleaner) Clean(raw string) *Document {
	return &Document{Raw: raw, Text: raw, Keep: []Range{{0, len(raw)}}}
}
