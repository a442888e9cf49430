package linear

import (
	"math/bits"
	"slices"
	"sync/atomic"
)

// A Scorer tells what a Model makes of the features of one Form. It is safe for concurrent use.
//
// What features count for whose places all have few choices stands in tables, and the numbers of the choices tell where. A table is for several
// templates: what it has are the sums of what they count. They are looked up when they are asked for the first time, since most of a table never
// is. All other features are looked up by their hashes each time.
type Scorer struct {
	model   *Model
	form    *Form
	choices *ByPlace

	tables [mostParts][]table // of one place, of two, of three, of four
	counts []atomic.Int32     // of all tables, one behind the other: twice the sum and one more, 0 if it is not known yet
	ones   int32              // how many of these are read for a score

	hashed [mostParts][]hashed // the other templates
	chosen []chosen            // the places of which these need the value, not its number
	values []Value             // all choices of those
}

// A table is where the counts of some templates stand: of the choices in places a, b, c and d at from + w*a + x*b + y*c + z*d. The step of the
// last place is 1; where there are less than four, the others have the step 0.
type table struct {
	from, w, x, y, z uint32
	a, b, c, d       uint32
	templates        uint32 // a bit for each
}

// A hashed is a template whose features are looked up.
type hashed struct {
	seed       Value
	a, b, c, d uint32 // places, those in the second half of Values included
}

// A chosen is a place with choices, which stand from somewhere on among the values of a Scorer.
type chosen struct{ place, from uint32 }

// How many counts the table of one template may have, and that of several. The larger a table, the more of it is asked for the first time.
const (
	mostCounts = 1 << 16
	mostJoined = 1 << 14
)

// For returns the Scorer of m for f.
func (m *Model) For(f *Form) *Scorer {
	s := &Scorer{model: m, form: f, choices: f.choices()}
	var plans []plan
	for k := len(f.templates) - 1; k >= 0; k-- { // those of many places first, so that others find tables that have all of theirs
		if p := (plan{f.templates[k].Places, 1 << k}); s.countsOf(p.places) <= mostCounts {
			plans = s.join(plans, p)
		} else {
			s.addHashed(&f.templates[k])
		}
	}
	size := 0
	for _, p := range plans {
		s.addTable(p, size)
		size += s.countsOf(p.places)
	}
	s.ones = int32(len(plans))
	s.counts = make([]atomic.Int32, size)
	return s
}

// A plan is what a table is for.
type plan struct {
	places    Places
	templates uint32 // a bit for each
}

// join makes p a part of the one of plans whose table stays smallest, or one more of them.
func (s *Scorer) join(plans []plan, p plan) []plan {
	best, least := -1, mostJoined+1
	for k := range plans {
		if n := s.countsOf(plans[k].places.and(p.places)); n < least {
			best, least = k, n
		}
	}
	if best < 0 {
		return append(plans, p)
	}
	plans[best] = plan{plans[best].places.and(p.places), plans[best].templates | p.templates}
	return plans
}

// and returns the places of p and q, each once.
func (p Places) and(q Places) Places {
	all := slices.Clone(p)
	for _, place := range q {
		if !slices.Contains(all, place) {
			all = append(all, place)
		}
	}
	return all
}

// countsOf returns how many counts the table of some places would have, or that there are too many.
func (s *Scorer) countsOf(places Places) int {
	if len(places) > mostParts {
		return mostCounts + 1
	}
	n := 1
	for _, p := range places {
		if n *= len(s.choices[p]); n == 0 || n > mostCounts { // a place without choices has any number
			return mostCounts + 1
		}
	}
	return n
}

// addTable adds the table for p, whose counts stand from somewhere on.
func (s *Scorer) addTable(p plan, from int) {
	t := table{from: uint32(from), templates: p.templates}
	places, steps := [...]*uint32{&t.a, &t.b, &t.c, &t.d}, [...]*uint32{&t.w, &t.x, &t.y, &t.z}
	step := s.countsOf(p.places)
	for i, place := range p.places {
		step /= len(s.choices[place])
		*places[i], *steps[i] = uint32(place), uint32(step)
	}
	n := len(p.places) - 1
	s.tables[n] = append(s.tables[n], t)
}

// addHashed adds a template whose features are looked up.
func (s *Scorer) addHashed(t *Template) {
	x := hashed{seed: Name(t.Name)}
	for i, place := range []*uint32{&x.a, &x.b, &x.c, &x.d}[:len(t.Places)] {
		if *place = uint32(t.Places[i]); s.choices[t.Places[i]] != nil {
			s.choose(*place)
			*place += mostValues
		}
	}
	n := len(t.Places) - 1
	s.hashed[n] = append(s.hashed[n], x)
}

