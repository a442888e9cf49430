package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// Places of the values that describe what a quotation may belong to. The first ones describe the quotation itself.
const (
	quoAlways    = iota // one value for each kind of anchor
	quoSize             // how many words the quotation has
	quoShape            // how it begins and ends
	quoLeft             // what stands before it
	quoRight            // and behind it
	quoLeftWord         // the small word before it
	quoLeftWord2        // and before that
	quoRightWord        // and the one behind it
	quoClauses          // how many verbs it has
	quoTitle            // whether its words have capitals
	quoNearest          // the class of the best cue in its sentence
	quoAlone            // there is no cue or label around
	quoSpeech           // a verb of speech stands right before it
	quoNaming           // or a verb of naming does
	quoHeadline         // it stands in the first paragraph
	quoFirst            // no quotation before it has an owner

	quoDir       // the cue: before the quotation or after it
	quoWhere     // in its sentence, its paragraph, or how far from it
	quoSame      // whether the quotation before belongs to it
	quoPattern   // what stands between
	quoPlace     // where its source stands
	quoVerb      // its lemma
	quoClass     // and the class of that
	quoSure      // how sure its source is
	quoCueRight  // what stands behind it
	quoBetween   // how many cues stand between
	quoNoSource  // or that there is none
	quoGap       // the verbs and commas between, in one sentence
	quoContinues // the quotation before was left open
	quoOpens     // the quotation opens its paragraph
	quoAside     // whether it stands aside from its sentence, or another one does
	quoSubject   // the sentence before has a subject, and what of speech it has

	labForm     // the label: what it looks like
	labWhere    // where it stands
	labBare     // nothing but it stands on its side of the quotation
	labHeadline // whether it stands in a headline
	labLast     // it is the label of the quotation before

	subWhere  // the subject: of the sentence before, of the paragraph before, or the one of the quotation before
	subForm   // what it looks like
	subBefore // what its sentence has: a quotation, a verb of speech, neither
)

// quoteChoices are those of what describes what a quotation may belong to.
func quoteChoices() *linear.ByPlace {
	return &linear.ByPlace{
		quoAlways: always, quoSize: sizeValues, quoShape: shapeValues, quoLeft: edgeValues, quoRight: edgeValues, quoClauses: verbValues,
		quoTitle: titleValues, quoNearest: classesOrNone, quoAlone: onlyTrue, quoSpeech: onlyTrue, quoNaming: onlyTrue, quoHeadline: onlyTrue,
		quoFirst: onlyTrue, quoDir: sideValues, quoWhere: whereValues, quoSame: sameValues, quoPlace: placeValues, quoVerb: cueLemmas().choices,
		quoClass: classValues, quoSure: sureValues, quoCueRight: edgeValues, quoBetween: countValues, quoNoSource: onlyTrue, quoGap: gapValues,
		quoContinues: onlyTrue, quoOpens: onlyTrue, quoAside: asideValues, quoSubject: speechValues,
		labForm: formValues, labWhere: labelPlaces, labBare: yesOrNo, labHeadline: yesOrNo, labLast: yesOrNo,
		subWhere: subjectPlaces, subForm: formValues, subBefore: speechValues,
	}
}

