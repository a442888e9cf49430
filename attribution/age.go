package attribution

// noteAge keeps the age that stands behind the name m: Jane Doe, 46, …; Jane Doe is 46 and …
func (r *resolver) noteAge(m *mention) {
	k, last := m.base.last, r.sents[r.sent[m.head]].last
	if k+1 >= last || r.tag[k] != tagPunct && !r.has(k, isBe) {
		return
	}
	if r.comma(k) && k+3 < last && r.is(k+1, "who") && r.has(k+2, isBe) {
		k += 2 // Jane Doe, who is 46,
	}
	if r.tag[k+1] != tagCD || !r.comma(k) && !r.is(k, "(") && !r.has(k, isBe) || k+2 < last && r.tag[k+2] != tagPunct && !r.is(k+2, "and") {
		return
	}
	e := &r.entities[m.entity]
	if n := number(r.word(k + 1)); n == 0 || n > 120 || e.kind == kindOrganization || e.age > 0 {
		return
	}
	e.age = k + 2
	r.byRole.add(r.words.number(r.word(k+1)), m.entity)
}

// ofAge returns the one whose age m tells, or -1: Jane Doe, 46, … the 46-year-old.
func (r *resolver) ofAge(m *mention, _ int32) int32 {
	if m.head-4 < m.base.first || !r.yearOld(m.head) {
		return -1
	}
	age := r.word(m.head - 4)
	near := r.inReach()
	for k := len(near) - 1; k >= 0; k-- {
		x := &r.mentions[near[k].mention]
		if n := x.base.last + 1; r.comma(n-1) && int(n) < len(r.tok) && r.tag[n] == tagCD && r.word(n) == age {
			return x.entity
		}
		for n := x.base.first; n+4 < x.base.last; n++ {
			if r.tag[n] == tagCD && r.word(n) == age && r.yearOld(n+4) {
				return x.entity
			}
		}
	}
	for e := range r.byRole.of(r.words.known(age)) {
		if x := &r.entities[e]; x.age > 0 && r.word(x.age-1) == age && r.wordGender(m.head).agrees(x.gender) {
			return e
		}
	}
	return -1
}

// yearOld reports whether the word at i ends an age: the 46-year-old.
func (a *analysis) yearOld(i int32) bool { return i > 2 && a.is(i, "old") && a.is(i-2, "year") }

// An ageRange is how old those may be whom a noun means; to is 0 if it does not tell.
type ageRange struct{ from, to int }

// agesOf returns how old those are whom the noun at i means.
func (r *resolver) agesOf(i int32) ageRange {
	if r.yearOld(i) {
		if a := number(r.word(max(0, i-4))); a > 0 {
			return ageRange{a, a}
		}
	}
	switch r.words.small(r.word(i)) {
	case "boy", "girl", "schoolboy", "schoolgirl", "pupil", "child", "toddler":
		return ageRange{1, 19}
	case "teenager", "teen":
		return ageRange{13, 19}
	case "youngster", "lad", "student":
		return ageRange{4, 29}
	case "pensioner", "retiree":
		return ageRange{55, 120}
	case "septuagenarian":
		return ageRange{70, 79}
	case "octogenarian":
		return ageRange{80, 89}
	case "nonagenarian":
		return ageRange{90, 99}
	case "centenarian":
		return ageRange{100, 120}
	case "grandmother", "grandfather", "widow", "widower", "businessman", "businesswoman", "politician", "lawyer", "judge", "doctor":
		return ageRange{25, 120}
	}
	return ageRange{}
}

// number returns the number that w, of three digits at the most, writes, or 0.
func number(w string) int {
	n := 0
	for k := range len(w) {
		if c := w[k] - '0'; c <= 9 && len(w) < 4 {
			n = 10*n + int(c)
			continue
		}
		return 0
	}
	return n
}

// ageOf returns how old e is, or 0.
func (r *resolver) ageOf(e *entity) int {
	if e.age == 0 {
		return 0
	}
	return number(r.word(e.age - 1))
}
