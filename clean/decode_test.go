package clean

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDecode(t *testing.T) {
	tests := []struct{ name, why, raw, want string }{
		{"nothing to do", "most text is clean", "“We won,” said Jané Doe – again…\n\n\tYes.", "“We won,” said Jané Doe – again…\n\n\tYes."},
		{"named", "templates escape marks", "&ldquo;We won,&rdquo; she said &mdash; &apos;twice&apos;.", "“We won,” she said — 'twice'."},
		{"numeric", "decimal, hexadecimal, and Windows-1252 as browsers read it", "&#8220;We&#x2019;re&#X201D; &#147;in&#148; &#8230", "“We’re” “in” …"},
		{"rare name", "all of HTML's names", "5 &nequiv; 6 &half;", "5 ≢ 6 ½"},
		{"escaped twice", "a template that escapes what was escaped", "&amp;ldquo;No&amp;amp;#8221; AT&amp;amp;T", "“No” AT&T"},
		{"no semicolon", "where the name ends", "salt &amp pepper &copy 2019", "salt & pepper © 2019"},
		{"no reference", "an ampersand alone, a query, a longer word", "AT&T, Q&A; a?x=1&copy=2 &notit; &#; &#x; &;&", "AT&T, Q&A; a?x=1&copy=2 &notit; &#; &#x; &;&"},
		{"out of range", "there are no such characters", "&#0;&#x110000;&#xD800;", "\uFFFD\uFFFD\uFFFD"},
		{"mojibake", "UTF-8 read as Windows-1252", "â€œItâ€™s here,â€\u009d she said â€” in the cafÃ© for Â£5â€¦", "“It’s here,” she said — in the café for £5…"},
		{"mojibake without its end", "the last byte of ” is no character of Windows-1252", "â€œWe won,â€ she said", "“We won,” she said"},
		{"mojibake of Latin-1", "UTF-8 read as Latin-1 leaves C1 controls", "\u00e2\u0080\u009cWe won\u00e2\u0080\u009d", "“We won”"},
		{"mojibake twice", "two templates in a row", "Ã¢â‚¬Å“We wonÃ¢â‚¬\u009d", "“We won”"},
		{"mojibake in references", "a garbled text that was escaped", "&acirc;&euro;&oelig;We won", "“We won"},
		{"mojibake of an emoji", "four bytes", "ðŸ˜€ yes", "😀 yes"},
		{"no mojibake", "capitals before a mark", "„NÄ“ “AMANHÃ” NESTLÉ™ «café»” 5°", "„NÄ“ “AMANHÃ” NESTLÉ™ «café»” 5°"},
		{"controls", "Windows-1252 read as Latin-1", "\u0093We won\u0094 \u0096 it\u0092s", "“We won” – it’s"},
		{"bytes", "Windows-1252 taken for UTF-8", "\x93We won\x94 caf\xe9 \x81", "“We won” café \uFFFD"},
		{"cut off", "a character that a limit cut", "“We won\xe2\x80", "“We won\uFFFD"},
		{"spaces", "a space of any width is a space", "a\u00a0b\u2009c\u202fd\u3000e", "a b c d e"},
		{"line ends", "of four systems", "a\r\nb\rc\u2028d\u2029e\vf\fg", "a\nb\nc\nd\ne\nf\ng"},
		{"invisible", "soft hyphens and friends", "\ufeffin\u00advis\u200bi\u2060ble\u202c \x00w\x00o", "invisible wo"},
		{"joiners", "they stay where they join", "wo\u200crd 👩\u200d🚀 نمی\u200cخواهم", "word 👩\u200d🚀 نمی\u200cخواهم"},
		{"empty", "a text like any other", "", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := Cleaner{KeepAll: true}.Clean(test.raw)
			if diff := cmp.Diff(test.want, got.Text); diff != "" {
				t.Errorf("%s (-want +got):\n%s", test.why, diff)
			}
		})
	}
}
