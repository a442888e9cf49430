//go:build train

package tagger

import (
	"maps"
	"math"
	"math/rand/v2"
	"slices"

	"github.com/seed7abcc752/sayso/internal/perfect"
)

// An Example is a sentence with its tags: "" where one is not known.
type Example struct {
	Words, Tags []string
	Made        bool // after a pattern: its words are no evidence of how words are used
}

// How to learn. Chosen by what they do for sentences that were not learnt from.
const (
	epochs  = 5
	margin  = 8    // by which the right tag has to lead, or it is learnt from too
	maskID  = 0.15 // share of words that hide who they are, so that class, ending and neighbours have to tell
	maskAll = 0.03 // share of words that hide their class too
	least   = 4    // times that a feature is seen
	known   = 10   // times that a word is seen, for weights to know it
	small   = 4    // weights below are left out; the largest are 127
)

// Learn fits a model and returns it as it is embedded.
func Learn(data []Example, lemmas []Lemma) []byte {
	names := map[string]bool{}
	for _, s := range data {
		for _, t := range s.Tags {
			names[t] = true
		}
	}
	delete(names, "")
	names["NFP"] = true
	m := &model{names: slices.Sorted(maps.Keys(names))}
	index := map[string]uint8{}
	for i, n := range m.names {
		index[n] = uint8(i)
	}
	m.name()
	words, kinds := dictionary(data, lemmas, index)
	seeds, slots := table(words)
	m.words = string(slots)
	m.wordAt, _ = perfect.New(seeds, len(slots)/wordSize)
	m.place, _ = perfect.New("\x00\x00", 1) // no weights so far
	m.features = string(make([]byte, featureSize))
	for _, k := range kinds {
		m.kinds += string([]byte{k.usual, noTag, noTag, kindSize - 1: 0})
	}

	// the sentences as the tagger sees them
	type example struct {
		words []string
		gold  []uint8
	}
	var examples []example
	for _, d := range data {
		if len(d.Words) > Most {
			continue
		}
		e := example{d.Words, make([]uint8, len(d.Words))}
		for i, t := range d.Tags {
			e.gold[i] = noTag
			if t != "" {
				e.gold[i] = index[t]
			} else if i > 0 && d.Words[i-1] == "-" || i+1 < len(d.Words) && d.Words[i+1] == "-" {
				e.gold[i] = m.part(d.Words[i])
			}
		}
		examples = append(examples, e)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	s := Sentence{model: m}
	read := func(words []string) {
		s.Reset()
		for i, w := range words {
			x := &s.words[i]
			describe(x, w)
			m.lookup(x)
			m.form(x, w)
			if x.shape&mark == 0 && x.fixed == noTag {
				if r := rng.Float64(); r < maskAll {
					x.id, x.kind = 0, unlisted(x.shape)
				} else if r < maskID {
					x.id = 0
				}
			}
			x.setKey(w)
			x.note(len(w))
		}
		s.count(s.words[:len(words)])
		s.title = s.long > 3 && 5*s.cap > 4*s.long
	}
	// features that are seen often enough
	count := map[uint32]int32{}
	var f features
	for range 2 {
		for _, e := range examples {
			read(e.words)
			past := start
			for i := range s.n {
				if s.words[i].fixed == noTag && e.gold[i] != noTag {
					for _, h := range s.hashes(&f, i, &past) {
						count[h]++
					}
				}
				past.push(e.gold[i])
			}
		}
	}
	row := map[uint32]int32{}
	for h, n := range count {
		if n >= 2*least {
			row[h] = int32(len(row))
		}
	}
	T := len(m.names)
	w, sum, last := make([]float32, len(row)*T), make([]float64, len(row)*T), make([]int32, len(row)*T)
	step := int32(0)
	update := func(r int32, t uint8, d float32) {
		k := int(r)*T + int(t)
		sum[k] += float64(w[k]) * float64(step-last[k])
		last[k] = step
		w[k] += d
	}
	scores := make([]float32, T)
	var rows []int32
	for range epochs {
		rng.Shuffle(len(examples), func(i, j int) { examples[i], examples[j] = examples[j], examples[i] })
		for _, e := range examples {
			read(e.words)
			past := start
			for i := range s.n {
				t := s.words[i].fixed
				if t == noTag {
					rows = rows[:0]
					clear(scores)
					for _, h := range s.hashes(&f, i, &past) {
						if r, ok := row[h]; ok {
							rows = append(rows, r)
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
					if g := e.gold[i]; g != noTag {
						rival := t
						if g == t {
							second := -1
							for k := range scores {
								if k != best && (second < 0 || scores[k] > scores[second]) {
									second = k
								}
							}
							rival = uint8(second)
						}
						if g != t || scores[g]-scores[rival] < margin {
							for _, r := range rows {
								update(r, g, 1)
								update(r, rival, -1)
							}
						}
					}
				}
				past.push(t)
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
	p := &packer{model: m, kinds: kinds, words: words, weights: map[uint32][]int{}}
	for h, r := range row {
		weights := make([]int, T)
		some := false
		for t := range T {
			if q := math.Round(sum[int(r)*T+t] / float64(step) * scale); math.Abs(q) >= small {
				weights[t] = int(max(-127, min(127, q)))
				some = true
			}
		}
		if some {
			p.weights[h] = weights
		}
	}
	p.choose(func(yield func(*Sentence)) {
		for _, e := range examples {
			s.Reset()
			for _, w := range e.words {
				s.Add(w)
			}
			s.title = s.long > 3 && 5*s.cap > 4*s.long
			yield(&s)
		}
	})
	return p.pack()
}

// features is the memory for those of a word.
type features struct {
	alone  [mostAlone]uint32
	beside [mostBeside]uint32
	all    []uint32
}

func (h *history) push(t uint8) { h.t1, h.t2 = t, h.t1 }

// hashes returns all features of word i after the tags of past, in the memory of f.
func (s *Sentence) hashes(f *features, i int, past *history) []uint32 {
	w := &s.words[i]
	p, x, look := s.around(i)
	f.all = append(append(f.all[:0], w.alone(&f.alone, look)...), w.beside(&f.beside, p, x, look, past)...)
	return f.all
}

// usual returns the tag that words of a kind have most often, or noTag.
func (m *model) usual(kind uint8) uint8 { return m.kind(kind)[kindUsual] }

// part returns the likely tag of a part of a hyphenated word, long and lasting of long-lasting, or noTag.
func (m *model) part(w string) uint8 {
	var x word
	describe(&x, w)
	m.lookup(&x)
	switch {
	case x.kind < listed || x.shape&capital != 0:
		return noTag
	case hasAny(w, "ed") && m.names[m.usual(x.kind)][0] == 'V':
		return m.index("VBN")
	}
	switch n := m.names[m.usual(x.kind)]; n {
	case "NN", "NNS", "JJ", "JJR", "JJS", "RB", "CD", "VBN", "VBG", "IN", "RP", "TO", "DT", "CC":
		return m.usual(x.kind)
	}
	return noTag
}

// A Loaded Tagger asks another model than the built-in one.
type Loaded struct{ m *model }

// Load reads a model as Learn returns it.
func Load(data string) (Loaded, error) {
	m, err := parse(data)
	return Loaded{m}, err
}

// Tag sets tags[i] to the tag of words[i].
func (t Loaded) Tag(words []string, tags []string) {
	s := Sentence{model: t.m}
	s.label(words, tags)
}
