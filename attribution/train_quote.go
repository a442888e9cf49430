//go:build train

package attribution

import (
	"slices"

	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/linear"
)

func init() {
	Tasks["quotes"] = Task{
		File: "quote.weights",
		Comment: `Weights of the quote model: what a quotation belongs to, a cue, a label or nothing.
Learnt by internal/train from polnear_train and our own articles. A feature a line, with its weight and its hash. DO NOT EDIT.`,
		Instances: quoteInstances,
		Trainer:   linear.Trainer{L2: 2e-2, Rate: 0.05, Epochs: 8, Min: 5},
		Set:       (*models).setQuotes,
		Own:       true,
		After:     []string{"sift", "sources"},
	}
}

// quoteInstances gives a choice for every outermost quotation. What leads to the right source is right, whichever cue it is.
func quoteInstances(at Attributor, article *gold.Article) []linear.Instance {
	a := trained(at, article, "quotes")
	owner := make([]*gold.Attribution, len(a.tok)) // the innermost attribution whose content holds the token
	size := make([]int, len(a.tok))
	for i := range article.Attributions {
		g := &article.Attributions[i]
		ts := a.tokensIn(g.Content)
		for _, t := range ts {
			if owner[t] == nil || len(ts) < size[t] {
				owner[t], size[t] = g, len(ts)
			}
		}
	}
	cueOf := map[*gold.Attribution][]int32{}
	sourceOf := map[*gold.Attribution][]int32{}
	for i := range article.Attributions {
		g := &article.Attributions[i]
		cueOf[g], sourceOf[g] = a.tokensIn(g.Cue), a.tokensIn(g.Source)
	}
	var out []linear.Instance
	var v linear.Values
	last := anchor{cue: -1, mention: -1}
	for q := range a.quotes {
		if !a.outermost(q) || a.inTurn(a.quotes[q].first) || a.signature(a.quotes[q]) >= 0 {
			continue
		}
		r := a.quotes[q]
		held := map[*gold.Attribution]int{}
		var g *gold.Attribution
		n := 0
		for t := r.first; t < r.last; t++ {
			if a.tag[t] != tagPunct || a.tok[t].Len() > 3 {
				n++
				if o := owner[t]; o != nil {
					held[o]++
					if g == nil || held[o] > held[g] {
						g = o
					}
				}
			}
		}
		if g != nil && 2*held[g] < n {
			g = nil
		}
		cands := a.anchors(nil, q, last)
		var in linear.Instance
		a.quotationValues(&v, q, cands, last)
		for k := range cands {
			a.anchorValues(&v, q, cands[k], last)
			in.Candidates = append(in.Candidates, quoteForms[cands[k].kind].Features(nil, &v))
		}
		if g == nil {
			in.Right = []int{0}
		} else {
			for k, c := range cands {
				if c.kind == anchorCue && slices.Contains(cueOf[g], a.cues[c.cue].head) || c.kind != anchorNone && c.mention >= 0 && a.touches(c.mention, sourceOf[g]) {
					in.Right = append(in.Right, k)
				}
			}
			if len(in.Right) > 0 {
				last = cands[in.Right[0]]
			} else {
				continue
			}
		}
		out = append(out, in)
	}
	return out
}

// touches reports whether the whole of mention m shares one of the tokens, which are sorted.
func (a *analysis) touches(m int32, tokens []int32) bool {
	i, _ := slices.BinarySearch(tokens, a.mentions[m].full.first)
	return i < len(tokens) && tokens[i] < a.mentions[m].full.last
}
