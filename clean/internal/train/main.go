//go:build train

// Train fits the selection of prose to labelled pages and writes its model, or tells how good it is on sites that it has
// not seen.
//
//	go run -tags train ./clean/internal/train                          writes the model
//	go run -tags train ./clean/internal/train -folds 5 [-predict FILE]  measures it
//
// With -folds 5 it fits a model to all sites but a fifth at a time, and prints, by variant, how right it is about the
// pages of the others, as score_clean.py of the benchmark counts; -seeds 3 does so with three dealings of the sites.
// -predict writes what was kept, for that scorer.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/seed7abcc752/sayso/clean"
	"github.com/seed7abcc752/sayso/clean/internal/selection"
)

type record struct {
	ID      string   `json:"id"`
	Page    string   `json:"page"`
	Variant string   `json:"variant"`
	Site    string   `json:"site"`
	Raw     string   `json:"raw"`
	Text    string   `json:"text"`
	Keep    [][2]int `json:"keep"`
	Opt     [][2]int `json:"opt"`
	doc     *clean.Document
}

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/bench/data", "folder with clean_body_dev.jsonl and clean_full_dev.jsonl")
	out := flag.String("out", "clean/internal/selection/model.txt", "the model")
	folds := flag.Int("folds", 0, "measure with so many folds over sites")
	seeds := flag.Int("seeds", 1, "measure so many times, with other folds each")
	predict := flag.String("predict", "", "write what is kept of unseen sites to this file")
	limit := flag.Float64("limit", 0, "logit below which a piece is left out")
	strict := flag.Bool("strict", false, "with no excuse for clean texts, lists and the midst of the prose")
	plan := selection.DefaultPlan
	prose := flag.String("prose", "polnear_train.jsonl", "articles that are all prose, to learn from as well")
	every := flag.Int("every", 4, "one of so many of them")
	models := flag.String("models", "", "with -folds: keep the models in files that begin so, and take those that are there")
	flag.Parse()
	var records []*record
	for _, name := range []string{"clean_body_dev.jsonl", "clean_full_dev.jsonl"} {
		records = append(records, read(filepath.Join(*data, name))...)
	}
	known := pages(records)
	if *prose != "" {
		known = append(known, articles(filepath.Join(*data, *prose), *every, known)...)
	}
	corpus := selection.NewCorpus(known, plan)
	if *folds == 0 {
		m := corpus.Train(plan, func(int) bool { return true })
		if err := os.WriteFile(*out, []byte("# Learnt by ../train from labelled pages. DO NOT EDIT.\n"+m.String()), 0o644); err != nil {
			log.Fatal(err)
		}
		return
	}
	gold := make([]*judged, len(records))
	for i, r := range records {
		gold[i] = judge(r)
	}
	for seed := range *seeds {
		fold := corpus.Folds(*folds, uint64(seed))
		keeps := make([][][2]int, len(records))
		var all sync.WaitGroup
		for k := range *folds {
			all.Go(func() {
				m := kept(*models, seed, k, func() *selection.Model {
					return corpus.Train(plan, func(i int) bool { return i >= len(records) || fold[i] != k })
				})
				for i, r := range records {
					if fold[i] == k {
						keeps[i] = keep(r.doc, m.Select(nil, r.doc.Text, selection.Setting{Limit: float32(*limit), NoExcuse: *strict}))
					}
				}
			})
		}
		all.Wait()
		report(gold, keeps)
		if *predict != "" && seed == 0 {
			write(*predict, records, keeps)
		}
	}
}

// kept returns the model of a fold, from the file that holds it if there is one.
func kept(prefix string, seed, fold int, train func() *selection.Model) *selection.Model {
	if prefix == "" {
		return parsed(train().String())
	}
	file := fmt.Sprintf("%s.%d.%d", prefix, seed, fold)
	if b, err := os.ReadFile(file); err == nil {
		return parsed(string(b))
	}
	text := train().String()
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}
	return parsed(text)
}

