package tagger

// Most is how many words are tagged at a time: no sentence that people write has more.
const Most = 256

// A Sentence takes words and labels them. The zero Sentence is ready to use, and may be used again after Reset.
type Sentence struct {
	model     *model
	n         int
	words     [Most]word
	tags      [Most]uint8
	long, cap int  // words of four letters and more, and those that begin with a capital
	title     bool // nearly all long words do, as in headlines
}

// Reset takes all words away.
func (s *Sentence) Reset() { s.n, s.long, s.cap = 0, 0, 0 }

// Add adds a word; it returns false if there is no room for it.
func (s *Sentence) Add(w string) bool {
	if s.n == Most {
		return false
	}
	if s.model == nil {
		s.model = builtin()
	}
	x := &s.words[s.n]
	describe(x, w)
	s.model.lookup(x)
	s.model.form(x, w)
	s.push(x, w)
	return true
}

// push adds x, which has been put in its place.
func (s *Sentence) push(x *word, w string) {
	s.n++
	x.key = x.id
	if x.key == 0 {
		x.key = x.ends[2] | 1
	}
	if len(w) > 3 && x.shape&(digit|mark) == 0 {
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
	var ids [mostFeatures]uint32
	for i := range s.n {
		t := s.words[i].fixed
		if t == noTag {
			known, all := s.features(&ids, i, &past)
			t = m.best(ids[:known], ids[known:all])
		}
		s.tags[i] = t
		past.push(t, &s.words[i], m)
	}
	s.settle(m)
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

// A history is what the features know of the tags so far.
type history struct {
	t1, t2  uint8  // the last tag and the one before
	verb    uint32 // the last verb
	verbTag uint8
}

var start = history{t1: noTag, t2: noTag, verbTag: noTag}

// push adds the tag t of w.
func (h *history) push(t uint8, w *word, m *model) {
	h.t1, h.t2 = t, h.t1
	if m.verbs>>(t&(mostTags-1))&1 != 0 {
		h.verb, h.verbTag = w.key, t
	}
}

const mostFeatures = 64

// features fills in the features of word i after the tags of past: first, up to known, those that a familiar word has of itself,
// which mostly tell already.
func (s *Sentence) features(ids *[mostFeatures]uint32, i int, past *history) (known, all int) {
	n := 0
	add := func(template, a, b uint32) {
		h := (a ^ template*0x9E3779B1) * 0x85EBCA6B
		h ^= h >> 15
		h = (h + b) * 0xC2B2AE35
		ids[n] = h ^ h>>13
		n++
	}
	w := &s.words[i]
	p, x := &none, &none
	if i > 0 {
		p = &s.words[i-1]
	}
	if i+1 < s.n {
		x = &s.words[i+1]
	}
	shape := uint32(w.shape)
	place := uint32(0)
	if i == 0 || i == 1 && p.shape&mark != 0 {
		place = 1
	}
	if s.title {
		place += 2
	}
	look := shape<<2 | place
	a, b := uint32(past.t1), uint32(past.t2)
	c, xc := uint32(w.class)<<8|uint32(w.usual), uint32(x.class)<<8|uint32(x.usual)
	if w.id != 0 {
		add(2, w.id, 0)
		add(3, w.id, look)
		add(11, a, w.id)
		add(24, w.id, x.key)
		add(25, w.id, p.key)
		add(30, xc, w.id)
		add(9, a, look)
		add(27, c<<8|xc, a)
		known = n
	} else {
		add(4, w.ends[2], 0)
		add(5, w.ends[1], 0)
		add(6, w.ends[0], look)
		add(7, w.ends[2], look)
		add(8, w.begin, look)
		add(12, a, w.ends[2])
		add(13, w.ends[3], 0)
		add(20, xc, w.ends[1])
		add(31, a<<16|xc, w.ends[1])
		add(9, a, look)
		add(27, c<<8|xc, a)
	}
	add(1, 0, look)
	add(10, a<<8|b, look)
	add(14, p.key, c)
	add(23, uint32(p.shape)<<8|uint32(x.shape), look)
	add(26, c, a)
	add(28, c, look)
	add(35, past.verb, c)
	return known, n
}

var none = word{fixed: noTag, usual: noTag}
