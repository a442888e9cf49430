package tagger

// Most is how many words are tagged at a time: no sentence that people write has more.
const Most = 256

// A Sentence takes words and labels them. The zero Sentence is ready to use, and may be used again after Reset.
type Sentence struct {
	model     *model
	lately    *Lately // nil if nothing is kept
	n         int
	words     [Most]word
	tags      [Most]uint8
	long, cap int  // words of four letters and more, and those that begin with a capital
	title     bool // nearly all long words do, as in headlines
}

// Reset takes all words away.
func (s *Sentence) Reset() { s.n, s.long, s.cap = 0, 0, 0 }

// Add adds a word; it returns false if there is no room for it.
func (s *Sentence) Add(w string) bool { return s.AddIn(w, 0, len(w)) }

// AddIn adds the word at text[start:end], in less time than Add takes for it.
func (s *Sentence) AddIn(text string, start, end int) bool {
	if s.n == Most {
		return false
	}
	if s.model == nil {
		s.model = builtin()
	}
	x := &s.words[s.n]
	if s.lately == nil || end == start || end-start > longestKept {
		s.model.know(x, text, start, end)
	} else {
		at, letters := s.lately.slot(text, start, end)
		kept := &s.lately.slots[at]
		if kept.letters != letters || kept.size != end-start {
			s.model.know(&kept.word, text, start, end)
			kept.letters, kept.size = letters, end-start
		}
		*x = kept.word
	}
	s.count(x, end-start)
	return true
}

// Keep lets s take what it knows of words from l, and put it there.
func (s *Sentence) Keep(l *Lately) { s.lately = l }

// know tells in x what is known of the word text[start:end].
func (m *model) know(x *word, text string, start, end int) {
	w := text[start:end]
	describeIn(x, text, start, end)
	m.lookup(x)
	m.form(x, w)
	x.setKey(w)
}

// count counts x, of so many bytes, which has been put in its place.
func (s *Sentence) count(x *word, size int) {
	s.n++
	if size > 3 && x.shape&(digit|mark) == 0 {
		s.long++
		if x.shape&capital != 0 {
			s.cap++
		}
	}
}

// Mark reports whether word i has neither letter nor digit.
func (s *Sentence) Mark(i int) bool { return s.words[i].shape&mark != 0 }

// Tag labels the words from left to right, by their numbers in Names. What it returns is good until the next Reset.
func (s *Sentence) Tag() []uint8 {
	s.title = s.long > 3 && 5*s.cap > 4*s.long
	m := s.model
	past := start
	for i := range s.n {
		t := s.words[i].fixed
		if t == noTag {
			t = s.choose(i, &past)
		}
		s.tags[i] = t
		past.push(t)
	}
	s.settle(m)
	return s.tags[:s.n]
}

// choose returns the tag of word i after the tags of past.
func (s *Sentence) choose(i int, past *history) uint8 {
	var f features
	s.features(&f, i, past)
	return s.model.best(&s.words[i], &f)
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
	for i := range s.n {
		w := &s.words[i]
		if w.shape == mark|dot && i == s.n-1 {
			s.tags[i] = m.stop
		}
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
}

var infinitive, dash, so, that, straight = hashOf("to"), hashOf("-"), hashOf("so"), hashOf("that"), hashOf("\"")

// A history is the tags so far: the last one, and the one before.
type history struct{ t1, t2 uint8 }

var start = history{noTag, noTag}

func (h *history) push(t uint8) { h.t1, h.t2 = t, h.t1 }
