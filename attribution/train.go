//go:build train

package attribution

import (
	"math/bits"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/linear"
	"github.com/seed7abcc752/sayso/segment"
)

// This file and its neighbours named train_*.go are compiled only for the trainer, internal/train: they show it what
// the steps see. An Instances function runs the steps up to the one to be trained and lines the candidates up with
// what annotators chose.

// A Task is a model that can be trained.
type Task struct {
	File      string // weights, in this folder
	Comment   string
	Instances func(at Attributor, article *gold.Article) []linear.Instance
	Trainer   linear.Trainer
	After     []string                              // tasks whose models the Instances ask: these are fitted on other articles, to be met at their usual strength
	Own       bool                                  // it learns from our own articles too, where only quotations are annotated
	Alike     bool                                  // and what holds of them holds of others: see linear.Instance.Aside
	Set       func(m *models, fitted *linear.Model) // nil if the list itself is read, not a table
}

// With returns an Attributor that asks a fitted model in place of the built-in one of the task.
func (a Attributor) With(task string, fitted *linear.Model) Attributor {
	m := *builtin()
	if a.models != nil {
		m = *a.models
	}
	Tasks[task].Set(&m, fitted)
	a.models = &m
	return a
}

// Tasks are the models of this package, by name.
var Tasks = map[string]Task{}

// trained runs the steps before the named one over an annotated article.
func trained(at Attributor, article *gold.Article, before string) *analysis {
	doc := segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(article.Text))
	an := newAnalysis(at, doc)
	for _, s := range steps {
		if s.name == before {
			return an
		}
		s.run(an)
	}
	panic("attribution: no step is called " + before)
}

// tokens returns the tokens that lie in the annotated ranges. Clean text and raw differ in few articles, so that spans
// are compared through the raw text.
func (a *analysis) tokensIn(ranges []gold.Range) []int32 {
	var out []int32
	for _, r := range ranges {
		for i := range a.tok {
			s, e := a.doc.RawRange(a.tok[i].Bounds())
			if m := (s + e) / 2; r[0] <= m && m < r[1] {
				out = append(out, int32(i))
			}
		}
	}
	return out
}

// Raw returns an Attributor that leaves the models' probabilities as they are.
func (a Attributor) Raw() Attributor {
	a.raw = true
	return a
}

// signIDs returns the features that the signs of s are.
func signIDs(s signs, names []string) []uint64 {
	var ids []uint64
	for ; s != 0; s &= s - 1 {
		ids = append(ids, uint64(linear.Name(names[bits.TrailingZeros64(uint64(s))])))
	}
	return ids
}
