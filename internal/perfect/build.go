package perfect

import (
	"cmp"
	"slices"
)

// perBucket is about how many hashes a bucket has: with more, seeds are hard to find; with fewer, there are more of them.
const perBucket = 4

// Build returns the seeds for a set of hashes and a number of slots, which must be larger than that of the hashes by a tenth or so.
// It panics if the set has a hash twice, or if there are too few slots.
func Build(hashes []uint32, slots int) (seeds string) {
	n := 1
	for n*perBucket < len(hashes) {
		n *= 2
	}
	out := make([]byte, 2*n)
	t, ok := New(string(out), slots)
	if !ok {
		panic("perfect: no table of this size")
	}
	buckets := make([][]uint32, n)
	for _, h := range hashes {
		b := t.bucket(h) / 2
		buckets[b] = append(buckets[b], h)
	}
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	// the fullest first, while there is room
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(len(buckets[j]), len(buckets[i])) })
	used := make([]bool, slots)
	var at []uint32
	for _, b := range order {
		seed := uint32(0)
		for ; ; seed++ {
			if seed > 0xFFFF {
				panic("perfect: a hash twice, or too few slots")
			}
			at = at[:0]
			for _, h := range buckets[b] {
				p := place(h, seed, t.slots)
				if used[p] || slices.Contains(at, p) {
					break
				}
				at = append(at, p)
			}
			if len(at) == len(buckets[b]) {
				break
			}
		}
		for _, p := range at {
			used[p] = true
		}
		out[2*b], out[2*b+1] = byte(seed), byte(seed>>8)
	}
	return string(out)
}
