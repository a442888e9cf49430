package segment

import "strings"

// A family is a kind of quotation mark. Families of one group close one another, since pages mix them: “Yes," she said.
type family uint8

const (
	curly       family = iota // “ ”, and “ or „ “
	straight                  // "
	twoStrokes                // '' '', “ ‘‘, `` ''
	guillemet                 // « », and » «
	single                    // ‘ ’, ' ', ` '
	angle                     // ‹ ›
	corner                    // 「 」
	whiteCorner               // 『 』
	families
)

// group returns a family that stands for all those that close one another.
func (f family) group() family {
	if f <= twoStrokes {
		return curly
	}
	return f
}

// A side is what a mark does, as far as it can be told from its own shape and its neighbours.
type side uint8

const (
	neither    side = iota // an apostrophe, inches, markup
	opens                  // “Yes
	closes                 // yes.”
	either                 // said:"Yes
	likeOpen               // ”Yes: shaped to close, placed to open
	likeClose              // yes“: shaped to open, placed to close
	mayClose               // the players’ wives: closes if nothing better does
	doubtOpens             // ’Yes: opens if something certain closes it
)

// A mark is a quotation mark, or what looks like one.
type mark struct {
	start, end int
	family     family
	side       side
	low        bool // „ or ‚: a “ or ‘ closes it
	quotation  int  // which of Quotations it opens, from 1; 0 if none
}

// findMarks appends the marks of text[start:end] to w.marks. Direction is read off the neighbours of a whole run of
// marks, so that each of "' in “"'We won,'" she said” is placed right.
func (w *work) findMarks(start, end int) {
	t := w.text
	noTag := false // no > follows in this paragraph
	for i := start; i < end; {
		if class[t[i]]&marker == 0 {
			i = nextMarker(t, i+1, end)
			continue
		}
		if t[i] == '<' { // <tweet id="7">: marks inside a tag are not the writer's
			if tag := 0; !noTag {
				if tag, noTag = tagEnd(t, i, end); tag > 0 {
					i = tag
					continue
				}
			}
			i++
			continue
		}
		if t[i] == '\'' && i > start && i+1 < end && class[t[i-1]]&alnum != 0 && class[t[i+1]]&alnum != 0 {
			i++ // don't
			continue
		}
		_, n := markAt(t, i, end)
		if n == 0 {
			i++
			continue
		}
		j := i + n
		for j < end {
			_, m := markAt(t, j, end)
			if m == 0 {
				break
			}
			j += m
		}
		w.placeRun(start, i, j, end)
		i = j
	}
}

// tagEnd returns the end of the tag that opens at i, or 0 if none does; over says that no > follows at all.
func tagEnd(t string, i, end int) (tag int, over bool) {
	if i+1 >= end || class[t[i+1]]&letter == 0 && t[i+1] != '/' && t[i+1] != '!' {
		return 0, false
	}
	n := strings.IndexAny(t[i+1:end], "<>")
	if n < 0 {
		return 0, true
	}
	if t[i+1+n] == '<' {
		return 0, false
	}
	return i + 1 + n + 1, false
}

// markAt returns the family and the size of the mark at i; the size is 0 if there is none.
func markAt(t string, i, end int) (family, int) {
	switch t[i] {
	case '"':
		return straight, 1
	case '\'', '`':
		return single, 1
	case 0xC2:
		if i+1 < end && (t[i+1] == 0xAB || t[i+1] == 0xBB) {
			return guillemet, 2
		}
	case 0xE2:
		if i+2 < end && t[i+1] == 0x80 {
			switch t[i+2] {
			case 0x9C, 0x9D, 0x9E, 0x9F: // “ ” „ ‟
				return curly, 3
			case 0x98, 0x99, 0x9A, 0x9B: // ‘ ’ ‚ ‛
				return single, 3
			case 0xB9, 0xBA: // ‹ ›
				return angle, 3
			}
		}
	case 0xE3:
		if i+2 < end && t[i+1] == 0x80 {
			switch t[i+2] {
			case 0x8C, 0x8D:
				return corner, 3
			case 0x8E, 0x8F:
				return whiteCorner, 3
			}
		}
	}
	return 0, 0
}

