package main

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCSV(t *testing.T) {
	const in = "text,section,id\n\"“We won,”\nsaid \"\"Jane\"\" Doe.\",sport,a\nRain fell.,weather\n\"Rain\" fell,,c\nSun shone.,,d\n"
	name := filepath.Join(t.TempDir(), "archive.csv")
	if err := os.WriteFile(name, []byte(in), 0o600); err != nil {
		t.Fatal(err)
	}
	status, stdout, stderr := batchOf(t, "", "-stage", "clean", "-clean=false", name)
	var got []string
	for line := range strings.Lines(stdout) {
		var o struct{ ID, Text, Error string }
		if err := json.Unmarshal([]byte(line), &o); err != nil {
			t.Fatal(err)
		}
		got = append(got, o.ID+": "+o.Text+o.Error)
	}
	want := []string{"a: “We won,”\nsaid \"Jane\" Doe.", ": Rain fell.",
		`: line 5: a quotation mark within a field is not doubled`, "d: Sun shone."}
	if diff := cmp.Diff(want, got); diff != "" || status != exitFailed {
		t.Errorf("exit status %d, %s (-want +got):\n%s", status, stderr, diff)
	}
	if status, _, stderr := batchOf(t, "a,b\n1,2\n", "-csv"); status != exitFailed || !strings.Contains(stderr, "id and text") {
		t.Errorf("without a text column: exit status %d, message %q", status, stderr)
	}
}

func TestRows(t *testing.T) {
	tests := []struct {
		name, why string
		in        string
		want      []string // fields joined by |, with the line where the row begins
	}{
		{"plain", "with and without a line end at the end", "a,b\nc,", []string{"1 a|b", "2 c|"}},
		{"DOS lines", "those between rows are no text, those in a field are", "a,\"b\r\nc\"\r\n\"d\",e\r\n", []string{"1 a|b\r\nc", "3 d|e"}},
		{"marks", "doubled they are text, and so they are within a plain field", `"a ""b""",c "d",""`, []string{`1 a "b"|c "d"|`}},
		{"empty lines", "they are no rows, a quoted nothing is one", "\n\r\na\n\n\"\"\n", []string{"3 a", "5 "}},
		{"not doubled", "the next row has its own chance", "\"a\" b,c\nd\n", []string{"1 error: a quotation mark within a field is not doubled", "2 d"}},
		{"not closed", "where the row would end nobody can know", "a\n\"b\nc\n", []string{"1 a", "2 error: a quotation mark is not closed"}},
		{"long", "its marks are still understood, so that the next row begins where it does", "\"" + strings.Repeat("a\n\"\"", 20) + "\"\nb\n", []string{"1 error: the row is longer than 40 bytes", "22 b"}},
		{"not UTF-8", "it is for others to say so", "\xff,\x00\n", []string{"1 \xff|\x00"}},
		{"nothing", "", "", nil},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := rowReader{in: bufio.NewReader(strings.NewReader(test.in)), line: 1}
			var got []string
			for {
				fields, line, err := r.read(40)
				if err == io.EOF {
					break
				}
				text := strings.Join(fields, "|")
				if err != nil {
					text = "error: " + err.Error()
				}
				got = append(got, fmt.Sprint(line, " ", text))
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.why, diff)
			}
		})
	}
}

// What encoding/csv writes we read.
func FuzzRows(f *testing.F) {
	f.Add("a", "b \"c\"\r\n")
	f.Fuzz(func(t *testing.T, a, b string) {
		var out strings.Builder
		w := csv.NewWriter(&out)
		w.Write([]string{"first", a, b})
		w.Write([]string{"second", b, a})
		w.Flush()
		r := rowReader{in: bufio.NewReader(strings.NewReader(out.String())), line: 1}
		for _, want := range [][]string{{"first", a, b}, {"second", b, a}} {
			if got, _, err := r.read(1 << 20); err != nil || !slices.Equal(got, want) {
				t.Errorf("%q, %v; want %q", got, err, want)
			}
		}
	})
}
