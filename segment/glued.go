package segment

// glued decides where no space follows the ending, as when markup between two paragraphs was lost: “the end.Next”.
func (s *splitter) glued(e ending) bool {
	t, end := s.text, s.par.End
	r, size := after(t, e.end, end)
	if e.wide {
		return true
	}
	if !e.quoted && isDigit(r) {
		return false
	}
	opening := false
	if s.mark < len(s.marks) && s.marks[s.mark].start == e.end && s.marks[s.mark].side == opens {
		opening = true
		size = s.marks[s.mark].end - e.end
		r, _ = after(t, e.end+size, end)
		size += len(string(r))
	}
	if !isCapital(r) {
		return false
	}
	n, _ := after(t, e.end+size, end)
	switch {
	case opening:
		return isLower(n) || isSpace(n)
	case e.quoted:
		return !(e.asks && s.reports(e.end))
	case e.bracket:
		return isLower(n)
	case e.asks:
		return isLower(n) && !(e.start > 0 && t[e.start-1] == ' ') // !Kung
	}
	return e.dots == 1 && isLower(n) && s.plainWords(e)
}

// plainWords reports whether the words before and after a stop without space look like words of a sentence, not parts of
// an address or a file's name: “end.Next”, but “www.Example.Com”, “Jane.Doe@example.com”, “Report.Pdf”.
func (s *splitter) plainWords(e ending) bool {
	t, end := s.text, s.par.End
	if e.start > s.start && class[t[e.start-1]]&digit != 0 { // he paid 1,000.The rest
		w := s.wordAfter(e.end)
		return w.end-w.start > 1 && s.lexicon.look(t[w.start:w.end])&starter != 0
	}
	k := e.start
	for k > s.start && e.start-k < 32 && class[t[k-1]]&(lower|high) != 0 {
		k--
	}
	if e.start-k < 3 {
		return false
	}
	if k > s.start && class[t[k-1]]&upper != 0 {
		k--
	}
	if k > s.start {
		switch c := t[k-1]; {
		case c == '.' || c == '@' || c == '/' || c == '_' || c == ':' || c == '#':
			return false
		}
	}
	i := e.end
	for i < end && i-e.end < 40 && class[t[i]]&(alnum|high) != 0 {
		i++
	}
	switch t[e.end:i] {
	case "Com", "Org", "Net", "Pdf", "Doc", "Jpg", "Js":
		return false
	}
	if i+1 < end && (t[i] == '.' || t[i] == '@' || t[i] == '_' || t[i] == '/') && class[t[i+1]]&alnum != 0 {
		return false
	}
	return true
}
