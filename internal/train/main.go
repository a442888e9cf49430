//go:build train

// Train fits the log-linear models of package attribution from annotated articles and writes their weights beside the code.
//
//	go run -tags train ./internal/train -data DIR [-folds K] TASK…
//
// With -folds it writes nothing and tells how often the fitted model chooses right on articles it was not fitted on.
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/linear"
)

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/bench/data", "folder with polnear_train.jsonl")
	out := flag.String("out", "attribution", "folder of the weights")
	folds := flag.Int("folds", 0, "measure on so many folds instead of writing")
	flag.Parse()
	articles, err := gold.Read(filepath.Join(*data, "polnear_train.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	for _, name := range flag.Args() {
		task, ok := attribution.Tasks[name]
		if !ok {
			log.Fatalf("no task is called %s", name)
		}
		names := map[uint64]string{}
		byArticle := make([][]linear.Instance, len(articles))
		for i := range articles {
			byArticle[i] = task.Instances(attribution.Attributor{}, &articles[i], names)
		}
		if *folds > 0 {
			measure(task, byArticle, names, *folds)
			continue
		}
		var all []linear.Instance
		for _, in := range byArticle {
			all = append(all, in...)
		}
		weights := task.Trainer.Train(all)
		path := filepath.Join(*out, task.File)
		if err := os.WriteFile(path, []byte(linear.Format(task.Comment, weights, names)), 0o644); err != nil {
			log.Fatal(err)
		}
		right, n := rate(weights, names, all)
		fmt.Printf("%s: %d instances, %d weights, %.2f %% right on what it was fitted on\n", name, n, len(weights), 100*float64(right)/float64(n))
	}
}

func measure(task attribution.Task, byArticle [][]linear.Instance, names map[uint64]string, folds int) {
	var right, total int
	for k := range folds {
		var train, test []linear.Instance
		for i, in := range byArticle {
			if i%folds == k {
				test = append(test, in...)
			} else {
				train = append(train, in...)
			}
		}
		r, n := rate(task.Trainer.Train(train), names, test)
		right, total = right+r, total+n
	}
	fmt.Printf("%s: %.2f %% of %d right over %d folds\n", task.File, 100*float64(right)/float64(total), total, folds)
}

func rate(weights map[uint64]float32, names map[uint64]string, instances []linear.Instance) (right, n int) {
	for _, in := range instances {
		best, top := -1, 0.0
		for j, c := range in.Candidates {
			var s float64
			for _, f := range c {
				s += float64(weights[f])
			}
			if best < 0 || s > top {
				best, top = j, s
			}
		}
		n++
		for _, j := range in.Right {
			if j == best {
				right++
				break
			}
		}
	}
	return right, n
}
