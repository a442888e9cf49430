package attribution

// mostNicknameWords is how many words a nickname within a name has at the most: Jane “The Tide” Doe.
const mostNicknameWords = 3

// nickname returns the place of the word that goes on with a name behind a nickname in quotation marks or brackets at k, or 0:
// Marcia “Cia” Price, William (Bill) Okoro. The name began at first.
func (a *analysis) nickname(first, k, last int32) int32 {
	if k-first > 2 || a.tag[k] != tagPunct || !a.capital(k-1) {
		return 0
	}
	end := int32(0) // of the nickname, with its marks
	switch q := a.quoteAt(k); {
	case a.word(k) == "(":
		if k+2 < last && a.word(k+2) == ")" && a.givenName(k-1) && hasSmall(a.word(k+1)) {
			end = k + 3
		}
	case q >= 0 && a.quotes[q].first == k && a.doc.Quotations[q].Closed:
		if r := a.quotes[q]; r.last-r.first <= mostNicknameWords+2 {
			end = r.last
		}
	}
	if end == 0 || end >= last || a.has(end, roleWords|isTime) || !a.tag[end].isNoun() || !a.capital(end) {
		return 0
	}
	if !a.capital(k+1) && !a.is(k+1, "the") || a.tag[end-2] == tagPunct || a.has(k+1, isTime) {
		return 0 // “Cia,” Price said
	}
	return end
}

// nicknameIn returns the words of the nickname in a name, without its marks.
func (a *analysis) nicknameIn(name tokenRange) tokenRange {
	for k := name.first + 1; k+2 < name.last; k++ {
		if a.tag[k] != tagPunct || a.hyphen(k, name.last) {
			continue
		}
		for end := k + 2; end+1 < name.last; end++ {
			if a.tag[end] == tagPunct {
				return tokenRange{k + 1, end}
			}
		}
	}
	return tokenRange{}
}

// inName reports whether the quotation r is a nickname: nobody says it.
func (a *analysis) inName(r tokenRange) bool {
	if r.empty() {
		return false
	}
	m := a.mentionAt[r.first]
	if m < 0 || a.mentions[m].kind != Name {
		return false
	}
	n := a.mentions[m].name
	return n.first < r.first && r.last < n.last
}
