package main

import (
	"bytes"
	"io"
)

// enough is how many bytes go out at a time, when there are that many.
const enough = 256 << 10

// A lineWriter gathers lines and writes them whole, so that a program killed between two writes leaves no half line. A line of more than
// enough bytes may go out in parts: see line. Behind an error it writes nothing.
type lineWriter struct {
	w   io.Writer
	buf []byte
	err error // the first one
}

func (l *lineWriter) write(line []byte) {
	if len(l.buf)+len(line) >= enough {
		l.flush()
	}
	if len(line) < enough {
		l.buf = append(l.buf, line...)
	} else if l.err == nil {
		_, l.err = l.w.Write(line)
	}
}

func (l *lineWriter) flush() {
	if len(l.buf) > 0 && l.err == nil {
		_, l.err = l.w.Write(l.buf)
	}
	l.buf = l.buf[:0]
}

// A line is an answer in the making. A long text has more of them than it has letters: from the moment that a long answer is the next to be
// written on, it goes out part by part, and is not held whole.
type line struct {
	bytes.Buffer
	turn chan *lineWriter // holds what writes when the answers before this one are written; else it is empty
	out  *lineWriter      // nil until there was a first part
}

func newLine() *line { return &line{turn: make(chan *lineWriter, 1)} }

// part says that what has been written so far will not be taken back.
func (l *line) part() {
	if l.Len() < enough {
		return
	}
	if l.out == nil {
		select {
		case l.out = <-l.turn:
		default:
			return
		}
	}
	l.out.write(l.Bytes())
	l.Reset()
}

// begun reports whether a part has gone out.
func (l *line) begun() bool { return l.out != nil }

// again makes the line ready for another answer.
func (l *line) again() {
	select {
	case <-l.turn:
	default:
	}
	l.Reset()
	l.out = nil
}
