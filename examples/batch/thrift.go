package main

import (
	"os"
	"runtime/debug"
	"sync"
)

// Of an article of many megabytes, memory counts more than the collector's time; of others it is the other way round, since the collector
// would be at work all the time to save a megabyte or two.
const (
	longArticle = 1 << 20 // bytes
	longGC      = 10      // per cent: how much the memory in use may grow before the collector goes to work
)

// thrift has the collector at work more often while a long article is in hand, unless GOGC says how often.
var thrift thrifty

type thrifty struct {
	mu    sync.Mutex
	long  int // long articles in hand
	usual int // per cent
}

// begin says that an article of so many bytes is in hand, until end is called.
func (t *thrifty) begin(size int) (end func()) {
	if size < longArticle || os.Getenv("GOGC") != "" {
		return func() {}
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.long++; t.long == 1 {
		t.usual = debug.SetGCPercent(longGC)
	}
	return func() {
		t.mu.Lock()
		defer t.mu.Unlock()
		if t.long--; t.long == 0 {
			debug.SetGCPercent(t.usual)
		}
	}
}
