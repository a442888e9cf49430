//go:build train

package main

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A judged is a page with all that judging what was kept of it needs, in tokens.
type judged struct {
	page, variant string
	middle        []int    // by token: its middle byte
	label         []int8   // by token: 1 prose, 0 noise, -1 counts nowhere
	quotes        [][2]int // tokens of the quotations in the prose
}

// judge divides a record into tokens: runs of letters and digits, cut also between a small letter and a capital. A
// token is what its middle byte is.
func judge(r *record) *judged {
	j := &judged{page: r.Page, variant: r.Variant}
	var start []int
	var end []int
	raw := r.Raw
	at, last := -1, rune(0)
	for i, c := range raw {
		word := unicode.IsLetter(c) || unicode.IsNumber(c)
		if at >= 0 && (!word || unicode.IsUpper(c) && unicode.IsLower(last)) {
			start, end = append(start, at), append(end, i)
			at = -1
		}
		if word && at < 0 {
			at = i
		}
		last = c
	}
	if at >= 0 {
		start, end = append(start, at), append(end, len(raw))
	}
	for k := range start {
		j.middle = append(j.middle, (start[k]+end[k])/2)
	}
	keep, opt := inside(r.Keep, j.middle), inside(r.Opt, j.middle)
	j.label = make([]int8, len(j.middle))
	for k := range j.label {
		if keep[k] {
			j.label[k] = 1
		} else if opt[k] {
			j.label[k] = -1
		}
	}
	for _, q := range quotations(raw) {
		a := sort.SearchInts(start, q[0])
		b := a
		prose := 0
		for b < len(end) && end[b] <= q[1] {
			prose += btoi(keep[b])
			b++
		}
		if b-a >= 3 && float64(prose) >= 0.95*float64(b-a) {
			j.quotes = append(j.quotes, [2]int{a, b})
		}
	}
	return j
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// inside tells for each place whether it is in one of the spans, which are in order.
func inside(spans [][2]int, places []int) []bool {
	out := make([]bool, len(places))
	k := 0
	for i, m := range places {
		for k < len(spans) && spans[k][1] <= m {
			k++
		}
		out[i] = k < len(spans) && spans[k][0] <= m
	}
	return out
}

// quotations returns the stretches between “”, "" and ‘’ of at most 1500 characters.
func quotations(raw string) (out [][2]int) {
	add := func(i, j int) {
		if !strings.Contains(raw[i:j], "\n\n\n") {
			out = append(out, [2]int{i, j})
		}
	}
	wordAt := func(i int) bool {
		c, _ := utf8.DecodeRuneInString(raw[i:])
		return i < len(raw) && (c == '_' || unicode.IsLetter(c) || unicode.IsNumber(c))
	}
	for i := 0; i < len(raw); {
		c, w := utf8.DecodeRuneInString(raw[i:])
		next := i + w
		switch c {
		case '“', '"':
			n, limit := 0, 1500
			if c == '"' {
				limit = 800
			}
			for k, d := range raw[i+w:] {
				shut := c == '“' && d == '”' || c == '"' && d == '"'
				if shut && n >= 8 {
					next = i + w + k + utf8.RuneLen(d)
					add(i, next)
				}
				if shut || n >= limit || c == '“' && d == '“' || c == '"' && d == '\n' {
					break
				}
				n++
			}
		case '‘':
			if before, _ := utf8.DecodeLastRuneInString(raw[:i]); i > 0 && !unicode.IsSpace(before) {
				break
			}
			n := 0
			for k, d := range raw[i+w:] {
				at := i + w + k
				if d == '’' && !wordAt(at+len("’")) {
					if n >= 8 {
						next = at + len("’")
						add(i, next)
					}
					break
				}
				if n >= 800 || d == '‘' || d == '\n' {
					break
				}
				n++
			}
		}
		i = next
	}
	return out
}

// A tally sums up the judgements of a variant or of all.
type tally struct {
	records, tp, fp, fn, tn, quotes, lost int
	f1, p, r                              map[string][]float64 // by page
}

func (t *tally) add(j *judged, keep [][2]int) {
	kept := inside(keep, j.middle)
	var tp, fp, fn, tn int
	for k, l := range j.label {
		switch {
		case l > 0 && kept[k]:
			tp++
		case l > 0:
			fn++
		case l == 0 && kept[k]:
			fp++
		case l == 0:
			tn++
		}
	}
	t.records++
	t.tp, t.fp, t.fn, t.tn = t.tp+tp, t.fp+fp, t.fn+fn, t.tn+tn
	for _, q := range j.quotes {
		n := 0
		for _, k := range kept[q[0]:q[1]] {
			n += btoi(k)
		}
		t.quotes++
		t.lost += btoi(float64(n) < 0.8*float64(q[1]-q[0]))
	}
	p, r := ratio(tp, tp+fp), ratio(tp, tp+fn)
	f := 0.0
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	if t.f1 == nil {
		t.f1, t.p, t.r = map[string][]float64{}, map[string][]float64{}, map[string][]float64{}
	}
	t.f1[j.page] = append(t.f1[j.page], f)
	t.p[j.page] = append(t.p[j.page], p)
	t.r[j.page] = append(t.r[j.page], r)
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 1
	}
	return float64(a) / float64(b)
}

// mean is the mean over pages of the mean over a page's variants.
func mean(m map[string][]float64) float64 {
	pages := make([]string, 0, len(m))
	for p := range m {
		pages = append(pages, p)
	}
	sort.Strings(pages)
	sum := 0.0
	for _, p := range pages {
		s := 0.0
		for _, x := range m[p] {
			s += x
		}
		sum += s / float64(len(m[p]))
	}
	return sum / float64(len(pages))
}

func (t *tally) String() string {
	return fmt.Sprintf("%4d rec  P %.2f  R %.2f  F1 %.2f  noise left %4.1f %%  prose lost %.2f %%  quotes lost %d of %d (%.2f %%)", t.records,
		100*mean(t.p), 100*mean(t.r), 100*mean(t.f1), 100*ratio(t.fp, t.fp+t.tn), 100*ratio(t.fn, t.tp+t.fn), t.lost, t.quotes, 100*ratio(t.lost, t.quotes))
}
