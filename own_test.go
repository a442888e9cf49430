package sayso_test

import (
	"testing"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/internal/gold"
)

// Our own articles, from many countries and beats, have most of their quotations, sources and names. The models have learnt from them, so
// that this tells what a change breaks, not how good the library is: see docs/accuracy.md for that.
func TestOwnArticles(t *testing.T) {
	articles, err := gold.Own()
	if err != nil {
		t.Fatal(err)
	}
	scoreOf(articles).atLeast(t, 0.97, 0.93, 0.8)
}

// Of these the models have seen nothing.
func TestHeldOutArticles(t *testing.T) {
	articles, err := gold.HeldOut()
	if err != nil {
		t.Fatal(err)
	}
	scoreOf(articles).atLeast(t, 0.985, 0.975, 0.95)
}

// A score counts the quotations of articles, and those that are found; their annotated sources, and those that are touched; and the full names of
// their speakers, and those that are right.
type score struct{ quotations, found, sources, touched, names, right float64 }

func scoreOf(articles []gold.Article) (s score) {
	for i := range articles {
		a := &articles[i]
		records := sayso.Attribute(a.Text).Records()
		for k := range a.Attributions {
			g := &a.Attributions[k]
			r := recordOf(records, g.Content[0])
			s.quotations++
			if r != nil {
				s.found++
			}
			if len(g.Source) > 0 {
				s.sources++
				if r != nil && r.Source != nil && r.Source.Start < g.Source[0][1] && g.Source[0][0] < r.Source.End {
					s.touched++
				}
			}
			if g.Speaker != "" {
				s.names++
				if r != nil && r.Speaker != nil && r.Speaker.Name == g.Speaker {
					s.right++
				}
			}
		}
	}
	return s
}

func (s score) atLeast(t *testing.T, found, touched, right float64) {
	for _, tt := range []struct {
		what             string
		part, all, floor float64
	}{
		{"quotations found", s.found, s.quotations, found},
		{"sources touched", s.touched, s.sources, touched},
		{"full names", s.right, s.names, right},
	} {
		t.Logf("%s: %.1f %% of %.0f", tt.what, 100*tt.part/tt.all, tt.all)
		if tt.all == 0 || tt.part < tt.floor*tt.all {
			t.Errorf("%s: %.1f %% of %.0f, want at least %.0f %%", tt.what, 100*tt.part/tt.all, tt.all, 100*tt.floor)
		}
	}
}

// recordOf returns the record of a quotation, without its marks, or nil if there is none.
func recordOf(records []attribution.Record, q gold.Range) *attribution.Record {
	middle := (q[0] + q[1]) / 2
	for i := range records {
		for _, c := range records[i].Content {
			if c.Start <= middle && middle < c.End && records[i].Kind != attribution.Indirect {
				return &records[i]
			}
		}
	}
	return nil
}
