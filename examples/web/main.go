// Web is an HTTP service that finds who said what in a web page.
//
//	go -C examples/web run . -addr localhost:8080
//	curl --data-binary @page.html -H 'Content-Type: text/html' localhost:8080/attribute
//
// It answers POST /attribute with JSON: the title and the text of the article in the page, and the records, whose
// offsets are bytes of that text. A body of type text/plain is the text itself; one of type application/json is
// {"html": "…"} or {"text": "…"}. GET /healthz answers 200 while the service takes requests.
//
// A request may hold 8 MiB. As many are worked on as there are cores, some wait, the others are told to come back (503).
// On SIGINT or SIGTERM the service finishes what it has begun, and ends.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"syscall"
	"time"
)

func main() {
	addr := flag.String("addr", "localhost:8080", "address to listen on")
	flag.Parse()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	listener, err := net.Listen("tcp", *addr)
	if err == nil {
		fmt.Fprintf(os.Stderr, "web: listening on http://%s\n", listener.Addr())
		err = serve(ctx, listener)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "web:", err)
		os.Exit(1)
	}
}

// serve answers requests until ctx is cancelled, and then those that have begun.
func serve(ctx context.Context, listener net.Listener) error {
	server := &http.Server{
		Handler:           newService(runtime.GOMAXPROCS(0), 64),
		ReadHeaderTimeout: 5 * time.Second,
		ReadTimeout:       30 * time.Second,
		WriteTimeout:      60 * time.Second,
		IdleTimeout:       2 * time.Minute,
		MaxHeaderBytes:    64 << 10,
	}
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(listener) }()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	last, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	err := server.Shutdown(last)
	if e := <-ended; !errors.Is(e, http.ErrServerClosed) {
		err = errors.Join(err, e)
	}
	return err
}
