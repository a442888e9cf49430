// Batch reads articles as JSON Lines and answers each, a line for a line, with what a stage of sayso makes of it.
//
//	go run ./examples/batch articles.jsonl >records.jsonl
//	go run ./examples/batch -stage clean <articles.jsonl >prose.jsonl
//	go run ./examples/batch -o records.jsonl -resume archive/*.jsonl
//
// An article is {"id": "…", "text": "…"}, or a row of a CSV file whose first row names the columns id and text. All
// offsets in the answers are byte offsets into the text; what is not UTF-8 in a line of JSON counts as U+FFFD, three bytes.
// What cannot be answered gives {"id": …, "error": "line 17: …"} in its place, a message on standard error, and exit
// status 1 at the end.
//
// A run that was interrupted (exit status 130) or killed goes on with -resume, given the same files and flags: the answers
// in the file of -o are counted, and the input is read on behind the last article answered.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime"
	"syscall"
)

const (
	exitFailed      = 1   // a line could not be answered, or the input not read, or the output not written
	exitUsage       = 2   // the flags make no sense
	exitInterrupted = 130 // stopped by a signal; all that was written is whole
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop)   // a second interrupt ends the program at once
	signal.Ignore(syscall.SIGPIPE) // a reader that went away is a write error like any other
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main with its surroundings as arguments. It returns the exit status.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	set, files, err := parseFlags(args, stderr)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	} else if err != nil {
		fmt.Fprintln(stderr, "batch:", err)
		return exitUsage
	}
	in := source{files: files, stdin: stdin, csv: set.csv}
	if err := in.check(set.out); err != nil {
		fmt.Fprintln(stderr, "batch:", err)
		return exitFailed
	}
	if set.out != "" {
		f, done, err := openOutput(set.out, set.resume)
		if err != nil {
			fmt.Fprintln(stderr, "batch:", err)
			return exitFailed
		}
		stdout, in.done = f, done
	}
	status := batch(ctx, set, in, stdout, stderr)
	if f, ok := stdout.(*os.File); ok && set.out != "" {
		if err := f.Close(); err != nil {
			fmt.Fprintln(stderr, "batch:", err)
			return exitFailed
		}
	}
	return status
}

func batch(ctx context.Context, set settings, in source, stdout, stderr io.Writer) int {
	progress := newProgress(stderr, in.totalSize())
	p := pipeline{
		workers: set.workers,
		window:  64 << 20,
		answer:  set.answerer().answer,
		log:     progress,
		out:     stdout,
	}
	failed, err := p.run(ctx, in.articles())
	progress.stop()
	switch {
	case err == errInterrupted:
		fmt.Fprintln(stderr, "batch: interrupted")
		return exitInterrupted
	case err != nil:
		fmt.Fprintln(stderr, "batch:", err)
		return exitFailed
	case failed > 0:
		fmt.Fprintf(stderr, "batch: %d of the lines could not be answered\n", failed)
		return exitFailed
	}
	return 0
}

// settings is what the flags say.
type settings struct {
	stage         string
	clean         bool
	workers       int
	csv           bool
	kinds         string
	minConfidence float64
	out           string
	resume        bool
}

func parseFlags(args []string, stderr io.Writer) (settings, []string, error) {
	var s settings
	f := flag.NewFlagSet("batch", flag.ContinueOnError)
	f.SetOutput(stderr)
	f.Usage = func() {
		fmt.Fprintln(stderr, "usage: batch [flags] [file.jsonl|file.csv …]")
		f.PrintDefaults()
	}
	f.StringVar(&s.stage, "stage", "attribute", "answer with attribute, segment, clean or tag")
	f.BoolVar(&s.clean, "clean", true, "leave out what is not the journalist's prose; -clean=false takes a text as it is")
	f.IntVar(&s.workers, "workers", runtime.GOMAXPROCS(0), "articles worked on at the same time")
	f.BoolVar(&s.csv, "csv", false, "read CSV, also from standard input and from files not named .csv")
	f.StringVar(&s.kinds, "kind", "", "only records of these kinds: direct, mixed or indirect, comma-separated")
	f.Float64Var(&s.minConfidence, "min-confidence", 0, "only records of at least this confidence")
	f.StringVar(&s.out, "o", "", "write to this file instead of standard output")
	f.BoolVar(&s.resume, "resume", false, "go on where the file of -o ends, after an interrupt")
	if err := f.Parse(args); err != nil {
		return s, nil, err
	}
	return s, f.Args(), s.check()
}

func (s settings) check() error {
	if _, ok := stages[s.stage]; !ok {
		return fmt.Errorf("-stage %s: want attribute, segment, clean or tag", s.stage)
	}
	if s.workers < 1 {
		return fmt.Errorf("-workers %d: want at least 1", s.workers)
	}
	if s.resume && s.out == "" {
		return errors.New("-resume goes on with the file of -o, and there is none")
	}
	if !(s.minConfidence >= 0 && s.minConfidence <= 1) { // nor NaN
		return fmt.Errorf("-min-confidence %v: want a number from 0 to 1", s.minConfidence)
	}
	for k := range s.eachKind() {
		if k != "direct" && k != "mixed" && k != "indirect" {
			return fmt.Errorf("-kind %s: want direct, mixed or indirect", k)
		}
	}
	return nil
}
