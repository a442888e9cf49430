package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
)

const article = "../../testdata/articles/harbour.txt"

func TestPaint(t *testing.T) {
	//      0         1         2         3         4
	//      01234567890123456789012345678901234567890
	raw := `ad "a 'b' c," Ann said. "d" He said it "e" f`
	records := []attribution.Record{
		{Kind: attribution.Direct, Content: []attribution.Piece{{Start: 3, End: 13}, {Start: 24, End: 27}}, Source: &attribution.Piece{Start: 14, End: 17}, Cue: &attribution.Piece{Start: 18, End: 22}},
		{Kind: attribution.Direct, Content: []attribution.Piece{{Start: 6, End: 9}}},
		{Kind: attribution.Mixed, Content: []attribution.Piece{{Start: 36, End: 44}}, Quoted: []attribution.Piece{{Start: 40, End: 41}}},
	}
	var got []string
	for at, p := range runs(paint(raw, records, []clean.Dropped{{Start: 0, End: 2}})) {
		got = append(got, string(p.Role)+"|"+raw[at[0]:at[1]])
	}
	want := []string{"dropped|ad", "| ", `quoted|"a `, "quoted|'b'", `quoted| c,"`, "| ", "source|Ann", "| ", "cue|said", "|. ", `quoted|"d"`,
		"| He said ", `content|it "`, "quoted|e", `content|" f`}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestBlocks(t *testing.T) {
	left := func(kind, text string) piece { return piece{part: part{Role: dropped}, Text: text, Tip: kind} }
	in := []piece{
		{Text: "\n"}, left("appeal", "Give.\nNow.\n\n"), {Text: "\n"}, left("related", "More"), {Text: " \nShe "},
		{part: part{Role: cue}, Text: "said"}, {Text: "\n“We"}, left("credit", "(PA)"), {Text: " won.”"},
	}
	var got []string
	for _, b := range blocks(in) {
		var text []string
		for _, p := range b.Pieces {
			text = append(text, p.Text)
		}
		got = append(got, b.Kinds()+": "+strings.Join(text, "|"))
	}
	want := []string{"appeal, related: Give.|Now.|More| ", ": She |said", "credit: “We|(PA)| won.”"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// No word of the article is lost, none becomes part of the page's code.
func TestPage(t *testing.T) {
	var out bytes.Buffer
	raw := "“We <b>won</b> & left,” said Jane Doe. <script>alert(1)</script>"
	if err := run(nil, strings.NewReader(raw), &out); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(out.String(), "<script>") || !strings.Contains(out.String(), "&amp; left") {
		t.Errorf("not escaped: %s", out.String())
	}
	out.Reset()
	if err := run([]string{article}, nil, &out); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{
		"They scrape where they used to float", "Your support keeps the lights on", "<summary>Left out: byline, newsletter</summary>",
		"<span>Callum Teague</span><b>", `data-tip="Callum Teague · cue “said” · direct · rule `,
	} {
		if !strings.Contains(out.String(), part) {
			t.Errorf("the page lacks %s", part)
		}
	}
	if err := run([]string{"missing.txt"}, nil, &out); err == nil {
		t.Error("no error for a missing file")
	}
}
