package clean

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var page = strings.Repeat("The council of Marrow has voted to close the old ferry terminal after a survey found that its piers had sunk.\n\n“We had hoped to keep it,” said Ada Quill, who runs the port.\n\nopen image in gallery The terminal on Friday ( Rolf Hay/PA Wire )\n\n", 20)

// The articles are of real size and have a little furniture, as text has that was cleaned before; the page has a third.
func BenchmarkClean(b *testing.B) {
	b.Run("articles", func(b *testing.B) { benchmark(b, Cleaner{}, articles(b)) })
	b.Run("page", func(b *testing.B) { benchmark(b, Cleaner{}, []string{page}) })
	b.Run("encoding", func(b *testing.B) { benchmark(b, Cleaner{KeepAll: true}, articles(b)) })
}

func benchmark(b *testing.B, c Cleaner, texts []string) {
	size := 0
	for _, text := range texts {
		size += len(c.Clean(text).Raw) // what is loaded once is loaded before
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, text := range texts {
			c.Clean(text)
		}
	}
}

func articles(tb testing.TB) (texts []string) {
	files, err := filepath.Glob("../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no articles: %v", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	return texts
}
