package perfect

import (
	"math/rand/v2"
	"testing"
)

func TestEverySlotHasOneOwner(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, n := range []int{0, 1, 2, 3, 10, 1000, 50_000} {
		set := map[uint32]bool{}
		for len(set) < n {
			set[r.Uint32()] = true
		}
		var hashes []uint32
		for h := range set {
			hashes = append(hashes, h)
		}
		slots := n + n/8 + 1
		table, ok := New(Build(hashes, slots), slots)
		if !ok {
			t.Fatalf("%d hashes: no table", n)
		}
		used := make([]bool, slots)
		for _, h := range hashes {
			at := table.Slot(h)
			if used[at] {
				t.Errorf("%d hashes: slot %d has two", n, at)
			}
			used[at] = true
		}
		if at := table.Slot(r.Uint32()); int(at) >= slots {
			t.Errorf("%d hashes: a strange one at %d of %d", n, at, slots)
		}
	}
}

func TestBadTables(t *testing.T) {
	tests := []struct {
		why   string
		seeds string
		slots int
	}{
		{"no buckets", "", 1},
		{"three buckets", "abcdef", 10},
		{"half a seed", "abc", 10},
		{"no slots", "ab", 0},
	}
	for _, tt := range tests {
		if _, ok := New(tt.seeds, tt.slots); ok {
			t.Errorf("%s: a table", tt.why)
		}
	}
}
