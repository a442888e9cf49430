package attribution

import (
	"fmt"
	"math/bits"
	"strconv"
	"strings"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

// Signs are what tells for or against something, a bit each, with a name for each in a list and a weight for each in a model.
type signs uint64

// A signModel has the weight of every sign, and of none.
type signModel struct {
	bias    float32
	weights [64]float32
}

// noSign is the name under which a list of weights has that of none.
const noSign = "name"

// readSigns reads a list of weights of the signs with these names.
func readSigns(list string, names []string) *signModel {
	m := new(signModel)
	for line := range lexicon.Entries(list) {
		name, value, _ := strings.Cut(line, "\t")
		value, _, _ = strings.Cut(value, "\t") // the hash is for the trainer
		w, err := strconv.ParseFloat(value, 32)
		if err != nil {
			panic(fmt.Sprintf("attribution: a weight of signs: %q", line)) // our own file
		}
		if name == noSign {
			m.bias = float32(w)
		}
		for i, n := range names {
			if n == name {
				m.weights[i] = float32(w)
			}
		}
	}
	return m
}

// sum returns what the signs of s count together.
func (m *signModel) sum(s signs) float32 {
	var t float32
	for ; s != 0; s &= s - 1 {
		t += m.weights[bits.TrailingZeros64(uint64(s))%64]
	}
	return t
}

// If returns s if cond holds, else no sign.
func (s signs) If(cond bool) signs {
	if cond {
		return s
	}
	return 0
}
