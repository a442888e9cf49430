package linear

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// A Model is a table of weights. It is read-only and safe for concurrent use.
type Model struct {
	keys    []uint64 // open addressing; 0 is free
	weights []float32
	mask    uint64
}

// New returns the model with the given weights by feature name.
func New(weights map[string]float32) *Model {
	size := 16
	for size < 2*len(weights) {
		size *= 2
	}
	m := &Model{keys: make([]uint64, size), weights: make([]float32, size), mask: uint64(size - 1)}
	for name, w := range weights {
		m.put(str(offset, name), w)
	}
	return m
}

// Parse reads a model: a feature and its weight a line, divided by a tab; # starts a comment line.
// The text is part of the program, so an error in it is a bug of ours and panics.
func Parse(text string) *Model {
	size := 16
	for size < 2*strings.Count(text, "\n") {
		size *= 2
	}
	m := &Model{keys: make([]uint64, size), weights: make([]float32, size), mask: uint64(size - 1)}
	for line := range strings.Lines(text) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		name, value, _ := strings.Cut(line, "\t")
		w, err := strconv.ParseFloat(value, 32)
		if err != nil {
			panic(fmt.Sprintf("linear: %q: %v", line, err))
		}
		m.put(str(offset, name), float32(w))
	}
	return m
}

func (m *Model) put(h uint64, w float32) {
	i := h & m.mask
	for m.keys[i] != 0 && m.keys[i] != h {
		i = (i + 1) & m.mask
	}
	m.keys[i], m.weights[i] = h, w
}

// Score returns the sum of the weights of v's features.
func (m *Model) Score(v *Vector) float64 {
	var sum float64
	for _, h := range v.IDs {
		for i := h & m.mask; m.keys[i] != 0; i = (i + 1) & m.mask {
			if m.keys[i] == h {
				sum += float64(m.weights[i])
				break
			}
		}
	}
	return sum
}

// Probability returns the probability that goes with a score of two classes.
func Probability(score float64) float64 { return 1 / (1 + math.Exp(-score)) }

// Softmax turns the scores of candidates into probabilities, in place.
func Softmax(scores []float64) {
	if len(scores) == 0 {
		return
	}
	top := scores[0]
	for _, s := range scores {
		top = max(top, s)
	}
	var sum float64
	for i, s := range scores {
		scores[i] = math.Exp(s - top)
		sum += scores[i]
	}
	for i := range scores {
		scores[i] /= sum
	}
}
