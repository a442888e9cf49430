package attribution

import (
	"sync"

	"github.com/seed7abcc752/sayso/internal/lexicon"
	"github.com/seed7abcc752/sayso/internal/linear"
)

// Patterns are what stands between two places, told in a few coarse symbols, for the features of the models: the gap
// in "Sir Vince, who replaced Tim, said" is ",Wvm,".

// edge describes the token at i, or the lack of one, as a neighbour, as one of edgeValues.
func (a *analysis) edge(i int32) linear.Value {
	k := uint(i) // a place before the first is far behind the last
	if k >= uint(len(a.symbols)) {
		return linear.At(len(symbolNames))
	}
	return linear.At(a.symbols[k])
}

type symbol uint8

const (
	symOther symbol = iota
	symComma
	symStop
	symColon
	symDash
	symMark // a quotation mark
	symBracket
	symOf
	symTo
	symThat
	symPrep
	symBy
	symWho
	symWh
	symAnd
	symMD
	symBe
	symHave
	symVBD
	symVBZ
	symVB
	symVBG
	symVBN
	symRB
	symNP // a mention
	symPossessive
	symAdjective
	symNoun
	symDT
	symCue
	symTime
	symPronoun
)

// mostSymbols is a power of two, so that places in tables need no check.
const mostSymbols = 32

// A symbolSet has a bit for each symbol.
type symbolSet uint32

func (s symbolSet) has(x symbol) bool { return s>>(x%mostSymbols)&1 != 0 }

// Where the tag of a word does not tell its symbol, one of these tells what to ask, or symOther does: its letters.
const (
	askNoun symbol = symPronoun + 1 + iota
	askPreposition
	askVerb
)

var symbolNames = [...]string{
	"x", ",", ".", ":", "-", "Q", "(", "of", "to", "that", "in", "by", "who", "wh", "and", "md", "be", "have", "vbd", "vbz", "vb", "vbg", "vbn",
	"rb", "np", "'s", "jj", "nn", "dt", "cue", "time", "prp",
}

// symbolOfTag has the symbols of the words with a tag, or what to ask.
var symbolOfTag = [mostTags]symbol{
	tagCC: symAnd, tagTO: symTo, tagMD: symMD, tagPOS: symPossessive, tagIN: askPreposition,
	tagVB: askVerb, tagVBD: askVerb, tagVBZ: askVerb, tagVBP: askVerb, tagVBG: askVerb, tagVBN: askVerb,
	tagRB: symRB, tagRBR: symRB, tagRBS: symRB, tagRP: symRB,
	tagPRP: symPronoun, tagPRPS: symPronoun, tagWP: symWho, tagWPS: symWho, tagWDT: symWh, tagWRB: symWh, tagDT: symDT, tagPDT: symDT,
	tagJJ: symAdjective, tagJJR: symAdjective, tagJJS: symAdjective, tagCD: symAdjective,
	tagNN: askNoun, tagNNS: askNoun, tagNNP: askNoun, tagNNPS: askNoun,
}

// asks reports whether s is no symbol but what to ask for one.
func (s symbol) asks() bool { return s-1 >= symPronoun } // 0 less one is more than any

// symbol returns the symbol of the token at i.
func (a *analysis) symbol(i int32) symbol {
	s := symbolsOfWords[a.tag[i]%mostTags][kindsOfWords()[a.lex[i]]%mostKinds]
	if s.asks() {
		s = a.ask(s, i)
	}
	return s
}

// A kind has a bit for each of the classes of a word that tell its symbol together with its tag.
type wordKind uint8

const (
	timeKind wordKind = 1 << iota
	beKind
	haveKind
	mostKinds
)

// kindsOfWords are the kinds of words by the numbers of their classes.
var kindsOfWords = sync.OnceValue(func() *[256]wordKind {
	kinds := new([256]wordKind)
	for n, classes := range words().Sets() {
		for kind, class := range map[wordKind]lexicon.Set{timeKind: isTime, beKind: isBe, haveKind: isHave} {
			if classes&class != 0 {
				kinds[n] |= kind
			}
		}
	}
	return kinds
})

// symbolsOfWords has the symbols of words by their tags and kinds, or what to ask.
var symbolsOfWords = func() (out [mostTags][mostKinds]symbol) {
	for t := range out {
		for kind := range mostKinds {
			s := symbolOfTag[t]
			switch {
			case s == askNoun && kind&timeKind != 0:
				s = symTime
			case s == askNoun:
				s = symNoun
			case s == askVerb && kind&beKind != 0:
				s = symBe
			case s == askVerb && kind&haveKind != 0:
				s = symHave
			case s == askVerb:
				s = symbolOfVerb[t]
			}
			out[t][kind] = s
		}
	}
	return out
}()

// ask returns the symbol of the token at i, whose tag and kind do not tell it.
func (a *analysis) ask(what symbol, i int32) symbol {
	switch what {
	case askPreposition:
		switch a.word(i) {
		case "of", "Of", "OF":
			return symOf
		case "by", "By", "BY":
			return symBy
		case "that", "That", "THAT":
			return symThat
		}
		return symPrep
	}
	switch c := a.text[a.tok[i].Start]; c {
	case ',':
		return symComma
	case '.', '?', '!', ';':
		return symStop
	case ':':
		return symColon
	case '-':
		return symDash
	case '(', ')', '[', ']':
		return symBracket
	case '"', '\'', '`':
		return symMark
	default:
		if c >= 0x80 {
			switch a.word(i) {
			case "–", "—", "―":
				return symDash
			case "“", "”", "‘", "’", "«", "»", "„":
				return symMark
			}
		}
	}
	return symOther
}

// symbolOfVerb has the symbols of verbs by their tags.
var symbolOfVerb = [mostTags]symbol{tagVB: symVB, tagVBD: symVBD, tagVBZ: symVBZ, tagVBP: symVBZ, tagVBG: symVBG, tagVBN: symVBN}

// longestPattern is how many symbols a pattern tells apart.
const longestPattern = 8

// pattern tells what stands in gap: at most eight symbols, a mention or a whole quotation counting as one.
func (a *analysis) pattern(gap tokenRange) linear.Value {
	if gap.empty() {
		return emptyPattern
	}
	v := patternStart
	var q tokenRange // the last quotation that was met
	symbols, counted := a.symbols[:gap.last], a.counted[:gap.last]
	for i, n := gap.first, 0; int(i) < len(symbols) && int(i) < len(counted); n++ {
		if n == longestPattern {
			return longPattern
		}
		s, is := symbols[i], counted[i]
		if is&countedQuoted != 0 && !q.has(i) {
			q = a.quotes[a.outerAt(i)]
		}
		switch {
		case is&countedQuoted != 0 && q.first >= gap.first:
			s, i = symMark, q.last
		case is&countedMention != 0:
			s, i = symNP, max(i+1, a.mentions[a.mentionAt[i]].base.last)
		default:
			i++
		}
		v = v.With(symbolValues[s%mostSymbols])
	}
	return v
}

var (
	emptyPattern = linear.Name("0")
	longPattern  = linear.Name("long")
	patternStart = linear.Name("")
	symbolValues = [mostSymbols]linear.Value(linear.Names(symbolNames[:]...))
	endValue     = linear.Name("end")
	edgeValues   = linear.Either(linear.Choose(symbolNames[:]...), linear.Choose("end"))
	twoEdges     = edgeValues.With(edgeValues)
)
