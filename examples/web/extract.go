package main

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
)

// An article is what a page is about.
type article struct {
	Title string `json:"title,omitempty"`
	Text  string `json:"text"`
}

// extract finds the article in a page. Its text has a line for each block of the page. What the extraction leaves of
// captions and links is for sayso.Clean to find.
func extract(page string) (article, error) {
	base, _ := url.Parse("http://localhost/") // for links, which are not used
	found, err := readability.FromReader(strings.NewReader(page), base)
	if err != nil {
		return article{}, fmt.Errorf("reading the page: %w", err)
	}
	if found.Node == nil {
		return article{}, errors.New("there is no article in the page")
	}
	var text strings.Builder
	if err := found.RenderText(&text); err != nil {
		return article{}, fmt.Errorf("reading the page: %w", err)
	}
	return article{found.Title(), text.String()}, nil
}
