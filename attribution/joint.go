package attribution

// joinSources makes a group of two who speak together: Ada Quill and Otto Brandt said.
func (r *resolver) joinSources() {
	for i := range r.found {
		f := &r.found[i]
		if f.source < 0 || f.cue.empty() {
			continue
		}
		one, two := r.partners(f)
		if one < 0 {
			continue
		}
		x, y := &r.mentions[one], &r.mentions[two]
		whole := tokenRange{x.full.first, y.full.last}
		f.speaker = r.newEntity(entity{name: whole, first: one, latest: two, kind: kindGroup, plural: true, members: [2]int32{x.entity + 1, y.entity + 1}})
		r.mentions[f.source].full = whole
	}
}

// partners returns the two names that “and” joins into the source of f, where nothing but its verb follows or goes before
// them; -1 if there are no two.
func (r *resolver) partners(f *finding) (one, two int32) {
	m := &r.mentions[f.source]
	s := r.sents[r.sent[m.head]]
	one, two = -1, -1
	if k := m.full.first - 1; k > s.first && r.is(k, "and") && r.mentionAt[k-1] >= 0 && r.mentions[r.mentionAt[k-1]].full.last == k {
		one, two = r.mentionAt[k-1], f.source
	} else if k := m.full.last; k+1 < s.last && r.is(k, "and") {
		one, two = f.source, r.mentionStarting(k+1, s)
	}
	if one < 0 || two < 0 || !r.namesPerson(one) || !r.namesPerson(two) || r.mentions[one].entity == r.mentions[two].entity {
		return -1, -1
	}
	after, before := r.mentions[two].full.last, r.mentions[one].full.first
	if f.cue.first-after >= 0 && f.cue.first-after <= 1 || f.cue.last == before {
		return one, two
	}
	return -1, -1
}

func (r *resolver) namesPerson(i int32) bool {
	m := &r.mentions[i]
	return m.kind == Name && m.entity >= 0 && r.entities[m.entity].kind == kindPerson
}
