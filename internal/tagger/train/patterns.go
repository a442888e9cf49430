//go:build train

package main

import (
	_ "embed"
	"log"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/seed7abcc752/sayso/internal/lexicon"
	"github.com/seed7abcc752/sayso/internal/tagger"
)

//go:embed patterns.txt
var patterns string

// made returns sentences after the patterns, so many of each, with words of the lists in their places.
func made(times int) []tagger.Example {
	forms := map[string][]string{}
	for _, l := range tagger.Lexicon() {
		for w, tag := range l.Forms() {
			forms[tag] = append(forms[tag], w)
		}
	}
	rng := rand.New(rand.NewPCG(3, 4))
	var out []tagger.Example
	for line := range lexicon.Entries(patterns) {
		fields := strings.Fields(line)
		upper := unicode.IsUpper(rune(line[0])) || line[0] == '*'
		for range times {
			s := tagger.Example{Made: true}
			for i, f := range fields {
				k := strings.LastIndexByte(f, '/')
				w, tag := f[:k], f[k+1:]
				if w == "*" {
					switch of := forms[tag]; {
					case tag == "NNP" && rng.IntN(6) == 0: // Rose, Young, Bush
						w = forms["NN"][rng.IntN(len(forms["NN"]))]
						w = strings.ToUpper(w[:1]) + w[1:]
					case tag == "NNP":
						w = name(rng)
					case tag == "CD":
						w = strconv.Itoa(rng.IntN(1000))
					case len(of) > 0:
						w = of[rng.IntN(len(of))]
					default:
						log.Fatalf("patterns.txt: no words for %s in %s", f, line)
					}
					if i == 0 && upper && rng.IntN(4) > 0 {
						w = strings.ToUpper(w[:1]) + w[1:]
					}
				}
				s.Words, s.Tags = append(s.Words, w), append(s.Tags, tag)
			}
			if n := len(s.Words); rng.IntN(8) == 0 && slices.Contains([]string{".", "!"}, s.Words[n-1]) {
				s.Words, s.Tags = s.Words[:n-1], s.Tags[:n-1]
			}
			recase(s.Words, rng)
			out = append(out, s)
		}
	}
	return out
}

// recase writes some sentences as people do who do not care for capitals, or care for them most.
func recase(words []string, rng *rand.Rand) {
	var f func(string) string
	switch rng.IntN(40) {
	case 0, 1, 2, 3:
		f = func(w string) string { return strings.ToUpper(w[:1]) + w[1:] }
	case 4:
		f = strings.ToUpper
	case 5, 6, 7:
		f = strings.ToLower
	default:
		return
	}
	for i, w := range words {
		words[i] = f(w)
	}
}

// name makes up a name.
func name(rng *rand.Rand) string {
	begins := []string{"Bar", "Cor", "Del", "Ed", "Fal", "Gor", "Hal", "Is", "Jas", "Kel", "Lor", "Mar", "Nor", "Or", "Pel", "Quin", "Ros", "Sal", "Tor", "Ul", "Ver", "Wil", "Yar", "Zan"}
	ends := []string{"a", "an", "by", "den", "ella", "er", "field", "ie", "in", "ington", "is", "ker", "ley", "low", "mond", "o", "son", "ton", "ville", "y"}
	return begins[rng.IntN(len(begins))] + ends[rng.IntN(len(ends))]
}
