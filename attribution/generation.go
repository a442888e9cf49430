package attribution

import "slices"

// byGeneration returns whom the name m means if a word before it tells which of two of that surname it is, or -1: the elder Doe.
func (r *resolver) byGeneration(m *mention) int32 {
	k := m.name.first - 1
	for k > m.base.first && r.has(k, isHonorific) {
		k--
	}
	young := r.is(k, "younger")
	if k < m.base.first || !young && !r.is(k, "elder") && !r.is(k, "older") {
		return -1
	}
	if m.name.last-m.name.first > 1 {
		return -1
	}
	g, found := r.titleGender(m), int32(-1)
	for e := range r.byWord.of(r.number(m.name.first)) {
		n := r.withoutSuffix(r.entities[e].name)
		if r.entities[e].kind != kindPerson || n.last-n.first < 2 || r.number(n.last-1) != r.number(m.name.first) || !g.agrees(r.entities[e].gender) {
			continue
		}
		switch {
		case found < 0 || r.isYounger(e, found) == young && r.isYounger(found, e) != young:
			found = e
		case r.isYounger(found, e) == young && r.isYounger(e, found) != young:
		default:
			return -1 // nothing tells
		}
	}
	return found
}

// isYounger reports whether the article tells that e is younger than f: by their ages, or since one is a child, or has one.
func (r *resolver) isYounger(e, f int32) bool {
	a, b := r.ageOf(&r.entities[e]), r.ageOf(&r.entities[f])
	if a > 0 && b > 0 {
		return a < b
	}
	return r.isOfKin(e, child, grandchild, niece) && !r.isOfKin(f, child, grandchild, niece) || r.isOfKin(f, parent, grandparent, aunt) && !r.isOfKin(e, parent, grandparent, aunt)
}

// isOfKin reports whether the article calls e a relative of one of some kinds.
func (r *resolver) isOfKin(e int32, kinds ...relation) bool {
	for x := range r.rolesOf(&r.entities[e]) {
		if slices.Contains(kinds, r.relationOf(x.head)) {
			return true
		}
	}
	return false
}
