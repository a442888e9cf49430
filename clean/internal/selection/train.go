//go:build train

package selection

import (
	"math"
	"math/rand/v2"
	"slices"
)

// A Page is a labelled text.
type Page struct {
	Text string
	Keep [][2]int // prose
	Opt  [][2]int // nobody would fight over these
	Site int
}

// A Plan says how to learn.
type Plan struct {
	Folds         int     // inner folds over sites
	Epochs        int     // of the linear scorer
	Rate          float64 // of the linear scorer
	Decay         float64 // of the linear scorer
	First, Second Growth  // the forests
	Lambda        float64 // of the leaves
	Sites         float64 // share of the sites that a tree sees
	Features      float64 // share of the features that a tree sees
	LenPower      float64 // weight of a piece by its words
	PagePower     float64 // and by the words of its page
	Seed          uint64
}

// A Growth says how a forest grows.
type Growth struct {
	Trees  int
	Shrink float64 // share of what a tree says that counts
}

// DefaultPlan is how the model is learnt.
var DefaultPlan = Plan{Folds: 4, Epochs: 3, Rate: 0.2, Decay: 1e-4, First: Growth{80, 0.12}, Second: Growth{240, 0.06},
	Lambda: 20, Sites: 0.5, Features: 0.25, LenPower: 0.7, PagePower: 0.5, Seed: 1}

// A Corpus is a set of pages, scanned and labelled.
type Corpus struct {
	pages  []Page
	data   []*scan
	labels [][]int8
	weight [][]float32
}

// NewCorpus scans pages, and weighs their pieces as the plan says.
func NewCorpus(pages []Page, plan Plan) *Corpus {
	c := &Corpus{pages: pages}
	for _, p := range pages {
		s := &scan{}
		s.scanText(p.Text)
		c.data = append(c.data, s)
		c.labels = append(c.labels, labelsOf(s, p))
	}
	c.weigh(plan)
	return c
}

func (c *Corpus) weigh(plan Plan) {
	for i, s := range c.data {
		total := 1.0
		for j := range s.pieces {
			if c.labels[i][j] >= 0 {
				total += float64(s.pieces[j].words)
			}
		}
		w := make([]float32, len(s.pieces))
		for j := range s.pieces {
			w[j] = float32(math.Pow(float64(s.pieces[j].words), plan.LenPower) * math.Pow(total/600, -plan.PagePower))
		}
		c.weight = append(c.weight, w)
	}
}

// Train learns from the pages that use tells: the linear scorer, the forest that reads its answers, and the one that reads
// the answers of that. Each learns from what the one before said about sites that it had not seen.
func (c *Corpus) Train(plan Plan, use func(page int) bool) *Model {
	fold := c.Folds(plan.Folds, plan.Seed+100)
	m := c.trainLinear(plan, use)
	parts := make([]*Model, plan.Folds)
	for f := range parts {
		parts[f] = c.trainLinear(plan, func(i int) bool { return use(i) && fold[i] != f })
	}
	read := func(i int) *page {
		g := &page{scan: *c.data[i]}
		g.pieces = slices.Clone(g.pieces) // other folds read them, too
		g.score(parts[fold[i]])
		g.sum()
		return g
	}
	t := c.table(use, read)
	first, all := plan.First, func(int32) bool { return true }
	m.forest = t.grow(plan, first, all)
	for f := range parts {
		parts[f].forest = t.grow(plan, first, func(page int32) bool { return fold[page] != f })
	}
	t = c.table(use, func(i int) *page {
		g := read(i)
		g.ask(parts[fold[i]].forest)
		copy(g.alone, g.logits)
		g.sum()
		return g
	})
	m.second = t.grow(plan, plan.Second, all)
	return m
}

// Folds deals the sites out, and returns the fold of each page.
func (c *Corpus) Folds(folds int, seed uint64) []int {
	sites := 0
	for _, p := range c.pages {
		sites = max(sites, p.Site+1)
	}
	rng := rand.New(rand.NewPCG(seed, 7))
	of := rng.Perm(sites)
	out := make([]int, len(c.pages))
	for i, p := range c.pages {
		out[i] = of[p.Site] % folds
	}
	return out
}

// labelsOf returns 1 for prose, 0 for noise and -1 for what does not count.
func labelsOf(s *scan, p Page) []int8 {
	out := make([]int8, len(s.pieces))
	k, o := 0, 0
	share := func(spans [][2]int, at *int, a, b int) int {
		for *at < len(spans) && spans[*at][1] <= a {
			*at++
		}
		n := 0
		for _, x := range spans[*at:] {
			if x[0] >= b {
				break
			}
			n += max(0, min(b, x[1])-max(a, x[0]))
		}
		return n
	}
	for i := range s.pieces {
		a, b := int(s.pieces[i].start), int(s.pieces[i].end)
		keep, opt := share(p.Keep, &k, a, b), share(p.Opt, &o, a, b)
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
func (c *Corpus) trainLinear(plan Plan, use func(int) bool) *Model {
	v := words()
	m := &Model{phrase: make([]float32, len(v.names))}
	type example struct{ page, piece int }
	var ex []example
	for i, s := range c.data {
		if use(i) {
			for j := range s.pieces {
				if c.labels[i][j] >= 0 {
					ex = append(ex, example{i, j})
				}
			}
		}
	}
	gp, gs, gb := make([]float32, len(m.phrase)), [shapes]float32{}, float32(0)
	rng := rand.New(rand.NewPCG(plan.Seed, 2))
	step := func(w, g *float32, d float32) {
		d += float32(plan.Decay) * *w
		*g += d * d
		*w -= float32(plan.Rate) * d / float32(math.Sqrt(float64(*g)+1e-3))
	}
	for range plan.Epochs {
		rng.Shuffle(len(ex), func(i, j int) { ex[i], ex[j] = ex[j], ex[i] })
		for _, e := range ex {
			s := c.data[e.page]
			p := &s.pieces[e.piece]
			x := m.linear(s, p)
			d := float32(1/(1+math.Exp(-float64(x)))) - float32(c.labels[e.page][e.piece])
			d *= min(3, c.weight[e.page][e.piece]/3)
			step(&m.bias, &gb, d)
			for _, id := range s.ids[p.ids : p.ids+p.nids] {
				step(&m.phrase[id], &gp[id], d)
			}
			var bins [maxBins]uint16
			for _, id := range bins[:shapeIDs(&bins, p)] {
				step(&m.shape[id], &gs[id], d)
			}
		}
	}
	return m
}
