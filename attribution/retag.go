package attribution

// retag mends the tags of names where their form is clear whatever a Tagger made of it: the initial in Mary J. Blige, a
// given name before a surname.
func (a *analysis) retag() {
	for i := int32(0); int(i) < len(a.tok); i++ {
		if a.tag[i].isProper() || !a.capital(i) {
			continue
		}
		next := i + 1
		beside := int(next) < len(a.tok) && a.sent[next] == a.sent[i] && a.capital(next) && (a.tag[next].isProper() || a.initial(next) || a.givenName(next)) ||
			i > 0 && a.sent[i-1] == a.sent[i] && a.tag[i-1].isProper()
		if beside && (a.initial(i) || a.givenName(i)) {
			a.tag[i] = tagNNP
		}
	}
}

// initial reports whether the token at i is a single capital letter with a full stop: J.
func (a *analysis) initial(i int32) bool {
	w := a.word(i)
	return len(w) == 2 && w[1] == '.' && 'A' <= w[0] && w[0] <= 'Z'
}
