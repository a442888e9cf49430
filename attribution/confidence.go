package attribution

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/seed7abcc752/sayso/internal/lexicon"
)

// The models' probabilities are not yet confidences: they were learnt from the articles that they praise themselves
// on. calibration.txt tells what share of attributions with a probability was right on articles that the models had
// not seen, for attributions with quotations and for those without.
//
//go:embed calibration.txt
var calibrationTable string

// A curve maps probabilities to measured frequencies: straight lines between points, both coordinates rising.
type curve []struct{ probability, measured float64 }

var curves = sync.OnceValue(func() map[string]curve {
	m := map[string]curve{}
	for line := range lexicon.Entries(calibrationTable) {
		f := strings.Fields(line)
		p, errP := strconv.ParseFloat(f[1], 64)
		r, errR := strconv.ParseFloat(f[2], 64)
		if errP != nil || errR != nil {
			panic(fmt.Sprintf("attribution: calibration.txt: %q", line)) // our own file
		}
		m[f[0]] = append(m[f[0]], struct{ probability, measured float64 }{p, r})
	}
	return m
})

func (c curve) at(p float64) float64 {
	if len(c) == 0 {
		return p
	}
	i := len(c)
	for i > 0 && c[i-1].probability >= p { // most are near the end
		i--
	}
	switch {
	case i == 0:
		return c[0].measured
	case i == len(c):
		return c[len(c)-1].measured
	}
	l, r := c[i-1], c[i]
	return l.measured + (r.measured-l.measured)*(p-l.probability)/(r.probability-l.probability)
}

// calibrate turns the probabilities of the findings into confidences.
func (a *analysis) calibrate() {
	if a.raw {
		return
	}
	quoted, reported := curves()["quoted"], curves()["indirect"]
	for i := range a.found {
		f := &a.found[i]
		c := quoted
		if f.kind == indirect {
			c = reported
		}
		f.confidence = float64(int(c.at(f.confidence)*1000+0.5)) / 1000
	}
}
