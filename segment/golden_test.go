package segment_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// A golden is a text with the answer marked in it. The marks are taken out to get the input, and put back where the
// answer says, so that a difference shows in the text itself.
type golden struct{ name, why, want string }

func check(t *testing.T, marks string, cases []golden, mark func(*segment.Document) string) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			input := strings.Map(func(r rune) rune {
				if strings.ContainsRune(marks, r) {
					return -1
				}
				return r
			}, c.want)
			d := run(input)
			checkLaws(t, d)
			if diff := cmp.Diff(c.want, mark(d)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", c.why, diff)
			}
		})
	}
}

// insert returns text with each of marks put at its place.
func insert(text string, marks map[int]string) string {
	var b strings.Builder
	for i := 0; i <= len(text); i++ {
		b.WriteString(marks[i])
		if i < len(text) {
			b.WriteByte(text[i])
		}
	}
	return b.String()
}

// markQuotations puts ⟨ ⟩ around quotations, ~⟩ after one that nothing closed, and + before one that continues another.
func markQuotations(d *segment.Document) string {
	ends, starts := map[int]string{}, map[int]string{}
	for _, q := range d.Quotations {
		if q.Continues {
			starts[q.Start] += "+"
		}
		starts[q.Start] += "⟨"
		end := "⟩"
		if !q.Closed {
			end = "~⟩"
		}
		ends[q.End] = end + ends[q.End] // the inner one ends first
	}
	for i, s := range starts {
		ends[i] += s
	}
	return insert(d.Text, ends)
}

