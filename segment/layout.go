package segment

// Where the lines of a mail or a page were joined, some things still tell where one ended: a rule (*** or ----), an
// address, the date and hour that head a reply, a smile. None of them ends a sentence of plain prose.

// What may stand beside a space that layoutAt has to look at. Many words begin with h or w, and some end with m, so that their second bytes
// from the space are asked for, too. The last two are what breakAt looks at, besides.
const (
	beforeSpace = 1 << iota
	afterSpace
	hourEnd     // of AM and PM
	schemeStart // of http, ftp, www
	schemeNext
	breaking // what may end a sentence
	joining  // of dates, hours and schemes
)

var layout = func() (c [256]uint8) {
	for kind, bytes := range map[uint8]string{
		beforeSpace: "*=_-~#>)", afterSpace: "*=_-~#0123456789",
		hourEnd: "AaPpMm", schemeStart: "FfHhWw", schemeNext: "tTwW",
		breaking: ".?!\xE2\xE3\xEF", joining: ":/",
	} {
		for _, b := range []byte(bytes) {
			c[b] |= kind
		}
	}
	return c
}()

// plainSpace reports whether layoutAt has nothing to say of the space between two bytes and two more.
func plainSpace(around string) bool {
	a, b, c, d := layout[around[0]], layout[around[1]], layout[around[3]], layout[around[4]]
	return b&beforeSpace|c&afterSpace|a&b&hourEnd|c<<1&d&schemeNext == 0
}

// breakAt returns the first place in t[from:end] where splitter.run has something to do that the mark at k, no letter, tells of: k itself
// if it may end a sentence, or the space that layoutAt has to look at. It returns -1 if there is none.
func breakAt(t string, from, k, end int) int {
	c := t[k]
	kind := layout[c]
	switch {
	case kind&afterSpace != 0 && class[c]&digit == 0 && k > from && t[k-1] == ' ':
		return k - 1
	case kind&beforeSpace != 0 && k+1 < end && t[k+1] == ' ':
		return k + 1
	case c == '.' && k-4 >= from && t[k-1]|0x20 == 'w' && t[k-4] == ' ':
		return k - 4 // www.
	case c == 0xE2: // the first byte of “ and … alike
		if k+2 < end && t[k+1] == 0x80 && t[k+2] == 0xA6 {
			return k
		}
	case kind&breaking != 0:
		return k
	case c == '/': // 3/9/2005 11:16 PM; http://
		for i := k - 1; i >= from && k-i < 12; i-- {
			if t[i] == ' ' {
				return i
			}
		}
	case c == ':':
		i := k + 1
		for i < end && i-k < 12 && (class[t[i]]&digit != 0 || t[i] == ':') {
			i++
		}
		if i+3 < end && t[i] == ' ' && t[i+3] == ' ' && layout[t[i+1]]&layout[t[i+2]]&hourEnd != 0 {
			return i + 3 // 11:21 AM
		}
	}
	return -1
}

// layoutAt handles the space at i in the layout of joined lines, and returns where to read on.
func (s *splitter) layoutAt(i int) int {
	t, end := s.text, s.par.End
	if i == s.start || i+1 >= end {
		return i + 1
	}
	switch t[i-1] {
	case '*', '=', '_', '-', '~', '#':
		if s.ruleBefore(i) {
			s.cut(i, i+1)
		}
	case 'M', 'm':
		if s.hourBefore(i) {
			s.cut(i, i+1)
		}
	case '>':
		if class[t[i+1]]&upper != 0 && s.mailBefore(i-1) {
			s.cut(i, i+1)
		}
	case ')':
		if i-2 > s.start && (t[i-2] == ':' || t[i-2] == '-' && t[i-3] == ':') && class[t[i+1]]&upper != 0 {
			s.cut(i, i+1) // See you there :) Bring a coat
		}
	}
	switch c := t[i+1]; {
	case c == 'h' || c == 'w':
		return s.address(i + 1)
	case c == '*' || c == '=' || c == '_' || c == '-' || c == '~' || c == '#':
		if s.ruleAfter(i + 1) {
			s.cut(i, i+1)
		}
	case class[c]&digit != 0:
		if s.stampAt(i+1) && class[t[i-1]]&(letter|stop) != 0 && !s.lowerWordBefore(i) {
			s.cut(i, i+1)
		}
	}
	return i + 1
}

