package segment

// breaks reports whether a sentence ends with e, where text goes on at next.
func (s *splitter) breaks(e ending, next int) bool {
	t, end := s.text, s.par.End
	if next == e.end {
		return s.glued(e)
	}
	w := s.wordAfter(next)
	switch {
	case e.wide:
		return true
	case w.start == end: // only marks follow: 3 p.m. ♦
		return false
	case isLower(w.first):
		return false
	case e.dots == 1 && !e.asks && !e.last:
		return s.fullStop(e, w)
	case e.asks:
		return !(e.quoted && !w.marked && s.reports(w))
	case e.dots > 1:
		return t[w.start:w.end] != "I" || e.quoted
	}
	return true
}

// A nextWord is the word after an ending.
type nextWord struct {
	start, end int
	first      rune
	marked     bool // an opening mark or bracket stands before it
}

// wordAfter returns the first word at or after i in the paragraph, beyond opening marks, brackets and bullets.
func (s *splitter) wordAfter(i int) nextWord {
	t, end := s.text, s.par.End
	w := nextWord{start: i}
	for n := 0; w.start < end && n < 16; n++ {
		r, size := after(t, w.start, end)
		if isWord(r) {
			w.first = r
			w.end = w.start + size
			for w.end < end && w.end-w.start < 32 {
				if r, size = after(t, w.end, end); !isWord(r) {
					break
				}
				w.end += size
			}
			return w
		}
		w.marked = w.marked || !isSpace(r) && r != '-'
		w.start += size
	}
	w.start, w.end, w.first = end, end, none
	return w
}

// fullStop decides about a single full stop, by the word before it and the word after.
func (s *splitter) fullStop(e ending, next nextWord) bool {
	t := s.text
	word := s.wordBefore(e.start)
	a := t[word:e.start]
	if a == "" {
		return true
	}
	first, _ := after(t, word, e.start)
	starts := s.lexicon.look(t[next.start:next.end])&starter != 0 || next.marked && !e.bracket
	flags := s.lexicon.look(a)
	number := class[t[next.start]]&digit != 0
	switch {
	case flags&title != 0 && flags&mayEnd == 0 && !e.bracket:
		return a == "St" && starts
	case flags&explains != 0:
		return false
	case flags&numbered != 0 && number:
		return false
	case flags&endsCap != 0:
		return !number && !s.fronted(word)
	case flags&mayEnd != 0:
		return starts && !number
	case flags&numbered != 0:
		return true
	case isDotted(a): // U.S., J.K.
		return starts && !number
	case e.start-word == 1 && class[a[0]]&letter != 0:
		return s.initial(a[0], word, next, starts)
	case isDigit(first) && word == s.start && s.listNumber(a):
		return false // 1. The first item
	case consonants(a):
		return starts && !number
	}
	return true
}

// wordBefore returns the start of the word that ends at i, inner stops included: U.S
func (s *splitter) wordBefore(i int) int {
	t := s.text
	k := i
	for k > s.start && i-k < 40 {
		c := t[k-1]
		if class[c]&alnum != 0 || c == '.' || c == '\'' {
			k--
			continue
		}
		if c < 0x80 {
			break
		}
		r, n := before(t, s.start, k)
		if !isWord(r) && r != '°' && r != '’' {
			break
		}
		k -= n
	}
	for k < i && (t[k] == '.' || t[k] == '\'') {
		k++
	}
	return k
}

// isDotted reports whether a is letters with stops between them: U.S, Ph.D.
func isDotted(a string) bool {
	dots, run := 0, 0
	for i := 0; i < len(a); i++ {
		switch {
		case a[i] == '.':
			dots++
			run = 0
		case class[a[i]]&letter != 0:
			if run++; run > 2 {
				return false
			}
		default:
			return false
		}
	}
	return dots > 0
}

// initial decides about the stop after a single letter: John E. Doe goes on, “you and I. Did you see” and “plan B. The”
// do not.
func (s *splitter) initial(c byte, word int, next nextWord, starts bool) bool {
	if word == s.start {
		return false // A. Doe; a. the first item
	}
	prev := s.wordBefore(trimSpace(s.text, s.start, word))
	p, _ := after(s.text, prev, word)
	if class[c]&lower != 0 {
		return true
	}
	if c == 'I' && isLower(p) {
		return true
	}
	return starts
}

// consonants reports whether a is a capital and small letters without a vowel, as abbreviations are: Bldg.
func consonants(a string) bool {
	if len(a) < 2 || len(a) > 5 || class[a[0]]&upper == 0 {
		return false
	}
	for i := 0; i < len(a); i++ {
		if i > 0 && class[a[i]]&lower == 0 {
			return false
		}
		switch a[i] | 0x20 {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			return false
		}
	}
	return true
}

// fronted reports whether the sentence has only a time before the word, so that it must go on: At 5 a.m. Mr. Doe left.
func (s *splitter) fronted(word int) bool {
	if word-s.start > 24 {
		return false
	}
	r, _ := after(s.text, s.start, word)
	if !isCapital(r) && !isDigit(r) {
		return false
	}
	words := 0
	for i := s.start; i < word; i++ {
		if s.text[i] == ' ' {
			words++
		}
	}
	return words <= 3 && class[s.text[max(s.start, word-2)]]&digit != 0
}

// reports reports whether the words after a quoted question say who asked it: a name, and a verb of saying.
func (s *splitter) reports(next nextWord) bool {
	t, end := s.text, s.par.End
	if s.lexicon.look(t[next.start:next.end])&starter != 0 {
		return false
	}
	i := next.start
	for n := 0; n < 7 && i < end; n++ {
		w := nextWord{start: i}
		for w.end = i; w.end < end; w.end++ {
			if c := class[t[w.end]]; c&(letter|digit|high) == 0 && t[w.end] != '\'' && t[w.end] != '-' && t[w.end] != '.' {
				break
			}
		}
		if w.end == i {
			return false
		}
		r, _ := after(t, i, end)
		if isLower(r) {
			word := t[i:w.end]
			for len(word) > 0 && word[len(word)-1] == '.' {
				word = word[:len(word)-1]
			}
			return s.lexicon.look(word)&reporting != 0
		}
		i = skipSpace(t, w.end, end)
	}
	return false
}
