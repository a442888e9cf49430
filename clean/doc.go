// Package clean finds the journalist's prose in scraped text, and remembers where it came from.
//
// A scraped article is prose among other things: appeals for money, captions and credits, links to other stories,
// boxes for newsletters, bylines, counters, notices about cookies. And it has often been encoded once too often:
// “ arrives as &ldquo;, as â€œ, or as the byte 93.
//
// [Cleaner.Clean] works in two steps. The first undoes the encoding, character by character. The second leaves out
// what is not prose, stretch by stretch. Neither rewrites a word, straightens a mark or joins two paragraphs: the text
// of the [Document] consists of stretches of the raw text, and [Document.RawRange] leads from any place in it back to
// the bytes it was made from.
//
// Losing prose is worse than keeping noise, and a quotation is never worth losing: whoever cites a quotation that the
// article did not have is wrong, and so is whoever misses one.
package clean
