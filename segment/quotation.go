package segment

import (
	"slices"

	"github.com/seed7abcc752/sayso/clean"
)

// An open is a quotation whose closing mark has not been met.
type open struct {
	mark int  // index in work.marks
	weak int  // index of the first mark that may close it, or -1
	sure bool // whether its mark is no apostrophe
}

// quotations pairs the marks of each paragraph.
func quotations(w *work) {
	var left family = families // the family of the quotation that the paragraph before left open
	for k, p := range w.Paragraphs {
		first := len(w.marks)
		w.findMarks(p.Start, p.End)
		if len(w.marks) == first {
			left = families
			continue
		}
		from := len(w.Quotations)
		pair := pairing{work: w, first: first, par: p.Span}
		pair.run()
		pair.settle(w.opensNext(k + 1))
		w.finish(from, p.Span, left)
		left = w.leftOpen(from, p.Span)
	}
}

// opensNext returns the family of the mark that paragraph k begins with, or families.
func (w *work) opensNext(k int) family {
	if k >= len(w.Paragraphs) {
		return families
	}
	p := w.Paragraphs[k]
	f, n := markAt(w.text, p.Start, p.End)
	if n == 0 {
		return families
	}
	r, _ := after(w.text, p.Start+n, p.End)
	if f == single && r == '\'' {
		return twoStrokes
	}
	return f
}

// leftOpen returns the family of the outermost quotation that reaches the paragraph's end unclosed, or families.
func (w *work) leftOpen(from int, p clean.Span) family {
	for _, q := range w.Quotations[from:] {
		if q.Depth == 1 && !q.Closed && q.End == p.End {
			return w.familyAt(q.Span)
		}
	}
	return families
}

func (w *work) familyAt(q clean.Span) family {
	f, n := markAt(w.text, q.Start, q.End)
	if f == single && n == 1 && q.Len() > 1 && w.text[q.Start+1] == w.text[q.Start] {
		return twoStrokes
	}
	return f
}

