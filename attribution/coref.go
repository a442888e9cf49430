package attribution

import "slices"

// An entity is a person, an organisation or a group while it is being put together.
type entity struct {
	name    tokenRange // the fullest form so far; empty for nominals
	full    string     // the whole name where only what was left out of the prose has it
	first   int32      // the first mention
	count   int32      // how often it is named
	latest  int32      // the latest mention of a person that may be meant by a pronoun
	kind    EntityKind
	gender  gender
	gendSet bool // whether the article itself tells the gender: Mr, she, mother
	person  bool // whether something tells that it is a person
	pronoun gender
	plural  bool
	kin     bool // whether it is introduced as somebody's relative: Doe's sister Jane
	roles   []role
	members []int32
	titles  [2]int32 // 1 + the words for an office that stand before its names: President
	signs   float32  // what its mentions count for a person: see signs
}

// resolve groups the mentions into entities: names by their form, nominals by the roles that names are given, pronouns
// by gender, number and nearness. Names come first, since a role or a pronoun may precede the name it stands for.
func (a *analysis) resolve() {
	r := newResolver(a)
	r.clusterNames()
	r.nameFromLeftOut()
	r.collectRoles()
	for e := range r.entities {
		r.entities[e].latest = r.entities[e].first
	}
	r.markSpeakers()
	r.findNarrator()
	for i := range a.mentions {
		switch m := &a.mentions[i]; m.kind {
		case Name:
			r.met(m.entity, int32(i))
		case Nominal:
			r.resolveNominal(int32(i))
		case Pronoun:
			r.resolvePronoun(int32(i))
		}
	}
	r.joinSources()
	r.write()
}

func newResolver(a *analysis) *resolver {
	return &resolver{analysis: a, byWord: map[string][]int32{}, byRole: map[string][]int32{}, keys: make([]string, len(a.tok))}
}

// A resolver is the working state of resolve.
type resolver struct {
	*analysis
	entities []entity
	byWord   map[string][]int32 // entities by each word of their names that may stand for the whole
	byRole   map[string][]int32 // entities by the noun of each of their roles
	recent   []int32            // mentions of entities in text order: where pronouns look
	keys     []string           // of tokens, once asked for
	speaks   []bool             // whether the mention is the source of an attribution
	narrator int32              // the entity that says I outside quotations, or -1
	named    []int32            // space for spokenOf
	says     []int32            // 1 + the finding whose source the mention is, 0 if none
}

// mostAlike is how many entities of one surname or role are looked at, the latest first: no article has more, a hostile text may.
const mostAlike = 24

func (r *resolver) newEntity(e entity) int32 {
	r.entities = append(r.entities, e)
	return int32(len(r.entities)) - 1
}

// met notes that mention i refers to entity e.
func (r *resolver) met(e, i int32) {
	if e < 0 {
		return
	}
	r.mentions[i].entity = e
	r.entities[e].latest = i
	r.recent = append(r.recent, i)
}

func (r *resolver) markSpeakers() {
	r.speaks = make([]bool, len(r.mentions))
	r.says = make([]int32, len(r.mentions))
	for i := range r.cues {
		if c := &r.cues[i]; c.source >= 0 && c.sure > 0.5 {
			r.speaks[c.source] = true
		}
	}
	for i := range r.found {
		if s := r.found[i].source; s >= 0 {
			r.speaks[s] = true
			r.says[s] = int32(i) + 1
		}
	}
}

// write hands the entities over, in the order of their first mentions.
func (r *resolver) write() {
	order := make([]int32, len(r.entities))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(x, y int32) int { return int(r.entities[x].first - r.entities[y].first) })
	place := make([]int32, len(r.entities))
	r.doc.Entities = make([]*Entity, len(order))
	for p, i := range order {
		place[i] = int32(p)
		e := &r.entities[i]
		out := &Entity{Kind: e.kind, Role: r.bestRole(e), Pronoun: e.pronoun.pronoun()}
		switch {
		case e.full != "":
			out.Name = e.full
		case e.name.empty():
			out.Name = r.nominalName(&r.mentions[e.first])
		default:
			out.Name = r.text[r.tok[e.name.first].Start:r.tok[e.name.last-1].End]
		}
		r.doc.Entities[p] = out
	}
	for p, i := range order {
		for _, m := range r.entities[i].members {
			r.doc.Entities[p].Members = append(r.doc.Entities[p].Members, r.doc.Entities[place[m]])
		}
	}
	for i := range r.found {
		if f := &r.found[i]; f.joint >= 0 {
			f.joint = place[f.joint]
		}
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.entity < 0 {
			continue
		}
		m.entity = place[m.entity]
		if m.kind == Name {
			r.addAlias(r.doc.Entities[m.entity], m)
		}
	}
}

// mostAliases bounds what one entity is called; beyond it, forms are left out.
const mostAliases = 16

// addAlias adds the form of a name that m has, honorific and all, unless it is the name itself.
func (r *resolver) addAlias(e *Entity, m *mention) {
	from := m.name.first
	if from > m.base.first && r.has(from-1, isHonorific) {
		from--
	}
	form := r.text[r.tok[from].Start:r.tok[m.name.last-1].End]
	if form != e.Name && len(e.Aliases) < mostAliases && !slices.Contains(e.Aliases, form) {
		e.Aliases = append(e.Aliases, form)
	}
}

// nominalName returns a nominal as written, without its article.
func (r *resolver) nominalName(m *mention) string {
	full := m.full
	if r.tag[m.head].isProper() && !r.sentenceStart(m.head) && full.last > m.base.last && !r.is(m.base.last, "of") && !r.is(m.base.last, "for") && !r.is(m.base.last, "to") {
		full = m.base // the Queen in front of them
	}
	if (r.entities[m.entity].kind == Organization || r.tag[m.head].isProper()) && full.last-full.first > 1 && r.tag[full.first] == tagDT {
		full.first++
	}
	s := r.span(full)
	return r.text[s.Start:s.End]
}
