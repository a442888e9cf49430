package selection

import "slices"

// A refrain is a short line that stands between the paragraphs of an article again and again: Advertisement, Article
// content. It would make every paragraph look like a teaser in a list, so that the page is read without it.
const (
	refrainWords = 3 // in so many words at most
	refrainTimes = 3 // so often at least between two lines of prose
)

// withoutRefrains takes the refrains out of the page, if it has any, and returns all its pieces, for restore.
func (g *page) withoutRefrains(m *Model) []piece {
	const likely = 1.5
	g.clearEntries()
	found := false
	for k := 1; k+1 < len(g.lines); k++ {
		if i := g.lines[k].first; g.refrain(i) && g.linear[g.lines[k-1].past-1] > likely && g.linear[g.lines[k+1].first] > likely {
			e := g.entry(g.pieces[i].hash)
			e.count = min(e.count+1, refrainTimes)
			found = found || e.count == refrainTimes
		}
	}
	if !found {
		return nil
	}
	all := slices.Clone(g.pieces)
	for i := range all {
		all[i].drop = all[i].drop || g.refrain(i) && g.entry(all[i].hash).count == refrainTimes
	}
	k := 0
	g.pieces = slices.DeleteFunc(g.pieces, func(p piece) bool {
		k++
		return !p.drop && all[k-1].drop
	})
	g.score(m)
	return all
}

// restore puts all pieces back in their places. Those that were judged keep what was decided about them.
func (g *page) restore(all []piece) {
	if all == nil {
		return
	}
	k := 0
	for i := range all {
		if k < len(g.pieces) && g.pieces[k].start == all[i].start {
			all[i] = g.pieces[k]
			k++
		}
	}
	g.pieces, g.twins = all, g.twins[:0]
}

// refrain reports whether piece i may be a refrain. The name of who speaks next is none.
func (g *page) refrain(i int) bool {
	p := &g.pieces[i]
	return p.words > 0 && p.words <= refrainWords && (p.lower > 0 || p.has&telling != 0) && p.closing != classEnd && p.closing != classEndQuote && p.closing != classColon &&
		p.marks[markQuote] == 0 && !p.quoted && g.isLine(i)
}
