package selection

// Teasers for other stories read like prose, but where a page has several of them they are cut off at the same length…
const (
	cutLines = 3 // so many lines at least
	cutWords = 8 // in so many words at least
)

// dropTeasers leaves lines out that are cut off. Someone who speaks may trail off again and again, too, but not among a
// page's furniture.
func (g *page) dropTeasers() {
	n := 0
	for k := range g.lines {
		n += btoi(g.cutOff(k))
	}
	if n < cutLines {
		return
	}
	for k := range g.lines {
		if g.cutOff(k) {
			for i := g.lines[k].first; i < g.lines[k].past; i++ {
				g.pieces[i].dropAs(related)
			}
		}
	}
}

// cutOff reports whether line k ends within a sentence, and no quotation, with dots for the rest.
func (g *page) cutOff(k int) bool {
	l := &g.lines[k]
	if last := &g.pieces[l.past-1]; last.closing != classEllipsis || last.quoted || last.marks[markQuote]%2 > 0 {
		return false
	}
	words := 0
	for i := l.first; i < l.past; i++ {
		words += int(g.pieces[i].words)
	}
	return words >= cutWords
}
