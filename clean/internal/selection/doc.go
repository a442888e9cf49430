// Package selection tells the journalist's prose from what stands around it.
//
// A text is cut into pieces, sentences or what takes their place (scanner.go, sentence.go). Each piece is described by
// the words and phrases of the lists under words/ (word.go, vocabulary.go) and by its shape; a few shapes are noise for
// certain (certain.go). A linear scorer reads a piece by itself (linear.go). If that leaves a doubt, a small forest of
// decision trees reads it in its place: beside the scores of its neighbours, in its line and its run of lines, with what
// the text says twice (twin.go) and which of its words the rest of the text has too (topic.go, wave.go, page.go,
// feature.go, tree.go). On a page with much furniture a second forest does so again, and sees what the first said of all
// the page (judge.go): where an article begins and ends is plainer then. What they say is weighed in decide.go: a
// quotation takes more evidence, and so does everything in a text that is clean already, or in a list. Some stretches
// have a form that no scorer has to know: requests for money, comments, teasers that are cut off (appeal.go, comment.go,
// teaser.go). What comes between the paragraphs again and again is taken out before (refrain.go).
//
// # Model card
//
// All scorers are learnt by the trainer in ../train, from the same pages to the same bytes:
//
//	go generate ./clean/internal/selection
//
// Data: 1,400 texts of 186 news pages of 108 sites, as scrapers give them in eight ways, and the same pages as whole
// dumps, with the prose marked; and every fourth article of PolNeAR's training part, 210 in all, as text without
// furniture. Each forest learns from what the scorers before it said about sites that they had not seen.
//
// Features: the phrases of words/ (no name of a person, a place or a topic among them), counts and shapes, place,
// repetition, the neighbours, what the text as a whole is like. Size: about 1,200 weights and 80 and 240 trees of 5
// questions, 126 kB.
//
// Figures are of sites that the model was not fitted to, by folds over sites, from
//
//	go run -tags train ./clean/internal/train -folds 5 -seeds 3
//
// and stand in docs/accuracy.md. The forms of certain.go and the numbers of decide.go were chosen by the same folds, so
// that the figures are a little kind. Whoever changes a feature, a list or a rule compares nothing else: how right the model
// is about the pages it was fitted to means nothing.
//
// Limits: English pages of news. What reads like prose and is not mostly stays: a caption or a bio in whole sentences
// without a credit, a whole teaser for another story, a post that an article embeds, what readers say unless its headings
// or its lines between have a known form. What does not read like prose may go with a page's furniture: results, dates of a tour, lists of names.
package selection
