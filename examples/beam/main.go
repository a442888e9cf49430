// Beam runs sayso over an archive of any size, as a step of an Apache Beam pipeline: JSON Lines in, JSON Lines out.
//
//	go -C examples/beam run . -input "$PWD/testdata/*.jsonl" -output /tmp/records
//
// It reads articles, {"id": "…", "text": "…"} a line, from files that a pattern names, plain or compressed with gzip, and
// writes {"id": …, "records": […]} in no certain order to as many files as -shards says. The offsets in the records are
// bytes of the text. What cannot be answered is set aside in files named failed, with the reason; nothing waits for it, and
// nothing is lost: jq -r .line failed-*.jsonl gives the lines back, to be repaired and read again.
//
// Without more flags, the pipeline runs in this process, on Beam's own Prism runner, which holds all of it in memory. On
// Flink, whose job server listens on port 8099, and on Dataflow, the files lie where all workers reach them:
//
//	go -C examples/beam run . -input 'gs://archive/*.jsonl.gz' -output gs://out -shards 200 \
//		-runner flink -endpoint localhost:8099
//	go -C examples/beam run . -input 'gs://archive/*.jsonl.gz' -output gs://out -shards 200 \
//		-runner dataflow -project PROJECT -region europe-west1 -staging_location gs://out/staging
//
// docs/accuracy.md tells what an archive of 100 million articles costs.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

func main() {
	input := flag.String("input", "", "files to read: a name or a pattern")
	output := flag.String("output", "", "folder to write to")
	shards := flag.Int("shards", 4, "files of records to write")
	flag.Parse()
	beam.Init() // on a worker, this does the work and does not return
	if *input == "" || *output == "" || *shards < 1 {
		fmt.Fprintln(os.Stderr, "beam: want -input, -output, and at least one of -shards")
		os.Exit(2)
	}
	pipeline, root := beam.NewPipelineWithRoot()
	build(root, *input, *output, *shards)
	result, err := beamx.RunWithMetrics(context.Background(), pipeline)
	if err != nil {
		fmt.Fprintln(os.Stderr, "beam:", err)
		os.Exit(1)
	}
	if result == nil { // of a dry run, or of a job that goes on without us
		return
	}
	n := counts(result)
	fmt.Printf("%d articles answered, %d set aside\n", n["answered"], n["set_aside"])
}
