package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	_ "github.com/apache/beam/sdks/v2/go/pkg/beam/runners/prism"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/testing/ptest"
	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
)

func TestMain(m *testing.M) { ptest.MainWithDefault(m, "prism") }

// archive writes files of n articles altogether, and a line that is none to each.
func archive(t testing.TB, files, n int) (dir string) {
	t.Helper()
	dir = t.TempDir()
	articles, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(articles) == 0 {
		t.Fatalf("no articles: %v", err)
	}
	var texts []string
	for _, name := range articles {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(text))
	}
	for f := range files {
		var b strings.Builder
		for i := f; i < n; i += files {
			line, err := json.Marshal(map[string]any{"id": i, "text": texts[i%len(texts)]})
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&b, "%s\n", line)
		}
		fmt.Fprintf(&b, "file %d ends here\n", f)
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%d.jsonl", f)), []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// lines returns the lines of all files that pattern names, sorted.
func lines(t *testing.T, pattern string) (all []string) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			all = append(all, strings.TrimSuffix(line, "\n"))
		}
	}
	slices.Sort(all)
	return all
}

// On the Prism runner: each article is answered once, as the library answers it, and what is no article is set aside.
func TestPipeline(t *testing.T) {
	const articles = 60
	in, out := archive(t, 3, articles), t.TempDir()
	result := ptest.BuildAndRun(t, func(s beam.Scope) { build(s, in+"/*.jsonl", out, 2) })

	answered := map[int][]attribution.Record{}
	for _, line := range lines(t, out+"/records-*.jsonl") {
		var a struct {
			ID      int
			Records []attribution.Record
		}
		if err := json.Unmarshal([]byte(line), &a); err != nil {
			t.Fatal(err)
		}
		if _, again := answered[a.ID]; again {
			t.Errorf("article %d is answered twice", a.ID)
		}
		answered[a.ID] = a.Records
	}
	if len(answered) != articles {
		t.Errorf("%d articles answered, want %d", len(answered), articles)
	}
	harbour, err := os.ReadFile("../../testdata/articles/harbour.txt")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(sayso.Attribute(string(harbour)).Records(), answered[4]); diff != "" { // the fifth by name
		t.Errorf("other records than the library's (-want +got):\n%s", diff)
	}

	var want []string
	for f := range 3 {
		want = append(want, fmt.Sprintf(`{"file":"%s/%d.jsonl","error":"invalid character 'i' in literal false (expecting 'a')","line":"file %d ends here"}`, in, f, f))
	}
	if diff := cmp.Diff(want, lines(t, out+"/failed-*.jsonl")); diff != "" {
		t.Errorf("set aside (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(map[string]int64{"answered": articles, "set_aside": 3}, counts(result)); diff != "" {
		t.Errorf("counters (-want +got):\n%s", diff)
	}
}

func TestAttribute(t *testing.T) {
	broken := func(text string) *attribution.Document { panic("no " + text) }
	tests := []struct {
		name, line string
		attributor func(string) *attribution.Document
		want, err  string
	}{
		{"an article", `{"id":"a<b","text":""}`, sayso.Attribute, `{"id":"a<b","records":[]}`, ""},
		{"no id, DOS line, mark of a Windows editor", "\uFEFF{\"text\":\"\"}\r", sayso.Attribute, `{"id":null,"records":[]}`, ""},
		{"no text", `{"id":7}`, sayso.Attribute, "", "no text"},
		{"half a line", `{"id":7,"te`, sayso.Attribute, "", "unexpected end of JSON input"},
		{"panic", `{"id":7,"text":"luck"}`, broken, "", "panic: no luck"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, err := attribute(test.line, test.attributor)
			message := ""
			if err != nil {
				message = err.Error()
			}
			if got != test.want || message != test.err {
				t.Errorf("%s, error %q; want %s, error %q", got, message, test.want, test.err)
			}
		})
	}
}

// How many articles a second, on Prism and all cores.
func BenchmarkPipeline(b *testing.B) {
	const articles = 2000
	in := archive(b, 8, articles)
	for b.Loop() {
		p, s := beam.NewPipelineWithRoot()
		build(s, in+"/*.jsonl", b.TempDir(), 4)
		if err := ptest.Run(p); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(articles*b.N)/b.Elapsed().Seconds(), "articles/s")
}
