//go:build train

package attribution

import (
	"slices"

	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/linear"
)

func init() {
	Tasks["sources"] = Task{
		File: "source.weights",
		Comment: `Weights of the source model: which mention is the source of a cue.
Learnt by internal/train from polnear_train and our own articles. A feature a line, with its weight and its hash. DO NOT EDIT.`,
		Instances: sourceInstances,
		Trainer:   linear.Trainer{L2: 3e-3, Rate: 0.05, Epochs: 8, Min: 6},
		Set:       (*models).setSources,
		Own:       true,
		After:     []string{"sift"},
	}
}

// sourceInstances gives a choice for every cue candidate that annotators marked too.
func sourceInstances(at Attributor, article *gold.Article) []linear.Instance {
	a := trained(at, article, "sources")
	cueAt := map[int32]*gold.Attribution{}
	for i := range article.Attributions {
		g := &article.Attributions[i]
		for _, t := range a.tokensIn(g.Cue) {
			cueAt[t] = g
		}
	}
	var out []linear.Instance
	var v linear.Values
	for i := range a.cues {
		c := &a.cues[i]
		g := cueAt[c.head]
		if g == nil {
			continue
		}
		head := a.sourceHead(g)
		source := a.tokensIn(g.Source)
		from, to := a.sourceCandidates(c, a.mentionFrom(c.head))
		in := linear.Instance{Candidates: [][]uint64{nil}}
		a.cueValues(&v, c)
		var holding, touching []int
		for m := from; m < to; m++ {
			if a.isNoSource(m, c) {
				continue
			}
			a.sourceValues(&v, c, m, from)
			in.Candidates = append(in.Candidates, sourceForm.Features(nil, &v))
			x := &a.mentions[m]
			switch {
			case head == x.head:
				in.Right = append(in.Right, len(in.Candidates)-1)
			case head >= 0 && x.base.has(head):
				holding = append(holding, len(in.Candidates)-1)
			case slices.Contains(source, x.head):
				touching = append(touching, len(in.Candidates)-1)
			}
		}
		if len(in.Right) == 0 {
			in.Right = holding
		}
		if len(in.Right) == 0 {
			in.Right = touching
		}
		if len(in.Right) == 0 {
			in.Right = []int{0}
		}
		out = append(out, in)
	}
	return out
}

// sourceHead returns the token of the annotated source's head, or -1.
func (a *analysis) sourceHead(g *gold.Attribution) int32 {
	if g.SourceHead == nil {
		return -1
	}
	if t := a.tokensIn([]gold.Range{*g.SourceHead}); len(t) > 0 {
		return t[len(t)-1]
	}
	return -1
}
