//go:build !race

package segment_test

import (
	"testing"

	"github.com/seed7abcc752/sayso/segment"
)

// Under the race detector a pool forgets by chance what it was given, so that this is not asked there.
func TestAllocations(t *testing.T) {
	doc := plain(article)
	run(article) // the lists are read once
	if n := testing.AllocsPerRun(10, func() { segment.Segmenter{}.Segment(doc) }); n > float64(2*len(article)/1000) {
		t.Errorf("%v allocations for %d bytes", n, len(article))
	}
}
