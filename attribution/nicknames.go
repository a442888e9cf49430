package attribution

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

//go:embed nicknames.txt
var nicknamesList string

// nicknames are the given names that short forms stand for where the two do not begin alike.
var nicknames = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range lexicon.Entries(nicknamesList) {
		f := strings.Fields(line)
		for _, short := range f[1:] {
			m[short] = f[0]
		}
	}
	return m
})

// fullName returns the given name, in small letters, that a short form stands for: bill is william.
func fullName(given string) string {
	if full, ok := nicknames()[given]; ok {
		return full
	}
	return given
}
