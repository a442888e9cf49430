// Package selection tells the journalist's prose from what stands around it.
//
// A text is cut into pieces, sentences or what takes their place (piece.go). Each piece is described by the words and
// phrases of the lists under words/ (vocabulary.go) and by its shape. A linear scorer reads a piece by itself
// (linear.go); a small forest of decision trees reads it in its place: beside the scores of its neighbours, where the
// prose of the article begins and ends, what is said twice (feature.go, forest.go). The rules of decide.go have the
// last word: a quotation stays unless it is certainly noise, a request for money goes.
//
// # Model card
//
// Both scorers are learnt by the trainer in ../train:
//
//	go run -tags train ./clean/internal/train
//
// Data: 1,216 texts of 186 news pages of 108 sites, as scrapers give them in eight ways, and the same pages as whole
// dumps, with the prose marked. Features: the phrases of words/ (no name of a person, a place or a topic among them),
// counts and shapes, place, repetition, and the neighbours. Size: about 1,500 weights and 70 trees of 5 levels, 75 kB.
// Figures, on sites that the model was not fitted to (five folds over sites): F1 96.9, 0.8 % of the prose and 0.3 % of
// the quotations lost; keeping everything has 94.5. Limits: English pages of news; what looks like prose and is not, a
// bio or a caption in whole sentences, mostly stays.
package selection
