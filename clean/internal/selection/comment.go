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
		s.pieces[i].drop, s.pieces[i].reader = true, true
	}
}
