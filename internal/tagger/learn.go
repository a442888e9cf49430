//go:build train

package tagger

import (
	"cmp"
	_ "embed"
	"encoding/binary"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

// A Sentence is a labelled one: "" where the label is not known.
type Sentence struct{ Words, Tags []string }

//go:embed settled.txt
var settledList string

// Learn fits a model and returns it as it is embedded.
func Learn(data []Sentence, epochs int) []byte {
	names := map[string]bool{}
	for _, s := range data {
		for _, t := range s.Tags {
			names[t] = true
		}
	}
	delete(names, "")
	m := &model{names: slices.Sorted(maps.Keys(names))}
	index := map[string]uint8{}
	for i, n := range m.names {
		index[n] = uint8(i)
	}
	dict := dictionary(data, index)
	words := table(dict)
	m.words = string(words[4:])

	// the sentences as the tagger sees them
	type example struct {
		s    *sentence
		gold []uint8
	}
	var examples []example
	for _, d := range data {
		if len(d.Words) > most {
			continue
		}
		e := example{new(sentence), make([]uint8, len(d.Words))}
		e.s.read(d.Words, m)
		for i, t := range d.Tags {
			e.gold[i] = noTag
			if t != "" {
				e.gold[i] = index[t]
			}
		}
		examples = append(examples, e)
	}
	// features that are seen often enough, with gold tags before them
	count := map[uint32]int32{}
	var ids [mostFeatures]uint32
	for _, e := range examples {
		t1, t2 := uint8(noTag), uint8(noTag)
		for i := range e.s.n {
			if e.s.words[i].fixed == noTag && e.gold[i] != noTag {
				for _, h := range e.s.features(&ids, i, t1, t2) {
					count[h]++
				}
			}
			t1, t2 = e.gold[i], t1
		}
	}
	row := map[uint32]int32{}
	for h, n := range count {
		if n >= 4 && h != 0 {
			row[h] = int32(len(row))
		}
	}
	T := len(m.names)
	w, sum, last := make([]float32, len(row)*T), make([]float64, len(row)*T), make([]int32, len(row)*T)
	step := int32(0)
	update := func(h uint32, t uint8, d float32) {
		r, ok := row[h]
		if !ok {
			return
		}
		k := int(r)*T + int(t)
		sum[k] += float64(w[k]) * float64(step-last[k])
		last[k] = step
		w[k] += d
	}
	rng := rand.New(rand.NewPCG(1, 2))
	scores := make([]float32, T)
	for range epochs {
		rng.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		for _, e := range examples {
			t1, t2 := uint8(noTag), uint8(noTag)
			for i := range e.s.n {
				t := e.s.words[i].fixed
				if t == noTag {
					f := e.s.features(&ids, i, t1, t2)
					clear(scores)
					for _, h := range f {
						if r, ok := row[h]; ok {
							for k, x := range w[int(r)*T : int(r)*T+T] {
								scores[k] += x
							}
						}
					}
					best := 0
					for k := range scores {
						if scores[k] > scores[best] {
							best = k
						}
					}
					t = uint8(best)
					step++
					if g := e.gold[i]; g != noTag && g != t {
						for _, h := range f {
							update(h, g, 1)
							update(h, t, -1)
						}
					}
				}
				t1, t2 = t, t1
			}
		}
	}
	for k := range w {
		sum[k] += float64(w[k]) * float64(step-last[k])
	}
	// weights as small integers
	var all []float64
	for _, x := range sum {
		if x != 0 {
			all = append(all, math.Abs(x/float64(step)))
		}
	}
	slices.Sort(all)
	scale := 100 / all[len(all)*999/1000]
	var weights []byte
	var entries []entry
	hashes := slices.Sorted(maps.Keys(row))
	for _, h := range hashes {
		at := len(weights) / 2
		n := 0
		for t := range T {
			x := sum[int(row[h])*T+t] / float64(step) * scale
			if q := math.Round(x); math.Abs(q) >= 3 {
				weights = append(weights, byte(t), byte(int8(max(-127, min(127, q)))))
				n++
			}
		}
		if n > 0 {
			entries = append(entries, entry{h, [4]byte{byte(at), byte(at >> 8), byte(at >> 16), byte(n)}})
		}
	}
	out := []byte(strings.Join(m.names, " ") + "\n")
	out = append(out, words...)
	out = append(out, table(entries)...)
	return append(out, weights...)
}

// dictionary returns the words that are seen often: with a fixed tag where they have one only, and the one they have most
// often. Words that are mostly names stand in no dictionary, so that no weight knows one.
func dictionary(data []Sentence, index map[string]uint8) []entry {
	var out []entry
	type tally struct {
		n, small int
		proper   int
		tags     map[uint8]int
		low      map[uint8]int
	}
	seen := map[uint32]*tally{}
	for _, d := range data {
		for i, w := range d.Words {
			if d.Tags[i] == "" {
				continue
			}
			x := describe(w)
			t := seen[x.lower]
			if t == nil {
				t = &tally{tags: map[uint8]int{}, low: map[uint8]int{}}
				seen[x.lower] = t
			}
			t.n++
			t.tags[index[d.Tags[i]]]++
			if x.shape&capital == 0 {
				t.small++
				t.low[index[d.Tags[i]]]++
			}
			if d.Tags[i] == "NNP" || d.Tags[i] == "NNPS" {
				t.proper++
			}
		}
	}
	for h, t := range seen {
		if 2*t.proper > t.n {
			continue
		}
		if t.n < 5 || h == 0 {
			continue
		}
		tags := t.tags
		if t.small > 0 {
			tags = t.low
		}
		usual, most, all := uint8(0), 0, 0
		for k, n := range tags {
			all += n
			if n > most || n == most && k < usual {
				usual, most = k, n
			}
		}
		fixed := uint8(noTag)
		if t.n >= 30 && float64(most) >= 0.998*float64(all) {
			fixed = usual
		}
		out = append(out, entry{h, [4]byte{fixed, usual}})
	}
	for line := range lexicon.Entries(settledList) {
		word, tag, _ := strings.Cut(line, " ")
		h := describe(word).lower
		out = slices.DeleteFunc(out, func(e entry) bool { return e.hash == h })
		out = append(out, entry{h, [4]byte{index[tag], index[tag], 1}})
	}
	slices.SortFunc(out, func(a, b entry) int { return cmp.Compare(a.hash, b.hash) })
	return out
}

// An entry is a word of the dictionary or a feature, while a model is being written.
type entry struct {
	hash    uint32
	payload [4]byte
}

// table lays entries out as lookup finds them.
func table(entries []entry) []byte {
	n := 16
	for n < 2*len(entries) {
		n *= 2
	}
	out := binary.LittleEndian.AppendUint32(nil, uint32(n))
	slots := make([]byte, 8*n)
	for _, e := range entries {
		i := int(e.hash) & (n - 1)
		for binary.LittleEndian.Uint32(slots[8*i:]) != 0 {
			i = (i + 1) & (n - 1)
		}
		binary.LittleEndian.PutUint32(slots[8*i:], e.hash)
		copy(slots[8*i+4:], e.payload[:])
	}
	return append(out, slots...)
}
