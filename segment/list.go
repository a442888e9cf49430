package segment

// A list is a numbering met at the start of a paragraph whose further items stand on the same line:
// “1.) The first item 2.) The second item”.
type list struct {
	kind  byte   // 1 for numbers, a or A for letters, • for bullets; 0 if there is no list
	next  int    // the number of the next item
	after string // what follows a number: ".", ")", ".)"
}

// beginList looks for a numbering at i.
func (s *splitter) beginList(i int) {
	s.list = list{}
	t, end := s.text, s.par.End
	if r, _ := after(t, i, end); r == '•' || r == '⁃' {
		s.list = list{kind: 'b', after: string(r)}
		return
	}
	k := i
	for k < end && k-i < 3 && class[t[k]]&digit != 0 {
		k++
	}
	kind, n := byte('1'), 0
	if k > i {
		for _, c := range []byte(t[i:k]) {
			n = n*10 + int(c-'0')
		}
	} else if k < end && (t[k] == 'a' || t[k] == 'A') {
		kind, n = t[k], 1
		k++
	} else {
		return
	}
	j := k
	for j < end && j-k < 2 && (t[j] == '.' || t[j] == ')') {
		j++
	}
	if j == k || j >= end || t[j] != ' ' || kind == 'A' && t[k:j] == "." {
		return
	}
	s.list = list{kind: kind, next: n + 1, after: t[k:j]}
}

// itemAt reports whether the list's next item begins at i, and if so goes on to the one after it.
func (s *splitter) itemAt(i int) bool {
	t, end := s.text, s.par.End
	l := &s.list
	k := i
	switch l.kind {
	case 'b':
		return i+len(l.after) < end && t[i:i+len(l.after)] == l.after
	case '1':
		n := 0
		for k < end && k-i < 3 && class[t[k]]&digit != 0 {
			n = n*10 + int(t[k]-'0')
			k++
		}
		if k == i || n != l.next {
			return false
		}
	default:
		if k >= end || int(t[k]) != int(l.kind)+l.next-1 {
			return false
		}
		k++
	}
	if k+len(l.after) >= end || t[k:k+len(l.after)] != l.after || t[k+len(l.after)] != ' ' {
		return false
	}
	l.next++
	return true
}

// listNumber reports whether a, the first word of a sentence, numbers an item.
func (s *splitter) listNumber(a string) bool { return len(a) <= 3 }
