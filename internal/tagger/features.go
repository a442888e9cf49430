package tagger

// features are what is known of a word in its place, hashed. Each is one of words of one kind.
type features [14]uint32

// feature hashes one: its number, and what it tells.
func feature(number, a, b uint32) uint32 {
	h := (a ^ number*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h = (h + b) * 0xC2B2AE35
	return (h ^ h>>13) &^ slotBits
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

// hashes returns the features of word i after the tags of past, in the memory of f. The place of each is written out, so that none is counted
// and checked while a text is tagged.
func (s *Sentence) hashes(f *features, i int, past *history) []uint32 {
	w := &s.words[i]
	p, x, look := s.around(i)
	a, b, c, xc := uint32(past.t1), uint32(past.t2), uint32(w.kind), uint32(x.kind)
	f[0] = feature(11, a<<8|xc, c)
	f[1] = feature(12, look, c)
	f[2] = feature(13, a<<8|b, c<<1|uint32(w.shape&capital))
	f[3] = feature(14, p.key, c)
	f[4] = feature(15, a<<16|look, c)
	f[5] = feature(16, xc, c)
	if w.id != 0 {
		f[6] = feature(1, w.id, 0)
		f[7] = feature(2, w.id, look)
		f[8] = feature(3, w.id, a)
		f[9] = feature(5, w.id, x.key)
		f[10] = feature(6, w.id, xc)
		return f[:11]
	}
	f[6] = feature(7, w.ends[1], c)
	f[7] = feature(8, w.ends[2], c)
	f[8] = feature(9, w.ends[3], c)
	if w.kind >= listed {
		f[9] = feature(10, x.key, c)
		return f[:10]
	}
	f[9] = feature(20, w.ends[0], look<<8|c)
	f[10] = feature(21, w.ends[2], look<<8|c)
	f[11] = feature(22, w.ends[2], a<<8|c)
	f[12] = feature(23, w.ends[1], xc<<8|c)
	f[13] = feature(24, w.begin, look<<8|c)
	return f[:14]
}
