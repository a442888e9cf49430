package attribution

import (
	"slices"

	"github.com/seed7abcc752/sayso/internal/linear"
	"github.com/seed7abcc752/sayso/internal/room"
)

// siftForm lists the features of words that may be cues, before anything is known of their sources.
var siftForm = linear.NewForm(
	linear.Template{Name: "sift", Places: linear.Places{cueAlways}},
	linear.Template{Name: "sift lemma", Places: linear.Places{cueLemma}},
	linear.Template{Name: "sift lemma form", Places: linear.Places{cueLemma, cueForm}},
	linear.Template{Name: "sift lemma right", Places: linear.Places{cueLemma, cueRight}},
	linear.Template{Name: "sift lemma left", Places: linear.Places{cueLemma, cueLeft}},
	linear.Template{Name: "sift lemma clause", Places: linear.Places{cueLemma, cueClause}},
	linear.Template{Name: "sift class form", Places: linear.Places{cueClass, cueForm}},
	linear.Template{Name: "sift class left", Places: linear.Places{cueClass, cueForm, cueLeft}},
	linear.Template{Name: "sift class right", Places: linear.Places{cueClass, cueForm, cueRight2}},
	linear.Template{Name: "sift class clause", Places: linear.Places{cueClass, cueForm, cueClause}},
	linear.Template{Name: "sift class mention", Places: linear.Places{cueClass, cueForm, cueMention}},
	linear.Template{Name: "sift starts", Places: linear.Places{cueClass, cueForm, cueStarts}},
)

// unlikelyCue is the probability below which a word is not looked at as a cue any more. Most such words that annotators mark after
// all would not be taken for cues later either.
const unlikelyCue = 0.1

// siftCues drops the words that are hardly cues. Near quotations all may stay, since there much is a cue that elsewhere is none.
func (a *analysis) siftCues() {
	var v linear.Values
	a.cues = room.Fit(slices.DeleteFunc(a.cues, func(c cue) bool {
		if a.nearQuotation(a.sent[c.head]) {
			return false
		}
		a.siftValues(&v, &c)
		return linear.Probability(a.models.sift.Score(siftForm, &v)) < unlikelyCue
	}))
}

// nearQuotation reports whether any token of sentence s, or of one of its neighbours, stands in a quotation.
func (a *analysis) nearQuotation(s int32) bool {
	first, last := a.sents[max(0, s-1)].first, a.sents[min(int(s)+1, len(a.sents)-1)].last
	return a.between(tokenRange{first, last}).quoted > 0
}

// siftValues fills in what cue c looks like before its source is known.
func (a *analysis) siftValues(v *linear.Values, c *cue) {
	a.cueLook(v, c)
	v[cueMention] = noneValue
	if c.tokens.first > a.sents[a.sent[c.head]].first {
		if m := a.mentionAt[c.tokens.first-1]; m >= 0 {
			x := a.view(m)
			v[cueMention] = x.head.With(x.form)
		}
	}
}
