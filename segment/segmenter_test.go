package segment

import "testing"

func TestUpTo(t *testing.T) {
	for _, tt := range []struct {
		text string
		most uint64
		want string
	}{
		{"Er sagte: „Nö“", 40, "Er sagte: „Nö“"},
		{"Er sagte: „Nö“", 15, "Er sagte: „N"[:14]},
		{"Nö", 2, "N"},
		{"Nö", 3, "Nö"},
		{"ö", 1, ""},
	} {
		if got := upTo(tt.text, tt.most); got != tt.want {
			t.Errorf("the first %d bytes of %q are %q, want %q", tt.most, tt.text, got, tt.want)
		}
	}
}
