package attribution

// possessiveIn returns the place of the first 's among the tokens [i, j), or -1.
func (a *analysis) possessiveIn(i, j int32) int32 {
	for ; i < j; i++ {
		if a.tag[i] == tagPOS {
			return i
		}
	}
	return -1
}

// retagPossessives tells the apostrophe of a plural from a quotation mark, which a Tagger cannot: the traders' association.
func (a *analysis) retagPossessives() {
	for k, t := range a.tag {
		if t != tagPunct {
			continue // as most
		}
		i := int32(k)
		if w := a.word(i); w != "'" && w != "’" {
			continue
		}
		if i == 0 || k+1 == len(a.tag) || a.quoted[i] || a.tok[i-1].End != a.tok[i].Start || !a.tag[i-1].isNoun() {
			continue
		}
		if w := a.word(i - 1); w[len(w)-1] == 's' {
			a.tag[i] = tagPOS
		}
	}
}
