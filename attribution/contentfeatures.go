package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// Places of the values that describe a stretch of a sentence as the content of a cue.
const (
	conFrom       = iota // where it begins: after the cue, before it …
	conClass             // of the cue
	conLemma             //
	conForm              //
	conOpen              // its first token
	conOpenNext          // its first two
	conBefore            // what stands before it
	conAfter             // and behind it
	conAfterNext         // two tokens
	conAfterWord         // the small word behind it
	conLast              // its last token
	conSize              // how many tokens it has
	conVerbs             // how many verbs
	conWhole             // whether it goes on to the end of the sentence
	conSource            // where the source stands
	conOthers            // how many other cues of speech it holds
	conQuotes            // it is no more than quotations
	conCapital           // whether they begin with a capital
	conRightAfter        // they stand right after a verb of speech
)

// contentChoices are those of what describes a content.
func contentChoices() *linear.ByPlace {
	return &linear.ByPlace{
		conFrom: fromValues, conClass: classValues, conLemma: cueLemmas().choices, conForm: formsOfCues, conOpen: edgeValues, conOpenNext: twoEdges,
		conBefore: edgeValues, conAfter: edgeValues, conAfterNext: twoEdges, conLast: edgeValues, conSize: sizeValues, conVerbs: verbValues,
		conWhole: yesOrNo, conSource: conSourceValues, conOthers: countValues, conQuotes: always, conCapital: yesOrNo, conRightAfter: onlyTrue,
	}
}

// quotesForm and contentForm list the features of contents: those that are no more than their quotations, and all others.
var (
	quotesForm = linear.NewForm(contentChoices,
		linear.Template{Name: "quotes only", Places: linear.Places{conQuotes}},
		linear.Template{Name: "quotes only class", Places: linear.Places{conClass, conForm}},
		linear.Template{Name: "quotes only lemma", Places: linear.Places{conLemma}},
		linear.Template{Name: "quotes only edges", Places: linear.Places{conBefore, conAfter}},
		linear.Template{Name: "quotes only left", Places: linear.Places{conClass, conBefore}},
		linear.Template{Name: "quotes only right", Places: linear.Places{conClass, conAfter}},
		linear.Template{Name: "quotes only size", Places: linear.Places{conSize}},
		linear.Template{Name: "quotes only clause", Places: linear.Places{conVerbs, conBefore}},
		linear.Template{Name: "quotes only capital", Places: linear.Places{conCapital, conBefore}},
		linear.Template{Name: "quotes only right after", Places: linear.Places{conRightAfter}},
	)
	contentForm = linear.NewForm(contentChoices,
		linear.Template{Name: "from lemma", Places: linear.Places{conFrom, conLemma}},
		linear.Template{Name: "from open next", Places: linear.Places{conFrom, conOpenNext}},
		linear.Template{Name: "lemma open", Places: linear.Places{conFrom, conLemma, conOpen}},
		linear.Template{Name: "before", Places: linear.Places{conFrom, conBefore}},
		linear.Template{Name: "before open", Places: linear.Places{conFrom, conBefore, conOpen}},
		linear.Template{Name: "after", Places: linear.Places{conFrom, conAfter}},
		linear.Template{Name: "after verbs", Places: linear.Places{conFrom, conAfter, conVerbs}},
		linear.Template{Name: "after word", Places: linear.Places{conFrom, conAfterWord}},
		linear.Template{Name: "after next", Places: linear.Places{conAfterNext}},
		linear.Template{Name: "last", Places: linear.Places{conFrom, conLast}},
		linear.Template{Name: "size", Places: linear.Places{conFrom, conSize}},
		linear.Template{Name: "verbs open", Places: linear.Places{conFrom, conOpen, conVerbs}},
		linear.Template{Name: "whole class", Places: linear.Places{conFrom, conClass, conWhole}},
		linear.Template{Name: "source", Places: linear.Places{conFrom, conSource}},
		linear.Template{Name: "others after", Places: linear.Places{conAfter, conOthers}},
	)
)

var formsOfContents = [...]*linear.Form{contentForm, quotesForm}

var (
	fromValues      = linear.Choose("cue", "mention", "time", "before", "around", "quotes")
	conSourceValues = linear.Choose("no source", "source before", "source inside", "source after")
	noWordValue     = linear.Name("-")
)

// introducedBy fills in what contents are told of their cue c.
func (a *analysis) introducedBy(v *linear.Values, c *cue) {
	v[conLemma], v[conClass], v[conForm] = linear.At(c.lemma), linear.At(c.class), linear.At(c.form)
}

// contentValues fills in what x looks like as the content of cue i, and returns which of formsOfContents to ask.
func (a *analysis) contentValues(v *linear.Values, i int32, x *contentSpan) int {
	c, first := &a.cues[i], x.body.first
	v[conBefore], v[conAfter] = a.edge(first-1), a.edge(x.body.last)
	v[conSize], v[conVerbs] = quoteSize(x.body), a.verbsIn(x.body)
	if x.from == quotesOnly {
		v[conQuotes] = alwaysValue
		v[conCapital] = yes(a.capital(min(first+1, x.body.last-1)))
		v[conRightAfter] = trueValue.If(a.has(first-1, isSpeechVerb))
		return 1
	}
	s := a.sents[a.sent[c.head]]
	end := x.body.last
	if !x.tail.empty() {
		end = x.tail.last
	}
	v[conFrom] = linear.At(x.from)
	v[conOpen] = a.edge(first)
	v[conOpenNext] = edgeValues.Pair(v[conOpen], a.edge(first+1))
	v[conAfterNext], v[conAfterWord] = edgeValues.Pair(v[conAfter], a.edge(x.body.last+1)), a.endWord(x.body.last)
	v[conLast] = a.edge(x.body.last - 1)
	v[conWhole] = yes(end >= s.last-1 || a.tag[end] == tagPunct && end+2 >= s.last)
	v[conSource] = linear.At(a.sourceSide(c, x))
	v[conOthers] = linear.At(a.otherCues(i, x, end))
	return 0
}

// sourceSide tells, as a place in conSourceValues, where the source of c stands.
func (a *analysis) sourceSide(c *cue, x *contentSpan) int {
	if c.source < 0 {
		return 0
	}
	switch m := a.mentions[c.source].base; {
	case x.has(m.first):
		return 2
	case m.first > c.head:
		return 3
	}
	return 1
}

// otherCues counts the cues of speech other than cue of in x, which reaches to end, three at most.
func (a *analysis) otherCues(of int32, x *contentSpan, end int32) int {
	i := of
	for i > 0 && a.cues[i-1].head >= x.body.first {
		i--
	}
	n := 0
	for ; int(i) < len(a.cues) && a.cues[i].head < end && n < 3; i++ {
		if h := a.cues[i].head; i != of && x.has(h) && a.has(h, isSpeechVerb) {
			n++
		}
	}
	return n
}

// endWord names the conjunction or preposition at i.
func (a *analysis) endWord(i int32) linear.Value {
	if int(i) >= len(a.tok) || a.tok[i].Len() > 8 {
		return noWordValue
	}
	switch a.symbols[i] {
	case symPrep, symAnd, symThat, symWh, symComma:
		return linear.Name(a.word(i))
	}
	return noWordValue
}
