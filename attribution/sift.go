package attribution

import (
	"math"

	"github.com/seed7abcc752/sayso/internal/linear"
	"github.com/seed7abcc752/sayso/internal/room"
)

// siftForm lists the features of words that may be cues, before anything is known of their sources.
var siftForm = linear.NewForm(cueChoices,
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
	linear.Template{Name: "sift near", Places: linear.Places{cueNear}},
	linear.Template{Name: "sift near class", Places: linear.Places{cueNear, cueClass, cueForm}},
	linear.Template{Name: "sift near lemma", Places: linear.Places{cueNear, cueLemma}},
	linear.Template{Name: "sift near left", Places: linear.Places{cueNear, cueLeft}},
	linear.Template{Name: "sift near right", Places: linear.Places{cueNear, cueRight}},
	linear.Template{Name: "sift starts", Places: linear.Places{cueClass, cueForm, cueStarts}},
)

// unlikelyCue is the score below which a word is not looked at as a cue any more, that of a probability of one in ten. Most such words that
// annotators mark after all would not be taken for cues later either.
var unlikelyCue = math.Log(0.1 / 0.9)

// siftCues drops the words that are hardly cues.
func (a *analysis) siftCues() {
	var v linear.Values
	kept := a.cues[:0]
	for i := range a.cues {
		a.siftValues(&v, &a.cues[i])
		if a.models.sift.Score(&v) >= unlikelyCue {
			kept = append(kept, a.cues[i])
		}
	}
	a.cues = room.Fit(kept)
}

// A nearness tells where the next quotation is from a cue: near quotations much is a cue that elsewhere is none.
type nearness uint8

const (
	nearNone     nearness = iota
	nearSentence          // one of its neighbours has a quotation
	inSentence            // its own has
	besideQuote           // right before it or behind it
)

var nearValues = linear.Choose("far", "neighbour", "sentence", "beside")

// nearness tells where the next quotation is from c.
func (a *analysis) nearness(c *cue) nearness {
	s := a.sent[c.head]
	switch {
	case a.inQuotation(c.tokens.first-1) || a.inQuotation(c.tokens.last):
		return besideQuote
	case a.marked[s]:
		return inSentence
	case s > 0 && a.marked[s-1] || int(s)+1 < len(a.marked) && a.marked[s+1]:
		return nearSentence
	}
	return nearNone
}

// inQuotation reports whether there is a token i and a quotation holds it.
func (a *analysis) inQuotation(i int32) bool { return uint(i) < uint(len(a.quoted)) && a.quoted[i] }

// siftValues fills in what cue c looks like before its source is known.
func (a *analysis) siftValues(v *linear.Values, c *cue) {
	a.cueLook(v, c)
	v[cueNear] = linear.At(a.nearness(c))
	v[cueMention] = noneValue
	if c.tokens.first > a.sents[a.sent[c.head]].first {
		if m := a.mentionAt[c.tokens.first-1]; m >= 0 {
			v[cueMention] = noneValue + a.appearance(&a.mentions[m])
		}
	}
}
