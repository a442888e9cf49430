package attribution

// retag mends the tags of names where their form is clear whatever a Tagger made of it: the initial in Mary J. Blige, a
// given name before a surname.
func (a *analysis) retag() {
	a.titled = a.titleCase()
	a.retagKnown()
	for i := int32(0); int(i) < len(a.tok); i++ {
		if a.tag[i].isProper() || !a.capital(i) {
			continue
		}
		next := i + 1
		beside := int(next) < len(a.tok) && a.sent[next] == a.sent[i] && a.capital(next) && (a.tag[next].isProper() || a.initial(next) || a.givenName(next)) ||
			i > 0 && a.sent[i-1] == a.sent[i] && a.tag[i-1].isProper()
		switch t := a.tag[i]; {
		case beside && (a.initial(i) || a.givenName(i)):
			a.tag[i] = tagNNP
		case beside && a.tag[min(int(next), len(a.tok)-1)].isProper() && !a.sentenceStart(i) && !a.titled[a.sent[i]] &&
			(t == tagNN || t == tagVB || t == tagVBP || t == tagVBD || t == tagUH || t == tagFW || t == tagCD && !a.hasDigit(i)):
			a.tag[i] = tagNNP // radio host Rush Limb: in the middle of a sentence, capitals are for names
		}
	}
}

// retagKnown makes a capitalised word a name that is one elsewhere in the article, in the middle of a sentence, or that a verb
// of speech stands beside: Schilling told us; “…,” said Devine.
func (a *analysis) retagKnown() {
	known := map[string]bool{}
	for i := range a.tok {
		k := int32(i)
		if a.tag[i] == tagNNP && a.capital(k) && !a.titled[a.sent[i]] && !a.sentenceStart(k) && (i == 0 || a.tag[i-1] != tagPunct) {
			known[a.word(k)] = true
		}
	}
	for i := range a.tok {
		k := int32(i)
		if a.tag[i].isProper() || a.tag[i] == tagPunct || a.titled[a.sent[i]] || !a.capital(k) || a.tok[i].Len() < 2 {
			continue
		}
		switch t := a.tag[i]; {
		case t.isNoun(), t.isVerb(), t.isAdjective(), t == tagUH, t == tagFW, t == tagRB, t == tagRP:
			if known[a.word(k)] || a.sentenceStart(k) && t != tagRB && t != tagNN && t != tagNNS && a.saysNext(k+1) || k > 0 && !a.sentenceStart(k) && t != tagRB && t != tagNNS && a.saysNext(k-1) {
				a.tag[i] = tagNNP
			}
		case t == tagIN, t == tagMD:
			if known[a.word(k)] && a.saysNext(k+1) { // Will said
				a.tag[i] = tagNNP
			}
		}
	}
}

// saysNext reports whether the word at i is a finite verb that says no more than that there was speech.
func (a *analysis) saysNext(i int32) bool {
	if int(i) >= len(a.tok) || a.capital(i) {
		return false
	}
	return a.is(i, "said") || a.is(i, "says") || a.is(i, "told") || a.is(i, "added") || a.is(i, "wrote") || a.is(i, "tweeted") || a.is(i, "asked") || a.is(i, "replied")
}

// hasDigit reports whether the token at i has a digit in its first byte.
func (a *analysis) hasDigit(i int32) bool {
	c := a.text[a.tok[i].Start]
	return '0' <= c && c <= '9'
}

// titleCase tells which sentences capitalise nearly every word, as headlines do: there capitals do not tell a name.
func (a *analysis) titleCase() []bool {
	titled := make([]bool, len(a.sents))
	for s, t := range a.sents {
		words, capitals := 0, 0
		for k := t.first; k < t.last && k < t.first+40; k++ {
			if a.tok[k].Len() > 3 && a.tag[k] != tagPunct {
				words++
				if a.capital(k) {
					capitals++
				}
			}
		}
		titled[s] = words > 3 && 5*capitals > 4*words
	}
	return titled
}

// initial reports whether the token at i is a single capital letter with a full stop: J.
func (a *analysis) initial(i int32) bool {
	w := a.word(i)
	return len(w) == 2 && w[1] == '.' && 'A' <= w[0] && w[0] <= 'Z'
}
