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

// Span32 returns s in eight bytes.
func (s Span) Span32() Span32 { return Span32{uint32(s.Start), uint32(s.End)} }

// A Span32 is the half-open byte range [Start, End) of a Document's Text in eight bytes, for the layers that a long text has much of. It
// reaches over the first 4 GB of a text.
type Span32 struct{ Start, End uint32 }

// Bounds returns s as a Span.
func (s Span32) Bounds() Span { return Span{int(s.Start), int(s.End)} }

// Len returns the length of s in bytes.
func (s Span32) Len() int { return int(s.End - s.Start) }

// A Dropped is a stretch of Raw that is not the journalist's prose.
type Dropped struct {
	Start, End int  // bytes of Raw, half-open
	Kind       Kind // what it is instead
}

// A Range is the half-open byte range [Start, End) of Raw.
type Range struct{ Start, End int }

// A Document is the prose of an article, with the way back to the text it was found in.
// It is read-only once made, and safe to share.
type Document struct {
	Raw     string    // as the caller gave it
	Text    string    // the prose, decoded: valid UTF-8
	Keep    []Range   // the stretches of Raw that Text was made from, in order
	Dropped []Dropped // the stretches of Raw left out, in order

	origin offsets // nil when Text is Raw, byte for byte
}

// RawRange returns the range of Raw, in bytes, that s was cleaned from: the whole of a character reference or of a
// garbled character when s touches any part of it, and whatever was left out between the ends of s. The range of an
// empty span is empty. A span that leaves Text is cut to it.
//
//	raw  = "&ldquo;We won,&rdquo; she said."
//	text = "“We won,” she said."
//	RawRange of the span of “We won,” is [0, 21)
func (d *Document) RawRange(s Span) (start, end int) {
	s.Start = min(max(s.Start, 0), len(d.Text))
	s.End = min(max(s.End, s.Start), len(d.Text))
	if d.origin == nil {
		return s.Start, s.End
	}
	if s.Empty() {
		start = d.origin.start(s.Start, len(d.Text))
		return start, start
	}
	return d.origin.start(s.Start, len(d.Text)), d.origin.end(s.End, len(d.Text))
}

// Offsets lead from a text to the one it was made from: a run for every stretch that was copied or replaced. A text
// of n bytes with k changes needs about 2k runs, whatever n is.
type offsets []run

// A run says where the bytes of a text from text up to the next run's text come from. When the two lengths are
// equal they were copied byte for byte, else they stand for the range as a whole: “ for &ldquo;.
type run struct {
	text       int // where the run begins in the text
	start, end int // the range it comes from
}

// at returns the run that holds byte i of the text, and the run's length there.
func (o offsets) at(i, size int) (run, int) {
	k, past := 0, len(o)
	for past-k > 1 { // o[k].text <= i
		if m := int(uint(k+past) >> 1); o[m].text <= i {
			k = m
		} else {
			past = m
		}
	}
	next := size
	if k+1 < len(o) {
		next = o[k+1].text
	}
	return o[k], next - o[k].text
}

// start returns where byte i of a text of size bytes begins in the text it was made from.
func (o offsets) start(i, size int) int {
	if i >= size {
		return o.end(size, size)
	}
	r, n := o.at(i, size)
	if n == r.end-r.start {
		return r.start + i - r.text
	}
	return r.start
}

// end returns where the byte before i ends.
func (o offsets) end(i, size int) int {
	if i == 0 {
		if len(o) == 0 {
			return 0
		}
		return o[0].start
	}
	r, n := o.at(i-1, size)
	if n == r.end-r.start {
		return r.start + i - r.text
	}
	return r.end
}

// cut returns the offsets of the text that consists of the given spans, in order, of the text that o belongs to.
// size is the length of that text; a nil o is the identity.
func (o offsets) cut(spans []Span, size int) offsets {
	out := make(offsets, 0, len(spans)+len(o))
	at, k := 0, 0
	for _, s := range spans {
		if o == nil {
			out = append(out, run{at, s.Start, s.End})
			at += s.Len()
			continue
		}
		for k > 0 && o[k].text > s.Start {
			k--
		}
		for i := s.Start; i < s.End; {
			for k+1 < len(o) && o[k+1].text <= i {
				k++
			}
			next := size
			if k+1 < len(o) {
				next = o[k+1].text
			}
			r, n := o[k], min(next, s.End)-i
			if next-r.text == r.end-r.start {
				r.start += i - r.text
				r.end = r.start + n
			}
			r.text = at
			out = append(out, r)
			at += n
			i += n
		}
	}
	return out
}
