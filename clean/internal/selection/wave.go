package selection

// Families of lines that tell an article from what stands before and after it. Several of them in a row do: teasers are
// headlines and single sentences in turn, comments are divided by the same few words again and again.
const (
	waveEnd   = iota // ends as a sentence does
	waveHead         // a few words that do not, with capitals: a headline, a link
	waveAgain        // stands elsewhere in the text too
	waveCut          // a sentence that is cut off…
	waveLong         // several sentences
	waveTiny         // a word or two
	waveYou          // speaks of I and you
	waveMould        // a template made it, with another number elsewhere: 14 hours ago
	waves
)

// waveReach is how many lines are looked at on either side.
const waveReach = 8

// A wave holds, up to a line, how many lines are of each family.
type wave [waves]int32

// waveOf tells the families of line k.
func (g *page) waveOf(k int) (w wave) {
	l := &g.lines[k]
	p, last := &g.pieces[l.first], &g.pieces[l.past-1]
	n := l.past - l.first
	ends := last.closing == classEnd || last.closing == classEndQuote
	w[waveEnd] = int32(btoi(ends && last.words > 3))
	w[waveHead] = int32(btoi(!ends && n == 1 && p.words >= 3 && p.words <= 20 && p.title >= 2))
	w[waveAgain] = int32(btoi(g.twins[l.first].others > 0))
	w[waveCut] = int32(btoi(last.closing == classEllipsis))
	w[waveLong] = int32(btoi(n > 1 && l.bytes > 100))
	w[waveTiny] = int32(btoi(n == 1 && p.words <= 2))
	w[waveMould] = int32(btoi(g.moulds[l.first] > 1))
	addressed := uint16(0)
	for i := l.first; i < l.past; i++ {
		addressed += g.pieces[i].counts[you]
	}
	w[waveYou] = int32(min(addressed, 3))
	return w
}

// sumWaves counts the families up to each line.
func (g *page) sumWaves() {
	g.waves = room(g.waves, len(g.lines)+1)
	g.waves[0] = wave{}
	for k := range g.lines {
		w := g.waveOf(k)
		for j := range w {
			w[j] += g.waves[k][j]
		}
		g.waves[k+1] = w
	}
}
