package main

import "sync"

// A window bounds the bytes in flight. One goroutine enters, another leaves.
type window struct {
	mu   sync.Mutex
	room sync.Cond
	size int
	used int
}

func newWindow(size int) *window {
	w := &window{size: size}
	w.room.L = &w.mu
	return w
}

// enter waits until n bytes fit. What is larger than the window waits until it is alone.
func (w *window) enter(n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for w.used > 0 && w.used+n > w.size {
		w.room.Wait()
	}
	w.used += n
}

func (w *window) leave(n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.used -= n
	w.room.Signal()
}
