package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// batchOf runs the program on in and returns what it leaves behind.
func batchOf(t *testing.T, in string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(t.Context(), args, strings.NewReader(in), &out, &errs)
	return status, out.String(), errs.String()
}

func TestAnswers(t *testing.T) {
	const dropped = `"keep":[{"start":0,"end":%d}],"dropped":[]}` + "\n"
	tests := []struct {
		name, why string
		in, want  string
		status    int
		stderr    string
	}{
		{
			name: "text", why: "the usual line",
			in:   `{"id":"a","text":"Rain fell."}` + "\n",
			want: `{"id":"a","text":"Rain fell.",` + fmt.Sprintf(dropped, 10),
		},
		{
			name: "no newline at the end", why: "many editors leave it out",
			in:   `{"id":"a","text":"Rain fell."}`,
			want: `{"id":"a","text":"Rain fell.",` + fmt.Sprintf(dropped, 10),
		},
		{
			name: "DOS lines, mark of a Windows editor, empty lines at the end", why: "none of it is a mistake in the data",
			in:   "\uFEFF" + `{"id":"a","text":"Rain fell."}` + "\r\n\r\n\n",
			want: `{"id":"a","text":"Rain fell.",` + fmt.Sprintf(dropped, 10),
		},
		{
			name: "bad lines", why: "each has its answer in its place, and the lines around it theirs",
			in: `{"id":"a","text":"Rain fell."}` + "\nrain\n\n" + `{"id":"b","text":"Rain fell."}` + "\n[1]\n" +
				`{"id":"c"}` + "\n" + `{"id":"d","text":null}` + "\n" + `{"id":"e","text":7}` + "\n",
			want: `{"id":"a","text":"Rain fell.",` + fmt.Sprintf(dropped, 10) +
				`{"id":null,"error":"line 2: not JSON: invalid character 'r' looking for beginning of value"}` + "\n" +
				`{"id":null,"error":"line 3: not JSON: the line is empty"}` + "\n" +
				`{"id":"b","text":"Rain fell.",` + fmt.Sprintf(dropped, 10) +
				`{"id":null,"error":"line 5: not a JSON object but a JSON array"}` + "\n" +
				`{"id":"c","error":"line 6: no text"}` + "\n" +
				`{"id":"d","error":"line 7: no text"}` + "\n" +
				`{"id":"e","error":"line 8: text is not a string but a JSON number"}` + "\n",
			status: exitFailed,
			stderr: "batch: line 2: not JSON: invalid character 'r' looking for beginning of value\n" +
				"batch: line 3: not JSON: the line is empty\n" +
				"batch: line 5: not a JSON object but a JSON array\n" +
				"batch: line 6: no text\n" +
				"batch: line 7: no text\n" +
				"batch: line 8: text is not a string but a JSON number\n" +
				"batch: 6 of the lines could not be answered\n",
		},
		{
			name: "no UTF-8, half a surrogate, a NUL", why: "offsets count the text as it is once decoded: three bytes for each byte or half that is none",
			in:   "{\"id\":\"a\",\"text\":\"R\xff\xfe \xe2\x80 f.\"}\n" + `{"id":"b","text":"R\ud800 \u0000f."}` + "\n",
			want: `{"id":"a","text":"R�� �� f.",` + fmt.Sprintf(dropped, 17) + `{"id":"b","text":"R� f.",` + fmt.Sprintf(dropped, 8),
		},
		{
			name: "nothing", why: "no article, no answer",
			in: "\uFEFF\n\r\n", want: "",
		},
		{
			name: "ids", why: "an id comes back as it was written, whatever it is; no < turns into \\u003c",
			in: `{"id":12345678901234567890,"text":"A."}` + "\n" + `{"text":"A."}` + "\n" +
				`{"id":"\ud83d <b>&é","text":"A."}` + "\n" + `{"id":"","text":""}` + "\n",
			want: `{"id":12345678901234567890,"text":"A.",` + fmt.Sprintf(dropped, 2) +
				`{"id":null,"text":"A.",` + fmt.Sprintf(dropped, 2) +
				`{"id":"\ud83d <b>&é","text":"A.",` + fmt.Sprintf(dropped, 2) +
				`{"id":"","text":"",` + fmt.Sprintf(`"keep":[],"dropped":[]}`+"\n"),
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			status, stdout, stderr := batchOf(t, test.in, "-stage", "clean", "-clean=false")
			if status != test.status {
				t.Errorf("exit status %d, want %d", status, test.status)
			}
			// an empty text may be kept as an empty stretch or as none
			stdout = strings.ReplaceAll(stdout, `"keep":[{"start":0,"end":0}]`, `"keep":[]`)
			if diff := cmp.Diff(test.want, stdout); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.why, diff)
			}
			if diff := cmp.Diff(test.stderr, stderr); diff != "" {
				t.Errorf("standard error (-want +got):\n%s", diff)
			}
		})
	}
}

