package selection

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The model is written as it is read.
func TestModelRoundTrip(t *testing.T) {
	first := Default().String()
	m, err := ParseModel(first)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(first, m.String()); diff != "" {
		t.Error(diff)
	}
	if len(m.forest) == 0 {
		t.Error("the model has no tree")
	}
}

func TestBrokenModels(t *testing.T) {
	for _, text := range []string{"tree", "tree len", "tree len 1 =0", "tree nothing 1 =0 =1", "tree =0 =1", "shape x 1", "shape 1 x", "wood 1"} {
		if _, err := ParseModel(text); err == nil {
			t.Errorf("%q is read as a model", text)
		}
	}
}

const story = `The council of Marrow has voted to close the old ferry terminal after a survey found that its piers had sunk by a hand's breadth in ten years.

“We had hoped to keep it for another decade,” said Ada Quill, who runs the port. “The sea had other plans.”

Fishermen who moor beside the terminal said they had not been asked, and that they would take the council to court if it went ahead in spring.
`

func TestSelect(t *testing.T) {
	tests := []struct {
		name, why, text string
		dropped         []string
	}{
		{"prose", "nothing but prose stays as it is", story, nil},
		{"caption", "a line of its own", strings.Replace(story, "\n\n“We", "\n\nopen image in gallery The terminal on Friday ( Rolf Hay/PA Wire )\n\n“We", 1),
			[]string{"open image in gallery The terminal on Friday ( Rolf Hay/PA Wire )"}},
		{"caption on the line", "glued to the paragraph below it, stop and all", "The terminal on Friday. Photo by Rolf Hay/Courier. " + story,
			[]string{"The terminal on Friday.", "Photo by Rolf Hay/Courier."}},
		{"read more", "a button", story + "\nRead more\n", []string{"Read more"}},
		{"newsletter", "a box after the end", story + "\nSign up to our daily newsletter\n", []string{"Sign up to our daily newsletter"}},
		{"appeal", "whole sentences, glued together", "Your support helps us to tell the story. Our reporters are on the ground when it matters. " +
			"Your donation keeps quality journalism free for everyone. Read more\n\n" + story,
			[]string{"Your support helps us to tell the story. Our reporters are on the ground when it matters. Your donation keeps quality journalism free for everyone. Read more"}},
		{"words of furniture in prose", "a sentence may speak of photos and of signing up",
			strings.Replace(story, "Fishermen who", "Residents asked to sign up for a photo of the terminal said they had read more than they wanted to know. Fishermen who", 1), nil},
		{"comments", "what readers say reads like prose", story + "\njdoe42 says:\nMarch 4, 2024 at 6:58 am\nThe council never asked us and it never will ask us.\n\nquayside says:\nMarch 4, 2024 at 7:10 am\nGood riddance to the old pier, I say.\n",
			[]string{"jdoe42 says:\nMarch 4, 2024 at 6:58 am\nThe council never asked us and it never will ask us.\n\nquayside says:\nMarch 4, 2024 at 7:10 am\nGood riddance to the old pier, I say."}},
		{"list", "short lines without words of furniture are a list", story + "\nThe sailings:\n\nMarrow to Pell\n\nPell to Osk\n\nOsk to Dunmarsh\n\nDunmarsh to Carrow\n\nCarrow to Brannock\n\nBrannock to Marrow\n", nil},
		{"empty", "nothing to leave out", "", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, c := range Default().Select(nil, tt.text, Setting{}) {
				got = append(got, strings.TrimSpace(tt.text[c.Start:c.End]))
			}
			if diff := cmp.Diff(tt.dropped, got); diff != "" {
				t.Errorf("%s: -want +got\n%s", tt.why, diff)
			}
		})
	}
}

// Every list of noise has a name that callers see as a kind: cuts carry no other.
func TestStrongestIsNoise(t *testing.T) {
	var s scan
	s.scanText("said yesterday you your sign up newsletter")
	if got := s.strongest(0); got != "newsletter" {
		t.Errorf("strongest is %q, want newsletter", got)
	}
}
