package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
)

// readRows yields the rows of a CSV file under the first, which names the columns.
func readRows(r *bufio.Reader) iter.Seq2[article, error] {
	return func(yield func(article, error) bool) {
		rows := rowReader{in: r, line: 1}
		header, n, err := rows.read(maxLine)
		if err == io.EOF {
			return
		}
		id, text := slices.Index(header, "id"), slices.Index(header, "text")
		if err != nil || text < 0 {
			yield(article{}, fmt.Errorf("line %d: the first row of a CSV file must name the columns id and text", n))
			return
		}
		for {
			row, n, err := rows.read(maxLine)
			if err == io.EOF {
				return
			}
			a := article{line: n, unreadable: err}
			if bad := badRow(""); err != nil && !errors.As(err, &bad) {
				yield(article{}, fmt.Errorf("line %d: %w", n, err))
				return
			}
			if err == nil {
				a.fill(row, id, text)
			}
			if !yield(a, nil) {
				return
			}
		}
	}
}

// fill takes the text and the id from the columns of a row. A row may be too short, and a file may have no ids.
func (a *article) fill(row []string, id, text int) {
	if id >= 0 && id < len(row) {
		a.id = row[id]
	}
	if text < len(row) {
		a.text, a.size = row[text], len(row[text])
	} else {
		a.unreadable = errors.New("no text")
	}
}

// A rowReader reads CSV as RFC 4180 has it. Unlike encoding/csv it leaves the line ends inside a field as they are: offsets
// are bytes of the text, and \r\n is two.
type rowReader struct {
	in   *bufio.Reader
	line int // that comes next
}

// A badRow says what is wrong with a row. The rows after it can be read.
type badRow string

func (b badRow) Error() string { return string(b) }

// read returns the fields of the next row, and the line on which it begins. A row over limit, in bytes, is a badRow.
func (r *rowReader) read(limit int) (fields []string, line int, err error) {
	const (
		start = iota // of a field
		plain
		quoted
		closed // behind a closing mark; a second one makes a mark of the text of the two
	)
	var field []byte
	var bad error
	size, state, line := 0, start, r.line
	for {
		c, err := r.in.ReadByte()
		if err == io.EOF && size > 0 && state != quoted { // the last line has no end
			c, err = '\n', nil
		}
		if err == io.EOF && size > 0 {
			return nil, line, badRow("a quotation mark is not closed")
		} else if err != nil {
			return nil, line, err
		}
		if c == '\n' {
			r.line++
		}
		if size++; size > limit {
			bad, fields, field = badRow(fmt.Sprintf("the row is longer than %d bytes", limit)), nil, nil
		}
		switch {
		case c == '"' && state == quoted:
			state = closed
		case state == quoted:
			field = append(field, c)
		case c == ',':
			fields, field, state = append(fields, string(field)), field[:0], start
		case c == '\n':
			if state == plain {
				field = bytes.TrimSuffix(field, []byte("\r"))
			}
			if state != closed && len(fields) == 0 && len(field) == 0 && bad == nil { // an empty line
				size, state, line = 0, start, r.line
				continue
			}
			return append(fields, string(field)), line, bad
		case c == '"' && state == start:
			state = quoted
		case c == '"' && state == closed:
			field, state = append(field, c), quoted
		case state == closed && c != '\r':
			bad, state = badRow("a quotation mark within a field is not doubled"), plain
		case state == closed: // the \r of a line end
		default:
			field, state = append(field, c), plain
		}
	}
}
