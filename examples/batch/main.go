// Batch reads articles as JSON Lines and writes what a stage of sayso makes of each.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"log"
	"os"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

type span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Depth int    `json:"depth,omitempty"`
	Tag   string `json:"tag,omitempty"`
	Kind  string `json:"kind,omitempty"`
}

func main() {
	stage := flag.String("stage", "attribute", "")
	cl := flag.Bool("clean", true, "")
	flag.Int("workers", 1, "")
	flag.Parse()
	f, err := os.Open(flag.Arg(0))
	if err != nil {
		log.Fatal(err)
	}
	in := bufio.NewReaderSize(f, 1<<20)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for {
		line, err := in.ReadBytes('\n')
		if len(line) > 1 {
			var o struct{ ID, Text string }
			if err := json.Unmarshal(line, &o); err != nil {
				log.Fatal(err)
			}
			enc.Encode(answer(*stage, o.ID, clean.Cleaner{KeepAll: !*cl}.Clean(o.Text)))
		}
		if err != nil {
			break
		}
	}
}

func answer(stage, id string, c *clean.Document) map[string]any {
	m := map[string]any{"id": id}
	switch stage {
	case "clean":
		keep, dropped := []span{}, []span{}
		for _, k := range c.Keep {
			keep = append(keep, span{Start: k.Start, End: k.End})
		}
		for _, k := range c.Dropped {
			dropped = append(dropped, span{Start: k.Start, End: k.End, Kind: string(k.Kind)})
		}
		m["text"], m["keep"], m["dropped"] = c.Text, keep, dropped
	case "attribute":
		m["records"] = attribution.Attributor{}.Attribute(segment.Segmenter{}.Segment(c)).Records()
	default:
		s := segment.Segmenter{}.Segment(c)
		var tags []string
		if stage == "tag" {
			tags = attribution.Attributor{}.Attribute(s).Tags
		}
		conv := func(x clean.Span) span { a, b := s.RawRange(x); return span{Start: a, End: b} }
		ps, ss, ts, qs := []span{}, []span{}, []span{}, []span{}
		for _, x := range s.Paragraphs {
			ps = append(ps, conv(x.Span))
		}
		for _, x := range s.Sentences {
			ss = append(ss, conv(x.Span))
		}
		for i, x := range s.Tokens {
			y := conv(x.Span)
			if i < len(tags) {
				y.Tag = tags[i]
			}
			ts = append(ts, y)
		}
		for _, x := range s.Quotations {
			y := conv(x.Span)
			y.Depth = x.Depth
			qs = append(qs, y)
		}
		m["paragraphs"], m["sentences"], m["tokens"], m["quotations"] = ps, ss, ts, qs
	}
	return m
}
