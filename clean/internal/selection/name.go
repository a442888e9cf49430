package selection

import (
	"fmt"
	"sync"
)

// ownNames are the features of the piece itself, in the order of the constants.
var ownNames = [fNear]string{
	"len", "words", "alone", "closing", "opening", "title", "shout", "number", "function", "lower", "speech", "past", "you", "quote",
	"comma", "paren", "bar", "at", "link", "colon", "copyright", "appeal", "bio", "byline", "caption", "comments", "cookie", "credit", "date",
	"navigation", "newsletter", "paywall", "related", "social", "first", "last", "first-kind", "last-credit", "in-line", "nth", "line-len",
	"line-rest", "breaks", "breaks-after", "place", "lines-before", "lines-after", "lines", "line-mean", "prose", "prose-before", "prose-after",
	"bytes-before", "bytes-after", "since-prose", "to-prose", "twins", "twin-before", "window2", "window5", "window12", "back5", "ahead5", "heading", "quoted",
}

var nearNames = [neighbour]string{"alone", "len", "closing", "title", "noise", "caption", "related", "newsletter", "social", "byline"}

// featureName returns the name of feature k in the model: len, or +1.len for that of the next piece.
func featureName(k int) string {
	if k < int(fNear) {
		return ownNames[k]
	}
	k -= int(fNear)
	return fmt.Sprintf("%+d.%s", neighbours[k/neighbour], nearNames[k%neighbour])
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