// noneForm, labelForm, subjectForm and anchorForm list the features of quotations that belong to nothing, to a label, to the subject of
// the sentence before and to a cue.
var (
	noneForm = linear.NewForm(quoteChoices,
		linear.Template{Name: "none", Places: linear.Places{quoAlways}},
		linear.Template{Name: "none size", Places: linear.Places{quoSize}},
		linear.Template{Name: "none shape", Places: linear.Places{quoShape}},
		linear.Template{Name: "none size shape", Places: linear.Places{quoSize, quoShape}},
		linear.Template{Name: "none left", Places: linear.Places{quoLeft}},
		linear.Template{Name: "none right", Places: linear.Places{quoRight}},
		linear.Template{Name: "none left shape", Places: linear.Places{quoLeft, quoShape}},
		linear.Template{Name: "none edges", Places: linear.Places{quoLeft, quoRight}},
		linear.Template{Name: "none size left", Places: linear.Places{quoSize, quoLeft}},
		linear.Template{Name: "none clauses", Places: linear.Places{quoClauses, quoSize}},
		linear.Template{Name: "none clauses left", Places: linear.Places{quoClauses, quoLeft}},
		linear.Template{Name: "none title", Places: linear.Places{quoTitle, quoSize}},
		linear.Template{Name: "none title left", Places: linear.Places{quoTitle, quoLeftWord}},
		linear.Template{Name: "none nearest", Places: linear.Places{quoNearest, quoSize}},
		linear.Template{Name: "none nearest left", Places: linear.Places{quoNearest, quoLeft}},
		linear.Template{Name: "none nearest left word", Places: linear.Places{quoNearest, quoLeftWord}},
		linear.Template{Name: "none nearest clauses", Places: linear.Places{quoNearest, quoClauses}},
		linear.Template{Name: "none nearest title", Places: linear.Places{quoNearest, quoTitle}},
		linear.Template{Name: "none left word", Places: linear.Places{quoLeftWord}},
		linear.Template{Name: "none left words", Places: linear.Places{quoLeftWord2, quoLeftWord}},
		linear.Template{Name: "none right word", Places: linear.Places{quoRightWord, quoTitle}},
		linear.Template{Name: "none left word size", Places: linear.Places{quoLeftWord, quoSize}},
		linear.Template{Name: "none right word size", Places: linear.Places{quoRightWord, quoSize}},
		linear.Template{Name: "none small edges", Places: linear.Places{quoLeftWord, quoRight, quoTitle}},
		linear.Template{Name: "none nearest edges", Places: linear.Places{quoNearest, quoLeft, quoRight}},
		linear.Template{Name: "none nearest size shape", Places: linear.Places{quoNearest, quoSize, quoShape}},
		linear.Template{Name: "none alone", Places: linear.Places{quoAlone}},
		linear.Template{Name: "none speech", Places: linear.Places{quoSpeech}},
		linear.Template{Name: "none naming", Places: linear.Places{quoNaming}},
		linear.Template{Name: "none headline", Places: linear.Places{quoHeadline}},
		linear.Template{Name: "none first", Places: linear.Places{quoFirst}},
	)
	labelForm = linear.NewForm(quoteChoices,
		linear.Template{Name: "label", Places: linear.Places{quoAlways}},
		linear.Template{Name: "label where", Places: linear.Places{labWhere}},
		linear.Template{Name: "label where bare", Places: linear.Places{labWhere, labBare}},
		linear.Template{Name: "label where form", Places: linear.Places{labWhere, labForm}},
		linear.Template{Name: "label where shape", Places: linear.Places{labWhere, quoShape}},
		linear.Template{Name: "label where size", Places: linear.Places{labWhere, quoSize}},
		linear.Template{Name: "label where headline", Places: linear.Places{labWhere, labHeadline}},
		linear.Template{Name: "label bare opens", Places: linear.Places{labWhere, labBare, quoOpens}},
		linear.Template{Name: "label last", Places: linear.Places{labWhere, labLast}},
	)
	subjectForm = linear.NewForm(quoteChoices,
		linear.Template{Name: "subject", Places: linear.Places{subWhere}},
		linear.Template{Name: "subject before", Places: linear.Places{subWhere, subBefore}},
		linear.Template{Name: "subject before form", Places: linear.Places{subBefore, subForm}},
		linear.Template{Name: "subject before nearest", Places: linear.Places{subWhere, subBefore, quoNearest}},
		linear.Template{Name: "subject shape", Places: linear.Places{subWhere, quoShape}},
		linear.Template{Name: "subject size", Places: linear.Places{subWhere, quoSize}},
		linear.Template{Name: "subject right", Places: linear.Places{subWhere, quoRight}},
		linear.Template{Name: "subject first", Places: linear.Places{subWhere, quoFirst}},
		linear.Template{Name: "subject clauses", Places: linear.Places{subWhere, quoClauses}},
		linear.Template{Name: "subject nearest right", Places: linear.Places{quoNearest, quoRight}},
	)
	anchorForm = linear.NewForm(quoteChoices,
		linear.Template{Name: "where", Places: linear.Places{quoDir, quoWhere}},
		linear.Template{Name: "where same", Places: linear.Places{quoDir, quoWhere, quoSame}},
		linear.Template{Name: "pattern", Places: linear.Places{quoDir, quoPattern}},
		linear.Template{Name: "pattern place", Places: linear.Places{quoDir, quoPattern, quoPlace}},
		linear.Template{Name: "verb dir", Places: linear.Places{quoDir, quoVerb}},
		linear.Template{Name: "verb pattern", Places: linear.Places{quoDir, quoVerb, quoPattern}},
		linear.Template{Name: "class", Places: linear.Places{quoDir, quoClass, quoWhere}},
		linear.Template{Name: "class pattern", Places: linear.Places{quoDir, quoClass, quoPattern}},
		linear.Template{Name: "class clauses", Places: linear.Places{quoDir, quoClass, quoClauses}},
		linear.Template{Name: "class left", Places: linear.Places{quoDir, quoClass, quoLeft}},
		linear.Template{Name: "class title", Places: linear.Places{quoClass, quoTitle}},
		linear.Template{Name: "class sure", Places: linear.Places{quoClass, quoSure}},
		linear.Template{Name: "class same", Places: linear.Places{quoDir, quoClass, quoWhere, quoSame}},
		linear.Template{Name: "verb shape", Places: linear.Places{quoDir, quoVerb, quoShape}},
		linear.Template{Name: "verb left", Places: linear.Places{quoDir, quoVerb, quoLeftWord}},
		linear.Template{Name: "place where", Places: linear.Places{quoDir, quoWhere, quoPlace}},
		linear.Template{Name: "cue right", Places: linear.Places{quoDir, quoCueRight}},
		linear.Template{Name: "cues between", Places: linear.Places{quoDir, quoWhere, quoBetween}},
		linear.Template{Name: "no source", Places: linear.Places{quoNoSource}},
		linear.Template{Name: "continues", Places: linear.Places{quoContinues, quoWhere, quoSame}},
		linear.Template{Name: "where size edges", Places: linear.Places{quoWhere, quoSize, quoLeft, quoRight}},
		linear.Template{Name: "verb size", Places: linear.Places{quoVerb, quoSize}},
		linear.Template{Name: "class between", Places: linear.Places{quoDir, quoClass, quoBetween, quoWhere}},
		linear.Template{Name: "gap", Places: linear.Places{quoDir, quoClass, quoGap}},
		linear.Template{Name: "gap verb", Places: linear.Places{quoDir, quoGap, quoVerb}},
		linear.Template{Name: "subject ahead", Places: linear.Places{quoSubject, quoDir, quoWhere, quoSame}},
		linear.Template{Name: "aside", Places: linear.Places{quoDir, quoAside}},
		linear.Template{Name: "aside class", Places: linear.Places{quoDir, quoClass, quoAside}},
		linear.Template{Name: "aside between", Places: linear.Places{quoDir, quoBetween, quoAside}},
		linear.Template{Name: "opens", Places: linear.Places{quoOpens, quoDir, quoWhere, quoSame}},
	)
)

