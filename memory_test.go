//go:build !race

package sayso_test

import (
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// A long text takes eight or nine times its size while it is attributed, what is returned included; were it much more, a few of them could
// stop the machine. Where every sixth word is a name of its own, what is returned is thirteen times the text, and twenty times where every
// 24 bytes are a quotation, a cue and somebody who speaks. Then no more than what the attributions are made from is in use besides.
func TestMemory(t *testing.T) {
	texts, size := articles(t)
	const n = 1 << 21
	news := strings.Repeat(strings.Join(texts, "\n\n"), 1+n/size)[:n]
	unmarked := strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return ' '
		case unicode.In(r, unicode.Pi, unicode.Pf) || r == '"' || r == '\'':
			return -1
		}
		return r
	}, news)
	for _, text := range texts { // what is loaded once is loaded before
		sayso.Attribute(text)
	}
	for _, tt := range []struct {
		name, why string
		text      string
		times     float64
	}{
		{"news", "articles, one after the other", news, 10},
		{"one line", "a single paragraph without quotations", unmarked, 10},
		{"all quotations", "every sentence a paragraph in marks", "“" + strings.ReplaceAll(unmarked, ". ", ".”\n\n“"), 9},
		{"ten thousand names", "each again and again", tenThousand(n), 9},
		{"people", "a name in every six words, none the same: 13.3 are returned", people(n), 16.5},
		{"short quotations", "two words between two of them: 20.1 are returned", strings.Repeat("“We won,” she said. ", n/24), 23},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for try := 0; ; try++ {
				peak, after := liveHeap(tt.text)
				t.Logf("%.1f times the text, and %.1f afterwards", peak, after)
				if peak <= tt.times {
					return
				}
				if try == 7 { // what is let go of while the collector is at work still counts, so that it takes luck
					t.Fatalf("%.1f times the text of %d bytes, %.1f are allowed: %s", peak, len(tt.text), tt.times, tt.why)
				}
			}
		})
	}
}

// tenThousand returns n bytes or somewhat more about ten thousand people.
func tenThousand(n int) string {
	said := strings.SplitAfterN(people(10_000*40), " said she won. ", 10_000+1)[:10_000]
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		name, _, _ := strings.Cut(said[i%len(said)], " said")
		b.WriteString(name + " said on Friday that the work at the harbour would go on until the end of the summer. ")
	}
	return b.String()
}

// liveHeap attributes raw while the garbage collector is at work again and again, and returns how much memory was in use at the most, and how
// much the document keeps, in times of the text.
func liveHeap(raw string) (peak, after float64) {
	live := func() float64 {
		runtime.GC()
		s := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
		metrics.Read(s)
		return float64(s[0].Value.Uint64())
	}
	live()
	before := live()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	stop, most := make(chan bool), make(chan float64)
	go func() {
		var m float64
		for {
			select {
			case <-stop:
				most <- m
				return
			default:
				start := time.Now()
				m = max(m, live())
				time.Sleep(5 * time.Since(start))
			}
		}
	}()
	doc := attribution.Attributor{}.Attribute(segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(raw)))
	close(stop)
	m := <-most
	live()
	after = live() - before
	runtime.KeepAlive(doc)
	return (max(m, before+after) - before) / float64(len(raw)), after / float64(len(raw))
}
