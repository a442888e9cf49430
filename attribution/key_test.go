package attribution

import (
	"testing"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// Case, dots and the form of an apostrophe do not tell words apart; anything else does.
func TestKeys(t *testing.T) {
	words := []struct{ word, key string }{
		{"Doe", "doe"}, {"DOE", "doe"}, {"Does", "does"}, {"U.S.", "us"}, {"us", "us"}, {"O'Hara", "o'hara"}, {"O’Hara", "o'hara"},
		{"Émile", "émile"}, {"Emile", "emile"}, {"...", ""}, {"1.5", "15"}, {"’", "'"},
	}
	for _, v := range words {
		for _, w := range words {
			text := v.word + w.word
			a := analysis{text: text}
			a.tok = append(a.tok, token(0, len(v.word)), token(len(v.word), len(text)))
			r := newResolver(&a)
			if got := r.key(0); got != v.key {
				t.Errorf("key of %q: %q, want %q", v.word, got, v.key)
			}
			if got, want := r.number(0) == r.number(1), v.key == w.key; got != want {
				t.Errorf("%q and %q have one number: %v, want %v", v.word, w.word, got, want)
			}
		}
	}
}

func token(start, end int) segment.Token {
	return segment.Token{Span32: clean.Span32{Start: uint32(start), End: uint32(end)}}
}
