//go:build train

package linear

// names are the names of all values so far, for trainers, which are single-threaded.
var names = map[Value]string{}

func note(v Value, name string) { names[v] = name }

func notePair(both, v, w Value) {
	if _, ok := names[both]; !ok {
		names[both] = names[v] + " " + names[w]
	}
}

// note names the feature h of v after its template and values: left form=before|,|name
func (f *Form) note(k int, h Value, choices *ByPlace, v *Values) {
	if _, ok := names[h]; ok {
		return
	}
	name := f.templates[k].Name
	for i, p := range f.templates[k].Places {
		name += string("=|"[min(i, 1)]) + names[choices.value(p, v)]
	}
	names[h] = name
}

func nameOf(feature uint64) string { return names[Value(feature)] }
