//go:build train

package tagger

import (
	"cmp"
	"encoding/binary"
	"log"
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
	most  []uint8          // how many of them: see kindMost
	only  [][2]uint8       // the tag that they always have, without a capital and with one, or noTag
	open  [shapes]uint64   // tags that words of no dictionary can have
	where map[uint32]uint8 // the kind of the words that have a feature
}

// telling is how much more the weight of a feature has to be for one tag than for another, for the feature to be kept.
const telling = 12

// How rarely a tag is given for it to be none that a word can have, and how often for it to be the only one; and how many words must be
// seen for that to be judged.
const (
	rare   = 0.0005
	few    = 0.003 // for it not to be the fifth or a later one
	unlike = 0.01  // for it to be none of a word in small letters, if it is a name's
	always = 0.998
	enough = 300
)

// choose tags the sentences with all weights, to see which tags words of each kind are given and where each feature counts.
func (p *packer) choose(sentences func(func(*Sentence))) {
	m := p.model
	count := make([][2][mostTags]int, len(p.kinds)) // without a capital and with one
	var open [shapes][mostTags]int
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
				for h := range s.all(&f, i, &past) {
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
				if count[x.kind][x.shape&capital][t]++; x.kind == 0 {
					open[shapeOf(x.shape)][t]++
				}
			}
			past.push(t)
		}
	})
	for shape := range open {
		p.open[shape] = given(&open[shape])
		if sum(&open[shape]) < enough {
			p.open[shape] |= p.open[0]
		}
		if shape&capital != 0 {
			p.open[shape] |= 1<<m.index("NNP") | 1<<m.index("NNPS")
		}
	}
	left, wide, all := 0, 0, 0
	for k := range p.kinds {
		var both [mostTags]int
		only := [2]uint8{noTag, noTag}
		for c := range count[k] {
			tags := &count[k][c]
			for t, n := range tags {
				both[t] += n
			}
			if n := sum(tags); n >= enough {
				for t := range tags {
					if float64(tags[t]) >= always*float64(n) {
						only[c] = uint8(t)
					}
				}
			}
		}
		// those that are given, the commonest first; then those that the dictionary has, and names
		set := given(&both)
		var tags []uint8
		for t := range both {
			if set>>t&1 != 0 {
				tags = append(tags, uint8(t))
			}
		}
		names := uint64(1)<<m.index("NNP") | 1<<m.index("NNPS")
		isName := func(t uint8) bool { return names>>t&1 != 0 }
		slices.SortStableFunc(tags, func(x, y uint8) int { return cmp.Compare(both[y], both[x]) })
		for _, more := range []uint64{p.kinds[k].set, 1 << m.index("NNP")} {
			for t := range m.names {
				if more&^set>>t&1 != 0 {
					tags = append(tags, uint8(t))
				}
			}
			set |= more
		}
		n := sum(&both)
		for len(tags) > lanes && (len(tags) > mostOf || float64(both[tags[len(tags)-1]]) < few*float64(n)) {
			left += both[tags[len(tags)-1]]
			tags = tags[:len(tags)-1]
		}
		if len(tags) > lanes {
			wide += n
		}
		// a name has a capital; where words of the kind mostly are none, it comes last
		slices.SortStableFunc(tags, func(x, y uint8) int {
			switch {
			case isName(x) == isName(y):
				return 0
			case isName(x):
				return 1
			}
			return -1
		})
		most := uint8(len(tags)) * 0x11
		for i, t := range tags {
			if isName(t) && i > 0 && float64(count[k][0][t]) < unlike*float64(sum(&count[k][0])+1) {
				most -= uint8(len(tags) - i)
				break
			}
		}
		all += n
		p.tags, p.most, p.only = append(p.tags, tags), append(p.most, most), append(p.only, only)
	}
	log.Printf("of %d words, %d have more than %d tags, %d have one that those of their kind cannot have any more", all, wide, lanes, left)
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
		b[kindUsual], b[kindMost] = k.usual, p.most[i]
		b[kindSmall], b[kindBig] = p.only[i][0], p.only[i][1]
	}
	out = section(out, kinds, kindSize)
	var open []byte
	for _, s := range p.open {
		open = binary.LittleEndian.AppendUint64(open, s)
	}
	out = section(out, open, openSize)
	seeds, words := table(p.words)
	out = section(out, []byte(seeds), 2)
	out = section(out, words, wordSize)

	var more, rows []byte
	slots := map[uint32]uint64{}
	for _, h := range slices.Sorted(maps.Keys(p.weights)) {
		weights := p.weights[h]
		kind, used := p.where[h]
		switch {
		case h&special != 0:
			if !used {
				continue
			}
			for i, w := range p.lanes(kind, weights) {
				if w != 0 {
					slots[h|[...]uint32{0, others}[i]] = w
				}
			}
		case h&dense != 0:
			slots[h] = uint64(len(rows)/rowSize)<<tagBits | seeMore
			row := make([]byte, rowSize)
			for t, w := range weights {
				row[t] = byte(int8(w))
			}
			rows = append(rows, row...)
		default:
			var list []uint16
			for t, w := range weights {
				if w != 0 && p.open[0]|p.open[capital]>>t&1 != 0 {
					list = append(list, uint16(w)<<tagBits|uint16(t))
				}
			}
			if len(list) > 3 {
				slots[h] = uint64(len(more)/weightSize)<<16 | uint64(len(list))<<tagBits | seeMore
				for _, w := range list {
					more = binary.LittleEndian.AppendUint16(more, w)
				}
			} else if len(list) > 0 {
				for k := range 3 {
					w := uint16(seeMore - 1 - k) // no tag, and another in each place
					if k < len(list) {
						w = list[k]
					}
					slots[h] |= uint64(w) << (16 * k)
				}
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
	out = section(out, features, featureSize)
	out = section(out, more, weightSize)
	return section(out, rows, rowSize)
}

// lanes returns the weights that count for words of a kind as numbers to add, of the first four tags and of the others: 0 if they
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
