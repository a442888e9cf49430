// Store keeps an archive of articles in SQLite, with who said what in them, and finds it again.
//
//	go -C examples/store run . add archive.db articles.jsonl …
//	go -C examples/store run . find archive.db "sea wall"
//	go -C examples/store run . find -speaker achebe archive.db "sea wall"
//
// An article is {"id": "…", "text": "…"}, a line of a file. Adding it again changes nothing, unless its text has changed:
// then the new one takes the place of the old. So an import that was cut short is simply started again.
//
// A phrase is found in what was said; a speaker by name, another name, or role. The database is an ordinary one: the
// tables article and quote (schema.sql) answer any other question.
//
//	sqlite3 archive.db 'SELECT speaker, count(*) FROM quote GROUP BY speaker ORDER BY 2 DESC LIMIT 10'
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "store:", err)
		os.Exit(1)
	}
}

var errUsage = errors.New("usage: store add DATABASE FILE …\n       store find [-speaker NAME] [-limit N] DATABASE [PHRASE]")

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	if len(args) == 0 {
		return errUsage
	}
	switch verb, args := args[0], args[1:]; verb {
	case "add":
		return add(ctx, args, stdout, stderr)
	case "find":
		return find(ctx, args, stdout, stderr)
	}
	return errUsage
}

func add(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	if len(args) < 2 {
		return errUsage
	}
	archive, err := open(ctx, args[0])
	if err != nil {
		return err
	}
	defer archive.close()
	var n counts
	for _, name := range args[1:] {
		if err := addFile(ctx, archive, name, &n, stderr); err != nil {
			return err
		}
	}
	fmt.Fprintf(stdout, "%d articles added, %d replaced, %d there already\n", n.added, n.replaced, n.unchanged)
	if n.failed > 0 {
		return fmt.Errorf("%d lines could not be added", n.failed)
	}
	return nil
}

func find(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("find", flag.ContinueOnError)
	flags.SetOutput(stderr)
	speaker := flags.String("speaker", "", "only what this speaker said: a name or a role, whole or in part")
	limit := flags.Int("limit", 20, "show at most so many")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() < 1 || *speaker == "" && flags.NArg() < 2 {
		return errUsage
	}
	if _, err := os.Stat(flags.Arg(0)); err != nil { // or SQLite would make one
		return err
	}
	archive, err := open(ctx, flags.Arg(0))
	if err != nil {
		return err
	}
	defer archive.close()
	quotes, err := archive.find(ctx, *speaker, strings.Join(flags.Args()[1:], " "), *limit)
	if err != nil {
		return err
	}
	if len(quotes) == 0 {
		fmt.Fprintln(stderr, "store: nothing found")
	}
	for _, q := range quotes {
		speaker := cmp.Or(q.speaker, "nobody named")
		words := strings.Join(strings.Fields(q.words), " ") // on one line, though said over several paragraphs
		fmt.Fprintf(stdout, "%s: %s\n\t%s, bytes %d to %d, %s, %.0f %%\n", speaker, words, q.article, q.start, q.end, q.kind, 100*q.confidence)
	}
	return nil
}
