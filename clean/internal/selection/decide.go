package selection

import "strings"

// A Cut is a stretch of the text that is left out, and the word list that speaks most for it: "" if none does.
type Cut struct {
	Start, End int
	Group      string
	Again      bool // all its words stand before it in the text too
}

// Select returns what to leave out of text, in order: pieces that are less likely prose than limit, a logit. With
// the white space that belonged to them, so that no empty line and no double space stays behind.
func (m *Model) Select(text string, limit float32) []Cut {
	s := scanText(text)
	if len(s.pieces) == 0 {
		return nil
	}
	drop, twin := m.drops(s, limit)
	s.dropAppeals(drop)
	var cuts []Cut
	for i := 0; i < len(s.pieces); {
		if !drop[i] {
			i++
			continue
		}
		first, group := i, s.strongest(i)
		again := true
		for i < len(s.pieces) && drop[i] {
			if g := s.strongest(i); g != group && g != "" {
				if group != "" {
					break
				}
				group = g
			}
			again = again && twin[i]
			i++
		}
		cuts = append(cuts, Cut{Start: int(s.pieces[first].start), End: s.until(i, drop), Group: group, Again: again})
	}
	return cuts
}

// until returns the end of a cut whose next piece is i: the white space before i goes too, unless the cut follows what
// is kept on its own line and i begins another one.
func (s *scan) until(i int, drop []bool) int {
	end := int(s.pieces[i-1].end)
	if i == len(s.pieces) {
		return len(s.text)
	}
	next := int(s.pieces[i].start)
	if s.pieces[i].breaks == 0 || drop[i] {
		return next
	}
	first := i - 1
	for first > 0 && drop[first-1] && s.pieces[first].breaks == 0 {
		first--
	}
	if s.pieces[first].breaks > 0 || first == 0 {
		return next // whole lines
	}
	return end
}

// strongest returns the noise list that piece i has most of.
func (s *scan) strongest(i int) string {
	best, most := "", 0
	p := &s.pieces[i]
	if p.begs {
		return groupNames[appeal]
	}
	for g := range groups {
		if noiseGroups>>g&1 == 0 {
			continue
		}
		n := 2*int(p.counts[g]) + int(p.first>>g&1)
		if n > most || n == most && n > 0 && g == related {
			best, most = groupNames[g], n
		}
	}
	if best == groupNames[credit] && p.counts[caption] > 0 && p.words > 8 {
		return groupNames[caption] // a caption with its credit
	}
	return best
}

// drops decides about every piece, and tells which say again what came before.
func (m *Model) drops(s *scan, limit float32) (drop, twin []bool) {
	g := newPage(s, func(p *piece) float32 { return m.linear(s, p) })
	drop, twin = make([]bool, len(s.pieces)), make([]bool, len(s.pieces))
	var f [features]float32
	k := -1
	for i := range s.pieces {
		if i == 0 || s.pieces[i].line != s.pieces[i-1].line {
			k++
		}
		g.describe(&f, i, k)
		x := m.forest(&f)
		drop[i], twin[i] = x < limit, g.twins[i].before > 0
		if p := &s.pieces[i]; drop[i] && x > limit-quotationLimit && p.marks[markQuote] >= 2 && p.counts[speech] > 0 {
			drop[i] = false // a quotation is never worth losing
		}
		if p := &s.pieces[i]; drop[i] && p.line == s.pieces[0].line && s.quotes(p) {
			drop[i] = false // nor is a headline that quotes
		}
		drop[i] = drop[i] || s.button(i) || words().furniture(s.text[s.pieces[i].start:s.pieces[i].end])
	}
	return drop, twin
}

// quotes reports whether piece p holds a quotation, in whatever marks.
func (s *scan) quotes(p *piece) bool {
	t := s.text[p.start:p.end]
	return p.marks[markQuote] >= 2 || strings.Contains(t, "‘") || strings.Contains(t, " '") && strings.Count(t, "'") > 1
}

// A request for money is rare among the labelled pages and long, made of whole sentences, so that no scorer learnt it;
// but nothing else speaks of support, donations and journalism in sentence after sentence.
const (
	appealPhrases = 5 // at least so many phrases of the list
	appealPieces  = 3 // in at least so many pieces
	appealGap     = 2 // with at most so many pieces between two that have one
)

// dropAppeals leaves requests for money out: a stretch of a line full of their phrases, and what stands around it in
// that line up to the end of the line or up to a piece that quotes someone.
func (s *scan) dropAppeals(drop []bool) {
	for i := 0; i < len(s.pieces); {
		first, last, phrases, n := i, i-1, 0, 0
		j := i
		for ; j < len(s.pieces) && s.pieces[j].line == s.pieces[first].line && j-last <= appealGap+1; j++ {
			if c := int(s.pieces[j].counts[appeal]); c > 0 {
				last = j
				phrases += c
				n++
			} else if last < first {
				break
			}
		}
		if phrases >= appealPhrases && n >= appealPieces {
			for last+1 < len(s.pieces) && s.pieces[last+1].line == s.pieces[first].line && s.pieces[last+1].words <= 3 {
				last++ // Read more
			}
			for first > 0 && first > i-3 && s.pieces[first-1].line == s.pieces[first].line && s.pieces[first-1].words <= 12 {
				first--
			}
			for k := first; k <= last; k++ {
				drop[k] = true
				s.pieces[k].begs = true
			}
			i = last + 1
		} else {
			i++
		}
	}
}

// button reports whether piece i is a phrase of a list from end to end: Read more.
func (s *scan) button(i int) bool {
	const buttons = 1<<related | 1<<newsletter | 1<<social | 1<<comments | 1<<paywall
	p := &s.pieces[i]
	if p.words < 2 || p.words > maxWords || p.closing == classEnd || p.closing == classColon {
		return false
	}
	v := words()
	for _, id := range s.ids[p.ids : p.ids+p.nids] {
		if v.groups[id]&buttons != 0 && strings.Count(v.names[id], " ")+1 == int(p.words) {
			return true
		}
	}
	return false
}

// quotationLimit is how much less likely prose a piece with a quotation and a verb of speech must be to be left out.
const quotationLimit = 3

// Noise returns the names of the lists that speak for noise: what Cut.Group may be.
func Noise() []string {
	var out []string
	for g := range groups {
		if noiseGroups>>g&1 != 0 {
			out = append(out, groupNames[g])
		}
	}
	return out
}
