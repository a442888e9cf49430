package attribution

import "slices"

// listenTo notes whom the words of mention i name, and who did not speak these: those whom they name, unless one spoke last and so may go on about
// himself; of them who are addressed, or told of by who says I; and who is told. “You had eight years, Jane,” the banker said; “I told Doe,” he
// said; he told Doe.
func (r *resolver) listenTo(i int32) {
	r.named, r.others = r.named[:0], r.others[:0]
	if r.says[i] == 0 {
		return
	}
	f := &r.found[r.says[i]-1]
	if f.addressee >= 0 {
		r.others = withEntity(r.others, &r.mentions[f.addressee])
	}
	last := int32(-1)
	if x := r.spokeLast(); x != nil {
		last = x.entity
	}
	for q := range r.quotesOf(f) {
		t := r.quotes[q]
		here, inner := r.para(t.first) == r.para(r.mentions[i].head), q+1
		for k := r.mentionFrom(t.first); int(k) < len(r.mentions) && r.mentions[k].head < t.last && len(r.named) < mostAlike; k++ {
			m := &r.mentions[k]
			if m.kind == Name {
				r.named = withEntity(r.named, m)
			}
			for int(inner) < len(r.quotes) && r.quotes[inner].last <= m.head {
				inner++
			}
			nested := int(inner) < len(r.quotes) && r.quotes[inner].first < m.head // what somebody else said
			other := m.kind == Name && m.entity != last || r.isAddressed(m, t) || r.isToldOf(m, t)
			if other && here && !nested && m.within == 0 && len(r.others) < mostAlike && !r.namesSelf(m) {
				r.others = withEntity(r.others, m)
			}
		}
	}
}

// withEntity returns all with what m means, if that is known and not among them.
func withEntity(all []int32, m *mention) []int32 {
	if m.entity < 0 || slices.Contains(all, m.entity) {
		return all
	}
	return append(all, m.entity)
}

// namesSelf reports whether m may be who says so: I'm Doe; me, Jane Doe; I thought, Jane, you can do it.
func (r *resolver) namesSelf(m *mention) bool {
	k := m.base.first - 1
	if r.comma(k) {
		k--
		return k >= 0 && (r.isMe(k) || r.tag[k].isFinite())
	}
	return k >= 0 && (r.isMe(k) || r.has(k, isBe) || r.is(k, "as"))
}

// isAddressed reports whether m, in the quotation t, is called upon at the beginning or the end of a sentence: “Jane, you were there.” “You
// were there, General.”
func (r *resolver) isAddressed(m *mention, t tokenRange) bool {
	if m.kind != Name && (m.kind != Nominal || m.base.last-m.base.first > 1 || !r.has(m.head, isTitle)) {
		return false
	}
	first, last := m.base.first, m.base.last
	if first-1 == t.first || r.endsSaying(first-1) {
		return r.comma(last) && last+2 < t.last
	}
	return r.comma(first-1) && (r.comma(last) || last+1 >= t.last || r.endsSaying(last))
}

// isToldOf reports whether somebody who says I, in the quotation t, tells of m in the same sentence: “I told Doe.”
func (r *resolver) isToldOf(m *mention, t tokenRange) bool {
	k := m.base.first - 1
	if m.kind != Name || r.comma(k) {
		return false
	}
	for last := max(t.first, k-longestClause); k > last && !r.endsSaying(k); k-- {
		if r.isMe(k) {
			return true
		}
	}
	return false
}

// endsSaying reports whether the token at k ends a sentence.
func (a *analysis) endsSaying(k int32) bool {
	if a.tag[k] != tagPunct {
		return false
	}
	switch a.text[a.tok[k].Start] {
	case '.', '!', '?', ':':
		return true
	}
	return false
}

// isMe reports whether the word at k is one for who says it.
func (a *analysis) isMe(k int32) bool {
	return a.tag[k] == tagPRP && (a.is(k, "i") || a.is(k, "me")) || a.tag[k] == tagPRPS && a.is(k, "my")
}
