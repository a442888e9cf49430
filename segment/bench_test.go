package segment_test

import (
	"strings"
	"testing"

	"github.com/seed7abcc752/sayso/segment"
)

// article is about 5 kB of news-like prose of our own.
var article = strings.Repeat(`The council of Nether Harrow voted on Tuesday to close the town's last public swimming pool, ending a dispute that has divided residents since 2019.

“We did not take this decision lightly,” said Mayor Ellen Carrow, who has led the council for six years. “But the roof needs $2.4 million of repairs, and the money isn't there.”

Dr. Thomas Weil, a physician at St. Anne's Hospital, said the closing would hurt older people most. “Where will they go?” Weil asked. “The nearest pool is 35 miles away, and there's no bus after 6 p.m.”

Opponents gathered outside the hall with hand-painted signs. "They told us, 'Wait until spring,'" said Maria Olmos, 62, a retired teacher. "Spring came. Nothing happened."

The county, which owns the land, plans to sell it to Harwick & Sons Inc., a developer based in the U.S. The company declined to comment on what it called “ongoing negotiations.” A spokeswoman, Jane Petrie, added that no well-known buyer had made an offer, but that two of the players' wives had visited the site.

`, 5)

func BenchmarkSegment(b *testing.B) {
	doc := plain(article)
	b.SetBytes(int64(len(article)))
	b.ReportAllocs()
	for b.Loop() {
		segment.Segmenter{}.Segment(doc)
	}
}
