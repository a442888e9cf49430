package selection

// depth is how many questions a tree asks.
const depth = 5

// A tree asks the same questions of every piece, so that it needs no branches: is a feature at least its limit? The
// answers, as bits, number the leaf.
type tree struct {
	ask  [depth]question
	leaf [1 << depth]float32
}

type question struct {
	limit   float32
	feature uint8
}

// A description holds the features of a piece. It has as many places as a question can name.
type description [256]float32

const _ = uint8(features - 1) // a question can name every feature

// A forest adds up the answers of its trees, the weightiest of which come first.
type forest []tree

// After the first trees, and then after every few, a sum that the others are unlikely to turn is the answer.
const (
	firstTrees = 8
	fewTrees   = 4
	sureProse  = 1.5
	sureNoise  = -2.5
)

// score returns the logit of a described piece.
func (f forest) score(x *description) float32 {
	sum := float32(0)
	for k := range f {
		if k >= firstTrees && k%fewTrees == 0 && (sum > sureProse || sum < sureNoise) {
			break
		}
		t := &f[k]
		q := &t.ask
		leaf := btoi(x[q[0].feature] >= q[0].limit)<<4 |
			btoi(x[q[1].feature] >= q[1].limit)<<3 |
			btoi(x[q[2].feature] >= q[2].limit)<<2 |
			btoi(x[q[3].feature] >= q[3].limit)<<1 |
			btoi(x[q[4].feature] >= q[4].limit)
		sum += t.leaf[leaf&(1<<depth-1)]
	}
	return sum
}
