// Package perfect gives every hash of a fixed set a slot of its own, so that a table is asked by reading one slot, whether or not it
// has what is sought: there is nothing to follow and nothing for the machine to guess. A hash that is not of the set shares a slot
// with one that is, so a slot keeps some bits to know its owner by.
//
// The hashes are divided into small buckets by some of their bits. Each bucket has a seed, sought when the table is made (build.go),
// under which all its hashes fall into free slots.
package perfect

// A Table finds the slots of hashes.
type Table struct {
	seeds string // two bytes a bucket, little-endian
	mask  uint32 // of the place of a bucket among these
	slots uint32
}

// mostBuckets leaves the lowest bits of a hash out of the number of its bucket, for users to put marks there.
const (
	markBits    = 8
	mostBuckets = 1 << (32 - markBits)
)

// New returns the table with these seeds, whose number must be a power of two, and as many slots; ok is false if there is none.
func New(seeds string, slots int) (t Table, ok bool) {
	n := len(seeds) / 2
	if n == 0 || n > mostBuckets || n&(n-1) != 0 || len(seeds)%2 != 0 || slots <= 0 || slots > 1<<30 {
		return Table{}, false
	}
	return Table{seeds, uint32(2*n - 2), uint32(slots)}, true
}

// bucket returns where the seed of the bucket of h stands.
func (t *Table) bucket(h uint32) int { return int(h >> (markBits - 1) & t.mask) }

// Slot returns the slot of h.
func (t *Table) Slot(h uint32) uint32 {
	b := t.bucket(h)
	high := t.seeds[b+1] // so that one check does for both
	return place(h, uint32(t.seeds[b])|uint32(high)<<8, t.slots)
}

// place returns the slot of h under a seed.
func place(h, seed, slots uint32) uint32 {
	return uint32(uint64(h*(0x9E3779B1+2*seed)) * uint64(slots) >> 32) // an odd number loses nothing of h
}
