package attribution

// retagStarts mends the tags of what begins a sentence where the rest of it tells: Doe winces/NNS at it. Will/NNP Doe run again? Outside/JJ court, Doe
// wept. Early/RB results/VBZ of a poll showed it. When she asked, Doe laughs/NNS.
func (a *analysis) retagStarts() {
	for s, r := range a.sents {
		if r.first+2 >= r.last || a.titled[s] {
			continue
		}
		switch t := a.tag[r.first]; {
		case (t == tagWRB || t == tagIN) && r.last-r.first > 6 && a.tag[r.last-2] == tagNNS && a.tag[r.last-3] == tagNNP && a.comma(r.last-4) && !a.capital(r.last-2):
			a.tag[r.last-2] = tagVBZ
		case (t == tagRB || t == tagJJ) && a.tag[r.first+1] == tagVBZ && a.is(r.first+2, "of"):
			a.tag[r.first], a.tag[r.first+1] = tagJJ, tagNNS
		case t == tagJJ && a.tag[r.first+1] == tagNN && a.comma(r.first+2) && a.saysWhere(r.first):
			a.tag[r.first] = tagIN
		case t != tagNNP:
		case a.tag[r.first+1] == tagNNS && a.onlyVerb(r):
			a.tag[r.first+1] = tagVBZ
		case a.word(r.first) == "Will" && a.asks(r):
			a.tag[r.first] = tagMD
		}
	}
}

// saysWhere reports whether the word at i is a preposition that is an adjective too.
func (a *analysis) saysWhere(i int32) bool {
	switch a.word(i) {
	case "Outside", "Opposite", "Past":
		return true
	}
	return false
}

// onlyVerb reports whether the second word of sentence s, behind a name, is its verb though it looks like a plural: what follows it can follow a
// verb, and there is none elsewhere.
func (a *analysis) onlyVerb(s tokenRange) bool {
	k := s.first + 2
	if k+1 >= s.last || a.capital(k-1) || a.has(k-1, roleWords|isTime) {
		return false
	}
	if t := a.tag[k]; t != tagIN && t != tagTO && t != tagDT && t != tagPRPS && t != tagPRP && !t.isWh() && !t.isAdverb() {
		return false
	}
	for ; k < s.last; k++ {
		switch t := a.tag[k]; {
		case t.isFinite(), t == tagMD, a.quoted[k]:
			return false
		case t.isWh():
			return true
		}
	}
	return true
}

// asks reports whether sentence s is a question with the verb of an auxiliary, and without a finite one of which its first word would be the subject.
func (a *analysis) asks(s tokenRange) bool {
	if a.word(s.last-1) != "?" {
		return false
	}
	for k := s.first + 1; k < s.last; k++ {
		switch a.tag[k] {
		case tagVB:
			return true
		case tagVBD, tagVBZ, tagMD:
			return false
		}
	}
	return false
}
