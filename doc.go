// Package sayso finds who said what in news articles.
//
// It takes the text of an article, as a scraper gives it, and returns quote records that are linked to named speakers:
//
//	for _, r := range sayso.Attribute(article).Records() {
//		if r.Speaker != nil {
//			fmt.Println(r.Speaker.Name, r.Content[0].Text)
//		}
//	}
//
// There are three verbs, and each goes one step further than the one before. Each returns a document, and each document
// embeds the one before, so that the last holds everything:
//
//	raw string -> clean.Document -> segment.Document -> attribution.Document -> []attribution.Record
//	              Text, way to Raw  Paragraphs          Mentions, Entities      for JSON, CSV, databases
//	              Dropped           Sentences, Tokens   Attributions
//	                                Quotations
//
// [Clean] undoes the encoding (character references, mojibake, odd spaces) and leaves out what is not the journalist's
// prose: appeals for money, captions, credits, links to other articles. It rewrites no word and straightens no mark,
// lists what it left out, and knows for every stretch of its Text which bytes of the raw text it was made from.
//
// [Segment] says what the typography says: where paragraphs, sentences, tokens and quotations begin and end. It knows
// nothing of speech. A quotation mark that nobody closed costs its own paragraph at most.
//
// [Attribute] says what the text means. Names, pronouns and nominals become mentions; mentions of the same person or
// organisation become an entity; cues such as “said” license content; and an attribution ties the content to a source
// and the source to an entity. Where nothing tells who spoke, there is no speaker: a result may be nil.
//
// No verb returns an error, because every string is a text: one that is empty, not UTF-8, or one line of 50 MB is
// answered like any other, in time and memory that grow in proportion to it: prose takes about nine times its size,
// and keeps two thirds of that. Nothing is read from disk or network; what was learnt is part of the package. All
// functions and worker structs are safe for concurrent use, and so are finished documents, which are read-only. The same
// text always gives the same answer.
//
// # Settings
//
// The verbs have none. Who needs a setting calls the workers, whose fields they are: [clean.Cleaner],
// [segment.Segmenter] and [attribution.Attributor]. The zero value of each does what the verb does.
//
//	doc := clean.Cleaner{KeepAll: true}.Clean(text) // no page around it
//	who := attribution.Attributor{QuotesOnly: true}.Attribute(segment.Segmenter{}.Segment(doc))
//
// # Offsets
//
// There are two texts, and two kinds of position. A [clean.Span] is a range of bytes of the cleaned Text. The offsets of
// a record are bytes of the raw text as it was given, so that a program can mark the quotation in its own copy.
// RawRange leads from the first to the second.
//
// # Programs
//
// The folder examples has programs to start from: a table of who said what (basic), archives on all cores (batch), a page
// with a colour for each speaker (highlight), quotations kept out of the hands of whatever rewrites the rest
// (placeholders), a searchable archive (store), a step of an Apache Beam pipeline (beam), and an HTTP service (web).
//
// # Glossary
//
//   - raw: the text as the caller gave it
//   - span: a half-open range of bytes of the cleaned text
//   - token: a word, a number or a mark, divided as in the Penn Treebank
//   - quotation: a stretch between quotation marks, whatever it is for
//   - content: what was said, in the speaker's words or the writer's
//   - direct, mixed, indirect: all, some or none of the content stands in quotation marks
//   - cue: the words that say that there is content: said, according to
//   - source: the noun phrase beside the content that names the speaker, as written: she, the minister
//   - mention: a noun phrase that may be a source: a name, a nominal or a pronoun
//   - nominal: a mention by what someone is: the minister, two officials
//   - entity: whom mentions refer to; through coreference, she and the minister may be one
//   - speaker: the entity that a source refers to
//   - addressee: the one who is told: reporters
//   - attribution: content, cue and source together; one quotation split by its cue is one attribution
//   - record: an attribution by itself, for other programs
//   - confidence: the measured share of records like this one whose quotation and source are right
package sayso
