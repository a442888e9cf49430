package segment

import (
	"unicode"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/little"
	"github.com/seed7abcc752/sayso/internal/room"
)

// tokens divides each sentence into words and marks.
func tokens(w *work) {
	z := tokenizer{work: w, at: -1, out: w.Tokens}
	for _, s := range w.Sentences {
		if n := len(z.out); n >= fewTokens-spareTokens && cap(z.out)-n < spareTokens {
			z.out = room.For(z.out[:n:n], 0, s.Start, len(w.text))
		}
		z.sent = s.Span
		z.run()
	}
	w.Tokens = z.out
}

const (
	fewTokens   = 1 << 16 // for which there is room from the beginning; of a long text, they tell how many there will be
	spareTokens = 64      // for which there must be room before another sentence is divided: most have fewer
)

// A tokenizer divides one sentence after the other.
type tokenizer struct {
	*work
	sent clean.Span
	at   int     // the first @ at or after the current word, len(text) if there is none
	out  []Token // of all sentences so far
}

func (z *tokenizer) run() {
	t, end := z.text, z.sent.End
	for i := z.sent.Start; i < end; {
		c := class[t[i]]
		switch {
		case c&alnum != 0:
			j := i
			if i+8 <= len(t) {
				j += lettersOf(little.U64(t[i : i+8]))
			}
			if j == i || j == i+8 {
				j = alnumEnd(t, j, end)
			}
			plain := dividing[t[i]]>>(uint(j-i)&15)&1 == 0 // of long words some are asked in vain
			if plain && j < end && t[j] == ' ' {           // as most words have it: nothing is left to ask
				z.add(i, j)
				i = j + 1
			} else if plain && j+1 < end && t[j] == ',' && t[j+1] == ' ' {
				z.add(i, j)
				i = z.add(j, j+1) + 1
			} else {
				i = z.word(i, min(j, end))
			}
		case c&space != 0:
			i++
		case c&high != 0:
			r, n := after(t, i, end)
			switch {
			case isSpace(r):
				i += n
			case isWord(r):
				i = z.word(i, i)
			case r == '’':
				i = z.apostrophe(i, n)
			default:
				i = z.symbol(i, r, n)
			}
		default:
			i = z.mark(i)
		}
	}
}

// add appends the token t[i:j] and returns j.
func (z *tokenizer) add(i, j int) int {
	z.out = append(z.out, Token{clean.Span{Start: i, End: j}.Span32()})
	return j
}

// mark adds the token that begins with the ASCII mark at i.
func (z *tokenizer) mark(i int) int {
	t, end := z.text, z.sent.End
	switch c := t[i]; c {
	case '\'':
		if i+1 < end && t[i+1] == '\'' {
			return z.strokes(i)
		}
		return z.apostrophe(i, 1)
	case '`':
		if i+1 < end && t[i+1] == '`' {
			return z.add(i, i+2)
		}
	case '.', '?', '!':
		if c == '.' && i+1 < end && class[t[i+1]]&alnum != 0 && (i == z.sent.Start || class[t[i-1]]&alnum == 0 && t[i-1] != '.') {
			return z.word(i, i+1) // .50, .doc
		}
		return z.add(i, z.stops(i))
	case '-', '=', '*', '_', '~', '+', '<', '>', '$', '\\', '|', '^':
		j := i + 1
		for j < end && t[j] == c {
			j++
		}
		if j == i+1 && (c == '<' || c == '=' || c == '^') {
			if k := z.emoticon(i); k > 0 {
				return z.add(i, k)
			}
		}
		return z.add(i, j)
	case ':', ';':
		if k := z.emoticon(i); k > 0 {
			return z.add(i, k)
		}
	case '@', '#':
		if i+1 < end && class[t[i+1]]&(letter|high) != 0 || i+1 < end && t[i+1] == '_' {
			return z.add(i, z.handle(i+1))
		}
	}
	return z.add(i, i+1)
}

// strokes adds the run of ' at i: two are one mark, the third is a single one, outside at the left, inside at the right.
func (z *tokenizer) strokes(i int) int {
	t, end := z.text, z.sent.End
	j := i
	for j < end && t[j] == '\'' {
		j++
	}
	if j-i == 3 && (i > z.sent.Start && !isSpace(rune(t[i-1]))) {
		i = z.add(i, i+1)
	}
	for ; i+1 < j; i += 2 {
		z.add(i, i+2)
	}
	if i < j {
		z.add(i, j)
	}
	return j
}

// stops returns the end of the run of stops at i: ... ?! .?
func (z *tokenizer) stops(i int) int {
	for i < z.sent.End && (z.text[i] == '.' || z.text[i] == '?' || z.text[i] == '!') {
		i++
	}
	return i
}

// handle returns the end of the @handle or #tag whose name begins at i.
func (z *tokenizer) handle(i int) int {
	t, end := z.text, z.sent.End
	for i < end {
		c := class[t[i]]
		switch {
		case c&alnum != 0 || t[i] == '_':
			i++
		case t[i] == '.' && i+1 < end && class[t[i+1]]&alnum != 0:
			i++
		case c&high != 0:
			r, n := after(t, i, end)
			if !isWord(r) {
				return i
			}
			i += n
		default:
			return i
		}
	}
	return end
}

// symbol adds the rune r at i, with what combines with it: an emoji and its colour are one token.
func (z *tokenizer) symbol(i int, r rune, n int) int {
	t, end := z.text, z.sent.End
	j := i + n
	for j < end && class[t[j]]&high != 0 {
		next, m := after(t, j, end)
		switch {
		case unicode.Is(unicode.Mn, next) || next == '\u200d' || next == '\ufe0f' || 0x1F3FB <= next && next <= 0x1F3FF:
		case r == '\u200d' && unicode.Is(unicode.So, next):
		case r == '…' && next == '…', r == '—' && next == '—':
		default:
			return z.add(i, j)
		}
		r = next
		j += m
	}
	return z.add(i, j)
}

// emoticon returns the end of the emoticon at i, or 0: :-)
func (z *tokenizer) emoticon(i int) int {
	t, end := z.text, z.sent.End
	k := i + 1
	if k < end && (t[k] == '-' || t[k] == 'o') {
		k++
	}
	if k >= end {
		return 0
	}
	switch t[k] {
	case ')', '(', 'D', 'P', 'p', '/', '|', '*', 'O':
	default:
		return 0
	}
	if t[k] == '/' && k == i+1 || t[i] == '<' || k == i+1 && t[i] == '=' {
		return 0
	}
	k++
	for k < end && t[k] == t[k-1] && (t[k] == ')' || t[k] == '(') {
		k++
	}
	if k < end && class[t[k]]&alnum != 0 || i > z.sent.Start && class[t[i-1]]&alnum != 0 && t[k-1] != ')' && t[k-1] != '(' {
		return 0
	}
	if i > z.sent.Start && t[i-1] != ' ' && k == i+2 && t[k-1] == '(' {
		return 0
	}
	return k
}
