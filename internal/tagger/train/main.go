//go:build train

// Train fits the built-in tagger to automatic tags of news articles and writes its model.
//
//	go run -tags train ./internal/tagger/train [-data DIR] [-epochs N]
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/tagger"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/bench/data", "folder with polnear_train.jsonl and polnear_silver.jsonl.gz")
	out := flag.String("out", "internal/tagger/model.bin", "the model")
	var o tagger.Options
	flag.IntVar(&o.Epochs, "epochs", 5, "passes over the articles")
	flag.Float64Var(&o.Mask, "mask", 0.15, "")
	flag.Float64Var(&o.MaskAll, "maskall", 0.03, "")
	flag.IntVar(&o.Least, "least", 4, "")
	flag.IntVar(&o.Seen, "seen", 10, "")
	margin := flag.Float64("margin", 8, "")
	flag.Float64Var(&o.Cut, "cut", 3, "")
	flag.Float64Var(&o.Low, "low", 0, "")
	flag.Float64Var(&o.Cap, "cap", 0, "")
	lex := flag.Int("lex", 3, "")
	times := flag.Int("made", 20, "")
	flag.BoolVar(&o.Parts, "parts", true, "")
	hand := flag.Bool("hand", true, "")
	flag.Parse()
	o.Margin = float32(*margin)
	articles, err := gold.Read(filepath.Join(*data, "polnear_train.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	silver, lemmas, err := readSilver(filepath.Join(*data, "polnear_silver.jsonl.gz"), *lex)
	if err != nil {
		log.Fatal(err)
	}
	if *hand {
		lemmas = append(lemmas, tagger.Lexicon()...)
	}
	var sentences []tagger.Example
	known, all := 0, 0
	for _, a := range articles {
		for _, s := range sentencesOf(a.Text, silver[a.ID]) {
			sentences = append(sentences, s)
			for _, t := range s.Tags {
				all++
				if t != "" {
					known++
				}
			}
		}
	}
	log.Printf("%d sentences, %d words, %d of them labelled, %d lemmas", len(sentences), all, known, len(lemmas))
	sentences = append(sentences, made(*times)...)
	model := tagger.Learn(sentences, lemmas, o)
	if err := os.WriteFile(*out, model, 0o644); err != nil {
		log.Fatal(err)
	}
	log.Printf("%d bytes", len(model))
	measure(*data, silver, model)
}
