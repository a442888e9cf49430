//go:build train

package attribution

import (
	"cmp"
	"slices"
	"strings"

	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/linear"
)

func init() {
	Tasks["antecedents"] = referenceTask("antecedent.weights", "Weights of the antecedent model: whom he or she stands for.", 1e-3, (*resolver).askPronoun)
	Tasks["variations"] = referenceTask("variation.weights", "Weights of the variation model: whether a nominal is another word for the person in view.", 3e-3, (*resolver).askNominal)
}

func referenceTask(file, what string, l2 float64, ask question) Task {
	return Task{
		File: file,
		Comment: what + `
Learnt by internal/train from our own articles and what we judged of polnear_train. A sign a line, with its weight and its hash. DO NOT EDIT.`,
		Instances: func(at Attributor, article *gold.Article) []linear.Instance { return told(at, article, ask) },
		Trainer:   linear.Trainer{L2: l2, Rate: 0.05, Epochs: 20, Min: 4},
		Own:       true,
		Alike:     true,
	}
}

// A question asks what mention i, which stands for one who is called name, or for nobody with a name (-), should be taken for; it returns
// the entity too, or -1. It is not ok if nothing can be learnt from it.
type question func(r *resolver, i int32, name string) (in linear.Instance, is int32, ok bool)

// told asks of the mentions of which somebody has told it whom they stand for: the sources of our own articles, and what we judged of others.
// What is asked is taken to refer to whom it should, so that what follows is asked as if all before were right; what nobody told is resolved by the
// weights that are there, so that a second fit moves them a little.
func told(at Attributor, article *gold.Article, ask question) []linear.Instance {
	if !article.QuotationsOnly && len(article.Referents) == 0 {
		return nil
	}
	a := trained(at, article, "entities")
	names := a.speakersOf(article)
	r := newResolver(a)
	defer r.done()
	r.clusterMentions()
	var out []linear.Instance
	for i := range a.mentions {
		m := &a.mentions[i]
		name := names[m.head]
		if name == "" {
			at, _ := a.doc.RawRange(a.tok[m.head].Bounds())
			name = article.Referents[at]
		}
		if name != "" {
			in, is, ok := ask(r, int32(i), name)
			if ok {
				out = append(out, in)
			}
			if is >= 0 {
				if g := r.pronounGender(m.head); m.kind == Pronoun {
					r.entities[is].called(g)
				}
				r.met(is, int32(i))
				continue
			}
		}
		r.resolveMention(int32(i))
	}
	return out
}

// speakersOf returns who the sources of one of our own articles are, by their tokens: their names, or - for those without one.
func (a *analysis) speakersOf(article *gold.Article) map[int32]string {
	names := map[int32]string{}
	if !article.QuotationsOnly {
		return names // other annotators named nobody
	}
	for i := range article.Attributions {
		g := &article.Attributions[i]
		source := a.tokensIn(g.Source)
		for _, t := range source {
			if len(source) == 1 || a.tag[t] != tagPRP { // of the doctor that she called, she is not asked
				names[t] = cmp.Or(g.Speaker, "-")
			}
		}
	}
	return names
}

// askPronoun asks whom he or she stands for, if one of those near before is right, and not all of them are.
func (r *resolver) askPronoun(i int32, name string) (in linear.Instance, is int32, ok bool) {
	m := &r.mentions[i]
	g := r.pronounGender(m.head)
	if m.kind != Pronoun || r.tag[m.head] != tagPRP || g != male && g != female {
		return in, -1, false
	}
	p := r.inPlace(i, g, false)
	if is = r.addCandidates(&in, &p, name, nil); is < 0 || len(in.Right) == len(in.Candidates) {
		return in, -1, false
	}
	return in, is, true
}

// askNominal asks whose other word a definite nominal is, if nothing surer tells.
func (r *resolver) askNominal(i int32, name string) (in linear.Instance, is int32, ok bool) {
	m := &r.mentions[i]
	if m.kind != Nominal || m.entity >= 0 || r.isPlural(m) || !r.isDefinite(m) || !r.mayVary(m, i) || r.meantSurely(m, i) >= 0 {
		return in, -1, false
	}
	n := r.nominalInPlace(i)
	in.Candidates = [][]uint64{signIDs(r.variationSigns(&n.pronounInPlace), variationNames[:])}
	if is = r.addCandidates(&in, &n.pronounInPlace, name, func(e int32) signs { return r.likeness(&n, e) }); is < 0 {
		in.Right = []int{0}
	}
	return in, is, len(in.Candidates) > 1 && (is >= 0 || name == "-")
}

// addCandidates adds those whom p may refer to, with what else they are like, and returns the one who is called name, or -1.
func (r *resolver) addCandidates(in *linear.Instance, p *pronounInPlace, name string, like func(entity int32) signs) int32 {
	is := int32(-1)
	for _, c := range r.candidatesOf(p) {
		if r.mayBeCalled(c.entity, name) {
			is = c.entity
			in.Right = append(in.Right, len(in.Candidates))
		}
		ids := signIDs(c.signs, antecedentNames[:])
		if like != nil {
			ids = append(ids, signIDs(like(c.entity), likenessNames[:])...)
		}
		in.Candidates = append(in.Candidates, ids)
	}
	return is
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
