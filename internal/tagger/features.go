package tagger

const (
	mostFeatures = 16
	mostRows     = 8
)

// features are what is known of a word in its place, hashed.
type features struct {
	ids     [mostFeatures]uint32
	dense   [mostRows]uint32 // those that have weights for most tags
	n, rows int
}

// Bits of the hash of a feature.
const (
	special = 1 << iota // it is one of words of one kind
	dense               // it has weights for most tags
	others              // its weights are for the fifth and later tags of the words
)

// hash joins what a feature is made of: its number, and what it tells.
func hash(number, a, b uint32) uint32 {
	h := (a ^ number*0x9E3779B1) * 0x85EBCA6B
	h ^= h >> 15
	h = (h + b) * 0xC2B2AE35
	return (h ^ h>>13) &^ (special | dense | others)
}

// own adds a feature of words of one kind.
func (f *features) own(number, a, b uint32) {
	f.ids[f.n&(mostFeatures-1)] = hash(number, a, b) | special
	f.n++
}

// add adds one of any words.
func (f *features) add(number, a, b uint32) {
	f.ids[f.n&(mostFeatures-1)] = hash(number, a, b)
	f.n++
}

// row adds one of any words that has weights for most tags.
func (f *features) row(number, a, b uint32) {
	f.dense[f.rows&(mostRows-1)] = hash(number, a, b) | dense
	f.rows++
}

var none = word{fixed: noTag}

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

// listed fills in the features of word i, which the dictionary has.
func (s *Sentence) listed(f *features, i int, past *history) {
	f.n, f.rows = 0, 0
	w := &s.words[i]
	p, x, look := s.around(i)
	a, b, c, xc := uint32(past.t1), uint32(past.t2), uint32(w.kind), uint32(x.kind)
	if w.id != 0 {
		f.own(1, w.id, 0)
		f.own(2, w.id, look)
		f.own(3, w.id, a)
		f.own(5, w.id, x.key)
		f.own(6, w.id, xc)
	} else {
		f.own(7, w.ends[1], c)
		f.own(8, w.ends[2], c)
		f.own(9, w.ends[3], c)
		f.own(10, x.key, c)
	}
	f.own(11, a<<8|xc, c)
	f.own(12, look, c)
	f.own(13, a<<8|b, c<<1|uint32(w.shape&capital))
	f.own(14, p.key, c)
	f.own(15, a<<16|look, c)
	f.own(16, xc, c)
}

// open fills in the features of word i, which the dictionary has not.
func (s *Sentence) open(f *features, i int, past *history) {
	f.n, f.rows = 0, 0
	w := &s.words[i]
	p, x, look := s.around(i)
	a, b, xc := uint32(past.t1), uint32(past.t2), uint32(x.kind)
	f.row(20, 0, look)
	f.row(21, w.ends[0], look)
	f.row(22, w.ends[1], 0)
	f.row(23, a, look)
	f.row(24, a<<8|b, look)
	f.add(25, w.ends[2], 0)
	f.add(26, w.ends[2], look)
	f.add(27, w.ends[2], a)
	f.add(28, w.ends[3], 0)
	f.add(29, w.ends[1], xc)
	f.add(30, w.begin, look)
	f.add(31, p.key, 0)
	f.add(32, xc, a)
}
