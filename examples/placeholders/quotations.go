package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
)

// placeholders are the quotations taken out of an article, with their names: [[Q1]] is the first. An article that holds
// such a name already gets longer ones: [[QQ1]].
type placeholders struct {
	prefix     string
	quotations []string
}

// takeOut returns the raw text with a placeholder for each stretch of it that is quoted, marks included. What stands
// around the quotations, also boilerplate, stays as it is.
func takeOut(raw string) (text string, p placeholders) {
	p.prefix = "Q"
	for strings.Contains(raw, "[["+p.prefix) {
		p.prefix += "Q"
	}
	var b strings.Builder
	end := 0
	for _, q := range quoted(raw) {
		if q.Start < end {
			continue // a quotation within the one just taken out
		}
		p.quotations = append(p.quotations, raw[q.Start:q.End])
		b.WriteString(raw[end:q.Start])
		b.WriteString(p.name(len(p.quotations)))
		end = q.End
	}
	b.WriteString(raw[end:])
	return b.String(), p
}

// quoted returns the quoted stretches of all records, in the order of the text.
func quoted(raw string) []attribution.Piece {
	var all []attribution.Piece
	for _, r := range sayso.Attribute(raw).Records() {
		all = append(all, r.Quoted...)
	}
	slices.SortStableFunc(all, func(a, b attribution.Piece) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End // the longer first
	})
	return all
}

func (p placeholders) name(i int) string { return "[[" + p.prefix + strconv.Itoa(i) + "]]" }

// putBack returns text with the quotations in the places of their placeholders, in whatever order these stand now.
func putBack(text string, p placeholders) (string, error) {
	seen := make([]int, len(p.quotations)+1)
	var unknown []string
	found := regexp.MustCompile(`(?i)\[\[` + p.prefix + `(\d+)\]\]`) // whoever rewrites may change the case
	whole := found.ReplaceAllStringFunc(text, func(name string) string {
		i, err := strconv.Atoi(found.FindStringSubmatch(name)[1])
		if err != nil || i < 1 || i > len(p.quotations) {
			unknown = append(unknown, name)
			return name
		}
		seen[i]++
		return p.quotations[i-1]
	})
	if len(unknown) > 0 {
		return "", fmt.Errorf("%s stands for no quotation", unknown[0])
	}
	for i, q := range p.quotations {
		if seen[i+1] != 1 {
			return "", fmt.Errorf("%s came back %d times: %s", p.name(i+1), seen[i+1], q)
		}
	}
	return whole, nil
}
