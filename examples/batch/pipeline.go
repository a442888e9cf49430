package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"sync"
)

var (
	errInterrupted = errors.New("interrupted")                 // the context ended before the input did
	errHalf        = errors.New("part of the answer went out") // before it was seen that there is none
)

// A pipeline answers articles on several cores and writes the answers in the order of the articles.
//
//	reader -> dispatch -> workers
//	              \------> write, which waits for each article's answer in turn
//
// What is in flight is bounded: by number, and by bytes, so that lines of 64 MiB do not fill the memory.
type pipeline struct {
	workers int
	window  int // bytes of input in flight; a single article may be larger
	answer  func(*line, *article) error
	log     *progress
	out     io.Writer
}

// A job is an article in flight. The worker sets answer and err before it closes done.
type job struct {
	article
	answer *line
	err    error
	done   chan struct{}
}

// run returns the number of articles that could not be answered. Its error says why it ended early: the input cannot
// be read, the output not written, or errInterrupted. It ends early in good order: what is in flight
// is still answered.
func (p pipeline) run(ctx context.Context, articles iter.Seq2[article, error]) (failed int, err error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()

	var memory thrift
	var workers sync.WaitGroup
	defer workers.Wait()
	work, order := make(chan *job), make(chan *job, 8*p.workers)
	for range p.workers {
		workers.Go(func() {
			for j := range work {
				memory.take(j.size)
				j.err = p.answer(j.answer, &j.article)
				memory.drop(j.size)
				close(j.done)
			}
		})
	}
	room := newWindow(p.window)
	var readErr error // set before order is closed
	go func() {
		defer close(order)
		defer close(work)
		readErr = dispatch(ctx, read(ctx, articles), room, order, work)
	}()

	failed, err = p.write(order, room, stop)
	if err == nil {
		err = readErr
	}
	return failed, err
}

// An input is an article as read, or the error that ends the input.
type input struct {
	article
	err error
}

// read reads in a goroutine of its own: a read from a silent terminal or pipe cannot be interrupted, only left behind.
func read(ctx context.Context, articles iter.Seq2[article, error]) <-chan input {
	in := make(chan input)
	go func() {
		defer close(in)
		for a, err := range articles {
			select {
			case in <- input{a, err}:
			case <-ctx.Done():
				return
			}
		}
	}()
	return in
}

// dispatch hands articles out until there are no more, or ctx is cancelled.
func dispatch(ctx context.Context, in <-chan input, room *window, order, work chan<- *job) error {
	for {
		select {
		case <-ctx.Done():
			return errInterrupted
		case a, ok := <-in:
			if !ok && ctx.Err() != nil { // which made read leave
				return errInterrupted
			} else if !ok {
				return nil
			}
			if a.err != nil {
				return a.err
			}
			room.enter(a.size)
			j := &job{article: a.article, answer: spare.Get().(*line), done: make(chan struct{})}
			order <- j
			work <- j
		}
	}
}

// write writes the answers in order. After a write error it lets the rest run dry, unwritten.
func (p pipeline) write(order <-chan *job, room *window, stop context.CancelFunc) (failed int, err error) {
	out := lineWriter{w: p.out}
	for {
		j, ok := p.next(order, &out)
		if !ok {
			break
		}
		select {
		case <-j.done:
		default: // a pause: let the reader of our output have what there is
			out.flush()
			j.answer.turn <- &out // which is the worker's until it is done
			<-j.done
		}
		if j.err != nil {
			failed++
			p.log.failure(j.article, j.err)
		}
		if errors.Is(j.err, errHalf) && out.err == nil {
			out.err = j.err // nothing can follow
		}
		out.write(j.answer.Bytes())
		if out.err != nil {
			stop()
		}
		p.log.add(j.size)
		room.leave(j.size)
		reuse(j.answer)
	}
	if out.flush(); out.err != nil {
		err = fmt.Errorf("writing the answers: %w", out.err)
	}
	return failed, err
}

// next returns the next job. While there is none, as when the input falls silent, what has been answered goes out.
func (p pipeline) next(order <-chan *job, out *lineWriter) (j *job, ok bool) {
	select {
	case j, ok = <-order:
	default:
		out.flush()
		j, ok = <-order
	}
	return j, ok
}

// spare are the lines of answers already written.
var spare = sync.Pool{New: func() any { return newLine() }}

func reuse(l *line) {
	if l.Cap() <= 1<<20 { // one huge article should not cost its memory until the end
		l.again()
		spare.Put(l)
	}
}
