package tagger

import (
	"strings"

	"github.com/seed7abcc752/sayso/internal/little"
	"github.com/seed7abcc752/sayso/segment"
)

// Most is how many words are tagged at a time: no sentence that people write has more.
const Most = 256

// A Sentence takes words and labels them. The zero Sentence is ready to use, and may be used again after Reset.
type Sentence struct {
	model     *model
	lately    *Lately                                // nil if nothing is kept
	tell      func(text string, start, end int) Told // nil if lately is
	n         int
	words     [Most]word
	tags      [Most]uint8
	asking    [Most]uint8 // the places of words that settle looks at
	asked     int         // how many there are
	open      [Most]uint8 // the places of words that may have several tags
	opened    int         // how many there are
	long, cap int         // words of four letters and more, and those that begin with a capital
	title     bool        // nearly all long words do, as in headlines

	alones  [mostAlone]uint32 // the features of the word that is being labelled
	besides [mostBeside]uint32
}

// Reset takes all words away.
func (s *Sentence) Reset() { s.n, s.asked, s.opened, s.long, s.cap = 0, 0, 0, 0, 0 }

// Add adds a word; it returns false if there is no room for it.
func (s *Sentence) Add(w string) bool {
	if s.n == Most {
		return false
	}
	words := s.words[s.n : s.n+1]
	s.know(&words[0], w, 0, len(w))
	s.count(words)
	return true
}

// AddTokens adds tokens of text, for which there must be room, in less time than Add takes for them. It puts what is told of them, see Keep, into
// class and base.
func (s *Sentence) AddTokens(text string, tokens []segment.Token, class []uint8, base []uint16) {
	l, words, class, base := s.lately, s.words[s.n:][:len(tokens)], class[:len(tokens)], base[:len(tokens)]
	for k, t := range tokens {
		x, start, end := &words[k], int(t.Start), int(t.End)
		if size := end - start; l != nil && uint(size)-1 < longestKept && start+longestKept <= len(text) {
			mask, letters := &letterMasks[size], text[start:start+longestKept]
			first, later := little.U64(letters)&mask.first, little.U64(letters[8:])&mask.later
			pair := l.pair(first, later)
			at := &pair[0]
			if !at.is(first, later, size) {
				if at = &pair[1]; !at.is(first, later, size) {
					pair[1], at = pair[0], &pair[0]
					s.know(&at.word, text, start, end)
					at.first, at.later = first, later
				}
			}
			*x = at.word
		} else if w := text[start:end]; len(w) <= longest {
			s.know(x, text, start, end)
		} else {
			w = Clip(w)
			s.know(x, w, 0, len(w))
		}
		class[k], base[k] = x.class, x.base
	}
	s.count(words)
}

// Clip returns a word as it is tagged: no word that people write has as many bytes as are left out.
func Clip(w string) string {
	if len(w) > longest {
		w = strings.ToValidUTF8(w[:longest], "")
	}
	return w
}

const longest = 64 // bytes of a word

// Keep lets s take what it knows of words from l, and put it there. To that belongs what tell says of a word, so that who adds words need not
// look them up anew.
func (s *Sentence) Keep(l *Lately, tell func(text string, start, end int) Told) {
	s.model, s.lately, s.tell = builtin(), l, tell
}

// know tells in x what is known of the word text[start:end].
func (s *Sentence) know(x *word, text string, start, end int) {
	if s.model == nil {
		s.model = builtin()
	}
	w := text[start:end]
	describeIn(x, text, start, end)
	s.model.lookup(x)
	s.model.form(x, w)
	x.setKey(w)
	x.note(len(w))
	if x.fixed == noTag {
		x.sum = s.model.sum(x.alone(&s.alones, x.look()), 0)
	}
	if s.tell != nil {
		told := s.tell(text, start, end)
		x.class, x.base = told.Class, told.Base
	}
}

