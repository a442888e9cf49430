package selection

import (
	"slices"
	"strings"
	"testing"
)

// lay scans a page and takes its lines for prose and noise as told, as the forests would: what is not in prose is noise.
func lay(text string, prose ...string) *page {
	g := &page{}
	g.scanText(text)
	g.score(Default())
	for i := range g.pieces {
		g.alone[i] = -3
		piece := text[g.pieces[i].start:g.pieces[i].end]
		if slices.ContainsFunc(prose, func(p string) bool { return strings.Contains(p, piece) }) {
			g.alone[i] = 3
		}
	}
	g.sum()
	return g
}

// dropped returns the lines of g that are left out.
func (g *page) dropped() (lines []string) {
	for i := range g.pieces {
		if g.pieces[i].drop {
			lines = append(lines, g.text[g.pieces[i].start:g.pieces[i].end])
		}
	}
	return lines
}

func TestDropThreads(t *testing.T) {
	post := func(votes string) string {
		return "jdoe42\n2 days ago at 07:52 am\nThe council never asked us.\nRating: " + votes + " votes\n"
	}
	thread := "Top comments\n" + post("36") + post("12") + post("3")
	after := "Harbour fees to rise\n"
	tests := []struct {
		name, why, text string
		want            int // lines dropped
	}{
		{"thread", "a heading, and the same lines again and again", story + thread + after, 13},
		{"two posts", "a list may say something twice", story + "Top comments\n" + post("36") + after, 0},
		{"live", "the entries of a live report have their hours, too, but no heading below the article",
			"Comments\n10:32 am\n" + story + "10:41 am\n" + story + "10:55 am\n" + story, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := lay(tt.text, story, "The council never asked us.")
			g.dropThreads()
			if got := g.dropped(); len(got) != tt.want {
				t.Errorf("%s: dropped %d lines: %q", tt.why, len(got), got)
			}
		})
	}
}

func TestDropTeasers(t *testing.T) {
	const teasers = "Ferry terminal to close The council of Marrow has voted to close the old ferry...\n" +
		"Storm kills three Three people died when a storm swept over the harbour of…\n" +
		"Mayor resigns The mayor of Marrow said on Friday that she would resign after…\n"
	tests := []struct {
		name, why, text string
		want            int
	}{
		{"teasers", "three of them are a list", teasers + story, 3},
		{"two", "a writer may trail off twice", teasers[strings.Index(teasers, "Storm"):] + story, 0},
		{"quotation", "who is quoted may trail off", story + "“I never wanted to be the one who says it…\n“I never wanted to be the one who did it…\n“I never wanted any of it and now it is here…\n", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := lay(tt.text, story)
			g.dropTeasers()
			if got := g.dropped(); len(got) != tt.want {
				t.Errorf("%s: dropped %d pieces: %q", tt.why, len(got), got)
			}
		})
	}
}

// A sentence that lost the space before it is a piece of its own; short forms, addresses and numbers are not.
func TestGluedSentences(t *testing.T) {
	tests := []struct {
		text   string
		pieces int
	}{
		{"The council has voted to close it.The piers had sunk.", 2},
		{"The council has voted to close it.”The piers had sunk.", 2},
		{"The council paid 3.5 million for the U.S.Navy pier at example.com in spring.", 1},
	}
	for _, tt := range tests {
		var s scan
		s.scanText("Marrow.\n" + tt.text)
		if got := len(s.pieces) - 1; got != tt.pieces {
			t.Errorf("%q is cut into %d pieces, want %d", tt.text, got, tt.pieces)
		}
	}
}

func TestRefrains(t *testing.T) {
	const paragraph = "The council of Marrow has voted to close the old ferry terminal after a survey found that its piers had sunk.\n"
	tests := []struct {
		name, why, between string
		want               int
	}{
		{"template", "a page divides its paragraphs", "Article content\n", 3},
		{"advertisement", "or sells what is between them", "Advertisement\n", 3},
		{"speaker", "the name of who speaks next belongs to the text", "Ada Quill\n", 0},
		{"sentence", "a writer may repeat himself", "It was closed.\n", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := &page{}
			g.scanText(strings.Repeat(paragraph+tt.between, 3) + paragraph)
			g.score(Default())
			n := len(g.pieces)
			all := g.withoutRefrains(Default())
			if got := n - len(g.pieces); got != tt.want {
				t.Errorf("%s: %d pieces taken out, want %d", tt.why, got, tt.want)
			}
			if g.restore(all); len(g.pieces) != n || len(g.dropped()) != tt.want {
				t.Errorf("%d pieces of %d are back, %d left out", len(g.pieces), n, len(g.dropped()))
			}
		})
	}
}
