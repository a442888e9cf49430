package linear

import (
	"strconv"
	"testing"
)

// BenchmarkScore asks for thirty-two features of one to four values, half of which have weights.
func BenchmarkScore(b *testing.B) {
	var templates []Template
	for i := range 32 {
		t := Template{Name: strconv.Itoa(i)}
		for k := range i%4 + 1 {
			t.Places = append(t.Places, uint8((i*7+k*3)%40))
		}
		templates = append(templates, t)
	}
	f := NewForm(func() *ByPlace { return new(ByPlace) }, templates...)
	var v Values
	for i := range 40 {
		v[i] = Name(strconv.Itoa(i))
	}
	var weights []Weight
	for i, h := range f.Features(nil, &v) {
		if i%2 == 0 {
			weights = append(weights, Weight{h, 1})
		}
	}
	for i := range 20000 {
		weights = append(weights, Weight{uint64(Name("w" + strconv.Itoa(i)).mix(1)), 0.5})
	}
	s := New(weights).For(f)
	for b.Loop() {
		s.Score(&v)
	}
}
