// Package tagger is the built-in part-of-speech tagger: a greedy averaged perceptron after Collins (2002) over words, their
// endings, shapes and neighbours, with a dictionary of the tags that a word can have.
//
// # Model card
//
// Learnt, by
//
//	go run -tags train ./internal/tagger/train
//
// from three sources. The automatic Penn Treebank tags of 840 English news articles, which are right for about 97 of 100
// words; where treebanks have changed their ways since, they are mended first (about 50 people, the big one, went home).
// Word lists of our own (lexicon), with the forms that each word has. And patterns of our own (train/patterns.txt) for the
// sentences that news has few of, requests, questions, recipes, reviews and talk, filled with words of the lists.
//
// Words that were mostly names in those articles are no features, and stand in the dictionary only if the lists have them,
// so that the tagger knows names by their form and place alone. Marks, numbers and a few words (settled.txt) are tagged by
// rule. In training, one word in seven hides who it is, so that the rest of what is known of it has to tell.
//
// Measured on people's tags, which are never learnt from: 95.4 % right on the development part of GUM, 91.5 % on that of
// EWT (web pages, mail, reviews; one point of what is missing are words that they divide otherwise, and another point
// commas that we call dashes and capitals that we take for names). On other news, 97.4 % agree with the automatic tags.
//
// model.bin holds a hash table of words and one of features; it is read where it lies, so that nothing is loaded. What a word
// can be is known from its kind, by the dictionary or by its form: a few tags, and one alone for half of all words, which are
// asked nothing more. The weights of these tags stand side by side in one number, so that a feature costs one addition.
// Arithmetic is on integers: every machine gives the same tags.
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
