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

// noteFeature names a feature after its template and its values: left form=before ,|name
func noteFeature(h Value, t *Template, v *Values) {
	if _, ok := names[h]; ok {
		return
	}
	name := t.Name
	for i, p := range t.Places {
		name += string("=|"[min(i, 1)]) + names[v[p]]
	}
	names[h] = name
}

func nameOf(feature uint64) string { return names[Value(feature)] }
