package sayso_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// articles are our own, from a match report to a page with its appeal, 1 to 3 kB each.
func articles(tb testing.TB) (texts []string, size int) {
	files, err := filepath.Glob("testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no articles: %v", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		texts, size = append(texts, string(text)), size+len(text)
	}
	return texts, size
}

// benchmark runs stage over all articles, each prepared by what goes before it.
func benchmark[T any](b *testing.B, prepare func(string) T, stage func(T)) {
	texts, size := articles(b)
	var in []T
	for _, text := range texts {
		in = append(in, prepare(text))
	}
	stage(in[0]) // what is loaded once is loaded before
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, x := range in {
			stage(x)
		}
	}
}

func BenchmarkClean(b *testing.B) {
	benchmark(b, func(raw string) string { return raw }, func(raw string) { sayso.Clean(raw) })
}

func BenchmarkSegment(b *testing.B) {
	benchmark(b, sayso.Clean, func(doc *clean.Document) { segment.Segmenter{}.Segment(doc) })
}

func BenchmarkAttribute(b *testing.B) {
	benchmark(b, sayso.Segment, func(doc *segment.Document) { attribution.Attributor{}.Attribute(doc) })
}

func BenchmarkRecords(b *testing.B) {
	benchmark(b, sayso.Attribute, func(doc *attribution.Document) { doc.Records() })
}

// BenchmarkAll is the whole road: what a program that calls Attribute sees.
func BenchmarkAll(b *testing.B) {
	benchmark(b, func(raw string) string { return raw }, func(raw string) { sayso.Attribute(raw).Records() })
}

func BenchmarkParallel(b *testing.B) {
	texts, size := articles(b)
	b.SetBytes(int64(size))
	b.ReportAllocs()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			for _, raw := range texts {
				sayso.Attribute(raw)
			}
		}
	})
}
