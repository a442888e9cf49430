package selection

import "math"

// A feature is a number that describes a piece in its place. The forest refers to features by name.
type feature int

// Own features come first, then a block for each of the neighbours.
const (
	fLen         feature = iota // log2 of the length in bytes
	fWords                      // words
	fAlone                      // logit of the linear scorer
	fClosing                    // class of the last character
	fOpening                    // class of the first character
	fTitle                      // share of words with a capital
	fShout                      // share of words in capitals
	fNumber                     // share of numbers
	fFunction                   // share of function words
	fLower                      // words that begin with a small letter
	fSpeech                     // words of speech
	fPast                       // verbs in the past
	fYou                        // words that speak to the reader
	fQuote                      // quotation marks
	fComma                      // commas
	fParen                      // brackets
	fBar                        // bars, stars, slashes
	fAt                         // @ and #
	fLink                       // ://
	fColon                      // colons
	fCopyright                  // ©
	fAppeal                     // phrases by group
	fBio                        //
	fByline                     //
	fCaption                    //
	fComments                   //
	fCookie                     //
	fCredit                     //
	fDate                       //
	fNavigation                 //
	fNewsletter                 //
	fPaywall                    //
	fRelated                    //
	fSocial                     //
	fFirst                      // groups of noise in the first words
	fLast                       // groups of noise in the last word
	fFirstCap                   // caption, byline or related in the first words
	fLastCredit                 // credit in the last word
	fInLine                     // pieces in the line
	fNth                        // number of the piece in its line
	fLineLen                    // log2 of the line's length
	fLineRest                   // mean logit of the line's other pieces, by length
	fBreaks                     // line ends before the line
	fBreaksAfter                // and after it
	fAt0                        // share of the text before the piece
	fFrom0                      // lines before it
	fTo1                        // lines after it
	fLines                      // lines of the text
	fLineMean                   // log2 of the mean length of a line
	fProse                      // share of the text in likely prose
	fBefore                     // share of the likely prose that comes before
	fAfter                      // and after
	fBytesBefore                // log2 of the bytes of likely prose before
	fBytesAfter                 // and after
	fLastProse                  // log2 of the bytes since the last likely prose
	fNextProse                  // and to the next
	fTwins                      // other pieces with the same words
	fTwinBefore                 // one of them comes before
	fWindow2                    // mean logit by length of the lines around, at three distances
	fWindow5                    //
	fWindow12                   //
	fBack5                      // the same, of the lines before
	fAhead5                     // and after
	fHeadRelated                // the last heading without prose speaks of other stories
	fQuoted                     // begins inside a quotation
	fNear                       // block of neighbours
)

// What is told about each neighbouring line.
const (
	nAlone = iota
	nLen
	nClosing
	nTitle
	nNoise
	nCaption
	nRelated
	nNewsletter
	nSocial
	nByline
	neighbour
)

// neighbours are the lines that are looked at, by distance.
var neighbours = [...]int{-3, -2, -1, 1, 2, 3}

const features = int(fNear) + len(neighbours)*neighbour

// noiseGroups are the lists that prose has little to do with.
const noiseGroups = 1<<groups - 1 - 1<<function - 1<<past - 1<<speech - 1<<you

// A page is a text in pieces and lines, with what the features need to know of the whole.
type page struct {
	*scan
	alone []float32 // logit of each piece by itself
	lines []line
	size  float64
	prose float64 // bytes in likely prose
	twins []twin  // by piece
}

// A line is a run of pieces between line ends.
type line struct {
	first, past int     // pieces
	bytes       int     //
	alone       float32 // mean logit by length
	mass        float64 // sum of logit times length, of this line and those before it
	span        float64 // sum of lengths, likewise
	before      float64 // bytes of likely prose before the line
	lastProse   int     // where the last likely prose before the line ended, 0 if none
	nextProse   int     // where the next one after it begins
	heading     bool    // a short line that announces other stories, or stands below one
}

type twin struct{ others, before uint16 }

