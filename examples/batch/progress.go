package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"
)

// A progress tells how far the work is, on one line of a terminal; and what failed, a line each, anywhere.
type progress struct {
	w        io.Writer
	terminal bool
	total    int64 // bytes of all input; 0 if unknown
	start    time.Time

	mu       sync.Mutex
	articles int
	failed   int
	bytes    int64
	shown    time.Time
}

func newProgress(w io.Writer, total int64) *progress {
	p := &progress{w: w, total: total, start: time.Now()}
	if f, ok := w.(*os.File); ok {
		info, err := f.Stat()
		p.terminal = err == nil && info.Mode()&os.ModeCharDevice != 0
	}
	return p
}

// add counts an answered article.
func (p *progress) add(size int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.articles++
	p.bytes += int64(size)
	if p.terminal && time.Since(p.shown) > 200*time.Millisecond {
		p.shown = time.Now()
		p.show()
	}
}

// failure reports an article that could not be answered.
func (p *progress) failure(a article, err error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.failed++
	p.wipe()
	if a.file != "" {
		fmt.Fprintf(p.w, "batch: %s: %v\n", a.file, err)
	} else {
		fmt.Fprintf(p.w, "batch: %v\n", err)
	}
}

// stop leaves the last state standing.
func (p *progress) stop() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.terminal {
		p.show()
		fmt.Fprintln(p.w)
	}
}

func (p *progress) show() {
	p.wipe()
	mb := float64(p.bytes) / 1e6
	fmt.Fprintf(p.w, "%d articles", p.articles)
	if p.failed > 0 {
		fmt.Fprintf(p.w, ", %d failed", p.failed)
	}
	fmt.Fprintf(p.w, ", %.1f MB, %.2f MB/s", mb, mb/max(time.Since(p.start).Seconds(), 0.001))
	if p.total > 0 {
		fmt.Fprintf(p.w, ", %.0f %%", 100*float64(p.bytes)/float64(p.total))
	}
}

// wipe clears the line of a terminal.
func (p *progress) wipe() {
	if p.terminal {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
