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

// choose returns the tag of word i after the tags of past: the one that the features speak most for, of those that it can have.
func (s *Sentence) choose(i int, past *history) uint8 {
	m, w := s.model, &s.words[i]
	p, x, look := s.around(i)
	beside := w.beside(&s.besides, p, x, look, past)
	sum := w.sum
	if look != w.look() {
		sum = m.sum(w.alone(&s.alones, look), 0)
	}
	k := m.kind(w.kind)
	n := int(k[kindMost+w.shape&capital]) & (2*mostOf - 1)
	best, at := most(sum+m.sum(beside, 0), min(n, lanes))
	for first := lanes; first < n; first += lanes {
		which := uint32(first / lanes)
		sum := m.sum(w.alone(&s.alones, look), which) + m.sum(beside, which)
		if x, i := most(sum, min(n-first, lanes)); x > best {
			best, at = x, first+i
		}
	}
	return k[kindTags+at&(mostOf-1)]
}

// most returns the largest of the first n weights of a sum, and its place.
func most(sum uint64, n int) (best int64, at int) {
	best = -1 << 62
	for i := range n {
		x := int64(sum<<(64-laneBits)) >> (64 - laneBits)
		sum = uint64(int64(sum)-x) >> laneBits
		if x > best {
			best, at = x, i
		}
	}
	return best, at
}