// newPage scores each piece by itself and sums up the lines.
func newPage(s *scan, alone func(*piece) float32) *page {
	g := &page{scan: s, size: float64(max(1, len(s.text)))}
	g.alone = make([]float32, len(s.pieces))
	g.lines = make([]line, 0, s.scanLines())
	for i := range s.pieces {
		p := &s.pieces[i]
		g.alone[i] = alone(p)
		if i == 0 || p.line != s.pieces[i-1].line {
			g.lines = append(g.lines, line{first: i})
		}
		l := &g.lines[len(g.lines)-1]
		l.past = i + 1
		n := int(p.end - p.start)
		l.bytes += n
		l.alone += g.alone[i] * float32(n)
	}
	mass, span, last, heading := 0.0, 0.0, 0, false
	for k := range g.lines {
		l := &g.lines[k]
		mass += float64(l.alone)
		span += float64(l.bytes)
		l.alone /= float32(max(1, l.bytes))
		l.mass, l.span, l.before, l.lastProse = mass, span, g.prose, last
		if l.likely() {
			g.prose += float64(l.bytes)
			last = int(s.pieces[l.past-1].end)
			heading = false
		}
		p := &s.pieces[l.first]
		if l.bytes < 60 && (p.first|p.last)&(1<<related) != 0 {
			heading = true
		}
		l.heading = heading
	}
	next := len(s.text)
	for k := len(g.lines) - 1; k >= 0; k-- {
		l := &g.lines[k]
		l.nextProse = next
		if l.likely() {
			next = int(s.pieces[l.first].start)
		}
	}
	g.findTwins()
	return g
}

// likely reports whether the line is prose to all appearance.
func (l *line) likely() bool { return l.alone > 1.5 && l.bytes >= 80 }

func (s *scan) scanLines() int {
	if n := len(s.pieces); n > 0 {
		return int(s.pieces[n-1].line) + 2
	}
	return 0
}

// findTwins counts the pieces of the same words. One-word pieces have none.
func (g *page) findTwins() {
	g.twins = make([]twin, len(g.pieces))
	size := 16
	for size < 2*len(g.pieces) {
		size *= 2
	}
	type entry struct {
		hash  uint32
		count uint16
	}
	table := make([]entry, size)
	at := func(h uint32) *entry {
		h |= 1
		for i := (h * 0x9E3779B1) >> 7 & uint32(size-1); ; i = (i + 1) & uint32(size-1) {
			if e := &table[i]; e.hash == h || e.hash == 0 {
				e.hash = h
				return e
			}
		}
	}
	for i := range g.pieces {
		if p := &g.pieces[i]; p.words > 1 {
			e := at(p.hash)
			g.twins[i].before = e.count
			e.count = min(e.count+1, 1000)
		}
	}
	for i := range g.pieces {
		if p := &g.pieces[i]; p.words > 1 {
			g.twins[i].others = at(p.hash).count - 1
		}
	}
}

func log2(x float64) float32 { return float32(math.Log2(1 + x)) }

// window returns the mean logit by length of the lines from a to b, both included.
func (g *page) window(a, b int) float32 {
	a, b = max(a, 0), min(b, len(g.lines)-1)
	if a > b {
		return -9
	}
	mass, span := g.lines[b].mass, g.lines[b].span
	if a > 0 {
		mass -= g.lines[a-1].mass
		span -= g.lines[a-1].span
	}
	return float32(mass / max(1, span))
}

