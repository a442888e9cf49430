package attribution

import (
	"strings"
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
