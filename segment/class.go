package segment

import (
	"unicode"
	"unicode/utf8"
)

// What a byte can be. Text is mostly ASCII, so one table look-up decides nearly every byte; a byte of a longer rune has
// high set, and the steps decode only those that may begin something they look for.
const (
	upper  = 1 << iota // A-Z
	lower              // a-z
	digit              // 0-9
	space              // white space
	marker             // may begin a quotation mark, or markup
	stop               // may begin what ends a sentence
	opener             // ( [ {
	high               // part of a rune beyond ASCII
)

const (
	letter = upper | lower
	alnum  = letter | digit
)

var class = byteClasses()

func byteClasses() (c [256]uint8) {
	for b := 'A'; b <= 'Z'; b++ {
		c[b], c[b+'a'-'A'] = upper, lower
	}
	for b := '0'; b <= '9'; b++ {
		c[b] = digit
	}
	for b := 0x80; b < 256; b++ {
		c[b] = high
	}
	for _, b := range []byte(" \t\n\v\f\r") {
		c[b] |= space
	}
	for _, b := range []byte("\"'`<\xC2\xE2\xE3\xEF") {
		c[b] |= marker
	}
	for _, b := range []byte(".?!\xE2\xE3\xEF") {
		c[b] |= stop
	}
	for _, b := range []byte("([{") {
		c[b] |= opener
	}
	return c
}

// none stands for the rune before a text's start or after its end.
const none rune = -1

// after returns the rune at i and its size, or none at or beyond end.
func after(t string, i, end int) (rune, int) {
	if i >= end {
		return none, 0
	}
	if b := t[i]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(t[i:end])
}

// before returns the rune that ends at i and its size, or none at start.
func before(t string, start, i int) (rune, int) {
	if i <= start {
		return none, 0
	}
	if b := t[i-1]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeLastRuneInString(t[start:i])
}

func isSpace(r rune) bool {
	if r < utf8.RuneSelf {
		return r < 0 || class[r]&space != 0
	}
	return !isPunctuation(r) && unicode.IsSpace(r)
}

// isPunctuation reports whether r is in the block of “ ” ‘ ’ – — …, where no letter, number or combining mark is. It spares
// the search in the tables of Unicode.
func isPunctuation(r rune) bool { return 0x2010 <= r && r < 0x2028 || 0x2030 <= r && r < 0x205F }

func isDigit(r rune) bool { return '0' <= r && r <= '9' }

// isWord reports whether r is part of a word: a letter, a digit, or a mark that combines with one.
func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && class[r]&alnum != 0
	}
	if isPunctuation(r) {
		return false
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.M, r)
}

func isLower(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && class[r]&lower != 0
	}
	return !isPunctuation(r) && unicode.IsLower(r)
}

// isCapital reports whether r may open a sentence: upper case, or a letter of a script without case.
func isCapital(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 0 && class[r]&upper != 0
	}
	return !isPunctuation(r) && unicode.IsLetter(r) && !unicode.IsLower(r)
}

// skipSpace returns the first place at or after i that holds no white space.
func skipSpace(t string, i, end int) int {
	for i < end {
		if b := t[i]; b < utf8.RuneSelf {
			if class[b]&space == 0 {
				return i
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(t[i:end])
		if !unicode.IsSpace(r) {
			return i
		}
		i += n
	}
	return end
}

// trimSpace returns the end of t[start:end] without the white space before it.
func trimSpace(t string, start, end int) int {
	for end > start {
		r, n := before(t, start, end)
		if !isSpace(r) {
			break
		}
		end -= n
	}
	return end
}