// describe fills f with the features of piece i, which is in line k.
func (g *page) describe(f *[features]float32, i, k int) {
	p, l := &g.pieces[i], &g.lines[k]
	n := float32(max(1, int(p.words)))
	size := int(p.end - p.start)
	f[fLen] = log2(float64(size))
	f[fWords] = n
	f[fAlone] = g.alone[i]
	f[fClosing], f[fOpening] = float32(p.closing), float32(p.opening)
	f[fTitle], f[fShout], f[fNumber] = float32(p.title)/n, float32(p.shout)/n, float32(p.number)/n
	f[fFunction] = float32(p.counts[function]) / n
	f[fLower] = float32(p.lower)
	f[fSpeech], f[fPast], f[fYou] = float32(p.counts[speech]), float32(p.counts[past]), float32(p.counts[you])
	f[fQuote], f[fComma], f[fParen] = float32(p.marks[markQuote]), float32(p.marks[markComma]), float32(p.marks[markParen])
	f[fBar], f[fAt], f[fLink] = float32(p.marks[markBar]), float32(p.marks[markAt]), float32(p.marks[markLink])
	f[fColon], f[fCopyright] = float32(p.marks[markColon]), float32(p.marks[markCopyright])
	for j, h := range [...]group{appeal, bio, byline, caption, comments, cookie, credit, date, navigation, newsletter, paywall, related, social} {
		f[int(fAppeal)+j] = float32(p.counts[h])
	}
	f[fFirst] = float32(popcount(p.first & noiseGroups))
	f[fLast] = float32(popcount(p.last & noiseGroups))
	f[fFirstCap] = float32(p.first>>caption&1 + 2*(p.first>>byline&1) + 4*(p.first>>related&1))
	f[fLastCredit] = float32(p.last >> credit & 1)
	f[fInLine] = float32(l.past - l.first)
	f[fNth] = float32(i - l.first)
	f[fLineLen] = log2(float64(l.bytes))
	rest := l.bytes - size
	f[fLineRest] = -9
	if rest > 0 {
		f[fLineRest] = (l.alone*float32(l.bytes) - g.alone[i]*float32(size)) / float32(rest)
	}
	f[fBreaks] = float32(min(g.pieces[l.first].breaks, 4))
	f[fBreaksAfter] = 4
	if l.past < len(g.pieces) {
		f[fBreaksAfter] = float32(min(g.pieces[l.past].breaks, 4))
	}
	f[fAt0] = float32(float64(p.start) / g.size)
	f[fFrom0], f[fTo1] = float32(k), float32(len(g.lines)-1-k)
	f[fLines] = float32(len(g.lines))
	f[fLineMean] = log2(g.size / float64(max(1, len(g.lines))))
	f[fProse] = float32(g.prose / g.size)
	after := g.prose - l.before
	if l.likely() {
		after -= float64(l.bytes)
	}
	f[fBefore], f[fAfter] = float32(l.before/max(1, g.prose)), float32(after/max(1, g.prose))
	f[fBytesBefore], f[fBytesAfter] = log2(l.before), log2(after)
	f[fLastProse] = log2(float64(int(g.pieces[l.first].start) - l.lastProse))
	f[fNextProse] = log2(float64(l.nextProse - int(g.pieces[l.past-1].end)))
	f[fTwins], f[fTwinBefore] = float32(g.twins[i].others), float32(g.twins[i].before)
	f[fWindow2], f[fWindow5], f[fWindow12] = g.window(k-2, k+2), g.window(k-5, k+5), g.window(k-12, k+12)
	f[fBack5], f[fAhead5] = g.window(k-5, k-1), g.window(k+1, k+5)
	f[fHeadRelated] = float32(btoi(l.heading))
	f[fQuoted] = float32(btoi(p.quoted))
	at := int(fNear)
	for _, d := range neighbours {
		g.tell(f[at:at+neighbour], i, k, d)
		at += neighbour
	}
}

// tell describes what stands d pieces from piece i.
func (g *page) tell(f []float32, i, k, d int) {
	j := i + d
	if j < 0 || j >= len(g.pieces) {
		for x := range f {
			f[x] = -9
		}
		return
	}
	p := &g.pieces[j]
	f[nAlone] = g.alone[j]
	f[nLen] = log2(float64(p.end - p.start))
	f[nClosing] = float32(p.closing)
	f[nTitle] = float32(p.title) / float32(max(1, int(p.words)))
	f[nNoise] = float32(popcount((p.first | p.last) & noiseGroups))
	f[nCaption] = float32(p.counts[caption] + p.counts[credit])
	f[nRelated], f[nNewsletter] = float32(p.counts[related]), float32(p.counts[newsletter]+p.counts[paywall])
	f[nSocial], f[nByline] = float32(p.counts[social]), float32(p.counts[byline]+p.counts[date])
}

func popcount(x uint32) int {
	n := 0
	for ; x != 0; x &= x - 1 {
		n++
	}
	return n
}
