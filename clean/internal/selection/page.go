package selection

// Families of noise that come in blocks.
const (
	kinSocial = iota
	kinDate
	kinRelated
	kinComments
	kinColon
	kins
)

// A page is a text in pieces and lines, with what the features need to know of the whole. Its slices are used again for
// the next text.
type page struct {
	scan
	lines       []line
	runs        []run
	linear      []float32            // logit of each piece by itself
	alone       []float32            // what is known of it so far: that, then what the first forest says
	logits      []float32            // and in its place
	near        [][neighbour]float32 // by piece, and beyond both ends
	nearLines   [][nextLine]float32  // by line, likewise
	twins       []twin               // by piece
	moulds      []uint16             // by piece: others with the same words, whatever their numbers
	known       []known              // by piece
	sums        [][kins]uint16       // of the families, up to each piece
	sures       []int32              // certain noise up to each piece
	noisy       []int32              // likely noise up to each piece
	suspects    []int32              // what may be noise by itself, up to each piece
	likelyWords topic                // of likely prose
	coreWords   topic                // of the stretch of most prose
	topical     []share              // content words, up to each line
	waves       []wave               // families of lines, up to each line
	entries     []entry              // of pieces, by hash

	size      float32
	prose     float32 // bytes in likely prose
	noise     float32 // bytes in likely noise
	mute      float32 // of these, in pieces without a phrase of noise
	captions  int     // phrases of captions and credits
	buttons   int     // pieces that are a phrase of noise from end to end
	main, end int     // bytes: the stretch of most prose
	most      int     // number of the run of most prose
	calm      bool    // most of it is prose
}

// A line is a run of pieces between line ends.
type line struct {
	first, past int     // pieces
	bytes       int     //
	alone       float32 // mean logit by length
	mass        float64 // sum of logit times length, of this line and those before it
	span        float64 // sum of lengths, likewise
	before      float32 // bytes of likely prose before the line
	lastProse   int     // where the last likely prose before the line ended, 0 if none
	nextProse   int     // where the next one after it begins
	run         int     // number of its run
	heading     bool    // a short line that announces other stories, or stands below one
}

// A run is a stretch of lines whose prose no block of other lines divides.
type run struct {
	prose      int // bytes
	first, end int // lines
}

// gap is how many lines without prose divide runs.
const gap = 4

// score scores each piece by itself, and sums up what does not depend on the logits.
func (g *page) score(m *Model) {
	n := len(g.pieces)
	g.size, g.captions, g.buttons = float32(max(1, len(g.text))), 0, 0
	g.lines = g.lines[:0]
	g.alone, g.linear = room(g.alone, n), room(g.linear, n)
	g.sums, g.sures = room(g.sums, n+1), room(g.sures, n+1)
	g.sums[0], g.sures[0] = [kins]uint16{}, 0
	for i := range g.pieces {
		p := &g.pieces[i]
		g.linear[i] = m.linear(&g.scan, p)
		g.alone[i] = g.linear[i]
		if i == 0 || p.line != g.pieces[i-1].line {
			g.lines = append(g.lines, line{first: i})
		}
		l := &g.lines[len(g.lines)-1]
		l.past = i + 1
		l.bytes += int(p.end - p.start)
		g.captions += int(p.counts[caption] + p.counts[credit])
		if p.whole&noiseGroups != 0 {
			g.buttons++
		}
		if p.sure = g.certain(i); p.sure && g.credited(i) {
			p.form = caption
			if g.signs(i) {
				p.form = credit
			}
		}
		g.sures[i+1] = g.sures[i] + int32(btoi(p.sure))
		k := g.sums[i]
		k[kinSocial] += p.counts[social] + p.marks[markAt] + p.marks[markLink]
		k[kinDate] += p.counts[byline] + p.counts[date]
		k[kinRelated] += p.counts[related] + p.counts[newsletter] + p.counts[paywall]
		k[kinComments] += p.counts[comments]
		k[kinColon] += uint16(btoi(p.words < 8 && p.closing == classColon))
		g.sums[i+1] = k
	}
	g.twins = g.twins[:0]
}

// room returns a slice of n elements, s itself if it is long enough. What is in it is of no account.
func room[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/4)
	}
	return s[:n]
}

// sum sums up what depends on the logits.
func (g *page) sum() {
	s := &g.scan
	if len(g.twins) == 0 {
		g.findTwins()
		g.findMoulds()
	}
	g.noisy = room(g.noisy, len(g.pieces)+1)
	g.noisy[0] = 0
	g.prose, g.noise, g.mute, g.main, g.end = 0, 0, 0, 0, 0
	best, sum, from := float32(0), float32(0), 0
	mass, span, last, heading := 0.0, 0.0, 0, false
	for k := range g.lines {
		l := &g.lines[k]
		l.alone = 0
		for i := l.first; i < l.past; i++ {
			p, x := &s.pieces[i], g.alone[i]
			size := float32(p.end - p.start)
			l.alone += x * size
			g.noisy[i+1] = g.noisy[i]
			if x < -2 {
				g.noisy[i+1]++
				g.noise += size
				if p.has&telling == 0 {
					g.mute += size
				}
			}
			if sum <= 0 {
				sum, from = 0, i
			}
			sum += min(max(x, -3), 3) * size
			if sum > best {
				best, g.main, g.end = sum, int(s.pieces[from].start), int(p.end)
			}
		}
		mass += float64(l.alone)
		span += float64(l.bytes)
		l.alone /= float32(max(1, l.bytes))
		l.mass, l.span, l.before, l.lastProse = mass, span, g.prose, last
		if l.likely() {
			g.prose += float32(l.bytes)
			last = int(s.pieces[l.past-1].end)
			heading = false
		}
		p := &s.pieces[l.first]
		if l.bytes < 60 && (p.first|p.last)&(1<<related) != 0 {
			heading = true
		}
		l.heading = heading
	}
	g.divide()
	next := len(s.text)
	for k := len(g.lines) - 1; k >= 0; k-- {
		l := &g.lines[k]
		l.nextProse = next
		if l.likely() {
			next = int(s.pieces[l.first].start)
		}
	}
	g.findKnown()
	g.sumWaves()
	g.tell()
}

// divide finds the runs.
func (g *page) divide() {
	g.runs, g.most = append(g.runs[:0], run{}), 0
	empty := 0
	for k := range g.lines {
		l := &g.lines[k]
		if l.alone > 0.5 && l.bytes >= 60 {
			if r := &g.runs[len(g.runs)-1]; empty >= gap && r.prose > 0 {
				g.runs = append(g.runs, run{first: k})
			}
			r := &g.runs[len(g.runs)-1]
			if r.prose == 0 {
				r.first = k
			}
			r.prose += l.bytes
			r.end = k
			if r.prose > g.runs[g.most].prose {
				g.most = len(g.runs) - 1
			}
			empty = 0
		} else {
			empty++
		}
		l.run = len(g.runs) - 1
	}
}

// likely reports whether the line is prose to all appearance.
func (l *line) likely() bool { return l.alone > 1.5 && l.bytes >= 80 }

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
