//go:build train

// Train fits the built-in tagger to automatic tags of news articles and to patterns of sentences, writes its model, and prints
// what share of tags is right elsewhere.
//
//	go run -tags train ./internal/tagger/train [-data DIR] [-out FILE]
package main

import (
	"flag"
	"log"
	"os"
	"path/filepath"

	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/tagger"
)

// timesMade is how many sentences are made after a pattern.
const timesMade = 32

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/bench/data", "folder with polnear_train.jsonl and polnear_silver.jsonl.gz")
	out := flag.String("out", "internal/tagger/model.bin", "the model")
	flag.Parse()
	articles, err := gold.Read(filepath.Join(*data, "polnear_train.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	silver, lemmas, err := readSilver(filepath.Join(*data, "polnear_silver.jsonl.gz"))
	if err != nil {
		log.Fatal(err)
	}
	var examples []tagger.Example
	for _, a := range articles {
		examples = append(examples, examplesOf(a.Text, silver[a.ID])...)
	}
	log.Printf("%d sentences of %d articles, %d lemmas", len(examples), len(articles), len(lemmas))
	examples = append(examples, made(timesMade)...)
	model := tagger.Learn(examples, append(lemmas, tagger.Lexicon()...))
	if err := os.WriteFile(*out, model, 0o644); err != nil {
		log.Fatal(err)
	}
	log.Printf("%d bytes", len(model))
	measure(*data, silver, model)
}
