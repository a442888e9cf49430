package selection

import "math/bits"

// A feature is a number that describes a piece in its place. The forests refer to features by name (name.go).
type feature int

// Own features come first, then what is told of the neighbours.
const (
	fLen           feature              = iota // length in bytes
	fWords                                     // words
	fAlone                                     // logit of the linear scorer
	fClosing                                   // class of the last character
	fOpening                                   // class of the first character
	fTitle                                     // share of words with a capital
	fShout                                     // share of words in capitals
	fCaps                                      // longest run of words in capitals
	fNumber                                    // share of numbers
	fYears                                     // years
	fFunction                                  // share of function words
	fLower                                     // words that begin with a small letter
	fSpeech                                    // words of speech
	fPast                                      // verbs in the past
	fIng                                       // words in -ing
	fYou                                       // words that speak to the reader
	fQuote                                     // quotation marks
	fComma                                     // commas
	fParen                                     // brackets
	fBar                                       // bars, stars, slashes
	fAt                                        // @ and #
	fLink                                      // ://
	fColon                                     // colons
	fCopyright                                 // ©
	fAppeal                                    // phrases by group
	fBio                                       //
	fByline                                    //
	fCaption                                   //
	fComments                                  //
	fCookie                                    //
	fCredit                                    //
	fDate                                      //
	fNavigation                                //
	fNewsletter                                //
	fPaywall                                   //
	fRelated                                   //
	fSocial                                    //
	fFirst                                     // groups of noise in the first words
	fLast                                      // groups of noise in the last word
	fFirstKind                                 // caption, byline or related in the first words
	fLastCredit                                // credit in the last word
	fQuoted                                    // begins inside a quotation
	fTwins                                     // other pieces with the same words
	fTwinBefore                                // one of them comes before
	fKnown                                     // share of its words that the rest of the prose has too
	fKnownNames                                // likewise of its names, -1 without any
	fStrangers                                 // names that the rest of the prose does not have
	fInLine                                    // pieces in the line
	fNth                                       // number of the piece in its line
	fToLineEnd                                 // pieces after it in its line
	fLineLen                                   // the line's length
	fLineRest                                  // mean logit of the line's other pieces, by length
	fLineClosing                               // class of the line's last character
	fLineFirst                                 // groups of noise in the line's first words
	fBreaks                                    // line ends before the line
	fBreaksAfter                               // and after it
	fPlace                                     // share of the text before the piece
	fFromTop                                   // lines before it
	fToEnd                                     // lines after it
	fLines                                     // lines of the text
	fLineMean                                  // mean length of a line
	fSize                                      // bytes of the text
	fProse                                     // share of the text in likely prose
	fNoise                                     // share of the text in likely noise
	fNoisy                                     // likely noise before the piece and after it, in pieces
	fCaptions                                  // phrases of captions and credits in the text
	fButtons                                   // pieces of the text that are a phrase of noise from end to end
	fMute                                      // share of the likely noise without a phrase of noise
	fWhole                                     // groups of noise that it is a phrase of, from end to end
	fBefore                                    // share of the likely prose that comes before
	fAfter                                     // and after
	fSinceProse                                // bytes since the last likely prose
	fToProse                                   // and to the next
	fMain                                      // bytes since the stretch of most prose begins, less than 0 before it
	fMainEnd                                   // bytes to where it ends
	fRun                                       // bytes of likely prose in its run of lines
	fRunShare                                  // share of that in the most of any run
	fRunGap                                    // lines since the run of most prose, less than 0 before it
	fSure                                      // what its form tells: a template made it
	fSures                                     // pieces of the text of which that is so
	fBackSure                                  // of the pieces just before
	fAheadSure                                 // and after
	fWindow2                                   // mean logit by length of the lines around, at three distances
	fWindow5                                   //
	fWindow12                                  //
	fBack5                                     // the same, of the lines before
	fAhead5                                    // and after
	fBackSocial                                // of the pieces just before: links to other sites
	fBackDate                                  // bylines and dates
	fBackRelated                               // links to other stories, boxes
	fBackComments                              // words about comments
	fBackColon                                 // short pieces that end in a colon
	fAheadSocial                               // and of those just after
	fAheadDate                                 //
	fAheadRelated                              //
	fAheadComments                             //
	fAheadColon                                //
	fHeading                                   // the last heading without prose speaks of other stories
	fLinear                                    // what the linear scorer said
	fCore                                      // share of its words that the stretch of most prose has too
	fTopic                                     // and has often
	fCore3                                     // the same of the lines around
	fTopic3                                    //
	fCore10                                    //
	fTopic10                                   //
	fMoulds                                    // other pieces with the same words, whatever their numbers: 14 hours ago
	fBackWave                                  // lines before of each family (wave.go)
	fAheadWave     = fBackWave + waves         // and after
	fNear          = fAheadWave + waves        // block of neighbours
)

