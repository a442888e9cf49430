package gold

import (
	"reflect"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	const marked = "# daily; UK; council\n\n{q1 “We won,”} {s1,2 she} {k1 said}, {k2 adding}: {q2 “Just.”}\n\n{q3 “Oh.”}\n----\n1 = Jane Doe\n2 = Jane Doe\n3 = -\n"
	a, err := Parse(marked)
	if err != nil {
		t.Fatal(err)
	}
	if want := "“We won,” she said, adding: “Just.”\n\n“Oh.”"; a.Text != want {
		t.Errorf("text %q, want %q", a.Text, want)
	}
	type row struct{ content, source, cue, speaker string }
	var got []row
	for _, g := range a.Attributions {
		got = append(got, row{words(a.Text, g.Content), words(a.Text, g.Source), words(a.Text, g.Cue), g.Speaker})
	}
	want := []row{{"“We won,”", "she", "said", "Jane Doe"}, {"“Just.”", "she", "adding", "Jane Doe"}, {"“Oh.”", "", "", ""}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func words(text string, ranges []Range) string {
	var out []string
	for _, r := range ranges {
		out = append(out, text[r[0]:r[1]])
	}
	return strings.Join(out, " ")
}

func TestParseErrors(t *testing.T) {
	for _, tt := range []struct{ why, marked, want string }{
		{"no style", "{q1 “No.”}\n----\n1 = -\n", "style"},
		{"no line", "# x\n\n{q1 “No.”}\n", "line of dashes"},
		{"no speaker", "# x\n\n{q1 “No.”}\n----\n", "no speaker below"},
		{"no source", "# x\n\n{q1 “No.”}\n----\n1 = Jane Doe\n", "no source"},
		{"no mark", "# x\n\n{z1 “No.”}\n----\n1 = -\n", "is no mark"},
		{"no number", "# x\n\n{qx “No.”}\n----\n1 = -\n", "no number"},
		{"not closed", "# x\n\n{q1 “No.”\n----\n1 = -\n", "is no mark"},
		{"nested", "# x\n\n{q1 “No {s1 he}.”}\n----\n1 = -\n", "is no mark"},
		{"bad name", "# x\n\n{q1 “No.”}\n----\none is nobody\n", "names no speaker"},
	} {
		if _, err := Parse(tt.marked); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want one with %q", tt.why, err, tt.want)
		}
	}
}
