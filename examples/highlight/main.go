// Highlight writes an article as an HTML page that shows who says what: a colour a speaker, a legend with counts, the
// cue, rule and confidence of a quotation under the pointer, and what is not the journalist's prose folded away.
//
//	go run ./examples/highlight testdata/articles/harbour.txt >harbour.html
//
// The page is one file without scripts; it follows the reader's light or dark mode and fits a phone.
package main

import (
	"fmt"
	"io"
	"os"
)

func main() {
	if err := run(os.Args[1:], os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "highlight:", err)
		os.Exit(1)
	}
}

func run(args []string, stdin io.Reader, stdout io.Writer) error {
	var article []byte
	var err error
	switch len(args) {
	case 0:
		article, err = io.ReadAll(stdin)
	case 1:
		article, err = os.ReadFile(args[0])
	default:
		err = fmt.Errorf("%d files named, want one", len(args))
	}
	if err != nil {
		return err
	}
	return page.Execute(stdout, newView(string(article)))
}
