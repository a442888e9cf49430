package linear

import (
	"encoding/binary"
	"fmt"
	"math"
)

// A Model is a table of weights by feature. It is read-only and safe for concurrent use.
//
// A slot is 32 bits: half of a feature's hash, to know it by, and its weight in thousandths. Two features whose place and half
// hash are the same cannot both be in a table; Pack leaves the lighter one out.
type Model struct {
	slots []uint32 // open addressing, a power of two; 0 is free
	shift uint8
}

// scale is what a weight of 1 is in a table.
const scale = 1000

// Read returns the model that Pack wrote. The data is part of the program, so an error in it is a bug of ours and panics.
func Read(data string) *Model {
	n := len(data) / 4
	if n == 0 || len(data)%4 != 0 || n&(n-1) != 0 {
		panic(fmt.Sprintf("linear: a table of %d bytes", len(data)))
	}
	m := empty(n)
	for i := range m.slots {
		s := data[4*i : 4*i+4]
		m.slots[i] = uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
	}
	return m
}

func empty(slots int) *Model {
	m := &Model{slots: make([]uint32, slots), shift: 64}
	for n := slots; n > 1; n >>= 1 {
		m.shift--
	}
	return m
}

// A Weight is what a feature counts.
type Weight struct {
	Feature uint64
	Weight  float32
}

// New returns the model with the given weights.
func New(weights []Weight) *Model {
	size := 16
	for size < 2*len(weights) {
		size *= 2
	}
	m := empty(size)
	for _, w := range weights {
		m.put(Value(w.Feature), int16(max(math.MinInt16, min(math.MaxInt16, math.Round(float64(w.Weight)*scale)))))
	}
	return m
}

// Pack returns the table of m as Read takes it: the slots, little-endian.
func (m *Model) Pack() []byte {
	var out []byte
	for _, s := range m.slots {
		out = binary.LittleEndian.AppendUint32(out, s)
	}
	return out
}

func (m *Model) put(h Value, w int16) {
	if w == 0 {
		return
	}
	slot := half(h)<<16 | uint32(uint16(w))
	i := uint64(h) >> m.shift
	for ; m.slots[i] != 0; i = (i + 1) & uint64(len(m.slots)-1) {
		if m.slots[i]>>16 == slot>>16 {
			if old := int16(m.slots[i]); abs(old) >= abs(w) {
				return
			}
			break
		}
	}
	m.slots[i] = slot
}

func abs(w int16) int {
	if w < 0 {
		return -int(w)
	}
	return int(w)
}

// half is the part of a hash that a slot keeps. It is never 0, so that no used slot looks free.
func half(h Value) uint32 { return uint32(h>>8)&0xFFFF | 1 }

// Score returns the sum of the weights of the features that f makes of v.
func (m *Model) Score(f *Form, v *Values) float64 {
	var hashes [mostFeatures]Value
	n := f.features(&hashes, v)
	var sum int32
	mask := uint64(len(m.slots) - 1)
	for _, h := range hashes[:n] {
		known := half(h)
		for i := uint64(h) >> m.shift; ; i++ {
			slot := m.slots[i&mask]
			if slot == 0 {
				break
			}
			if slot>>16 == known {
				sum += int32(int16(slot))
				break
			}
		}
	}
	return float64(sum) / scale
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
