package segment

import (
	"strings"

	"github.com/seed7abcc752/sayso/clean"
)

// paragraphs finds the lines that hold something. A single newline before a lower-case letter is a soft wrap, and the
// paragraph goes on: “the minister\nsaid”. Where the paragraph itself began in lower case there was no sentence to wrap,
// and each line stands alone, as in a list of ingredients.
func paragraphs(w *work) {
	t := w.text
	start, end := -1, 0 // of the paragraph in hand
	for i := 0; i < len(t); {
		line := len(t)
		if n := strings.IndexByte(t[i:], '\n'); n >= 0 {
			line = i + n
		}
		a := skipSpace(t, i, line)
		b := trimSpace(t, a, line)
		switch {
		case a == b: // a blank line
			w.addParagraph(start, end)
			start = -1
		case start >= 0 && wraps(t, start, i):
			end = b
		default:
			w.addParagraph(start, end)
			start, end = a, b
		}
		i = line + 1
	}
	w.addParagraph(start, end)
}

// wraps reports whether the line at i continues the paragraph that began at start.
func wraps(t string, start, i int) bool {
	r, _ := after(t, i, len(t))
	if !isLower(r) {
		return false
	}
	r, _ = after(t, start, len(t))
	return !isLower(r)
}

func (w *work) addParagraph(start, end int) {
	if start >= 0 {
		w.Paragraphs = append(w.Paragraphs, Paragraph{clean.Span{Start: start, End: end}})
	}
}
