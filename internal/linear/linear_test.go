package linear

import (
	"math"
	"math/rand/v2"
	"testing"
)

var form = NewForm(func() *ByPlace { return new(ByPlace) },
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
		if got := m.For(form).Score(&v); math.Abs(got-0.75) > 1e-9 {
			t.Errorf("%s: %v, want 0.75", name, got)
		}
		if got := m.For(form).Score(&Values{2: Name("z")}); got != 0 {
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
	m := New(weights).For(form)
	lost := 0
	for i, v := range values {
		if math.Abs(m.Score(&Values{2: v})-float64(weights[i].Weight)) > 1e-3 {
			lost++
		}
	}
	if lost > 4 { // two in one place with the same half hash: the lighter one goes
		t.Errorf("%d of %d weights lost", lost, len(values))
	}
}

// TestChoices asks for features of places with choices, by tables and by hashes, and together with other places, for the sum of the weights of
// the features that Features tells.
func TestChoices(t *testing.T) {
	few, many := Choose("a", "b", "c"), Choose("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")
	many = many.With(many).With(many)
	choices := ByPlace{0: few, 1: Either(few, few.With(few)), 2: many, 3: few}
	f := NewForm(func() *ByPlace { return &choices },
		Template{"one", Places{0}},
		Template{"two", Places{0, 1}},
		Template{"three", Places{3, 2, 0}},
		Template{"four", Places{0, 1, 3, 0}},
		Template{"too many", Places{2, 1, 3}},
		Template{"far too many", Places{1, 2, 0, 3}},
		Template{"an open one", Places{3, 4}},
	)
	r := rand.New(rand.NewPCG(1, 2))
	var all []Values
	var weights []Weight
	seen := map[uint64]float64{}
	for range 2000 {
		var v Values
		for place, of := range choices {
			if of != nil {
				v[place] = Value(r.IntN(len(of)))
			}
		}
		v[4] = Names("x", "y")[r.IntN(2)]
		all = append(all, v)
		for _, h := range f.Features(nil, &v) {
			if _, ok := seen[h]; !ok {
				w := float32(r.IntN(100)+1) / 100
				seen[h] = float64(w)
				weights = append(weights, Weight{h, w})
			}
		}
	}
	s := New(weights).For(f)
	for _, v := range all {
		want := 0.0
		for _, h := range f.Features(nil, &v) {
			want += seen[h]
		}
		if got := s.Score(&v); math.Abs(got-want) > 1e-6 {
			t.Fatalf("%v: %v, want %v", v[:5], got, want)
		}
	}
	if few.With(few)[few.Pair(At(1), At(2))] != Name("b").With(Name("c")) {
		t.Error("Pair does not tell where With puts a pair")
	}
}
