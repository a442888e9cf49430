package main

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/clean"
)

// placeholders are the quotations taken out of an article, with their names: [[Q1]] is the first. An article that holds
// such a name already gets longer ones: [[QQ1]].
type placeholders struct {
	prefix     string
	quotations []string
}

// takeOut returns the raw text with a placeholder for each quotation of it, marks included. What stands
// around the quotations, also boilerplate, stays as it is.
func takeOut(raw string) (text string, p placeholders) {
	p.prefix = "Q"
	for strings.Contains(strings.ToUpper(raw), "[["+p.prefix) {
		p.prefix += "Q"
	}
	var b strings.Builder
	end := 0
	for _, q := range speech(raw) {
		p.quotations = append(p.quotations, raw[q.Start:q.End])
		b.WriteString(raw[end:q.Start])
		b.WriteString(p.name(len(p.quotations)))
		end = q.End
	}
	b.WriteString(raw[end:])
	return b.String(), p
}

// speech returns the ranges of raw that are quotations and belong to a record, with their marks. A quotation within
// a quotation goes with it; a title or a term in marks stays.
func speech(raw string) (ranges []clean.Range) {
	doc := sayso.Attribute(raw)
	var said []clean.Span
	for _, a := range doc.Attributions {
		said = append(said, a.Quoted...)
	}
	slices.SortFunc(said, func(a, b clean.Span) int { return a.Start - b.Start })
	for _, q := range doc.Quotations {
		for len(said) > 0 && said[0].End <= q.Start {
			said = said[1:]
		}
		if q.Depth == 1 && len(said) > 0 && said[0].Overlaps(q.Span) {
			start, end := doc.RawRange(q.Span)
			ranges = append(ranges, clean.Range{Start: start, End: end})
		}
	}
	return ranges
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
