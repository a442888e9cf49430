package selection

import "math/bits"

// The linear scorer sees a piece by itself: each phrase of the vocabulary that is in it, and its shape, in bins. Its
// answer is a logit, above 0 for prose.

// shapes is the number of shape bins, whose weights come after those of the phrases.
const shapes = 16*classes + classes + 6*11 + 5*int(groups) + 4

// maxBins is how many bins a piece has at most.
const maxBins = 2 + 6 + 2*int(groups) + 1

// shapeIDs fills ids with the bins of p and returns how many there are.
func shapeIDs(ids *[maxBins]uint16, p *piece) int {
	n := uint32(max(1, p.words))
	share := func(x uint32) uint16 { // in tenths, rounded up: most are none
		if x == 0 {
			return 0
		}
		return uint16(min(10, (10*x+n-1)/n))
	}
	length := min(15, 2*bits.Len(uint(p.words))+btoi(p.words&(p.words-1) > p.words/4))
	ids[0] = uint16(length*classes + int(p.closing))
	ids[1] = 16*classes + uint16(p.opening)
	const shares = 16*classes + classes
	ids[2] = shares + share(uint32(p.title))
	ids[3] = shares + 11 + share(uint32(p.shout))
	ids[4] = shares + 22 + share(uint32(p.number))
	ids[5] = shares + 33 + share(uint32(p.counts[function]))
	ids[6] = shares + 44 + share(uint32(p.marks[markBar]))
	ids[7] = shares + 55 + uint16(min(10, p.letters*2/n))
	const lists = shares + 66
	ids[8] = lists + 5*uint16(groups) + min(p.years, 3)
	at := 9
	for m := p.has; m != 0; m &= m - 1 { // a phrase that no page showed is still one of its list
		g := bits.TrailingZeros32(m) & 31
		ids[at] = lists + uint16(5*g) + min(max(p.counts[g], 1), 3) - 1
		at++
		if p.whole>>g&1 == 1 {
			ids[at] = lists + uint16(5*g) + 3
			at++
		} else if p.first>>g&1 == 1 {
			ids[at] = lists + uint16(5*g) + 4
			at++
		}
	}
	return at
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// linear returns the logit of p by itself.
func (m *Model) linear(s *scan, p *piece) float32 {
	var bins [maxBins]uint16
	sum := m.bias
	for _, id := range s.ids[p.ids : p.ids+p.nids] {
		sum += m.phrase[id]
	}
	for _, id := range bins[:shapeIDs(&bins, p)] {
		sum += m.shape[id]
	}
	return min(max(sum, -8), 8)
}
