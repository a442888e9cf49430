package clean

// A Span is the half-open byte range [Start, End) of a Document's Text.
type Span struct{ Start, End int }

// Bounds returns s. It lets a layer of elements that embed a Span be searched by place.
func (s Span) Bounds() Span { return s }

// Len returns the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether s holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// A Kind says what a stretch was left out as.
type Kind string

// A Dropped is a stretch of Raw that is not the journalist's prose.
type Dropped struct {
	Start, End int // bytes of Raw, half-open
	Kind       Kind
}

// A Range is a half-open byte range of Raw.
type Range struct{ Start, End int }

// A Document is the prose of an article, with the way back to the text it was found in.
// It is read-only once made, and safe to share.
type Document struct {
	Raw     string    // as the caller gave it
	Text    string    // the prose, decoded: valid UTF-8
	Keep    []Range   // the stretches of Raw that Text was made from, in order
	Dropped []Dropped // the stretches of Raw left out, in order
}

// RawRange returns the range of Raw that s was cleaned from.
func (d *Document) RawRange(s Span) (start, end int) {
	return s.Start, s.End // TODO(clean): the offset map
}
