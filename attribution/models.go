package attribution

import (
	_ "embed"
	"sync"

	"github.com/seed7abcc752/sayso/internal/linear"
)

//go:generate go run -tags train ../internal/train -data ../../shared/bench/data -out . sources quotes cues contents kinds
//go:generate go run -tags train ../internal/train -data ../../shared/bench/data -out . -calibrate

// models are the log-linear models that the steps ask, by the name of their task in the trainer.
type models struct {
	sources  *linear.Model // which mention is the source of a cue
	quotes   *linear.Model // what a quotation belongs to: a cue, a speaker's label, or nothing at all
	cues     *linear.Model // whether a cue ties words without marks to a source
	contents *linear.Model // which words a cue introduces
}

//go:embed source.weights.txt
var sourceWeights string

//go:embed quote.weights.txt
var quoteWeights string

//go:embed cue.weights.txt
var cueWeights string

//go:embed content.weights.txt
var contentWeights string

// builtin are the models that come with the package, read at first use.
var builtin = sync.OnceValue(func() *models {
	return &models{
		sources:  linear.Parse(sourceWeights),
		quotes:   linear.Parse(quoteWeights),
		cues:     linear.Parse(cueWeights),
		contents: linear.Parse(contentWeights),
	}
})
