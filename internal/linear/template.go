package linear

const (
	mostValues   = 64 // that describe a candidate
	mostParts    = 4  // that a template joins
	mostFeatures = 32 // of a form; powers of two, so that places need no check
)

// Values describe a candidate: what stands where, by place.
type Values [mostValues]Value

// A Template makes a feature of the values in some places: {"left form", Places{left, form}}.
type Template struct {
	Name   string
	Places Places
}

// Places are the places of a Template's values.
type Places []uint8

// A Form is a list of templates made ready. It is read-only and safe for concurrent use.
type Form struct {
	templates []Template
	byParts   [mostParts][]ready // those of one value, of two, of three, of four
}

type ready struct {
	seed       Value
	a, b, c, d uint8 // places of its values
	template   uint8
}

// NewForm makes templates ready.
func NewForm(templates ...Template) *Form {
	if len(templates) > mostFeatures {
		panic("linear: more templates than a form can have")
	}
	f := &Form{templates: templates}
	for i, t := range templates {
		r := ready{seed: Name(t.Name), template: uint8(i)}
		for k, place := range []*uint8{&r.a, &r.b, &r.c, &r.d}[:len(t.Places)] {
			*place = t.Places[k] % mostValues
		}
		n := len(t.Places) - 1
		f.byParts[n] = append(f.byParts[n], r)
	}
	return f
}

// features puts the hashes of the features of v, not yet stirred, into out and returns how many there are. Templates of as many values stand together, so that
// each loop does one thing. Whether there is a feature is no question to the machine, which would often guess wrong: values are odd and no
// value is 0, so that the lowest bit of all together says by how much to go on.
func (f *Form) features(out *[mostFeatures]Value, v *Values) int {
	_, _ = *out, *v // so that no loop asks whether they are there
	n, group := Value(0), f.byParts[0]
	for i := range group {
		r := &group[i]
		a := v[r.a%mostValues]
		out[n%mostFeatures] = r.seed.mix(a)
		n += a & 1
	}
	group = f.byParts[1]
	for i := range group {
		r := &group[i]
		a, b := v[r.a%mostValues], v[r.b%mostValues]
		out[n%mostFeatures] = r.seed.mix(a).mix(b)
		n += a & b & 1
	}
	group = f.byParts[2]
	for i := range group {
		r := &group[i]
		a, b, c := v[r.a%mostValues], v[r.b%mostValues], v[r.c%mostValues]
		out[n%mostFeatures] = r.seed.mix(a).mix(b).mix(c)
		n += a & b & c & 1
	}
	group = f.byParts[3]
	for i := range group {
		r := &group[i]
		a, b, c, d := v[r.a%mostValues], v[r.b%mostValues], v[r.c%mostValues], v[r.d%mostValues]
		out[n%mostFeatures] = r.seed.mix(a).mix(b).mix(c).mix(d)
		n += a & b & c & d & 1
	}
	return int(n)
}

// Features appends the hashes of the features of v to out.
func (f *Form) Features(out []uint64, v *Values) []uint64 {
	var hashes [mostFeatures]Value
	n := f.features(&hashes, v)
	for i, h := range hashes[:n] {
		hashes[i] = h.stir()
		out = append(out, uint64(hashes[i]))
	}
	f.note(hashes[:n], v)
	return out
}
