package attribution

import "github.com/seed7abcc752/sayso/internal/linear"

// Patterns are what stands between two places, told in a few coarse symbols, for the features of the models: the gap
// in "Sir Vince, who replaced Tim, said" is ",Wvm,".

// edge describes the token at i, or the lack of one, as a neighbour.
func (a *analysis) edge(i int32) linear.Value {
	if i < 0 || int(i) >= len(a.tok) {
		return endValue
	}
	return symbolValues[a.symbols[i]]
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

var symbolNames = [...]string{
	"x", ",", ".", ":", "-", "Q", "(", "of", "to", "that", "in", "by", "who", "wh", "and", "md", "be", "have", "vbd", "vbz", "vb", "vbg", "vbn",
	"rb", "np", "'s", "jj", "nn", "dt", "cue", "time", "prp",
}

func (a *analysis) symbol(i int32) symbol {
	switch t := a.tag[i]; t {
	case tagCC:
		return symAnd
	case tagIN:
		switch a.word(i) {
		case "of", "Of", "OF":
			return symOf
		case "by", "By", "BY":
			return symBy
		case "that", "That", "THAT":
			return symThat
		}
		return symPrep
	case tagTO:
		return symTo
	case tagMD:
		return symMD
	case tagVBD, tagVBZ, tagVBP, tagVB, tagVBG, tagVBN:
		switch {
		case a.has(i, isBe):
			return symBe
		case a.has(i, isHave):
			return symHave
		case t == tagVBD:
			return symVBD
		case t == tagVBZ || t == tagVBP:
			return symVBZ
		case t == tagVBG:
			return symVBG
		case t == tagVBN:
			return symVBN
		}
		return symVB
	case tagRB, tagRBR, tagRBS, tagRP:
		return symRB
	case tagPOS:
		return symPossessive
	case tagPRP, tagPRPS:
		return symPronoun
	case tagWP, tagWPS:
		return symWho
	case tagWDT, tagWRB:
		return symWh
	case tagDT, tagPDT:
		return symDT
	case tagJJ, tagJJR, tagJJS, tagCD:
		return symAdjective
	case tagNN, tagNNS, tagNNP, tagNNPS:
		if a.has(i, isTime) {
			return symTime
		}
		return symNoun
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

// longestPattern is how many symbols a pattern tells apart.
const longestPattern = 8

// pattern tells what stands in gap: at most eight symbols, a mention or a whole quotation counting as one.
func (a *analysis) pattern(gap tokenRange) linear.Value {
	if gap.empty() {
		return emptyPattern
	}
	v := patternStart
	var q tokenRange // the last quotation that was met
	for i, n := gap.first, 0; i < gap.last; n++ {
		if n == longestPattern {
			return longPattern
		}
		s := a.symbols[i]
		if a.quoted[i] && !q.has(i) {
			q = a.quotes[a.outerAt(i)]
		}
		if a.quoted[i] && q.first >= gap.first {
			s, i = symMark, q.last
		} else if m := a.mentionAt[i]; m >= 0 && a.mentions[m].base.first == i {
			s, i = symNP, max(i+1, a.mentions[m].base.last)
		} else {
			i++
		}
		v = v.With(symbolValues[s])
	}
	return v
}

var (
	emptyPattern = linear.Name("0")
	longPattern  = linear.Name("long")
	patternStart = linear.Name("")
	symbolValues = linear.Names(symbolNames[:]...)
	endValue     = linear.Name("end")
)
