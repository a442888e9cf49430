// Package perfect gives every hash of a fixed set a slot of its own, so that a table is asked by reading one slot, whether or not it
// has what is sought: there is nothing to follow and nothing for the machine to guess. A hash that is not of the set shares a slot
// with one that is, so a slot keeps some bits to know its owner by.
//
// The hashes are divided into small buckets by their high bits. Each bucket has a seed, sought when the table is made (build.go),
// under which all its hashes fall into free slots.
package perfect

// A Table finds the slots of hashes.
type Table struct {
	seeds string // two bytes a bucket, little-endian
	shift uint8  // a hash shifted by as much is the number of its bucket
	slots uint32
}

// New returns the table with these seeds, whose number must be a power of two, and as many slots; ok is false if there is none.
func New(seeds string, slots int) (t Table, ok bool) {
	n := len(seeds) / 2
	if n == 0 || n > 1<<30 || n&(n-1) != 0 || len(seeds)%2 != 0 || slots <= 0 || slots > 1<<30 {
		return Table{}, false
	}
	t = Table{seeds: seeds, shift: 32, slots: uint32(slots)}
	for ; n > 1; n >>= 1 {
		t.shift--
	}
	return t, true
}

// Slot returns the slot of h.
func (t *Table) Slot(h uint32) uint32 {
	b := int(uint64(h)>>(t.shift&63)) * 2
	seed := t.seeds[b : b+2]
	return place(h, uint32(seed[0])|uint32(seed[1])<<8, t.slots)
}

// place returns the slot of h under a seed.
func place(h, seed, slots uint32) uint32 {
	x := (h ^ seed*0x9E3779B1) * 0x85EBCA6B
	return uint32(uint64(x) * uint64(slots) >> 32)
}
