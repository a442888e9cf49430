package segment

import "strings"

// address returns the end of the URL or mail address that begins at i, or 0.
func (z *tokenizer) address(i int) int {
	t, end := z.text, z.sent.End
	if k := scheme(t, i, end); k > 0 {
		return z.url(k)
	}
	if z.at < i { // look for the next @ once, not for each word
		if n := strings.IndexByte(t[i:], '@'); n >= 0 {
			z.at = i + n
		} else {
			z.at = len(t)
		}
	}
	if z.at >= end || z.at-i > 64 {
		return 0
	}
	for k := i; k < z.at; k++ {
		if class[t[k]]&alnum == 0 && strings.IndexByte("._%+-", t[k]) < 0 {
			return 0
		}
	}
	k := z.at + 1
	dot := false
	for k < end && (class[t[k]]&alnum != 0 || t[k] == '-' || t[k] == '.') {
		dot = dot || t[k] == '.' && k+1 < end && class[t[k+1]]&alnum != 0
		k++
	}
	for k > z.at && class[t[k-1]]&alnum == 0 {
		k--
	}
	if !dot || k <= z.at+1 {
		return 0
	}
	return k
}

// scheme returns where a URL that begins at i goes on after its scheme, or 0 if none begins there.
func scheme(t string, i, end int) int {
	if !mayBeScheme(t, i, end) {
		return 0
	}
	for _, s := range [...]string{"http://", "https://", "ftp://", "www."} {
		if n := i + len(s); n < end && strings.EqualFold(t[i:n], s) && class[t[n]]&alnum != 0 {
			return n
		}
	}
	return 0
}

// mayBeScheme reports whether the first two bytes at i may be those of a scheme, as few words have them.
func mayBeScheme(t string, i, end int) bool {
	return i+1 < end && layout[t[i]]<<1&layout[t[i+1]]&schemeNext != 0
}

// url returns the end of the URL that goes on at i. It ends before a space, a bracket or a quotation mark, and without
// the marks of the sentence that it stands in.
func (z *tokenizer) url(i int) int {
	t, end := z.text, z.sent.End
	from := i
	for i < end {
		c := t[i]
		if class[c]&space != 0 || c == '<' || c == '>' || c == '"' || c == ']' || c == ')' || c == '}' {
			break
		}
		if c == 0xE2 {
			if _, n := markAt(t, i, end); n > 0 {
				break
			}
		}
		i++
	}
	for i > from && strings.IndexByte(".,;:?!'", t[i-1]) >= 0 {
		i--
	}
	return i
}
