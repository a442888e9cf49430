package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
)

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

// openOutput opens the file of -o. To resume, it cuts off a half line that a full disk or a kill left at the end, and
// returns the number of lines before it: as many articles are answered.
func openOutput(name string, resume bool) (f *os.File, lines int, err error) {
	if !resume {
		f, err = os.Create(name)
		return f, 0, err
	}
	f, err = os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, 0, err
	}
	whole, lines, err := countLines(f)
	if err == nil {
		err = f.Truncate(whole)
	}
	if err == nil {
		_, err = f.Seek(whole, io.SeekStart)
	}
	if err != nil {
		f.Close()
		return nil, 0, fmt.Errorf("resuming: %w", err)
	}
	return f, lines, nil
}

// countLines returns the number of whole lines, and where the last of them ends.
func countLines(r io.Reader) (whole int64, lines int, err error) {
	buf := make([]byte, 1<<20)
	var read int64
	for {
		n, err := r.Read(buf)
		lines += bytes.Count(buf[:n], []byte("\n"))
		if i := bytes.LastIndexByte(buf[:n], '\n'); i >= 0 {
			whole = read + int64(i) + 1
		}
		read += int64(n)
		if errors.Is(err, io.EOF) {
			return whole, lines, nil
		} else if err != nil {
			return 0, 0, err
		}
	}
}
