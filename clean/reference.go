package clean

import (
	"html"
	"unicode/utf8"
)

// reference reads an HTML character reference whose text, after the ampersand, begins at i, and returns the
// character and the bytes read, 0 if there is no reference. An ampersand that itself was escaped leads on:
// &amp;ldquo; is “. depth says how often it has.
func reference(raw string, i, depth int) (rune, int) {
	if i >= len(raw) {
		return 0, 0
	}
	var r rune
	var w int
	if raw[i] == '#' {
		r, w = numeric(raw[i:])
	} else {
		r, w = named(raw[i:])
	}
	if r == '&' && w > 0 && depth < 3 {
		// &amp;c is “&c”: only a whole reference leads on.
		if r2, w2 := reference(raw, i+w, depth+1); w2 > 0 && raw[i+w+w2-1] == ';' {
			return r2, w + w2
		}
	}
	return r, w
}

// numeric reads #8220; or #x201C; at the start of s. The semicolon may be missing where no letter or digit follows.
func numeric(s string) (rune, int) {
	base, i := 10, 1
	if i < len(s) && s[i]|0x20 == 'x' {
		base, i = 16, i+1
	}
	n, first := 0, i
	for ; i < len(s) && i-first < 8; i++ {
		d := digit(s[i])
		if d >= base {
			break
		}
		n = n*base + d
	}
	if i == first || i < len(s) && s[i] != ';' && (digit(s[i]) < 36 || s[i] == '=') {
		return 0, 0
	}
	r := rune(utf8.RuneError)
	switch {
	case 0x80 <= n && n < 0xA0: // &#147; is “ in every browser
		if c := windows1252(byte(n)); c > 0 {
			r = c
		}
	case 0 < n && n <= utf8.MaxRune && utf8.ValidRune(rune(n)):
		r = rune(n)
	}
	if i < len(s) && s[i] == ';' {
		i++
	}
	return r, i
}

// digit returns the value of c as a digit of base 36, or 99.
func digit(c byte) int {
	switch {
	case '0' <= c && c <= '9':
		return int(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'z':
		return int(c|0x20-'a') + 10
	}
	return 99
}

// named reads ldquo; at the start of s. Without the semicolon only the names of common are read, and only where the
// name ends: “AT&T”, “?a=1&copy=2” and “&notes” stay.
func named(s string) (rune, int) {
	i := 0
	for i < len(s) && i < 32 && digit(s[i]) < 36 {
		i++
	}
	if i < 2 {
		return 0, 0
	}
	whole := i < len(s) && s[i] == ';'
	if r, ok := common[s[:i]]; ok && (whole || i == len(s) || s[i] != '=' && s[i] < utf8.RuneSelf) {
		if whole {
			i++
		}
		return r, i
	}
	if !whole {
		return 0, 0
	}
	got := html.UnescapeString("&" + s[:i+1])
	r, w := utf8.DecodeRuneInString(got)
	if w != len(got) || r == '&' { // two characters, or a shorter name followed by letters
		return 0, 0
	}
	return r, i + 1
}

// common holds the references that articles are full of; package html knows the others.
var common = map[string]rune{
	"amp": '&', "apos": '\'', "gt": '>', "lt": '<', "nbsp": 0xA0, "quot": '"', "shy": 0xAD,
	"bull": '•', "copy": '©', "euro": '€', "hellip": '…', "mdash": '—', "middot": '·', "ndash": '–', "pound": '£', "reg": '®', "trade": '™',
	"ldquo": '“', "lsquo": '‘', "rdquo": '”', "rsquo": '’', "sbquo": '‚', "bdquo": '„', "laquo": '«', "raquo": '»',
	"agrave": 'à', "eacute": 'é', "egrave": 'è', "iacute": 'í', "ntilde": 'ñ', "oacute": 'ó', "ouml": 'ö', "uuml": 'ü', "auml": 'ä',
}
