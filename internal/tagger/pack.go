//go:build train

package tagger

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"
	"strings"

	"github.com/seed7abcc752/sayso/internal/perfect"
)

// An entry is a word of the dictionary, while a model is being written.
type entry struct {
	hash    uint32
	payload []byte
}

// table lays words out as lookup finds them, two bytes each besides half the hash, and returns the seeds too.
func table(entries []entry) (seeds string, slots []byte) {
	var hashes []uint32
	for _, e := range entries {
		hashes = append(hashes, e.hash)
	}
	slices.Sort(hashes)
	n := roomFor(len(hashes))
	seeds = perfect.Build(hashes, n)
	place, _ := perfect.New(seeds, n)
	slots = make([]byte, wordSize*n)
	for _, e := range entries {
		slot := slots[int(place.Slot(e.hash))*wordSize:]
		binary.LittleEndian.PutUint16(slot, uint16(e.hash))
		copy(slot[2:wordSize], e.payload)
	}
	return seeds, slots
}

// roomFor returns how many slots n hashes have.
func roomFor(n int) int { return n*10/9 + 1 }

// A packer makes a model of weights: it keeps those that may decide.
type packer struct {
	model   *model
	kinds   []kindOf
	words   []entry
	weights map[uint32][]int // of each feature, for each tag

	tags  [][]uint8        // that words of a kind can have, the likeliest first
	most  [][2]uint8       // how many of them, without a capital and with one
	only  [][2]uint8       // the tag that they always have, without a capital and with one, or noTag
	where map[uint32]uint8 // the kind of the words that have a feature
}

// telling is how much more the weight of a feature has to be for one tag than for another, for the feature to be kept.
const telling = 12

// How rarely a tag is given for it to be none that a word can have, and how often for it to be the only one; and how many words must be
// seen for that to be judged.
const (
	rare   = 0.002
	few    = 0.008 // for it not to be the fifth or a later one
	unlike = 0.01  // for it to be none of a word in small letters, if it is a name's
	always = 0.992
	enough = 300
)

// choose tags the sentences with all weights, to see which tags words of each kind are given and where each feature counts.
func (p *packer) choose(sentences func(func(*Sentence))) {
	m := p.model
	count := make([][2][mostTags]int, len(p.kinds)) // without a capital and with one
	p.where = map[uint32]uint8{}
	scores := make([]int, len(m.names))
	var f features
	sentences(func(s *Sentence) {
		past := start
		for i := range s.n {
			x := &s.words[i]
			t := x.fixed
			if t == noTag {
				clear(scores)
				for _, h := range s.hashes(&f, i, &past) {
					for t, w := range p.weights[h] {
						scores[t] += w
					}
					p.where[h] = x.kind
				}
				best := 0
				for t := range scores {
					if scores[t] > scores[best] {
						best = t
					}
				}
				t = uint8(best)
				count[x.kind][x.shape&capital][t]++
			}
			past.push(t)
		}
	})
	for k := range p.kinds {
		p.only = append(p.only, [2]uint8{only(&count[k][0]), only(&count[k][1])})
		tags, most := p.tagsOf(k, &count[k])
		p.tags, p.most = append(p.tags, tags), append(p.most, most)
	}
}

// only returns the tag that is always given, or noTag if there is none or too little was seen.
func only(count *[mostTags]int) uint8 {
	n := sum(count)
	for t, c := range count {
		if n >= enough && float64(c) >= always*float64(n) {
			return uint8(t)
		}
	}
	return noTag
}

