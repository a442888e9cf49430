package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// Places of the values that describe a mention as the source of a cue.
const (
	srcAlways      = iota // one value for all mentions: what tells them from none
	srcDir                // before the cue or after it
	srcForm               // a name, a nominal, which pronoun
	srcHead               // the class of its head noun
	srcLeft               // what stands before it
	srcRight              // and behind it
	srcFullRight          // behind the whole of it
	srcLeftWord           // the small word before it
	srcSubject            // whether a verb follows it
	srcSubjectOf          // the same, and whether that verb is one of speech
	srcCue                // the form of the cue
	srcLemma              // its verb or noun
	srcClass              // and its class
	srcCueLeft            // what stands before the cue
	srcCueRight           // and behind it
	srcPattern            // what stands between mention and cue
	srcFullPattern        // between the whole of the mention and the cue
	srcRank               // how many other mentions stand between
	srcSubjects           // and how many of those have a verb behind them
	srcClauses            // how many verbs do
	srcCommas             // and how many commas
	srcAside              // how what stands between begins and ends: , who … ,
	srcVerbBetween        // whether a verb stands between the whole of it and the cue
	srcNested             // whether it lies in another mention
	srcFirst              // it is the first candidate
	srcStarts             // it begins its sentence
	srcQuoted             // it stands in a quotation
	srcRelative           // it is a relative that has a verb of its own
)

