package linear

// Choices are the values that a place may have, where they are few. Such a place holds no value but the number of one: what its features count
// for stands in tables, and nothing need be hashed to find it. Number 0 is no value.
type Choices []Value

// ByPlace has the choices of places; those of all others are nil.
type ByPlace [mostValues]Choices

// value returns the value that v has in a place.
func (b *ByPlace) value(place uint8, v *Values) Value {
	if of := b[place]; of != nil {
		return of[v[place]]
	}
	return v[place]
}

// Choose returns the choices of some names. At tells their numbers.
func Choose(names ...string) Choices { return append(Choices{0}, Names(names...)...) }

// At returns the number of the k-th of the choices, k from 0 on.
func At[T ~uint8 | ~uint16 | ~int32 | ~int](k T) Value { return Value(k) + 1 }

// Either returns the choices of several places for one: those of each come behind those of the ones before.
func Either(all ...Choices) Choices {
	out := Choices{0}
	for _, c := range all {
		out = append(out, c[1:]...)
	}
	return out
}

// With returns all values of c together with each of d. Pair tells their numbers.
func (c Choices) With(d Choices) Choices {
	out := Choices{0}
	for _, v := range c[1:] {
		for _, w := range d[1:] {
			out = append(out, v.With(w))
		}
	}
	return out
}

// Pair returns the number of x, one of others, together with y of c, in others.With(c). Neither may be 0.
func (c Choices) Pair(x, y Value) Value { return (x-1)*c.Count() + y }

// Count returns how many values there are.
func (c Choices) Count() Value { return Value(len(c) - 1) }
