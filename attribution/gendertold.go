package attribution

// No list has the given names of the world, but an article soon calls whom it names he or she. tellGenders counts, before any pronoun is resolved,
// how often it surely does: where one alone may be meant, of those in the sentence so far or else in the one before. So the first pronoun
// after a name knows what the later ones tell, and none goes to a woman who is called she everywhere else.
func (r *resolver) tellGenders() {
	r.calls = sized(r.calls, len(r.entities))
	v := inView{sent: -1}
	mentions, quoted, sent := r.mentions, r.quoted, r.sent
	for i := range mentions {
		m := &mentions[i]
		if quoted[m.head] {
			continue
		}
		if s := sent[m.head]; s != v.sent {
			v = r.nextView(&v, s)
		}
		switch {
		case m.kind == Pronoun:
			if g := r.pronounGender(m.head); g == male || g == female {
				r.hear(&v, int32(i), g)
			}
		case m.kind == Name && r.goesBefore(int32(i)):
			// of Doe he says
		case m.entity >= 0:
			r.see(&v, m.entity)
		case m.kind == Nominal && r.has(m.head, isPersonNoun|isTitle|isDemonym) && !r.isPlural(m):
			v.crowd(r.wordGender(m.head))
		}
	}
	for e := range r.entities {
		r.entities[e].calledInAll(r.calls[e])
	}
	r.forgetCalls()
}

// An inView is who may be meant by he and by she, in the sentence so far and in the one before, if that is of the same paragraph: 1 + an entity, 0 for
// nobody, or crowded.
type inView struct {
	sent         int32
	here, before [2]int32
}

const crowded = -1 // several may be meant

func (r *resolver) nextView(v *inView, sent int32) inView {
	n := inView{sent: sent}
	if v.sent >= 0 && v.sent == sent-1 && r.paras[sent] == r.paras[v.sent] {
		n.before = v.here
	}
	return n
}

// see brings entity e into view.
func (r *resolver) see(v *inView, e int32) {
	x := &r.entities[e]
	if x.kind == kindGroup || x.signs < surelyNot || x.plural {
		return
	}
	for k := range v.here {
		switch {
		case x.gendSet && x.gender != male+gender(k) || v.here[k] == e+1:
		case v.here[k] == 0:
			v.here[k] = e + 1
		default:
			v.here[k] = crowded
		}
	}
}

// crowd brings somebody without a name into view.
func (v *inView) crowd(g gender) {
	for k := range v.here {
		if g.agrees(male + gender(k)) {
			v.here[k] = crowded
		}
	}
}

// hear counts the pronoun i. Him and her are seldom whom the sentence has named so far.
func (r *resolver) hear(v *inView, i int32, g gender) {
	m := &r.mentions[i]
	k := g - male
	e, before := v.here[k], v.before[k]
	switch {
	case e == 0:
		e = before
	case e > 0 && before > 0 && before != e && r.entities[before-1].gender == g:
		e = crowded // Doe paid. When Roe looked for his change, he
	}
	if e <= 0 || r.isOblique(m) || m.within > 0 && r.mentions[i-int32(m.within)].entity == e-1 {
		v.here[k] = crowded
		return
	}
	r.calls[e-1][k]++
	v.here[k] = e
}

// calledInAll takes over what the pronouns of the whole article tell of e, unless its name or what stands beside it does.
func (e *entity) calledInAll(calls [2]int32) {
	g, most, other := male, calls[0], calls[1]
	if other > most {
		g, most, other = female, other, most
	}
	if e.gender == unknown && most > 0 && other*3 <= most {
		e.gender, e.gendSet = g, most > 1
		if most > 1 {
			e.kind = personal(e.kind)
		}
	}
}
