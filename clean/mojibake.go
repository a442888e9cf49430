package clean

import "unicode/utf8"

// Mojibake: the bytes of a UTF-8 character, read as if each were a character of Windows-1252 or Latin-1, and encoded
// again. “ is the bytes E2 80 9C, and becomes â€œ. When it happens twice, Ã¢â‚¬Å“.

// garbledLead reports whether r may begin a garbled character.
func garbledLead(r rune) bool {
	switch r {
	case 'Â', 'Ã', 'Ä', 'Å', 'â', 'ï', 'ð':
		return true
	}
	return false
}

// ungarble returns the character that the characters from i on stand for, and their width in bytes; 0 if none.
func ungarble(raw string, i int) (rune, int) {
	twice := func(i int) (rune, int) {
		if r, w := ungarbleOnce(raw, i, character); w > 0 {
			return r, w
		}
		return character(raw, i)
	}
	if r, w := ungarbleOnce(raw, i, func(_ string, i int) (rune, int) { return twice(i) }); w > 0 {
		return r, w
	}
	return ungarbleOnce(raw, i, character)
}

// ungarbleOnce undoes one misreading. next reads a character and its width.
func ungarbleOnce(raw string, i int, next func(string, int) (rune, int)) (rune, int) {
	lead, w := next(raw, i)
	if w == 0 || !garbledLead(lead) {
		return 0, 0
	}
	b := [4]byte{byte(lead)}
	n := utf8Length(b[0])
	for k := 1; k < n; k++ {
		r, wk := next(raw, i+w)
		c, ok := misread(r)
		if wk == 0 || !ok || !likely(b[:k], c) {
			if lead == 'â' && k == 2 && b[1] == 0x80 { // â€ and nothing: the last byte of ”, 9D, is no character of Windows-1252
				return '”', w
			}
			return 0, 0
		}
		b[k] = c
		w += wk
	}
	r, size := utf8.DecodeRune(b[:n])
	if size != n {
		return 0, 0
	}
	return r, w
}

// utf8Length returns how many bytes a UTF-8 character that begins with c has.
func utf8Length(c byte) int {
	switch {
	case c < 0xE0:
		return 2
	case c < 0xF0:
		return 3
	}
	return 4
}

// likely reports whether c after the bytes in b makes a character of the kind that news has. Of those that begin with
// â: punctuation, currencies, letterlike signs, arrows, signs and dingbats; with ï the byte order mark and the sign
// for what is unreadable; with ð the emoji.
func likely(b []byte, c byte) bool {
	if len(b) != 1 {
		return true
	}
	switch b[0] {
	case 0xC3: // É is Ã‰, but a mark may follow a capital: “AMANHÃ”
		return c != 0x85 && c != 0x92 && c != 0x94 && c != 0x99
	case 0xC4, 0xC5: // „NÄ“, but cÅ“ur
		return c >= 0xA0 || c == 0x93 && b[0] == 0xC5 || c&0x1F < 0x11 && c != 0x82 && c != 0x84 && c != 0x85 || c == 0x9F || c == 0x9E || c == 0x9A
	case 0xE2:
		switch c {
		case 0x80, 0x81, 0x82, 0x84, 0x86, 0x88, 0x96, 0x98, 0x99, 0x9C, 0x9E:
			return true
		}
		return false
	case 0xEF:
		return c == 0xBB || c == 0xBF || c == 0xB8
	case 0xF0:
		return c == 0x9F
	}
	return true
}

// misread returns the byte that r was made from: a continuation byte of UTF-8.
func misread(r rune) (byte, bool) {
	if 0x80 <= r && r <= 0xBF {
		return byte(r), true
	}
	if r > 0xFF {
		for k, c := range highControls {
			if c == r && r != 0 {
				return byte(0x80 + k), true
			}
		}
	}
	return 0, false
}

// windows1252 returns the character that the byte c, not ASCII, is in Windows-1252; 0 if none.
func windows1252(c byte) rune {
	if c < 0xA0 {
		return highControls[c&0x1F]
	}
	return rune(c)
}

// highControls are the characters 80 to 9F of Windows-1252.
var highControls = [32]rune{
	'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ',
}