// What is told about each neighbouring piece.
const (
	nAlone = iota
	nLen
	nClosing
	nTitle
	nNoise
	nCaption
	nAt
	neighbour
)

// What is told about each neighbouring line.
const (
	lAlone = iota
	lLen
	lClosing
	lFirst
	nextLine
)

// neighbours are the pieces that are looked at, by distance, and lines.
var (
	neighbours = [...]int{-2, -1, 1, 2}
	nearLines  = [...]int{-2, -1, 1, 2}
)

const features = int(fNear) + len(neighbours)*neighbour + len(nearLines)*nextLine

// noiseGroups are the lists that prose has little to do with.
const noiseGroups = 1<<groups - 1 - 1<<function - 1<<past - 1<<speech - 1<<you

// reach is how many pieces are looked at on either side for families of noise.
const reach = 6

// describe fills f with the features of piece i, which is in line k.
func (g *page) describe(f *description, i, k int) {
	p, l := &g.pieces[i], &g.lines[k]
	n := float32(max(1, int(p.words)))
	size := int(p.end - p.start)
	f[fLen] = float32(size)
	f[fWords] = n
	f[fAlone] = g.alone[i]
	f[fClosing], f[fOpening] = float32(p.closing), float32(p.opening)
	f[fTitle], f[fShout], f[fNumber] = float32(p.title)/n, float32(p.shout)/n, float32(p.number)/n
	f[fCaps], f[fYears] = float32(p.caps), float32(p.years)
	f[fFunction] = float32(p.counts[function]) / n
	f[fLower] = float32(p.lower)
	g.countEndings(p)
	f[fSpeech], f[fPast], f[fYou] = float32(p.counts[speech]), float32(p.counts[past]+p.ed), float32(p.counts[you])
	f[fIng] = float32(p.ing)
	f[fQuote], f[fComma], f[fParen] = float32(p.marks[markQuote]), float32(p.marks[markComma]), float32(p.marks[markParen])
	f[fBar], f[fAt], f[fLink] = float32(p.marks[markBar]), float32(p.marks[markAt]), float32(p.marks[markLink])
	f[fColon], f[fCopyright] = float32(p.marks[markColon]), float32(p.marks[markCopyright])
	for j, h := range [...]group{appeal, bio, byline, caption, comments, cookie, credit, date, navigation, newsletter, paywall, related, social} {
		f[int(fAppeal)+j] = float32(p.counts[h])
	}
	f[fFirst] = float32(popcount(p.first & noiseGroups))
	f[fLast] = float32(popcount(p.last & noiseGroups))
	f[fFirstKind] = float32(p.first>>caption&1 + 2*(p.first>>byline&1) + 4*(p.first>>related&1))
	f[fLastCredit] = float32(p.last >> credit & 1)
	f[fQuoted] = float32(btoi(p.quoted))
	f[fTwins], f[fTwinBefore] = float32(g.twins[i].others), float32(g.twins[i].before)
	f[fKnown], f[fKnownNames], f[fStrangers] = g.known[i].words, g.known[i].names, float32(g.known[i].strangers)

	f[fInLine] = float32(l.past - l.first)
	f[fNth], f[fToLineEnd] = float32(i-l.first), float32(l.past-1-i)
	f[fLineLen] = float32(l.bytes)
	rest := l.bytes - size
	f[fLineRest] = -9
	if rest > 0 {
		f[fLineRest] = (l.alone*float32(l.bytes) - g.alone[i]*float32(size)) / float32(rest)
	}
	f[fLineClosing] = float32(g.pieces[l.past-1].closing)
	f[fLineFirst] = float32(popcount(g.pieces[l.first].first & noiseGroups))
	f[fBreaks] = float32(min(g.pieces[l.first].breaks, 4))
	f[fBreaksAfter] = 4
	if l.past < len(g.pieces) {
		f[fBreaksAfter] = float32(min(g.pieces[l.past].breaks, 4))
	}
	f[fPlace] = float32(p.start) / g.size
	f[fFromTop], f[fToEnd] = float32(k), float32(len(g.lines)-1-k)
	f[fLines] = float32(len(g.lines))
	f[fLineMean] = g.size / float32(max(1, len(g.lines)))
	f[fSize] = g.size
	f[fProse], f[fNoise] = g.prose/g.size, g.noise/g.size
	f[fNoisy] = float32(g.noisy[len(g.pieces)] - g.noisy[i+1] + g.noisy[i])
	f[fCaptions], f[fButtons] = float32(g.captions), float32(g.buttons)
	f[fMute] = g.mute / max(1, g.noise)
	f[fWhole] = float32(popcount(p.whole & noiseGroups))
	after := g.prose - l.before
	if l.likely() {
		after -= float32(l.bytes)
	}
	f[fBefore], f[fAfter] = l.before/max(1, g.prose), after/max(1, g.prose)
	f[fSinceProse] = float32(int(g.pieces[l.first].start) - l.lastProse)
	f[fToProse] = float32(l.nextProse - int(g.pieces[l.past-1].end))
	f[fMain], f[fMainEnd] = float32(int(p.start)-g.main), float32(g.end-int(p.end))
	r, most := &g.runs[l.run], &g.runs[g.most]
	f[fRun], f[fRunShare] = float32(r.prose), float32(r.prose)/float32(max(1, most.prose))
	f[fRunGap] = float32(max(0, k-most.end) - max(0, most.first-k))
	f[fSure], f[fSures] = float32(btoi(p.sure)), float32(g.sures[len(g.pieces)])
	f[fBackSure] = float32(g.sures[i] - g.sures[max(0, i-reach)])
	f[fAheadSure] = float32(g.sures[min(len(g.pieces), i+1+reach)] - g.sures[i+1])
	f[fWindow2], f[fWindow5], f[fWindow12] = g.window(k-2, k+2), g.window(k-5, k+5), g.window(k-12, k+12)
	f[fBack5], f[fAhead5] = g.window(k-5, k-1), g.window(k+1, k+5)
	here, back, ahead := &g.sums[i], &g.sums[max(0, i-reach)], &g.sums[min(len(g.pieces), i+1+reach)]
	for j := range kins {
		f[int(fBackSocial)+j] = float32(here[j] - back[j])
		f[int(fAheadSocial)+j] = float32(ahead[j] - g.sums[i+1][j])
	}
	f[fHeading] = float32(btoi(l.heading))
	f[fLinear] = g.linear[i]
	f[fCore], f[fTopic] = g.known[i].core, g.known[i].topic
	f[fCore3], f[fTopic3] = g.shareOf(k-3, k+3)
	f[fCore10], f[fTopic10] = g.shareOf(k-10, k+10)
	f[fMoulds] = float32(g.moulds[i])
	wb, wh, wa, we := &g.waves[max(0, k-waveReach)], &g.waves[k], &g.waves[k+1], &g.waves[min(len(g.lines), k+1+waveReach)]
	for j := range waves {
		f[int(fBackWave)+j] = float32(wh[j] - wb[j])
		f[int(fAheadWave)+j] = float32(we[j] - wa[j])
	}
	at := int(fNear)
	for _, d := range neighbours {
		copy(f[at:at+neighbour], g.near[i+d+margin][:])
		at += neighbour
	}
	for _, d := range nearLines {
		copy(f[at:at+nextLine], g.nearLines[k+d+margin][:])
		at += nextLine
	}
}

