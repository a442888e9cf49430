package attribution

import (
	_ "embed"
	"sync"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

// The classes of words that the steps ask for. A word may belong to several.
const (
	isHonorific   lexicon.Set = 1 << iota // Mr, Mrs, Sir, Dr: before a name, never part of it
	isTitle                               // president, Sen., Prime Minister's words: a role that may stand before a name
	isPersonNoun                          // spokesman, officer, resident, mother: the head of a nominal that can speak
	isGroupNoun                           // officials, police, critics, family
	isOrgNoun                             // ministry, company, court, party, police department: the head of an organisation
	isDocNoun                             // report, statement, poll, tweet: a source that is a text
	isFemale                              // she, her, Mrs, mother, actress; given names are in their own lists
	isMale                                //
	isFemaleName                          // given names of many cultures
	isMaleName                            //
	isSpeechVerb                          // said, told, argued: any form
	isThoughtVerb                         // thinks, believes, hopes, plans
	isStanceVerb                          // criticized, praised, backs
	isShowVerb                            // found, shows, seems
	isAspectVerb                          // went on to, took to, made: a cue with what follows
	isSpeechNoun                          // statement, claim, warning
	isTime                                // Monday, January, yesterday, week
	isBe                                  // is, was, been: any form
	isHave                                // has, had: any form
	isDo                                  // does, did: any form
)

//go:embed honorifics.txt
var honorificsList string

// words is the lexicon, built at first use.
var words = sync.OnceValue(func() *lexicon.Table {
	t := new(lexicon.Table)
	t.AddList(honorificsList, isHonorific)
	for _, w := range []string{"be", "is", "was", "are", "were", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m"} {
		t.Add(w, isBe)
	}
	for _, w := range []string{"have", "has", "had", "having", "'ve", "’ve", "'d", "’d"} {
		t.Add(w, isHave)
	}
	for _, w := range []string{"do", "does", "did"} {
		t.Add(w, isDo)
	}
	addCueWords(t)
	return t
})
