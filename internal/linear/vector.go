// Package linear holds the small log-linear models of sayso: features that a person can read, one weight each.
//
// A feature is a name such as "between=comma". A Vector keeps only the hashes of the names, so that asking a model
// costs no allocation; a trainer that sets Names gets the names too, and writes them beside their weights.
package linear

import "strings"

// A Vector collects the features of one candidate.
type Vector struct {
	IDs   []uint64
	Names map[uint64]string // set by trainers; nil when only scores are wanted
}

// Reset empties v and keeps its memory.
func (v *Vector) Reset() { v.IDs = v.IDs[:0] }

// Flag adds the feature name.
func (v *Vector) Flag(name string) {
	v.push(str(offset, name))
	if v.Names != nil {
		v.Names[v.last()] = name
	}
}

// If adds the feature name if cond holds.
func (v *Vector) If(cond bool, name string) {
	if cond {
		v.Flag(name)
	}
}

// Str adds the feature name=s.
func (v *Vector) Str(name, s string) {
	v.push(str(char(str(offset, name), '='), s))
	if v.Names != nil {
		v.Names[v.last()] = name + "=" + s
	}
}

// Pair adds the feature name=a|b.
func (v *Vector) Pair(name, a, b string) {
	v.push(str(char(str(char(str(offset, name), '='), a), '|'), b))
	if v.Names != nil {
		v.Names[v.last()] = name + "=" + a + "|" + b
	}
}

// Cross adds the feature name= followed by parts, one after the other, a "|" among them where two sides meet. It is Pair for
// sides made of several words, without putting them together first.
func (v *Vector) Cross(name string, parts ...string) {
	h := char(str(offset, name), '=')
	for _, p := range parts {
		h = str(h, p)
	}
	v.push(h)
	if v.Names != nil {
		v.Names[v.last()] = name + "=" + strings.Join(parts, "")
	}
}

// Int adds the feature name=n.
func (v *Vector) Int(name string, n int) { v.Str(name, small(n)) }

func (v *Vector) push(h uint64) { v.IDs = append(v.IDs, h) }
func (v *Vector) last() uint64  { return v.IDs[len(v.IDs)-1] }

// FNV-1a, 64 bits.
const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

func str(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * prime
	}
	return h
}

func char(h uint64, c byte) uint64 { return (h ^ uint64(c)) * prime }

// small spells the numbers that features bucket to; all others share a name.
func small(n int) string {
	const digits = "0123456789"
	switch {
	case n < 0:
		return "-"
	case n < 10:
		return digits[n : n+1]
	}
	return "10+"
}