var (
	none          = linear.Choose("none")
	sizeValues    = linear.Choose("1", "2", "3-4", "5-8", "9-16", "17+")
	titleValues   = linear.Choose("short", "title", "capital", "small", "mixed")
	shapeEnds     = linear.Choose("", ",", ".", "!", "_,", "_.")
	shapeValues   = linear.Either(linear.Choose("empty"), linear.Choose("low", "Cap", "sign").With(shapeEnds))
	verbValues    = linear.Either(upToThree, linear.Choose("to").With(upToThree))
	classesOrNone = linear.Either(none, classValues)
	whereValues   = linear.Choose("sentence", "paragraph", "next paragraph", "far")
	gapValues     = clauseValues.With(upToThree)
	sameValues    = linear.Choose("other", "same")
	placeValues   = linear.Choose("nowhere", "left inside", "left beside", "left across", "right inside", "right beside", "right across")
	sureValues    = linear.Choose("0", "5", "8", "9")

	nextParagraph  = linear.Name("paragraph break")
	colonParagraph = linear.Name("colon, paragraph break")
	farParagraph   = linear.Name("paragraph breaks")
)

// noneValue is that of none, and of all choices that begin with it.
const noneValue linear.Value = 1

// Of sameValues and whereValues.
const (
	ofAnother linear.Value = 1
	ofTheSame linear.Value = 2

	inSameSentence  linear.Value = 1
	inSameParagraph linear.Value = 2
	inNextParagraph linear.Value = 3
	farAway         linear.Value = 4
)

