package attribution

import "github.com/seed7abcc752/sayso/clean"

// A Piece is a stretch of the raw input: the half-open byte range [Start, End), and its text as cleaned.
type Piece struct {
	Start int    `json:"start"` // in bytes
	End   int    `json:"end"`
	Text  string `json:"text"` // “We won,” though the raw input may have &ldquo;We won,&rdquo;
}

// A Speaker is an Entity as a Record shows it.
type Speaker struct {
	Name    string     `json:"name"`              // the fullest form in the article; of Unnamed and Group the phrase as written
	Kind    EntityKind `json:"kind"`              // person, organization, group or unnamed
	Role    string     `json:"role"`              // council leader; empty if the article gives none
	Aliases []string   `json:"aliases"`           // the other names that the article uses; never nil
	Pronoun string     `json:"pronoun"`           // he, she or they, as the article has it; empty if it has none
	Members []string   `json:"members,omitempty"` // of a Group, the names that the article gives
}

// A Record is an Attribution as other programs want it: flat, self-contained, with offsets into the raw input.
type Record struct {
	Kind       Kind     `json:"kind"`       // direct, mixed or indirect
	Content    []Piece  `json:"content"`    // what was said, with its marks; two pieces where the cue splits it, more over several paragraphs
	Quoted     []Piece  `json:"quoted"`     // what of it stands inside marks, without them; empty, never nil, if indirect
	Cue        *Piece   `json:"cue"`        // said; nil if none, as after a colon
	Source     *Piece   `json:"source"`     // who says so, as written: she; nil if none
	Speaker    *Speaker `json:"speaker"`    // who that is: Jane Doe; nil if nothing tells
	Addressee  *Speaker `json:"addressee"`  // who is told; nil if nobody
	Rule       string   `json:"rule"`       // the step that decided; more may come
	Confidence float64  `json:"confidence"` // from 0 to 1: the measured share of records like this whose quote and source are right
}

// Records returns the attributions as records, in text order.
func (d *Document) Records() []Record {
	records := make([]Record, len(d.Attributions))
	for i := range records {
		records[i] = d.Record(i)
	}
	return records
}

// Record returns attribution i as a record: for programs that want the records of a long text one by one, and not all at a time.
func (d *Document) Record(i int) Record {
	a := &d.Attributions[i]
	r := Record{
		Kind: a.Kind, Content: d.pieces(a.Content), Quoted: d.pieces(a.Quoted), Cue: d.piece(a.Cue),
		Speaker: speaker(a.Speaker), Addressee: speaker(a.Addressee), Rule: a.Rule, Confidence: a.Confidence,
	}
	if a.Source != nil {
		r.Source = d.piece(a.Source.Bounds())
	}
	return r
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
