package segment

// placeSingles appends marks for a run of equal single marks that begins at i: two of them are one double mark, the
// third is a single one inside it.
func (w *work) placeSingles(start, i, count, size int, p, n rune, end int) {
	t := w.text
	glyph := t[i+size-1] // ' ` or the last byte of ‘ ’ ‚ ‛
	if count == 1 {
		s := w.singleSide(glyph, start, i, i+size, p, n, end)
		if s != neither {
			w.marks = append(w.marks, mark{start: i, end: i + size, family: single, side: s, low: size == 3 && glyph == 0x9A})
		}
		return
	}
	j := i + count*size
	s := place(p, n)
	switch {
	case glyph == '`' || size == 3 && glyph == 0x98:
		s = opens
	case size == 3 && glyph == 0x99:
		s = closes
	}
	if s == opens { // '''Sir, we stay.'
		w.marks = append(w.marks, mark{start: i, end: i + 2*size, family: twoStrokes, side: opens})
		if count == 3 {
			w.marks = append(w.marks, mark{start: i + 2*size, end: j, family: single, side: opens})
		}
		return
	}
	if count == 3 { // “exploit it,''' he said
		w.marks = append(w.marks, mark{start: i, end: i + size, family: single, side: closes})
	}
	w.marks = append(w.marks, mark{start: j - 2*size, end: j, family: twoStrokes, side: s})
}

// singleSide tells a single quotation mark from an apostrophe. The mark is t[i:j]; p and n are the runes around its run.
func (w *work) singleSide(glyph byte, start, i, j int, p, n rune, end int) side {
	t := w.text
	curlyOpen := j-i == 3 && glyph != 0x99 // ‘ ‚ ‛
	if isWord(p) {
		switch {
		case isWord(n):
			return neither // don’t; Doe‘s
		case curlyOpen && !isSpace(n):
			return closes // ‘never‘,
		case curlyOpen:
			return likeClose // ‚gut‘ sagte; Jones‘ account
		}
		return w.closingSide(start, i, j, p, n, end)
	}
	if isSpace(n) {
		if isSpace(p) { // “We won, ’ he said; she said, ‘ We won.’
			switch r, _ := before(t, start, trimSpace(t, start, i)); {
			case curlyOpen && (r == ',' || r == ':' || r == '.' || r == none):
				return doubtOpens
			case curlyOpen:
				return neither
			case isMarkRune(r), r == ',', r == '.', r == '?', r == '!':
				return either
			}
			return neither
		}
		return closes
	}
	open := canOpen(p) || isMarkRune(p)
	switch {
	case isWord(n):
		switch e := w.elided(t, j, end); {
		case e == maybe || e == surely && curlyOpen:
			return doubtOpens // ‘Tis what I said,’
		case e == surely:
			return neither
		}
	case n == '.' || n == '…' || n == '[' || n == '(' || n == '$' || n == '£' || n == '€' || n == '#' || n == '@' || n == '¿' || n == '¡':
		if !isSpace(p) && !curlyOpen {
			return closes // 'no?'. and 'yes!'…
		}
	default:
		if curlyOpen {
			return opens
		}
		if isSpace(p) {
			return neither
		}
		return closes
	}
	switch {
	case curlyOpen, glyph == '`':
		return opens
	case glyph == '\'':
		if open {
			return opens
		}
		if isWord(n) {
			return either // said:'Yes or yes,'she
		}
		return closes
	case isWord(n) && open:
		return doubtOpens // ’Yes,’ he said
	case isWord(n):
		return either
	}
	return closes
}

// isMarkRune reports whether r is a double quotation mark; a single one may follow it.
func isMarkRune(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '«', '»', '‹':
		return true
	}
	return false
}

// closingSide tells a closing mark from the apostrophe of a plural (the players’ wives) or of a word cut short (goin’ on).
// Both stand before a space and a further word; neither is told from a closing mark without the rest of the paragraph.
func (w *work) closingSide(start, i, j int, p, n rune, end int) side {
	t := w.text
	if !isSpace(n) {
		if n == '-' && p == 's' {
			return mayClose
		}
		return closes
	}
	at := skipSpace(t, j, end)
	next, size := after(t, at, end)
	if !isWord(next) {
		return closes
	}
	if r, _ := after(t, at+size, end); next == 's' && !isWord(r) {
		return neither // America’ s
	}
	if isDigit(p) { // '24' and
		k := i
		for k > start && i-k < 8 && class[t[k-1]]&digit != 0 {
			k--
		}
		if r, _ := before(t, start, k); r == '\'' || r == '‘' {
			return closes
		}
	}
	if p == 's' || p == 'S' || p == 'z' || p == 'x' || isDigit(p) {
		return mayClose
	}
	k := i // goin’, o’, th’, an’
	for k > start && i-k < 12 && class[t[k-1]]&letter != 0 {
		k--
	}
	switch word := t[k:i]; {
	case len(word) > 3 && word[len(word)-2:] == "in":
		return mayClose // Keepin’ It
	case !isLower(next):
		return closes
	case word == "o" || word == "th" || word == "an" || word == "ol" || word == "n" || word == "wi" || word == "lil":
		return mayClose
	}
	return closes
}

// How sure it is that an apostrophe cuts a word short.
type certainty uint8

const (
	no certainty = iota
	maybe
	surely
)

// elided tells whether the word at j is one that an apostrophe begins: ’tis, ’90s, ’n’, or a stray ’s. A year (in ’08) may
// be one, or begin a quotation: ’60 Minutes’.
func (w *work) elided(t string, j, end int) certainty {
	k := j
	for k < end && k-j < 12 && class[t[k]]&alnum != 0 {
		k++
	}
	word := t[j:k]
	r, _ := after(t, k, end)
	if isWord(r) {
		return no
	}
	if len(word) >= 2 && class[word[0]]&digit != 0 && class[word[1]]&digit != 0 {
		switch {
		case len(word) == 3 && word[2] == 's':
			return surely // the ’90s
		case len(word) == 2 && r != '\'' && r != '’' && !(k+1 < end && class[t[k+1]]&digit != 0):
			return maybe
		}
		return no
	}
	switch word {
	case "s", "S", "re", "ll", "ve", "m", "d", "t": // Boeing 's jet
		if r != '\'' && r != '’' {
			return surely
		}
		return no
	}
	if w.lexicon.look(word)&elision != 0 {
		return surely
	}
	return no
}
