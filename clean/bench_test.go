package clean

import (
	"strings"
	"testing"
)

var page = strings.Repeat("The council of Marrow has voted to close the old ferry terminal after a survey found that its piers had sunk.\n\n“We had hoped to keep it,” said Ada Quill, who runs the port.\n\nopen image in gallery The terminal on Friday ( Rolf Hay/PA Wire )\n\n", 20)

func BenchmarkClean(b *testing.B) {
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		Cleaner{}.Clean(page)
	}
}
