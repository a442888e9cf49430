package tagger

// feature hashes one: its number, and what it tells. Each is one of words of one kind.
func feature(number, a, b uint32) uint32 {
	h := (a ^ number*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h = (h + b) * 0xC2B2AE35
	return (h ^ h>>13) &^ slotBits
}

// look is how w looks in the middle of a sentence that is no headline.
func (w *word) look() uint32 { return uint32(w.shape) << 2 }

// The place of each feature in the memory for them is written out, so that none is counted and checked while a text is tagged.
const (
	mostAlone  = 7
	mostBeside = 8
)

// alone returns the features that w has for itself, where it has that look, in the memory of f.
func (w *word) alone(f *[mostAlone]uint32, look uint32) []uint32 {
	c := uint32(w.kind)
	f[0] = feature(12, look, c)
	if w.id != 0 {
		f[1] = feature(1, w.id, 0)
		f[2] = feature(2, w.id, look)
		return f[:3]
	}
	f[1] = feature(7, w.ends[1], c)
	f[2] = feature(8, w.ends[2], c)
	f[3] = feature(9, w.ends[3], c)
	if w.kind >= listed {
		return f[:4]
	}
	f[4] = feature(20, w.ends[0], look<<8|c)
	f[5] = feature(21, w.ends[2], look<<8|c)
	f[6] = feature(24, w.begin, look<<8|c)
	return f[:7]
}

// beside returns the features that w has for the words before and after it, p and x, and for the tags of past.
func (w *word) beside(f *[mostBeside]uint32, p, x *word, look uint32, past *history) []uint32 {
	a, b, c, xc := uint32(past.t1), uint32(past.t2), uint32(w.kind), uint32(x.kind)
	f[0] = feature(11, a<<8|xc, c)
	f[1] = feature(13, a<<8|b, c<<1|uint32(w.shape&capital))
	f[2] = feature(14, p.key, c)
	f[3] = feature(15, a<<16|look, c)
	f[4] = feature(16, xc, c)
	if w.id != 0 {
		f[5] = feature(3, w.id, a)
		f[6] = feature(5, w.id, x.key)
		f[7] = feature(6, w.id, xc)
		return f[:8]
	}
	if w.kind >= listed {
		f[5] = feature(10, x.key, c)
		return f[:6]
	}
	f[5] = feature(22, w.ends[2], a<<8|c)
	f[6] = feature(23, w.ends[1], xc<<8|c)
	return f[:7]
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
	look = s.words[i].look()
	if i == 0 || i == 1 && before.shape&mark != 0 {
		look++
	}
	if s.title {
		look += 2
	}
	return before, after, look
}
