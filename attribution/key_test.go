package attribution

import (
	"testing"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// Words are told apart by their keys without writing the keys.
func TestSameKey(t *testing.T) {
	words := []string{"Doe", "DOE", "Does", "D", "D.", "U.S.", "US", "us", "u.s", "O'Hara", "O’Hara", "o’hara", "Émile", "émile", "Emile", "İ", "i", "...", ".", "1.5", "15", "’"}
	r := newResolver(&analysis{})
	for _, v := range words {
		for _, w := range words {
			text := v + w
			a := analysis{text: text}
			a.tok = append(a.tok, token(0, len(v)), token(len(v), len(text)))
			r.analysis = &a
			if got, want := r.sameKey(0, 1), r.key(0) == r.key(1); got != want {
				t.Errorf("%q and %q: %v, want %v", v, w, got, want)
			}
		}
	}
}

func token(start, end int) segment.Token {
	return segment.Token{Span: clean.Span{Start: start, End: end}}
}
