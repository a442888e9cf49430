package attribution

import "github.com/seed7abcc752/sayso/internal/room"

// A cue is a word, or words, that tie content to a source.
type cue struct {
	tokens     tokenRange // has said; according to
	head       int32      // said; according
	source     int32      // the mention that is most likely its source, or -1: chooseSources fills it
	second     int32      // the next likely source, or -1
	secondSure float32    // the probability that second is its source
	sure       float64    // and that source is

	lemma uint16 // what its head is, by its number among cueLemmas
	class wordClass
	form  formOfCue
}

// findCues finds the words outside quotations and turns that may be cues, in text order. It misses little and lets much through: what a
// word is here, "said", "the report" or a noted artist, the steps after it decide.
func (a *analysis) findCues() {
	turns := a.turns
	for _, s := range a.sents {
		for len(turns) > 0 && turns[0].said.last <= s.first {
			turns = turns[1:]
		}
		tags := a.tag[s.first:s.last]
		for k, number := range a.lex[s.first:s.last] {
			classes := a.sets[number]
			if classes&isCueWord == 0 && (classes&(isBe|isHave|isDo) != 0 || !tags[k].isFinite()) {
				continue // as most words
			}
			i := s.first + int32(k)
			switch {
			case a.quoted[i]: // what somebody in a quotation said is not asked
			case len(turns) > 0 && turns[0].said.has(i): // nor in a turn
			case classes&isSpeechNoun != 0 && !tags[k].isVerb():
				if a.nounCue(i, s) {
					a.addCue(tokenRange{i, i + 1}, i)
				}
			case classes&isCueWord != 0 && a.verbCue(i, s), classes&isCueWord == 0 && a.besideQuotation(i, s):
				a.addCue(a.verbGroup(i, s), i)
			}
		}
	}
}

func (a *analysis) addCue(tokens tokenRange, head int32) {
	a.cues = append(room.For(a.cues, 0, int(head), len(a.tok)), cue{tokens: tokens, head: head, source: -1, second: -1,
		lemma: a.lemma[head], class: a.cueClass(head), form: a.cueForm(head)})
}

// verbCue reports whether the form of a cue verb at i stands as a verb.
func (a *analysis) verbCue(i int32, s tokenRange) bool {
	switch t := a.tag[i]; {
	case t.isVerb() || t == tagNone:
	case (t == tagNN || t == tagNNP) && !(i > s.first && a.hyphen(i-1, s.last)):
		// a headline's Says, or a tagger's slip: only forms of speech that are rarely anything else; but Doe-Said is a name
		return a.is(i, "said") || a.is(i, "says") || a.is(i, "told") || a.is(i, "tells") || a.is(i, "asked") || a.is(i, "wrote") || a.is(i, "tweeted")
	case t == tagIN || t.isAdjective() || t == tagRB || t == tagNNS:
		return a.is(i, "according") || a.is(i, "said") || a.is(i, "says")
	default:
		return false
	}
	// "went on to say": the cue is say's, with the words before it.
	if a.has(i, isAspectVerb|isThoughtVerb) && a.opensInfinitive(i, s) {
		return false
	}
	return true
}

// opensInfinitive reports whether "to" and a verb of speech follow the aspect verb at i: went on to say, declined to comment.
func (a *analysis) opensInfinitive(i int32, s tokenRange) bool {
	if !a.has(i, isAspectVerb) {
		return false
	}
	k := i + 1
	for k < s.last && k < i+3 && (a.tag[k].isAdverb() || a.tag[k] == tagRP || a.tag[k] == tagIN) {
		k++
	}
	if k >= s.last || !a.is(k, "to") {
		return false
	}
	k++
	for k < s.last && a.tag[k].isAdverb() {
		k++
	}
	return k < s.last && a.tag[k] == tagVB && a.has(k, isSpeechVerb|isStanceVerb)
}

// nounCue reports whether the noun at i may tie content to a source: the claim that, their promise to, calls for,
// Mr Hay's statement, a report by.
func (a *analysis) nounCue(i int32, s tokenRange) bool {
	if i > s.first && (a.tag[i-1] == tagPOS || a.tag[i-1] == tagPRPS) {
		return true
	}
	if i+1 >= s.last {
		return false
	}
	switch a.tag[i+1] {
	case tagTO, tagIN:
		return true
	}
	return a.symbols[i+1] == symColon || a.symbols[i+1] == symMark
}

// verbGroup returns the verb at i with its auxiliaries, negation and adverbs, the aspect verb before an infinitive and the particle
// after it: has repeatedly said, did not say, went on to say, pointed out, according to.
func (a *analysis) verbGroup(i int32, s tokenRange) tokenRange {
	r := tokenRange{i, i + 1}
	for k := i - 1; k >= s.first && k >= i-8; k-- {
		t := a.tag[k]
		switch {
		case t.isAdverb() || t == tagMD || a.has(k, isBe|isHave|isDo):
		case t == tagTO && k > s.first && r.first == k+1:
			r.first = k
			if p := k - 1; a.tag[p] == tagRP || a.tag[p] == tagIN || a.tag[p].isAdverb() {
				if p > s.first && a.has(p-1, isAspectVerb) && a.tag[p-1].isVerb() {
					k = p - 1
				}
			} else if a.has(p, isAspectVerb) && a.tag[p].isVerb() {
				k = p
			}
		default:
			k = s.first - 1
			continue
		}
		r.first = k
	}
	if k := i + 1; k < s.last && (a.tag[k] == tagRP || a.classes(i)&isCueWord == 0 && a.is(k, "back") || a.is(i, "according") && a.is(k, "to")) {
		r.last = k + 1
	}
	return r
}

// besideQuotation reports whether the verb at i, which no list knows, stands where a verb of speech would:
// “We won,” he trilled.   He trilled: “We won.”
func (a *analysis) besideQuotation(i int32, s tokenRange) bool {
	if a.quoted[i] {
		return false
	}
	k := i + 1
	if k < s.last && a.tag[k] == tagRP || k+1 < s.last && a.tag[k].isAdverb() && a.tag[k+1] == tagPunct {
		k++ // shot back, “…”
	}
	if k < s.last && a.symbols[k] <= symColon && a.symbols[k] != symOther && a.symbols[k] != symStop {
		k++
	}
	if k < s.last && a.quoted[k] {
		return true
	}
	k = i - 1
	if k >= s.first && a.mentionAt[k] >= 0 {
		k = a.mentions[a.mentionAt[k]].base.first - 1
	}
	if k >= s.first && a.symbols[k] == symComma {
		k--
	}
	return k >= 0 && a.para(k) == a.para(i) && a.quoted[k]
}
