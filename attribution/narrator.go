package attribution

// findNarrator tells who says I outside quotations. A narrator hardly ever names himself, but others call him by his name:
// “You are late, Penrose,” … I said. So it is the one whom quotations address and the text around them never names.
func (r *resolver) findNarrator() {
	r.narrator = -1
	told := 0
	for i := range r.mentions {
		if m := &r.mentions[i]; r.speaks[i] && m.kind == Pronoun && r.saysI(m) {
			told++
		}
	}
	const enough = 3 // a writer who says I once or twice does not tell a story
	if told < enough {
		return
	}
	called, named := make([]int32, len(r.entities)), make([]int32, len(r.entities))
	for i := range r.mentions {
		m := &r.mentions[i]
		switch {
		case m.kind != Name:
		case !r.quoted[m.head]:
			named[m.entity]++
		case r.addressed(m):
			called[m.entity]++
		}
	}
	best := int32(-1)
	for e := range called {
		if called[e] >= enough && named[e]*4 < called[e] && r.entities[e].signs > surelyNot && (best < 0 || called[e] > called[best]) {
			best = int32(e)
		}
	}
	r.narrator = best
}

// saysI reports whether m is I, outside quotations.
func (r *resolver) saysI(m *mention) bool {
	return !r.quoted[m.head] && r.word(m.head) == "I"
}

// addressed reports whether marks set the name m, inside a quotation, off from the words around it: Well, Penrose?
func (r *resolver) addressed(m *mention) bool {
	before, after := m.base.first-1, m.name.last
	return m.name.last-m.base.first < 4 && before >= 0 && int(after) < len(r.tok) && r.tag[before] == tagPunct && r.tag[after] == tagPunct && r.quoted[before]
}
