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
	var s Sentence
	s.model = builtin()
	s.label(words, tags)
}

// Names returns the names of the tags that a Sentence numbers. They must not be changed.
func Names() []string { return builtin().names }

func (s *Sentence) label(words []string, tags []string) {
	for len(words) > 0 {
		n := min(len(words), Most)
		s.Reset()
		for _, w := range words[:n] {
			s.Add(w)
		}
		for i, t := range s.Tag() {
			tags[i] = s.model.names[t]
		}
		words, tags = words[n:], tags[n:]
	}
}
