package selection

import (
	"fmt"
	"sync"
)

// ownNames are the features of the piece itself, in the order of the constants.
var ownNames = [fNear]string{
	"len", "words", "alone", "closing", "opening", "title", "shout", "caps", "number", "years", "function", "lower", "speech", "past", "ing", "you", "quote",
	"comma", "paren", "bar", "at", "link", "colon", "copyright", "appeal", "bio", "byline", "caption", "comments", "cookie", "credit", "date",
	"navigation", "newsletter", "paywall", "related", "social", "first", "last", "first-kind", "last-credit", "quoted", "twins", "twin-before",
	"known", "known-names", "strangers", "in-line", "nth", "to-line-end", "line-len", "line-rest", "line-closing", "line-first", "breaks", "breaks-after",
	"place", "from-top", "to-end", "lines", "line-mean", "size", "prose", "noise", "noisy", "captions", "buttons", "mute", "whole", "prose-before", "prose-after",
	"since-prose", "to-prose", "main", "main-end", "run", "run-share", "run-gap", "sure", "sures", "back-sure", "ahead-sure", "window2", "window5", "window12", "back5", "ahead5",
	"back-social", "back-date", "back-related", "back-comments", "back-colon", "ahead-social", "ahead-date", "ahead-related", "ahead-comments", "ahead-colon", "heading",
	"linear", "core", "topic", "core3", "topic3", "core10", "topic10", "moulds",
	"back-end", "back-head", "back-again", "back-cut", "back-long", "back-tiny", "back-you", "back-mould", "ahead-end", "ahead-head", "ahead-again", "ahead-cut", "ahead-long", "ahead-tiny", "ahead-you", "ahead-mould",
}

var (
	nearNames = [neighbour]string{"alone", "len", "closing", "title", "noise", "caption", "at"}
	lineNames = [nextLine]string{"alone", "len", "closing", "first"}
)

// featureName returns the name of feature k in the model: len, or +1.len for that of the next piece, or
// line+1.len for that of the next line.
func featureName(k int) string {
	if k < int(fNear) {
		return ownNames[k]
	}
	k -= int(fNear)
	if k < len(neighbours)*neighbour {
		return fmt.Sprintf("%+d.%s", neighbours[k/neighbour], nearNames[k%neighbour])
	}
	k -= len(neighbours) * neighbour
	return fmt.Sprintf("line%+d.%s", nearLines[k/nextLine], lineNames[k%nextLine])
}

var byName = sync.OnceValue(func() map[string]int {
	m := make(map[string]int, features)
	for k := range features {
		m[featureName(k)] = k
	}
	return m
})

func featureByName(name string) (int, bool) {
	k, ok := byName()[name]
	return k, ok
}
