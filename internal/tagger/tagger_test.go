package tagger

import (
	"fmt"
	"hash/crc32"
	"hash/fnv"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

func TestTag(t *testing.T) {
	tests := []struct{ why, words, tags string }{
		{"a plain sentence of news", "The council said the bridge would close on Monday .", "DT NN VBD DT NN MD VB IN NNP ."},
		{"names that no list has", "Ms Quillfeather told Zbyn Orrelsson she was leaving .", "NNP NNP VBD NNP NNP PRP VBD VBG ."},
		{"to before a verb and before a noun", "He wanted to go to Leeds .", "PRP VBD TO VB IN NNP ."},
		{"verb and noun of one form", "Her claim that they claim it is odd .", "PRP$ NN IN PRP VBP PRP VBZ JJ ."},
		{"possessive", "The mayor 's lawyer resigned .", "DT NN POS NN VBD ."},
		{"a request", "Please send me your invoice and call the plumber before you leave .", "UH VB PRP PRP$ NN CC VB DT NN IN PRP VBP ."},
		{"a question", "How do I reset the thermostat ?", "WRB VBP PRP VB DT NN ."},
		{"a recipe", "Stir in the flour and simmer for ten minutes .", "VB RP DT NN CC VB IN CD NNS ."},
		{"marks", "Wait ... ( yes ) & “ go ” :-) — ok !?", "VB : -LRB- UH -RRB- CC `` VB '' NFP : UH ."},
		{"an ellipsis at the end", "I wonder ...", "PRP VBP ."},
		{"numbers", "In the 1970s it cost $ 3.50 , at 7:30 .", "IN DT NNS PRP VBD $ CD , IN CD ."},
		{"a dash between numbers, a hyphen between words", "the 1914 - 18 well - known film", "DT CD SYM CD RB HYPH VBN NN"},
		{"an abbreviation that is a pronoun in small letters", "They told us that the US president left .", "PRP VBD PRP IN DT NNP NN VBD ."},
		{"settled in any case", "Please , i know .", "UH , PRP VBP ."},
	}
	for _, tt := range tests {
		words := strings.Fields(tt.words)
		tags := make([]string, len(words))
		Tagger{}.Tag(words, tags)
		if diff := cmp.Diff(tt.tags, strings.Join(tags, " ")); diff != "" {
			t.Errorf("%s: -want +got\n%s", tt.why, diff)
		}
	}
}

// More words than are tagged at a time, and words of every kind of nonsense, have a tag each.
func TestEveryWordHasATag(t *testing.T) {
	words := strings.Fields(strings.Repeat("said \xff “ 😀 — 1,000 a\x00b ", 200))
	tags := make([]string, len(words))
	Tagger{}.Tag(words, tags)
	for i, tag := range tags {
		if tag == "" {
			t.Fatalf("word %d, %q, has no tag", i, words[i])
		}
	}
}

func TestBrokenModels(t *testing.T) {
	whole := modelData
	names, _, _ := strings.Cut(whole, "\n")
	for _, n := range []int{0, 1, len("CC CD"), len(names), len(names) + 1, 300, len(whole) / 4, len(whole) / 2, len(whole) - 1} {
		if _, err := parse(whole[:n]); err == nil {
			t.Errorf("the first %d bytes are read as a model", n)
		}
	}
	if _, err := parse("NN\n" + whole[len(names)+1:]); err == nil {
		t.Error("a model without tags for marks is read")
	}
	if _, err := parse(whole); err != nil {
		t.Error(err)
	}
}

// The model stays small: it is part of every program.
func TestSize(t *testing.T) {
	const most = 2_000_000
	if n := len(modelData); n > most {
		t.Errorf("%d bytes, more than %d", n, most)
	}
}

// Tags are the same on every machine and in every build: this is what they were where the model was fitted.
func TestSameEverywhere(t *testing.T) {
	words := strings.Fields(strings.Repeat(text+" Don't you ever , EVER call Zbyn 's so-called “ friends ” rude names ? ", 9))
	tags := make([]string, len(words))
	Tagger{}.Tag(words, tags)
	again := make([]string, len(words))
	Tagger{}.Tag(words, again)
	if !slices.Equal(tags, again) {
		t.Error("two runs differ")
	}
	h := fnv.New32a()
	for _, tag := range tags {
		h.Write([]byte(tag + " "))
	}
	if got := fmt.Sprintf("%08x %08x", crc32.ChecksumIEEE([]byte(modelData)), h.Sum32()); got != sums {
		t.Errorf("model and tags sum to %s, not %s: after fitting, change sums", got, sums)
	}
}

// sums are the checksums of model.bin and of the tags in TestSameEverywhere.
const sums = "bcc5e071 366348c1"

func TestNoAllocation(t *testing.T) {
	words := strings.Fields("The council said the bridge would close on Monday .")
	tags := make([]string, len(words))
	if n := testing.AllocsPerRun(100, func() { Tagger{}.Tag(words, tags) }); n > 0 {
		t.Errorf("%v allocations a sentence", n)
	}
}

const text = "The council of Marrow said on Monday that the old ferry terminal would close , because its piers had sunk by a hand 's breadth in ten years ."

func BenchmarkTag(b *testing.B) {
	words := strings.Fields(text)
	tags := make([]string, len(words))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Tagger{}.Tag(words, tags)
	}
}

// As the attribution asks: no strings handed over.
func BenchmarkSentence(b *testing.B) {
	words := strings.Fields(text)
	var s Sentence
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		s.Reset()
		for _, w := range words {
			s.Add(w)
		}
		s.Tag()
	}
}

// The first call of a program.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := parse(modelData); err != nil {
			b.Fatal(err)
		}
	}
}

// What is kept of words changes no tag, however many words share a place.
func TestLately(t *testing.T) {
	words := []string{"a", "A", "a\x00", "\x00", "said", "Said", "SAID", "US", "us", "Us", "l'", "l’", "é", "eight888", "nine99999", "nine99998", "sixteen-letters1", "sixteen-letters2", "seventeen-letters", "", "."}
	for i := range 3000 {
		words = append(words, fmt.Sprintf("w%d", i))
	}
	words = append(words, words...)
	var l Lately
	var kept, plain Sentence
	kept.Keep(&l, func(text string, start, end int) Told { return Told{uint8(end - start), uint16(2 * (end - start))} })
	text := strings.Join(words, " ") + "         " // a word that the text ends with is not kept
	at := 0
	for len(words) > 0 {
		n := min(Most, len(words))
		kept.Reset()
		plain.Reset()
		var tokens []segment.Token
		for _, w := range words[:n] {
			tokens = append(tokens, segment.Token{Span32: clean.Span32{Start: uint32(at), End: uint32(at + len(w))}})
			at += len(w) + 1
			plain.Add(w)
		}
		class, base := make([]uint8, n), make([]uint16, n)
		kept.AddTokens(text, tokens, class, base)
		for i, w := range words[:n] {
			if int(class[i]) != len(w) || base[i] != uint16(2*len(w)) {
				t.Errorf("%q is of class %d and base %d, as words of other length are", w, class[i], base[i])
			}
		}
		if got, want := kept.Tag(), plain.Tag(); !slices.Equal(got, want) {
			t.Errorf("kept %v, else %v", got, want)
		}
		words = words[n:]
	}
}
