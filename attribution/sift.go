package attribution

import (
	"slices"

	"github.com/seed7abcc752/sayso/internal/linear"
)

// Places of the values that tell at a glance whether a word may be a cue.
const (
	siftAlways = iota
	siftLemma
	siftClass
	siftCueForm
	siftLeft
	siftRight
	siftRight2 // what stands behind it, two tokens
	siftMention
	siftClause
	siftStarts // it opens its sentence
)

// siftForm lists the features of words that may be cues, before anything is known of their sources.
var siftForm = linear.NewForm(
	linear.Template{Name: "sift", Places: linear.Places{siftAlways}},
	linear.Template{Name: "sift lemma", Places: linear.Places{siftLemma}},
	linear.Template{Name: "sift lemma form", Places: linear.Places{siftLemma, siftCueForm}},
	linear.Template{Name: "sift lemma right", Places: linear.Places{siftLemma, siftRight}},
	linear.Template{Name: "sift lemma left", Places: linear.Places{siftLemma, siftLeft}},
	linear.Template{Name: "sift lemma clause", Places: linear.Places{siftLemma, siftClause}},
	linear.Template{Name: "sift class form", Places: linear.Places{siftClass, siftCueForm}},
	linear.Template{Name: "sift class left", Places: linear.Places{siftClass, siftCueForm, siftLeft}},
	linear.Template{Name: "sift class right", Places: linear.Places{siftClass, siftCueForm, siftRight2}},
	linear.Template{Name: "sift class clause", Places: linear.Places{siftClass, siftCueForm, siftClause}},
	linear.Template{Name: "sift class mention", Places: linear.Places{siftClass, siftCueForm, siftMention}},
	linear.Template{Name: "sift starts", Places: linear.Places{siftClass, siftCueForm, siftStarts}},
)

// unlikelyCue is the probability below which a word is not looked at as a cue any more. Most such words that annotators mark after
// all would not be taken for cues later either.
const unlikelyCue = 0.1

// siftCues drops the words that are hardly cues. Near quotations all may stay, since there much is a cue that elsewhere is none.
func (a *analysis) siftCues() {
	var v linear.Values
	a.cues = slices.DeleteFunc(a.cues, func(c cue) bool {
		if a.nearQuotation(a.sent[c.head]) {
			return false
		}
		a.siftValues(&v, &c)
		return linear.Probability(a.models.sift.Score(siftForm, &v)) < unlikelyCue
	})
}

// nearQuotation reports whether any token of sentence s, or of one of its neighbours, stands in a quotation.
func (a *analysis) nearQuotation(s int32) bool {
	first, last := a.sents[max(0, s-1)].first, a.sents[min(int(s)+1, len(a.sents)-1)].last
	return a.tallies[last].quoted > a.tallies[first].quoted
}

func (a *analysis) siftValues(v *linear.Values, c *cue) {
	s := a.sents[a.sent[c.head]]
	*v = linear.Values{}
	v[siftAlways] = alwaysValue
	v[siftLemma], v[siftClass], v[siftCueForm] = c.lemma, c.class, c.form
	v[siftLeft], v[siftRight] = a.edge(c.tokens.first-1), a.edge(c.tokens.last)
	v[siftRight2] = v[siftRight].With(a.edge(c.tokens.last + 1))
	v[siftClause] = yes(a.clauseFollows(c.tokens.last))
	v[siftMention] = noneValue
	if c.tokens.first > s.first {
		if m := a.mentionAt[c.tokens.first-1]; m >= 0 {
			v[siftMention] = a.views[m].head.With(a.views[m].form)
		}
	}
	v[siftStarts] = trueValue.If(a.sentenceStart(c.tokens.first))
}
