package tagger

// most is how many words are tagged at a time: no sentence that people write has more.
const most = 256

// A sentence is what the features need to know of its words.
type sentence struct {
	n     int
	words [most]word
	tags  [most]uint8
	title bool // nearly all long words have capitals, as in headlines
}

func (s *sentence) read(words []string, m *model) {
	s.n = len(words)
	for i, w := range words {
		s.words[i] = describe(w)
		m.lookup(&s.words[i])
		m.form(&s.words[i], w)
	}
	s.finish(words)
}

// form gives x, which is written as w, the tag that its form settles.
func (m *model) form(x *word, w string) {
	if t := m.marked(w, x.shape); t != noTag {
		x.fixed = t
	} else if x.shape&digit != 0 && len(w) > 2 && w[len(w)-1] == 's' && isDigit(w[len(w)-2]) {
		x.fixed = m.nouns // the 1950s
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// finish notes what all words together tell.
func (s *sentence) finish(words []string) {
	long, tall := 0, 0
	for i := range s.n {
		x := &s.words[i]
		x.key = x.id
		if x.key == 0 {
			x.key = x.ends[2] | 1
		}
		if len(words[i]) > 3 && x.shape&(digit|mark) == 0 {
			long++
			if x.shape&capital != 0 {
				tall++
			}
		}
	}
	s.title = long > 3 && 5*tall > 4*long
}

// tag labels the words from left to right.
func (s *sentence) tag(m *model) {
	t1, t2 := uint8(noTag), uint8(noTag)
	var ids [mostFeatures]uint32
	for i := range s.n {
		t := s.words[i].fixed
		if t == noTag {
			t = m.best(s.features(&ids, i, t1, t2))
		}
		s.tags[i] = t
		t1, t2 = t, t1
	}
	s.settle(m)
}

// settle tells the infinitive's to, which alone is TO, from the preposition: wants to win, went to Leeds. An ellipsis at the
// end of a sentence ends it, and between numbers a dash is a symbol: 1914-18.
func (s *sentence) settle(m *model) {
	for i := range s.n {
		w := &s.words[i]
		if w.shape == mark|dot && i == s.n-1 {
			s.tags[i] = m.stop
		}
		if w.hash == dash && i > 0 && i+1 < s.n && s.words[i-1].shape&digit != 0 && s.words[i+1].shape&digit != 0 {
			s.tags[i] = m.symbol
		}
		if w.hash != infinitive || s.tags[i] != m.to {
			continue
		}
		k := i + 1
		for k < s.n && k < i+3 && s.tags[k] == m.rb {
			k++
		}
		if k >= s.n || s.tags[k] != m.vb {
			s.tags[i] = m.in
		}
	}
}

var infinitive, dash = describe("to").hash, describe("-").hash

const mostFeatures = 40

// features returns the features of word i after the tags t1 and, before it, t2.
func (s *sentence) features(ids *[mostFeatures]uint32, i int, t1, t2 uint8) []uint32 {
	n := 0
	add := func(template, a, b uint32) {
		h := (a ^ template*0x9E3779B1) * 0x85EBCA6B
		h ^= h >> 15
		h = (h + b) * 0xC2B2AE35
		ids[n] = h ^ h>>13
		n++
	}
	w := &s.words[i]
	p, pp, x, xx := &none, &none, &none, &none
	if i > 0 {
		p = &s.words[i-1]
	}
	if i > 1 {
		pp = &s.words[i-2]
	}
	if i+1 < s.n {
		x = &s.words[i+1]
	}
	if i+2 < s.n {
		xx = &s.words[i+2]
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
	a, b := uint32(t1), uint32(t2)
	c, xc, xxc := uint32(w.class)<<8|uint32(w.usual), uint32(x.class)<<8|uint32(x.usual), uint32(xx.class)
	if w.id != 0 {
		add(2, w.id, 0)
		add(3, w.id, look)
		add(11, a, w.id)
		add(24, w.id, x.key)
		add(25, w.id, p.key)
		add(30, xc, w.id)
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
	}
	add(1, 0, look)
	add(9, a, look)
	add(10, a<<8|b, look)
	add(14, p.key, c)
	add(15, pp.key, c)
	add(16, x.key, c)
	add(17, xx.key, 0)
	add(21, xc<<8|xxc, look)
	add(23, uint32(p.shape)<<8|uint32(x.shape), look)
	add(26, c, a)
	add(27, c<<8|xc, a)
	add(28, c, look)
	add(29, a<<8|b, c)
	add(32, c<<16|xc, xxc)
	return ids[:n]
}

var none = word{fixed: noTag, usual: noTag}
