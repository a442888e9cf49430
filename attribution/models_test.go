package attribution

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/seed7abcc752/sayso/internal/linear"
)

// TestWeightsAreThoseOfTheLists reads the lists that people read beside the tables that the program reads: both were written by
// one run of the trainer.
func TestWeightsAreThoseOfTheLists(t *testing.T) {
	for name, table := range map[string]string{"sift": siftWeights, "source": sourceWeights, "quote": quoteWeights, "cue": cueWeights, "content": contentWeights} {
		text, err := os.ReadFile(name + ".weights.txt")
		if err != nil {
			t.Fatal(err)
		}
		var weights []linear.Weight
		for line := range strings.Lines(string(text)) {
			if line[0] == '#' {
				continue
			}
			f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if len(f) != 3 {
				t.Fatalf("%s.weights.txt: %q", name, line)
			}
			w, errW := strconv.ParseFloat(f[1], 32)
			h, errH := strconv.ParseUint(f[2], 16, 64)
			if errW != nil || errH != nil {
				t.Fatalf("%s.weights.txt: %q", name, line)
			}
			weights = append(weights, linear.Weight{Feature: h, Weight: float32(w)})
		}
		if got := string(linear.New(weights).Pack()); !sameSlots(got, table) {
			t.Errorf("%s.weights.bin is not what %s.weights.txt says: run go generate ./attribution", name, name)
		}
	}
}

// sameSlots reports whether two tables hold the same slots, in whatever order they were put in.
func sameSlots(x, y string) bool {
	if len(x) != len(y) {
		return false
	}
	count := map[string]int{}
	for i := 0; i < len(x); i += 4 {
		count[x[i:i+4]]++
		count[y[i:i+4]]--
	}
	for _, n := range count {
		if n != 0 {
			return false
		}
	}
	return true
}
