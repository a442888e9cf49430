package attribution

// joinMisspelt joins a surname that the article spells in two ways: Jo Hollander … Holander said. The shorter name, which stands alone
// wherever it is used, must come later, begin and end as the surname does, and differ by one letter, by two if it is long.
func (r *resolver) joinMisspelt() {
	var first [26 * 26]int32 // 1 + the last entity whose surname begins and ends with two letters
	r.firsts = sized(r.firsts, len(r.entities))
	next := r.firsts // space that write has not used yet
	full := func(x *entity) bool { return x.kind == kindPerson && x.name.last-x.name.first > 1 }
	for e := range r.entities {
		if x := &r.entities[e]; full(x) {
			if at := ends(r.key(r.withoutSuffix(x.name).last - 1)); at >= 0 {
				next[e], first[at] = first[at], int32(e)+1
			}
		}
	}
	var joined map[int32]int32
	for e := range r.entities {
		x := &r.entities[e]
		if x.name.last-x.name.first != 1 || x.kind == kindGroup || x.signs < surelyNot || r.givenName(x.name.first) {
			continue
		}
		w := r.key(x.name.first)
		at := ends(w)
		if at < 0 || len(w) < 5 {
			continue
		}
		allowed := 1
		if len(w) > 7 {
			allowed = 2
		}
		found := int32(-1)
		for k, n := first[at], 0; k > 0 && n < mostAlike; k, n = next[k-1], n+1 {
			y := &r.entities[k-1]
			if y.first < x.first && x.gender.agrees(y.gender) && alikeSpelt(w, r.key(r.withoutSuffix(y.name).last-1), allowed) {
				if found >= 0 {
					found = -1
					break
				}
				found = k - 1
			}
		}
		if found >= 0 {
			if joined == nil {
				joined = map[int32]int32{}
			}
			joined[int32(e)] = found
			r.entities[found].count += x.count
		}
	}
	if joined == nil {
		return
	}
	for i := range r.mentions {
		if e, ok := joined[r.mentions[i].entity]; ok {
			r.mentions[i].entity = e
		}
	}
}

// ends returns a number for the first and the last letter of w, or -1 if they are not among a to z.
func ends(w string) int {
	a, z := w[0], w[len(w)-1]
	if a < 'a' || a > 'z' || z < 'a' || z > 'z' {
		return -1
	}
	return int(a-'a')*26 + int(z-'a')
}

// alikeSpelt reports whether no more than the allowed number of letters have to be put in, left out or changed to make y of x.
func alikeSpelt(x, y string, allowed int) bool {
	const longest = 24
	if len(x) > longest || len(y) > longest || len(x)-len(y) > allowed || len(y)-len(x) > allowed {
		return false
	}
	var row [longest + 1]int
	for j := range len(y) + 1 {
		row[j] = j
	}
	for i := range len(x) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(y) {
			cost := diagonal
			if x[i] != y[j] {
				cost = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(y)] <= allowed
}
