package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// Places of the values that describe a mention as the source of a cue.
const (
	srcDir         = iota // before the cue or after it
	srcForm               // a name, a nominal, which pronoun
	srcHead               // the class of its head noun
	srcLeft               // what stands before it
	srcRight              // and behind it
	srcFullRight          // behind the whole of it
	srcLeftWord           // the small word before it
	srcSubject            // whether a verb follows it
	srcSubjectOf          // the same, and whether that verb is one of speech, other than the cue, or of a subordinate clause
	srcCue                // the form of the cue
	srcLemma              // its verb or noun
	srcClass              // and its class
	srcCueLeft            // what stands before the cue
	srcCueRight           // and behind it
	srcPattern            // what stands between mention and cue
	srcFullPattern        // between the whole of the mention and the cue
	srcRank               // how many other mentions stand between
	srcClauses            // how many verbs do
	srcCommas             // and how many commas
	srcNested             // whether it lies in another mention
	srcFirst              // it is the first candidate
	srcDateline           // it is where the report was written
)

// sourceChoices are those of what describes a source.
func sourceChoices() *linear.ByPlace {
	return &linear.ByPlace{
		srcDir: sideValues, srcForm: formValues, srcHead: headValues, srcLeft: edgeValues, srcRight: edgeValues, srcFullRight: edgeValues,
		srcSubject: subjectValues, srcSubjectOf: subjectValues, srcCue: formsOfCues, srcLemma: cueLemmas().choices, srcClass: classValues,
		srcCueLeft: edgeValues, srcCueRight: edgeValues, srcRank: countValues, srcClauses: clauseValues, srcCommas: countValues,
		srcNested: nestedValues, srcFirst: onlyFirst, srcDateline: onlyTrue,
	}
}

// sourceForm lists the features of sources.
var sourceForm = linear.NewForm(sourceChoices,
	linear.Template{Name: "left form", Places: linear.Places{srcDir, srcLeft, srcForm}},
	linear.Template{Name: "sides", Places: linear.Places{srcDir, srcLeft, srcRight}},
	linear.Template{Name: "head", Places: linear.Places{srcDir, srcHead}},
	linear.Template{Name: "cue right", Places: linear.Places{srcDir, srcCueRight}},
	linear.Template{Name: "cue left pattern", Places: linear.Places{srcDir, srcCueLeft, srcPattern}},
	linear.Template{Name: "first candidate", Places: linear.Places{srcFirst}},
	linear.Template{Name: "dateline", Places: linear.Places{srcDateline}},
	linear.Template{Name: "left word", Places: linear.Places{srcDir, srcLeftWord}},
	linear.Template{Name: "left word cue", Places: linear.Places{srcDir, srcLeftWord, srcCue}},
	linear.Template{Name: "class head", Places: linear.Places{srcDir, srcClass, srcHead}},
	linear.Template{Name: "full right", Places: linear.Places{srcDir, srcCue, srcFullRight}},
	linear.Template{Name: "full right class", Places: linear.Places{srcDir, srcClass, srcFullRight}},
	linear.Template{Name: "full pattern", Places: linear.Places{srcCue, srcFullPattern}},
	linear.Template{Name: "nested form", Places: linear.Places{srcNested, srcForm}},
	linear.Template{Name: "commas", Places: linear.Places{srcCommas}},
	linear.Template{Name: "cue left rank", Places: linear.Places{srcCue, srcCueLeft, srcRank, srcSubject}},
	linear.Template{Name: "cue verbs", Places: linear.Places{srcCue, srcClauses, srcSubjectOf}},
	linear.Template{Name: "subject lemma", Places: linear.Places{srcLemma, srcHead, srcSubjectOf}},
	linear.Template{Name: "subject of", Places: linear.Places{srcDir, srcCue, srcCueLeft, srcSubjectOf}},
	linear.Template{Name: "class verbs", Places: linear.Places{srcClass, srcClauses, srcSubjectOf}},
	linear.Template{Name: "lemma subject", Places: linear.Places{srcDir, srcLemma, srcSubject}},
	linear.Template{Name: "cue left verbs form", Places: linear.Places{srcCueLeft, srcClauses, srcForm}},
	linear.Template{Name: "class full pattern", Places: linear.Places{srcClass, srcFullPattern}},
	linear.Template{Name: "class left word", Places: linear.Places{srcDir, srcClass, srcLeftWord}},
	linear.Template{Name: "verbs", Places: linear.Places{srcClauses}},
)

