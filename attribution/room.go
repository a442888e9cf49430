package attribution

// muchMemory is how many tokens a text has before it is a long one. The slices for a long text are not made larger than need be, are let
// go of as soon as no step needs them, and are not kept for the next text.
const muchMemory = 1 << 18

// sized returns a slice of n zeros, in the memory of s where it has room.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		if n > muchMemory {
			return make([]T, n)
		}
		return make([]T, n, n+n/4)
	}
	s = s[:n]
	clear(s)
	return s
}

// isLong reports whether the text is so long that its memory matters.
func (a *analysis) isLong() bool { return len(a.tok) > muchMemory }

// room returns s with room for another element at least. Of a large slice, which is what done of all parts of the text came to, it makes
// one that should do for all of it: a slice that grows step by step leaves several times its size behind.
func room[T any](s []T, done, all int) []T {
	n := len(s)
	if n < cap(s) {
		return s
	}
	if n < muchMemory/16 {
		return append(s, *new(T))[:n]
	}
	whole := int(float64(n) * float64(all) / float64(max(done, 1)))
	grown := make([]T, n, min(max(whole+whole/32, n+n/4), 8*n))
	copy(grown, s)
	return grown
}
