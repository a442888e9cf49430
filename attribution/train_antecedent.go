//go:build train

package attribution

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"

	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/linear"
)

func init() {
	Tasks["antecedents"] = Task{
		File: "antecedent.weights",
		Comment: `Weights of the antecedent model: whom he or she stands for.
Learnt by internal/train from our own articles and what we judged of polnear_train. A sign a line, with its weight and its hash. DO NOT EDIT.`,
		Instances: antecedentInstances,
		Trainer:   linear.Trainer{L2: 1e-3, Rate: 0.05, Epochs: 20, Min: 4},
		Own:       true,
		Alike:     true,
	}
	Tasks["variations"] = Task{
		File: "variation.weights",
		Comment: `Weights of the variation model: whether a nominal is another word for the person in view.
Learnt by internal/train from our own articles and what we judged of polnear_train. A sign a line, with its weight and its hash. DO NOT EDIT.`,
		Instances: variationInstances,
		Trainer:   linear.Trainer{L2: 3e-3, Rate: 0.05, Epochs: 20, Min: 4},
		Own:       true,
		Alike:     true,
	}
}

// variationInstances asks of every definite nominal of which somebody has told it, and nothing surer tells, whose other word it is.
func variationInstances(at Attributor, article *gold.Article) []linear.Instance {
	if !article.QuotationsOnly && len(article.Referents) == 0 {
		return nil
	}
	a := trained(at, article, "entities")
	speaker := map[int32]string{} // by a token of the source; - for one without a name
	for i := range article.Attributions {
		g := &article.Attributions[i]
		for _, t := range a.tokensIn(g.Source) {
			if article.QuotationsOnly {
				speaker[t] = cmp.Or(g.Speaker, "-")
			}
		}
	}
	var out []linear.Instance
	r := newResolver(a)
	defer r.done()
	r.clusterMentions()
	for i := range a.mentions {
		m := &a.mentions[i]
		name := speaker[m.head]
		if name == "" {
			at, _ := a.doc.RawRange(a.tok[m.head].Bounds())
			name = article.Referents[at]
		}
		if m.kind != Nominal || name == "" || m.entity >= 0 || r.isPlural(m) || !r.isDefinite(m) || !r.mayVary(m, int32(i)) || r.meantSurely(m, int32(i)) >= 0 {
			r.resolveMention(int32(i))
			continue
		}
		p := r.inPlace(int32(i), r.wordGender(m.head), true)
		in := linear.Instance{Candidates: [][]uint64{signIDs(r.variationSigns(&p), variationNames[:])}}
		is := int32(-1)
		r.eachMeant(&p, func(j int32, s signs) {
			if e := r.mentions[j].entity; r.mayBeCalled(e, name) {
				is = e
				in.Right = append(in.Right, len(in.Candidates))
			}
			in.Candidates = append(in.Candidates, signIDs(s, antecedentNames[:]))
		})
		if is >= 0 {
			r.met(is, int32(i))
		} else {
			in.Right = []int{0}
			r.resolveMention(int32(i))
		}
		if len(in.Candidates) > 1 && (is >= 0 || name == "-") {
			out = append(out, in)
		}
	}
	return out
}

// antecedentInstances asks of every he and she that is a source, and of which somebody has told it, whom it stands for.
func antecedentInstances(at Attributor, article *gold.Article) []linear.Instance {
	if !article.QuotationsOnly && len(article.Referents) == 0 {
		return nil
	}
	a := trained(at, article, "entities")
	names := map[int32]string{} // by the token of the source
	for i := range article.Attributions {
		g := &article.Attributions[i]
		t := a.tokensIn(g.Source)
		if len(t) != 1 {
			continue
		}
		if g.Speaker != "" {
			names[t[0]] = g.Speaker
		} else if name, ok := article.Referents[g.Source[0][0]]; ok {
			names[t[0]] = name
		}
	}
	var out []linear.Instance
	r := newResolver(a)
	defer r.done()
	r.clusterMentions()
	for i := range a.mentions {
		m := &a.mentions[i]
		name, ok := names[m.head]
		g := r.pronounGender(m.head)
		if m.kind != Pronoun || !ok || g != male && g != female {
			r.resolveMention(int32(i))
			continue
		}
		p := r.inPlace(int32(i), g, false)
		var in linear.Instance
		is := int32(-1)
		r.eachMeant(&p, func(j int32, s signs) {
			if e := r.mentions[j].entity; r.mayBeCalled(e, name) {
				is = e
				in.Right = append(in.Right, len(in.Candidates))
			}
			in.Candidates = append(in.Candidates, signIDs(s, antecedentNames[:]))
		})
		if is < 0 || len(in.Right) == len(in.Candidates) {
			r.resolveMention(int32(i))
			continue
		}
		out = append(out, in)
		r.entities[is].called(g)
		r.met(is, int32(i))
	}
	return out
}

// mayBeCalled reports whether the words of e's name are all in name.
func (r *resolver) mayBeCalled(e int32, name string) bool {
	n := r.entities[e].name
	if n.empty() {
		return false
	}
	words := strings.FieldsFunc(name, func(c rune) bool { return c == ' ' || c == '-' })
	for k := n.first; k < n.last; k++ {
		if r.tag[k] != tagPunct && !slices.Contains(words, r.word(k)) && r.word(k) != "-" {
			return false
		}
	}
	return true
}

// signIDs returns the features that the signs of s are.
func signIDs(s signs, names []string) []uint64 {
	var ids []uint64
	for ; s != 0; s &= s - 1 {
		ids = append(ids, uint64(linear.Name(names[bits.TrailingZeros64(uint64(s))])))
	}
	return ids
}
