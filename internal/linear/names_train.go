//go:build train

package linear

import "slices"

// names are the names of all values so far, for trainers, which are single-threaded.
var names = map[Value]string{}

func note(v Value, name string) { names[v] = name }

func notePair(both, v, w Value) {
	if _, ok := names[both]; !ok {
		names[both] = names[v] + " " + names[w]
	}
}

// note names features after their templates and values: left form=before|,|name
func (f *Form) note(hashes []Value, v *Values) {
	for _, group := range f.byParts {
		for i := range group {
			t := &f.templates[group[i].template]
			if slices.ContainsFunc(t.Places, func(p uint8) bool { return v[p] == 0 }) {
				continue
			}
			h := hashes[0]
			hashes = hashes[1:]
			if _, ok := names[h]; ok {
				continue
			}
			name := t.Name
			for i, p := range t.Places {
				name += string("=|"[min(i, 1)]) + names[v[p]]
			}
			names[h] = name
		}
	}
}

func nameOf(feature uint64) string { return names[Value(feature)] }