// margin is how far neighbours may lie beyond the first and the last piece or line.
const margin = 2

// tell notes what the neighbours of each piece and line are told of it.
func (g *page) tell() {
	n := len(g.pieces)
	g.near = room(g.near, n+2*margin)
	g.nearLines = room(g.nearLines, len(g.lines)+2*margin)
	for i := range margin {
		none, noLine := [neighbour]float32{-9, -9, -9, -9, -9, -9, -9}, [nextLine]float32{-9, -9, -9, -9}
		g.near[i], g.near[n+margin+i] = none, none
		g.nearLines[i], g.nearLines[len(g.lines)+margin+i] = noLine, noLine
	}
	for i := range g.pieces {
		p, f := &g.pieces[i], &g.near[i+margin]
		f[nAlone] = g.alone[i]
		f[nLen] = float32(p.end - p.start)
		f[nClosing] = float32(p.closing)
		f[nTitle] = float32(p.title) / float32(max(1, int(p.words)))
		f[nNoise] = float32(popcount((p.first | p.last) & noiseGroups))
		f[nCaption] = float32(p.counts[caption] + p.counts[credit])
		f[nAt] = float32(p.marks[markAt] + p.marks[markLink])
	}
	for j := range g.lines {
		l, f := &g.lines[j], &g.nearLines[j+margin]
		f[lAlone], f[lLen] = l.alone, float32(l.bytes)
		f[lClosing] = float32(g.pieces[l.past-1].closing)
		f[lFirst] = float32(popcount(g.pieces[l.first].first & noiseGroups))
	}
}

func popcount(x uint32) int { return bits.OnesCount32(x) }
