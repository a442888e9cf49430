package sayso_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"sync"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/segment"
)

const article = `open image in gallery The sea wall in January ( Rolf Hay/PA Wire )

Port Marrow will rebuild its sea wall. The council leader, Rosalind Achebe, told reporters that the work would take “four summers and a lot of patience”.

“I have stood on that wall for thirty years. It moves now,” Ms Achebe said.`

func ExampleClean() {
	doc := sayso.Clean("Read more\n\n&ldquo;It moves now,&rdquo; Ms Achebe said of the old wall on Monday morning.")
	fmt.Println(doc.Text)
	for _, d := range doc.Dropped {
		fmt.Printf("%s: %s\n", d.Kind, strings.TrimSpace(doc.Raw[d.Start:d.End]))
	}
	// Output:
	// “It moves now,” Ms Achebe said of the old wall on Monday morning.
	// related: Read more
}

func ExampleSegment() {
	doc := sayso.Segment("“Is it safe?” asked Mr. Orr. Nobody knew.")
	for _, s := range doc.Sentences {
		fmt.Println("sentence: ", doc.Text[s.Start:s.End])
	}
	for _, q := range doc.Quotations {
		fmt.Println("quotation:", doc.Text[q.Inner.Start:q.Inner.End])
	}
	// Output:
	// sentence:  “Is it safe?” asked Mr. Orr.
	// sentence:  Nobody knew.
	// quotation: Is it safe?
}

func ExampleAttribute() {
	for _, r := range sayso.Attribute(article).Records() {
		fmt.Printf("%s (%s, %s): %s\n", r.Speaker.Name, r.Speaker.Role, r.Kind, r.Content[0].Text)
	}
	// Output:
	// Rosalind Achebe (council leader, mixed): the work would take “four summers and a lot of patience”
	// Rosalind Achebe (council leader, direct): “I have stood on that wall for thirty years. It moves now,”
}

// The record as JSON.
func ExampleAttribute_json() {
	r := sayso.Attribute(article).Records()[1]
	r.Confidence, r.Rule = 0, "" // they change with every version
	b, _ := json.MarshalIndent(r, "", " ")
	fmt.Println(string(b))
	// Output:
	// {
	//  "kind": "direct",
	//  "content": [
	//   {
	//    "start": 227,
	//    "end": 290,
	//    "text": "“I have stood on that wall for thirty years. It moves now,”"
	//   }
	//  ],
	//  "quoted": [
	//   {
	//    "start": 230,
	//    "end": 287,
	//    "text": "I have stood on that wall for thirty years. It moves now,"
	//   }
	//  ],
	//  "cue": {
	//   "start": 301,
	//   "end": 305,
	//   "text": "said"
	//  },
	//  "source": {
	//   "start": 291,
	//   "end": 300,
	//   "text": "Ms Achebe"
	//  },
	//  "speaker": {
	//   "name": "Rosalind Achebe",
	//   "kind": "person",
	//   "role": "council leader",
	//   "aliases": [
	//    "Ms Achebe"
	//   ],
	//   "pronoun": ""
	//  },
	//  "addressee": null,
	//  "rule": "",
	//  "confidence": 0
	// }
}

// Records point into the raw text, spans into the cleaned one. RawRange leads from one to the other.
func ExampleAttribute_offsets() {
	raw := "&ldquo;It moves now,&rdquo; Ms Achebe said."
	doc := sayso.Attribute(raw)
	span := doc.Attributions[0].Content[0]
	start, end := doc.RawRange(span)
	fmt.Println(doc.Text[span.Start:span.End])
	fmt.Println(raw[start:end])
	// Output:
	// “It moves now,”
	// &ldquo;It moves now,&rdquo;
}

// Settings are fields of the workers.
func Example_settings() {
	text := clean.Cleaner{KeepAll: true}.Clean("Ms Achebe said the wall had sunk. “It moves now,” she added.")
	doc := attribution.Attributor{QuotesOnly: true}.Attribute(segment.Segmenter{}.Segment(text))
	for _, r := range doc.Records() {
		fmt.Println(r.Kind, r.Content[0].Text)
	}
	// Output:
	// direct “It moves now,”
}

// A nouns is a Tagger that knows one word, and takes all others for names.
type nouns struct{}

func (nouns) Tag(words, tags []string) {
	for i, w := range words {
		tags[i] = "NNP"
		if w == "said" {
			tags[i] = "VBD"
		}
	}
}

// Whoever has a better tagger, or a faster one, puts it in the place of the built-in one.
func Example_tagger() {
	text := segment.Segmenter{}.Segment(clean.Cleaner{}.Clean("“It moves,” Achebe said."))
	doc := attribution.Attributor{Tagger: nouns{}}.Attribute(text)
	fmt.Println(doc.Tags)
	// Output:
	// [NNP NNP NNP NNP NNP NNP VBD NNP]
}

// The verbs and the workers may be used by many goroutines at once.
func Example_concurrent() {
	articles := []string{article, "“We lost,” said Ada Quill.", "“We won,” said Bo Lind."}
	speakers := make([]string, len(articles))
	var all sync.WaitGroup
	for i, a := range articles {
		all.Go(func() {
			speakers[i] = sayso.Attribute(a).Records()[0].Speaker.Name
		})
	}
	all.Wait()
	fmt.Println(speakers)
	// Output:
	// [Rosalind Achebe Ada Quill Bo Lind]
}