// ruleBefore reports whether a run of three or more equal marks ends at i and stands alone.
func (s *splitter) ruleBefore(i int) bool {
	t := s.text
	k := i - 1
	for k > s.start && t[k-1] == t[i-1] {
		k--
	}
	return i-k >= 3 && (k == s.start || t[k-1] == ' ')
}

// ruleAfter reports whether such a run begins at i.
func (s *splitter) ruleAfter(i int) bool {
	t, end := s.text, s.par.End
	k := i
	for k < end && t[k] == t[i] {
		k++
	}
	return k-i >= 3 && (k == end || t[k] == ' ')
}

// hourBefore reports whether a date and an hour end at i: 08/17/2000 11:21 AM
func (s *splitter) hourBefore(i int) bool {
	t := s.text
	k := i - 3
	if k <= s.start || t[k] != ' ' || t[i-2]|0x20 != 'a' && t[i-2]|0x20 != 'p' {
		return false
	}
	for k > s.start && i-k < 12 && (class[t[k-1]]&digit != 0 || t[k-1] == ':') {
		k--
	}
	if k <= s.start || t[k-1] != ' ' {
		return false
	}
	k--
	for k > s.start && i-k < 24 && (class[t[k-1]]&digit != 0 || t[k-1] == '/') {
		k--
	}
	return s.stampAt(k)
}

// stampAt reports whether a date in figures and an hour begin at i.
func (s *splitter) stampAt(i int) bool {
	t, end := s.text, s.par.End
	k, slashes, colons := i, 0, 0
	for ; k < end && k-i < 11 && (class[t[k]]&digit != 0 || t[k] == '/'); k++ {
		if t[k] == '/' {
			slashes++
		}
	}
	if slashes != 2 || k >= end || t[k] != ' ' {
		return false
	}
	from := k + 1
	for k++; k < end && k-from < 9 && (class[t[k]]&digit != 0 || t[k] == ':'); k++ {
		if t[k] == ':' {
			colons++
		}
	}
	return colons > 0
}

// lowerWordBefore reports whether the word before the space at i has a small letter first: Posted at 3/9/2005 11:16 PM
func (s *splitter) lowerWordBefore(i int) bool {
	r, _ := after(s.text, s.wordBefore(i), i)
	return isLower(r)
}

// mailBefore reports whether an address in angle brackets ends with the > at i.
func (s *splitter) mailBefore(i int) bool {
	t := s.text
	at := false
	for k := i - 1; k >= s.start && i-k < 64; k-- {
		switch c := t[k]; {
		case c == '@':
			at = true
		case c == '<':
			return at
		case class[c]&space != 0:
			return false
		}
	}
	return false
}

// address returns the end of the URL at i, after which a capital or another URL begins a new sentence. It returns i if
// no URL begins there.
func (s *splitter) address(i int) int {
	t, end := s.text, s.par.End
	k := scheme(t, i, end)
	if k == 0 {
		return i
	}
	for k < end && class[t[k]]&space == 0 && t[k] != '"' && t[k] != ')' && t[k] != ']' && t[k] != '>' && class[t[k]]&high == 0 {
		k++
	}
	if k+1 < end && t[k] == ' ' && class[t[k-1]]&(alnum) != 0 || k+1 < end && t[k] == ' ' && t[k-1] == '/' {
		if class[t[k+1]]&upper != 0 || scheme(t, k+1, end) > 0 {
			s.cut(k, k+1)
		}
		return k
	}
	for k > i && class[t[k-1]]&stop != 0 {
		k--
	}
	return max(k, i)
}