// finish sorts the quotations of a paragraph, and sets depths and continuation.
func (w *work) finish(from int, p clean.Span, left family) {
	qs := w.Quotations[from:]
	slices.SortFunc(qs, func(a, b Quotation) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	around := w.stack[:0]
	for k := range qs {
		for len(around) > 0 && qs[around[len(around)-1].mark].End <= qs[k].Start {
			around = around[:len(around)-1]
		}
		qs[k].Depth = len(around) + 1
		around = append(around, open{mark: k})
	}
	w.stack = around[:0]
	if len(qs) > 0 && qs[0].Start == p.Start && left != families {
		qs[0].Continues = w.familyAt(qs[0].Span).group() == left.group()
	}
}

// A pairing pairs the marks of one paragraph.
type pairing struct {
	*work
	first int // the paragraph's first mark
	lead  int // how many marks it begins with
	par   clean.Span
	open  [families]int // how many quotations of each family are open
}

func (p *pairing) run() {
	p.stack = p.stack[:0]
	for k := p.first; k < len(p.marks); k++ {
		m := &p.marks[k]
		if m.family == single {
			p.single(k)
			continue
		}
		any := p.anyOpen(m.family)
		switch m.side {
		case opens:
			if m.family == curly && !m.low && p.lowOnTop() {
				p.close(k) // „Gut.“Sagte
			} else {
				p.push(k)
			}
		case closes:
			p.close(k)
		case either, likeOpen:
			if any {
				p.close(k)
			} else {
				p.push(k)
			}
		case likeClose:
			p.close(k)
		case mayClose:
			p.weakly(k)
		}
	}
}

// single handles a single mark. It is weaker evidence than a double one: it rarely closes across an open one.
func (p *pairing) single(k int) {
	m := &p.marks[k]
	top := len(p.stack) - 1
	inSingle := top >= 0 && p.marks[p.stack[top].mark].family == single
	switch m.side {
	case either:
		if inSingle {
			p.close(k)
			return
		}
		p.push(k)
	case opens, doubtOpens:
		if m.side == doubtOpens && inSingle && !p.stack[top].sure { // in '08 and '10
			p.pop(top)
			inSingle = false
		}
		if m.side == doubtOpens && p.open[single] > 0 { // 'We lost in '08,' he said
			m.side = neither
			return
		}
		if inSingle {
			o := p.stack[top]
			if !o.sure {
				p.pop(top)
			} else if o.weak >= 0 && p.marks[o.mark].start > p.par.Start { // the ‘heroes’ were ‘ok’
				p.pair(o, o.weak)
				p.pop(top)
			}
		}
		p.push(k)
	case closes:
		if inSingle && m.start > p.marks[p.stack[top].mark].end || !inSingle && p.overrides(k) {
			p.close(k)
		} else {
			m.side = neither
		}
	case likeClose: // ‚gut‘
		if inSingle && p.marks[p.stack[top].mark].low {
			p.close(k)
		} else {
			m.side = neither
		}
	case mayClose:
		if inSingle && p.stack[top].weak < 0 && p.stack[top].sure {
			p.stack[top].weak = k
		}
		m.side = neither
	}
}

// overrides reports whether the single mark k closes a quotation although a double mark inside that was left open:
// ‘They told me, “Stay away,’ she said. The stop before it says that it is no apostrophe.
func (p *pairing) overrides(k int) bool {
	if p.open[single] == 0 {
		return false
	}
	switch p.text[p.marks[k].start-1] {
	case ',', '.', '?', '!':
		return true
	}
	return k > p.first && p.marks[k-1].end == p.marks[k].start && p.marks[k-1].side == closes
}

func (p *pairing) push(k int) {
	p.stack = append(p.stack, open{mark: k, weak: -1, sure: p.marks[k].side != doubtOpens})
	p.open[p.marks[k].family]++
	p.marks[k].side = opens
}

func (p *pairing) anyOpen(f family) bool {
	if f.group() == curly {
		return p.open[curly]+p.open[straight]+p.open[twoStrokes] > 0
	}
	return p.open[f] > 0
}

// lowOnTop reports whether the innermost open quotation began with „.
func (p *pairing) lowOnTop() bool {
	return len(p.stack) > 0 && p.marks[p.stack[len(p.stack)-1].mark].low
}

// close pairs mark k with the innermost open quotation of its family, or else of its group. What opened after that one
// is left without an end.
func (p *pairing) close(k int) {
	m := &p.marks[k]
	top := p.match(k)
	if m.side != neither {
		m.side = closes
	}
	if top < 0 {
		return
	}
	for i := top + 1; i < len(p.stack); i++ {
		if o := p.stack[i]; o.weak >= 0 {
			p.pair(o, o.weak)
		}
	}
	p.pair(p.stack[top], k)
	p.pop(top)
}

// match returns the place in the stack of the quotation that mark k closes, or -1.
func (p *pairing) match(k int) int {
	f := p.marks[k].family
	if !p.anyOpen(f) {
		return -1
	}
	exact := p.open[f] > 0
	for i := len(p.stack) - 1; i >= 0; i-- {
		g := p.marks[p.stack[i].mark].family
		if g == f || !exact && g.group() == f.group() {
			return i
		}
	}
	return -1
}

// weakly notes that mark k may close the innermost open quotation of its group.
func (p *pairing) weakly(k int) {
	if i := p.match(k); i >= 0 && p.stack[i].weak < 0 && i == len(p.stack)-1 {
		p.stack[i].weak = k
	}
	p.marks[k].side = neither
}

// pop takes the stack down to n entries.
func (p *pairing) pop(n int) {
	for _, o := range p.stack[n:] {
		p.open[p.marks[o.mark].family]--
	}
	p.stack = p.stack[:n]
}

// pair adds the quotation from o's mark to mark k.
func (p *pairing) pair(o open, k int) {
	a, b := &p.marks[o.mark], &p.marks[k]
	if a.end >= b.start && a.family == single {
		return
	}
	b.side = closes
	p.Quotations = append(p.Quotations, Quotation{
		Span: clean.Span{Start: a.start, End: b.end}, Inner: clean.Span{Start: a.end, End: b.start}, Closed: true,
	})
	a.quotation = len(p.Quotations)
}
