package clean

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A text without furniture stays as it is, whatever its form: a press release, questions and answers, a list, an agency's
// report, a match with its teams; by lines and on one line.
func TestProseStays(t *testing.T) {
	files, err := filepath.Glob("testdata/prose/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no texts: %v", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, raw := range []string{string(text), strings.Join(strings.Fields(string(text)), " ")} {
			if diff := cmp.Diff([]Dropped(nil), Cleaner{}.Clean(raw).Dropped); diff != "" {
				t.Errorf("%s: left out of %.40q (-want +got):\n%s", file, raw, diff)
			}
		}
	}
}

func TestTinyTextsStay(t *testing.T) {
	for _, raw := range []string{
		"Hello.", "We won", "Mayor resigns", "Storm kills three in Marrow", "MAN HELD AFTER HARBOUR FIRE IN MARROW", "“We won,” said Jane Doe.",
		"‘Never again,’ says mayor", "By the river, Ada Quill waits.", "The council voted 5-4.", "LONDON (Reuters) - Shares fell.",
		"Sign up for the photo contest, she told them, and they did.", "Q: Why?\nA: Because.", "Photo of the year goes to Rask\n\nA photo of a heron won on Friday.",
		"“What do you think?” he asked.\n\nShe shrugged.",
	} {
		if got := (Cleaner{}).Clean(raw); len(got.Dropped) > 0 {
			t.Errorf("left out of %q: %v", raw, got.Dropped)
		}
	}
}

// What a setting leaves out, a stricter one leaves out too.
func TestStrictness(t *testing.T) {
	last := len(page)
	for _, c := range []Cleaner{{KeepAll: true}, {Strictness: Cautious}, {Strictness: Balanced}, {Strictness: Strict}} {
		n := len(c.Clean(page).Text)
		if n > last {
			t.Errorf("%+v keeps %d bytes, the one before it kept %d", c, n, last)
		}
		last = n
	}
	if d := (Cleaner{KeepAll: true}).Clean(page); d.Text != page || len(d.Dropped) > 0 {
		t.Error("KeepAll left something out")
	}
	if last == len(page) {
		t.Error("nothing was left out of a page with captions")
	}
}

// Strict leaves out what Balanced, in doubt, keeps. It costs lists, which no word of furniture tells from menus, but no
// quotation.
func TestStrictDropsMore(t *testing.T) {
	const head = "The council of Marrow has voted to close the old ferry terminal after a survey found that its piers had sunk.\n\n"
	const quotation = "“We had hoped to keep it,” said Ada Quill, who runs the port. “The sea had other plans.”\n\n"
	tests := []struct {
		name, why, text string
		kept            bool // by Strict
	}{
		{"share", "a button that could be a word of the text", "Share", false},
		{"small print", "the law's line, without its sign", "Copyright the Courier", false},
		{"credit", "who helped", "Additional reporting by Rolf Hay", false},
		{"list", "what it costs", "Marrow to Pell\n\nPell to Osk\n\nOsk to Dunmarsh", false},
		{"sentence", "prose stays", "The ferry to Pell sails from the new pier, and the one to Osk from the old.", true},
		{"quotation", "so does a short one", "“Never again,” she said.", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			raw := head + quotation + tt.text + "\n\n" + strings.TrimSpace(quotation)
			if d := (Cleaner{}).Clean(raw); d.Text != raw {
				t.Errorf("Balanced left out %v", d.Dropped)
			}
			want := raw
			if !tt.kept {
				want = head + quotation + strings.TrimSpace(quotation)
			}
			if diff := cmp.Diff(want, Cleaner{Strictness: Strict}.Clean(raw).Text); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}
