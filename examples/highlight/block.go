package main

import (
	"slices"
	"strings"
)

// A block is a paragraph of the article, or boilerplate between paragraphs, folded away.
type block struct {
	Pieces []piece
	Fold   bool
}

// Kinds names what is in a fold: appeal, related.
func (b block) Kinds() string {
	var kinds []string
	for _, p := range b.Pieces {
		if p.Role == dropped && !slices.Contains(kinds, p.Tip) {
			kinds = append(kinds, p.Tip)
		}
	}
	return strings.Join(kinds, ", ")
}

// blocks divides pieces at line ends. Folds without prose between them become one.
func blocks(pieces []piece) (all []block) {
	var line block
	end := func() {
		b := line
		line = block{}
		b.Fold = true
		for _, p := range b.Pieces {
			b.Fold = b.Fold && (p.Role == dropped || strings.TrimSpace(p.Text) == "")
		}
		switch last := len(all) - 1; {
		case len(b.Pieces) == 0:
		case b.Fold && last >= 0 && all[last].Fold:
			all[last].Pieces = append(all[last].Pieces, b.Pieces...)
		default:
			all = append(all, b)
		}
	}
	for _, p := range pieces {
		for i, text := range strings.Split(p.Text, "\n") {
			if i > 0 {
				end()
			}
			if strings.TrimSpace(text) != "" || len(line.Pieces) > 0 && text != "" {
				p.Text = text
				line.Pieces = append(line.Pieces, p)
			}
		}
	}
	end()
	return all
}
