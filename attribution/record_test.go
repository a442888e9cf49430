package attribution

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// One by one or all at once, records are the same.
func TestRecord(t *testing.T) {
	const text = "Ada Quill, the mayor, arrived. “We won,” she told Otto Brandt, adding that the wall was hers. He said no."
	doc := Attributor{}.Attribute(segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text)))
	all := doc.Records()
	if len(all) < 2 {
		t.Fatalf("%d records", len(all))
	}
	for i := range doc.Attributions {
		if diff := cmp.Diff(all[i], doc.Record(i)); diff != "" {
			t.Errorf("record %d: -among all +by itself\n%s", i, diff)
		}
	}
}
