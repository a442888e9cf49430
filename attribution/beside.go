package attribution

// retagBeside finds the verb between a quotation and the end of its clause where the Tagger saw none: “We won,” disclosed/VBN the coach;
// “We won,” his wife chips/NNS in. A quotation that ends in a comma asks for such a verb, which comes first or last there.
func (a *analysis) retagBeside() {
	for q := range a.quotes {
		r := a.quotes[q]
		if !a.outermost(q) || !a.goesOn(r) {
			continue
		}
		end := a.clauseBehind(r.last)
		if end <= r.last+1 || a.finiteIn(r.last, end) {
			continue
		}
		if i := r.last; a.opensClause(i, end) {
			a.makeFinite(i)
			continue
		}
		i := end - 1
		if i > r.last+1 && (a.tag[i] == tagIN || a.tag[i] == tagRP || a.tag[i] == tagRB) {
			i-- // chips in
		}
		if a.closesClause(r.last, i) {
			a.makeFinite(i)
		}
	}
}

// goesOn reports whether a small letter or a name goes on with the sentence behind the quotation r, which ends in a comma or as a question.
func (a *analysis) goesOn(r tokenRange) bool {
	if int(r.last) >= len(a.tok) || r.last-r.first < 3 || a.sent[r.last] != a.sent[r.last-1] || a.tag[r.last] == tagPunct {
		return false
	}
	switch a.word(r.last - 2) {
	case ",", "?", "!", "-", "–", "—", "…", "...":
		return true
	}
	return false
}

// clauseBehind returns where the clause ends that begins at i: before the next mark.
func (a *analysis) clauseBehind(i int32) int32 {
	last := a.sents[a.sent[i]].last
	for ; i < last && !a.quoted[i] && (a.tag[i] != tagPunct || a.hyphen(i, last)); i++ {
	}
	return i
}

// finiteIn reports whether a finite verb stands among the tokens [i, j).
func (a *analysis) finiteIn(i, j int32) bool {
	for ; i < j; i++ {
		if a.tag[i].isFinite() || a.tag[i] == tagMD {
			return true
		}
	}
	return false
}

// opensClause reports whether the word at i can be a verb whose subject comes next: disclosed the coach, protests her team-mate.
func (a *analysis) opensClause(i, end int32) bool {
	if !a.mayBeFinite(i) || !a.has(i, isSpeechVerb) && a.tag[i] != tagVBN {
		return false
	}
	switch t := a.tag[i+1]; {
	case t == tagDT, t == tagPRPS, t.isProper():
		return !a.has(end-1, isTime)
	case t == tagPRP, t == tagCD:
		return a.has(i, isSpeechVerb)
	case t.isNoun():
		return a.has(i, isSpeechVerb) && a.has(i+1, isPersonNoun|isTitle)
	}
	return false
}

// closesClause reports whether the word at i can be the verb of the subject that stands from first on: the cleric recounted.
func (a *analysis) closesClause(first, i int32) bool {
	if i <= first || !a.mayBeFinite(i) || !a.has(i, isSpeechVerb) {
		return false
	}
	if t := a.tag[first]; t != tagDT && t != tagPRPS && t != tagPRP && !t.isProper() && t != tagCD {
		return false
	}
	before := a.tag[i-1]
	return before.isNoun() || before == tagPRP || before == tagCD || before.isAdjective()
}

// mayBeFinite reports whether the Tagger may have taken a finite verb for what it says of the word at i: disclosed, chips, related.
func (a *analysis) mayBeFinite(i int32) bool {
	t := a.tag[i]
	return (t == tagVBN || t == tagNNS || t == tagJJ && a.endsIn(i, "ed")) && !a.capital(i)
}

// makeFinite makes the word at i a verb in the past, or in the present if it ends so.
func (a *analysis) makeFinite(i int32) {
	a.tag[i] = tagVBD
	if a.endsIn(i, "s") {
		a.tag[i] = tagVBZ
	}
}

// endsIn reports whether the word at i ends in s and has more to it.
func (a *analysis) endsIn(i int32, s string) bool {
	w := a.word(i)
	return len(w) > len(s)+1 && w[len(w)-len(s):] == s
}
