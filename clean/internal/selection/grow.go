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
	page    []int32
}

// table describes the labelled pieces of the pages that use tells, as read reads them.
func (c *Corpus) table(use func(i int) bool, read func(i int) *page) *table {
	t := &table{}
	var cols [features][]float32
	var x description
	for i := range c.pages {
		if !use(i) {
			continue
		}
		g := read(i)
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
				t.page = append(t.page, int32(i))
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

// A slope is what a piece, or all of a bin, says of the scores: gradient and curvature of the loss.
type slope struct{ g, h float32 }

// grow adds up trees: each fits what those before it leave. A tree sees some of the sites and some of the features, and
// of the pages those that use tells.
func (t *table) grow(plan Plan, how Growth, use func(page int32) bool) forest {
	rng := rand.New(rand.NewPCG(plan.Seed, 3))
	n := len(t.y)
	score := make([]float32, n)
	sites := int32(0)
	for _, s := range t.site {
		sites = max(sites, s+1)
	}
	in := make([]bool, sites)
	rows, slopes, nodes := make([]int32, 0, n), make([]slope, 0, n), make([]uint16, n)
	var out forest
	var hist [1 << (depth - 1) * bins]slope
	for range how.Trees {
		for s := range in {
			in[s] = rng.Float64() < plan.Sites
		}
		rows, slopes = rows[:0], slopes[:0]
		for i := range n {
			if in[t.site[i]] && use(t.page[i]) {
				p := float32(1 / (1 + math.Exp(-float64(score[i]))))
				slopes = append(slopes, slope{t.w[i] * (p - t.y[i]), t.w[i] * max(p*(1-p), 1e-6)})
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
		clear(nodes[:len(rows)])
		var tr tree
		for level := range depth {
			best, bestF, bestB := math.Inf(-1), 0, 0
			for _, f := range some {
				t.sum(&hist, f, rows, slopes, nodes)
				gain := gains(hist[:bins<<level], len(t.limits[f]), plan.Lambda)
				for b, x := range gain[:len(t.limits[f])] {
					if x > best {
						best, bestF, bestB = x, f, b
					}
				}
			}
			tr.ask[level] = question{t.limits[bestF][bestB], uint8(bestF)}
			col := t.columns[bestF]
			for k, i := range rows {
				b := uint16(0)
				if int(col[i]) > bestB {
					b = 1
				}
				nodes[k] = nodes[k]<<1 | b
			}
		}
		var sums [1 << depth]struct{ g, h float64 }
		for k, x := range slopes {
			s := &sums[nodes[k]]
			s.g += float64(x.g)
			s.h += float64(x.h)
		}
		for k, s := range sums {
			tr.leaf[k] = float32(-how.Shrink * s.g / (s.h + plan.Lambda))
		}
		t.add(&tr, score)
		out = append(out, tr)
	}
	return out
}

// sum adds the slopes up by node and by bin of feature f.
func (t *table) sum(hist *[1 << (depth - 1) * bins]slope, f int, rows []int32, slopes []slope, nodes []uint16) {
	*hist = [1 << (depth - 1) * bins]slope{}
	col := t.columns[f]
	slopes, nodes = slopes[:len(rows)], nodes[:len(rows)]
	for k, i := range rows {
		h := &hist[(int(nodes[k])*bins|int(col[i]))&(len(hist)-1)]
		h.g += slopes[k].g
		h.h += slopes[k].h
	}
}

// gains returns what a question at each of the limits of a feature would gain.
func gains(hist []slope, limits int, lambda float64) (gain [bins]float64) {
	for ; len(hist) > 0; hist = hist[bins:] {
		var all, left struct{ g, h float64 }
		for _, x := range hist[:bins] {
			all.g += float64(x.g)
			all.h += float64(x.h)
		}
		if all.h == 0 {
			continue
		}
		for b, x := range hist[:limits] {
			left.g += float64(x.g)
			left.h += float64(x.h)
			right := all.g - left.g
			gain[b] += left.g*left.g/(left.h+lambda) + right*right/(all.h-left.h+lambda)
		}
	}
	return gain
}

// add adds the answers of a tree to the scores of all pieces.
func (t *table) add(tr *tree, score []float32) {
	var cols [depth][]uint8
	var cut [depth]uint8
	for k, q := range tr.ask {
		cols[k] = t.columns[q.feature]
		cut[k] = uint8(sort.Search(len(t.limits[q.feature]), func(b int) bool { return t.limits[q.feature][b] >= q.limit }))
	}
	for i := range score {
		leaf := 0
		for k := range cols {
			leaf = leaf<<1 | btoi(cols[k][i] > cut[k])
		}
		score[i] += tr.leaf[leaf]
	}
}
