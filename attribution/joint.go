package attribution

// joinSources makes every source whole: a name is part of what introduces it, another friend, Ada Quill; and who speak together are a group,
// Ada Quill and Otto Brandt; Quill and other members.
func (r *resolver) joinSources() {
	for i := range r.found {
		f := &r.found[i]
		if f.source < 0 || f.cue.empty() {
			continue
		}
		f.source = r.introduction(f.source)
		one, two := r.partners(f)
		if one < 0 {
			continue
		}
		whole := tokenRange{r.listStart(one), r.mentions[two].full.last}
		f.speaker = r.newEntity(entity{name: whole, first: one, latest: two, kind: kindGroup, plural: true, members: [2]int32{r.member(one), r.member(two)}})
		r.mentions[f.source].full = whole
	}
}

// introduction returns the nominal that the name i stands in apposition to, or whose many or few mention i is, or i: another friend, Ada Quill; a
// chorus of members.
func (r *resolver) introduction(i int32) int32 {
	for i > 0 {
		m := &r.mentions[i-1]
		if m.kind != Nominal || m.base.last+1 != r.mentions[i].full.first || m.full.last < r.mentions[i].full.last || !r.has(m.head, isGroupNoun) || !r.is(m.base.last, "of") {
			break
		}
		i--
	}
	if r.mentions[i].kind != Name {
		return i
	}
	for n := int32(1); n < 4 && n <= i; n++ {
		m := &r.mentions[i-n]
		if int32(m.appos) == n && m.kind == Nominal && m.full.last >= r.mentions[i].full.last {
			if k := m.base.first - 1; r.has(m.head, isPersonNoun|isTitle) && (k < 0 || r.tag[k] != tagIN && r.tag[k] != tagTO) {
				return i - n
			}
			return i // near the camp, Ada Quill said
		}
	}
	return i
}

// listStart returns where the list begins whose last but one is mention i: the beginning of a sentence, or of i itself.
func (r *resolver) listStart(i int32) int32 {
	first := r.sents[r.sent[r.mentions[i].head]].first
	for n := i; ; {
		k := r.mentions[n].full.first
		if k == first {
			return k
		}
		if !r.comma(k-1) || k-2 < first || r.mentionAt[k-2] < 0 {
			break
		}
		if n = r.mentionAt[k-2]; r.mentions[n].full.last != k-1 {
			break
		}
	}
	return r.mentions[i].full.first
}

// member returns 1 + the entity of mention i if it has a name, else 0.
func (r *resolver) member(i int32) int32 {
	if m := &r.mentions[i]; m.kind == Name {
		return m.entity + 1
	}
	return 0
}

// partners returns the two mentions that “and” joins into the source of f, where nothing but its verb follows or goes before
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
	if one < 0 || two < 0 || r.mentions[one].entity == r.mentions[two].entity || !r.speakTogether(one, two) {
		return -1, -1
	}
	after, before := r.mentions[two].full.last, r.mentions[one].full.first
	if f.cue.first-after >= 0 && f.cue.first-after <= 1 || f.cue.last == before {
		return one, two
	}
	return -1, -1
}

// speakTogether reports whether the two mentions that “and” joins are surely both subjects: the names of two persons; or several at least on one
// side, at the beginning of a clause, so that no preposition or verb before them has the first for itself.
func (r *resolver) speakTogether(one, two int32) bool {
	if r.namesPerson(one) && r.namesPerson(two) {
		return true
	}
	x, y := &r.mentions[one], &r.mentions[two]
	if x.kind == Pronoun || y.kind == Pronoun || !r.isPlural(x) && !r.isPlural(y) {
		return false
	}
	k := x.full.first - 1
	return k < 0 || r.sent[k] != r.sent[x.head] || r.tag[k] == tagCC || r.tag[k] == tagPunct && !r.comma(k) || r.symbol(k) == symThat
}

func (r *resolver) namesPerson(i int32) bool {
	m := &r.mentions[i]
	return m.kind == Name && m.entity >= 0 && r.entities[m.entity].kind == kindPerson
}
