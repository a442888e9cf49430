package tagger

import "testing"

func TestIsNoun(t *testing.T) {
	for w, want := range map[string]bool{"trader": true, "Trader": true, "TRADER": true, "traders": false, "said": false, "Xqz": false, "": false} {
		if IsNoun(w) != want {
			t.Errorf("IsNoun(%q) = %v", w, !want)
		}
	}
}
