package txtar

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParse(t *testing.T) {
	tests := []struct {
		name, why string
		in        string
		want      *Archive
	}{
		{"empty", "every text is an archive", "", &Archive{}},
		{"comment alone", "a file one has only begun to write", "Why.", &Archive{Comment: "Why.\n"}},
		{
			"sections", "in the order of the file, empty ones too", "Why.\n-- raw --\nA.\n\n-- none --\n-- more words --\nB.",
			&Archive{"Why.\n", []Section{{"raw", "A.\n\n"}, {"none", ""}, {"more words", "B.\n"}}},
		},
		{
			"near headings", "dashes are common in prose", "-- raw\n--  --\n-- --\n", &Archive{Comment: "-- raw\n--  --\n-- --\n"},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := Parse(test.in)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.why, diff)
			}
			if diff := cmp.Diff(got, Parse(got.String())); diff != "" {
				t.Errorf("written and read again (-want +got):\n%s", diff)
			}
		})
	}
}

func TestEdit(t *testing.T) {
	a := Parse("Why.\n-- raw --\nA.\n")
	a.Set("today", "B.\n")
	a.Set("raw", "C.\n")
	if diff := cmp.Diff("Why.\n-- raw --\nC.\n-- today --\nB.\n", a.String()); diff != "" {
		t.Errorf("after Set (-want +got):\n%s", diff)
	}
	a.Remove("raw")
	a.Remove("missing")
	if diff := cmp.Diff("Why.\n-- today --\nB.\n", a.String()); diff != "" {
		t.Errorf("after Remove (-want +got):\n%s", diff)
	}
}