// The archive that the README names holds the articles beside it.
func TestArchive(t *testing.T) {
	status, stdout, stderr := batchOf(t, "", "-stage", "clean", "-clean=false", "../../testdata/archive.jsonl")
	if status != 0 {
		t.Errorf("exit status %d: %s", status, stderr)
	}
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(files) != strings.Count(stdout, "\n") {
		t.Errorf("%d articles, %d files, %v", strings.Count(stdout, "\n"), len(files), err)
	}
	for line := range strings.Lines(stdout) {
		var o struct{ ID, Text string }
		if err := json.Unmarshal([]byte(line), &o); err != nil {
			t.Fatal(err)
		}
		if text, err := os.ReadFile("../../testdata/articles/" + o.ID + ".txt"); err != nil || string(text) != o.Text {
			t.Errorf("%s is not the article in the file of that name: %v", o.ID, err)
		}
	}
}

// Every stage answers with its own members, in byte offsets of the text as given.
func TestStages(t *testing.T) {
	const in = `{"id":"a","text":"“We won,” said Jane Doe. Rain fell."}` + "\n"
	for stage, want := range map[string]string{
		"attribute": `{"id":"a","records":`,
		"clean":     `{"id":"a","text":"“We won,” said Jane Doe. Rain fell.","keep":`,
		"segment":   `{"id":"a","paragraphs":[{"start":0,"end":39}],"sentences":[`,
		"tag":       `{"id":"a","paragraphs":[{"start":0,"end":39}],"sentences":[`,
	} {
		status, stdout, stderr := batchOf(t, in, "-stage", stage, "-clean=false")
		if status != 0 || stderr != "" {
			t.Errorf("%s: exit status %d, %s", stage, status, stderr)
		}
		if !strings.HasPrefix(stdout, want) {
			t.Errorf("%s answers %s, want it to begin %s", stage, stdout, want)
		}
		tagged := strings.Contains(stdout, `"end":3,"tag":"`)
		if tagged != (stage == "tag") {
			t.Errorf("%s: tags at tokens: %t", stage, tagged)
		}
	}
}

func TestFlags(t *testing.T) {
	for _, args := range [][]string{
		{"-stage", "parse"}, {"-workers", "0"}, {"-resume"}, {"-kind", "direct,quoted"}, {"-unknown"},
		{"-min-confidence", "NaN"}, {"-min-confidence", "-0.1"}, {"-min-confidence", "90"},
	} {
		if status, _, stderr := batchOf(t, "", args...); status != exitUsage || stderr == "" {
			t.Errorf("%q: exit status %d, message %q; want %d and a message", args, status, stderr, exitUsage)
		}
	}
	if status, _, stderr := batchOf(t, "", "-h"); status != 0 || !strings.Contains(stderr, "-stage") {
		t.Errorf("-h: exit status %d, message %q", status, stderr)
	}
}

// A file that is missing, or would be overwritten by its answers, is told of before any work is done.
func TestFiles(t *testing.T) {
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.jsonl"), filepath.Join(dir, "out.jsonl")
	for _, name := range []string{in, out} {
		if err := os.WriteFile(name, []byte(lines(3)), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Link(in, filepath.Join(dir, "link.jsonl")); err != nil {
		t.Skip("needs links:", err)
	}
	for _, args := range [][]string{{"-o", out, in, "missing.jsonl"}, {"-o", in, out, in}, {"-o", filepath.Join(dir, "link.jsonl"), in}} {
		if status, _, stderr := batchOf(t, "", args...); status != exitFailed || stderr == "" {
			t.Errorf("%q: exit status %d, message %q", args, status, stderr)
		}
	}
	for _, name := range []string{in, out} {
		if text, err := os.ReadFile(name); err != nil || string(text) != lines(3) {
			t.Errorf("%s is no longer what it was: %v", name, err)
		}
	}
}

// lines returns n articles of very different sizes, so that the workers finish in another order than they begin.
func lines(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `{"id":"%d","text":"%s"}`+"\n", i, strings.Repeat("“We won,” said Jane Doe. ", i*37%101))
	}
	return b.String()
}

// inOrder checks that out is whole lines with the ids 0, 1, 2 …, and returns how many.
func inOrder(t *testing.T, out string) int {
	t.Helper()
	if out != "" && !strings.HasSuffix(out, "\n") {
		t.Errorf("the last line is not whole")
	}
	n := 0
	for line := range strings.Lines(out) {
		var o struct{ ID string }
		if err := json.Unmarshal([]byte(line), &o); err != nil {
			t.Fatalf("line %d: %v", n, err)
		}
		if o.ID != fmt.Sprint(n) {
			t.Fatalf("line %d answers article %s", n, o.ID)
		}
		n++
	}
	return n
}

func TestOrder(t *testing.T) {
	checkLeaks(t)
	status, stdout, _ := batchOf(t, lines(500), "-workers", "8", "-stage", "segment")
	if n := inOrder(t, stdout); status != 0 || n != 500 {
		t.Errorf("exit status %d with %d lines, want 0 with 500", status, n)
	}
}

