package attribution

// A recent is a mention of an entity, with what is asked of each of those before a pronoun or a nominal.
type recent struct {
	mention, entity int32
	sent, para      int32 // those of its head
	noun            int32 // the number of the noun of a nominal, or 0
	kind            MentionKind
	quoted          bool
	anybody         bool  // whether it is a pronoun for no one in particular
	look            signs // what it looks like to pronouns, 0 until it is asked for
}

// howFarBack is how many mentions back an antecedent is looked for.
const howFarBack = 60

// met notes that mention i refers to entity e.
func (r *resolver) met(e, i int32) {
	if e < 0 {
		return
	}
	m := &r.mentions[i]
	m.entity = e
	r.entities[e].latest = i
	const kept = 32 * howFarBack
	if len(r.recent) == kept { // nobody looks farther back
		r.recent = append(r.recent[:0], r.recent[kept-howFarBack:]...)
		r.dropped += kept - howFarBack
	}
	sent := r.sent[m.head]
	x := recent{mention: i, entity: e, sent: sent, para: r.paras[sent], kind: m.kind, quoted: r.quoted[m.head]}
	if m.kind == Nominal {
		x.noun, x.anybody = r.number(m.head), r.isAnybody(m.head)
	}
	r.recent = append(r.recent, x)
	if x.noun > 0 {
		for int(x.noun) >= len(r.lastOf) {
			r.lastOf = append(r.lastOf, 0)
		}
		r.lastOf[x.noun] = r.dropped + int32(len(r.recent))
	}
}

// inReach returns those of the recent mentions that are not too far back.
func (r *resolver) inReach() []recent { return r.recent[max(0, len(r.recent)-howFarBack):] }

// lastWith returns the place among near, the end of the recent mentions, of the last nominal with a noun; it is negative if there is none.
func (r *resolver) lastWith(noun int32, near []recent) int {
	if int(noun) >= len(r.lastOf) {
		return -1
	}
	return int(r.lastOf[noun]-r.dropped) - 1 - (len(r.recent) - len(near))
}

// sameQuote reports whether x, which stands in a quotation, does so in the outermost one q.
func (r *resolver) sameQuote(x *recent, q int32) bool {
	return q >= 0 && r.outerAt(r.mentions[x.mention].head) == q
}