func TestQuotations(t *testing.T) {
	check(t, "⟨⟩~+", []golden{
		{"curly", "the plain case", "⟨“We left,”⟩ she said. ⟨“It was late.”⟩"},
		{"straight", "direction comes from the neighbours", `⟨"We left,"⟩ she said. ⟨"It was late."⟩`},
		{"two strokes", "agencies send '' for \"", "⟨''We left,''⟩ she said. ⟨``It was late.''⟩"},
		{"single", "British style", "⟨‘We left,’⟩ she said. ⟨‘It was late.’⟩"},
		{"single straight", "apostrophes inside", "⟨'We don't know the girls' names,'⟩ she said. ⟨'They're late.'⟩"},
		{"plurals", "an apostrophe after s closes only if nothing better does", "⟨‘The players’ wives left,’⟩ she said of the dancers’ hall."},
		{"plural at the end", "here nothing better does", "She praised the ⟨‘good old days’⟩ and left."},
		{"two plurals", "the second opening mark says that the first closed", "The ⟨‘heroes’⟩ were ⟨‘fine’⟩ today."},
		{"elisions", "they open nothing", "'Tis rock 'n' roll of the '80s, and I saw 'em in '08."},
		{"elisions curly", "they open nothing", "’Twas the ’90s. Bring ’em ’round, said Boeing ’s man."},
		{"elision in a quotation", "the year does not open a second one", "⟨'We lost in '08,'⟩ he said."},
		{"number in single marks", "what closes tells it from a year", "She read ⟨'60 Minutes,'⟩ ⟨'24'⟩ and, in '08, ⟨'40 days.'⟩"},
		{"dropped letter", "goin’ is no end", "⟨‘I’m goin’ to Keepin’ Cool,’⟩ he said."},
		{"names", "marks inside words", "D'Arcy O’Neill of Hawai'i met Doe‘s friends at 5 o'clock."},
		{"inches", "measures are no quotations", `⟨"He's 6'3","⟩ she said of the 5'11" boy and his 65" screen.`},
		{"inches inside", "12\" does not close", `⟨"A 12" single,"⟩ she said.`},
		{"nested", "three deep", "⟨“She said, ⟨‘Call it ⟨“art”⟩.’⟩”⟩ He left."},
		{"nested British", "doubles inside singles", "⟨‘She told me, ⟨“Don’t come back,”⟩ and I didn’t,’⟩ he said."},
		{"nested alike", "direction tells them apart", `⟨"If a man says, ⟨"Sell me ten,"⟩ you know, you ask."⟩`},
		{"run at the start", "both open", `⟨"⟨'Stop,'⟩ he said."⟩`},
		{"run at the end", "both close", `⟨"He said, ⟨'Stop.'⟩"⟩ She left.`},
		{"three strokes", "single inside at the end, outside at the start", "⟨''⟨'Sir, we stay,'⟩ he said.''⟩ ⟨''He said, ⟨'Stop,'⟩''⟩ she said."},
		{"closing marks apart", "typographers put a space between", "⟨“He said, ⟨‘Stop,’⟩ ”⟩ she said."},
		{"mixed", "families of one group close one another", "⟨“We left,\"⟩ she said. ⟨\"It was late,”⟩ he said. ⟨“Yes,''⟩ she said. ⟨“No,’’⟩ he said."},
		{"wrong way", "“ closes, ” opens", "⟨“We left,“⟩ she said: ⟨”It was late.”⟩"},
		{"space inside", "the shape tells", "He wrote ⟨“ Go home,\"⟩ and left."},
		{"seams", "no spaces", "He said:⟨“Yes.”⟩⟨“No,”⟩she said:⟨\"Go.\"⟩Then he left."},
		{"guillemets", "both ways", "⟨«Non»⟩, dit-il. ⟨« C’est ⟨“bon”⟩, ça ? »⟩ ⟨»Ja«⟩, sagte er."},
		{"low marks", "„ is closed by “ or ”", "⟨„Gut.“⟩ ⟨„So“⟩, sagte er. ⟨„Ja,”⟩ sagte sie."},
		{"corners", "East Asian marks", "⟨「はい」⟩と⟨『本』⟩と⟨「いい⟨『本』⟩」⟩。"},
		{"doubled", "\"\" is one mark, and a seam between words", `⟨""Really?""⟩ he asked. ⟨"Yes."⟩⟨"No."⟩`},
		{"unclosed", "runs to the end of its paragraph, no further", "⟨“We left.~⟩\n\nIt was late. ⟨“Yes,”⟩ she said."},
		{"reopened", "one quotation a paragraph", "⟨“We left.~⟩\n\n+⟨“It was late.~⟩\n\n+⟨“It rained,”⟩ she said."},
		{"reopened single", "British style", "⟨‘We left, it wasn’t late.~⟩\n\n+⟨‘It rained.’⟩\n\nHe slept."},
		{"reopened within", "the last mark of the paragraph, and the next goes on", "She said, ⟨“We left.~⟩\n\n+⟨“It rained.”⟩"},
		{"stray", "costs nothing", "She called it “a mess, he said. ⟨“I agree,”⟩ she said.\n\nHe left. ⟨“Yes.”⟩"},
		{"never opened", "closes nothing", "It was wrong.” He was ⟨“looking into it.”⟩"},
		{"typed twice", "the outer one takes the end", "They sang ⟨“Home (“No Way Back”⟩). ⟨“It hurt,”⟩ she said."},
		{"shared end", "one mark ends both", "She said: ⟨‘They told me, ⟨‘Stay away.’⟩~⟩\n\nHe slept."},
		{"left open inside", "a single mark closes over it", "⟨‘They told me, “Stay away,’⟩ she said."},
		{"tag", "marks of markup are not the writer's", "<a href=\"x\" title='y'>⟨“Yes,”⟩</a> she said < ⟨\"no\"⟩ >."},
		{"brackets", "marks at brackets and dashes", "He said [⟨‘no’⟩], (⟨“yes”⟩)—⟨“maybe”⟩—and/or ⟨'never'⟩."},
		{"clitic apart", "America’ s is no end", "⟨‘America’ s best,’⟩ she said."},
	}, markQuotations)
}

func TestParagraphs(t *testing.T) {
	mark := func(d *segment.Document) string {
		at := map[int]string{}
		for _, p := range d.Paragraphs {
			at[p.Start] += "⟨"
			at[p.End] += "⟩"
		}
		return insert(d.Text, at)
	}
	check(t, "⟨⟩", []golden{
		{"lines", "a line is a paragraph", "⟨One.⟩\n⟨Two.⟩\n\n⟨Three.⟩"},
		{"soft wrap", "a small letter goes on", "⟨The minister\nsaid so.⟩\n⟨He left.⟩"},
		{"blank line", "ends a paragraph all the same", "⟨The minister⟩\n\n⟨said so.⟩\n \t\n⟨and left.⟩"},
		{"list", "nothing to wrap", "⟨salt⟩\n⟨pepper⟩\n⟨two eggs⟩"},
		{"space", "is in no paragraph", " \n ⟨One.⟩ \r\n\u00a0\n⟨Two.⟩\n\n"},
	}, mark)
}

