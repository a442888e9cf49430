// Package segment says what the typography of a text says: where its paragraphs, sentences and tokens lie, and which
// stretches stand in quotation marks.
//
// It is the second of the three stages. It takes a [clean.Document] and knows no grammar and no names; what it knows of
// words are short lists (abbreviations, words that begin sentences, words that an apostrophe begins, verbs that follow a
// name after a question), read from the .txt files of this directory. What a quotation means, and whose it is, is for
// package attribution to say.
//
// The steps run in the order that [Segmenter] lists:
//
//   - Paragraphs are lines. A single newline before a lower-case letter is a soft wrap.
//   - Quotations are found a paragraph at a time, so a stray mark never costs more than its own paragraph. Each mark is
//     first placed by its shape and its neighbours (opens, closes, either, may close; or it is an apostrophe, or inches);
//     then one pass with a stack pairs them. Families of one group close one another, since pages mix them: “Yes," she
//     said. A single mark is weaker evidence than a double one, and the apostrophe of a plural (the players’ wives) ends a
//     quotation only if nothing better does.
//   - Sentences end at stops. A closing mark belongs to the sentence it closes, and “Why?” Doe said. is one sentence.
//   - Tokens are divided as in the Penn Treebank, with hyphenated words divided as in the treebanks made since 2010.
//
// Every answer takes time in proportion to the text, whatever the text is, and every string has one.
package segment