var (
	always        = linear.Choose("always")
	nestedValues  = linear.Choose("outer", "possessor of the cue", "nested")
	onlyFirst     = linear.Choose("first")
	subjectValues = linear.Either(yesOrNo, linear.Choose("says", "subordinate"))
)

// Of subjectValues and always.
const (
	saysValue linear.Value = noValue + 1 + iota
	subordinateValue

	alwaysValue linear.Value = 1
)

// cueValues fills in what cue c looks like.
func (a *analysis) cueValues(v *linear.Values, c *cue) {
	v[srcLemma], v[srcClass], v[srcCue] = linear.At(c.lemma), linear.At(c.class), linear.At(c.form)
	v[srcCueLeft] = a.edge(c.tokens.first - 1)
	v[srcCueRight] = a.edge(c.tokens.last)
}

// sourceValues fills in what mention m looks like to cue c; the first candidate is from.
func (a *analysis) sourceValues(v *linear.Values, c *cue, m, from int32) {
	x, w := &a.mentions[m], a.view(m)
	before := x.base.first < c.head
	gap := tokenRange{c.tokens.last, x.base.first}
	v[srcDir] = afterValue
	if before {
		gap = tokenRange{x.base.last, c.tokens.first}
		v[srcDir] = beforeValue
	}
	n := a.between(gap)
	v[srcForm], v[srcHead] = w.form, w.head
	v[srcLeft], v[srcRight], v[srcFullRight], v[srcLeftWord] = w.left, w.right, w.fullRight, w.leftWord
	v[srcSubject], v[srcSubjectOf] = w.subject, w.subject
	switch {
	case w.subject != yesValue:
	case a.saysBefore(a.pastTime(x.full.last, c.tokens.first), c.tokens.first):
		v[srcSubjectOf] = saysValue
	case a.subordinates(x.base.first - 1):
		v[srcSubjectOf] = subordinateValue
	}
	v[srcPattern] = a.pattern(gap)
	v[srcRank] = count(n.mentions(), 5)
	v[srcFirst] = trueValue.If(m == from)
	v[srcDateline] = w.dateline
	v[srcNested] = linear.At(a.nesting(m, c))
	v[srcClauses], v[srcCommas], v[srcFullPattern] = 0, 0, 0
	if !before {
		return
	}
	v[srcClauses], v[srcCommas] = n.clauses(), count(n.commas(), 4)
	switch {
	case x.full.last > c.tokens.first:
	case x.full.last == gap.first:
		v[srcFullPattern] = v[srcPattern]
	default:
		v[srcFullPattern] = a.pattern(tokenRange{x.full.last, c.tokens.first})
	}
}

// nesting tells, as a place in nestedValues, whether mention m lies in another mention, and whether that one holds the cue.
func (a *analysis) nesting(m int32, c *cue) int {
	switch x := &a.mentions[m]; {
	case x.within == 0:
		return 0
	case a.mentions[m-int32(x.within)].base.has(c.head):
		return 1
	}
	return 2
}

// subordinates reports whether the word at i opens a clause that says when or why: as the talks went on.
func (a *analysis) subordinates(i int32) bool {
	if i < 0 || a.symbols[i] != symPrep && a.symbols[i] != symWh {
		return false
	}
	switch a.word(i) {
	case "as", "while", "after", "when", "before", "because", "although", "though", "since", "until", "if", "once",
		"As", "While", "After", "When", "Before", "Because", "Although", "Though", "Since", "Until", "If", "Once":
		return true
	}
	return false
}

// saysBefore reports whether a verb of speech begins within a few tokens from i on, and before end: the minister has repeatedly
// denied it, saying …
func (a *analysis) saysBefore(i, end int32) bool {
	for k := i; k < i+5 && k < end; k++ {
		if a.has(k, isSpeechVerb) && a.tag[k].isVerb() {
			return true
		}
		if a.tag[k] == tagPunct || a.mentionAt[k] >= 0 {
			return false
		}
	}
	return false
}
