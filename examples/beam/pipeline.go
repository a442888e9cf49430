package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/metrics"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"

	"github.com/seed7abcc752/sayso"
)

// Workers are other processes, perhaps on other machines. They find the steps of the pipeline by these names.
func init() {
	register.DoFn5x0[context.Context, string, string, func(string), func(string)](&attributeFn{})
	register.DoFn1x2[string, int, string](&shardFn{})
	register.DoFn3x1[context.Context, int, func(*string) bool, error](&writeFn{})
	register.Emitter1[string]()
	register.Iter1[string]()
}

// build adds the pipeline: files -> lines -> answers -> files.
func build(s beam.Scope, input, output string, shards int) {
	lines := textio.ReadWithFilename(s, input)
	answers, failures := beam.ParDo2(s, &attributeFn{}, lines)
	write(s, output+"/records", shards, answers)
	write(s, output+"/failed", 1, failures)
}

// write writes lines to files in parallel: name-00000-of-00004.jsonl and so on. A file that would be empty is not made.
func write(s beam.Scope, name string, shards int, lines beam.PCollection) {
	byShard := beam.GroupByKey(s, beam.ParDo(s, &shardFn{shards}, lines))
	beam.ParDo0(s, &writeFn{name, shards}, byShard)
}

// A shardFn spreads lines over shards. A line that is worked on again, as when a machine was lost, goes where it went before.
type shardFn struct{ Shards int }

func (f *shardFn) ProcessElement(line string) (shard int, _ string) {
	h := fnv.New32a()
	io.WriteString(h, line)
	return int(h.Sum32() % uint32(f.Shards)), line
}

// A writeFn writes each shard to its file, anew if it must do so again.
type writeFn struct {
	Name   string
	Shards int
}

func (f *writeFn) ProcessElement(ctx context.Context, shard int, lines func(*string) bool) error {
	name := fmt.Sprintf("%s-%05d-of-%05d.jsonl", f.Name, shard, f.Shards)
	files, err := filesystem.New(ctx, name)
	if err != nil {
		return err
	}
	defer files.Close()
	file, err := files.OpenWrite(ctx, name)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(file)
	for line := ""; lines(&line); {
		fmt.Fprintln(out, line) // out keeps an error for Flush
	}
	return errors.Join(out.Flush(), file.Close())
}

// An attributeFn answers articles. What it cannot answer it sets aside.
type attributeFn struct{}

func (*attributeFn) ProcessElement(ctx context.Context, file, line string, answer, failure func(string)) {
	if strings.TrimSpace(line) == "" { // such as the last of a file
		return
	}
	out, err := attribute(line, sayso.Attribute)
	if err != nil {
		setAside.Inc(ctx, 1)
		failure(aside(file, line, err))
		return
	}
	answered.Inc(ctx, 1)
	answer(out)
}

var (
	answered = beam.NewCounter("sayso", "answered")
	setAside = beam.NewCounter("sayso", "set_aside")
)

// counts returns the values of the counters by their names.
func counts(result beam.PipelineResult) map[string]int64 {
	n := map[string]int64{}
	ours := func(r metrics.SingleResult) bool { return r.Namespace() == "sayso" }
	for _, c := range result.Metrics().Query(ours).Counters() {
		n[c.Name()] = c.Result()
	}
	return n
}