// note tells what the sentence counts of x, which has so many bytes, and whether settle looks at it.
func (x *word) note(size int) {
	x.size = uint8(min(size, 255))
	if x.hash == infinitive || x.hash == dash || x.hash == so {
		x.notes |= asks
	}
	if size > 3 && x.shape&(digit|mark) == 0 {
		x.notes |= isLong
		if x.shape&capital != 0 {
			x.notes |= isCap
		}
	}
}

// count counts the words behind those that are counted, which have been put in their places.
func (s *Sentence) count(words []word) {
	n, opened, long, caps := uint(s.n), uint(s.opened), s.long, s.cap // where the machine has them at hand
	for k := range words {
		x := &words[k]
		s.tags[n%Most] = x.fixed
		s.open[opened%Most] = uint8(n) // whether it is, is no question to the machine, which would often guess wrong:
		opened += (uint(x.fixed) + 1) / (noTag + 1)
		long += int(x.notes & isLong)
		caps += int(x.notes & isCap / isCap)
		if x.notes&asks != 0 {
			s.asking[s.asked%Most] = uint8(n)
			s.asked++
		}
		n++
	}
	s.n, s.opened, s.long, s.cap = int(n), int(opened), long, caps
}

// Mark reports whether word i has neither letter nor digit.
func (s *Sentence) Mark(i int) bool { return s.words[i].shape&mark != 0 }

// Tag labels the words from left to right, by their numbers in Names. What it returns is good until the next Reset.
func (s *Sentence) Tag() []uint8 {
	s.title = s.long > 3 && 5*s.cap > 4*s.long
	for _, at := range s.open[:s.opened] {
		i := int(at)
		past := start
		if i > 0 {
			past.t1 = s.tags[i-1]
		}
		if i > 1 {
			past.t2 = s.tags[i-2]
		}
		s.tags[i] = s.choose(i, &past)
	}
	s.settle(s.model)
	return s.tags[:s.n]
}

// form gives x, which is written as w, the tag that its form settles.
func (m *model) form(x *word, w string) {
	if t := m.marked(w, x.shape); t != noTag {
		x.fixed = t
	} else if x.shape&digit != 0 && len(w) > 2 && w[len(w)-1] == 's' && isDigit(w[len(w)-2]) {
		x.fixed = m.nouns // the 1950s
	} else if x.shape&digit != 0 && isDigit(w[0]) && isNumber(w) {
		x.fixed = m.number // 1,000; 7:30; 555-0123
	}
}

func isNumber(w string) bool {
	for i := 1; i < len(w); i++ {
		switch w[i] {
		case '.', ',', ':', '-', '/':
		default:
			if !isDigit(w[i]) {
				return false
			}
		}
	}
	return true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// settle tells the infinitive's to, which alone is TO, from the preposition: wants to win, went to Leeds. An ellipsis at the
// end of a sentence ends it, and between numbers a dash is a symbol: 1914-18.
func (s *Sentence) settle(m *model) {
	for _, at := range s.asking[:s.asked] {
		i := int(at)
		w := &s.words[i]
		if w.hash == dash && i > 0 && i+1 < s.n && s.words[i-1].shape&digit != 0 && s.words[i+1].shape&digit != 0 {
			s.tags[i] = m.symbol
		}
		if w.hash == so && i+1 < s.n && s.words[i+1].hash == that {
			s.tags[i] = m.in // so that
		}
		if w.hash != infinitive || s.tags[i] != m.to {
			continue
		}
		k := i + 1
		for k < s.n && k < i+4 && (s.tags[k] == m.rb || s.tags[k] == m.opens || s.words[k].hash == straight) {
			k++ // to boldly go; to “go”
		}
		if k >= s.n || s.tags[k] != m.vb {
			s.tags[i] = m.in
		}
	}
	if s.n > 0 && s.words[s.n-1].shape == mark|dot {
		s.tags[s.n-1] = m.stop
	}
}

var infinitive, dash, so, that, straight = hashOf("to"), hashOf("-"), hashOf("so"), hashOf("that"), hashOf("\"")

// A history is the tags so far: the last one, and the one before.
type history struct{ t1, t2 uint8 }

var start = history{noTag, noTag}
