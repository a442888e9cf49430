//go:build train

// Train fits the selection of prose to labelled pages and writes its model, or tells how good it is on sites that it has
// not seen.
//
//	go run -tags train ./clean/internal/train [-data DIR] [-predict FILE]
//
// With -predict it fits a model to four fifths of the sites at a time, and writes what it keeps of the pages of the others.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"hash/fnv"
	"log"
	"os"
	"path/filepath"

	"github.com/seed7abcc752/sayso/clean/internal/selection"
)

const folds = 5

type record struct {
	ID   string   `json:"id"`
	Site string   `json:"site"`
	Raw  string   `json:"raw"`
	Keep [][2]int `json:"keep"`
	Opt  [][2]int `json:"opt"`
}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/bench/data", "folder with clean_body_dev.jsonl and clean_full_dev.jsonl")
	out := flag.String("out", "clean/internal/selection/model.txt", "the model")
	predict := flag.String("predict", "", "write what is kept of unseen sites to this file")
	trees := flag.Int("trees", 70, "trees of the forest")
	limit := flag.Float64("limit", -1.25, "logit below which a piece is left out")
	flag.Parse()
	var records []record
	for _, name := range []string{"clean_body_dev.jsonl", "clean_full_dev.jsonl"} {
		records = append(records, read(filepath.Join(*data, name))...)
	}
	pages, fold := make([]selection.Page, len(records)), make([]int, len(records))
	for i, r := range records {
		pages[i] = selection.Page{Text: r.Raw, Keep: r.Keep, Opt: r.Opt}
		h := fnv.New32a()
		h.Write([]byte(r.Site))
		fold[i] = int(h.Sum32()>>8) % folds
	}
	if *predict == "" {
		m := selection.Train(pages, fold, folds, *trees)
		if err := os.WriteFile(*out, []byte("# Learnt by ../train from labelled pages. DO NOT EDIT.\n"+m.String()), 0o644); err != nil {
			log.Fatal(err)
		}
		return
	}
	f, err := os.Create(*predict)
	if err != nil {
		log.Fatal(err)
	}
	w := bufio.NewWriter(f)
	for k := range folds {
		var some []selection.Page
		var inner []int
		for i := range pages {
			if fold[i] != k {
				some = append(some, pages[i])
				inner = append(inner, (fold[i]-k+folds)%folds-1)
			}
		}
		m := selection.Train(some, inner, folds-1, *trees)
		for i := range pages {
			if fold[i] == k {
				keep := [][2]int{}
				at := 0
				for _, c := range m.Select(pages[i].Text, float32(*limit)) {
					if c.Start > at {
						keep = append(keep, [2]int{at, c.Start})
					}
					at = c.End
				}
				if at < len(pages[i].Text) {
					keep = append(keep, [2]int{at, len(pages[i].Text)})
				}
				line, _ := json.Marshal(map[string]any{"id": records[i].ID, "keep": keep})
				fmt.Fprintf(w, "%s\n", line)
			}
		}
	}
	if err := w.Flush(); err != nil {
		log.Fatal(err)
	}
	if err := f.Close(); err != nil {
		log.Fatal(err)
	}
}

func read(path string) []record {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	var out []record
	d := json.NewDecoder(f)
	for d.More() {
		var r record
		if err := d.Decode(&r); err != nil {
			log.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}