// sourceForm lists the features of sources.
var sourceForm = linear.NewForm(
	linear.Template{Name: "mention", Places: linear.Places{srcAlways}},
	linear.Template{Name: "form", Places: linear.Places{srcDir, srcForm}},
	linear.Template{Name: "cue", Places: linear.Places{srcDir, srcCue}},
	linear.Template{Name: "pattern", Places: linear.Places{srcDir, srcPattern}},
	linear.Template{Name: "cue pattern", Places: linear.Places{srcDir, srcCue, srcPattern}},
	linear.Template{Name: "form pattern", Places: linear.Places{srcDir, srcForm, srcPattern}},
	linear.Template{Name: "left", Places: linear.Places{srcDir, srcLeft}},
	linear.Template{Name: "right", Places: linear.Places{srcDir, srcRight}},
	linear.Template{Name: "left form", Places: linear.Places{srcDir, srcLeft, srcForm}},
	linear.Template{Name: "sides", Places: linear.Places{srcDir, srcLeft, srcRight}},
	linear.Template{Name: "head", Places: linear.Places{srcDir, srcHead}},
	linear.Template{Name: "cue left", Places: linear.Places{srcDir, srcCueLeft}},
	linear.Template{Name: "cue right", Places: linear.Places{srcDir, srcCueRight}},
	linear.Template{Name: "cue left pattern", Places: linear.Places{srcDir, srcCueLeft, srcPattern}},
	linear.Template{Name: "rank", Places: linear.Places{srcDir, srcRank}},
	linear.Template{Name: "rank cue", Places: linear.Places{srcDir, srcRank, srcCue}},
	linear.Template{Name: "first candidate", Places: linear.Places{srcFirst}},
	linear.Template{Name: "starts sentence", Places: linear.Places{srcStarts}},
	linear.Template{Name: "quoted", Places: linear.Places{srcQuoted}},
	linear.Template{Name: "aside", Places: linear.Places{srcAside}},
	linear.Template{Name: "aside verbs", Places: linear.Places{srcAside, srcClauses}},
	linear.Template{Name: "aside form", Places: linear.Places{srcAside, srcForm}},
	linear.Template{Name: "aside cue", Places: linear.Places{srcAside, srcCue}},
	linear.Template{Name: "relative", Places: linear.Places{srcRelative}},
	linear.Template{Name: "left word", Places: linear.Places{srcDir, srcLeftWord}},
	linear.Template{Name: "left word cue", Places: linear.Places{srcDir, srcLeftWord, srcCue}},
	linear.Template{Name: "left word subject", Places: linear.Places{srcDir, srcLeftWord, srcSubject}},
	linear.Template{Name: "subject cue", Places: linear.Places{srcDir, srcSubjectOf, srcCue}},
	linear.Template{Name: "subject cue head", Places: linear.Places{srcDir, srcSubjectOf, srcCue, srcHead}},
	linear.Template{Name: "verb between", Places: linear.Places{srcVerbBetween}},
	linear.Template{Name: "lemma", Places: linear.Places{srcDir, srcLemma, srcForm}},
	linear.Template{Name: "class", Places: linear.Places{srcDir, srcClass, srcForm}},
	linear.Template{Name: "class head", Places: linear.Places{srcDir, srcClass, srcHead}},
	linear.Template{Name: "class cue left", Places: linear.Places{srcDir, srcClass, srcCueLeft}},
	linear.Template{Name: "full right", Places: linear.Places{srcDir, srcCue, srcFullRight}},
	linear.Template{Name: "full right class", Places: linear.Places{srcDir, srcClass, srcFullRight}},
	linear.Template{Name: "subject", Places: linear.Places{srcDir, srcCue, srcSubject}},
	linear.Template{Name: "subject rank", Places: linear.Places{srcDir, srcCue, srcSubject, srcRank}},
	linear.Template{Name: "subject pattern", Places: linear.Places{srcDir, srcSubject, srcPattern}},
	linear.Template{Name: "full pattern", Places: linear.Places{srcCue, srcFullPattern}},
	linear.Template{Name: "nested", Places: linear.Places{srcDir, srcNested}},
	linear.Template{Name: "nested form", Places: linear.Places{srcNested, srcForm}},
	linear.Template{Name: "nested cue", Places: linear.Places{srcNested, srcCue}},
	linear.Template{Name: "commas", Places: linear.Places{srcCommas}},
	linear.Template{Name: "cue starts", Places: linear.Places{srcCue, srcCueLeft, srcSubject, srcStarts}},
	linear.Template{Name: "cue left rank", Places: linear.Places{srcCue, srcCueLeft, srcRank, srcSubject}},
	linear.Template{Name: "cue verbs", Places: linear.Places{srcCue, srcClauses, srcSubject}},
	linear.Template{Name: "class verbs", Places: linear.Places{srcClass, srcClauses, srcSubject}},
	linear.Template{Name: "lemma subject", Places: linear.Places{srcDir, srcLemma, srcSubject}},
	linear.Template{Name: "cue left verbs form", Places: linear.Places{srcCueLeft, srcClauses, srcForm}},
	linear.Template{Name: "subjects", Places: linear.Places{srcDir, srcCue, srcSubjects, srcSubject}},
	linear.Template{Name: "subjects left", Places: linear.Places{srcCue, srcCueLeft, srcSubjects, srcSubject}},
	linear.Template{Name: "subjects class", Places: linear.Places{srcDir, srcClass, srcSubjects, srcSubject}},
	linear.Template{Name: "subjects verbs", Places: linear.Places{srcSubjects, srcClauses, srcSubject}},
	linear.Template{Name: "head verbs", Places: linear.Places{srcHead, srcClauses, srcSubject}},
	linear.Template{Name: "lemma head", Places: linear.Places{srcDir, srcLemma, srcHead}},
	linear.Template{Name: "class full pattern", Places: linear.Places{srcClass, srcFullPattern}},
	linear.Template{Name: "class left word", Places: linear.Places{srcDir, srcClass, srcLeftWord}},
	linear.Template{Name: "verbs", Places: linear.Places{srcClauses}},
	linear.Template{Name: "verbs form", Places: linear.Places{srcClauses, srcForm}},
)

var (
	alwaysValue     = linear.Name("always")
	subjectOfValues = linear.Names("no subject", "subject", "subject of a cue")
	nestedValues    = linear.Names("outer", "holds the cue", "possessor of the cue", "nested")
	firstValue      = linear.Name("first")
	startsValue     = linear.Name("starts")
	quotedValues    = linear.Names("mention alone", "both")
	relativeValue   = linear.Name("verb of its own")
	pronounValues   = linear.Names("no pronoun", "pronoun")
)

