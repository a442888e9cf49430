package attribution

import "github.com/seed7abcc752/sayso/clean"

// A Piece is a stretch of the raw input: the half-open byte range [Start, End), and its text as cleaned.
type Piece struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// A Speaker is an Entity as a Record shows it.
type Speaker struct {
	Name    string     `json:"name"`
	Kind    EntityKind `json:"kind"`
	Role    string     `json:"role"`
	Aliases []string   `json:"aliases"`
	Pronoun string     `json:"pronoun"`
	Members []string   `json:"members,omitempty"`
}

// A Record is an Attribution as other programs want it: flat, self-contained, with offsets into the raw input.
type Record struct {
	Kind       Kind     `json:"kind"`
	Content    []Piece  `json:"content"`
	Quoted     []Piece  `json:"quoted"`
	Cue        *Piece   `json:"cue"`
	Source     *Piece   `json:"source"`
	Speaker    *Speaker `json:"speaker"`
	Addressee  *Speaker `json:"addressee"`
	Rule       string   `json:"rule"`
	Confidence float64  `json:"confidence"`
}

// Records returns the attributions as records, in text order.
func (d *Document) Records() []Record {
	records := make([]Record, 0, len(d.Attributions))
	for i := range d.Attributions {
		a := &d.Attributions[i]
		r := Record{
			Kind: a.Kind, Content: d.pieces(a.Content), Quoted: d.pieces(a.Quoted), Cue: d.piece(a.Cue),
			Speaker: speaker(a.Speaker), Addressee: speaker(a.Addressee), Rule: a.Rule, Confidence: a.Confidence,
		}
		if a.Source != nil {
			r.Source = d.piece(a.Source.Span)
		}
		records = append(records, r)
	}
	return records
}

func (d *Document) pieces(spans []clean.Span) []Piece {
	out := make([]Piece, 0, len(spans))
	for _, s := range spans {
		if p := d.piece(s); p != nil {
			out = append(out, *p)
		}
	}
	return out
}

func (d *Document) piece(s clean.Span) *Piece {
	if s.Empty() {
		return nil
	}
	start, end := d.RawRange(s)
	return &Piece{Start: start, End: end, Text: d.Text[s.Start:s.End]}
}

func speaker(e *Entity) *Speaker {
	if e == nil {
		return nil
	}
	s := &Speaker{Name: e.Name, Kind: e.Kind, Role: e.Role, Aliases: e.Aliases, Pronoun: e.Pronoun}
	if s.Aliases == nil {
		s.Aliases = []string{}
	}
	for _, m := range e.Members {
		s.Members = append(s.Members, m.Name)
	}
	return s
}
