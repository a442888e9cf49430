package attribution

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed7abcc752/sayso/internal/lexicon"
	"github.com/seed7abcc752/sayso/internal/linear"
)

// The verbs and nouns that may be cues, by their base forms.
var (
	//go:embed speechverbs.txt
	speechVerbsList string
	//go:embed stanceverbs.txt
	stanceVerbsList string
	//go:embed thoughtverbs.txt
	thoughtVerbsList string
	//go:embed showverbs.txt
	showVerbsList string
	//go:embed aspectverbs.txt
	aspectVerbsList string
	//go:embed speechnouns.txt
	speechNounsList string
	//go:embed irregular.txt
	irregularList string
)

// isCueWord is the union of the classes whose words have a lemma.
const isCueWord = isSpeechVerb | isStanceVerb | isThoughtVerb | isShowVerb | isAspectVerb | isSpeechNoun

// lemmas finds the base form of a cue word. The table's set is an index into names.
type lemmas struct {
	table   lexicon.Table
	names   []string
	choices linear.Choices
}

// cueLemmas are the base forms of all forms of the cue verbs and nouns.
var cueLemmas = sync.OnceValue(func() *lemmas {
	l := &lemmas{names: []string{""}}
	index := map[string]lexicon.Set{}
	for _, list := range cueLists {
		for base := range lexicon.Entries(list.text) {
			n, ok := index[base]
			if !ok {
				n = lexicon.Set(len(l.names))
				index[base] = n
				l.names = append(l.names, base)
			}
			for _, f := range list.forms(base) {
				// A form of two verbs goes to the first: found is find's.
				if l.table.Lookup(f) == 0 {
					l.table.Add(f, n)
				}
			}
		}
	}
	l.names = append(l.names, "?") // of all other words
	l.choices = linear.Choose(l.names...)
	return l
})

// cueLists are the lists with the classes they give and the forms they stand for. Order decides whose form a word is.
var cueLists = []struct {
	text  string
	class lexicon.Set
	forms func(base string) []string
}{
	{speechVerbsList, isSpeechVerb, verbForms},
	{showVerbsList, isShowVerb, verbForms},
	{thoughtVerbsList, isThoughtVerb, verbForms},
	{stanceVerbsList, isStanceVerb, verbForms},
	{aspectVerbsList, isAspectVerb, verbForms},
	{speechNounsList, isSpeechNoun, nounForms},
}

// addCueWords puts every form of the cue words into its classes.
func addCueWords(t *lexicon.Table) {
	for _, list := range cueLists {
		for base := range lexicon.Entries(list.text) {
			for _, f := range list.forms(base) {
				t.Add(f, list.class)
			}
		}
	}
	t.Add("according", isSpeechVerb)
}

// none is the number that stands for all words but cue words.
func (l *lemmas) none() uint16 { return uint16(len(l.names) - 1) }

// lemmaValue is what the features call the base form of the word at i.
func (a *analysis) lemmaValue(i int32) linear.Value { return a.lemmas.choices[linear.At(a.lemma[i])] }

// irregulars are the past and participle of the verbs that do not take -ed.
var irregulars = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for line := range lexicon.Entries(irregularList) {
		f := strings.Fields(line)
		m[f[0]] = append(m[f[0]], f[1:]...)
	}
	return m
})

// verbForms returns the forms of a verb: argue, argues, argued, arguing. It is generous where spelling varies (signaled,
// signalled; criticize, criticise): a form that nobody writes does no harm.
func verbForms(base string) []string {
	stem := base
	if strings.HasSuffix(base, "e") && !strings.HasSuffix(base, "ee") {
		stem = base[:len(base)-1]
	}
	ing := stem + "ing"
	if strings.HasSuffix(base, "ie") {
		ing = base[:len(base)-2] + "ying"
	}
	forms := []string{base, thirdPerson(base), ing}
	if past, ok := irregulars()[base]; ok {
		forms = append(forms, past...)
	} else if strings.HasSuffix(base, "ee") {
		forms = append(forms, base+"d")
	} else if consonantY(base) {
		forms = append(forms, base[:len(base)-1]+"ied")
	} else {
		forms = append(forms, stem+"ed")
	}
	if doubles(base) {
		last := base[len(base)-1:]
		forms = append(forms, base+last+"ed", base+last+"ing")
	}
	if s, ok := strings.CutSuffix(base, "ize"); ok {
		forms = append(forms, verbForms(s+"ise")...)
	}
	return forms
}

// nounForms returns singular and plural.
func nounForms(base string) []string { return []string{base, thirdPerson(base)} }

// thirdPerson adds the s of argues, cries and stresses.
func thirdPerson(base string) string {
	switch {
	case consonantY(base):
		return base[:len(base)-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "x"),
		strings.HasSuffix(base, "z"), strings.HasSuffix(base, "o"):
		return base + "es"
	}
	return base + "s"
}

func consonantY(base string) bool {
	n := len(base)
	return n > 1 && base[n-1] == 'y' && !vowel(base[n-2])
}

// doubles reports whether a verb may double its last letter: admit, quip, signal.
func doubles(base string) bool {
	n := len(base)
	return n > 2 && !vowel(base[n-1]) && vowel(base[n-2]) && !strings.ContainsRune("wxy", rune(base[n-1]))
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }
