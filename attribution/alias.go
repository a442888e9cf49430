package attribution

// mostAliases bounds what one entity is called; beyond it, forms are left out.
const mostAliases = 16

// An alias is a form of an entity's name, in a list of that entity's.
type alias struct {
	form tokenRange
	next int32 // 1 + the place of the next one, 0 if there is none
}

// A listOfAliases is where an entity's aliases stand: 1 + the places of the first and the last.
type listOfAliases struct{ first, last, n int32 }

// writeAliases gives the entities the other forms of their names, honorific and all, in the order of their first use.
func (r *resolver) writeAliases(all []Entity) {
	r.aliases, r.lists = r.aliases[:0], sized(r.lists, len(all))
	for _, i := range r.names {
		if m := &r.mentions[i]; m.entity >= 0 {
			r.addAlias(&r.lists[m.entity], &all[m.entity], m)
		}
	}
	forms := make([]string, 0, len(r.aliases))
	for e := range all {
		from := len(forms)
		for k := r.lists[e].first; k > 0; k = r.aliases[k-1].next {
			forms = append(forms, r.written(r.aliases[k-1].form))
		}
		if len(forms) > from {
			all[e].Aliases = forms[from:len(forms):len(forms)]
		}
	}
}

// withHonorific returns the name that m has, with the honorific before it.
func (r *resolver) withHonorific(m *mention) tokenRange {
	name := m.name
	if name.first > m.base.first && r.has(name.first-1, isHonorific) {
		name.first--
	}
	return name
}

// addAlias adds the form of a name that m has, which settle has made its base, unless it is the name itself or there already.
func (r *resolver) addAlias(l *listOfAliases, e *Entity, m *mention) {
	words := m.base
	form := r.written(words)
	if form == e.Name || l.n == mostAliases {
		return
	}
	for k := l.first; k > 0; k = r.aliases[k-1].next {
		if r.written(r.aliases[k-1].form) == form {
			return
		}
	}
	r.aliases = append(r.aliases, alias{form: words})
	at := int32(len(r.aliases))
	if l.n++; l.first == 0 {
		l.first = at
	} else {
		r.aliases[l.last-1].next = at
	}
	l.last = at
}
