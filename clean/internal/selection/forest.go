package selection

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"
)

// A Model is what was learnt: the weights of the linear scorer and the trees of the forest.
type Model struct {
	bias   float32
	phrase []float32 // by phrase of the vocabulary
	shape  [shapes]float32
	nodes  []node
	roots  []int32
}

// A node of a tree: below the limit it goes left, which is the next node, else right. A leaf has no right.
type node struct {
	limit   float32 // or the leaf's logit
	feature int16
	right   int32 // 0 for a leaf
}

// forest returns the logit of a described piece.
func (m *Model) forest(f *[features]float32) float32 {
	sum := float32(0)
	for _, at := range m.roots {
		n := &m.nodes[at]
		for n.right != 0 {
			if f[n.feature] < n.limit {
				at++
			} else {
				at = n.right
			}
			n = &m.nodes[at]
		}
		sum += n.limit
	}
	return sum
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

// ParseModel reads a model as it is written by Model.String: a line for a weight or a tree, in prefix order.
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
			m.roots = append(m.roots, int32(len(m.nodes)))
			fields := strings.Fields(rest)
			var left int
			left, err = m.tree(fields)
			if err == nil && left != 0 {
				err = fmt.Errorf("selection: %d words too many in a tree", left)
			}
		default:
			err = fmt.Errorf("selection: no kind of line %q", kind)
		}
		if err != nil {
			return nil, err
		}
	}
	return m, nil
}

// tree reads a tree from the front of fields, and returns how many fields are left: “f12 0.5 <left> <right>” is a
// node, “=0.25” a leaf.
func (m *Model) tree(fields []string) (int, error) {
	if len(fields) == 0 {
		return 0, fmt.Errorf("selection: a tree breaks off")
	}
	at := len(m.nodes)
	if leaf, ok := strings.CutPrefix(fields[0], "="); ok {
		x, err := number(leaf)
		m.nodes = append(m.nodes, node{limit: x})
		return len(fields) - 1, err
	}
	if len(fields) < 2 {
		return 0, fmt.Errorf("selection: a tree breaks off")
	}
	f, ok := featureByName(fields[0])
	if !ok {
		return 0, fmt.Errorf("selection: no feature %q", fields[0])
	}
	limit, err := number(fields[1])
	if err != nil {
		return 0, err
	}
	m.nodes = append(m.nodes, node{limit: limit, feature: int16(f)})
	left, err := m.tree(fields[2:])
	if err != nil {
		return 0, err
	}
	m.nodes[at].right = int32(len(m.nodes))
	return m.tree(fields[len(fields)-left:])
}

func number(s string) (float32, error) {
	x, err := strconv.ParseFloat(s, 32)
	return float32(x), err
}

// String writes the model for ParseModel. The trees follow the weights, which are sorted.
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
	for _, at := range m.roots {
		b.WriteString("tree")
		m.write(&b, at)
		b.WriteByte('\n')
	}
	return b.String()
}

func (m *Model) write(b *strings.Builder, at int32) {
	n := m.nodes[at]
	if n.right == 0 {
		fmt.Fprintf(b, " =%.3f", n.limit)
		return
	}
	fmt.Fprintf(b, " %s %.4g", featureName(int(n.feature)), n.limit)
	m.write(b, at+1)
	m.write(b, n.right)
}