// quotationValues fills in what quotation q looks like by itself; cands is what it may belong to, last what the one before does.
func (a *analysis) quotationValues(v *linear.Values, q int, cands []anchor, last anchor) {
	r := a.quotes[q]
	v[quoAlways], v[quoSubject] = alwaysValue, 0
	v[quoSize], v[quoShape] = quoteSize(r), a.quoteShape(q)
	v[quoLeft], v[quoRight] = a.edge(r.first-1), a.edge(r.last)
	v[quoLeftWord2], v[quoLeftWord], v[quoRightWord] = a.smallWord(r.first-2), a.smallWord(r.first-1), a.smallWord(r.last)
	v[quoClauses], v[quoTitle] = a.verbsIn(r), a.quoteTitle(r)
	v[quoNearest] = a.nearestCueClass(cands, r)
	v[quoAlone] = trueValue.If(len(cands) == 1)
	v[quoSpeech] = trueValue.If(a.has(r.first-1, isSpeechVerb))
	v[quoNaming] = trueValue.If(a.names(r.first - 1))
	v[quoHeadline] = trueValue.If(a.para(r.first) == 0)
	v[quoFirst] = trueValue.If(last.kind == anchorNone)
	for _, x := range cands {
		if x.kind == anchorSubject && x != last {
			v[quoSubject] = a.speechAround(x.mention)
		}
	}
	a.behind, a.before = a.asides(r)
	v[quoOpens] = trueValue.If(a.startsParagraph(r.first))
}

// names reports whether the word at i gives what follows it as a name.
func (a *analysis) names(i int32) bool {
	return a.is(i, "called") || a.is(i, "dubbed") || a.is(i, "titled") || a.is(i, "named")
}

// anchorValues fills in what it looks like for quotation q to belong to the label or cue to.
func (a *analysis) anchorValues(v *linear.Values, q int, to, last anchor) {
	switch to.kind {
	case anchorCue:
		a.cueAnchorValues(v, q, to, last)
	case anchorLabel:
		a.labelValues(v, a.quotes[q], to, last)
	case anchorSubject:
		a.subjectValues(v, a.quotes[q], to, last)
	}
}

// quoteForms are the forms by the kinds of anchors.
var quoteForms = [...]*linear.Form{anchorNone: noneForm, anchorCue: anchorForm, anchorLabel: labelForm, anchorSubject: subjectForm}

func (a *analysis) labelValues(v *linear.Values, r tokenRange, to, last anchor) {
	m := &a.mentions[to.mention]
	where, bare := a.labelPlace(m, r)
	v[labWhere], v[labBare] = linear.At(where), yes(bare)
	v[labForm] = linear.At(a.mentionForm(m))
	v[labHeadline] = yes(a.titled[a.sent[r.first]])
	v[labLast] = yes(to == last)
}

// subjectValues fills in what the subject to looks like. Of the sentence before, quotationValues has asked already what it has of speech.
func (a *analysis) subjectValues(v *linear.Values, r tokenRange, to, last anchor) {
	v[subForm] = linear.At(a.mentionForm(&a.mentions[to.mention]))
	if to == last {
		v[subWhere], v[subBefore] = subjectOfLast, a.speechAround(to.mention)
		return
	}
	v[subWhere], v[subBefore] = subjectInSentenceBefore, v[quoSubject]
	if a.para(r.first) != a.para(r.first-1) {
		v[subWhere] = subjectInParagraphBefore
	}
}

