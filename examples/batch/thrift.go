package main

import (
	"math"
	"os"
	"runtime/debug"
	"sync"
)

// The collector lets a program grow to twice what it has in use. That is little while articles are short, and time well saved. Of an article
// of many megabytes memory counts more: while one is in hand the program has a limit, near which the collector is at work more often and
// gives back what it finds. It is a wish and no more: what is in use is in use, and the collector takes no more than half of the time.
const (
	longArticle = 1 << 20 // bytes
	limitTimes  = 10      // of what is in hand of such articles; in use are seven to ten times as much, and more of a hostile one
	limitRest   = 8 << 20 // bytes for all the rest
)

// A thrift keeps the program within the limit, unless the environment variable GOMEMLIMIT sets another.
type thrift struct {
	mu   sync.Mutex
	long int64 // bytes of long articles in hand
}

// take says that an article of so many bytes is in hand.
func (t *thrift) take(size int) { t.add(size, int64(size)) }

// drop says that it no longer is.
func (t *thrift) drop(size int) { t.add(size, -int64(size)) }

func (t *thrift) add(size int, n int64) {
	if size < longArticle || os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.long += n
	limit := int64(math.MaxInt64) // as it is by itself
	if t.long > 0 {
		limit = limitRest + limitTimes*t.long
	}
	debug.SetMemoryLimit(limit)
}
