package attribution

// An office has a long name and a short one, the first letters of its words: the chief executive officer, the CEO. Articles use either for
// the other.

// longestShort is how many letters the short name of an office has, at the most.
const longestShort = 4

// isShort reports whether the word at i is the short name of an office: CEO, but not Sen.
func (a *analysis) isShort(i int32) bool {
	n := a.tok[i].Len()
	return n > 1 && n <= longestShort && a.has(i, isTitle) && isCapitals(a.word(i))
}

// mayBeShortened reports whether the noun at i ends the long name of an office: a title, or what one is for.
func (r *resolver) mayBeShortened(i int32) bool {
	switch r.roleKey(i) {
	case "executive", "prosecutions", "police":
		return true
	}
	return r.has(i, isTitle)
}

// shortNames returns the short names that the words up to the noun at i, from first on, may have: CTO, HCTO of HimBox chief technology officer.
func (r *resolver) shortNames(first, i int32, yield func(short string, from int32)) {
	if !r.mayBeShortened(i) {
		return
	}
	var letters [longestShort + 1]byte
	at := len(letters) - 1
	if r.roleKey(i) == "executive" { // and officer, which is left out
		letters[at] = 'o'
		at--
	}
	for k := i; k >= first && at >= 0; k-- {
		if r.hyphen(k, i) {
			continue
		}
		c := r.word(k)[0] | 0x20
		if c < 'a' || c > 'z' {
			return
		}
		letters[at] = c
		if k < i && (k == first || r.opensOffice(k)) {
			yield(string(letters[at:]), k)
		}
		at--
	}
}

// seatName returns the short name of a seat in what the words behind its noun name, or of an office for that: MP, member of Parliament; MLA, member of
// the Legislative Assembly.
func (r *resolver) seatName(x *role) string {
	if !r.is(x.head+1, "of") || x.tail <= x.head+2 {
		return ""
	}
	var letters [longestShort]byte
	n := 1
	letters[0] = r.word(x.head)[0] | 0x20
	for k := x.head + 2; k < x.tail && n < len(letters); k++ {
		switch {
		case r.capital(k) && !r.hyphen(k-1, x.tail):
			letters[n] = r.word(k)[0] | 0x20
			n++
		case !r.is(k, "the"):
			k = x.tail
		}
	}
	if n == 1 {
		return ""
	}
	return string(letters[:n])
}

// opensOffice reports whether the word at i may be the first of the long name of an office.
func (r *resolver) opensOffice(i int32) bool {
	if r.has(i, isTitle) {
		return true
	}
	switch r.key(i) {
	case "vice", "managing", "executive", "permanent", "cabinet", "principal", "district":
		return true
	}
	return false
}

// addShort lists e under the short names of the role x.
func (r *resolver) addShort(e int32, x *role) {
	if short := r.seatName(x); short != "" {
		r.byRole.add(r.words.number(short), e)
	}
	r.shortNames(x.words.first, x.head, func(short string, _ int32) { r.byRole.add(r.words.number(short), e) })
}

// shortened returns the person last met whose office the nominal m calls by its short name, or the other way round, or -1: Jane Doe, the chief
// executive, … the CEO said.
func (r *resolver) shortened(m *mention, i int32) int32 {
	found := int32(-1)
	consider := func(short string, from int32) {
		for e := range r.byRole.of(r.words.known(short)) {
			x := &r.entities[e]
			if (found < 0 || r.away(i, x) < r.away(i, &r.entities[found])) && r.wordGender(m.head).agrees(x.gender) && r.hasOffice(x, short, m, from) {
				found = e
			}
		}
	}
	if r.isShort(m.head) {
		consider(r.roleKey(m.head), m.head)
		return found
	}
	r.shortNames(m.base.first, m.head, consider)
	return found
}

// hasOffice reports whether a role of e has that short name, unless m, whose words for it begin at from, says that it is another one's: Acme's CEO.
func (r *resolver) hasOffice(e *entity, short string, m *mention, from int32) bool {
	for x := range r.rolesOf(e) {
		is, at := r.isShort(x.head) && r.roleKey(x.head) == short, x.head
		if r.isShort(m.head) {
			is = is || r.seatName(&x) == short
			r.shortNames(x.words.first, x.head, func(s string, k int32) {
				if s == short {
					is, at = true, k
				}
			})
		}
		if is && (r.second(m.head-1) == r.second(x.head-1) || r.isShort(m.head)) && !r.otherOffice(tokenRange{m.base.first, from}, tokenRange{x.words.first, at}, x.tail) {
			return true
		}
	}
	return false
}

// otherOffice reports whether both have names beside the words for an office, and none is the same.
func (r *resolver) otherOffice(mine, theirs tokenRange, tail int32) bool {
	others := false
	for i := mine.first; i < mine.last; i++ {
		if !r.tag[i].isProper() {
			continue
		}
		for j := theirs.first; j < tail && j < theirs.first+16; j++ {
			if j == theirs.last || !r.tag[j].isProper() {
				continue
			}
			if sameStem(r.word(i), r.word(j)) {
				return false
			}
			others = true
		}
	}
	return others
}
