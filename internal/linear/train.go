//go:build train

package linear

import (
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
)

// An Instance is a choice that annotators made: candidates with their features, and those that are right.
// A yes-or-no question has two candidates: the first with no features (no), the second with them (yes).
type Instance struct {
	Candidates [][]uint64
	Right      []int // any of them will do
	Aside      bool  // it is of another make than most: each of its features has a second weight, for what holds of its like alone, which is not kept
}

// A Trainer fits a model by maximum likelihood: a softmax over each instance's candidates, with L2 regularisation,
// by stochastic gradient steps scaled as in Adagrad. The same instances in the same order give the same model.
type Trainer struct {
	Epochs int     // 12 if 0
	Rate   float64 // 0.1 if 0
	L2     float64 // 1e-6 if 0
	Min    int     // features seen in fewer instances are left out; 3 if 0
}

// Train returns the weights that are worth keeping, by their features.
func (t Trainer) Train(instances []Instance) []Weight {
	if t.Epochs == 0 {
		t.Epochs = 12
	}
	if t.Rate == 0 {
		t.Rate = 0.1
	}
	if t.L2 == 0 {
		t.L2 = 1e-6
	}
	if t.Min == 0 {
		t.Min = 3
	}
	count := map[uint64]int{}
	for _, in := range instances {
		seen := map[uint64]bool{}
		for _, c := range in.Candidates {
			for _, f := range c {
				if !seen[f] {
					seen[f] = true
					count[f]++
				}
			}
		}
	}
	index := map[uint64]int{}
	var keys []uint64
	for _, f := range slices.Sorted(maps.Keys(count)) {
		if count[f] >= t.Min {
			index[f] = len(keys)
			keys = append(keys, f)
		}
	}
	dense := make([][][]int32, len(instances))
	for i, in := range instances {
		dense[i] = make([][]int32, len(in.Candidates))
		for j, c := range in.Candidates {
			for _, f := range c {
				if k, ok := index[f]; ok {
					dense[i][j] = append(dense[i][j], int32(k))
					if in.Aside {
						dense[i][j] = append(dense[i][j], int32(len(keys)+k))
					}
				}
			}
		}
	}
	w := make([]float64, 2*len(keys))
	sum := make([]float64, 2*len(keys))
	square := make([]float64, 2*len(keys))
	var steps float64
	r := rand.New(rand.NewPCG(1, 2))
	order := r.Perm(len(instances))
	var p, g []float64
	for epoch := range t.Epochs {
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for _, i := range order {
			cands, right := dense[i], instances[i].Right
			if len(right) == 0 || len(cands) < 2 {
				continue
			}
			p, g = p[:0], g[:0]
			for _, c := range cands {
				var s float64
				for _, k := range c {
					s += w[k]
				}
				p = append(p, s)
			}
			Softmax(p)
			var z float64
			for _, j := range right {
				z += p[j]
			}
			g = append(g, p...)
			for _, j := range right {
				g[j] -= p[j] / max(z, 1e-12)
			}
			for j, c := range cands {
				if math.Abs(g[j]) < 1e-6 {
					continue
				}
				for _, k := range c {
					d := g[j] + t.L2*w[k]
					square[k] += d * d
					w[k] -= t.Rate * d / math.Sqrt(square[k]+1e-8)
				}
			}
		}
		if epoch >= t.Epochs/2 { // the average of the later passes is steadier than the last
			for k := range w {
				sum[k] += w[k]
			}
			steps++
		}
	}
	var out []Weight
	for k, f := range keys {
		if v := sum[k] / steps; math.Abs(v) >= 0.005 {
			out = append(out, Weight{f, float32(v)})
		}
	}
	return out
}

// Format writes weights for people to read and for Parse: a feature a line, its weight and its hash, sorted by name, under the comment.
func Format(comment string, weights []Weight) string {
	var lines []string
	for _, w := range weights {
		lines = append(lines, fmt.Sprintf("%s\t%.3f\t%x\n", nameOf(w.Feature), w.Weight, w.Feature))
	}
	slices.Sort(lines)
	var b strings.Builder
	for l := range strings.Lines(comment) {
		b.WriteString("# " + strings.TrimSuffix(l, "\n") + "\n")
	}
	for _, l := range lines {
		b.WriteString(l)
	}
	return b.String()
}
