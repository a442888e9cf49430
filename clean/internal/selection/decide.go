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

// Select appends to cuts what to leave out of text, in order: pieces that are less likely prose than limit, a logit,
// with the white space that belonged to them, so that no empty line and no double space stays behind.
func (m *Model) Select(cuts []Cut, text string, limit float32) []Cut {
	g := pages.Get().(*page)
	g.read(text, m)
	g.decide(m, limit)
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

// noise is the logit of what is noise by its form.
const noise = -4

// decide marks the pieces to drop.
func (g *page) decide(m *Model, limit float32) {
	g.logits = room(g.logits, len(g.pieces))
	var x description
	for k := range g.lines {
		for i := g.lines[k].first; i < g.lines[k].past; i++ {
			switch {
			case g.plain(i):
				g.logits[i] = g.alone[i]
			case g.pieces[i].sure:
				g.logits[i] = noise
			default:
				g.describe(&x, i, k)
				g.logits[i] = m.forest.score(&x)
			}
		}
	}
	vocal, mute := g.bars(limit)
	for i, k := 0, 0; i < len(g.pieces); i++ {
		p, bar := &g.pieces[i], mute
		if i == g.lines[k].past {
			k++
		}
		if p.has&mostTelling != 0 {
			bar = vocal
		} else if r := &g.runs[g.most]; r.first <= k && k <= r.end {
			bar -= amidSlack
		}
		if p.words >= quotationWords && (p.marks[markQuote] >= 2 || p.quoted) { // a quotation is never worth losing
			if p.counts[speech] > 0 {
				bar -= speechSlack
			} else {
				bar -= quotationSlack
			}
		}
		p.drop = g.logits[i] < bar
		if p.drop && p.line == g.pieces[0].line && g.quotes(p) {
			p.drop = false // nor is a headline that quotes
		}
		p.drop = p.drop || p.sure || g.button(p) || p.first>>caption&1 == 1 && words().furniture(g.text[p.start:p.end])
	}
	g.dropAppeals()
	g.dropComments()
	g.keepSome()
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
		p.drop = p.drop && (p.sure || p.reader || p.begs || p.has&telling != 0)
	}
}

// plain reports whether piece i is prose by itself, amid more of it, so that no more needs to be asked.
func (g *page) plain(i int) bool {
	const certain, likely = 3, 1
	return g.alone[i] > certain && g.pieces[i].words >= 8 && !g.pieces[i].sure &&
		i > 0 && g.alone[i-1] > likely && i+1 < len(g.pieces) && g.alone[i+1] > likely
}

// bars returns the logits below which a piece with and one without a phrase of noise are left out.
func (g *page) bars(limit float32) (vocal, mute float32) {
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
