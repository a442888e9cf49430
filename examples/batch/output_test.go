package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"testing"
)

// parts answers articles with 1, 2, 3 … megabytes of their number, part by part.
func parts(dst *line, a *article) error {
	for range a.line << 10 {
		dst.WriteString(strings.Repeat(fmt.Sprint(a.line), 1<<10))
		dst.part()
	}
	dst.WriteByte('\n')
	return nil
}

func numbered(n int) iter.Seq2[article, error] {
	return func(yield func(article, error) bool) {
		for i := range n {
			if !yield(article{line: i + 1, size: 1}, nil) {
				return
			}
		}
	}
}

// Long answers go out in parts, each in its turn, whoever is ready first.
func TestParts(t *testing.T) {
	var want strings.Builder
	for i := range 6 {
		want.WriteString(strings.Repeat(fmt.Sprint(i+1), (i+1)<<20) + "\n")
	}
	for _, workers := range []int{1, 4} {
		var out strings.Builder
		p := pipeline{workers: workers, window: 100, answer: parts, log: newProgress(io.Discard, 0), out: &out}
		if failed, err := p.run(context.Background(), numbered(6)); failed > 0 || err != nil {
			t.Fatal(failed, err)
		}
		if out.String() != want.String() {
			t.Errorf("with %d workers: %d bytes that are not the answers, %d bytes, in order", workers, out.Len(), want.Len())
		}
	}
}

// A long answer is held whole until its turn comes, and no longer.
func TestTurn(t *testing.T) {
	var out strings.Builder
	dst := newLine()
	parts(dst, &article{line: 1})
	if dst.Len() != 1<<20+1 || dst.begun() {
		t.Errorf("%d bytes are held before it is the answer's turn, want all", dst.Len())
	}
	dst.turn <- &lineWriter{w: &out}
	parts(dst, &article{line: 1})
	if dst.Len() > enough || !dst.begun() || out.Len()+dst.Len() != 2*(1<<20+1) {
		t.Errorf("%d bytes are held and %d have gone out in the answer's turn", dst.Len(), out.Len())
	}
}

// An answer that fails when part of it has gone out is the last thing that is written, so that a resumed run can cut it off.
func TestHalfAnswer(t *testing.T) {
	var out strings.Builder
	p := pipeline{workers: 2, window: 100, log: newProgress(io.Discard, 0), out: &out, answer: func(dst *line, a *article) error {
		if a.line != 3 {
			return parts(dst, a)
		}
		for !dst.begun() { // until it is its turn
			dst.Reset()
			dst.WriteString(strings.Repeat("3", enough))
			dst.part()
		}
		return errHalf
	}}
	failed, err := p.run(context.Background(), numbered(6))
	if failed != 1 || !errors.Is(err, errHalf) {
		t.Errorf("%d failed, error %v; want the third, and that part of it went out", failed, err)
	}
	if got := strings.TrimRight(out.String(), "3"); strings.Count(got, "\n") != 2 || !strings.HasSuffix(got, "2\n") {
		t.Errorf("%d lines and something behind the half one, want two and nothing", strings.Count(got, "\n"))
	}
}
