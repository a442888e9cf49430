package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
)

// maxLine is the longest line that is read into memory. A longer one is answered with an error.
const maxLine = 1 << 30

// A source is the input: files one after the other, or standard input.
type source struct {
	files []string
	stdin io.Reader
	csv   bool // also where a file's name does not say so
	done  answers
}

// check reports what would be a pity to find out after hours: a file that is missing, or is the one to be written.
func (s source) check(out string) error {
	written, _ := os.Stat(out)
	for _, name := range s.files {
		info, err := os.Stat(name)
		if err != nil {
			return err
		}
		if written != nil && os.SameFile(info, written) {
			return fmt.Errorf("%s is to be read and to be written", name)
		}
	}
	return nil
}

// totalSize is the size of what there is to read, or 0 if that cannot be told.
func (s source) totalSize() (total int64) {
	if s.done.lines > 0 {
		return 0
	}
	for _, name := range s.files {
		info, err := os.Stat(name)
		if err != nil || !info.Mode().IsRegular() {
			return 0
		}
		total += info.Size()
	}
	return total
}

// articles yields the articles in order, without those that are answered. An error is the last thing it yields.
func (s source) articles() iter.Seq2[article, error] {
	if s.done.lines > 0 {
		return s.done.rest(s.all())
	}
	return s.all()
}

func (s source) all() iter.Seq2[article, error] {
	return func(yield func(article, error) bool) {
		if len(s.files) == 0 {
			s.read("", s.stdin, yield)
			return
		}
		for _, name := range s.files {
			f, err := os.Open(name)
			if err != nil {
				yield(article{}, err)
				return
			}
			more := s.read(name, f, yield)
			f.Close()
			if !more {
				return
			}
		}
	}
}

// read yields the articles of one file, and reports whether to go on with the next.
func (s source) read(name string, r io.Reader, yield func(article, error) bool) bool {
	lines, in := readLines, bufio.NewReaderSize(r, 1<<20)
	if s.csv || strings.HasSuffix(strings.ToLower(name), ".csv") {
		lines = readRows
	}
	if mark, err := in.Peek(3); err == nil && string(mark) == "\uFEFF" { // as Excel begins its files
		in.Discard(3)
	}
	for a, err := range lines(in) {
		if err != nil {
			if name != "" {
				err = fmt.Errorf("%s: %w", name, err)
			}
			yield(article{}, err)
			return false
		}
		a.file = name
		if !yield(a, nil) {
			return false
		}
	}
	return true
}

// readLines yields the lines of r. Empty lines at the end of the file are no articles; an empty line before another
// line is a mistake, and gets its answer like every line.
func readLines(r *bufio.Reader) iter.Seq2[article, error] {
	return func(yield func(article, error) bool) {
		empty := 0
		for n := 1; ; n++ {
			line, size, err := readLine(r, maxLine)
			if err == io.EOF {
				return
			} else if err != nil {
				yield(article{}, fmt.Errorf("line %d: %w", n, err))
				return
			}
			if len(bytes.TrimSpace(line)) == 0 && size <= maxLine {
				empty++
				continue
			}
			for ; empty > 0; empty-- {
				if !yield(article{line: n - empty, unreadable: errors.New("not JSON: the line is empty")}, nil) {
					return
				}
			}
			a := article{line: n, size: len(line), json: line}
			if size > maxLine {
				a = article{line: n, unreadable: fmt.Errorf("the line is longer than %d bytes", maxLine)}
			}
			if !yield(a, nil) {
				return
			}
		}
	}
}

// readLine returns the next line without its newline, and its size. Of a line over limit it returns the size alone.
func readLine(r *bufio.Reader, limit int) (line []byte, size int, err error) {
	for {
		part, err := r.ReadSlice('\n')
		size += len(part)
		if size <= limit {
			line = append(line, part...)
		} else {
			line = nil
		}
		switch {
		case err == nil:
			return bytes.TrimSuffix(line, []byte("\n")), size, nil
		case err == io.EOF && size > 0:
			return line, size, nil
		case err != bufio.ErrBufferFull:
			return nil, size, err
		}
	}
}
