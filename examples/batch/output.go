package main

import "io"

// A lineWriter gathers lines and writes them whole, so that a program killed between two writes leaves no half line.
type lineWriter struct {
	w   io.Writer
	buf []byte
}

func (l *lineWriter) write(line []byte) error {
	l.buf = append(l.buf, line...)
	if len(l.buf) < 256<<10 {
		return nil
	}
	return l.flush()
}

func (l *lineWriter) flush() error {
	if len(l.buf) == 0 {
		return nil
	}
	_, err := l.w.Write(l.buf)
	l.buf = l.buf[:0]
	if cap(l.buf) > 4<<20 {
		l.buf = nil
	}
	return err
}
