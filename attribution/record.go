package attribution

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
	d.write(records, d.Attributions)
	return records
}

// Record returns attribution i as a record: for programs that want the records of a long text one by one, and not all at a time.
func (d *Document) Record(i int) Record {
	var r [1]Record
	d.write(r[:], d.Attributions[i:i+1])
	return r[0]
}

// write makes a record of each attribution.
func (d *Document) write(records []Record, of []Attribution) {
	p := newParts(d, of)
	for i := range of {
		a, r := &of[i], &records[i]
		r.Kind, r.Rule, r.Confidence = a.Kind, a.Rule, a.Confidence
		r.Content, r.Quoted, r.Cue = p.piecesOf(a.Content), p.piecesOf(a.Quoted), p.piece(a.Cue)
		if a.Source != nil {
			r.Source = p.piece(a.Source.Bounds())
		}
		r.Speaker, r.Addressee = p.speaker(a.Speaker), p.speaker(a.Addressee)
	}
}
