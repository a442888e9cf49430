package selection

import "strings"

// readMore reports whether what has been read is “Read more” and a capital follows it: a button that scraping glued to the
// sentence behind it.
func (s *scanner) readMore(i int) bool {
	b := s.text[s.cur.start:i]
	return len(b) == len("read more") && (b[0] == 'R' || b[0] == 'r') && strings.EqualFold(b, "read more") &&
		i+1 < len(s.text) && s.text[i] == ' ' && 'A' <= s.text[i+1] && s.text[i+1] <= 'Z'
}

// begins reports whether the word at i begins a sentence that starts at cut, after the end of another.
func (s *scanner) begins(cut, i int) bool {
	c := s.text[i]
	if 'a' <= c && c <= 'z' {
		return cut >= 0 && s.v.furniture(s.text[i:])
	}
	if cut < 0 { // glued: “ended.The next”, but not “3.5”, “U.S.” and “example.com”
		cut = i
		if '0' <= c && c <= '9' {
			return false
		}
		p := i - 1
		for p > 0 && kinds[s.text[p]] == kMark {
			p--
		}
		return p > 0 && 'a' <= s.text[p] && s.text[p] <= 'z' && s.cur.words > 3 && i+1 < len(s.text) && s.text[i+1] != '.'
	}
	return !s.abbreviated(cut)
}

// abbreviated reports whether the full stop before cut ends a short form that a name or a number follows: Mr., J., No.
func (s *scanner) abbreviated(cut int) bool {
	p := cut - 1
	for p > 0 && kinds[s.text[p]] == kSpace {
		p--
	}
	if p < 1 || s.text[p] != '.' {
		return false
	}
	q := p
	for q > 0 && inWord[s.text[q-1]] {
		q--
	}
	if q == p {
		return false
	}
	up := 'A' <= s.text[q] && s.text[q] <= 'Z'
	switch n := p - q; {
	case n == 1 && up:
		return true
	case n <= 4 && up:
		switch s.text[q:p] {
		case "Mr", "Mrs", "Ms", "Dr", "Gov", "Sen", "Rep", "Gen", "Sgt", "Lt", "Col", "Capt", "St", "Jr", "Sr", "Prof", "Rev", "No", "Nos", "Fla", "Pa",
			"Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "Mt", "Ft", "Hon", "Maj", "Cmdr", "Reps", "Sens", "Govs", "Supt", "Det", "Cpl", "Pvt", "Adm", "Ave", "Inc", "Co", "vs":
			return true
		}
	}
	return false
}
