//go:build train

package selection

import (
	"math"
	"math/rand/v2"
	"sort"
)

// bins is how many values of a feature are told apart.
const bins = 32

// A table holds what is known of all labelled pieces, each feature as a column of bins.
type table struct {
	limits  [features][]float32
	columns [features][]uint8
	y, w    []float32
	site    []int32
}

// table describes the labelled pieces of the pages that read returns.
func (c *Corpus) table(read func(i int) *page) *table {
	t := &table{}
	var cols [features][]float32
	var x description
	for i := range c.pages {
		g := read(i)
		if g == nil {
			continue
		}
		for k := range g.lines {
			for j := g.lines[k].first; j < g.lines[k].past; j++ {
				if c.labels[i][j] < 0 {
					continue
				}
				g.describe(&x, j, k)
				for f := range cols {
					cols[f] = append(cols[f], x[f])
				}
				t.y = append(t.y, float32(c.labels[i][j]))
				t.w = append(t.w, c.weight[i][j])
				t.site = append(t.site, int32(c.pages[i].Site))
			}
		}
	}
	for f, col := range cols {
		some := make([]float32, 0, len(col)/7+1)
		for i := 0; i < len(col); i += 7 {
			some = append(some, col[i])
		}
		sort.Slice(some, func(i, j int) bool { return some[i] < some[j] })
		var l []float32
		for b := 1; b < bins; b++ {
			x := some[b*len(some)/bins]
			if x > some[0] && (len(l) == 0 || x > l[len(l)-1]) {
				l = append(l, x)
			}
		}
		t.limits[f] = l
		t.columns[f] = make([]uint8, len(col))
		for i, x := range col {
			t.columns[f][i] = uint8(sort.Search(len(l), func(k int) bool { return l[k] > x }))
		}
	}
	return t
}

// grow adds up trees: each fits what those before it leave. A tree sees some of the sites and some of the features.
func (t *table) grow(plan Plan) forest {
	rng := rand.New(rand.NewPCG(plan.Seed, 3))
	n := len(t.y)
	score, grad, hess := make([]float32, n), make([]float32, n), make([]float32, n)
	nodes := make([]uint8, n)
	sites := int32(0)
	for _, s := range t.site {
		sites = max(sites, s+1)
	}
	in := make([]bool, sites)
	rows := make([]int32, 0, n)
	var out forest
	type pair struct{ g, h float32 }
	var hist [1 << (depth - 1)][bins]pair
	for range plan.Trees {
		for s := range in {
			in[s] = rng.Float64() < plan.Sites
		}
		rows = rows[:0]
		for i := range n {
			if in[t.site[i]] {
				p := float32(1 / (1 + math.Exp(-float64(score[i]))))
				grad[i], hess[i] = t.w[i]*(p-t.y[i]), t.w[i]*max(p*(1-p), 1e-6)
				nodes[i] = 0
				rows = append(rows, int32(i))
			}
		}
		var some []int
		for f := range features {
			if len(t.limits[f]) > 0 && rng.Float64() < plan.Features {
				some = append(some, f)
			}
		}
		if len(some) == 0 || len(rows) == 0 {
			continue
		}
		var tr tree
		for level := range depth {
			best, bestF, bestB := math.Inf(-1), 0, 0
			for _, f := range some {
				col := t.columns[f]
				for k := range 1 << level {
					hist[k] = [bins]pair{}
				}
				for _, i := range rows {
					h := &hist[nodes[i]][col[i]]
					h.g += grad[i]
					h.h += hess[i]
				}
				var gain [bins]float64
				for k := range 1 << level {
					var G, H float64
					for b := range hist[k] {
						G += float64(hist[k][b].g)
						H += float64(hist[k][b].h)
					}
					var gl, hl float64
					for b := range t.limits[f] {
						gl += float64(hist[k][b].g)
						hl += float64(hist[k][b].h)
						gain[b] += gl*gl/(hl+plan.Lambda) + (G-gl)*(G-gl)/(H-hl+plan.Lambda)
					}
				}
				for b := range t.limits[f] {
					if gain[b] > best {
						best, bestF, bestB = gain[b], f, b
					}
				}
			}
			tr.ask[level] = question{t.limits[bestF][bestB], uint8(bestF)}
			col := t.columns[bestF]
			for _, i := range rows {
				b := uint8(0)
				if int(col[i]) > bestB {
					b = 1
				}
				nodes[i] = nodes[i]<<1 | b
			}
		}
		var G, H [1 << depth]float64
		for _, i := range rows {
			G[nodes[i]] += float64(grad[i])
			H[nodes[i]] += float64(hess[i])
		}
		for k := range tr.leaf {
			tr.leaf[k] = float32(-plan.Shrink * G[k] / (H[k] + plan.Lambda))
		}
		var cols [depth][]uint8
		var cut [depth]uint8
		for k, q := range tr.ask {
			cols[k] = t.columns[q.feature]
			cut[k] = uint8(sort.Search(len(t.limits[q.feature]), func(b int) bool { return t.limits[q.feature][b] >= q.limit }))
		}
		for i := range n {
			leaf := 0
			for k := range cols {
				b := 0
				if cols[k][i] > cut[k] {
					b = 1
				}
				leaf = leaf<<1 | b
			}
			score[i] += tr.leaf[leaf]
		}
		out = append(out, tr)
	}
	return out
}
