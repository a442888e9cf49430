package attribution

import "github.com/seed7abcc752/sayso/clean"

// A parts holds what the records of a document point to. Those of all records lie in one slice of each kind, since to ask for the memory of every
// piece takes longer than to fill it in. Who keeps one of them keeps all, which is little beside the text that each leads to anyway.
type parts struct {
	doc      *Document
	pieces   []Piece
	speakers []Speaker
	members  []string
}

// newParts returns parts with room for those of the attributions: what was handed out must not move.
func newParts(d *Document, of []Attribution) *parts {
	pieces, speakers, members := 0, 0, 0
	for i := range of {
		a := &of[i]
		pieces += len(a.Content) + len(a.Quoted) + 2 // the cue and the source
		for _, e := range [...]*Entity{a.Speaker, a.Addressee} {
			if e != nil {
				speakers++
				members += len(e.Members)
			}
		}
	}
	return &parts{d, make([]Piece, 0, pieces), make([]Speaker, 0, speakers), make([]string, 0, members)}
}

// piecesOf returns the pieces of some spans.
func (p *parts) piecesOf(spans []clean.Span) []Piece {
	from := len(p.pieces)
	for _, s := range spans {
		p.piece(s)
	}
	return p.pieces[from:len(p.pieces):len(p.pieces)]
}

// piece returns the piece of a span, nil if it is empty.
func (p *parts) piece(s clean.Span) *Piece {
	if s.Empty() {
		return nil
	}
	n := len(p.pieces)
	p.pieces = p.pieces[:n+1]
	x := &p.pieces[n]
	x.Start, x.End = p.doc.RawRange(s)
	x.Text = p.doc.Text[s.Start:s.End]
	return x
}

// speaker returns an entity as a speaker, nil if there is none.
func (p *parts) speaker(e *Entity) *Speaker {
	if e == nil {
		return nil
	}
	n := len(p.speakers)
	p.speakers = p.speakers[:n+1]
	s := &p.speakers[n]
	*s = Speaker{Name: e.Name, Kind: e.Kind, Role: e.Role, Aliases: e.Aliases, Pronoun: e.Pronoun}
	if s.Aliases == nil {
		s.Aliases = []string{}
	}
	if len(e.Members) > 0 {
		from := len(p.members)
		for _, m := range e.Members {
			p.members = append(p.members, m.Name)
		}
		s.Members = p.members[from:len(p.members):len(p.members)]
	}
	return s
}