// parsed returns the model as a program reads it, which is a little rounded.
func parsed(text string) *selection.Model {
	m, err := selection.ParseModel(text)
	if err != nil {
		log.Fatal(err)
	}
	return m
}

// pages maps what is marked in the raw texts to the decoded ones, which the selection sees.
func pages(records []*record) []selection.Page {
	sites := map[string]int{}
	out := make([]selection.Page, len(records))
	for i, r := range records {
		if _, ok := sites[r.Site]; !ok {
			sites[r.Site] = len(sites)
		}
		r.doc = clean.Cleaner{KeepAll: true}.Clean(r.Raw)
		place := func(raw int) int {
			return sort.Search(len(r.doc.Text), func(k int) bool {
				start, _ := r.doc.RawRange(clean.Span{Start: k, End: k + 1})
				return start >= raw
			})
		}
		decoded := func(spans [][2]int) (out [][2]int) {
			for _, s := range spans {
				out = append(out, [2]int{place(s[0]), place(s[1])})
			}
			return out
		}
		out[i] = selection.Page{Text: r.doc.Text, Keep: decoded(r.Keep), Opt: decoded(r.Opt), Site: sites[r.Site]}
	}
	return out
}

// keep returns what cuts leave of doc, as ranges of its raw text.
func keep(doc *clean.Document, cuts []selection.Cut) (out [][2]int) {
	at := 0
	for _, c := range append(cuts, selection.Cut{Start: len(doc.Text), End: len(doc.Text)}) {
		if c.Start > at {
			start, end := doc.RawRange(clean.Span{Start: at, End: c.Start})
			out = append(out, [2]int{start, end})
		}
		at = c.End
	}
	return out
}

// report prints a line for all variants but full and one, and a line for each.
func report(gold []*judged, kept [][][2]int) {
	all, by := &tally{}, map[string]*tally{}
	for i, j := range gold {
		if j.variant != "full" && j.variant != "one" {
			all.add(j, kept[i])
		}
		if by[j.variant] == nil {
			by[j.variant] = &tally{}
		}
		by[j.variant].add(j, kept[i])
	}
	fmt.Printf("%-5s %v\n", "body", all)
	var names []string
	for v := range by {
		names = append(names, v)
	}
	slices.Sort(names)
	for _, v := range names {
		fmt.Printf("%-5s %v\n", v, by[v])
	}
}

func write(path string, records []*record, kept [][][2]int) {
	f, err := os.Create(path)
	if err != nil {
		log.Fatal(err)
	}
	w := bufio.NewWriter(f)
	for i, r := range records {
		k := kept[i]
		if k == nil {
			k = [][2]int{}
		}
		line, _ := json.Marshal(map[string]any{"id": r.ID, "keep": k})
		fmt.Fprintf(w, "%s\n", line)
	}
	if err := w.Flush(); err != nil {
		log.Fatal(err)
	}
	if err := f.Close(); err != nil {
		log.Fatal(err)
	}
}

func read(path string) []*record {
	f, err := os.Open(path)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	var out []*record
	d := json.NewDecoder(f)
	for d.More() {
		r := &record{}
		if err := d.Decode(r); err != nil {
			log.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

// articles returns texts that are prose but for their headlines, as pages of sites of their own; every third one is on one line.
func articles(path string, every int, known []selection.Page) (out []selection.Page) {
	site := 0
	for _, p := range known {
		site = max(site, p.Site+1)
	}
	for i, r := range read(path) {
		if i%every != 0 {
			continue
		}
		text := clean.Cleaner{KeepAll: true}.Clean(r.Text).Text
		head := strings.IndexByte(text, '\n') + 1
		if i/every%3 == 2 {
			text = strings.Join(strings.Fields(text), " ")
		}
		out = append(out, selection.Page{Text: text, Keep: [][2]int{{head, len(text)}}, Opt: [][2]int{{0, head}}, Site: site + i/every%20})
	}
	return out
}
