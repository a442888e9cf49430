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
	case e.omits(t), e.dots > 1 && s.nothingBefore(e.start):
		return false
	case isLower(w.first):
		return (!w.marked || w.bracketed && !w.quoted && !e.asks) && s.breaksBeforeLower(e, w)
	case e.dots == 1 && !e.asks && !e.last:
		return s.fullStop(e, w)
	case e.asks:
		return !(e.quoted && !w.marked && s.reports(w.start))
	case e.dots > 1:
		return t[w.start:w.end] != "I" || e.quoted || !s.spacedDots(e)
	}
	return true
}

// A nextWord is the word after an ending.
type nextWord struct {
	start, end int
	first      rune
	marked     bool // a mark or a dash stands before it
	quoted     bool // a quotation mark does
	bracketed  bool // a bracket does
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
		if !isSpace(r) {
			w.marked = true
			w.bracketed = w.bracketed || r == '(' || r == '['
			if _, m := markAt(t, w.start, end); m > 0 {
				w.quoted = true
			}
		}
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
	starts := s.lexicon.look(t[next.start:next.end])&starter != 0 && !next.bracketed || next.quoted && !e.bracket
	flags := s.lexicon.look(a)
	number := class[t[next.start]]&digit != 0
	switch {
	case flags&title != 0 && flags&mayEnd == 0 && !e.bracket:
		return a == "St" && starts
	case flags&explains != 0:
		return false
	case flags&numbered != 0 && number:
		return false
	case flags&endsCap != 0 && isDotted(a) && class[a[0]]&upper != 0 && class[t[max(s.start, word-2)]]&digit == 0:
		return starts && !number // A.M. Doe, and no time of day
	case flags&endsCap != 0:
		return !number && !next.bracketed && !s.fronted(word)
	case flags&mayEnd != 0:
		return starts && !number
	case e.start-word == 1 && class[a[0]]&letter != 0:
		return s.initial(a[0], word, next, starts)
	case flags&numbered != 0:
		return true
	case a == "Ma" && (word == s.start || word > s.start+1 && (t[word-2] == '.' || t[word-2] == ',' || class[t[s.wordBefore(word-1)]]&upper == 0)):
		return starts // Sen. Ma. Luz Doe, said Ma. Luz, short for Maria, but not Jack Ma. The firm
	case a == "Eng" || a == "Arch":
		return starts // Eng. Jane Doe, but also Lim Boon Eng. He left
	case isDotted(a): // U.S., J.K.
		return starts && !number
	case isDigit(first) && s.listNumber(word, e.start):
		return false // 1. The first item
	case word > s.start && consonants(a):
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

// reports reports whether the words at i say who asked or cried what stands before them: a name, and a verb of saying.
func (s *splitter) reports(i int) bool {
	t, end := s.text, s.par.End
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
		if isCapital(r) && n == 0 && s.lexicon.look(t[i:w.end])&starter != 0 {
			return false
		}
		if isLower(r) && !(n == 0 && isPronoun(t[i:w.end])) {
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

// isPronoun reports whether word may be who said something.
func isPronoun(word string) bool {
	switch word {
	case "he", "she", "they", "i", "we":
		return true
	}
	return false
}

// omits reports whether e is the mark of an omission: [...] (…)
func (e *ending) omits(t string) bool {
	return e.dots > 1 && e.bracket && e.start > 0 && class[t[e.start-1]]&opener != 0
}

// nothingBefore reports whether the sentence in hand has no word before i.
func (s *splitter) nothingBefore(i int) bool {
	return i-s.start < 16 && s.wordAfter(s.start).start > i
}

// breaksBeforeLower decides where a small letter follows. After a full stop and a plain word it is a sentence whose
// writer spared the capital (call me. we leave at six), unless the word may be an abbreviation that the lists do not
// know. After ? and ! it is one unless a name ends so (Yahoo! said) or a speaker follows (Leave me! she cried).
func (s *splitter) breaksBeforeLower(e ending, next nextWord) bool {
	t := s.text
	if e.quoted || e.bracket || e.dots > 1 {
		return false
	}
	a := t[s.wordBefore(e.start):e.start]
	if a == "" {
		return e.asks // what was that ? we left
	}
	if scheme(t, next.start, s.par.End) > 0 {
		return true
	}
	if len(a) < 2 || s.lexicon.look(a)&abbreviation != 0 {
		return false
	}
	vowel := false
	for i := 0; i < len(a); i++ {
		if class[a[i]]&(lower|high) == 0 && a[i] != '\'' {
			return e.asks && class[a[0]]&upper == 0 || class[a[i]]&digit != 0 && len(a) > 2
		}
		switch a[i] {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			vowel = true
		}
	}
	if e.asks {
		return !s.reports(next.start)
	}
	return vowel && (len(a) > 2 || a == "it" || a == "me" || a == "so" || a == "up" || a == "us") && !s.addressAt(next.start)
}

// addressAt reports whether the word at i is no word but an address: example.org
func (s *splitter) addressAt(i int) bool {
	for ; i < s.par.End && class[s.text[i]]&space == 0; i++ {
		if s.text[i] == '/' || s.text[i] == '@' || s.text[i] == '.' && i+1 < s.par.End && class[s.text[i+1]]&alnum != 0 {
			return true
		}
	}
	return false
}

// spacedDots reports whether e is an ellipsis of dots apart: . . .
func (s *splitter) spacedDots(e ending) bool {
	return e.stops-e.start > e.dots && s.text[e.start] == '.'
}
