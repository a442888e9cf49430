package attribution

import "strings"

// nameFromLeftOut completes names that the prose never has in full from what was left out around it: a headline says Jane Doe, the
// caption too, and the article goes on with Doe. Only a given name that stands before the surname wherever there is one counts.
func (r *resolver) nameFromLeftOut() {
	wanted := map[string]int32{} // entities by their only name
	for e := range r.entities {
		if x := &r.entities[e]; x.kind != kindGroup && x.name.last-x.name.first == 1 {
			wanted[r.word(x.name.first)] = int32(e)
		}
	}
	if len(wanted) == 0 {
		return
	}
	given := map[int32]string{} // the given name before it; "" where several are
	for _, d := range r.doc.Dropped {
		before := ""
		for w := range strings.FieldsSeq(r.doc.Raw[d.Start:d.End]) {
			word, _ := strings.CutSuffix(strings.TrimRight(w, ".,;:!?’”\"')"), "’s")
			word, _ = strings.CutSuffix(word, "'s")
			if e, ok := wanted[word]; ok && before != "" {
				if g, seen := given[e]; seen && g != before {
					given[e] = ""
				} else {
					given[e] = before
				}
			}
			if before = ""; isUpper(w) && words().Lookup(w)&(isFemaleName|isMaleName|isGivenName) != 0 {
				before = w
			}
		}
	}
	for e, g := range given {
		x := &r.entities[e]
		if g != "" && nameGender(words().Lookup(g)).agrees(x.gender) {
			x.kind, x.signs = kindPerson, max(x.signs, surely)
			r.full[e] = g + " " + r.word(x.name.first)
		}
	}
}
