// Package prosetag puts the part-of-speech tagger of github.com/jdkato/prose/v2 behind attribution.Tagger.
//
// The tokens of package segment are the truth, prose only labels them: it is given one sentence at a time, our words
// joined by spaces, and what it hands back is lined up with them again. A word that it loses gets the empty tag.
package prosetag

import (
	"strings"
	"sync"

	"github.com/jdkato/prose/v2"
)

// A Tagger labels words with Penn Treebank tags. The zero Tagger is ready to use and safe for concurrent use.
type Tagger struct{}

// New returns a Tagger. Its model is loaded when it first tags, in about a tenth of a second, and shared.
func New() Tagger { return Tagger{} }

// model is prose's tagger, loaded once: a Document without UsingModel would load it each time.
var model = sync.OnceValue(func() *prose.Model {
	doc, err := prose.NewDocument("", prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		return nil
	}
	return doc.Model
})

// Tag labels the words of one sentence: tags[i] is set to the tag of words[i], or to "" where prose gave none.
func (Tagger) Tag(words []string, tags []string) {
	clear(tags)
	tokens := tokens(straight(strings.Join(words, " ")))
	k := 0
	for i, w := range words {
		if w = straight(w); w == `"` || w == "''" || w == "``" {
			tags[i] = "''" // prose takes a lone mark for a name
			continue
		}
		for j := k; j < len(tokens) && j < k+reach; j++ {
			if tokens[j].Text == w {
				tags[i], k = tokens[j].Tag, j+1
				break
			}
		}
	}
}

// reach is how many tokens ahead a word is looked for: prose may have divided the ones before it more finely.
const reach = 6

// tokens asks prose. It panics on some words; a sentence that it panics on stays unlabelled.
func tokens(sentence string) (out []prose.Token) {
	defer func() {
		if recover() != nil {
			out = nil
		}
	}()
	m := model()
	if m == nil {
		return nil
	}
	doc, err := prose.NewDocument(sentence, prose.UsingModel(m), prose.WithSegmentation(false), prose.WithExtraction(false))
	if err != nil {
		return nil
	}
	return doc.Tokens()
}

var straightener = strings.NewReplacer("’", "'", "‘", "'", "“", `"`, "”", `"`)

// straight returns w with the marks that prose straightens.
func straight(w string) string { return straightener.Replace(w) }
