package attribution

import (
	_ "embed"
	"sync"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

// The classes of words that the steps ask for. A word may belong to several.
const (
	isHonorific   lexicon.Set = 1 << iota // Mr, Mrs, Sir, Dr: before a name, never part of it
	isTitle                               // president, Sen., Prime, Minister: the words of a role that may stand before a name
	isPortfolio                           // state, defence, the interior: what a secretary is of
	isPersonNoun                          // spokesman, officer, resident, mother: the head of a nominal that can speak
	isGroupNoun                           // police, family, crowd: people together
	isOrgNoun                             // ministry, company, court, party: the head of an organisation
	isDocNoun                             // report, statement, poll, tweet: a source that is a text
	isFemale                              // she, Mrs, mother, actress
	isMale                                // he, Mr, father
	isFemaleName                          // given names
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
	isGivenName                           // given names that do not tell
	isPublicNoun                          // striker, candidate: of the person nouns, those that news uses for a name
	isDemonym                             // Norwegian: one of a people
	isNaming                              // known, surname, called: of a clause that gives a name
)

var (
	//go:embed honorifics.txt
	honorificsList string
	//go:embed titles.txt
	titlesList string
	//go:embed portfolios.txt
	portfoliosList string
	//go:embed personnouns.txt
	personNounsList string
	//go:embed publicnouns.txt
	publicNounsList string
	//go:embed demonyms.txt
	demonymsList string
	//go:embed groupnouns.txt
	groupNounsList string
	//go:embed orgnouns.txt
	orgNounsList string
	//go:embed docnouns.txt
	docNounsList string
	//go:embed times.txt
	timesList string
	//go:embed female.txt
	femaleList string
	//go:embed male.txt
	maleList string
	//go:embed femalenames.txt
	femaleNamesList string
	//go:embed malenames.txt
	maleNamesList string
	//go:embed givennames.txt
	givenNamesList string
)

// words is the lexicon, built at first use.
var words = sync.OnceValue(func() *lexicon.Table {
	t := new(lexicon.Table)
	t.AddList(honorificsList, isHonorific)
	t.AddList(titlesList, isTitle)
	t.AddList(portfoliosList, isPortfolio)
	t.AddList(timesList, isTime)
	t.AddList(femaleList, isFemale)
	t.AddList(maleList, isMale)
	t.AddList(femaleNamesList, isFemaleName)
	t.AddList(maleNamesList, isMaleName)
	t.AddList(givenNamesList, isGivenName)
	addNouns(t, personNounsList, isPersonNoun)
	t.AddList(publicNounsList, isPublicNoun)
	t.AddList(demonymsList, isDemonym)
	addNouns(t, groupNounsList, isGroupNoun)
	addNouns(t, orgNounsList, isOrgNoun)
	addNouns(t, docNounsList, isDocNoun)
	for _, w := range []string{"be", "is", "was", "are", "were", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m"} {
		t.Add(w, isBe)
	}
	for _, w := range []string{"have", "has", "had", "having", "'ve", "’ve", "'d", "’d"} {
		t.Add(w, isHave)
	}
	for _, w := range []string{"do", "does", "did"} {
		t.Add(w, isDo)
	}
	for _, w := range []string{"name", "named", "surname", "surnamed", "nickname", "nicknamed", "called", "calls", "known", "identified", "identifies", "identify",
		"himself", "herself", "goes", "went", "better"} {
		t.Add(w, isNaming)
	}
	addCueWords(t)
	t.Number()
	return t
})

// addNouns puts the nouns of a list and their plurals into a class. Compounds of man and woman change inside: spokesmen.
func addNouns(t *lexicon.Table, list string, class lexicon.Set) {
	for base := range lexicon.Entries(list) {
		for _, f := range nounForms(base) {
			t.Add(f, class)
		}
		if n := len(base); n > 3 && base[n-3:] == "man" {
			t.Add(base[:n-3]+"men", class)
		}
	}
}
