package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"strings"
)

// answers is what a run that was interrupted left in the file of -o.
type answers struct {
	lines int
	last  json.RawMessage // the id in the last line
}

// openOutput opens the file of -o. To resume, it cuts off a half line that a full disk or a kill left at the end, and
// returns what stands before it.
func openOutput(name string, resume bool) (f *os.File, done answers, err error) {
	if !resume {
		f, err = os.Create(name)
		return f, done, err
	}
	f, err = os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return nil, done, err
	}
	whole, done, err := readAnswers(f)
	if err == nil {
		err = f.Truncate(whole)
	}
	if err == nil {
		_, err = f.Seek(whole, io.SeekStart)
	}
	if err != nil {
		f.Close()
		return nil, done, fmt.Errorf("resuming %s: %w", name, err)
	}
	return f, done, nil
}

// readAnswers returns where the last whole line ends, and what the lines are.
func readAnswers(f io.ReadSeeker) (whole int64, done answers, err error) {
	buf := make([]byte, 1<<20)
	var read, last int64 // last is where the last whole line begins
	for {
		n, err := f.Read(buf)
		for rest := buf[:n]; ; {
			i := bytes.IndexByte(rest, '\n')
			if i < 0 {
				break
			}
			rest = rest[i+1:]
			done.lines++
			last, whole = whole, read+int64(n-len(rest))
		}
		read += int64(n)
		if errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return 0, done, err
		}
	}
	if done.lines > 0 {
		if _, err := f.Seek(last, io.SeekStart); err != nil {
			return 0, done, err
		}
		if done.last, err = firstID(f); err != nil {
			return 0, done, err
		}
	}
	return whole, done, halfLine(f, whole)
}

// halfLine reports a file that does not go on, from whole to its end, as an answer would: then it is not for us to cut.
func halfLine(f io.ReadSeeker, whole int64) error {
	const start = `{"id":`
	if _, err := f.Seek(whole, io.SeekStart); err != nil {
		return err
	}
	half := make([]byte, len(start))
	n, err := io.ReadFull(f, half)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return err
	}
	if !strings.HasPrefix(start, string(half[:n])) {
		return errors.New("it ends in what is no answer of this program")
	}
	return nil
}

// firstID returns the id of an answer, with which it begins, without reading the rest: an answer may be long.
func firstID(r io.Reader) (id json.RawMessage, err error) {
	in := json.NewDecoder(bufio.NewReader(r))
	for _, want := range []json.Token{json.Delim('{'), "id"} {
		if got, err := in.Token(); err != nil || got != want {
			return nil, errors.New("its last line is no answer of this program")
		}
	}
	err = in.Decode(&id)
	return id, err
}

// rest yields the articles behind those that are answered. They must be of the same input: the last one answered stands
// where its answer does.
func (done answers) rest(all iter.Seq2[article, error]) iter.Seq2[article, error] {
	return func(yield func(article, error) bool) {
		n := 0
		for a, err := range all {
			n++
			if err == nil && n == done.lines {
				err = done.check(a)
			}
			if err != nil {
				yield(article{}, err)
				return
			}
			if n > done.lines && !yield(a, nil) {
				return
			}
		}
		if n < done.lines {
			yield(article{}, fmt.Errorf("cannot resume: the file of -o has %d answers, the input %d articles", done.lines, n))
		}
	}
}

func (done answers) check(a article) error {
	id, _, _ := a.parse()
	var compact bytes.Buffer // as it stands in an answer
	if err := json.Compact(&compact, id); err != nil || !bytes.Equal(compact.Bytes(), done.last) {
		return fmt.Errorf("cannot resume: answer %d in the file of -o has the id %s, article %d of the input has %s", done.lines, done.last, done.lines, id)
	}
	return nil
}