// cueValues fills in what cue c looks like.
func (a *analysis) cueValues(v *linear.Values, c *cue) {
	v[srcAlways] = alwaysValue
	v[srcCue] = a.cueForm(c)
	v[srcLemma] = a.lemmaValue(c.head)
	v[srcClass] = classValues[a.cueClass(c.head)]
	v[srcCueLeft] = a.edge(c.tokens.first - 1)
	v[srcCueRight] = a.edge(c.tokens.last)
}

// sourceValues fills in what mention m looks like to cue c; the first candidate is from, the first behind the cue mid.
func (a *analysis) sourceValues(v *linear.Values, c *cue, m, from, mid int32) {
	x, w := &a.mentions[m], &a.views[m]
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
	v[srcSubject] = yes(w.subject)
	v[srcSubjectOf] = subjectOfValues[0]
	if w.subject {
		v[srcSubjectOf] = subjectOfValues[1]
		if x.full.last < c.tokens.first && a.cueAt(x.full.last, c) {
			v[srcSubjectOf] = subjectOfValues[2]
		}
	}
	v[srcPattern] = a.pattern(gap)
	v[srcRank] = count(n.mentions, 5)
	v[srcSubjects] = count(a.subjectsBetween(m, mid), 3)
	v[srcFirst] = firstValue.If(m == from)
	v[srcStarts] = startsValue.If(w.starts)
	v[srcQuoted] = 0
	switch q := a.quote[x.head]; {
	case q >= 0 && q != a.quote[c.head]:
		v[srcQuoted] = quotedValues[0]
	case q >= 0:
		v[srcQuoted] = quotedValues[1]
	}
	v[srcNested] = nestedValues[a.nesting(x, c)]
	v[srcClauses], v[srcCommas], v[srcAside], v[srcVerbBetween], v[srcRelative], v[srcFullPattern] = 0, 0, 0, 0, 0, 0
	if !before {
		return
	}
	v[srcClauses], v[srcCommas] = n.clauses(), count(n.commas, 4)
	if !gap.empty() {
		// Small, who attended the rally, said: an aside that opens with who and closes with a comma
		v[srcAside] = a.edge(gap.first).With(a.edge(gap.last - 1))
		if gap.last-gap.first > 1 {
			v[srcAside] = v[srcAside].With(a.edge(gap.first + 1))
		}
	}
	v[srcRelative] = relativeValue.If(w.relate && a.verbBetween(x.base.last, c.tokens.first))
	if a.verbBetween(x.full.last, c.tokens.first) {
		v[srcVerbBetween] = pronounValues[0]
		if x.kind == Pronoun {
			v[srcVerbBetween] = pronounValues[1]
		}
	}
	if x.full.last <= c.tokens.first {
		v[srcFullPattern] = a.pattern(tokenRange{x.full.last, c.tokens.first})
	}
}

// subjectsBetween counts the mentions between m and the cue before mention mid that have a verb behind them.
func (a *analysis) subjectsBetween(m, mid int32) int32 {
	if m < mid {
		return a.views[mid-1].subjects - a.views[m].subjects
	}
	n := a.views[m].subjects
	if a.views[m].subject {
		n--
	}
	if mid > 0 {
		n -= a.views[mid-1].subjects
	}
	return n
}

// nesting tells, as a place in nestedValues, whether x lies in another mention, and whether one of them holds the cue.
func (a *analysis) nesting(x *mention, c *cue) int {
	switch {
	case x.base.has(c.head):
		return 1
	case x.within < 0:
		return 0
	case a.mentions[x.within].base.has(c.head):
		return 2
	}
	return 3
}

// cueAt reports whether another cue than c of speech begins within a few tokens from i on: the minister has repeatedly denied it, saying …
func (a *analysis) cueAt(i int32, c *cue) bool {
	for k := i; k < i+5 && k < c.tokens.first; k++ {
		if a.has(k, isSpeechVerb) && a.tag[k].isVerb() {
			return true
		}
		if a.tag[k] == tagPunct || a.mentionAt[k] >= 0 {
			return false
		}
	}
	return false
}
