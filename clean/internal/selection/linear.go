package selection

import "math/bits"

// The linear scorer sees a piece by itself: each phrase of the vocabulary that is in it, and its shape, in bins. Its
// answer is a logit, above 0 for prose.

// shapes is the number of shape bins, whose weights come after those of the phrases.
const shapes = 16*classes + classes + 6*11

// shapeIDs appends the bins of p.
func shapeIDs(ids []int, p *piece) []int {
	n := max(1, int(p.words))
	length := min(15, 2*bits.Len(uint(p.words))+btoi(p.words&(p.words-1) > p.words/4))
	ids = append(ids, length*classes+int(p.closing))
	base := 16 * classes
	ids = append(ids, base+int(p.opening))
	base += classes
	for k, x := range [6]int{int(p.title), int(p.shout), int(p.number), int(p.counts[function]), int(p.marks[markBar]), int(p.letters) * 2} {
		if k == 5 {
			x = min(10, x/n)
		} else {
			x = min(10, (10*x+n-1)/n)
		}
		ids = append(ids, base+11*k+x)
	}
	return ids
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// linear returns the logit of p by itself.
func (m *Model) linear(s *scan, p *piece) float32 {
	var buf [8]int
	sum := m.bias
	for _, id := range s.ids[p.ids : p.ids+p.nids] {
		sum += m.phrase[id]
	}
	for _, id := range shapeIDs(buf[:0], p) {
		sum += m.shape[id]
	}
	return min(max(sum, -8), 8)
}