// choose notes that the value of a place is needed.
func (s *Scorer) choose(place uint32) {
	for _, c := range s.chosen {
		if c.place == place {
			return
		}
	}
	s.chosen = append(s.chosen, chosen{place, uint32(len(s.values))})
	s.values = append(s.values, s.choices[place]...)
}

// Score returns the sum of the weights of the features that v has.
func (s *Scorer) Score(v *Values) float64 {
	sum, known := s.read(v)
	if !known {
		s.learn(v)
		sum, _ = s.read(v)
	}
	return float64(sum+s.lookUp(v)) / scale
}

// read returns what the features with tables count, if that is known of all.
func (s *Scorer) read(v *Values) (sum int32, known bool) {
	_ = *v // so that no loop asks whether it is there
	counts, all := s.counts, int32(1)
	group := s.tables[0]
	for i := range group {
		t := &group[i]
		c := counts[t.from+v.number(t.a)].Load()
		sum, all = sum+c, all&c
	}
	group = s.tables[1]
	for i := range group {
		t := &group[i]
		c := counts[t.from+t.w*v.number(t.a)+v.number(t.b)].Load()
		sum, all = sum+c, all&c
	}
	group = s.tables[2]
	for i := range group {
		t := &group[i]
		c := counts[t.from+t.w*v.number(t.a)+t.x*v.number(t.b)+v.number(t.c)].Load()
		sum, all = sum+c, all&c
	}
	group = s.tables[3]
	for i := range group {
		t := &group[i]
		c := counts[t.from+t.w*v.number(t.a)+t.x*v.number(t.b)+t.y*v.number(t.c)+v.number(t.d)].Load()
		sum, all = sum+c, all&c
	}
	return (sum - s.ones) / 2, all != 0
}

// number returns which of its choices stands in a place.
func (v *Values) number(place uint32) uint32 { return uint32(v[place%mostValues]) }

// learn looks up what is not known yet of the tables.
func (s *Scorer) learn(v *Values) {
	for _, group := range s.tables {
		for i := range group {
			t := &group[i]
			c := &s.counts[t.from+t.w*v.number(t.a)+t.x*v.number(t.b)+t.y*v.number(t.c)+t.z*v.number(t.d)]
			if c.Load() == 0 {
				c.Store(2*s.sum(t.templates, v) + 1)
			}
		}
	}
}

// sum returns what the features of some templates count together.
func (s *Scorer) sum(templates uint32, v *Values) (sum int32) {
	for ; templates != 0; templates &= templates - 1 {
		if h, ok := s.form.feature(bits.TrailingZeros32(templates), s.choices, v); ok {
			sum += s.model.count(h)
		}
	}
	return sum
}

// lookUp returns what all other features count. Whether there is a feature is no question to the machine, which would often guess wrong: values
// are odd and no value is 0, so that the lowest bit of all together says whether it counts.
func (s *Scorer) lookUp(v *Values) (sum int32) {
	_ = *v // as above
	for _, c := range s.chosen {
		v[mostValues+c.place%mostValues] = s.values[c.from+v.number(c.place)]
	}
	place, slots := s.model.place, s.model.slots // where the machine has them at hand
	group := s.hashed[0]
	for i := range group {
		t := &group[i]
		a := v[t.a%allValues]
		h := t.seed.mix(a)
		sum += count(slots[place.Slot(high(h))], h) & -int32(a&1)
	}
	group = s.hashed[1]
	for i := range group {
		t := &group[i]
		a, b := v[t.a%allValues], v[t.b%allValues]
		h := t.seed.mix(a).mix(b)
		sum += count(slots[place.Slot(high(h))], h) & -int32(a&b&1)
	}
	group = s.hashed[2]
	for i := range group {
		t := &group[i]
		a, b, c := v[t.a%allValues], v[t.b%allValues], v[t.c%allValues]
		h := t.seed.mix(a).mix(b).mix(c)
		sum += count(slots[place.Slot(high(h))], h) & -int32(a&b&c&1)
	}
	group = s.hashed[3]
	for i := range group {
		t := &group[i]
		a, b, c, d := v[t.a%allValues], v[t.b%allValues], v[t.c%allValues], v[t.d%allValues]
		h := t.seed.mix(a).mix(b).mix(c).mix(d)
		sum += count(slots[place.Slot(high(h))], h) & -int32(a&b&c&d&1)
	}
	return sum
}
