//go:build train

package tagger

import (
	"embed"
	"iter"
	"strings"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

// A Lemma is a word of the dictionary with its kind: N, V, A or R, for noun, verb, adjective, adverb.
type Lemma struct {
	Word string
	Kind byte
}

// Forms yields the forms of l and their tags, as the rules of English spelling make them.
func (l Lemma) Forms() func(func(string, string) bool) {
	return func(yield func(string, string) bool) {
		w := l.Word
		switch l.Kind {
		case 'N':
			_ = yield(w, "NN") && (oddPlural[w] || yield(plural(w), "NNS"))
		case 'P': // one, many
			one, many, _ := strings.Cut(w, " ")
			_ = yield(one, "NN") && yield(many, "NNS")
		case 'V':
			_ = yield(w, "VB") && yield(w, "VBP") && yield(plural(w), "VBZ") && yield(ing(w), "VBG") && (oddPast[w] || yield(ed(w), "VBD") && yield(ed(w), "VBN"))
		case 'I': // base, past, participle
			f := strings.Fields(w)
			_ = yield(f[0], "VB") && yield(f[0], "VBP") && yield(plural(f[0]), "VBZ") && yield(ing(f[0]), "VBG") && yield(f[1], "VBD") && yield(f[2], "VBN")
		case 'A':
			_ = yield(w, "JJ")
		case 'C': // compares with -er
			_ = yield(w, "JJ") && yield(er(w), "JJR") && yield(strings.TrimSuffix(er(w), "r")+"st", "JJS")
		case 'R':
			_ = yield(w, "RB")
		}
	}
}

// plural adds -s: cat, box, city.
func plural(w string) string {
	switch {
	case hasAny(w, "s", "x", "z", "ch", "sh"):
		return w + "es"
	case strings.HasSuffix(w, "y") && !vowel(w, 2):
		return w[:len(w)-1] + "ies"
	}
	return w + "s"
}

func ed(w string) string {
	switch {
	case strings.HasSuffix(w, "e"):
		return w + "d"
	case strings.HasSuffix(w, "y") && !vowel(w, 2):
		return w[:len(w)-1] + "ied"
	case doubles(w):
		return w + w[len(w)-1:] + "ed"
	}
	return w + "ed"
}

func er(w string) string {
	e := ed(w)
	return e[:len(e)-1] + "r"
}

func ing(w string) string {
	switch {
	case w == "be":
		return "being"
	case strings.HasSuffix(w, "ie"):
		return w[:len(w)-2] + "ying"
	case strings.HasSuffix(w, "e") && !hasAny(w, "ee", "ye", "oe"):
		return w[:len(w)-1] + "ing"
	case doubles(w):
		return w + w[len(w)-1:] + "ing"
	}
	return w + "ing"
}

// doubles reports whether w doubles its last letter before a vowel: stop, of one syllable, or admit, with stress on the last.
func doubles(w string) bool {
	n := len(w)
	if strings.Contains(stressed, " "+w+" ") {
		return true
	}
	if n < 3 || vowel(w, 1) || strings.ContainsRune("wxyh", rune(w[n-1])) || !vowel(w, 2) || vowel(w, 3) && w[n-3:n-1] != "ui" {
		return false
	}
	vowels := 0
	for i := range n {
		if vowel(w, n-i) {
			vowels++
		}
	}
	return vowels == 1 || w[n-3:n-1] == "ui" && vowels == 2 && w[0] == 'q'
}

const stressed = " abhor acquit admit allot begin commit compel concur confer control defer deter dispel emit equip excel expel forbid forget incur infer occur omit outrun patrol permit prefer propel rebel rebut recap recur refer regret remit submit transfer transmit unplug unwrap unzip upset "

// vowel reports whether the k-th letter from the end is one.
func vowel(w string, k int) bool {
	return k <= len(w) && strings.IndexByte("aeiou", w[len(w)-k]) >= 0
}

func hasAny(w string, ends ...string) bool {
	for _, e := range ends {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

//go:embed lexicon
var lists embed.FS

var oddPast, oddPlural = firsts("irregular"), firsts("plurals")

// firsts returns the first words of the lines of a list.
func firsts(name string) map[string]bool {
	out := map[string]bool{}
	for line := range entries(name) {
		first, _, _ := strings.Cut(line, " ")
		out[first] = true
	}
	return out
}

func entries(name string) iter.Seq[string] {
	list, err := lists.ReadFile("lexicon/" + name + ".txt")
	if err != nil {
		panic(err)
	}
	return lexicon.Entries(string(list))
}

// Lexicon returns the words of the lists.
func Lexicon() []Lemma {
	var out []Lemma
	for _, l := range []struct {
		name string
		kind byte
	}{{"nouns", 'N'}, {"plurals", 'P'}, {"verbs", 'V'}, {"irregular", 'I'}, {"adjectives", 'A'}, {"comparing", 'C'}, {"adverbs", 'R'}} {
		for line := range entries(l.name) {
			out = append(out, Lemma{line, l.kind})
		}
	}
	return out
}
