package attribution

import "github.com/seed7abcc752/sayso/internal/room"

// An entity is a person, an organisation or a group while it is being put together.
type entity struct {
	name    tokenRange // the fullest form so far; empty for nominals
	other   tokenRange // a name that the article says it is called by as well, or empty
	roles   list       // of the resolver's roles
	members [2]int32   // 1 + the entities that a group of two consists of, 0 for one without a name
	titles  [2]int32   // 1 + the words for an office that stand before its names: President
	first   int32      // the first mention
	count   int32      // how often it is named
	latest  int32      // the latest mention of a person that may be meant by a pronoun
	age     int32      // 1 + the number that tells it: Jane Doe, 46; 0 if none does
	signs   float32    // what its mentions count for a person: see signs
	kind    entityKind
	gender  gender
	pronoun gender
	gendSet bool // whether the article itself tells the gender: Mr, she, mother
	person  bool // whether something tells that it is a person
	plural  bool
	kin     bool // whether it is introduced as somebody's relative: Doe's sister Jane
}

// An entityKind is an EntityKind as a small number.
type entityKind uint8

const (
	kindUnknown entityKind = iota
	kindPerson
	kindOrganization
	kindGroup
	kindUnnamed
)

var kindsOfEntities = [...]EntityKind{kindPerson: Person, kindOrganization: Organization, kindGroup: Group, kindUnnamed: Unnamed}

// resolve groups the mentions into entities: names by their form, nominals by the roles that names are given, pronouns
// by gender, number and nearness. Names come first, since a role or a pronoun may precede the name it stands for.
func (a *analysis) resolve() {
	r := newResolver(a)
	r.clusterMentions()
	for i := range a.mentions {
		r.resolveMention(int32(i))
	}
	r.nextPass()
	r.joinSources()
	r.forgetNames()
}

// clusterMentions groups the names, and finds what their bearers are.
func (r *resolver) clusterMentions() {
	r.markSpeakers()
	r.forgetCues()
	r.clusterNames()
	r.nameFromLeftOut()
	r.collectRoles()
	r.tellGenders()
	for e := range r.entities {
		r.entities[e].latest = r.entities[e].first
	}
	r.findNarrator()
	r.nextPass()
}

// resolveMention finds what mention i refers to, after all before it.
func (r *resolver) resolveMention(i int32) {
	switch m := &r.mentions[i]; m.kind {
	case Name:
		if m.name.first > m.base.first {
			if e := r.byGeneration(m); e >= 0 {
				m.entity = e
			}
		}
		r.met(m.entity, i)
	case Nominal:
		r.resolveNominal(i)
	case Pronoun:
		r.resolvePronoun(i)
	}
}

// newResolver returns the resolver of a, in the memory that served the last one.
func newResolver(a *analysis) *resolver {
	if a.resolver == nil {
		a.resolver = &resolver{words: newSmallWords(), full: map[int32]string{}}
	}
	r := a.resolver
	r.analysis = a
	r.subjects = sized(r.subjects, len(a.mentions))
	r.owned.mention = -1
	r.strangers = [several]int32{unknown: -1, male: -1, female: -1}
	r.numberOf = r.numberOf[:0]
	if !a.isLong() {
		r.numberOf = sized(r.numberOf, len(a.tok))
	}
	return r
}

// done lets go of all that belongs to the text, and leaves r ready for the next one.
func (r *resolver) done() {
	if r.isLong() {
		r.analysis.resolver = nil
		return
	}
	r.analysis = nil
	r.entities, r.roles, r.recent, r.lastOf, r.dropped = r.entities[:0], r.roles[:0], r.recent[:0], r.lastOf[:0], 0
	r.byWord.reset()
	r.byRole.reset()
	r.words.forget()
	clear(r.full)
}

// A resolver is the working state of resolve.
type resolver struct {
	*analysis
	entities   []entity
	roles      []element[role]             // theirs, list after list
	earlier    int                         // how many of them there were before the mentions were last looked at from the first one on
	full       map[int32]string            // the whole names of entities where only what was left out of the prose has them
	byWord     index                       // entities by each word of their names that may stand for the whole
	byRole     index                       // entities by the noun of each of their roles
	words      smallWords                  // those of names and roles, as they are compared
	recent     []recent                    // mentions of entities in text order: where pronouns look
	dropped    int32                       // how many before them are kept no more
	lastOf     []int32                     // how many mentions had been met with the last one of a noun, by its number; 0 if there was none
	numberOf   []int32                     // the number of a token's key, 0 until it is asked for; none in a long text
	owned      struct{ mention, by int32 } // the last nominal whose possessor, a pronoun, was asked for, and who that is
	subjects   []answer                    // whether a mention is a subject
	acronyms   []byte                      // space for acronym
	names      []int32                     // the mentions that are names
	order      []int32                     // space for write
	firsts     []int32                     // 1 + the first of the entities whose first mention it is, 0 if there is none
	aliases    []alias
	lists      []listOfAliases
	speaks     []bool         // whether the mention is the source of an attribution
	narrator   int32          // the entity that says I outside quotations, or -1
	strangers  [several]int32 // by gender, the entity of him or her of whom nothing else is told, or -1
	named      []int32        // those whom listenTo finds
	others     []int32        // those of whom it finds that they did not speak
	calls      [][2]int32     // how often he and she were surely entities with names
	candidates []candidate    // space for candidatesOf
	weighed    []weighed      // space for likeliestPerson
	says       []int32        // 1 + the finding whose source the mention is, 0 if none
}

