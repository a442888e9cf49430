package tagger

import "github.com/seed7abcc752/sayso/internal/little"

// sum adds up the weights of the features, for the first four tags that their words can have, the next four, or later ones.
func (m *model) sum(features []uint32, which uint32) uint64 {
	place, slots := m.place, m.features // where the machine has them at hand
	var sum uint64
	for _, h := range features {
		h |= which
		at := int(place.Slot(h)) * featureSize
		slot := little.U64(slots[at : at+featureSize])
		weights := slot >> 16
		if uint16(slot) != uint16(h) { // the slot of another feature
			weights = 0
		}
		sum += weights
	}
	return sum
}

// best returns the tag that the features speak most for, of those that w can have.
func (m *model) best(w *word, features []uint32) uint8 {
	k := m.kind(w.kind)
	n := int(k[kindMost+w.shape&capital]) & (2*mostOf - 1)
	best, at := int64(-1<<62), 0
	for first := 0; first < n; first += lanes {
		sum := m.sum(features, uint32(first/lanes))
		for i := first; i < min(n, first+lanes); i++ {
			x := int64(sum<<(64-laneBits)) >> (64 - laneBits)
			sum = uint64(int64(sum)-x) >> laneBits
			if x > best {
				best, at = x, i
			}
		}
	}
	return k[kindTags+at&(mostOf-1)]
}
