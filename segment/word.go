package segment

import (
	"math/bits"

	"github.com/seed7abcc752/sayso/internal/little"
)

// word adds the tokens of the word that begins at i, and returns where it ends. What stands before j is known to belong to
// it. Most words are letters and then a space; anything else decides what happens next: don't, well-known, 1,000.50, U.S., a@b.org.
func (z *tokenizer) word(i, j int) int {
	t, end := z.text, z.sent.End
	if z.at <= i+64 || mayBeScheme(t, i, end) {
		if k := z.address(i); k > 0 {
			return z.add(i, k)
		}
	}
	from := i // where the part after the last hyphen begins
	for {
		if j = alnumEnd(t, j, end); j == end {
			break
		}
		c := class[t[j]]
		if c&space != 0 {
			break
		}
		keep := 0 // how many bytes of what stands here belong to the word
		switch t[j] {
		case '.':
			keep = z.dot(i, j)
		case ',', ':':
			keep = between(t, j, i, end, digit)
			if keep > 0 && t[j] == ',' && class[t[i]]&letter != 0 {
				keep = 0
			}
		case '/':
			keep = z.slash(i, j)
		case '&':
			keep = between(t, j, i, end, upper)
		case '_', '@':
			keep = between(t, j, i, end, alnum)
		case '-':
			if keep = z.hyphen(i, from, j); keep > 0 {
				from = j + 1
			}
		case '\'':
			var done int
			if keep, done = z.clitic(i, j, 1); done > 0 {
				return done
			}
		case '(':
			if j+2 < end && t[j+1] == 's' && t[j+2] == ')' {
				keep = 3 // friend(s)
			}
		default:
			if c&high == 0 {
				break
			}
			r, n := after(t, j, end)
			switch {
			case isWord(r) || r == '\u00ad' || r == '\u200c' || r == '\u200d':
				keep = n
			case r == '’' || r == '‘' && !z.quotes(j): // Doe‘s
				var done int
				if keep, done = z.clitic(i, j, n); done > 0 {
					return done
				}
			}
		}
		if keep == 0 {
			break
		}
		j += keep
	}
	if dividing[t[i]]>>uint(j-i)&1 != 0 {
		if k := z.compound(i, j); k > 0 {
			z.add(i, k)
			return z.add(k, j)
		}
	}
	return z.add(i, j)
}

// alnumEnd returns the end of the ASCII letters and digits at i. It looks at eight bytes at once: of y, which has the
// letters in lower case and no high bit, the sums below set the high bit of a byte that is in a range.
func alnumEnd(t string, i, end int) int {
	const lowerCase = 0x20 * ones
	for ; i+8 <= end; i += 8 {
		x := little.U64(t[i : i+8])
		y := (x | lowerCase) &^ highs
		letters := (y + (0x80-'a')*ones) &^ (y + (0x80-'z'-1)*ones)
		digits := (x&^highs + (0x80-'0')*ones) &^ (x&^highs + (0x80-'9'-1)*ones)
		if other := ^((letters | digits) &^ x) & highs; other != 0 {
			return i + bits.TrailingZeros64(other)/8
		}
	}
	for i < end && class[t[i]]&alnum != 0 {
		i++
	}
	return i
}

// lettersOf returns how many ASCII letters x begins with: eight if there is nothing else.
func lettersOf(x uint64) int {
	y := (x | 0x20*ones) &^ highs
	letters := (y + (0x80-'a')*ones) &^ (y + (0x80-'z'-1)*ones) &^ x
	return bits.TrailingZeros64(^letters&highs) / 8
}

// between returns 1 if the bytes around j are both of the given class, else 0: 1,000 4:30
func between(t string, j, start, end int, kind uint8) int {
	if j > start && j+1 < end && class[t[j-1]]&kind != 0 && class[t[j+1]]&kind != 0 {
		return 1
	}
	return 0
}

// dot decides about a full stop at j inside or after the word that began at i.
func (z *tokenizer) dot(i, j int) int {
	t, end := z.text, z.sent.End
	if j+1 < end && (class[t[j+1]]&alnum != 0) {
		return 1 // 1.5, example.org, U.S
	}
	if j+1 < end && class[t[j+1]]&high != 0 {
		if r, _ := after(t, j+1, end); isWord(r) {
			return 1
		}
	}
	word := t[i:j]
	if j+1 < end && (t[j+1] == '.' || t[j+1] == '?' || t[j+1] == '!') {
		if t[j+1] == '.' && z.stops(j) == j+2 && (isDotted(word) || z.lexicon.look(word)&mayEnd != 0) {
			return 1 // Doe Inc..
		}
		return 0 // wait...
	}
	last := z.finalStop(j + 1)
	flags := z.lexicon.look(word)
	switch {
	case flags&(title|explains|mayEnd|endsCap) != 0:
		return 1
	case isDotted(word):
		return 1
	case len(word) == 1 && class[word[0]]&upper != 0:
		if last && word == "I" {
			return 0
		}
		return 1
	case last:
		return 0
	case flags&numbered != 0 || consonants(word) || word == "Ma" || word == "Eng" || word == "Arch": // see fullStop
		return 1
	}
	// A stop within a sentence and before a small letter ends an abbreviation that the lists do not know: voc. classes.
	if j+2 < end && t[j+1] == ' ' && class[t[j+2]]&lower != 0 && class[t[j-1]]&letter != 0 && len(word) < 5 {
		return 1
	}
	return 0
}

