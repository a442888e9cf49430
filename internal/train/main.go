//go:build train

// Train fits the log-linear models of package attribution from annotated articles and writes their weights beside the code.
//
//	go run -tags train ./internal/train [-data DIR] [-folds K] TASK…
//	go run -tags train ./internal/train -predict FILE
//	go run -tags train ./internal/train -calibrate
//	go run -tags train ./internal/train -pack
//
// With -folds it writes nothing and tells how often the fitted models choose right on articles they were not fitted on.
// With -predict it fits every model on nine tenths of the articles, lets them attribute the tenth left out, and writes
// records for all articles: what the library makes of articles that its models have not seen. With -calibrate it measures
// how often such records are right, by their probability, and writes calibration.txt. With -pack it writes the tables that the
// program reads from the lists of weights that are there.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"

	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/internal/gold"
	"github.com/seed7abcc752/sayso/internal/linear"
)

const crossFolds = 5

func main() {
	log.SetFlags(0)
	data := flag.String("data", "../shared/bench/data", "folder with polnear_train.jsonl")
	out := flag.String("out", "attribution", "folder of the weights")
	folds := flag.Int("folds", 0, "measure on so many folds instead of writing")
	predict := flag.String("predict", "", "write the records of unseen articles to this file")
	calibrate := flag.Bool("calibrate", false, "measure confidences on unseen articles and write calibration.txt")
	packing := flag.Bool("pack", false, "write the tables anew from the lists of weights")
	var try linear.Trainer
	flag.Float64Var(&try.L2, "l2", 0, "with -folds: another regularisation than the task's")
	flag.IntVar(&try.Epochs, "epochs", 0, "with -folds: another number of passes")
	flag.IntVar(&try.Min, "min", 0, "with -folds: how often a feature must be seen")
	flag.Parse()
	if *packing {
		if err := pack(*out); err != nil {
			log.Fatal(err)
		}
		return
	}
	articles, err := gold.Read(filepath.Join(*data, "polnear_train.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	if err := gold.ReadLabels(filepath.Join(*data, "polnear_silver.jsonl.gz"), articles); err != nil {
		log.Fatal(err)
	}
	if err := gold.ReadReferents(articles); err != nil {
		log.Fatal(err)
	}
	own, err := gold.Own()
	if err != nil {
		log.Fatal(err)
	}
	t := trainer{articles: append(articles, own...), own: len(articles)}
	if *predict != "" || *calibrate {
		records := t.unseen(*calibrate)
		if *calibrate {
			if err := os.WriteFile(filepath.Join(*out, "calibration.txt"), []byte(t.calibration(records)), 0o644); err != nil {
				log.Fatal(err)
			}
			return
		}
		if err := t.write(*predict, records); err != nil {
			log.Fatal(err)
		}
		return
	}
	for _, name := range flag.Args() {
		task, ok := attribution.Tasks[name]
		if !ok {
			log.Fatalf("no task is called %s", name)
		}
		choices := t.choices(name, 0, 1)
		if *folds > 0 {
			t.measure(name, choices, *folds, try)
			continue
		}
		all := flat(choices, 0, 1)
		weights := task.Trainer.Train(all)
		files := map[string][]byte{".txt": []byte(linear.Format(task.Comment, weights))}
		if task.Set != nil {
			files[".bin"] = linear.New(weights).Pack()
		}
		for end, data := range files {
			if err := os.WriteFile(filepath.Join(*out, task.File+end), data, 0o644); err != nil {
				log.Fatal(err)
			}
		}
		right, n := rate(weights, all)
		fmt.Printf("%s: %d choices, %d weights, %.2f %% right on what it was fitted on\n", name, n, len(weights), 100*float64(right)/float64(n))
	}
}

// pack writes the table of each task from its list.
func pack(dir string) error {
	for _, task := range attribution.Tasks {
		if task.Set == nil {
			continue // its model is read from the list
		}
		path := filepath.Join(dir, task.File)
		list, err := os.ReadFile(path + ".txt")
		if err != nil {
			return err
		}
		weights, err := linear.Parse(string(list))
		if err != nil {
			return fmt.Errorf("%s.txt: %w", path, err)
		}
		if err := os.WriteFile(path+".bin", linear.New(weights).Pack(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

type trainer struct {
	articles []gold.Article
	own      int // from here on they are ours: only quotations are annotated
}

// choices returns the instances of a task for every article but each folds-th from skip on. The models that come
// before it are fitted on other articles than those they are asked about.
func (t *trainer) choices(name string, skip, folds int) [][]linear.Instance {
	task := attribution.Tasks[name]
	out := make([][]linear.Instance, len(t.articles))
	k := 1
	if len(task.After) > 0 {
		k = crossFolds
	}
	earlier := make([][][]linear.Instance, len(task.After))
	for j, dep := range task.After {
		earlier[j] = t.choices(dep, skip, folds)
	}
	for f := range k {
		at := attribution.Attributor{}
		for j, dep := range task.After {
			at = at.With(dep, t.fit(dep, flat(earlier[j], f, k)))
		}
		for i := range t.articles {
			if i%k == f && (folds == 1 || i%folds != skip) && (i < t.own || task.Own) {
				out[i] = task.Instances(at, &t.articles[i])
				for k := range out[i] {
					out[i][k].Aside = i >= t.own && !task.Alike
				}
			}
		}
	}
	return out
}

// fit returns the model of a task.
func (t *trainer) fit(name string, instances []linear.Instance) *linear.Model {
	return linear.New(attribution.Tasks[name].Trainer.Train(instances))
}

// flat returns the instances of all articles but each folds-th from skip on; of all where folds is 1.
func flat(byArticle [][]linear.Instance, skip, folds int) []linear.Instance {
	var out []linear.Instance
	for i, in := range byArticle {
		if folds == 1 || i%folds != skip {
			out = append(out, in...)
		}
	}
	return out
}

// measure tells how often models fitted on other articles choose right; what try sets replaces the task's settings.
func (t *trainer) measure(name string, choices [][]linear.Instance, folds int, try linear.Trainer) {
	with := attribution.Tasks[name].Trainer
	with.L2, with.Epochs, with.Min = cmp.Or(try.L2, with.L2), cmp.Or(try.Epochs, with.Epochs), cmp.Or(try.Min, with.Min)
	var right, total, ownRight, ownTotal int
	for k := range folds {
		var test, ownTest []linear.Instance
		for i := k; i < len(choices); i += folds {
			if i < t.own {
				test = append(test, choices[i]...)
			} else {
				ownTest = append(ownTest, choices[i]...)
			}
		}
		weights := with.Train(flat(choices, k, folds))
		r, n := rate(weights, test)
		right, total = right+r, total+n
		r, n = rate(weights, ownTest)
		ownRight, ownTotal = ownRight+r, ownTotal+n
	}
	fmt.Printf("%s: %.2f %% of %d right over %d folds", name, 100*float64(right)/float64(total), total, folds)
	if ownTotal > 0 {
		fmt.Printf(", of our own %.2f %% of %d", 100*float64(ownRight)/float64(ownTotal), ownTotal)
	}
	fmt.Println()
}

func rate(fitted []linear.Weight, instances []linear.Instance) (right, n int) {
	weights := make(map[uint64]float64, len(fitted))
	for _, w := range fitted {
		weights[w.Feature] = float64(w.Weight)
	}
	for _, in := range instances {
		best, top := -1, 0.0
		for j, c := range in.Candidates {
			var s float64
			for _, f := range c {
				s += weights[f]
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