// nextPass says that the mentions are looked at from the first one on, once more.
func (r *resolver) nextPass() { r.earlier = len(r.entities) }

// newEntity adds e.
func (r *resolver) newEntity(e entity) int32 {
	n := len(r.entities)
	r.entities = append(room.For(r.entities, r.earlier, int(e.first), len(r.mentions)), e)
	return int32(n)
}

func (r *resolver) markSpeakers() {
	r.speaks, r.says = sized(r.speaks, len(r.mentions)), sized(r.says, len(r.mentions))
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

// settle notes what entities are shown by, so that write needs to know no more of the tokens than where they stand. Every entity has a name
// then, a nominal if no other; and the base of a mention that is a name is how the name is given among the aliases.
func (r *resolver) settle() {
	for i := range r.entities {
		switch e := &r.entities[i]; {
		case e.name.empty():
			e.name = r.nominalName(&r.mentions[e.first])
		case e.kind == kindPerson && r.abbreviationBefore(e.name):
			e.name.first++
		}
	}
	for _, i := range r.names {
		m := &r.mentions[i]
		m.base = r.withHonorific(m)
	}
}

// write hands the entities over, in the order of their first mentions.
func (r *resolver) write() {
	n := len(r.entities)
	r.sortEntities()
	all := make([]Entity, n)
	r.doc.Entities = make([]*Entity, n)
	for p, i := range r.order {
		r.doc.Entities[p] = &all[p]
		e := &r.entities[i]
		e.latest = int32(p) // and of no mention any more
		x := &all[p]
		x.Name, x.Kind, x.Role, x.Pronoun = r.entityName(i), kindsOfEntities[e.kind], r.bestRole(e), e.pronoun.pronoun()
	}
	for p, i := range r.order {
		for _, m := range r.entities[i].members {
			if m > 0 {
				all[p].Members = append(all[p].Members, r.doc.Entities[r.entities[m-1].latest])
			}
		}
	}
	for i := range r.found {
		if f := &r.found[i]; f.speaker >= 0 {
			f.speaker = r.entities[f.speaker].latest
		}
	}
	mentions, entities := r.mentions, r.entities
	for i := range mentions {
		if m := &mentions[i]; m.entity >= 0 {
			m.entity = entities[m.entity].latest
		}
	}
	r.forgetEntities()
	r.writeAliases(all)
}

// sortEntities puts the entities in the order of their first mentions.
func (r *resolver) sortEntities() {
	n := len(r.entities)
	r.order, r.firsts = sized(r.order, n)[:0], sized(r.firsts, len(r.mentions))
	for i := n - 1; i >= 0; i-- {
		e := &r.entities[i]
		e.latest, r.firsts[e.first] = r.firsts[e.first], int32(i)+1 // 1 + the next with the same first mention, 0 if there is none
	}
	for _, i := range r.firsts {
		for ; i > 0; i = r.entities[i-1].latest {
			r.order = append(r.order, i-1)
		}
	}
	r.forgetFirsts()
}

// entityName returns the name that an entity is shown by.
func (r *resolver) entityName(i int32) string {
	if name, ok := r.full[i]; ok {
		return name
	}
	return r.written(r.entities[i].name)
}

// nominalName returns the words of a nominal without its article.
func (r *resolver) nominalName(m *mention) tokenRange {
	full := m.full
	if r.tag[m.head].isProper() && !r.sentenceStart(m.head) && full.last > m.base.last && !r.is(m.base.last, "of") && !r.is(m.base.last, "for") && !r.is(m.base.last, "to") {
		full = m.base // the Queen in front of them
	}
	if (r.entities[m.entity].kind == kindOrganization || r.tag[m.head].isProper()) && full.last-full.first > 1 && r.tag[full.first] == tagDT {
		full.first++
	}
	return full
}
