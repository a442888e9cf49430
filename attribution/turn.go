package attribution

// longestTurn is how many tokens the label of a turn has at most.
const longestTurn = 6

// retagTurns makes names of the words in capitals that a colon follows where a paragraph begins, as transcripts name who speaks,
// whatever a Tagger made of them: DOE: …   “SEN. DOE: …
func (a *analysis) retagTurns() {
	for i := int32(0); int(i) < len(a.tok); i++ {
		if !a.startsParagraph(i) {
			continue
		}
		first := i
		if a.tag[first] == tagPunct {
			first++
		}
		k := first
		for int(k) < len(a.tok) && k < first+longestTurn && a.para(k) == a.para(i) && a.tok[k].Len() > 1 && isCapitals(a.word(k)) {
			k++
		}
		if k == first || int(k) >= len(a.tok) || a.para(k) != a.para(i) || a.word(k) != ":" {
			continue
		}
		for ; first < k; first++ {
			a.tag[first] = tagNNP
		}
	}
}
