package linear

import (
	"math"
	"testing"
)

var form = NewForm(
	Template{"both", Places{0, 1}},
	Template{"first", Places{0}},
	Template{"third", Places{2}},
)

func TestWithTellsItsSidesApart(t *testing.T) {
	a, b := Name("a"), Name("b")
	for _, tt := range []struct {
		name string
		x, y Value
	}{
		{"the other way round", a.With(b), b.With(a)},
		{"the same twice", a.With(a), b.With(b)},
		{"one more", a.With(b), a.With(b).With(a)},
	} {
		if tt.x == tt.y {
			t.Errorf("%s: the same value", tt.name)
		}
	}
	if a.With(0) != 0 || Value(0).With(a) != 0 {
		t.Error("no value together with one is one")
	}
}

func TestFeaturesLeaveOutWhatIsMissing(t *testing.T) {
	v := Values{0: Name("x")}
	if n := len(form.Features(nil, &v)); n != 1 {
		t.Errorf("with the first value alone, %d features, want 1", n)
	}
	v[1], v[2] = Name("y"), Name("z")
	if n := len(form.Features(nil, &v)); n != 3 {
		t.Errorf("with all values, %d features, want 3", n)
	}
}

// TestScore asks a model, and one that went through Pack and Read, for the sum of its weights.
func TestScore(t *testing.T) {
	v := Values{Name("x"), Name("y"), Name("z")}
	ids := form.Features(nil, &v)
	fitted := New([]Weight{{ids[0], 1.25}, {ids[2], -0.5}, {12345, 9}})
	for name, m := range map[string]*Model{"fitted": fitted, "read": Read(string(fitted.Pack()))} {
		if got := m.Score(form, &v); math.Abs(got-0.75) > 1e-9 {
			t.Errorf("%s: %v, want 0.75", name, got)
		}
		if got := m.Score(form, &Values{2: Name("z")}); got != 0 {
			t.Errorf("%s: %v for a feature without weight", name, got)
		}
	}
}

// TestCrowdedTable fills a table as full as New lets it be: every weight must be found again.
func TestCrowdedTable(t *testing.T) {
	var weights []Weight
	var values []Value
	for i := range 4096 {
		v := Name("word " + string(rune('a'+i%26)) + string(rune('a'+i/26%26)) + string(rune('a'+i/676)))
		values = append(values, v)
		weights = append(weights, Weight{form.Features(nil, &Values{2: v})[0], float32(i%100+1) / 100})
	}
	m := New(weights)
	lost := 0
	for i, v := range values {
		if math.Abs(m.Score(form, &Values{2: v})-float64(weights[i].Weight)) > 1e-3 {
			lost++
		}
	}
	if lost > 4 { // two in one place with the same half hash: the lighter one goes
		t.Errorf("%d of %d weights lost", lost, len(values))
	}
}
