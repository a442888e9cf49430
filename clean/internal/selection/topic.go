package selection

// What the article is about is told by the words that its prose repeats. A teaser for another story, however well written,
// has few of them.

// A topic counts words of the text by hash, in a table where two words may now and then share a counter.
type topic struct {
	counters []uint8
	shift    uint8
}

// empty makes room for n words.
func (t *topic) empty(n int) {
	bits := 6
	for 1<<bits < 4*n {
		bits++
	}
	t.counters = room(t.counters, 1<<bits)
	clear(t.counters)
	t.shift = uint8(32 - bits)
}

// of returns the counter of a word.
func (t *topic) of(h uint32) *uint8 { return &t.counters[(h|1)*0x9E3779B1>>(t.shift&31)] }

// add counts words.
func (t *topic) add(words []uint32) {
	for _, h := range words {
		if c := t.of(h); *c < 200 {
			*c++
		}
	}
}

// What a piece has in common with the rest of the prose.
type known struct {
	words, names, core, topic float32 // shares, -1 for none
	strangers                 uint16
}

// A share counts content words, and those of them that the article has elsewhere.
type share struct{ all, core, topic int32 }

// findKnown compares each piece's words with those of the likely prose.
func (g *page) findKnown() {
	g.likelyWords.empty(len(g.content))
	g.coreWords.empty(len(g.content))
	likely := func(i int) bool { return g.alone[i] > 1.5 && g.pieces[i].words >= 8 }
	core := func(i int) bool {
		return int(g.pieces[i].start) >= g.main && int(g.pieces[i].end) <= g.end && g.alone[i] > 0
	}
	for i := range g.pieces {
		words := g.contentOf(&g.pieces[i])
		if likely(i) {
			g.likelyWords.add(words)
		}
		if core(i) {
			g.coreWords.add(words)
		}
	}
	g.known = room(g.known, len(g.pieces))
	g.topical = room(g.topical, len(g.lines)+1)
	g.topical[0] = share{}
	for k := range g.lines {
		sum := g.topical[k]
		for i := g.lines[k].first; i < g.lines[k].past; i++ {
			p := &g.pieces[i]
			own, ownCore := uint8(btoi(likely(i))), uint8(btoi(core(i)))
			var words, names, knownWords, knownNames, inCore, often int
			for _, h := range g.contentOf(p) {
				yes := btoi(*g.likelyWords.of(h) > own)
				if h&1 == 1 {
					names++
					knownNames += yes
				} else {
					words++
					knownWords += yes
				}
				c := *g.coreWords.of(h)
				inCore += btoi(c > ownCore)
				often += btoi(c > 2+ownCore)
			}
			x := &g.known[i]
			x.words, x.names, x.strangers, x.core, x.topic = -1, -1, uint16(names-knownNames), -1, -1
			if words > 0 {
				x.words = float32(knownWords) / float32(words)
			}
			if names > 0 {
				x.names = float32(knownNames) / float32(names)
			}
			if n := words + names; n > 0 {
				x.core, x.topic = float32(inCore)/float32(n), float32(often)/float32(n)
			}
			sum.all += int32(words + names)
			sum.core += int32(inCore)
			sum.topic += int32(often)
		}
		g.topical[k+1] = sum
	}
}

// shareOf returns the shares of the words of lines a to b, both included.
func (g *page) shareOf(a, b int) (core, topic float32) {
	a, b = max(a, 0), min(b, len(g.lines)-1)
	if a > b {
		return -1, -1
	}
	x, y := g.topical[a], g.topical[b+1]
	n := float32(y.all - x.all)
	if n == 0 {
		return -1, -1
	}
	return float32(y.core-x.core) / n, float32(y.topic-x.topic) / n
}

// contentOf returns the content words of p.
func (s *scan) contentOf(p *piece) []uint32 {
	return s.content[p.content : p.content+int32(p.ncontent)]
}
