package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
)

// maxBody is the largest request, in bytes. It bounds memory, and time too: the library takes time in proportion.
const maxBody = 8 << 20

// A service answers requests, at most so many at a time.
type service struct {
	http.Handler
	working chan struct{} // has room for the requests worked on
	inside  chan struct{} // has room for those, and for those that wait
}

func newService(workers, waiting int) *service {
	mux := http.NewServeMux()
	s := &service{mux, make(chan struct{}, workers), make(chan struct{}, workers+waiting)}
	mux.HandleFunc("POST /attribute", s.attribute)
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { io.WriteString(w, "ok\n") })
	return s
}

// An answer is what POST /attribute gives. Offsets of the records are bytes of Text.
type answer struct {
	article
	Records []attribution.Record `json:"records"`
}

func (s *service) attribute(w http.ResponseWriter, r *http.Request) {
	select {
	case s.inside <- struct{}{}:
		defer func() { <-s.inside }()
	default:
		w.Header().Set("Retry-After", "1")
		fail(w, http.StatusServiceUnavailable, errors.New("too many requests at a time"))
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	if tooLarge := (*http.MaxBytesError)(nil); errors.As(err, &tooLarge) {
		fail(w, http.StatusRequestEntityTooLarge, fmt.Errorf("the request is larger than %d bytes", maxBody))
		return
	} else if err != nil {
		fail(w, http.StatusBadRequest, err)
		return
	}
	select {
	case s.working <- struct{}{}:
		defer func() { <-s.working }()
	case <-r.Context().Done(): // nobody waits for the answer any more
		return
	}
	art, status, err := read(r.Header.Get("Content-Type"), body)
	if err != nil {
		fail(w, status, err)
		return
	}
	reply(w, http.StatusOK, answer{art, sayso.Attribute(art.Text).Records()})
}

// read returns the article in a request's body, or the HTTP status that says what is wrong with it.
func read(contentType string, body []byte) (article, int, error) {
	kind, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		return article{}, http.StatusUnsupportedMediaType, fmt.Errorf("content type: %w", err)
	}
	var in struct{ HTML, Text string }
	switch kind {
	case "text/html", "application/xhtml+xml":
		in.HTML = string(body)
	case "text/plain":
		in.Text = string(body)
	case "application/json":
		if err := json.Unmarshal(body, &in); err != nil {
			return article{}, http.StatusBadRequest, err
		}
	default:
		return article{}, http.StatusUnsupportedMediaType, fmt.Errorf("content type %s: want text/html, text/plain or application/json", kind)
	}
	if in.HTML == "" {
		return article{Text: in.Text}, 0, nil
	}
	art, err := extract(in.HTML)
	return art, http.StatusUnprocessableEntity, err
}

func fail(w http.ResponseWriter, status int, err error) {
	reply(w, status, map[string]string{"error": err.Error()})
}

func reply(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.Encode(v) // an error here means that the client has gone
}
