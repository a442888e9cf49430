package selection

// A twin counts the other pieces of the same words, and those of them that come before.
type twin struct{ others, before uint16 }

// An entry counts the pieces of the same words.
type entry struct {
	hash  uint32 // 0 when free
	count uint16
}

// findTwins counts the pieces of the same words. One-word pieces have none.
func (g *page) findTwins() {
	g.clearEntries()
	g.twins = room(g.twins, len(g.pieces))
	for i := range g.pieces {
		g.twins[i] = twin{}
		if p := &g.pieces[i]; p.words > 1 {
			e := g.entry(p.hash)
			g.twins[i].before = e.count
			e.count = min(e.count+1, 1000)
		}
	}
	for i := range g.pieces {
		if p := &g.pieces[i]; p.words > 1 {
			g.twins[i].others = g.entry(p.hash).count - 1
		}
	}
}

// findMoulds counts the short pieces that a template made, with another number each time: 14 hours ago, 3 votes.
func (g *page) findMoulds() {
	g.clearEntries()
	g.moulds = room(g.moulds, len(g.pieces))
	cast := func(p *piece) bool { return p.number > 0 && p.words > p.number && p.words <= mouldWords }
	for i := range g.pieces {
		if p := &g.pieces[i]; cast(p) {
			e := g.entry(p.mould)
			e.count = min(e.count+1, 1000)
		}
	}
	for i := range g.pieces {
		g.moulds[i] = 0
		if p := &g.pieces[i]; cast(p) {
			g.moulds[i] = g.entry(p.mould).count - 1
		}
	}
}

// mouldWords is how many words such a piece has at most.
const mouldWords = 8

// clearEntries makes room for an entry for each piece.
func (g *page) clearEntries() {
	size := 16
	for size < 2*len(g.pieces) {
		size *= 2
	}
	g.entries = room(g.entries, size)
	clear(g.entries)
}

// entry returns the entry of a hash.
func (g *page) entry(h uint32) *entry {
	h |= 1
	mask := uint32(len(g.entries) - 1)
	for i := (h * 0x9E3779B1) >> 7 & mask; ; i = (i + 1) & mask {
		if e := &g.entries[i]; e.hash == h || e.hash == 0 {
			e.hash = h
			return e
		}
	}
}
