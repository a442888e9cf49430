package selection

import "strings"

// dropComments leaves out what readers say after the article. It reads like prose, but stands under headings of a form
// of its own, and only furniture follows:
//
//	jdoe42 says:
//	November 19, 2019 at 6:58 am
func (s *scan) dropComments() {
	first, headings := -1, 0
	for i := 0; i+1 < len(s.pieces); i++ {
		p, next := &s.pieces[i], &s.pieces[i+1]
		if p.breaks > 0 && p.words <= 6 && p.closing == classColon && strings.HasSuffix(s.text[p.start:p.end], " says:") &&
			next.breaks > 0 && next.words <= 8 && next.counts[date] >= 2 && next.number >= 2 {
			if headings == 0 {
				first = i
			}
			headings++
		}
	}
	if headings < 2 {
		return
	}
	for i := first; i < len(s.pieces); i++ {
		s.pieces[i].dropAs(comments)
	}
}

// A thread of comments has a heading, below the article, and then the same line again and again, but for its numbers:
//
//	Top comments
//	jdoe42
//	2 days ago at 07:52 am
//	The council never asked us.
//	Rating: 36 votes
const (
	threadLines = 3  // so many such lines at least
	threadHead  = 6  // the first of them stands at most so many pieces behind the heading
	threadGap   = 24 // and each other one so many behind the one before
)

// dropThreads leaves such threads out.
func (g *page) dropThreads() {
	for i := 0; i < len(g.pieces); i++ {
		if p := &g.pieces[i]; p.words > 5 || p.has>>comments&1 == 0 || p.closing == classEnd || int(p.start) < g.main || !g.isLine(i) {
			continue
		}
		last, n := i, 0
		for j := i + 1; j < len(g.pieces); j++ {
			if j-last > threadGap || n == 0 && j-last > threadHead {
				break
			}
			if p := &g.pieces[j]; g.moulds[j] >= threadLines-1 && p.has&(1<<comments|1<<date) != 0 && g.isLine(j) {
				last = j
				n++
			}
		}
		if n < threadLines {
			continue
		}
		for ; i <= last; i++ {
			g.pieces[i].dropAs(comments)
		}
	}
}

// isLine reports whether piece i is all of its line.
func (s *scan) isLine(i int) bool {
	line := s.pieces[i].line
	return (i == 0 || s.pieces[i-1].line != line) && (i+1 == len(s.pieces) || s.pieces[i+1].line != line)
}
