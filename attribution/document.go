package attribution

import (
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// A Kind says how much of an attribution's content stands in quotation marks.
type Kind string

// The kinds of attributions.
const (
	Direct   Kind = "direct"   // all of it: “We won,” she said.
	Mixed    Kind = "mixed"    // some: she said they had “won”.
	Indirect Kind = "indirect" // none: she said they had won. Also what a transcript or a headline lets somebody say. Doe: We won.
)

// An Attribution ties content to its source.
type Attribution struct {
	Kind       Kind         // Direct, Mixed or Indirect
	Content    []clean.Span // two when the cue splits it: “We won,” she said, “again.”
	Quoted     []clean.Span // the stretches of Content inside quotation marks, without the marks
	Cue        clean.Span   // said; according to; empty if none
	Source     *Mention     // as written: she; nil if none
	Speaker    *Entity      // who the source is, through coreference: Jane Doe; nil if nothing tells
	Addressee  *Entity      // told reporters; nil if none
	Rule       string       // the step that decided
	Confidence float64      // the measured share of records like this one whose quote and source are right
}

// A Mention is a noun phrase that may be a source: a name, a nominal or a pronoun.
type Mention struct {
	clean.Span32              // the whole noun phrase, with titles, appositives and what depends on it
	Head         clean.Span32 // the name without its titles, the noun, or the pronoun
	Kind         MentionKind  // Name, Nominal or Pronoun
	Entity       *Entity      // who or what it refers to; nil if nothing tells
}

// An EntityKind says what an entity is.
type EntityKind string

// The kinds of entities.
const (
	Person       EntityKind = "person"       // Jane Doe
	Organization EntityKind = "organization" // the Ministry of Coasts
	Group        EntityKind = "group"        // police officers; the two leaders
	Unnamed      EntityKind = "unnamed"      // a spokesman; one source
)

// An Entity is a person, an organisation or a group that the article mentions.
type Entity struct {
	Name    string     // the fullest form in the article, without honorific, role or leading article; for Unnamed and Group the phrase as written
	Kind    EntityKind // Person, Organization, Group or Unnamed
	Role    string     // the nominal that the article gives: Ukrainian president; may be empty
	Aliases []string   // the other names the article uses, in the order of their first use
	Pronoun string     // he, she or they, as the article refers to it; else empty
	Members []*Entity  // of a Group, those whom the article names
}

// A Document is an article with its attributions. It is read-only once made, and safe to share.
type Document struct {
	*segment.Document
	Tags         []Tag         // one for each of Tokens; zero where the Tagger gave none
	Mentions     []Mention     // in text order
	Entities     []*Entity     // those whom the mentions refer to
	Attributions []Attribution // in text order
}
