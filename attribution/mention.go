package attribution

// A mention is a base noun phrase: what stands from its determiner to its head noun, or a pronoun.
type mention struct {
	base tokenRange  // the base phrase: the UK defence secretary; Mr Trump
	full tokenRange  // with appositives and what depends on it: Darrell Phillips, vice president of …
	name tokenRange  // the name in it, without titles: Volodymyr Zelensky; empty for nominals and pronouns
	head int32       // the token of the head
	kind MentionKind // Name, Nominal or Pronoun

	entity int32 // index into doc.Entities, or -1
}

// findMentions finds the noun phrases.
func (a *analysis) findMentions() {}
