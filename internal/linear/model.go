package linear

import (
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/seed7abcc752/sayso/internal/little"
	"github.com/seed7abcc752/sayso/internal/perfect"
)

// A Model is a table of weights by feature. It is read-only and safe for concurrent use.
//
// A slot is 32 bits: half of a feature's hash, to know it by, and its weight in thousandths. Two features that have the high half of
// their hashes in common cannot both be in a table; New leaves the lighter one out.
type Model struct {
	place perfect.Table
	slots []uint32 // 0 is free
	data  string   // the number of slots, the slots and the seeds of place
}

// scale is what a weight of 1 is in a table.
const scale = 1000

const slotSize = 4

// Read returns the model that Pack wrote. The data is part of the program, so an error in it is a bug of ours and panics.
func Read(data string) *Model {
	n := 0
	if len(data) >= slotSize {
		n = int(little.U32(data))
	}
	if n <= 0 || n > len(data)/slotSize-1 {
		panic(fmt.Sprintf("linear: %d slots in %d bytes", n, len(data)))
	}
	m := &Model{slots: make([]uint32, n), data: data}
	for i := range m.slots {
		m.slots[i] = little.U32(data[slotSize*(1+i):])
	}
	var ok bool
	if m.place, ok = perfect.New(data[slotSize+n*slotSize:], n); !ok {
		panic(fmt.Sprintf("linear: %d slots without seeds", n))
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
	slots := map[uint32]uint32{}
	for _, x := range weights {
		w := int16(max(math.MinInt16, min(math.MaxInt16, math.Round(float64(x.Weight)*scale))))
		h := Value(x.Feature)
		if old, ok := slots[high(h)]; w != 0 && (!ok || abs(int16(old)) < abs(w)) {
			slots[high(h)] = low(h)<<16 | uint32(uint16(w))
		}
	}
	hashes := slices.Sorted(maps.Keys(slots))
	n := len(hashes) + len(hashes)/8 + 1
	seeds := perfect.Build(hashes, n)
	place, _ := perfect.New(seeds, n)
	table := make([]byte, slotSize*(1+n))
	binary.LittleEndian.PutUint32(table, uint32(n))
	for h, slot := range slots {
		binary.LittleEndian.PutUint32(table[slotSize*(1+int(place.Slot(h))):], slot)
	}
	return Read(string(table) + seeds)
}

// Pack returns m as Read takes it.
func (m *Model) Pack() []byte { return []byte(m.data) }

func abs(w int16) int {
	if w < 0 {
		return -int(w)
	}
	return int(w)
}

// high is the half of a hash that tells its slot.
func high(h Value) uint32 { return uint32(h >> 32) }

// low is the part of the other half that a slot keeps. It is never 0, so that no free slot looks used.
func low(h Value) uint32 { return uint32(h>>8)&0xFFFF | 1 }

// count returns what the feature with the hash h, not yet stirred, counts.
func (m *Model) count(h Value) int32 { return count(m.slots[m.place.Slot(high(h))], h) }

// count returns what the feature with the hash h counts if slot is the one where its weight would stand.
func count(slot uint32, h Value) int32 {
	w := int32(int16(slot))
	if slot^uint32(h.stir())<<8 >= 1<<17 { // not the slot of h: as low has it but for its last bit, which is that of all slots that count
		w = 0
	}
	return w
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
		if s > top {
			top = s
		}
	}
	var sum float64
	for i, s := range scores {
		scores[i] = 1
		if s != top {
			scores[i] = math.Exp(s - top)
		}
		sum += scores[i]
	}
	for i := range scores {
		scores[i] /= sum
	}
}
