package attribution

import "github.com/seed7abcc752/sayso/segment"

// An Attributor finds attributions. The zero Attributor is ready to use and safe for concurrent use.
type Attributor struct {
	// Tagger labels words. If nil, the built-in tagger does; package prosetag has another.
	Tagger Tagger
	// QuotesOnly skips content that holds no quotation.
	QuotesOnly bool
	// SpeechOnly skips attitudes, plans and beliefs: only what was said or written is attributed.
	SpeechOnly bool

	models *models // nil for the built-in ones; trainers set others
	raw    bool    // leave confidences uncalibrated: for calibrating them
}

// steps is what Attribute does, in order. Each sees what the ones before it found.
var steps = []struct {
	name string
	run  func(*analysis)
}{
	{"prepare", (*analysis).prepare},              // the layers of the segmentation, token by token
	{"tag", (*analysis).tagWords},                 // said/VBD
	{"retag", (*analysis).retag},                  // Mary J./NNP Blige
	{"possessives", (*analysis).retagPossessives}, // the traders' association
	{"turns", (*analysis).findTurns},              // DOE: We won.
	{"verbs", (*analysis).retagVerbless},          // “We won,” the poster reads/NNS -> VBZ
	{"beside", (*analysis).retagBeside},           // “We won,” disclosed/VBN the coach -> VBD
	{"mentions", (*analysis).findMentions},        // Mr Trump; the UK defence secretary; he
	{"survey", (*analysis).survey},                // what the models are told of words and mentions
	{"cues", (*analysis).findCues},                // said; according to
	{"sift", (*analysis).siftCues},                // not: the show went on
	{"sources", (*analysis).chooseSources},        // she -> said
	{"quotes", (*analysis).attributeQuotes},       // “We won,” she said.
	{"indirect", (*analysis).attributeIndirect},   // She said they had won.
	{"talk", (*analysis).attributeTurns},          // and it was DOE who said so
	{"addressees", (*analysis).findAddressees},    // told reporters
	{"entities", (*analysis).resolve},             // Mr Trump = Donald Trump = he
	{"echoes", (*analysis).findEchoes},            // ‘Fees must fall’: … “The fees must fall,” said DOE.
	{"confidence", (*analysis).calibrate},         // a measured frequency
	{"finish", (*analysis).finish},                // spans and pointers for the caller
}

// Attribute finds the attributions of doc.
func (a Attributor) Attribute(doc *segment.Document) *Document {
	an := newAnalysis(a, doc)
	for _, s := range steps {
		s.run(an)
	}
	return an.done()
}