func markSentences(d *segment.Document) string {
	at := map[int]string{}
	for i, s := range d.Sentences {
		if i > 0 {
			at[s.Start] += "¦"
		}
	}
	return insert(d.Text, at)
}

func TestSentences(t *testing.T) {
	check(t, "¦", []golden{
		{"plain", "stops end sentences", "He left. ¦It rained! ¦Why? ¦She knew."},
		{"question quoted", "a name and a verb of saying go on", "“Why now?” Doe asked. ¦“Who gains?” Mr. John Doe said. ¦“Go!” she cried."},
		{"question quoted, then another sentence", "no verb of saying", "He asked: “Why now?” ¦Doe moved on. ¦She shouted, “Go!” ¦The crowd went."},
		{"stop quoted", "ends before a capital", "It was “a mess.” ¦Doe recalled the day. ¦He said it was “fine.” ¦“Really?”"},
		{"stop quoted, small letter", "goes on", "“It is late.” she said."},
		{"inside", "sentences of a quotation", "“It is late. ¦We should go,” she said. ¦“Now.”"},
		{"nested close", "both marks belong to the sentence before", "“He said, ‘Go.’ ” ¦She went. ¦“He said, ‘Go.’” ¦She went."},
		{"titles", "never end", "“Mr. Doe met Sen. Roe, Dr. Poe and Lt. Gov. Low.” ¦St. Anne's stood by."},
		{"companies", "what follows decides", "Doe Inc. Chairman Roe sold Roe & Co. to Poe Corp. ¦He left. ¦Low Ltd. ¦She stayed."},
		{"countries", "what follows decides", "The U.S. Senate met in the U.S. ¦It left. ¦He is in the U.K. but she is in D.C. ¦They talk."},
		{"hours", "end before a capital, unless the sentence has only begun", "At 5 a.m. Mr. Doe woke. ¦He left at 6 p.m. ¦Travellers waited until 7 a.m. on Monday."},
		{"etc.", "ends before a capital", "He sold hats, coats, etc. ¦Nobody came."},
		{"Ma.", "is short for Maria behind a title", "We asked Sen. Ma. Luz Orr. ¦“No,” said Ma. Luz Orr. ¦Then came Jack Ma. ¦Acme was late."},
		{"Eng.", "is a title and a name", "We asked Eng. Ada Orr and Lim Boon Eng. ¦He left."},
		{"A.M.", "are initials where no time is told", "We asked A.M. Orr at 8 A.M. ¦Nobody came."},
		{"initials", "go on, unless a sentence plainly begins", "John E. Doe met J. K. Roe. ¦You and I. ¦Did he choose plan B. ¦The rest left."},
		{"numbers", "No. 5 goes on, no. does not", "He is No. 5 of 12.5 m. ¦He said no. ¦Then he paid $3.50. ¦It was fair. ¦See p. 7 and Fig. 3."},
		{"ellipses", "go on before a small letter", "He waited... and left. ¦He waited… ¦Then he left. ¦Wait . . . I mean go."},
		{"omission", "brackets are no end", "The plan [...] Doe made (…) Roe kept."},
		{"glued", "the space was lost", "That was the end.¦Next came Doe.¦“Yes,” he said.¦She paid 1,000.¦That was all."},
		{"addresses", "no end inside", "Write to Jane.Doe@example.org or www.Example.org/Index.html. ¦See Example.Com or v2.0 now."},
		{"list", "the numbering goes on", "1. The first item ¦2. The second item ¦3. The third"},
		{"list of letters", "the numbering goes on", "a) one item ¦b) another ¦c) a third"},
		{"bullets", "the first one repeats", "• Salt ¦• 2 eggs ¦• Pepper"},
		{"small letters", "a plain word and a stop end", "call me. ¦we leave at six. ¦what now? ¦go on."},
		{"names with marks", "Yahoo! goes on", "She works at Yahoo! in the city. ¦“People?” he asked."},
		{"unknown abbreviation", "no vowel goes on", "The Blnk. Manager met us. ¦Hmm. ¦Late."},
		{"notes", "belong to the sentence before", "It fell.[7][8] ¦He left. [9] ¦She stayed. 4 ¦Even so it fell."},
		{"brackets", "a sentence in brackets", "He left. ¦(She did not.) ¦It (see p. 7.) rained."},
		{"scripts", "no spaces there", "次です。¦終わり！¦本当？"},
		{"wrap", "white space may be a newline", "He was\nlate. ¦She left."},
		{"rule", "a line of marks stands alone", "He left. ¦*** ¦She stayed."},
		{"stamp", "the head of a mail", "Jane Doe ¦08/17/2001 11:21 AM ¦I spoke to Roe."},
	}, markSentences)
}

