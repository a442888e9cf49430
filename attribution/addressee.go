package attribution

// findAddressees finds to whom things were said: told reporters; said to the court.
func (a *analysis) findAddressees() {
	for i := range a.found {
		if f := &a.found[i]; f.by >= 0 {
			f.addressee = a.addressee(&a.cues[f.by])
		}
	}
}

// addressee returns the mention that c says was spoken to, or -1.
func (a *analysis) addressee(c *cue) int32 {
	s := a.sents[a.sent[c.head]]
	k := c.tokens.last
	to := k < s.last && a.is(k, "to") && a.has(c.head, isSpeechVerb) && a.tag[c.head].isVerb()
	if to {
		k++
	}
	m := a.mentionStarting(k, s)
	if m < 0 || m == c.source || a.quoted[k] || !to && !a.takesHearer(c) {
		return -1
	}
	if x := &a.mentions[m]; x.kind != Nominal || a.has(x.head, isPersonNoun|isGroupNoun|isOrgNoun|isTitle) {
		return m
	}
	return -1
}

// takesHearer reports whether the object of c is who hears it: told reporters, but not said a word.
func (a *analysis) takesHearer(c *cue) bool {
	switch a.lemmas.names[c.lemma] {
	case "tell", "ask", "inform", "remind", "assure", "warn", "advise", "notify", "urge", "order", "instruct", "reassure", "text", "email", "promise", "beg", "implore", "thank", "invite", "persuade", "convince", "brief":
		return true
	}
	return false
}
