// Placeholders keeps quotations out of the hands of whatever rewrites an article. It takes them out, lets a command
// change the rest, and puts them back byte for byte:
//
//	go run ./examples/placeholders testdata/articles/harbour.txt tr a-z A-Z
//
// The command (a language model's client, a translator, a style checker) reads the text with placeholders such as [[Q1]]
// on standard input and writes its version to standard output. A placeholder that is gone or doubled in it is an error:
// a quotation was dropped or repeated.
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"strings"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "placeholders:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdout io.Writer) error {
	if len(args) < 2 {
		return fmt.Errorf("usage: placeholders article.txt command [argument …]")
	}
	article, err := os.ReadFile(args[0])
	if err != nil {
		return err
	}
	text, quotations := takeOut(string(article))
	rewrite := exec.CommandContext(ctx, args[1], args[2:]...)
	rewrite.Stdin, rewrite.Stderr = strings.NewReader(text), os.Stderr
	changed, err := rewrite.Output()
	if err != nil {
		return fmt.Errorf("%s: %w", args[1], err)
	}
	whole, err := putBack(string(changed), quotations)
	if err != nil {
		return err
	}
	_, err = io.WriteString(stdout, whole)
	return err
}
