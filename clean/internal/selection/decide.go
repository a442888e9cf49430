package selection

import (
	"strings"
	"sync"
)

// A Cut is a stretch of the text that is left out, and the word list that speaks most for it: "" if none does.
type Cut struct {
	Start, End int
	Group      string
	Again      bool // all its words stand before it in the text too
}

// pages holds pages to read texts into.
var pages = sync.Pool{New: func() any { return new(page) }}

// manyPieces is how long a text makes a page too large to be kept for the next one.
const manyPieces = 1 << 14

// A Setting says how much it takes to leave a piece out. The zero Setting is as right as can be, prose first.
type Setting struct {
	Limit    float32 // the logit below which a piece goes
	NoExcuse bool    // a text that is clean already, a list and the midst of the prose are judged like any other place
}

// Select appends to cuts what to leave out of text, in order: pieces that are less likely prose than the setting asks,
// with the white space that belonged to them, so that no empty line and no double space stays behind.
func (m *Model) Select(cuts []Cut, text string, set Setting) []Cut {
	g := pages.Get().(*page)
	g.scanText(text)
	g.score(m)
	g.decide(m, set)
	cuts = g.cut(cuts)
	g.text = ""
	if len(g.pieces) <= manyPieces {
		pages.Put(g)
	}
	return cuts
}

// What is left out takes more evidence than the limit says when the text itself speaks against it.
const (
	listSlack      = 4   // in a list: pieces without a phrase of noise, most of what would go being such pieces
	listShare      = 0.4 // of what goes on a page, at least this share of the pieces has a phrase of noise
	cleanSlack     = 2   // in a text that is clean already
	cleanPieces    = 4   // which fewer pieces with a phrase of noise tell
	amidSlack      = 1   // amid the prose of the text: pieces without a phrase of noise
	leastShare     = 50  // less than one part in so many is next to nothing
	quotationSlack = 2   // a quotation
	speechSlack    = 6   // a quotation with a verb of speech
	quotationWords = 5   // in so many words at least
)

// Groups whose phrases make a page of a text, and those of them whose phrases a list of names, days or places seldom has.
const (
	telling     = noiseGroups &^ (1 << date)
	mostTelling = telling &^ (1<<byline | 1<<social | 1<<navigation)
)

// decide marks the pieces to drop.
func (g *page) decide(m *Model, set Setting) {
	for i := range g.pieces {
		p := &g.pieces[i]
		p.drop = p.sure || g.button(p) || p.first>>caption&1 == 1 && words().furniture(g.text[p.start:p.end])
	}
	g.dropAppeals()
	g.dropComments()
	if g.doubtful() || set.NoExcuse {
		all := g.withoutRefrains(m)
		g.suspect()
		g.calm = g.calm && !set.NoExcuse
		g.judge(m)
		g.weigh(set)
		if g.furniture() > muchFurniture {
			g.dropThreads()
			g.dropTeasers()
		}
		g.restore(all)
	}
	g.keepSome()
}

// weigh marks the pieces whose logit is below what it takes there.
func (g *page) weigh(set Setting) {
	vocal, mute := g.bars(set)
	for i, k := 0, 0; i < len(g.pieces); i++ {
		p, bar := &g.pieces[i], mute
		if i == g.lines[k].past {
			k++
		}
		if p.has&mostTelling != 0 {
			bar = vocal
		} else if r := &g.runs[g.most]; r.first <= k && k <= r.end && !set.NoExcuse {
			bar -= amidSlack
		}
		if p.words >= quotationWords && (p.marks[markQuote] >= 2 || p.quoted) { // a quotation is never worth losing
			bar = min(bar, 0)
			if p.counts[speech] > 0 {
				bar -= speechSlack
			} else {
				bar -= quotationSlack
			}
		}
		p.drop = p.drop || g.logits[i] < bar && (p.line != g.pieces[0].line || !g.quotes(p)) // nor is a headline that quotes
	}
}

// bars returns the logits below which a piece with and one without a phrase of noise are left out.
func (g *page) bars(set Setting) (vocal, mute float32) {
	limit := set.Limit
	if set.NoExcuse {
		return limit, limit
	}
	var n, speak float32
	for i, x := range g.logits {
		if x < limit {
			n++
			speak += float32(btoi(g.pieces[i].has&telling != 0))
		}
	}
	if n == 0 {
		return limit, limit
	}
	vocal = limit - cleanSlack*max(0, 1-speak/cleanPieces)
	return vocal, vocal - listSlack*max(0, 1-speak/n/listShare)
}

// keepSome keeps what has no phrase of noise when next to nothing else would be left: every article says something.
func (g *page) keepSome() {
	kept := 0
	for i := range g.pieces {
		if p := &g.pieces[i]; !p.drop {
			kept += int(p.end - p.start)
		}
	}
	if kept > len(g.text)/leastShare {
		return
	}
	for i := range g.pieces {
		p := &g.pieces[i]
		p.drop = p.drop && (p.sure || p.form != none || p.has&telling != 0)
	}
}

// quotes reports whether piece p holds a quotation, in whatever marks.
func (s *scan) quotes(p *piece) bool {
	t := s.text[p.start:p.end]
	return p.marks[markQuote] >= 2 || strings.Contains(t, "‘") || strings.Contains(t, " '") && strings.Count(t, "'") > 1
}

// button reports whether piece p is a phrase of a list from end to end: Read more.
func (s *scan) button(p *piece) bool {
	const buttons = 1<<related | 1<<newsletter | 1<<social | 1<<comments | 1<<paywall
	return p.whole&buttons != 0 && p.words >= 2 && !p.quoted && p.marks[markQuote] == 0 && p.closing != classEnd && p.closing != classColon
}
