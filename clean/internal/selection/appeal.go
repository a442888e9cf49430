package selection

// A request for money is rare among the labelled pages and long, made of whole sentences, so that no scorer learnt it;
// but nothing else speaks of support, donations and journalism in sentence after sentence.
const (
	appealPhrases = 5 // at least so many phrases of the list
	appealPieces  = 3 // in at least so many pieces
	appealGap     = 2 // with at most so many pieces between two that have one
)

// dropAppeals leaves requests for money out: a stretch of a line full of their phrases, and what stands around it in
// that line up to the end of the line or up to a piece that quotes someone.
func (s *scan) dropAppeals() {
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
				s.pieces[k].dropAs(appeal)
			}
			i = last + 1
		} else {
			i++
		}
	}
}
