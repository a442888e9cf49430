package segment

import "github.com/seed7abcc752/sayso/clean"

// settle decides what becomes of the quotations that nothing closed, outermost first. next is the family of the mark
// that the next paragraph begins with.
func (p *pairing) settle(next family) {
	n, last := len(p.stack), p.lastDouble()
	p.countLead()
	for i, o := range p.stack {
		m := &p.marks[o.mark]
		switch {
		case o.weak >= 0:
			p.pair(o, o.weak)
		case m.family == single:
			if p.sharesEnd(o) || p.singleRunsOn(o, i, next) {
				p.unclosed(o)
			}
		case p.begins(o.mark):
			p.unclosed(o)
		case p.merges(o):
		case i == n-1 && next != families && next.group() == m.family.group():
			p.unclosed(o) // He said, “We came at dawn. ¶ “Nobody was there.”
		case o.mark == last:
			p.unclosed(o)
		}
	}
	p.stack = p.stack[:0]
}

// begins reports whether the paragraph has only marks before mark k.
func (p *pairing) begins(k int) bool { return k < p.first+p.lead }

// countLead counts the marks that the paragraph begins with.
func (p *pairing) countLead() {
	at := p.par.Start
	for p.lead = 0; p.first+p.lead < len(p.marks); p.lead++ {
		m := &p.marks[p.first+p.lead]
		if skipSpace(p.text, at, m.start) != m.start {
			return
		}
		at = m.end
	}
}

// lastDouble returns the index of the last double mark.
func (p *pairing) lastDouble() int {
	for k := len(p.marks) - 1; k >= p.first; k-- {
		if m := &p.marks[k]; m.family != single && m.side != neither {
			return k
		}
	}
	return -1
}

// singleRunsOn reports whether a single mark that nothing closed still opens a quotation: it begins its paragraph, and
// the next begins likewise, or it is the only single mark and curly.
func (p *pairing) singleRunsOn(o open, i int, next family) bool {
	m := &p.marks[o.mark]
	if i > 0 || !o.sure {
		return false
	}
	if r, _ := after(p.text, m.end, p.par.End); next == single && (p.begins(o.mark) || i == len(p.stack)-1 && isCapital(r)) {
		return true
	}
	if !p.begins(o.mark) || m.end-m.start == 1 {
		return false
	}
	for k := o.mark + 1; k < len(p.marks); k++ {
		if p.marks[k].family == single && p.marks[k].side == opens {
			return false
		}
	}
	return true
}

// sharesEnd reports whether the next quotation of o's family began inside o and ends with the paragraph, so that one
// closing mark stands for both: He said: ‘They told me, ‘Stay away.’
func (p *pairing) sharesEnd(o open) bool {
	a := &p.marks[o.mark]
	for k := o.mark + 1; k < len(p.marks) && k < o.mark+8; k++ {
		if b := &p.marks[k]; b.family == a.family && b.side == opens {
			return b.quotation > 0 && p.Quotations[b.quotation-1].End == p.par.End
		}
	}
	return false
}

// merges gives o the end of the next quotation of its family, if that one looks like a mark typed twice: “Doe (“No Way”).
// The text between holds no end of a sentence or clause, and the closing mark follows.
func (p *pairing) merges(o open) bool {
	if o.mark+1 >= len(p.marks) {
		return false
	}
	a, b := &p.marks[o.mark], &p.marks[o.mark+1]
	if b.family != a.family || b.side != opens || b.start-a.end > 60 {
		return false
	}
	for i := a.end; i < b.start; i++ {
		switch p.text[i] {
		case '.', ',', '?', '!', ';', ':':
			return false
		}
	}
	if b.quotation == 0 {
		return false
	}
	q := &p.Quotations[b.quotation-1]
	q.Span.Start, q.Inner.Start = a.start, a.end
	return true
}

// unclosed adds the quotation from o's mark to the paragraph's end.
func (p *pairing) unclosed(o open) {
	m := &p.marks[o.mark]
	p.Quotations = append(p.Quotations, Quotation{
		Span: clean.Span{Start: m.start, End: p.par.End}, Inner: clean.Span{Start: m.end, End: p.par.End},
	})
}
