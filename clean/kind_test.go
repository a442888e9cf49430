package clean

import (
	"testing"

	"github.com/seed7abcc752/sayso/clean/internal/selection"
)

// A list of noise that is not a Kind would reach callers under a name that no one documented.
func TestKinds(t *testing.T) {
	known := map[Kind]bool{}
	for _, k := range []Kind{Appeal, Bio, Byline, Caption, Comments, Cookie, Credit, Date, Duplicate, Embed, Headline, Navigation, Newsletter, Other, Paywall, PullQuote, Related, Social} {
		known[k] = true
	}
	for _, g := range selection.Noise() {
		if k := kindOf(selection.Cut{Group: g}); !known[k] {
			t.Errorf("cuts of %s are called %q", g, k)
		}
	}
	if k := kindOf(selection.Cut{Group: "caption", Again: true}); k != Duplicate {
		t.Errorf("a copy is called %q", k)
	}
	if k := kindOf(selection.Cut{}); k != Other {
		t.Errorf("a cut without a list is called %q", k)
	}
}
