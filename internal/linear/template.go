package linear

import (
	"cmp"
	"slices"
)

const (
	mostValues = 64 // that describe a candidate
	allValues  = 2 * mostValues
	mostParts  = 4 // that a template joins

	mostTemplates = 32 // of a form; powers of two, so that places need no check
)

// Values describe a candidate, by place: what stands there, as its number where the place has Choices. The second half is for Score, which
// puts there what those numbers stand for.
type Values [allValues]Value

// A Template makes a feature of the values in some places: {"left form", Places{left, form}}.
type Template struct {
	Name   string
	Places Places
}

// Places are the places of a Template's values.
type Places []uint8

// A Form is a list of templates, with the choices that their places have. It is read-only and safe for concurrent use.
type Form struct {
	choices   func() *ByPlace
	templates []Template // those of one value, of two, of three, of four
	seeds     []Value    // of their names
}

// NewForm returns the form of some templates. What choices their places have is asked for when it is needed.
func NewForm(choices func() *ByPlace, templates ...Template) *Form {
	if len(templates) > mostTemplates {
		panic("linear: more templates than a form can have")
	}
	slices.SortStableFunc(templates, func(t, u Template) int { return cmp.Compare(len(t.Places), len(u.Places)) })
	f := &Form{choices: choices, templates: templates}
	for _, t := range templates {
		f.seeds = append(f.seeds, Name(t.Name))
	}
	return f
}

// Features appends the hashes of the features of v to out.
func (f *Form) Features(out []uint64, v *Values) []uint64 {
	choices := f.choices()
	for k := range f.templates {
		if h, ok := f.feature(k, choices, v); ok {
			f.note(k, h.stir(), choices, v)
			out = append(out, uint64(h.stir()))
		}
	}
	return out
}

// feature returns the hash, not yet stirred, of the feature that template k makes of v. If a value is missing there is none.
func (f *Form) feature(k int, choices *ByPlace, v *Values) (h Value, ok bool) {
	h = f.seeds[k]
	for _, p := range f.templates[k].Places {
		value := choices.value(p, v)
		if value == 0 {
			return 0, false
		}
		h = h.mix(value)
	}
	return h, true
}