// finalStop reports whether only closing marks follow i in its sentence.
func (z *tokenizer) finalStop(i int) bool {
	for ; i < z.sent.End; i++ {
		switch c := z.text[i]; {
		case class[c]&alnum != 0:
			return false
		case class[c]&space != 0:
			return false
		}
	}
	return true
}

// slash decides about a slash at j: 02/13/2001 and 1/2 are one token, and/or three.
func (z *tokenizer) slash(i, j int) int {
	t, end := z.text, z.sent.End
	if between(t, j, i, end, digit) > 0 && class[t[i]]&digit != 0 {
		return 1
	}
	if j == i+1 {
		switch t[i] | 0x20 {
		case 'w': // w/ w/o
			if j+1 == end || t[j+1] == ' ' {
				return 1
			}
			if t[j+1] == 'o' && (j+2 == end || class[t[j+2]]&alnum == 0) {
				return 2
			}
		case 'b', 'c': // b/c c/o
			if j+1 < end && (t[j+1] == 'c' || t[j+1] == 'o') && (j+2 == end || class[t[j+2]]&alnum == 0) {
				return 2
			}
		}
	}
	return 0
}

// hyphen decides about a hyphen at j, in the word that began at i and whose last part began at from: e-mail, anti-war
// and 555-0199-22 are one token; left-wing and 3-5 are three.
func (z *tokenizer) hyphen(i, from, j int) int {
	t, end := z.text, z.sent.End
	if j == i {
		return 0
	}
	if (j+1 == end || t[j+1] == ' ') && (j-i < 3 || z.lexicon.look(t[i:j])&prefix != 0) {
		return 1 // pre- and post-war; I th- think
	}
	k := j + 1
	for k < end && class[t[k]]&(alnum|high) != 0 {
		k++
	}
	if k == j+1 {
		return 0
	}
	if class[t[j-1]]&digit != 0 && class[t[j+1]]&digit != 0 {
		return phone(t[i:j], t[j+1:k], k < end && t[k] == '-', from > i)
	}
	if z.lexicon.look(t[from:j])&prefix != 0 || z.lexicon.look(t[j+1:k])&suffix != 0 {
		return 1
	}
	return 0
}

// phone decides about a hyphen between numbers: the groups of a telephone number grow longer, or there are three of them.
func phone(a, b string, more, inside bool) int {
	if more || inside || len(b) > len(a) && len(b) > 2 && len(a) > 1 || len(a) == 5 && len(b) == 4 || len(a) == 1 && len(b) == 4 {
		return 1
	}
	return 0
}

// dividing tells the lengths of the words that compound looks at, a bit each, by their first bytes.
var dividing = func() (lengths [256]uint16) {
	for _, c := range []byte("CGWLOcgwlo") {
		lengths[c] = 1<<5 | 1<<6
	}
	for c := '0'; c <= '9'; c++ {
		lengths[c] = 1<<13 - 1<<2
	}
	return lengths
}()

// compound returns where to divide cannot, gonna and their like, and a number from its unit (24hrs), or 0.
func (z *tokenizer) compound(i, j int) int {
	if class[z.text[i]]&digit != 0 {
		return z.unit(i, j)
	}
	if z.text[i+2]|0x20 != z.text[i+3]|0x20 { // the nn of cannot, which all of them have alike
		return 0
	}
	var buf [6]byte
	for k := i; k < j; k++ {
		buf[k-i] = z.text[k] | 0x20
	}
	switch string(buf[:j-i]) {
	case "cannot", "gonna", "gotta", "wanna", "lemme", "gimme", "outta", "lotta":
		return i + 3
	}
	return 0
}

// unit returns where the unit of a measure begins, or 0 if the word ends otherwise: 19th, 90s, 5m and 3G are one token.
func (z *tokenizer) unit(i, j int) int {
	t := z.text
	k := j
	for k > i && class[t[k-1]]&letter != 0 {
		k--
	}
	if k == j || class[t[k-1]]&digit == 0 {
		return 0
	}
	switch t[k:j] {
	case "am", "pm", "AM", "PM", "k", "K", "mm", "cm", "km", "kg", "mg", "gb", "GB", "mb", "MB", "tb", "TB", "hr", "hrs", "min", "mins", "sec", "secs", "yr", "yrs", "lb", "lbs", "oz", "ft", "mph", "kph", "p":
		return k
	}
	return 0
}