// speechAround tells, as one of speechValues, what of speech the beginning of the sentence of mention m has: nothing, a verb of it, a quotation.
func (a *analysis) speechAround(m int32) linear.Value {
	const beginning = 100 // tokens; the sentence before many quotations is asked about for each of them
	s := a.sents[a.sent[a.mentions[m].head]]
	found := silentBefore
	for i := s.first; i < min(s.last, s.first+beginning); i++ {
		if a.quoted[i] {
			return quotationBefore
		}
		if a.has(i, isSpeechVerb) && a.tag[i].isVerb() {
			found = speechBefore
		}
	}
	return found
}

var (
	subjectPlaces = linear.Choose("sentence before", "paragraph before", "last")
	speechValues  = linear.Choose("silent", "speech", "quotation")
)

// Of subjectPlaces and speechValues.
const (
	subjectInSentenceBefore linear.Value = 1 + iota
	subjectInParagraphBefore
	subjectOfLast

	silentBefore    linear.Value = 1
	speechBefore    linear.Value = 2
	quotationBefore linear.Value = 3
)

var labelPlaces = linear.Choose("inside", "far", "after", "colon", "dash", "headline", "clause")

// labelPlace tells, as a place in labelPlaces, where the label m of the quotation r stands, and whether nothing but it stands there.
func (a *analysis) labelPlace(m *mention, r tokenRange) (place int, bare bool) {
	switch {
	case r.has(m.head):
		return 0, true
	case a.para(m.head) != a.para(r.first):
		return 1, false
	case m.head > r.first:
		end := m.full.last
		return 2, int(end) >= len(a.tok) || a.para(end) != a.para(m.head)
	}
	bare = a.sentenceStart(m.base.first)
	switch a.symbols[r.first-1] {
	case symColon:
		if m.full.last < r.first-1 && !a.titled[a.sent[r.first]] {
			return 6, bare
		}
		return 3, bare
	case symDash:
		return 4, bare
	}
	return 5, bare
}

func (a *analysis) cueAnchorValues(v *linear.Values, q int, to, last anchor) {
	r, c := a.quotes[q], &a.cues[to.cue]
	gap := tokenRange{r.last, c.tokens.first}
	v[quoDir] = afterValue
	if c.head < r.first {
		gap = tokenRange{c.tokens.last, r.first}
		v[quoDir] = beforeValue
	}
	v[quoWhere], v[quoPattern] = farAway, farParagraph
	switch d := a.para(r.first) - a.para(c.head); {
	case d == 0:
		v[quoWhere], v[quoPattern] = inSameParagraph, a.pattern(gap)
		if a.sent[c.head] == a.sent[r.first] || a.sent[c.head] == a.sent[r.last-1] {
			v[quoWhere] = inSameSentence
		}
	case d == 1: // He wrote:⏎“We won.”
		v[quoWhere], v[quoPattern] = inNextParagraph, nextParagraph
		if r.first > 0 && a.symbols[r.first-1] == symColon {
			v[quoPattern] = colonParagraph
		}
	}
	v[quoGap], v[quoAside] = 0, 0
	if v[quoWhere] == inSameSentence {
		v[quoAside] = a.asideValue(to.cue)
		n := a.between(gap)
		v[quoGap] = upToThree.Pair(n.clauses(), count(n.commas(), 3))
	}
	v[quoSame] = ofAnother
	if last.kind == anchorCue && last.cue == to.cue {
		v[quoSame] = ofTheSame
	}
	v[quoPlace] = a.sourcePlace(c, r)
	v[quoVerb], v[quoClass] = linear.At(c.lemma), linear.At(c.class)
	v[quoSure] = sureness(c.sure)
	v[quoCueRight] = a.edge(c.tokens.last)
	v[quoBetween] = linear.At(a.cuesBetween(to.cue))
	v[quoNoSource] = trueValue.If(to.mention < 0)
	v[quoContinues] = trueValue.If(a.doc.Quotations[q].Continues)
}
