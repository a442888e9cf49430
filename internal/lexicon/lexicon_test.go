package lexicon

import "testing"

func TestSmallIsLower(t *testing.T) {
	for c := range 256 {
		for _, beside := range []byte{0, 'A', 0x80, 0xFF} {
			v := uint64(c)<<8 | uint64(beside) | uint64(beside)<<16
			want := uint64(lower(byte(c)))<<8 | uint64(lower(beside)) | uint64(lower(beside))<<16
			if got := small(v); got != want {
				t.Errorf("%x, a byte among others of %x: %x, want %x", c, beside, got, want)
			}
		}
	}
}

func TestLookup(t *testing.T) {
	var table Table
	words := []string{"a", "is", "was", "said", "governor", "secretary", "spokeswoman", "attorney-general", "it’s", "müller"}
	for i, w := range words {
		table.Add(w, Set(i+1))
	}
	table.Number()
	for _, tt := range []struct {
		word string
		want Set
	}{
		{"a", 1}, {"A", 1}, {"Is", 2}, {"SAID", 4}, {"Governor", 5}, {"secretary", 6}, {"Spokeswoman", 7}, {"Attorney-General", 8}, {"It’s", 9},
		{"Müller", 10}, {"MÜLLER", 0}, {"governors", 0}, {"secretarY", 6}, {"secretaire", 0}, {"", 0}, {"i", 0}, {"sai", 0}, {"\x01", 0},
	} {
		if got := table.Lookup(tt.word); got != tt.want {
			t.Errorf("%q: %d, want %d", tt.word, got, tt.want)
		}
		text := "x " + tt.word
		for _, more := range []string{"", " and on"} {
			if got := table.Sets()[table.LookupNumber(text+more, 2, len(text))]; got != tt.want {
				t.Errorf("%q in %q: %d, want %d", tt.word, text+more, got, tt.want)
			}
		}
	}
}
