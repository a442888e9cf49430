// Package attribution says what a text means: who said what.
//
// It is the last of the three stages. It takes a [segment.Document], whose quotations are marks and no more, and finds
// what was said, the words that say so, and who speaks. The steps run in the order that Attributor lists:
//
//   - A [Tagger] gives every token its part of speech.
//   - Base noun phrases become mentions, with the titles, appositives and clauses that belong to them: the transport
//     minister, Piers Lindqvist.
//   - Cues are found, words that may tie content to a source: said, according to, and verbs that no list holds where they
//     stand beside a quotation as said would.
//   - Each cue is given the mention that is most likely its source, and each quotation a cue, a label (Orr: “No.”), the
//     speaker of the quotation before it, or nobody.
//   - Cues without a quotation may introduce speech in the writer's words: she said they had won.
//   - The turns of a transcript, and what a headline reports, belong to the label before their colon.
//   - Mentions become entities: names by their form, nominals by their role, pronouns by gender and nearness.
//   - A quotation in the headline that nothing around it claims belongs to whoever says the same words below.
//   - Each attribution is given its confidence.
//
// What is likely is for log-linear models to say, learnt from annotated articles. Their features have names that a person
// can read and hold no name of a person or place (*.weights.txt). Coreference is rules, and two such
// models for whom a pronoun, or another word for somebody, stands for.
//
// [Document] has everything, as spans of the cleaned text. [Document.Records] has what other programs want, as JSON with
// offsets into the raw text.
package attribution
