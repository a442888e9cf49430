package main

import (
	"strings"
	"unicode/utf8"
)

// A table lays out rows of cells, wrapping a cell that is wider than its column.
type table struct {
	widths []int // in characters
	out    strings.Builder
}

func (t *table) row(cells ...string) {
	wrapped := make([][]string, len(cells))
	height := 1
	for i, cell := range cells {
		wrapped[i] = wrap(cell, t.widths[i])
		height = max(height, len(wrapped[i]))
	}
	for y := range height {
		var line strings.Builder
		for i, lines := range wrapped {
			cell := ""
			if y < len(lines) {
				cell = lines[y]
			}
			line.WriteString(cell)
			line.WriteString(strings.Repeat(" ", max(0, t.widths[i]-utf8.RuneCountInString(cell))+2))
		}
		t.out.WriteString(strings.TrimRight(line.String(), " "))
		t.out.WriteByte('\n')
	}
}

// wrap breaks s between words into lines of at most width characters. A longer word stands alone, unbroken.
func wrap(s string, width int) (lines []string) {
	line := ""
	for _, word := range strings.Fields(s) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}
