package tagger

// IsNoun reports whether the dictionary has w, however it is written, as a word that is most often a common noun in the singular.
func IsNoun(w string) bool {
	m := builtin()
	var x word
	describe(&x, w)
	m.lookup(&x)
	return x.kind >= listed && m.kind(x.kind)[kindUsual] == m.noun
}
