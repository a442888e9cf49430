package linear

// mostValues is how many values a candidate is described by at most, and mostParts how many of them a template joins.
const (
	mostValues = 64
	mostParts  = 4
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
	ready     []ready
}

type ready struct {
	seed   Value
	places [mostParts]uint8
	n      uint8
}

// NewForm makes templates ready.
func NewForm(templates ...Template) *Form {
	f := &Form{templates: templates}
	for _, t := range templates {
		r := ready{seed: Name(t.Name), n: uint8(len(t.Places))}
		copy(r.places[:], t.Places)
		f.ready = append(f.ready, r)
	}
	return f
}

// feature returns the hash of the feature that r makes of v, 0 if there is none.
func (r *ready) feature(v *Values) Value {
	h := r.seed
	for _, p := range r.places[:r.n&7] {
		w := v[p%mostValues]
		if w == 0 {
			return 0
		}
		h = h.mix(w)
	}
	return h
}

// Features appends the features of v to out, each its hash.
func (f *Form) Features(out []uint64, v *Values) []uint64 {
	for i := range f.ready {
		if h := f.ready[i].feature(v); h != 0 {
			noteFeature(h, &f.templates[i], v)
			out = append(out, uint64(h))
		}
	}
	return out
}
