//go:build train

package attribution

import (
	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/linear"
)

func init() {
	Tasks["sift"] = Task{
		File: "sift.weights",
		Comment: `Weights of the sift model: whether a word may be a cue at all.
Learnt by internal/train from polnear_train. A feature a line, with its weight and its hash. DO NOT EDIT.`,
		Instances: siftInstances,
		Trainer:   linear.Trainer{L2: 3e-3, Rate: 0.05, Epochs: 8, Min: 6},
		Set:       (*models).setSift,
		Own:       true,
	}
}

// siftInstances asks of every word that may be a cue whether annotators marked it.
func siftInstances(at Attributor, article *gold.Article) []linear.Instance {
	a := trained(at, article, "sift")
	var out []linear.Instance
	var v linear.Values
	golds := a.goldOf(article)
	for i := range a.cues {
		if article.QuotationsOnly && golds[i] == nil && a.nearness(&a.cues[i]) != besideQuote {
			continue // it may have something else than a quotation
		}
		a.siftValues(&v, &a.cues[i])
		in := linear.Instance{Candidates: [][]uint64{nil, siftForm.Features(nil, &v)}, Right: []int{0}}
		if golds[i] != nil {
			in.Right[0] = 1
		}
		out = append(out, in)
	}
	return out
}
