package attribution

import (
	"math"

	"github.com/seed7abcc752/sayso/internal/linear"
)

// How far from its cue a source may stand, in mentions. Farther ones are right in less than one case in a hundred.
const (
	mentionsBefore = 10
	mentionsAfter  = 5
)

// never is the score of a mention that is no source.
var never = math.Inf(-1)

// chooseSources gives every cue the mention that is most likely its source, or none.
func (a *analysis) chooseSources() {
	model := a.models.sources
	var v linear.Values
	scores := a.scores
	behind := int32(0) // the first mention that begins at the cue or behind it
	for i := range a.cues {
		c := &a.cues[i]
		for int(behind) < len(a.mentions) && a.mentions[behind].base.first < c.head {
			behind++
		}
		from, to := a.sourceCandidates(c, behind)
		scores = append(scores[:0], 0) // no source
		best := 0
		a.cueValues(&v, c)
		for m := from; m < to; m++ {
			if a.isNoSource(m, c) {
				scores = append(scores, never)
				continue
			}
			a.sourceValues(&v, c, m, from)
			scores = append(scores, model.Score(&v))
			if k := len(scores) - 1; scores[k] > scores[best] {
				best = k
			}
		}
		linear.Softmax(scores)
		c.source, c.sure = sourceAt(best, from), scores[best]
		c.second, c.secondSure = -1, 0
		for k, p := range scores {
			if k != best && float32(p) > c.secondSure {
				c.second, c.secondSure = sourceAt(k, from), float32(p)
			}
		}
	}
	a.scores = scores
}

// isNoSource reports whether mention m stands where the source of c hardly ever does: in a quotation; around the cue; as a thing that a
// clause of its own is about, before a participle: denied it as the talks went on, saying.
func (a *analysis) isNoSource(m int32, c *cue) bool {
	x := &a.mentions[m]
	return a.quoted[x.head] || x.base.has(c.head) ||
		a.tag[c.head] == tagVBG && x.base.first < c.head && a.subordinates(x.base.first-1) && a.headClass(x) == headOther
}

// sourceAt returns the mention that candidate k is, of those from a mention on; the first is none.
func sourceAt(k int, from int32) int32 {
	if k == 0 {
		return -1
	}
	return int32(k-1) + from
}

// sourceCandidates returns the range of mentions that may be the source of c: those of its sentence near c. The first one behind c is given.
func (a *analysis) sourceCandidates(c *cue, behind int32) (from, to int32) {
	s := a.sents[a.sent[c.head]]
	for from = behind; from > 0 && behind-from < mentionsBefore && a.mentions[from-1].base.first >= s.first; from-- {
	}
	for to = behind; int(to) < len(a.mentions) && to-behind < mentionsAfter && a.mentions[to].base.first < s.last; to++ {
	}
	return from, to
}

// mentionFrom returns the index of the first mention that starts at or after token i.
func (a *analysis) mentionFrom(i int32) int32 {
	mentions := a.mentions
	lo, hi := int32(0), int32(len(mentions))
	for lo < hi {
		m := int32(uint32(lo+hi) / 2)
		if mentions[m].base.first < i {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// A formOfCue is the tag of a cue, or what tells more than that.
type formOfCue uint8

const (
	formPassive = formOfCue(len(tagNames)) + iota
	formPerfect
	formAccording
)

// cueForm says what form the cue at h has: its tag, and whether it is passive.
func (a *analysis) cueForm(h int32) formOfCue {
	if a.tag[h] == tagVBN || a.tag[h] == tagVBD {
		for k := h - 1; k >= 0 && k >= h-3; k-- {
			switch {
			case a.has(k, isBe):
				return formPassive
			case a.has(k, isHave):
				return formPerfect
			case !a.tag[k].isAdverb():
				return formOfCue(a.tag[h])
			}
		}
	}
	if a.is(h, "according") {
		return formAccording
	}
	return formOfCue(a.tag[h])
}

var formsOfCues = linear.Either(linear.Choose(tagNames[:]...), linear.Choose("passive", "perfect", "according"))

// sentenceStart reports whether token i begins a sentence, marks aside.
func (a *analysis) sentenceStart(i int32) bool {
	s := a.sents[a.sent[i]].first
	for s < i && a.tag[s] == tagPunct {
		s++
	}
	return s == i
}
