package selection

// cut appends the stretches of pieces to drop, one for each kind.
func (s *page) cut(cuts []Cut) []Cut {
	for i := 0; i < len(s.pieces); {
		if !s.pieces[i].drop {
			i++
			continue
		}
		if len(s.twins) == 0 {
			s.findTwins()
		}
		first, group := i, s.strongest(i)
		again := true
		for i < len(s.pieces) && s.pieces[i].drop {
			if g := s.strongest(i); g != group && g != "" {
				if group != "" {
					break
				}
				group = g
			}
			again = again && s.twins[i].before > 0
			i++
		}
		cuts = append(cuts, Cut{Start: int(s.pieces[first].start), End: s.until(i), Group: group, Again: again})
	}
	return cuts
}

// until returns the end of a cut whose next piece is i: the white space before i goes too, unless the cut follows what
// is kept on its own line and i begins another one.
func (s *scan) until(i int) int {
	end := int(s.pieces[i-1].end)
	if i == len(s.pieces) {
		return len(s.text)
	}
	next := int(s.pieces[i].start)
	if s.pieces[i].breaks == 0 || s.pieces[i].drop {
		return next
	}
	first := i - 1
	for first > 0 && s.pieces[first-1].drop && s.pieces[first].breaks == 0 {
		first--
	}
	if s.pieces[first].breaks > 0 || first == 0 {
		return next // whole lines
	}
	return end
}

// strongest returns the noise list that piece i has most of, or headline for what opens the text.
func (s *scan) strongest(i int) string {
	best, most := "", 0
	p := &s.pieces[i]
	if p.form != none {
		return groupNames[p.form]
	}
	if p.line == s.pieces[0].line && p.closing != classEnd && p.has&telling == 0 {
		return "headline"
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

// Noise returns what Cut.Group may be: the names of the lists that speak for noise, and headline.
func Noise() []string {
	out := []string{"headline"}
	for g := range groups {
		if noiseGroups>>g&1 != 0 {
			out = append(out, groupNames[g])
		}
	}
	return out
}
