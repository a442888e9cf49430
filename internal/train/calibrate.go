//go:build train

package main

import (
	"fmt"
	"sort"
	"strings"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/internal/gold"
)

// A judged record: the models' probability, and whether quote and source are right.
type judged struct {
	p     float64
	right bool
}

// calibration fits a rising curve from probability to the share that is right, for records with quotations and for
// those without, by pooling adjacent violators (Ayer and others 1955) over groups of records of like probability.
func (t *trainer) calibration(records [][]attribution.Record) string {
	byKind := map[string][]judged{}
	for i, rs := range records[:t.own] {
		for _, r := range rs {
			kind := "quoted"
			if r.Kind == attribution.Indirect {
				kind = "indirect"
			}
			byKind[kind] = append(byKind[kind], judged{r.Confidence, right(r, &t.articles[i])})
		}
	}
	var b strings.Builder
	b.WriteString("# Measured confidence: kind, probability of the models, share right on articles they had not seen.\n# Written by internal/train -calibrate. DO NOT EDIT.\n")
	for _, kind := range []string{"indirect", "quoted"} {
		for _, pt := range rising(byKind[kind]) {
			fmt.Fprintf(&b, "%s %.4f %.4f\n", kind, pt[0], pt[1])
		}
		report(kind, byKind[kind])
	}
	return b.String()
}

// rising returns the points of the fitted curve.
func rising(js []judged) [][2]float64 {
	sort.SliceStable(js, func(i, j int) bool { return js[i].p < js[j].p })
	const groups = 40
	type pool struct{ p, r, n float64 }
	var pools []pool
	for g := range groups {
		part := js[g*len(js)/groups : (g+1)*len(js)/groups]
		if len(part) == 0 {
			continue
		}
		var x pool
		for _, j := range part {
			x.p += j.p
			x.n++
			if j.right {
				x.r++
			}
		}
		pools = append(pools, x)
		for k := len(pools) - 1; k > 0 && pools[k-1].r/pools[k-1].n >= pools[k].r/pools[k].n; k-- {
			pools[k-1] = pool{pools[k-1].p + pools[k].p, pools[k-1].r + pools[k].r, pools[k-1].n + pools[k].n}
			pools = pools[:k]
		}
	}
	var out [][2]float64
	for _, x := range pools {
		pt := [2]float64{x.p / x.n, x.r / x.n}
		if n := len(out); n > 0 && pt[0]-out[n-1][0] < 1e-4 {
			continue
		}
		out = append(out, pt)
	}
	return out
}

// right reports whether the record's quotations, or its content where it has none, lie in an annotated content whose
// source the record's source touches.
func right(r attribution.Record, article *gold.Article) bool {
	pieces := r.Quoted
	if len(pieces) == 0 {
		pieces = r.Content
	}
	for i := range article.Attributions {
		g := &article.Attributions[i]
		if r.Source == nil && len(g.Source) > 0 || r.Source != nil && !touches(g.Source, r.Source.Start, r.Source.End) {
			continue
		}
		in, all := 0, 0
		for _, p := range pieces {
			all += p.End - p.Start
			in += shared(g.Content, p.Start, p.End)
		}
		whole := all
		if r.Kind == attribution.Indirect {
			for _, c := range g.Content {
				whole += c[1] - c[0]
			}
			whole -= in // the union of both
		}
		if 2*in >= whole {
			return true
		}
	}
	return false
}

func touches(ranges []gold.Range, start, end int) bool { return shared(ranges, start, end) > 0 }

func shared(ranges []gold.Range, start, end int) int {
	n := 0
	for _, r := range ranges {
		n += max(0, min(r[1], end)-max(r[0], start))
	}
	return n
}

// report prints how probable the models thought their records, and how many were right.
func report(kind string, js []judged) {
	for b := range 10 {
		lo, hi := float64(b)/10, float64(b+1)/10
		n, p, r := 0, 0.0, 0
		for _, j := range js {
			if lo <= j.p && (j.p < hi || b == 9) {
				n++
				p += j.p
				if j.right {
					r++
				}
			}
		}
		if n > 0 {
			fmt.Printf("%-8s %.1f–%.1f  %6d records, thought %.3f, right %.3f\n", kind, lo, hi, n, p/float64(n), float64(r)/float64(n))
		}
	}
}
