package tagger

const mostFeatures = 32

// features are what is known of a word in its place, hashed. Each is one of words of one kind.
type features struct {
	ids [mostFeatures]uint32
	n   int
}

// add adds a feature: its number, and what it tells.
func (f *features) add(number, a, b uint32) {
	h := (a ^ number*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h = (h + b) * 0xC2B2AE35
	f.ids[f.n&(mostFeatures-1)] = (h ^ h>>13) &^ slotBits
	f.n++
}

// addEnds adds what the last letters of w tell.
func (f *features) addEnds(w *word) {
	for k, end := range w.ends[1:] {
		f.add(7+uint32(k), end, uint32(w.kind))
	}
}

var none = word{fixed: noTag, kind: 2} // as marks are that the dictionary has not

// around returns the words before and after word i, and the look of i.
func (s *Sentence) around(i int) (before, after *word, look uint32) {
	before, after = &none, &none
	if i > 0 {
		before = &s.words[i-1]
	}
	if i+1 < s.n {
		after = &s.words[i+1]
	}
	look = uint32(s.words[i].shape) << 2
	if i == 0 || i == 1 && before.shape&mark != 0 {
		look++
	}
	if s.title {
		look += 2
	}
	return before, after, look
}

// features fills in the features of word i after the tags of past.
func (s *Sentence) features(f *features, i int, past *history) {
	f.n = 0
	w := &s.words[i]
	p, x, look := s.around(i)
	a, b, c, xc := uint32(past.t1), uint32(past.t2), uint32(w.kind), uint32(x.kind)
	switch {
	case w.id != 0:
		f.add(1, w.id, 0)
		f.add(2, w.id, look)
		f.add(3, w.id, a)
		f.add(5, w.id, x.key)
		f.add(6, w.id, xc)
	case w.kind >= listed:
		f.addEnds(w)
		f.add(10, x.key, c)
	default:
		f.addEnds(w)
		f.add(20, w.ends[0], look<<8|c)
		f.add(21, w.ends[2], look<<8|c)
		f.add(22, w.ends[2], a<<8|c)
		f.add(23, w.ends[1], xc<<8|c)
		f.add(24, w.begin, look<<8|c)
	}
	f.add(11, a<<8|xc, c)
	f.add(12, look, c)
	f.add(13, a<<8|b, c<<1|uint32(w.shape&capital))
	f.add(14, p.key, c)
	f.add(15, a<<16|look, c)
	f.add(16, xc, c)
}
