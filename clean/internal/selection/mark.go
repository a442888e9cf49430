package selection

// Marks that are counted.
const (
	markComma = iota
	markQuote
	markParen
	markBar
	markAt
	markLink
	markColon
	markCopyright
	markDash
	nMarks
)

const (
	markEnd = nMarks + iota
	markOpen
	markClose
	markCount // nothing to count
)

// marksOf tells what the marks are that one byte tells.
var marksOf = func() (t [256]byte) {
	for c := range t {
		t[c] = markCount
	}
	for what, bytes := range map[byte]string{
		markEnd: ".!?", markComma: ",", markOpen: `"`, markParen: "()[]", markBar: "|/*_><+", markAt: "@#", markColon: ":;", markDash: "-",
	} {
		for _, c := range []byte(bytes) {
			t[c] = what
		}
	}
	return t
}()

// mark returns the width of the mark at i and what it is.
func mark(text string, i int) (int, int) {
	c := text[i]
	if c >= 0x80 {
		return wideMark(text, i)
	}
	what := int(marksOf[c])
	switch {
	case what == markOpen && i > 0 && kinds[text[i-1]] != kSpace && kinds[text[i-1]] != kLine:
		what = markClose
	case what == markColon && i+2 < len(text) && text[i+1] == '/' && text[i+2] == '/':
		what = markLink
	}
	return 1, what
}

// wideMark returns the width of the mark beyond ASCII at i and what it is.
func wideMark(text string, i int) (int, int) {
	switch text[i] {
	case 0xE2:
		if i+2 < len(text) && text[i+1] == 0x80 {
			switch text[i+2] {
			case 0x9C, 0x98:
				return 3, markOpen
			case 0x9D:
				return 3, markClose
			case 0x99:
				return 3, markCount
			case 0xA6:
				return 3, markEnd
			case 0x93, 0x94:
				return 3, markDash
			case 0xA2:
				return 3, markBar
			}
		}
		return 3, markCount
	case 0xC2:
		if i+1 < len(text) && (text[i+1] == 0xA9 || text[i+1] == 0xAE) {
			return 2, markCopyright
		}
		if i+1 < len(text) && text[i+1] == 0xB7 {
			return 2, markBar
		}
		return 2, markCount
	}
	return 1, markCount
}

// Kinds of bytes.
const (
	kMark = iota
	kWord
	kSpace
	kLine
)

var kinds = func() (t [256]byte) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = kWord, kWord
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = kWord
	}
	for c := 0xC3; c < 0x100; c++ {
		t[c] = kWord
	}
	t[0xE2] = kMark
	t[' '], t['\t'], t['\n'] = kSpace, kSpace, kLine
	return t
}()

// inWord tells the bytes that continue a word.
var inWord = func() (t [256]bool) {
	for c := range 256 {
		t[c] = kinds[c] == kWord || 0x80 <= c && c <= 0xBF
	}
	return t
}()

// Classes of the first and last character.
const (
	classOther = iota
	classUpper
	classLower
	classDigit
	classQuote
	classParen
	classEnd      // . ! ?
	classColon    // : ;
	classEllipsis // … ...
	classEndQuote // .” ,”
	classDash     // - – — •
	classes
)

// classOf tells the classes that one byte tells.
var classOf = func() (t [256]byte) {
	for c := 'a'; c <= 'z'; c++ {
		t[c], t[c-'a'+'A'] = classLower, classUpper
	}
	for what, bytes := range map[byte]string{
		classDigit: "0123456789", classQuote: `"'`, classParen: "()[]", classEnd: ".!?", classColon: ":;", classDash: "-",
	} {
		for _, c := range []byte(bytes) {
			t[c] = what
		}
	}
	return t
}()

// class returns the class of the character at i.
func class(text string, i int) byte {
	if text[i] == 0xE2 && i+2 < len(text) && text[i+1] == 0x80 {
		switch text[i+2] {
		case 0x98, 0x99, 0x9C, 0x9D:
			return classQuote
		case 0xA6:
			return classEllipsis
		case 0x93, 0x94, 0xA2:
			return classDash
		}
	}
	return classOf[text[i]]
}
