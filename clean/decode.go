package clean

import (
	"math/bits"
	"strings"
	"unicode/utf8"

	"github.com/seed7abcc752/sayso/internal/little"
)

// decode undoes what happened to the text on its way: character references, characters garbled by a wrong encoding,
// odd spaces and line ends, invisible characters, bytes that are no UTF-8. What it returns is valid UTF-8. The
// offsets are nil when nothing was to be done, and the text is then raw itself.
//
// Every decision looks at the bytes it replaces and at nothing else that matters, so that the range of a decoded
// character decodes to that character again.
func decode(raw string) (string, offsets) {
	d := decoder{raw: raw}
	for i := verbatimEnd(raw, 0); i < len(raw); i = verbatimEnd(raw, i) {
		c := raw[i]
		switch {
		case verbatim[c]:
			i++
		case c == 0xE2 && i+2 < len(raw) && raw[i+1] == 0x80 && 0x90 <= raw[i+2] && raw[i+2] <= 0xA7:
			i += 3 // – — ‘ ’ “ ” …, the common case beyond ASCII
		default:
			i = d.odd(i)
		}
	}
	if d.runs == nil {
		return raw, nil
	}
	d.copy(len(raw))
	return d.out.String(), d.runs
}

// verbatim tells the ASCII bytes that stay as they are: all but & and the controls, of which tab and newline stay.
var verbatim = func() (t [256]bool) {
	for c := ' '; c < 0x7F; c++ {
		t[c] = c != '&'
	}
	t['\t'], t['\n'] = true, true
	return t
}()

// verbatimEnd returns the end of the bytes at i that are ASCII and stay as they are. It looks at eight at once: what sets
// the high bit of a byte is beyond ASCII, DEL, below a space, or &. A line end stops it, if not for long.
func verbatimEnd(raw string, i int) int {
	const ones, high = 0x0101010101010101, 0x8080808080808080
	for ; i+8 <= len(raw); i += 8 {
		x := little.U64(raw[i : i+8])
		if odd := (x | (x + ones) | (x - ' '*ones) | ((x ^ '&'*ones) - ones)) & high; odd != 0 {
			return i + bits.TrailingZeros64(odd)/8
		}
	}
	return i
}

// A decoder writes the decoded text from the first change on.
type decoder struct {
	raw  string
	out  strings.Builder
	runs offsets
	done int // raw[:done] is in out
}

// odd looks at the character at i, which may need replacing, and returns where the next one begins.
func (d *decoder) odd(i int) int {
	r, w := character(d.raw, i)
	if w == 0 {
		r, w = badBytes(d.raw[i:])
		d.replace(i, w, r)
		return i + w
	}
	if garbledLead(r) {
		if g, n := ungarble(d.raw, i); n > 0 {
			r, w = g, n
		}
	}
	to := plain(r)
	switch {
	case r == '\r' && w == 1 && i+1 < len(d.raw) && d.raw[i+1] == '\n':
		w = 2
	case isJoiner(r) && d.besideASCII(i, i+w):
		to = gone
	case to == r && w == utf8.RuneLen(r) && d.raw[i] != '&':
		return i + w // as it stands
	}
	d.replace(i, w, to)
	return i + w
}

// besideASCII reports whether the character before start or after end is ASCII. A joiner there joins nothing.
func (d *decoder) besideASCII(start, end int) bool {
	return start > 0 && d.raw[start-1] < utf8.RuneSelf || end < len(d.raw) && d.raw[end] < utf8.RuneSelf
}

// replace puts r in the place of the w bytes at i. If r is gone, nothing.
func (d *decoder) replace(i, w int, r rune) {
	if d.runs == nil {
		d.out.Grow(len(d.raw)) // what is decoded is seldom longer
		d.runs = make(offsets, 0, 16)
	}
	d.copy(i)
	d.done = i + w
	if r != gone {
		d.runs = append(d.runs, run{d.out.Len(), i, i + w})
		d.out.WriteRune(r)
	}
}

// copy takes raw over as it is, up to i.
func (d *decoder) copy(i int) {
	if d.done < i {
		d.runs = append(d.runs, run{d.out.Len(), d.done, i})
		d.out.WriteString(d.raw[d.done:i])
		d.done = i
	}
}

// character returns the character at i, read through a reference if there is one, and its width in bytes. The width
// is 0 where raw is no UTF-8.
func character(raw string, i int) (rune, int) {
	if i >= len(raw) {
		return 0, 0
	}
	if raw[i] == '&' {
		if r, w := reference(raw, i+1, 0); w > 0 {
			return r, w + 1
		}
		return '&', 1
	}
	r, w := utf8.DecodeRuneInString(raw[i:])
	if r == utf8.RuneError && w <= 1 {
		return 0, 0
	}
	return r, w
}

// badBytes answers bytes that are no UTF-8. A character that was cut off is unreadable, as one piece; a byte alone
// is taken as Windows-1252, the other encoding that newsrooms wrote: \x93We won\x94.
func badBytes(s string) (rune, int) {
	want := 0 // continuation bytes
	switch c := s[0]; {
	case 0xC2 <= c && c <= 0xDF:
		want = 1
	case 0xE0 <= c && c <= 0xEF:
		want = 2
	case 0xF0 <= c && c <= 0xF4:
		want = 3
	}
	w := 1
	for w < len(s) && w <= want && 0x80 <= s[w] && s[w] <= 0xBF {
		w++
	}
	if w > 1 {
		return utf8.RuneError, w
	}
	if r := windows1252(s[0]); r > 0 {
		return r, 1
	}
	return utf8.RuneError, 1
}
