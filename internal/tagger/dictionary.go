//go:build train

package tagger

import (
	"cmp"
	_ "embed"
	"maps"
	"math/bits"
	"slices"
	"strings"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

//go:embed settled.txt
var settledList string

// A kindOf words is what they can be, and what they mostly are.
type kindOf struct {
	set   uint64
	usual uint8
}

// dictionary returns the words that are seen often, and all forms of the lemmas: with a fixed tag where they have one only,
// and the one they have most often; and the kinds of words, the first of which are those of words that stand in no dictionary.
// Words that are mostly names do not, so that no weight knows one.
func dictionary(data []Example, lemmas []Lemma, index map[string]uint8) (words []entry, kinds []kindOf) {
	type tally struct {
		n, proper int
		tags      map[uint8]int // all, or those in small letters
		small     bool
		lex       uint64
	}
	seen := map[uint32]*tally{}
	at := func(h uint32) *tally {
		t := seen[h]
		if t == nil {
			t = &tally{tags: map[uint8]int{}}
			seen[h] = t
		}
		return t
	}
	for _, d := range data {
		if d.Made {
			continue
		}
		for i, w := range d.Words {
			if d.Tags[i] == "" {
				continue
			}
			var x word
			describe(&x, w)
			t := at(x.hash)
			t.n++
			if x.shape&capital == 0 && !t.small {
				t.small = true
				clear(t.tags)
			}
			if x.shape&capital == 0 || !t.small {
				t.tags[index[d.Tags[i]]]++
			}
			if d.Tags[i] == "NNP" || d.Tags[i] == "NNPS" {
				t.proper++
			}
		}
	}
	for _, l := range lemmas {
		for w, tag := range l.Forms() {
			at(hashOf(w)).lex |= 1 << index[tag]
		}
	}
	type item struct {
		hash         uint32
		set          uint64
		usual, extra uint8
		known        bool // weights know the word itself
	}
	var items []item
	for h, t := range seen {
		if 2*t.proper > t.n && t.lex == 0 {
			continue
		}
		if t.n < 3 && t.lex == 0 {
			continue
		}
		usual, most, all := uint8(noTag), 0, 0
		set := t.lex
		for _, k := range slices.Sorted(maps.Keys(t.tags)) {
			n := t.tags[k]
			all += n
			if n > most {
				usual, most = k, n
			}
		}
		for k, n := range t.tags {
			if n >= 2 && 50*n >= all && k != index["NNP"] && k != index["NNPS"] {
				set |= 1 << k
			}
		}
		if t.lex != 0 && usual != noTag && most < 3 && t.lex&(1<<usual) == 0 {
			usual = noTag
		}
		if usual == noTag || usual == index["NNP"] || usual == index["NNPS"] {
			if set == 0 {
				continue
			}
			usual = uint8(bits.TrailingZeros64(set))
		}
		x := item{hash: h, set: set, usual: usual, known: t.n >= known && 2*t.proper <= t.n}
		if t.n >= 30 && float64(most) >= 0.998*float64(all) && (set&(set-1) == 0 || t.n >= 200) {
			x.extra = isFixed
		}
		items = append(items, x)
	}
	for line := range lexicon.Entries(settledList) {
		f := strings.Fields(line)
		tag, extra := f[1], uint8(isFixed|isFixedAny)
		if len(f) > 2 {
			extra = isFixed
		}
		h := hashOf(f[0])
		items = slices.DeleteFunc(items, func(e item) bool { return e.hash == h })
		items = append(items, item{hash: h, set: 1 << index[tag], usual: index[tag], extra: extra, known: true})
	}
	// the commonest sets are classes; others go without their rarest tags
	count := map[uint64]int{}
	for _, x := range items {
		count[x.set]++
	}
	sets := slices.SortedFunc(maps.Keys(count), func(a, b uint64) int { return cmp.Or(count[b]-count[a], cmp.Compare(a, b)) })
	number := map[uint64]uint8{}
	for _, set := range sets {
		if len(number) < mostSets {
			number[set] = uint8(len(number) + 1)
		}
	}
	nearest := func(set uint64) uint8 {
		best, score := uint8(1), -1000
		for _, s := range sets {
			if c, ok := number[s]; ok {
				if v := 2*bits.OnesCount64(s&set) - 3*bits.OnesCount64(s&^set) - 2*bits.OnesCount64(set&^s); v > score {
					best, score = c, v
				}
			}
		}
		return best
	}
	slices.SortFunc(items, func(a, b item) int { return cmp.Compare(a.hash, b.hash) })
	kinds = slices.Repeat([]kindOf{{usual: noTag}}, listed)
	for _, x := range items {
		c, ok := number[x.set]
		if !ok {
			c = nearest(x.set)
		}
		k := kindOf{sets[c-1], x.usual}
		n := slices.Index(kinds, k) // none is like those of unlisted words: it has a usual tag
		if n < 0 {
			n = len(kinds)
			kinds = append(kinds, k)
		}
		if x.known {
			x.extra |= hasID
		}
		words = append(words, entry{x.hash, []byte{uint8(n), x.extra}})
	}
	if len(kinds) > mostKinds {
		panic("tagger: more kinds of words than a byte can tell apart")
	}
	return words, kinds
}

const mostSets = 127
