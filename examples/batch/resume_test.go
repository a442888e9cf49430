package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestResume(t *testing.T) {
	in, out := lines(40), filepath.Join(t.TempDir(), "out.jsonl")
	_, want, _ := batchOf(t, in, "-stage", "segment")
	for cut := 0; cut <= len(want); cut += len(want)/7 + 1 { // as a kill may leave it: anywhere, in the middle of a line
		if err := os.WriteFile(out, []byte(want[:cut]), 0o600); err != nil {
			t.Fatal(err)
		}
		status, _, stderr := batchOf(t, in, "-stage", "segment", "-o", out, "-resume")
		got, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		if status != 0 || string(got) != want {
			t.Errorf("resumed after %d of %d bytes: exit status %d, other answers than in one go: %s", cut, len(want), status, stderr)
		}
	}
}

// Answers to another input are not gone on with.
func TestResumeOther(t *testing.T) {
	in := lines(10)
	_, answers, _ := batchOf(t, in, "-stage", "segment")
	tests := []struct {
		name, in, left string
		want           string // of the message
	}{
		{"a line more at the beginning", `{"id":"new","text":"A."}` + "\n" + in, answers, `has the id "9", article 10 of the input has "8"`},
		{"fewer articles", lines(4), answers, "10 answers, the input 4 articles"},
		{"no input", "", answers, "10 answers, the input 0 articles"},
		{"no answers but something else", in, "all is well\n", "its last line is no answer"},
		{"not even a line", in, "all is well", "it ends in what is no answer"},
		{"answers and something else", in, answers + "all is well", "it ends in what is no answer"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			out := filepath.Join(t.TempDir(), "out.jsonl")
			if err := os.WriteFile(out, []byte(test.left), 0o600); err != nil {
				t.Fatal(err)
			}
			status, _, stderr := batchOf(t, test.in, "-stage", "segment", "-o", out, "-resume")
			if status != exitFailed || !strings.Contains(stderr, test.want) {
				t.Errorf("exit status %d, message %q; want %q", status, stderr, test.want)
			}
			if left, err := os.ReadFile(out); err != nil || string(left) != test.left {
				t.Errorf("the file of -o is no longer what it was: %v", err)
			}
		})
	}
}

// Whatever an id is, an answer is known by it; also of a line that could not be answered.
func TestResumeIDs(t *testing.T) {
	in := `{"id":12345678901234567890,"text":"A."}` + "\n" + `{"id": {"a": [1, "<é\u2028>"]},"text":"A."}` + "\n" + `{"id":"\ud83d","text":"A."}` + "\n" +
		"rain\n" + `{"text":"A."}` + "\n" + "{\"id\":\"\xff\",\"text\":\"\xff\"}\n" + `{"id":"x","text":7}` + "\n" + `{"id":"x","text":"A."}` + "\n"
	_, want, _ := batchOf(t, in, "-stage", "clean")
	out := filepath.Join(t.TempDir(), "out.jsonl")
	for at := range want {
		if want[at] != '\n' {
			continue
		}
		if err := os.WriteFile(out, []byte(want[:at+1]), 0o600); err != nil {
			t.Fatal(err)
		}
		_, _, stderr := batchOf(t, in, "-stage", "clean", "-o", out, "-resume")
		if got, err := os.ReadFile(out); err != nil || string(got) != want {
			t.Errorf("resumed after %s: other answers than in one go: %v, %s", want[:at], err, stderr)
		}
	}
}
