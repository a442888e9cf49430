package attribution

// retagVerbless finds the verb of sentences that have none beside their quotations, because a Tagger took it for a noun: Article 33
// affirms: “…”   “…,” the poster reads.
func (a *analysis) retagVerbless() {
	for k, s := range a.sents {
		if !a.marked[k] {
			continue
		}
		if v := a.hiddenVerb(s); v >= 0 {
			a.makeFinite(v)
		}
	}
}

// hiddenVerb returns the noun of s that must be its verb, or -1: a form of a verb of speech between what can be its subject and the
// quotation, in a sentence without another finite verb outside its marks.
func (a *analysis) hiddenVerb(s tokenRange) int32 {
	hidden, quoted := int32(-1), false
	for i := s.first; i < s.last; i++ {
		if q := a.quoteAt(i); q >= 0 {
			quoted = true
			i = min(s.last, max(i+1, a.quotes[q].last)) - 1
			continue
		}
		switch t := a.tag[i]; {
		case t.isFinite(), t == tagMD:
			return -1
		case hidden < 0 && (t == tagNN || t == tagNNS) && i > s.first && a.has(i, isSpeechVerb) && !a.capital(i) && !a.quoted[i-1] &&
			(a.tag[i-1].isNoun() || a.tag[i-1] == tagCD || a.tag[i-1] == tagPRP) && a.meetsQuotation(i, s):
			hidden = i
		}
	}
	if !quoted {
		return -1
	}
	return hidden
}

// meetsQuotation reports whether nothing but a mark or “that” stands between token i and a quotation, or the end of its sentence.
func (a *analysis) meetsQuotation(i int32, s tokenRange) bool {
	k := i + 1
	if k < s.last && !a.quoted[k] && (a.tag[k] == tagPunct || a.is(k, "that")) {
		k++
	}
	return k >= s.last || a.quoted[k]
}
