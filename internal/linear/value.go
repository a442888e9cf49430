// Package linear holds the small log-linear models of sayso: features that a person can read, one weight each.
//
// A feature is a template and the values that it is filled with, such as "form pattern=title name|before , who". Values are
// hashes of their names, worked out once for many features, or numbers where there are few to choose from, so that asking a model
// allocates nothing and handles no text; a program built with the tag train keeps the names too, and writes them beside the weights.
package linear

import "math/bits"

// A Value is one side of a feature: the hash of its name, or its number among the Choices of its place. 0 stands for no value: a template that
// asks for it makes no feature.
type Value uint64

// Name returns the value of a name.
func Name(name string) Value {
	h := uint64(offset)
	for i := 0; i < len(name); i++ {
		h = (h ^ uint64(name[i])) * prime
	}
	v := Value(h | 1)
	note(v, name)
	return v
}

// Names returns the values of a list of names, in its order.
func Names(names ...string) []Value {
	out := make([]Value, len(names))
	for i, n := range names {
		out[i] = Name(n)
	}
	return out
}

// With returns the value of v and w together.
func (v Value) With(w Value) Value {
	if v == 0 || w == 0 {
		return 0
	}
	both := v.mix(w).stir() | 1
	notePair(both, v, w)
	return both
}

// If returns v if cond holds, else no value.
func (v Value) If(cond bool) Value {
	if cond {
		return v
	}
	return 0
}

// mix folds w into v; v.mix(w) is not w.mix(v). Its high bits depend on all bits of both, its low ones do not: see stir.
func (v Value) mix(w Value) Value {
	return Value((bits.RotateLeft64(uint64(v), 25) ^ uint64(w)) * spread)
}

// stir lets the low bits depend on the high ones.
func (v Value) stir() Value { return v ^ v>>32 }

const (
	// FNV-1a, 64 bits
	offset = 14695981039346656037
	prime  = 1099511628211

	spread = 0x9E3779B97F4A7C15 // 2^64 divided by the golden ratio: an odd number without pattern
)
