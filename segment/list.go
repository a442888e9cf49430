package segment

// A list is a numbering met at the start of a sentence whose further items stand on the same line:
// “1.) The first item 2.) The second item”.
type list struct {
	kind  byte   // 1 for numbers, a or A for letters, • for bullets; 0 if there is no list
	next  int    // the number of the next item
	after string // what follows a number: ".", ")", ".)"
}

// beginList looks for a numbering at i, where a sentence begins.
func (s *splitter) beginList(i int) {
	t, end := s.text, s.par.End
	if i >= end || class[t[i]]&upper != 0 && t[i] != 'A' {
		return
	}
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
	if s.list.kind != 0 && n != 1 {
		return // an item of the list in hand
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

// listNumber reports whether the number t[word:i] stands first in its sentence, a bullet aside, and so numbers an item.
func (s *splitter) listNumber(word, i int) bool {
	if i-word > 3 || word-s.start > 6 {
		return false
	}
	for k := s.start; k < word; k++ {
		if class[s.text[k]]&(alnum|stop) != 0 && s.text[k] < 0x80 {
			return false
		}
	}
	return true
}
