package tagger

import "math/bits"

// feature returns the weights of the feature with hash h, noWeight if it has none.
func (m *model) feature(h uint32) uint64 {
	at := int(m.place.Slot(h)) * featureSize
	return weights(u64(m.features[at:at+featureSize]), h)
}

// weights returns what the slot of a feature has beside half its hash, noWeight if it is another's.
func weights(slot uint64, h uint32) uint64 {
	other := (slot ^ uint64(h)) & 0xFFFF
	return slot >> 16 & uint64(int64(other-1)>>63) // all bits where other is 0
}

// sum adds up the weights of features of words of one kind: for the first four of their tags, or for the others.
func (m *model) sum(f *features, which uint32) uint64 {
	place, slots := m.place, m.features // where the machine has them at hand
	var sum uint64
	for _, h := range f.ids[:f.n&(mostFeatures-1)] {
		h |= which
		at := int(place.Slot(h)) * featureSize
		sum += weights(u64(slots[at:at+featureSize]), h)
	}
	return sum
}

// best returns the tag that the features speak most for, of those that w can have.
func (m *model) best(w *word, f *features) uint8 {
	k := m.kind(w.kind)
	most := int(k[kindMost]) & 15
	if w.shape&capital != 0 {
		most = int(k[kindMost]) >> 4
	}
	best, at := int64(-1<<62), 0
	sum := m.sum(f, 0)
	for i := range most {
		if i == lanes {
			sum = m.sum(f, others)
		}
		x := int64(sum<<(64-laneBits)) >> (64 - laneBits)
		sum = uint64(int64(sum)-x) >> laneBits
		if x > best {
			best, at = x, i
		}
	}
	return k[kindTags+at&(mostOf-1)]
}

// scores are what the features say of each tag. Those that the word cannot have may hold anything.
type scores [1 << tagBits]int32

// bestOpen returns the tag of set that the features speak most for.
func (m *model) bestOpen(set uint64, f *features) uint8 {
	var s scores
	m.add(&s, set, f)
	best, tag := int32(-1<<31), 0
	for ; set != 0; set &= set - 1 {
		t := bits.TrailingZeros64(set) & (1<<tagBits - 1)
		if s[t] > best {
			best, tag = s[t], t
		}
	}
	return uint8(tag)
}

// add adds the weights of the features to the scores of the tags of set. It fetches all slots before it looks at any, so that the
// machine waits for them side by side.
func (m *model) add(s *scores, set uint64, f *features) {
	var found [mostFeatures]uint64
	for k, h := range f.ids[:f.n&(mostFeatures-1)] {
		found[k%mostFeatures] = m.feature(h)
	}
	for _, w := range found[:f.n&(mostFeatures-1)] {
		if w&(1<<tagBits-1) == seeMore {
			m.addMore(s, w)
			continue
		}
		s.add(uint16(w))
		s.add(uint16(w >> 16))
		s.add(uint16(w >> 32))
	}
	for _, h := range f.dense[:f.rows&(mostRows-1)] {
		w := m.feature(h)
		if w == noWeight {
			continue
		}
		at := int(w>>tagBits) * rowSize
		row := m.rows[at : at+rowSize]
		for set := set; set != 0; set &= set - 1 {
			t := bits.TrailingZeros64(set) & (1<<tagBits - 1)
			s[t] += int32(int8(row[t]))
		}
	}
}

// add adds a weight to the score of its tag.
func (s *scores) add(weight uint16) {
	s[weight&(1<<tagBits-1)] += int32(int16(weight) >> tagBits)
}

// addMore adds weights that stand in m.more.
func (m *model) addMore(s *scores, w uint64) {
	n, at := int(uint16(w)>>tagBits), int(w>>16)
	for list := m.more[at*weightSize : (at+n)*weightSize]; len(list) >= weightSize; list = list[weightSize:] {
		s.add(uint16(list[0]) | uint16(list[1])<<8)
	}
}
