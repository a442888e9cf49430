//go:build train

package attribution

import (
	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/linear"
)

func init() {
	Tasks["kinds"] = Task{
		File: "kind.weights",
		Comment: `Weights of the kind model: whether a name is a person's.
Learnt by internal/train from the entity labels of polnear_silver. A sign a line, with its weight and its hash. DO NOT EDIT.`,
		Instances: kindInstances,
		Trainer:   linear.Trainer{L2: 1e-4, Rate: 0.05, Epochs: 20, Min: 10},
	}
}

// kindInstances asks for every entity with a name whether it is a person, as the parser's labels of its names say.
func kindInstances(at Attributor, article *gold.Article) []linear.Instance {
	if len(article.Labels) == 0 {
		return nil
	}
	a := trained(at, article, "entities")
	r := newResolver(a)
	defer r.done()
	r.clusterNames()
	persons, others := make([]int, len(r.entities)), make([]int, len(r.entities))
	k := 0
	label := make([]string, len(a.tok))
	for i := range a.tok {
		s, e := a.doc.RawRange(a.tok[i].Bounds())
		for k < len(article.Labels) && article.Labels[k].End <= s {
			k++
		}
		if k < len(article.Labels) && article.Labels[k].Start < e {
			label[i] = article.Labels[k].Entity
		}
	}
	for i := range a.mentions {
		if m := &a.mentions[i]; m.kind == Name {
			if label[m.name.last-1] == "PERSON" {
				persons[m.entity]++
			} else {
				others[m.entity]++
			}
		}
	}
	seen := make([][]signs, len(r.entities))
	for i := range a.mentions {
		if m := &a.mentions[i]; m.kind == Name && len(seen[m.entity]) < mostSigns {
			seen[m.entity] = append(seen[m.entity], a.contextSigns(m))
		}
	}
	var out []linear.Instance
	for e := range r.entities {
		if persons[e] == others[e] {
			continue
		}
		ids := []uint64{uint64(linear.Name(noSign))}
		form := a.formSigns(r.entities[e].name)
		if e%2 == 1 {
			form &^= givenFirst | givenLast // no list knows the given names of the world
		}
		for _, s := range append(seen[e], form) {
			ids = append(ids, signIDs(s, signNames[:])...)
		}
		in := linear.Instance{Candidates: [][]uint64{nil, ids}, Right: []int{0}}
		if persons[e] > others[e] {
			in.Right = []int{1}
		}
		out = append(out, in)
	}
	return out
}
