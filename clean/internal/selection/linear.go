package selection

import "math/bits"

// The linear scorer sees a piece by itself: each phrase of the vocabulary that is in it, and its shape, in bins. Its
// answer is a logit, above 0 for prose.

// shapes is the number of shape bins, whose weights come after those of the phrases.
const shapes = 16*classes + classes + 6*11 + 5*int(groups) + 4

// maxBins is how many bins a piece has at most.
const maxBins = 2 + 6 + 2*int(groups) + 1

// shapeIDs appends the bins of p.
func shapeIDs(ids []int, p *piece) []int {
	n := uint32(max(1, p.words))
	length := min(15, 2*bits.Len(uint(p.words))+btoi(p.words&(p.words-1) > p.words/4))
	ids = append(ids, length*classes+int(p.closing))
	base := 16 * classes
	ids = append(ids, base+int(p.opening))
	base += classes
	for k, x := range [6]uint32{uint32(p.title), uint32(p.shout), uint32(p.number), uint32(p.counts[function]), uint32(p.marks[markBar]), p.letters * 2} {
		if k == 5 {
			x = min(10, x/n)
		} else {
			x = min(10, (10*x+n-1)/n)
		}
		ids = append(ids, base+11*k+int(x))
	}
	base += 6 * 11
	for m := p.has; m != 0; m &= m - 1 { // a phrase that no page showed is still one of its list
		g := bits.TrailingZeros32(m)
		ids = append(ids, base+5*g+min(max(int(p.counts[g]), 1), 3)-1)
		if p.whole>>g&1 == 1 {
			ids = append(ids, base+5*g+3)
		} else if p.first>>g&1 == 1 {
			ids = append(ids, base+5*g+4)
		}
	}
	base += 5 * int(groups)
	return append(ids, base+min(int(p.years), 3))
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// linear returns the logit of p by itself.
func (m *Model) linear(s *scan, p *piece) float32 {
	var buf [maxBins]int
	sum := m.bias
	for _, id := range s.ids[p.ids : p.ids+p.nids] {
		sum += m.phrase[id]
	}
	for _, id := range shapeIDs(buf[:0], p) {
		sum += m.shape[id]
	}
	return min(max(sum, -8), 8)
}
