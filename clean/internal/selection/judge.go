package selection

// Logits that no forest is asked for.
const (
	certainNoise = -4 // of what is noise by its form
	certainProse = 3  // above which the linear scorer is believed
)

// Shares of the pieces that are furniture: from the first on the second forest is asked; from the second on a text is no
// longer calm, and stretches of comments and teasers are looked for.
const (
	someFurniture = 0.15
	muchFurniture = 0.3
)

// doubtful reports whether a forest has to be asked. Most articles are clean: none of their pieces has words of furniture
// and is more likely noise than prose by itself, and if the form of some makes them furniture, no others look like it but
// the headline.
func (g *page) doubtful() bool {
	const likely = -2
	some := g.sures[len(g.pieces)] > 0
	for i, x := range g.linear {
		if p := &g.pieces[i]; x < 0 && !p.drop && (p.has&telling != 0 || some && x < likely && p.line != g.pieces[0].line) {
			return true
		}
	}
	return false
}

// suspect counts what may be noise by itself, and tells whether the text is calm.
func (g *page) suspect() {
	g.suspects = room(g.suspects, len(g.pieces)+1)
	g.suspects[0] = 0
	for i, x := range g.linear {
		g.suspects[i+1] = g.suspects[i] + int32(btoi(x < 0 || g.pieces[i].drop))
	}
	g.calm = float32(g.suspects[len(g.pieces)]) < muchFurniture*float32(len(g.pieces))
}

// judge fills logits with what the forests say of each piece. The second sees what the first said of all of them, so
// that it knows the article from what else reads like prose; a page of little but prose does not need it.
func (g *page) judge(m *Model) {
	g.sum()
	g.ask(m.forest)
	if g.furniture() < someFurniture {
		return
	}
	copy(g.alone, g.logits)
	g.sum()
	g.ask(m.second)
	for i, before := range g.alone {
		if g.linear[i] > certainProse { // both must be wrong about a sentence to lose it
			g.logits[i] = max(g.logits[i], before)
		}
	}
}

// ask fills logits with what a forest says of each piece.
func (g *page) ask(f forest) {
	g.logits = room(g.logits, len(g.pieces))
	var x description
	for k := range g.lines {
		for i := g.lines[k].first; i < g.lines[k].past; i++ {
			switch {
			case g.pieces[i].sure || g.pieces[i].drop:
				g.logits[i] = certainNoise
			case g.plain(i):
				g.logits[i] = g.linear[i]
			default:
				g.describe(&x, i, k)
				g.logits[i] = f.score(&x)
			}
		}
	}
}

// furniture returns the share of the pieces that the forests take for noise.
func (g *page) furniture() float32 {
	const low = -1
	n := 0
	for _, x := range g.logits {
		n += btoi(x < low)
	}
	return float32(n) / float32(max(1, len(g.logits)))
}

// plain reports whether piece i is prose by itself, amid more of it, so that no more needs to be asked.
func (g *page) plain(i int) bool {
	const likely = 1
	if g.calm && g.unsuspected(i) {
		return true
	}
	return g.linear[i] > certainProse && g.pieces[i].words >= 8 &&
		i > 0 && g.linear[i-1] > likely && i+1 < len(g.pieces) && g.linear[i+1] > likely
}

// unsuspected reports whether neither piece i nor one beside it may be noise.
func (g *page) unsuspected(i int) bool {
	const beside = 2
	return g.suspects[min(len(g.pieces), i+beside+1)] == g.suspects[max(0, i-beside)]
}
