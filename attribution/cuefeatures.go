package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// Places of the values that describe a cue for the questions whether it may be one at all (sift.go) and whether it ties anything to a
// source.
const (
	cueAlways = iota
	cueLemma
	cueClass
	cueForm
	cueLeft
	cueRight
	cueRight2  // what stands behind it, two tokens
	cueSource  // what its source looks like, and on which side it stands
	cueSure    // how sure that is
	cueClause  // whether a clause follows
	cueFollows // the same, only where one does
	cueTime    // a time follows
	cueHeadline
	cueModal
	cueInfinitive
	cueNegated
	cueStarts  // it opens its sentence
	cueMention // the mention right before it
	cueNear    // how near a quotation stands
)

// cueChoices are those of what describes a cue.
func cueChoices() *linear.ByPlace {
	return &linear.ByPlace{
		cueAlways: always, cueLemma: cueLemmas().choices, cueClass: classValues, cueForm: formsOfCues, cueLeft: edgeValues, cueRight: edgeValues,
		cueRight2: twoEdges, cueSource: cueSources, cueSure: sureValues, cueClause: yesOrNo, cueFollows: onlyTrue, cueTime: onlyTrue,
		cueHeadline: onlyTrue, cueModal: onlyTrue, cueInfinitive: onlyTrue, cueNegated: onlyTrue, cueStarts: onlyTrue, cueMention: mentionOrNone,
		cueNear: nearValues,
	}
}

// cueFeatures lists the features of cues.
var cueFeatures = linear.NewForm(cueChoices,
	linear.Template{Name: "cue", Places: linear.Places{cueAlways}},
	linear.Template{Name: "lemma", Places: linear.Places{cueLemma}},
	linear.Template{Name: "lemma form", Places: linear.Places{cueLemma, cueForm}},
	linear.Template{Name: "lemma right", Places: linear.Places{cueLemma, cueRight}},
	linear.Template{Name: "lemma left", Places: linear.Places{cueLemma, cueLeft}},
	linear.Template{Name: "lemma source", Places: linear.Places{cueLemma, cueSource}},
	linear.Template{Name: "class", Places: linear.Places{cueClass}},
	linear.Template{Name: "class form", Places: linear.Places{cueClass, cueForm}},
	linear.Template{Name: "class right", Places: linear.Places{cueClass, cueRight}},
	linear.Template{Name: "class right2", Places: linear.Places{cueClass, cueRight2}},
	linear.Template{Name: "class left", Places: linear.Places{cueClass, cueLeft}},
	linear.Template{Name: "class source", Places: linear.Places{cueClass, cueSource}},
	linear.Template{Name: "class sure", Places: linear.Places{cueClass, cueSure}},
	linear.Template{Name: "source right", Places: linear.Places{cueSource, cueRight}},
	linear.Template{Name: "form right", Places: linear.Places{cueForm, cueRight}},
	linear.Template{Name: "form right2", Places: linear.Places{cueForm, cueRight2}},
	linear.Template{Name: "source sure", Places: linear.Places{cueSource, cueSure}},
	linear.Template{Name: "right2", Places: linear.Places{cueRight2}},
	linear.Template{Name: "headline", Places: linear.Places{cueHeadline}},
	linear.Template{Name: "time right", Places: linear.Places{cueTime}},
	linear.Template{Name: "clause follows", Places: linear.Places{cueFollows}},
	linear.Template{Name: "clause follows class", Places: linear.Places{cueClass, cueClause}},
	linear.Template{Name: "clause follows lemma", Places: linear.Places{cueLemma, cueClause}},
	linear.Template{Name: "negated", Places: linear.Places{cueNegated}},
	linear.Template{Name: "modal", Places: linear.Places{cueModal}},
	linear.Template{Name: "infinitive", Places: linear.Places{cueInfinitive}},
	linear.Template{Name: "starts sentence", Places: linear.Places{cueStarts}},
)

// mentionOrNone is what may stand in front of a cue.
var mentionOrNone = linear.Either(none, appearances)

// cueSources are no source, and sources in front of their cues and behind them.
var cueSources = linear.Either(linear.Choose("no source"), appearances, appearances.With(linear.Choose("after")))

// cueLook fills in what cue c looks like whatever its source.
func (a *analysis) cueLook(v *linear.Values, c *cue) {
	v[cueAlways] = alwaysValue
	v[cueLemma], v[cueClass], v[cueForm] = linear.At(c.lemma), linear.At(c.class), linear.At(c.form)
	v[cueLeft], v[cueRight] = a.edge(c.tokens.first-1), a.edge(c.tokens.last)
	v[cueRight2] = edgeValues.Pair(v[cueRight], a.edge(c.tokens.last+1))
	v[cueClause] = yes(a.clauseFollows(c.tokens.last))
	v[cueStarts] = trueValue.If(a.sentenceStart(c.tokens.first))
}

// reportValues fills in what cue c looks like, its source with it.
func (a *analysis) reportValues(v *linear.Values, c *cue) {
	h := c.head
	a.cueLook(v, c)
	v[cueSource] = 1 // no source
	if c.source >= 0 {
		x := &a.mentions[c.source]
		v[cueSource] += a.appearance(x)
		if x.base.first > h {
			v[cueSource] += appearances.Count()
		}
	}
	v[cueSure] = sureness(c.sure)
	v[cueFollows] = trueValue.If(v[cueClause] == yesValue)
	v[cueTime] = trueValue.If(a.has(c.tokens.last, isTime))
	v[cueHeadline] = trueValue.If(a.para(h) == 0)
	v[cueNegated], v[cueModal], v[cueInfinitive] = 0, 0, 0
	for k := c.tokens.first; k < h; k++ {
		if a.is(k, "not") || a.is(k, "n't") || a.is(k, "n’t") || a.is(k, "never") {
			v[cueNegated] = trueValue
		}
		switch a.tag[k] {
		case tagMD:
			v[cueModal] = trueValue
		case tagTO:
			v[cueInfinitive] = trueValue
		}
	}
}

// A wordClass is the class of a cue word that counts most for what it does.
type wordClass uint8

const (
	classOther wordClass = iota
	classSpeech
	classSpeechNoun // the form of a verb of speech as a noun: an answer
	classNoun
	classShow
	classThought
	classStance
	classAspect
)

var classValues = linear.Choose("other", "speech", "speech noun", "noun", "show", "thought", "stance", "aspect")

func (a *analysis) cueClass(h int32) wordClass {
	switch {
	case a.has(h, isSpeechVerb) && a.tag[h].isNoun():
		return classSpeechNoun
	case a.has(h, isSpeechVerb):
		return classSpeech
	case a.has(h, isSpeechNoun) && !a.tag[h].isVerb():
		return classNoun
	case a.has(h, isShowVerb):
		return classShow
	case a.has(h, isThoughtVerb):
		return classThought
	case a.has(h, isStanceVerb):
		return classStance
	case a.has(h, isAspectVerb):
		return classAspect
	}
	return classOther
}

// clauseFollows reports whether a mention and then a finite verb follow at i, or “that”: said the sea had risen.
func (a *analysis) clauseFollows(i int32) bool {
	if int(i) >= len(a.tok) {
		return false
	}
	s := a.sents[a.sent[i]]
	if a.is(i, "that") {
		return true
	}
	m := a.mentionStarting(i, s)
	if m < 0 {
		return false
	}
	k := a.mentions[m].full.last
	for k < s.last && a.tag[k].isAdverb() {
		k++
	}
	return k < s.last && (a.tag[k].isFinite() || a.tag[k] == tagMD)
}
