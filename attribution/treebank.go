package attribution

import (
	"fmt"
	"sync"
)

// A Tag is a part of speech as the Penn Treebank and the treebanks after it tell them. It is a number, since a long text has millions of
// tokens; its String is the tag as it is written: NNP. The zero Tag is none.
type Tag uint8

var treebank = []string{"",
	"#", "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "``", "(", ")", "HYPH", "NFP",
	"CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR",
	"RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB",
	"ADD", "AFX", "GW", "XX",
}

var treebankByName = sync.OnceValue(func() map[string]Tag {
	m := make(map[string]Tag, len(treebank))
	for t, name := range treebank {
		m[name] = Tag(t)
	}
	return m
})

// ParseTag returns the Tag that is written as name, the zero Tag if there is none.
func ParseTag(name string) Tag { return treebankByName()[name] }

// String returns the tag as it is written.
func (t Tag) String() string { return treebank[int(t)%len(treebank)] }

// MarshalText returns what String does.
func (t Tag) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText sets t to the tag that is written as text.
func (t *Tag) UnmarshalText(text []byte) error {
	if *t = ParseTag(string(text)); *t == 0 && len(text) > 0 {
		return fmt.Errorf("attribution: no treebank has the tag %q", text)
	}
	return nil
}