// tagsOf returns the tags that words of kind k can have, which were given so often without a capital and with one; and how many of
// them, the first ones, they can have without, and with one.
func (p *packer) tagsOf(k int, count *[2][mostTags]int) (tags []uint8, most [2]uint8) {
	var both [mostTags]int
	for t := range both {
		both[t] = count[0][t] + count[1][t]
	}
	n := sum(&both)
	// those that are given, the commonest first; then those that the dictionary has, and that of names
	set := given(&both)
	add := func(set uint64) {
		for t := range p.model.names {
			if set>>t&1 != 0 {
				tags = append(tags, uint8(t))
			}
		}
	}
	add(set)
	slices.SortStableFunc(tags, func(x, y uint8) int { return cmp.Compare(both[y], both[x]) })
	name, names := p.model.index("NNP"), p.model.index("NNPS")
	add(p.kinds[k].set &^ set)
	add(1 << name &^ (set | p.kinds[k].set))
	for len(tags) > lanes && (len(tags) > mostOf || float64(both[tags[len(tags)-1]]) < few*float64(n)) {
		tags = tags[:len(tags)-1]
	}
	// a name has a capital; where words of the kind mostly are none, it comes last
	ofName := func(t uint8) int {
		if t == name || t == names {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(tags, func(x, y uint8) int { return ofName(x) - ofName(y) })
	most = [2]uint8{uint8(len(tags)), uint8(len(tags))}
	for i, t := range tags {
		if ofName(t) == 1 && i > 0 && float64(count[0][t]) < unlike*float64(sum(&count[0])+1) {
			most[0] = uint8(i)
			break
		}
	}
	return tags, most
}

func sum(count *[mostTags]int) int {
	n := 0
	for _, c := range count {
		n += c
	}
	return n
}

// given returns the tags that are not too rare.
func given(count *[mostTags]int) (set uint64) {
	n := sum(count)
	for t, c := range count {
		if c > 0 && float64(c) >= rare*float64(n) {
			set |= 1 << t
		}
	}
	return set
}

// pack returns the model as it is embedded.
func (p *packer) pack() []byte {
	out := []byte(strings.Join(p.model.names, " ") + "\n")
	kinds := make([]byte, len(p.kinds)*kindSize)
	for i, k := range p.kinds {
		b := kinds[i*kindSize : (i+1)*kindSize]
		copy(b[kindTags:], p.tags[i])
		b[kindUsual], b[kindMost], b[kindMost+1] = k.usual, p.most[i][0], p.most[i][1]
		b[kindSmall], b[kindBig] = p.only[i][0], p.only[i][1]
	}
	out = section(out, kinds, kindSize)
	seeds, words := table(p.words)
	out = section(out, []byte(seeds), 2)
	out = section(out, words, wordSize)

	slots := map[uint32]uint64{}
	for h, weights := range p.weights {
		kind, used := p.where[h]
		if !used {
			continue
		}
		for i, w := range p.lanes(kind, weights) {
			if w != 0 {
				slots[h|uint32(i)] = w
			}
		}
	}
	hashes := slices.Sorted(maps.Keys(slots))
	n := roomFor(len(hashes))
	seeds = perfect.Build(hashes, n)
	place, _ := perfect.New(seeds, n)
	features := make([]byte, n*featureSize)
	for h, w := range slots {
		binary.LittleEndian.PutUint64(features[int(place.Slot(h))*featureSize:], uint64(uint16(h))|w<<16)
	}
	out = section(out, []byte(seeds), 2)
	return section(out, features, featureSize)
}

// lanes returns the weights that count for words of a kind as numbers to add, of the first four tags and so on: 0 if they
// hardly speak for one tag more than for another.
func (p *packer) lanes(kind uint8, weights []int) (sums [mostOf / lanes]uint64) {
	tags := p.tags[kind]
	low, high := weights[tags[0]], weights[tags[0]]
	for i, t := range tags {
		sums[i/lanes] += uint64(weights[t]) << (i % lanes * laneBits)
		low, high = min(low, weights[t]), max(high, weights[t])
	}
	if high-low < telling {
		return [mostOf / lanes]uint64{}
	}
	for i := range sums {
		sums[i] &= 1<<(lanes*laneBits) - 1
	}
	return sums
}

// section appends a table of elements of a size, their number first.
func section(out, table []byte, size int) []byte {
	out = binary.LittleEndian.AppendUint32(out, uint32(len(table)/size))
	return append(out, table...)
}
