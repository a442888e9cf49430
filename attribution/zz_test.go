package attribution

import (
	"bufio"
	"fmt"
	"os"
	"testing"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

func TestZZ(t *testing.T) {
	f, err := os.Open("/tmp/w/zz.txt")
	if err != nil {
		t.Skip()
	}
	sc := bufio.NewScanner(f)
	for sc.Scan() {
		doc := segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(sc.Text()))
		an := newAnalysis(Attributor{}, doc)
		for _, s := range steps {
			s.run(an)
		}
		fmt.Println("#", sc.Text())
		for i := range an.tok {
			fmt.Printf("%s/%s ", an.word(int32(i)), tagNames[an.tag[i]])
		}
		fmt.Println()
		fmt.Print("  mentions:")
		for _, m := range an.mentions {
			s := an.span(m.full)
			fmt.Printf(" [%s]%s", an.text[s.Start:s.End], m.kind)
		}
		fmt.Println()
		fmt.Print("  cues:")
		for _, c := range an.cues {
			src := ""
			if c.source >= 0 {
				s := an.span(an.mentions[c.source].full)
				src = an.text[s.Start:s.End]
			}
			s := an.span(c.tokens)
			fmt.Printf(" [%s <- %s %.2f]", an.text[s.Start:s.End], src, c.sure)
		}
		fmt.Println()
		for _, r := range an.doc.Records() {
			who, src, cue := "", "", ""
			if r.Speaker != nil {
				who = r.Speaker.Name
			}
			if r.Source != nil {
				src = r.Source.Text
			}
			if r.Cue != nil {
				cue = r.Cue.Text
			}
			fmt.Printf("   %s | %s | %s | %s = %s | %.2f\n", r.Kind, r.Content[0].Text, cue, src, who, r.Confidence)
		}
	}
}
