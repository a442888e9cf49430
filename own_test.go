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
	var quotations, found, sources, touched, names, right float64
	for i := range articles {
		a := &articles[i]
		records := sayso.Attribute(a.Text).Records()
		for k := range a.Attributions {
			g := &a.Attributions[k]
			r := recordOf(records, g.Content[0])
			quotations++
			if r != nil {
				found++
			}
			if len(g.Source) > 0 {
				sources++
				if r != nil && r.Source != nil && r.Source.Start < g.Source[0][1] && g.Source[0][0] < r.Source.End {
					touched++
				}
			}
			if g.Speaker != "" {
				names++
				if r != nil && r.Speaker != nil && r.Speaker.Name == g.Speaker {
					right++
				}
			}
		}
	}
	for _, tt := range []struct {
		what             string
		part, all, floor float64
	}{
		{"quotations found", found, quotations, 0.97},
		{"sources touched", touched, sources, 0.93},
		{"full names", right, names, 0.74},
	} {
		t.Logf("%s: %.1f %% of %.0f", tt.what, 100*tt.part/tt.all, tt.all)
		if tt.part < tt.floor*tt.all {
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
