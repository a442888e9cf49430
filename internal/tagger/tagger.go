// Package tagger is the built-in part-of-speech tagger: a greedy averaged perceptron after Collins (2002) over words, their
// endings, shapes and neighbours, with a dictionary of the tags that a word can have.
package tagger

import _ "embed"

//go:generate go run -tags train ./train -data ../../../shared/bench/data -out model.bin

//go:embed model.bin
var modelData string

// A Tagger labels words with Penn Treebank tags. The zero Tagger is ready to use and safe for concurrent use.
type Tagger struct{}

// Tag sets tags[i] to the tag of words[i], the words of one sentence.
func (Tagger) Tag(words []string, tags []string) {
	m := builtin()
	for from := 0; from < len(words); from += most {
		to := min(from+most, len(words))
		var s sentence
		s.read(words[from:to], m)
		s.tag(m)
		for i := range words[from:to] {
			tags[from+i] = m.names[s.tags[i]]
		}
	}
}
