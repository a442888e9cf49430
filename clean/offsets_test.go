package clean

import (
	"strings"
	"testing"
)

func TestRawRange(t *testing.T) {
	// The brackets mark the span in the text, the braces the range in raw.
	tests := []struct{ name, text, raw string }{
		{"nothing changed", "He said [no], twice.", "He said {no}, twice."},
		{"a reference", "[“No,”] she said.", "{&ldquo;No,&rdquo;} she said."},
		{"after a reference", "“No,” [she] said.", "&ldquo;No,&rdquo; {she} said."},
		{"one character of many bytes", "a[“]b", "a{â€œ}b"},
		{"between", "a[]“b", "a{}&ldquo;b"},
		{"at the end", "a“[]", "a&ldquo;{}"},
		{"around what is gone", "x [visible] y", "x {vis\u00adible} y"},
		{"beside what is gone", "[a]b", "{a}\u00adb"},
		{"a line end", "a[\n]b", "a{\r\n}b"},
		{"escaped twice", "a[“]b", "a{&amp;ldquo;}b"},
		{"garbled twice", "a[“]b", "a{Ã¢â‚¬Å“}b"},
		{"a soft hyphen", "[visible] y", "{vis\u00adible} y"},
		{"of no width", "x[yz]", "x{y\u200bz}"},
		{"an odd space", "a[ ]b", "a{\u00a0}b"},
		{"an odd line end", "a[\n]b", "a{\u2028}b"},
		{"bad bytes", "[“a]\uFFFDb", "{\x93a}\xe2\x80b"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text, start, end := unmark(test.text, "[", "]")
			raw, wantStart, wantEnd := unmark(test.raw, "{", "}")
			d := Cleaner{KeepAll: true}.Clean(raw)
			if d.Text != text {
				t.Fatalf("text %q, want %q", d.Text, text)
			}
			if s, e := d.RawRange(Span{start, end}); s != wantStart || e != wantEnd {
				t.Errorf("RawRange(%d, %d) = %d, %d (%q), want %d, %d", start, end, s, e, raw[s:e], wantStart, wantEnd)
			}
		})
	}
}

// unmark takes the marks out of s and returns where they were.
func unmark(s, open, shut string) (string, int, int) {
	start := strings.Index(s, open)
	s = strings.Replace(s, open, "", 1)
	end := strings.Index(s, shut)
	return strings.Replace(s, shut, "", 1), start, end
}

func TestRawRangeOutside(t *testing.T) {
	d := Cleaner{KeepAll: true}.Clean("&lt;b")
	for _, s := range []Span{{-5, 99}, {7, 3}, {2, 1}, {99, 100}} {
		start, end := d.RawRange(s)
		if start < 0 || end < start || end > len(d.Raw) {
			t.Errorf("RawRange(%v) = %d, %d: outside raw", s, start, end)
		}
	}
}
