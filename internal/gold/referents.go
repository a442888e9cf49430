package gold

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

// Whom pronouns and nominals of polnear_train stand for, as the authors of sayso judged: its annotators left that open.
//
//go:embed referents.tsv
var referents string

// ReadReferents gives the articles what is known of whom their pronouns and nominals stand for.
func ReadReferents(articles []Article) error {
	byID := map[string]*Article{}
	for i := range articles {
		byID[articles[i].ID] = &articles[i]
	}
	for line := range strings.Lines(referents) {
		if line[0] == '#' {
			continue
		}
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 3 {
			return fmt.Errorf("gold: %q is not an article, a place and a name", line)
		}
		at, err := strconv.Atoi(f[1])
		if err != nil {
			return fmt.Errorf("gold: the place in %q: %w", line, err)
		}
		a := byID[f[0]]
		if a == nil {
			continue
		}
		if a.Referents == nil {
			a.Referents = map[int]string{}
		}
		a.Referents[at] = f[2]
	}
	return nil
}
