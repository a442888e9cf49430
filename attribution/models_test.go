package attribution

import (
	"os"
	"testing"

	"github.com/seed7abcc752/sayso/internal/linear"
)

// TestWeightsAreThoseOfTheLists reads the lists that people read beside the tables that the program reads: both were written by
// one run of the trainer.
func TestWeightsAreThoseOfTheLists(t *testing.T) {
	for name, table := range map[string]string{"sift": siftWeights, "source": sourceWeights, "quote": quoteWeights, "cue": cueWeights, "content": contentWeights} {
		list, err := os.ReadFile(name + ".weights.txt")
		if err != nil {
			t.Fatal(err)
		}
		weights, err := linear.Parse(string(list))
		if err != nil {
			t.Fatal(err)
		}
		if string(linear.New(weights).Pack()) != table {
			t.Errorf("%s.weights.bin is not what %s.weights.txt says: run go run -tags train ./internal/train -pack", name, name)
		}
	}
}
