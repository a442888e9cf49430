package attribution

import (
	"fmt"
	"slices"
)

// A MentionKind says what form a mention has. It is a number, since a long text has many mentions; its String is a word.
type MentionKind uint8

// The kinds of mentions.
const (
	Name    MentionKind = 1 + iota // Mr Zelensky; Downing Street
	Nominal                        // the UK defence secretary; one of the officials
	Pronoun                        // she; who
)

var mentionKinds = []string{"", "name", "nominal", "pronoun"}

// String returns name, nominal or pronoun; nothing for the zero MentionKind.
func (k MentionKind) String() string { return mentionKinds[int(k)%len(mentionKinds)] }

// MarshalText returns what String does.
func (k MentionKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText sets k to the kind that text names.
func (k *MentionKind) UnmarshalText(text []byte) error {
	i := slices.Index(mentionKinds, string(text))
	if i < 0 {
		return fmt.Errorf("attribution: %q is no kind of mention", text)
	}
	*k = MentionKind(i)
	return nil
}
