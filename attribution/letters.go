package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hasSmall reports whether w has a small letter.
func hasSmall(w string) bool {
	for i := 0; i < len(w); i++ {
		if c := w[i]; 'a' <= c && c <= 'z' {
			return true
		} else if c >= utf8.RuneSelf {
			return w[i:] != strings.ToUpper(w[i:])
		}
	}
	return false
}

// isCapitals reports whether w has capitals and no small letters: NATO, U.S.
func isCapitals(w string) bool {
	for i := 0; i < len(w); i++ {
		if c := w[i]; 'A' <= c && c <= 'Z' {
			return !hasSmall(w)
		} else if c >= utf8.RuneSelf {
			return w[i:] != strings.ToLower(w[i:]) && !hasSmall(w)
		}
	}
	return false
}

// inSmall returns text in small letters, byte for byte in the same places: a letter whose small form has another length stays.
func inSmall(text string) string {
	var b strings.Builder
	b.Grow(len(text))
	from := 0 // what stays as it is, up to i
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if c-'A' < 26 {
				b.WriteString(text[from:i])
				b.WriteByte(c + 'a' - 'A')
				from = i + 1
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if small := unicode.ToLower(r); small != r && utf8.RuneLen(small) == n {
			b.WriteString(text[from:i])
			b.WriteRune(small)
			from = i + n
		}
		i += n
	}
	b.WriteString(text[from:])
	return b.String()
}
