package attribution

import "sync"

// A tag is a Penn Treebank tag as a small number, so that steps compare numbers and not strings.
type tag uint8

const (
	tagNone tag = iota
	tagCC
	tagCD
	tagDT
	tagEX
	tagFW
	tagIN
	tagJJ
	tagJJR
	tagJJS
	tagLS
	tagMD
	tagNN
	tagNNS
	tagNNP
	tagNNPS
	tagPDT
	tagPOS
	tagPRP
	tagPRPS
	tagRB
	tagRBR
	tagRBS
	tagRP
	tagSYM
	tagTO
	tagUH
	tagVB
	tagVBD
	tagVBG
	tagVBN
	tagVBP
	tagVBZ
	tagWDT
	tagWP
	tagWPS
	tagWRB
	tagPunct // every mark: . , : `` '' ( ) # $
)

var tagNames = [...]string{
	tagCC: "CC", tagCD: "CD", tagDT: "DT", tagEX: "EX", tagFW: "FW", tagIN: "IN", tagJJ: "JJ", tagJJR: "JJR", tagJJS: "JJS",
	tagLS: "LS", tagMD: "MD", tagNN: "NN", tagNNS: "NNS", tagNNP: "NNP", tagNNPS: "NNPS", tagPDT: "PDT", tagPOS: "POS",
	tagPRP: "PRP", tagPRPS: "PRP$", tagRB: "RB", tagRBR: "RBR", tagRBS: "RBS", tagRP: "RP", tagSYM: "SYM", tagTO: "TO",
	tagUH: "UH", tagVB: "VB", tagVBD: "VBD", tagVBG: "VBG", tagVBN: "VBN", tagVBP: "VBP", tagVBZ: "VBZ", tagWDT: "WDT",
	tagWP: "WP", tagWPS: "WP$", tagWRB: "WRB",
	tagPunct: ".",
}

// tagsByName has the tags of the letters and those that newer treebanks add.
var tagsByName = sync.OnceValue(func() map[string]tag {
	m := map[string]tag{"HYPH": tagPunct, "NFP": tagPunct, "ADD": tagNN, "AFX": tagNN, "GW": tagNN, "XX": tagNN}
	for t, name := range tagNames {
		m[name] = tag(t)
	}
	return m
})

// parseTag returns the tag of a Penn Treebank name; marks of every kind are one.
func parseTag(name string) tag {
	if name == "" {
		return tagNone
	}
	if c := name[0]; c < 'A' || c > 'Z' {
		if name == "-LRB-" || name == "-RRB-" || c != '-' {
			return tagPunct
		}
	}
	return tagsByName()[name]
}

func (t tag) isNoun() bool       { return t >= tagNN && t <= tagNNPS }
func (t tag) isProper() bool     { return t == tagNNP || t == tagNNPS }
func (t tag) isVerb() bool       { return t >= tagVB && t <= tagVBZ }
func (t tag) isFinite() bool     { return t == tagVBD || t == tagVBP || t == tagVBZ }
func (t tag) isAdjective() bool  { return t >= tagJJ && t <= tagJJS }
func (t tag) isAdverb() bool     { return t >= tagRB && t <= tagRBS }
func (t tag) isWh() bool         { return t >= tagWDT && t <= tagWRB }
func (t tag) isDeterminer() bool { return t == tagDT || t == tagPRPS || t == tagPDT }

// A tagSet has a bit for each of its tags: where any of many will do, one look tells.
type tagSet uint64

func (s tagSet) has(t tag) bool { return s>>(t%mostTags)&1 != 0 }

// mostTags is a power of two, so that places in tables need no check.
const mostTags = 64

const (
	nounTags      = 1<<tagNN | 1<<tagNNS | 1<<tagNNP | 1<<tagNNPS
	adjectiveTags = 1<<tagJJ | 1<<tagJJR | 1<<tagJJS

	// opensPhrase are the tags with which a base noun phrase may begin: see phrase. Most words begin none.
	opensPhrase tagSet = nounTags | adjectiveTags | 1<<tagDT | 1<<tagPRPS | 1<<tagPDT | 1<<tagCD | 1<<tagVBG | 1<<tagVBN

	// mendable are the tags that retagVerbs may change.
	mendable tagSet = nounTags | adjectiveTags | 1<<tagVBN | 1<<tagVBP | 1<<tagVB | 1<<tagVBG
)
