package attribution

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/seed7abcc752/sayso/internal/lexicon"
)

func TestVerbForms(t *testing.T) {
	for _, tt := range []struct{ base, why, form string }{
		{"say", "irregular past", "said"},
		{"argue", "the e goes", "arguing"},
		{"agree", "the double e stays", "agreeing"},
		{"agree", "and is not tripled", "agreed"},
		{"imply", "y after a consonant", "implied"},
		{"convey", "y after a vowel", "conveyed"},
		{"stress", "es after a hiss", "stresses"},
		{"admit", "the t doubles", "admitted"},
		{"signal", "one l", "signaled"},
		{"signal", "two l", "signalled"},
		{"criticize", "British spelling", "criticised"},
		{"lie", "ie before ing", "lying"},
		{"echo", "es after o", "echoes"},
	} {
		if got := verbForms(tt.base); !slices.Contains(got, tt.form) {
			t.Errorf("verbForms(%s) = %v, without %s: %s", tt.base, got, tt.form, tt.why)
		}
	}
}

func TestCueListsAreSorted(t *testing.T) {
	lists := map[string]string{
		"speechverbs": speechVerbsList, "stanceverbs": stanceVerbsList, "thoughtverbs": thoughtVerbsList, "showverbs": showVerbsList,
		"aspectverbs": aspectVerbsList, "speechnouns": speechNounsList, "irregular": irregularList,
	}
	for name, list := range lists {
		got := slices.Collect(lexicon.Entries(list))
		want := slices.Compact(slices.Sorted(slices.Values(got)))
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s.txt is not sorted, or repeats an entry (-want +got):\n%s", name, d)
		}
	}
}

func TestLemma(t *testing.T) {
	l := cueLemmas()
	for form, want := range map[string]string{"found": "find", "felt": "feel", "Criticised": "criticize", "according": "", "claims": "claim", "told": "tell"} {
		if got := l.names[l.table.Lookup(form)]; got != want {
			t.Errorf("the base form of %s is %q, want %q", form, got, want)
		}
	}
}
