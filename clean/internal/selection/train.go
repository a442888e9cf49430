//go:build train

package selection

import (
	"math"
	"math/rand/v2"
	"sort"
)

// A Page is a labelled text.
type Page struct {
	Text string
	Keep [][2]int // prose
	Opt  [][2]int // nobody would fight over these
}

// Train fits the linear scorer and the forest to pages. fold tells which pages share a site, so that the forest learns
// from scores of pages that the scorer had not seen.
func Train(pages []Page, fold []int, folds, trees int) *Model {
	data := make([]*scan, len(pages))
	labels := make([][]int8, len(pages))
	for i, p := range pages {
		data[i] = scanText(p.Text)
		labels[i] = labelsOf(data[i], p)
	}
	alone := make([]*Model, folds)
	for f := range folds {
		alone[f] = trainLinear(data, labels, func(i int) bool { return fold[i] != f })
	}
	var rows [][features]float32
	var y []float32
	var w []float32
	for i, s := range data {
		m := alone[fold[i]]
		g := newPage(s, func(p *piece) float32 { return m.linear(s, p) })
		k := -1
		var row [features]float32
		for j := range s.pieces {
			if j == 0 || s.pieces[j].line != s.pieces[j-1].line {
				k++
			}
			if labels[i][j] < 0 {
				continue
			}
			g.describe(&row, j, k)
			rows = append(rows, row)
			y = append(y, float32(labels[i][j]))
			w = append(w, float32(math.Sqrt(float64(s.pieces[j].words)+1)))
		}
	}
	m := trainLinear(data, labels, func(int) bool { return true })
	grow(m, rows, y, w, trees)
	return m
}

// labelsOf returns 1 for prose, 0 for noise and -1 for what does not count.
func labelsOf(s *scan, p Page) []int8 {
	out := make([]int8, len(s.pieces))
	share := func(spans [][2]int, a, b int) int {
		n := 0
		for _, x := range spans {
			n += max(0, min(b, x[1])-max(a, x[0]))
		}
		return n
	}
	for i := range s.pieces {
		a, b := int(s.pieces[i].start), int(s.pieces[i].end)
		keep, opt := share(p.Keep, a, b), share(p.Opt, a, b)
		switch {
		case 2*opt > b-a || s.pieces[i].words == 0:
			out[i] = -1
		case 2*keep >= b-a:
			out[i] = 1
		}
	}
	return out
}

// trainLinear fits the scorer by stochastic gradients with a rate for each weight.
func trainLinear(data []*scan, labels [][]int8, use func(int) bool) *Model {
	v := words()
	m := &Model{phrase: make([]float32, len(v.names))}
	type example struct{ page, piece int }
	var ex []example
	for i, s := range data {
		if use(i) {
			for j := range s.pieces {
				if labels[i][j] >= 0 {
					ex = append(ex, example{i, j})
				}
			}
		}
	}
	gp, gs, gb := make([]float32, len(m.phrase)), [shapes]float32{}, float32(0)
	rng := rand.New(rand.NewPCG(1, 2))
	step := func(w, g *float32, d float32) {
		d += 1e-4 * *w
		*g += d * d
		*w -= 0.2 * d / float32(math.Sqrt(float64(*g)+1e-3))
	}
	for range 6 {
		rng.Shuffle(len(ex), func(i, j int) { ex[i], ex[j] = ex[j], ex[i] })
		for _, e := range ex {
			s := data[e.page]
			p := &s.pieces[e.piece]
			x := m.linear(s, p)
			d := float32(1/(1+math.Exp(-float64(x)))) - float32(labels[e.page][e.piece])
			d *= float32(math.Min(3, math.Sqrt(float64(p.words)+1)/3))
			step(&m.bias, &gb, d)
			for _, id := range s.ids[p.ids : p.ids+p.nids] {
				step(&m.phrase[id], &gp[id], d)
			}
			var buf [8]int
			for _, id := range shapeIDs(buf[:0], p) {
				step(&m.shape[id], &gs[id], d)
			}
		}
	}
	return m
}

const (
	bins      = 48
	depth     = 5
	rate      = 0.15
	lambda    = 2.0
	minWeight = 60
)

// grow adds boosted trees: each fits what those before it leave, by histograms of the features.
func grow(m *Model, rows [][features]float32, y, w []float32, trees int) {
	limits := make([][]float32, features)
	binned := make([][]uint8, features)
	for f := range features {
		col := make([]float32, len(rows))
		for i := range rows {
			col[i] = rows[i][f]
		}
		sorted := append([]float32(nil), col...)
		sort.Slice(sorted, func(i, j int) bool { return sorted[i] < sorted[j] })
		var l []float32
		for b := 1; b < bins; b++ {
			x := sorted[b*len(sorted)/bins]
			if x > sorted[0] && (len(l) == 0 || x > l[len(l)-1]) {
				l = append(l, x)
			}
		}
		limits[f] = l
		binned[f] = make([]uint8, len(rows))
		for i, x := range col {
			binned[f][i] = uint8(sort.Search(len(l), func(k int) bool { return l[k] > x }))
		}
	}
	score := make([]float32, len(rows))
	grad, hess := make([]float32, len(rows)), make([]float32, len(rows))
	idx := make([]int32, len(rows))
	for range trees {
		for i := range rows {
			p := float32(1 / (1 + math.Exp(-float64(score[i]))))
			grad[i], hess[i] = w[i]*(p-y[i]), w[i]*max(p*(1-p), 1e-6)
			idx[i] = int32(i)
		}
		m.roots = append(m.roots, int32(len(m.nodes)))
		var split func(ids []int32, d int)
		split = func(ids []int32, d int) {
			var G, H float64
			for _, i := range ids {
				G += float64(grad[i])
				H += float64(hess[i])
			}
			at := len(m.nodes)
			leaf := func() {
				v := float32(-rate * G / (H + lambda))
				m.nodes = append(m.nodes, node{limit: v})
				for _, i := range ids {
					score[i] += v
				}
			}
			if d == depth {
				leaf()
				return
			}
			bestGain, bestF, bestB := 1.0, -1, 0
			for f := range features {
				var hg, hh [bins]float64
				col := binned[f]
				for _, i := range ids {
					hg[col[i]] += float64(grad[i])
					hh[col[i]] += float64(hess[i])
				}
				var gl, hl float64
				for b := range limits[f] {
					gl += hg[b]
					hl += hh[b]
					if hl < minWeight/10 || H-hl < minWeight/10 {
						continue
					}
					gain := gl*gl/(hl+lambda) + (G-gl)*(G-gl)/(H-hl+lambda) - G*G/(H+lambda)
					if gain > bestGain {
						bestGain, bestF, bestB = gain, f, b
					}
				}
			}
			if bestF < 0 {
				leaf()
				return
			}
			// left: x < limits[bestB]  <=>  bin <= bestB
			k := 0
			for j, i := range ids {
				if int(binned[bestF][i]) <= bestB {
					ids[k], ids[j] = ids[j], ids[k]
					k++
				}
			}
			m.nodes = append(m.nodes, node{limit: limits[bestF][bestB], feature: int16(bestF)})
			split(ids[:k], d+1)
			m.nodes[at].right = int32(len(m.nodes))
			split(ids[k:], d+1)
		}
		split(idx, 0)
	}
}