// placeRun appends the marks of the run t[i:j], whose paragraph is t[start:end].
func (w *work) placeRun(start, i, j, end int) {
	t := w.text
	p, _ := before(t, start, i)
	n, _ := after(t, j, end)
	for i < j {
		f, size := markAt(t, i, end)
		k := i + size
		same := 1 // how often the same mark stands here
		for k+size <= j && t[k:k+size] == t[i:i+size] {
			k += size
			same++
		}
		switch {
		case f == straight:
			w.placeStraight(start, i, k, p, n, end)
		case f == single:
			n := n
			if next, _ := markAt(t, min(k, end-1), end); k < j && (next == curly || next == guillemet) && t[k+1] != 0xBB && (next != curly || t[k+2] != 0x9D) {
				n = ' ' // the seam of two quotations: ’“
			}
			w.placeSingles(start, i, same, size, p, n, end)
		default:
			if f == curly && t[i+2] == 0x9D && inches(t, start, i, p, n) {
				break
			}
			for ; i < k; i += size {
				w.marks = append(w.marks, mark{start: i, end: i + size, family: f, side: w.shaped(f, i, p, n), low: f == curly && t[i+2] == 0x9E})
			}
		}
		i = k
	}
}

// shaped returns the side of a mark whose shape tells, unless its place says otherwise.
func (w *work) shaped(f family, i int, p, n rune) side {
	last := w.text[i+1] // the byte that tells “ from ”
	if f != guillemet {
		last = w.text[i+2]
	}
	switch f {
	case curly:
		if last == 0x9D {
			if canOpen(p) && !canClose(n) {
				return likeOpen
			}
			return closes
		}
		if last != 0x9E && !canOpen(p) && canClose(n) {
			return likeClose
		}
		return opens
	case guillemet:
		if last == 0xBB {
			if canOpen(p) && !canClose(n) {
				return likeOpen // »so«
			}
			return closes
		}
		if !canOpen(p) && canClose(n) {
			return likeClose
		}
		return opens
	case angle:
		if last == 0xBA {
			return closes
		}
		return opens
	}
	if last == 0x8D || last == 0x8F {
		return closes
	}
	return opens
}

// canOpen reports whether a mark after r may open: “ (“ —“.
func canOpen(r rune) bool {
	switch r {
	case '(', '[', '{', '/', '-', '–', '—', '―', '‒', '‘', '“':
		return true
	}
	return isSpace(r)
}

// canClose reports whether a mark before r may close: ” ”. ”) ”—.
func canClose(r rune) bool {
	switch r {
	case '.', ',', ';', ':', '?', '!', ')', ']', '}', '/', '-', '–', '—', '―', '‒', '…', '’', '”', '<':
		return true
	}
	return isSpace(r)
}

// placeStraight appends a mark for the run t[i:j] of straight double marks: """ is one mark, but ."" between two words
// is the seam of two quotations.
func (w *work) placeStraight(start, i, j int, p, n rune, end int) {
	t := w.text
	if inches(t, start, i, p, n) {
		return
	}
	s := place(p, n)
	if j-i == 2 && s == either && !isSpace(p) && !isWord(p) && isWord(n) {
		w.marks = append(w.marks, mark{start: i, end: i + 1, family: straight, side: closes}, mark{start: i + 1, end: j, family: straight, side: opens})
		return
	}
	if isDigit(p) && (isSpace(n) && s == closes) {
		s = mayClose // The 12" record
	}
	w.marks = append(w.marks, mark{start: i, end: j, family: straight, side: s})
}

// place returns the side of a mark without direction.
func place(p, n rune) side {
	o, c := canOpen(p), canClose(n)
	switch {
	case o && !c:
		return opens
	case c && !o:
		return closes
	}
	return either
}

// inches reports whether the mark at i ends a measure in feet and inches: 6'3".
func inches(t string, start, i int, p, n rune) bool {
	if !isDigit(p) || isWord(n) {
		return false
	}
	k := i - 1
	for k > start && i-k < 4 && class[t[k-1]]&digit != 0 {
		k--
	}
	r, size := before(t, start, k)
	if r != '\'' && r != '’' && r != '′' {
		return false
	}
	r, _ = before(t, start, k-size)
	return isDigit(r)
}
