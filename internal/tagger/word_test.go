package tagger

import "testing"

// Words are described eight characters at a time, or one letter after the other: to the same end.
func TestDescribe(t *testing.T) {
	for _, w := range []string{"", "a", "A", "-", ".", "U.S.", "well-known", "1990s", "'s", "Governments", "internationalisation", "NATO", "e-mail", "B52", "😀"[:0], "x.y", "ABCDEFGHI", "12345678", "123456789", "Mid-2016", "@[`{", "a\x00b"} {
		var x, y word
		describe(&x, w)
		y = word{fixed: noTag}
		describeRunes(&y, w)
		if x != y {
			t.Errorf("%q: %+v %+v", w, x, y)
		}
	}
	if hashOf("don’t") != hashOf("Don't") || hashOf("ÉTÉ") != hashOf("été") || hashOf("a") == hashOf("b") {
		t.Error("words whose letters are the same have different hashes, or the other way round")
	}
}
