package selection

import "testing"

// However a word is read, by eight bytes or one by one, it ends and counts the same.
func TestReadWord(t *testing.T) {
	for _, word := range []string{"a", "it", "harbour", "harbours", "harbourside", "3", "2024", "cafés", "élan", "électriciens", "naïvetés", "fjørdholmen"} {
		end, want := readWord(word, 0)
		if end != len(word) {
			t.Errorf("%q ends at %d", word, end)
		}
		for _, after := range []string{" and then it was over", ", and then", "’s boats and more", "\n\nThe next line", "."} {
			text := "x " + word + after
			if end, got := readWord(text, 2); end != 2+len(word) || got != want {
				t.Errorf("%q in %q ends at %d with hash %x, want %x", word, text, end, got, want)
			}
		}
	}
	if _, a := readWord("Harbour", 0); a != hashOf("hARBOUR") {
		t.Error("case matters")
	}
}