func TestTokens(t *testing.T) {
	mark := func(d *segment.Document) string {
		at := map[int]string{}
		for i, k := range d.Tokens {
			if i > 0 && d.Tokens[i-1].End == k.Start {
				at[int(k.Start)] = "·"
			}
		}
		return insert(d.Text, at)
	}
	check(t, "·", []golden{
		{"marks", "stand alone", "“·Yes·,·” she said·; (·no·) [·or·] maybe·—·not·."},
		{"negation", "n't", "I do·n't·, ca·n’t and wo·n't know·."},
		{"clitics", "'s 'll 're 've 'd 'm", "Doe·'s right·; they·’ll say I·'m late·, we·'ve gone·, he·'d stay·, you·'re it·."},
		{"plural possessive", "the mark alone", "The players·' wives"},
		{"names", "are whole", "O'Neill and D’Arcy at 5 o'clock"},
		{"fused words", "as in the treebank", "I can·not say we·'re gon·na win·."},
		{"cut words", "’em ’90s ’n’ ’tis", "Get 'em·, '90s rock 'n' roll·; 't·is late·."},
		{"money", "the sign alone", "$·5 and £·2.50·, 5·% of US·$·1,000"},
		{"hyphens", "words divided, parts of words not", "a well·-·known anti-war e-mail of 10·-·year·-·old boys"},
		{"telephone", "is whole", "Call 555-0199 or 1-800-555-0199 in 1998·-·2001"},
		{"dates", "are whole", "02/13/2001 at 4:30 and·/·or never"},
		{"units", "are words", "at 5·pm 24·hrs in the 1990s·, the 19th·, a 5m 3G net"},
		{"abbreviations", "keep their stop", "Mr. Doe of the U.S. met J. Roe at 5 p.m. at Doe Inc."},
		{"final stop", "stands alone", "He met No. 5·, she said no·."},
		{"runs", "are one token", "What·?! No·... Never·!!! Well·-- yes"},
		{"addresses", "are whole", "See https://example.org/a?b=c·, www.example.org or jane.doe@example.org·; ask @jane_doe about #local·."},
		{"brackets", "friend(s) is whole", "Bring a friend(s) to AT&T"},
		{"strokes", "two are one mark", "''·Yes·,·'' he said·: ``·No·.·''"},
		{"letters beyond ASCII", "are letters", "Zoë·’s café is naïvely über·-·cool"},
		{"smile", "is one token", "Thanks :-) or :)"},
		{"emoji", "with their colour", "Yes 👍🏽 no"},
	}, mark)
}

func TestWithin(t *testing.T) {
	d := run("“A ‘b’ c.” Do. “E ‘f’ g.” H.")
	spans := func(qs []segment.Quotation) (out []string) {
		for _, q := range qs {
			out = append(out, d.Text[q.Start:q.End])
		}
		return out
	}
	at := func(s string) clean.Span {
		i := strings.Index(d.Text, s)
		return clean.Span{Start: i, End: i + len(s)}
	}
	for _, c := range []struct {
		name, in string
		want     []string
	}{
		{"all", d.Text, []string{"“A ‘b’ c.”", "‘b’", "“E ‘f’ g.”", "‘f’"}},
		{"one", "“A ‘b’ c.”", []string{"“A ‘b’ c.”", "‘b’"}},
		{"the inner one", "A ‘b’ c", []string{"‘b’"}},
		{"one that reaches out, and one inside it that does not", "Do. “E ‘f’", []string{"‘f’"}},
		{"none", "Do.", nil},
	} {
		if diff := cmp.Diff(c.want, spans(segment.Within(d.Quotations, at(c.in)))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
	if got := len(segment.Within(d.Tokens, at("Do. “E"))); got != 4 {
		t.Errorf("got %d tokens, want 4", got)
	}
	if got := len(segment.Within(d.Sentences, at("Do. “E"))); got != 1 {
		t.Errorf("got %d sentences, want 1: the other reaches out", got)
	}
}
