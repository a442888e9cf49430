package clean

// A Cleaner cleans. The zero Cleaner is ready to use and safe for concurrent use.
type Cleaner struct {
	// KeepAll leaves nothing out: only the encoding is undone.
	KeepAll bool
}

// Clean returns the prose of raw. Any string is an answerable text: invalid UTF-8, a single line of many megabytes
// and the empty string have an answer, in time that grows in proportion to their length.
func (c Cleaner) Clean(raw string) *Document {
	text, origin := decode(raw)
	doc := &Document{Raw: raw, Text: text, origin: origin}
	if len(raw) > 0 {
		doc.Keep = []Range{{0, len(raw)}}
	}
	return doc
}
