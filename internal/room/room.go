// Package room sizes the slices that hold what is found in a text. A slice of a long text is a good part of all memory that is used: when
// append makes it larger step by step, it leaves several times its size behind, and a quarter of it may stay empty.
package room

// long is how many elements a slice has before memory counts more than time.
const long = 1 << 14

// For returns s with room for another element at least. If it is long, and its elements behind the first few are what done of all parts of
// a text came to, it has room for what all of them will.
func For[T any](s []T, first, done, all int) []T {
	n := len(s)
	if n < cap(s) {
		return s
	}
	if n < long {
		return append(s, *new(T))[:n]
	}
	whole := first + int(float64(n-first)*float64(all)/float64(max(done, 1)))
	grown := make([]T, n, min(max(whole+whole/16, n+n/16), 64*n))
	copy(grown, s)
	return grown
}

// Exact returns s without any room, if it is long. It is for slices that are kept, and made before there is much else in memory.
func Exact[T any](s []T) []T {
	if cap(s) < long || cap(s) == len(s) {
		return s
	}
	return append(make([]T, 0, len(s)), s...)
}

// Fit returns s without the room that was not needed, if it is long and that is more than For leaves: a copy of a long slice takes more than
// it gives back until the collector has been there.
func Fit[T any](s []T) []T {
	if cap(s) < long || cap(s)-len(s) < cap(s)/8 {
		return s
	}
	return append(make([]T, 0, len(s)), s...)
}