// checkLeaks fails the test if it leaves goroutines behind, however it ends.
func checkLeaks(t *testing.T) {
	before := runtime.NumGoroutine()
	t.Cleanup(func() {
		for range 100 { // what has ended may need a moment to be gone
			if runtime.NumGoroutine() <= before {
				return
			}
			time.Sleep(10 * time.Millisecond)
		}
		t.Errorf("%d goroutines before, %d after", before, runtime.NumGoroutine())
	})
}

func TestWorkersAgree(t *testing.T) {
	in := lines(100)
	_, one, _ := batchOf(t, in, "-workers", "1")
	_, eight, _ := batchOf(t, in, "-workers", "8")
	if one != eight {
		t.Error("one worker and eight give different answers")
	}
}

// An onWrite calls a function when it is first written to.
type onWrite struct {
	bytes.Buffer
	once sync.Once
	call func()
}

func (w *onWrite) Write(p []byte) (int, error) {
	defer w.once.Do(w.call)
	return w.Buffer.Write(p)
}

// An interrupt while the input is silent: what was answered until then has gone out, the rest is not waited for.
func TestInterrupt(t *testing.T) {
	checkLeaks(t)
	ctx, interrupt := context.WithCancel(t.Context())
	silent, feed := io.Pipe()
	defer feed.Close()
	go io.WriteString(feed, lines(50))
	out := onWrite{call: interrupt}
	var errs bytes.Buffer
	status := run(ctx, []string{"-stage", "segment"}, silent, &out, &errs)
	if n := inOrder(t, out.String()); status != exitInterrupted || n == 0 || n > 50 {
		t.Errorf("exit status %d with %d lines, want %d with up to 50: %s", status, n, exitInterrupted, errs.String())
	}
}

// shortWriter has room for so many bytes.
type shortWriter struct{ room int }

func (w *shortWriter) Write(p []byte) (int, error) {
	if len(p) > w.room {
		return w.room, errors.New("no room left")
	}
	w.room -= len(p)
	return len(p), nil
}

func TestWriteError(t *testing.T) {
	checkLeaks(t)
	var errs bytes.Buffer
	status := run(t.Context(), []string{"-stage", "segment"}, strings.NewReader(lines(2000)), &shortWriter{1 << 20}, &errs)
	if status != exitFailed || !strings.Contains(errs.String(), "no room left") {
		t.Errorf("exit status %d, message %q; want %d and the reason", status, &errs, exitFailed)
	}
}

func TestReadError(t *testing.T) {
	checkLeaks(t)
	var out, errs bytes.Buffer
	broken := io.MultiReader(strings.NewReader(lines(3)), brokenReader{})
	status := run(t.Context(), nil, broken, &out, &errs)
	if n := inOrder(t, out.String()); status != exitFailed || n != 3 || !strings.Contains(errs.String(), "cable cut") {
		t.Errorf("exit status %d, %d lines, message %q; want %d, 3 and the reason", status, n, &errs, exitFailed)
	}
}

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, errors.New("cable cut") }

func TestHugeLine(t *testing.T) {
	if testing.Short() {
		t.Skip("64 MiB take seconds")
	}
	in := io.MultiReader(
		strings.NewReader(`{"id":"0","text":"A."}`+"\n"+`{"id":"1","text":"`),
		io.LimitReader(&repeated{text: "Rain fell on the town. "}, 64<<20),
		strings.NewReader(`"}`+"\n"+`{"id":"2","text":"A."}`+"\n"))
	var out, errs bytes.Buffer
	status := run(t.Context(), []string{"-stage", "clean", "-clean=false"}, in, &out, &errs)
	if n := inOrder(t, out.String()); status != 0 || n != 3 || out.Len() < 64<<20 {
		t.Errorf("exit status %d, %d lines, %d bytes: %s", status, n, out.Len(), &errs)
	}
}

// A repeated reads as its text over and over.
type repeated struct {
	text string
	at   int
}

func (r *repeated) Read(p []byte) (int, error) {
	n := copy(p, r.text[r.at:])
	r.at = (r.at + n) % len(r.text)
	return n, nil
}

func TestFilters(t *testing.T) {
	records := func(args ...string) (n int) {
		_, stdout, _ := batchOf(t, `{"id":"a","text":"“We won,” said Jane Doe. Jane Doe said that rain fell."}`, args...)
		var o struct{ Records []struct{} }
		if err := json.Unmarshal([]byte(stdout), &o); err != nil {
			t.Fatal(err)
		}
		return len(o.Records)
	}
	all := records()
	byKind := records("-kind", "direct") + records("-kind", "mixed, indirect")
	if all != byKind {
		t.Errorf("%d records, but %d when asked for kind by kind", all, byKind)
	}
	if n := records("-min-confidence", "1"); n != 0 {
		t.Errorf("%d records of a confidence of 1", n)
	}
}
