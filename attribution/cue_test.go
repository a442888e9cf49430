package attribution

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

// tagged is the Tagger of one sentence written as word/TAG.
type tagged map[string]string

func (t tagged) Tag(words, tags []string) {
	for i, w := range words {
		tags[i] = t[w]
	}
}

// parseTagged divides "He/PRP said/VBD ./." into text and Tagger.
func parseTagged(s string) (string, tagged) {
	t := tagged{}
	var words []string
	for _, f := range strings.Fields(s) {
		i := strings.LastIndexByte(f, '/')
		words = append(words, f[:i])
		t[f[:i]] = f[i+1:]
	}
	return strings.Join(words, " "), t
}

func TestFindCues(t *testing.T) {
	for _, tt := range []struct {
		name, sentence string
		want           []string
	}{
		{"auxiliaries and adverbs belong to it", "She/PRP has/VBZ repeatedly/RB said/VBN so/RB ./.", []string{"has repeatedly said"}},
		{"negation belongs to it", "She/PRP did/VBD not/RB say/VB when/WRB ./.", []string{"did not say"}},
		{"a preposition that is part of it", "According/VBG to/TO police/NNS it/PRP rained/VBD ./.", []string{"According to"}},
		{"a particle is part of it", "He/PRP pointed/VBD out/RP that/IN it/PRP rained/VBD ./.", []string{"pointed out"}},
		{"an aspect verb joins the verb of speech", "He/PRP went/VBD on/RP to/TO say/VB it/PRP rained/VBD ./.", []string{"went on to say"}},
		{"a noun with a clause", "The/DT claim/NN that/IN it/PRP rained/VBD died/VBD ./.", []string{"claim"}},
		{"a noun with an owner", "Their/PRP$ statement/NN shocked/VBD us/PRP ./.", []string{"statement", "shocked"}},
		{"a noun alone is none", "The/DT statement/NN fell/VBD ./.", nil},
	} {
		text, tagger := parseTagged(tt.sentence)
		doc := segment.Segmenter{}.Segment(clean.Cleaner{KeepAll: true}.Clean(text))
		a := analysis{Attributor: Attributor{Tagger: tagger}, doc: &Document{Document: doc}}
		a.prepare()
		a.tagWords()
		a.survey()
		a.findCues()
		var got []string
		for _, c := range a.cues {
			s := a.span(c.tokens)
			got = append(got, a.text[s.Start:s.End])
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}
