package main

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"
)

func post(t *testing.T, h http.Handler, contentType, body string) (int, answer, string) {
	t.Helper()
	r := httptest.NewRequest("POST", "/attribute", strings.NewReader(body))
	r.Header.Set("Content-Type", contentType)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	var a answer
	text := w.Body.String()
	if err := json.Unmarshal([]byte(text), &a); err != nil {
		t.Fatalf("not JSON: %v: %s", err, text)
	}
	return w.Code, a, text
}

func TestPage(t *testing.T) {
	page, err := os.ReadFile("testdata/page.html")
	if err != nil {
		t.Fatal(err)
	}
	s := newService(2, 2)
	status, got, text := post(t, s, "text/html; charset=utf-8", string(page))
	if status != http.StatusOK || !strings.HasPrefix(got.Title, "Sea wall moves") {
		t.Fatalf("status %d, %s", status, text)
	}
	if !strings.Contains(got.Text, "“They measured it in May, they measured it in June,” said Callum Teague") {
		t.Errorf("the article is not in the text: %s", got.Text)
	}
	if strings.Contains(got.Text, "A dog on the ferry") || strings.Contains(got.Text, "Cookies") {
		t.Errorf("the page around the article is in the text: %s", got.Text)
	}
	for _, r := range got.Records {
		for _, q := range r.Quoted {
			if got.Text[q.Start:q.End] != q.Text {
				t.Errorf("[%d, %d) of the text is %q, not %q", q.Start, q.End, got.Text[q.Start:q.End], q.Text)
			}
		}
	}
	asJSON, err := json.Marshal(map[string]string{"html": string(page)})
	if err != nil {
		t.Fatal(err)
	}
	if _, _, again := post(t, s, "application/json", string(asJSON)); again != text {
		t.Errorf("as JSON the page gives another answer: %s", again)
	}
}

func TestRequests(t *testing.T) {
	tests := []struct {
		name, contentType, body string
		status                  int
	}{
		{"text", "text/plain", "“We won,” said Jane Doe.", http.StatusOK},
		{"JSON text", "application/json", `{"text": "“We won,” said Jane Doe."}`, http.StatusOK},
		{"nothing", "text/plain", "", http.StatusOK},
		{"bad JSON", "application/json", `{"text": `, http.StatusBadRequest},
		{"no article", "text/html", "<html><body></body></html>", http.StatusUnprocessableEntity},
		{"other type", "image/png", "x", http.StatusUnsupportedMediaType},
		{"no type", "", "x", http.StatusUnsupportedMediaType},
		{"too large", "text/plain", strings.Repeat("a ", maxBody/2+1), http.StatusRequestEntityTooLarge},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			status, _, text := post(t, newService(1, 0), test.contentType, test.body)
			if status != test.status {
				t.Errorf("status %d, want %d: %s", status, test.status, text)
			}
			if (status != http.StatusOK) != strings.HasPrefix(text, `{"error":`) {
				t.Errorf("status %d with the answer %s", status, text)
			}
		})
	}
}

func TestBusy(t *testing.T) {
	s := newService(1, 0)
	s.inside <- struct{}{} // a request that takes long
	if status, _, text := post(t, s, "text/plain", "x"); status != http.StatusServiceUnavailable {
		t.Errorf("status %d, want %d: %s", status, http.StatusServiceUnavailable, text)
	}
	<-s.inside
	if status, _, text := post(t, s, "text/plain", "x"); status != http.StatusOK {
		t.Errorf("status %d once there is room: %s", status, text)
	}
}

// A request that has begun is answered though the service is told to stop; a later one is not.
func TestStop(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- serve(ctx, listener) }()

	url := "http://" + listener.Addr().String()
	if r, err := http.Get(url + "/healthz"); err != nil || r.StatusCode != http.StatusOK {
		t.Fatalf("not healthy: %v", err)
	}
	body, feed := io.Pipe()
	status := make(chan int)
	go func() {
		r, err := http.Post(url+"/attribute", "text/plain", body)
		if err != nil {
			t.Error(err)
			status <- 0
			return
		}
		r.Body.Close()
		status <- r.StatusCode
	}()
	io.WriteString(feed, "“We won,” ")
	time.Sleep(100 * time.Millisecond) // until the service has the request
	stop()
	time.Sleep(50 * time.Millisecond)
	io.WriteString(feed, "said Jane Doe.")
	feed.Close()
	if got := <-status; got != http.StatusOK {
		t.Errorf("the request that had begun got status %d", got)
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if _, err := http.Get(url + "/healthz"); err == nil {
		t.Error("still answering after the end")
	}
}
