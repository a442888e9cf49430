package prosetag_test

import (
	"fmt"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/attribution/prosetag"
)

func Example() {
	text := sayso.Segment("“It moves,” Rosalind Achebe said.")
	doc := attribution.Attributor{Tagger: prosetag.New()}.Attribute(text)
	fmt.Println(doc.Records()[0].Speaker.Name)
	// Output: Rosalind Achebe
}
