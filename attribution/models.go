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
	sift     *linear.Scorer                       // whether a word may be a cue at all
	sources  *linear.Scorer                       // which mention is the source of a cue
	quotes   [len(quoteForms)]*linear.Scorer      // what a quotation belongs to: a cue, a speaker's label, or nothing at all
	cues     *linear.Scorer                       // whether a cue ties words without marks to a source
	contents [len(formsOfContents)]*linear.Scorer // which words a cue introduces
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
	m := new(models)
	m.setSift(linear.Read(siftWeights))
	m.setSources(linear.Read(sourceWeights))
	m.setQuotes(linear.Read(quoteWeights))
	m.setCues(linear.Read(cueWeights))
	m.setContents(linear.Read(contentWeights))
	return m
})

func (m *models) setSift(of *linear.Model)    { m.sift = of.For(siftForm) }
func (m *models) setSources(of *linear.Model) { m.sources = of.For(sourceForm) }
func (m *models) setCues(of *linear.Model)    { m.cues = of.For(cueFeatures) }

func (m *models) setQuotes(of *linear.Model) {
	for kind, form := range quoteForms {
		m.quotes[kind] = of.For(form)
	}
}

func (m *models) setContents(of *linear.Model) {
	for kind, form := range formsOfContents {
		m.contents[kind] = of.For(form)
	}
}
