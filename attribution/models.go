package attribution

import (
	_ "embed"
	"sync"

	"github.com/seed7abcc752/sayso/internal/linear"
)

//go:generate go run -tags train ../internal/train -data ../../shared/bench/data -out . sift sources quotes cues contents kinds antecedents variations
//go:generate go run -tags train ../internal/train -data ../../shared/bench/data -out . -calibrate

// models are the log-linear models that the steps ask, by the name of their task in the trainer.
type models struct {
	sift     *linear.Model // whether a word may be a cue at all
	sources  *linear.Model // which mention is the source of a cue
	quotes   *linear.Model // what a quotation belongs to: a cue, a speaker's label, or nothing at all
	cues     *linear.Model // whether a cue ties words without marks to a source
	contents *linear.Model // which words a cue introduces
}

//go:embed sift.weights.bin
var siftWeights string

//go:embed source.weights.bin
var sourceWeights string

//go:embed quote.weights.bin
var quoteWeights string

//go:embed cue.weights.bin
var cueWeights string

//go:embed content.weights.bin
var contentWeights string

// builtin are the models that come with the package, read at first use.
var builtin = sync.OnceValue(func() *models {
	return &models{
		sift:     linear.Read(siftWeights),
		sources:  linear.Read(sourceWeights),
		quotes:   linear.Read(quoteWeights),
		cues:     linear.Read(cueWeights),
		contents: linear.Read(contentWeights),
	}
})
