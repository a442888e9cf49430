package linear

import (
	"fmt"
	"strconv"
	"strings"
)

// Parse reads the weights that Format wrote.
func Parse(list string) ([]Weight, error) {
	var out []Weight
	for line := range strings.Lines(list) {
		if line[0] == '#' {
			continue
		}
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 3 {
			return nil, fmt.Errorf("linear: %q is not a name, a weight and a hash", line)
		}
		w, err := strconv.ParseFloat(f[1], 32)
		if err != nil {
			return nil, fmt.Errorf("linear: the weight of %q: %w", line, err)
		}
		h, err := strconv.ParseUint(f[2], 16, 64)
		if err != nil {
			return nil, fmt.Errorf("linear: the hash of %q: %w", line, err)
		}
		out = append(out, Weight{h, float32(w)})
	}
	return out, nil
}
