package clean

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var page = strings.Repeat("The council of Marrow has voted to close the old ferry terminal after a survey found that its piers had sunk.\n\n“We had hoped to keep it,” said Ada Quill, who runs the port.\n\nopen image in gallery The terminal on Friday ( Rolf Hay/PA Wire )\n\n", 20)

func BenchmarkClean(b *testing.B) {
	b.Run("prose", func(b *testing.B) { benchmark(b, Cleaner{}, articles(b)) })
	b.Run("page", func(b *testing.B) { benchmark(b, Cleaner{}, articles(b)+page) })
	b.Run("encoding", func(b *testing.B) { benchmark(b, Cleaner{KeepAll: true}, articles(b)) })
}

func benchmark(b *testing.B, c Cleaner, text string) {
	c.Clean(text) // what is loaded once is loaded before
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		c.Clean(text)
	}
}

// articles are our texts without furniture, one after the other.
func articles(tb testing.TB) string {
	files, err := filepath.Glob("testdata/prose/*.txt")
	if err != nil || len(files) == 0 {
		tb.Fatalf("no texts: %v", err)
	}
	var all strings.Builder
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			tb.Fatal(err)
		}
		all.Write(text)
		all.WriteByte('\n')
	}
	return all.String()
}
