package tagger

import (
	"strings"
	"unicode/utf8"
)

// marked returns the tag of a word without letters and digits, or of a face such as :D, which need no learning; noTag where
// only the neighbours tell: the hyphen, the apostrophe.
func (m *model) marked(w string, shape uint8) uint8 {
	if len(w) == 1 && w[0] < utf8.RuneSelf {
		return m.marks[w[0]]
	}
	return m.markedLong(w, shape)
}

// markedLong is marked for words of any length.
func (m *model) markedLong(w string, shape uint8) uint8 {
	if shape&mark == 0 {
		if len(w) > 1 && len(w) < 5 && (w[0] == ':' || w[0] == ';' || w[0] == '=') && shape&digit == 0 {
			return m.odd // :D, ;-P
		}
		return noTag
	}
	switch w {
	case ",", "،":
		return m.comma
	case ".", "!", "?":
		return m.stop
	case ":", ";", "--", "—", "…":
		return m.colon
	case "-", "–", "'", "’", "`", "":
		return noTag
	case "“", "``", "„", "«", "‘", "‘‘":
		return m.opens
	case "”", "''", "\"", "»", "’’":
		return m.closes
	case "(", "[", "{", "<", "<<":
		return m.left
	case ")", "]", "}", ">", ">>":
		return m.right
	case "$", "£", "€", "¥":
		return m.money
	case "&":
		return m.and
	case "%", "°", "#":
		return m.noun
	case "@":
		return m.in
	case "+", "=", "/", "\\", "|", "~", "^", "×", "÷", "±", "<=", ">=", "©", "®", "™", "§":
		return m.symbol
	}
	if strings.Trim(w, ".?!…") == "" {
		if strings.ContainsAny(w, "?!") {
			return m.stop
		}
		return m.colon // an ellipsis, but for the last of a sentence
	}
	if strings.Trim(w, "-–—") == "" && len(w) < 9 {
		return m.colon
	}
	return m.odd // ***, :-), 😀
}
