package selection

import "testing"

func TestCertain(t *testing.T) {
	tests := []struct {
		why, text string
		want      bool
	}{
		{"a byline", "By Jane Doe and Rolf Hay", true},
		{"a sentence", "By the river, Ada Quill waits", false},
		{"a date", "Published 10:02 AM EST Nov 19, 2019", true},
		{"a score on a day", "Rovers won 2-1 and 3-0 on Friday, June 4", false},
		{"the time of an entry", "9:41 pm", true},
		{"a caption", "Ada Quill at the quay Credit: Rolf Hay/Courier", true},
		{"a credit at the end", "The terminal on Friday (Rolf Hay/Courier)", true},
		{"a credit with its stop", "Photo by Rolf Hay/Courier.", true},
		{"a photo in prose", "Photo by Rolf Hay or not, the picture won.", false},
		{"a bracket in prose", "He joined the Rovers (the club he supported)", false},
		{"a link in capitals", "MAN HELD AFTER HARBOUR FIRE IN MARROW", true},
		{"a speaker's label", "ADA QUILL, CHIEF OF THE PORT AUTHORITY:", false},
		{"a related story", "Read more: Ferry terminal to close", true},
		{"the author of a post", "— Ada Quill (@adaquill) March 4, 2024", true},
	}
	for _, test := range tests {
		var s scan
		s.scanText("The council voted on Monday.\n\n" + test.text + "\n\nThe vote was close.")
		if got := s.certain(1); got != test.want {
			t.Errorf("%s, %q: certain is %v", test.why, test.text, got)
		}
	}
}
