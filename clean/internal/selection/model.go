package selection

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// A Model is what was learnt: the weights of the linear scorer and the trees of the forest.
type Model struct {
	bias   float32
	phrase []float32 // by phrase of the vocabulary
	shape  [shapes]float32
	forest forest // reads what the linear scorer said of all pieces
	second forest // and what the first forest said
}

//go:generate go run -tags train ../train -data ../../../../shared/bench/data -out model.txt

//go:embed model.txt
var modelText string

// Default returns the model that was learnt from all pages.
var Default = sync.OnceValue(func() *Model {
	m, err := ParseModel(modelText)
	if err != nil {
		panic(err) // model.txt is generated, and a test reads it
	}
	return m
})

// ParseModel reads a model as it is written by Model.String: a line for a weight or a tree.
func ParseModel(text string) (*Model, error) {
	v := words()
	m := &Model{phrase: make([]float32, len(v.names))}
	index := make(map[string]int, len(v.names))
	for k, name := range v.names {
		index[name] = k
	}
	for line := range strings.Lines(text) {
		kind, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
		var err error
		switch kind {
		case "", "#":
		case "phrase":
			w, name, _ := strings.Cut(rest, " ")
			if k, ok := index[name]; ok {
				m.phrase[k], err = number(w)
			}
		case "shape":
			id, w, _ := strings.Cut(rest, " ")
			k, bad := strconv.Atoi(id)
			if bad != nil || k < 0 || k >= shapes {
				return nil, fmt.Errorf("selection: no shape %q", id)
			}
			m.shape[k], err = number(w)
		case "bias":
			m.bias, err = number(rest)
		case "tree":
			var t tree
			t, err = parseTree(strings.Fields(rest))
			m.forest = append(m.forest, t)
		case "second":
			var t tree
			t, err = parseTree(strings.Fields(rest))
			m.second = append(m.second, t)
		default:
			err = fmt.Errorf("selection: no kind of line %q", kind)
		}
		if err != nil {
			return nil, err
		}
	}
	return m, nil
}

// parseTree reads a tree's questions, each a feature and a limit, and its leaves.
func parseTree(fields []string) (tree, error) {
	var t tree
	if len(fields) != 2*depth+1<<depth {
		return t, fmt.Errorf("selection: a tree of %d words", len(fields))
	}
	for k := range t.ask {
		f, ok := featureByName(fields[2*k])
		if !ok {
			return t, fmt.Errorf("selection: no feature %q", fields[2*k])
		}
		limit, err := number(fields[2*k+1])
		if err != nil {
			return t, err
		}
		t.ask[k] = question{limit, uint8(f)}
	}
	for k := range t.leaf {
		x, err := number(fields[2*depth+k])
		if err != nil {
			return t, err
		}
		t.leaf[k] = x
	}
	return t, nil
}

func number(s string) (float32, error) {
	x, err := strconv.ParseFloat(s, 32)
	return float32(x), err
}

// String writes the model for ParseModel. The trees follow the weights.
func (m *Model) String() string {
	var b strings.Builder
	v := words()
	fmt.Fprintf(&b, "bias %.3f\n", m.bias)
	for k, name := range v.names {
		if w := m.phrase[k]; w > 0.005 || w < -0.005 {
			fmt.Fprintf(&b, "phrase %.2f %s\n", w, name)
		}
	}
	for k, w := range m.shape {
		if w > 0.005 || w < -0.005 {
			fmt.Fprintf(&b, "shape %d %.2f\n", k, w)
		}
	}
	for k, t := range slices.Concat(m.forest, m.second) {
		if k < len(m.forest) {
			b.WriteString("tree")
		} else {
			b.WriteString("second")
		}
		for _, q := range t.ask {
			fmt.Fprintf(&b, " %s %.4g", featureName(int(q.feature)), q.limit)
		}
		for _, x := range t.leaf {
			fmt.Fprintf(&b, " %.3g", x)
		}
		b.WriteByte('\n')
	}
	return b.String()
}
