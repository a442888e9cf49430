//go:build train

package attribution

import (
	"slices"

	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/linear"
)

func init() {
	Tasks["cues"] = Task{
		File: "cue.weights",
		Comment: `Weights of the cue model: whether a word ties content without quotation marks to a source.
Learnt by internal/train from polnear_train. A feature a line, with its weight and its hash. DO NOT EDIT.`,
		Instances: cueInstances,
		Trainer:   linear.Trainer{L2: 3e-3, Rate: 0.05, Epochs: 8, Min: 6},
		Set:       (*models).setCues,
		After:     []string{"sift", "sources"},
	}
	Tasks["contents"] = Task{
		File: "content.weights",
		Comment: `Weights of the content model: which words of its sentence a cue introduces.
Learnt by internal/train from polnear_train. A feature a line, with its weight and its hash. DO NOT EDIT.`,
		Instances: contentInstances,
		Set:       (*models).setContents,
		After:     []string{"sift", "sources", "quotes"},
	}
}

// goldOf lines the cues up with the annotated attributions.
func (a *analysis) goldOf(article *gold.Article) []*gold.Attribution {
	out := make([]*gold.Attribution, len(a.cues))
	at := map[int32]*gold.Attribution{}
	for i := range article.Attributions {
		g := &article.Attributions[i]
		for _, t := range a.tokensIn(g.Cue) {
			at[t] = g
		}
	}
	for i := range a.cues {
		out[i] = at[a.cues[i].head]
	}
	return out
}

// cueInstances asks of every cue outside quotations whether annotators marked it too. Those that have quotations are left out.
func cueInstances(at Attributor, article *gold.Article) []linear.Instance {
	a := trained(at, article, "quotes")
	var out []linear.Instance
	var v linear.Values
	golds := a.goldOf(article)
	for i := range a.cues {
		c := &a.cues[i]
		g := golds[i]
		if g != nil && g.Kind == "direct" {
			continue
		}
		a.reportValues(&v, c)
		in := linear.Instance{Candidates: [][]uint64{nil, cueFeatures.Features(nil, &v)}, Right: []int{0}}
		if g != nil {
			in.Right[0] = 1
		}
		out = append(out, in)
	}
	return out
}

// contentInstances gives a choice for every cue that annotators marked: the stretches that share most with theirs are right.
func contentInstances(at Attributor, article *gold.Article) []linear.Instance {
	a := trained(at, article, "indirect")
	findingOf := make([]int32, len(a.cues))
	for f := range a.found {
		if i := a.found[f].by; i >= 0 {
			findingOf[i] = int32(f) + 1
		}
	}
	a.own()
	var out []linear.Instance
	var v linear.Values
	golds := a.goldOf(article)
	for i := range a.cues {
		c, g := &a.cues[i], golds[i]
		if g == nil {
			continue
		}
		content := map[int32]bool{}
		for k, t := range a.tokensIn(g.Content) {
			if k == 0 && a.is(t, "that") {
				continue // annotators have it in the content, we have not
			}
			if a.tag[t] != tagPunct && a.sent[t] == a.sent[c.head] {
				content[t] = true
			}
		}
		var in linear.Instance
		var shares []float64
		cands := a.contentCandidates(nil, c, findingOf[i]-1)
		if len(cands) < 2 || len(content) == 0 {
			continue
		}
		a.introducedBy(&v, c)
		for k := range cands {
			form := a.contentValues(&v, int32(i), &cands[k])
			in.Candidates = append(in.Candidates, formsOfContents[form].Features(nil, &v))
			shares = append(shares, a.share(&cands[k], content, findingOf[i]-1))
		}
		best := slices.Max(shares)
		if best < 0.4 {
			continue
		}
		for k, s := range shares {
			if s > best-0.01 {
				in.Right = append(in.Right, k)
			}
		}
		out = append(out, in)
	}
	return out
}

// share returns the words that a candidate and the annotated content have in common, as a share of those of either.
func (a *analysis) share(x *contentSpan, content map[int32]bool, f int32) float64 {
	both, either := 0, len(content)
	for _, r := range []tokenRange{x.body, x.tail} {
		for i := r.first; i < r.last; i++ {
			if a.tag[i] == tagPunct || x.from == quotesOnly && !a.quoted[i] {
				continue
			}
			if content[i] {
				both++
			} else {
				either++
			}
		}
	}
	return float64(both) / float64(max(1, either))
}
