package main

import (
	_ "embed"
	"fmt"
	"html/template"
	"strings"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
)

//go:embed page.html
var pageText string

var page = template.Must(template.New("page").Parse(pageText))

// A view is what the page shows.
type view struct {
	Title    string
	Speakers []*speaker // in the order in which they speak
	Blocks   []block
	Records  int
}

// A speaker is a line of the legend.
type speaker struct {
	Name, Role string
	Hue        int // degrees on the colour wheel
	Count      int
}

// A piece is a stretch of the article that looks the same throughout.
type piece struct {
	part
	Text string
	Hue  int
	Tip  string // shown under the pointer
}

func newView(raw string) view {
	doc := sayso.Attribute(raw)
	records := doc.Records()
	v := view{Title: title(doc.Text), Records: len(records)}
	speakers := map[string]*speaker{}
	for _, r := range records {
		name := speakerName(r)
		s := speakers[name]
		if s == nil {
			s = &speaker{Name: name, Hue: (25 + len(v.Speakers)*137) % 360} // 137: neighbours in the legend are far apart in colour
			if r.Speaker != nil {
				s.Role = r.Speaker.Role
			}
			speakers[name] = s
			v.Speakers = append(v.Speakers, s)
		}
		s.Count++
	}
	var pieces []piece
	for at, p := range runs(paint(raw, records, doc.Dropped)) {
		x := piece{part: p, Text: shown(raw[at[0]:at[1]])}
		switch p.Role {
		case plain:
		case dropped:
			x.Tip = string(doc.Dropped[p.record].Kind)
		default:
			r := records[p.record]
			x.Hue, x.Tip = speakers[speakerName(r)].Hue, tip(r)
		}
		pieces = append(pieces, x)
	}
	v.Blocks = blocks(pieces)
	return v
}

// shown is a stretch of the raw text as a reader should see it: &ldquo; as “.
func shown(raw string) string { return clean.Cleaner{KeepAll: true}.Clean(raw).Text }

func speakerName(r attribution.Record) string {
	switch {
	case r.Speaker != nil:
		return r.Speaker.Name
	case r.Source != nil:
		return r.Source.Text
	}
	return "nobody named"
}

func tip(r attribution.Record) string {
	var b strings.Builder
	b.WriteString(speakerName(r))
	if r.Cue != nil {
		fmt.Fprintf(&b, " · cue “%s”", r.Cue.Text)
	}
	if r.Addressee != nil {
		fmt.Fprintf(&b, " · to %s", r.Addressee.Name)
	}
	fmt.Fprintf(&b, " · %s · rule %s · confidence %.0f %%", r.Kind, r.Rule, 100*r.Confidence)
	return b.String()
}

// title is the beginning of the first line of the prose.
func title(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	words := strings.Fields(line)
	if len(words) > 12 {
		return strings.Join(words[:12], " ") + " …"
	}
	return strings.Join(words, " ")
}
