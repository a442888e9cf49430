package room

import "testing"

// What grows with the text is never much larger than it must be, and seldom copied.
func TestRoom(t *testing.T) {
	const all = 1_000_000
	for _, tt := range []struct {
		name, why string
		more      func(i int) bool // whether part i of all holds an element
		copies    int
	}{
		{"even", "the beginning tells how the rest will be", func(i int) bool { return i%4 == 0 }, 3},
		{"dense at the end", "it must grow again", func(i int) bool { return i%4 == 0 || i > all*3/4 }, 12},
		{"dense in the beginning", "too much is expected, and given back", func(i int) bool { return i%4 == 0 || i < all/4 }, 4},
		{"all in one place", "nothing can be told", func(i int) bool { return i > all/2 && i < all*3/4 }, 14},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var s []int
			copies := 0
			for i := range all {
				if tt.more(i) {
					before := cap(s)
					if s = append(For(s, 0, i, all), i); cap(s) != before && before >= long {
						copies++
					}
				}
			}
			if copies > tt.copies {
				t.Errorf("copied %d times, want at most %d: %s", copies, tt.copies, tt.why)
			}
			fit := Fit(s)
			if len(fit) != len(s) || cap(fit) > len(s)*8/7+1 {
				t.Errorf("%d elements in a slice for %d", len(fit), cap(fit))
			}
			for k := 1; k < len(fit); k++ {
				if fit[k] <= fit[k-1] {
					t.Fatalf("element %d is %d after %d", k, fit[k], fit[k-1])
				}
			}
		})
	}
}
