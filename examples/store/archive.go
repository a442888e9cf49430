package main

import (
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"strings"

	_ "modernc.org/sqlite" // the driver, in pure Go

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
)

//go:embed schema.sql
var schema string

// An archive is a database of articles and quotes.
type archive struct{ db *sql.DB }

// open opens the database in a file, and makes it if there is none.
func open(ctx context.Context, file string) (*archive, error) {
	source := url.URL{Scheme: "file", Opaque: url.PathEscape(file), RawQuery: url.Values{
		"_txlock": {"immediate"}, // two imports at a time wait for each other
		"_pragma": {"busy_timeout(10000)", "journal_mode(wal)", "synchronous(normal)", "foreign_keys(on)"},
	}.Encode()}
	db, err := sql.Open("sqlite", source.String())
	if err != nil {
		return nil, err
	}
	if _, err := db.ExecContext(ctx, schema); err != nil {
		db.Close()
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return &archive{db}, nil
}

func (a *archive) close() error { return a.db.Close() }

// A change is what add did to the archive.
type change int

const (
	unchanged change = iota
	added
	replaced
)

// add adds an article and its quotes, in one transaction: all of it or nothing.
func (a *archive) add(ctx context.Context, id, text string) (change, error) {
	tx, err := a.db.BeginTx(ctx, nil)
	if err != nil {
		return unchanged, err
	}
	defer tx.Rollback() // does nothing once committed

	did := added
	var old string
	switch err := tx.QueryRowContext(ctx, `SELECT text FROM article WHERE id = ?`, id).Scan(&old); {
	case err == nil && old == text:
		return unchanged, nil
	case err == nil:
		did = replaced
		if _, err := tx.ExecContext(ctx, `DELETE FROM article WHERE id = ?`, id); err != nil {
			return unchanged, err
		}
	case !errors.Is(err, sql.ErrNoRows):
		return unchanged, err
	}

	if _, err := tx.ExecContext(ctx, `INSERT INTO article (id, text) VALUES (?, ?)`, id, text); err != nil {
		return unchanged, err
	}
	for _, r := range sayso.Attribute(text).Records() {
		if err := addQuote(ctx, tx, id, r); err != nil {
			return unchanged, err
		}
	}
	return did, tx.Commit()
}

func addQuote(ctx context.Context, tx *sql.Tx, article string, r attribution.Record) error {
	record, err := json.Marshal(r)
	if err != nil {
		return err
	}
	var name, knownAs string
	if r.Speaker != nil {
		name = r.Speaker.Name
		knownAs = strings.Join(append(r.Speaker.Aliases, r.Speaker.Role), "\n")
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO quote (article, start, end, kind, speaker, known_as, words, confidence, record)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
		article, r.Content[0].Start, r.Content[len(r.Content)-1].End, r.Kind, name, knownAs, words(r), r.Confidence, string(record))
	return err
}

// words is what was said, with … where the cue stood.
func words(r attribution.Record) string {
	var pieces []string
	for _, p := range r.Content {
		pieces = append(pieces, p.Text)
	}
	return strings.Join(pieces, " … ")
}

// A quote is a row of the table of that name.
type quote struct {
	article, speaker, kind, words string
	start, end                    int
	confidence                    float64
}

// find returns what speaker said that holds the words of phrase, the best matches first. Either may be empty.
func (a *archive) find(ctx context.Context, speaker, phrase string, limit int) (quotes []quote, err error) {
	rows, err := a.db.QueryContext(ctx, `SELECT q.article, q.speaker, q.kind, q.words, q.start, q.end, q.confidence
		FROM quote_index JOIN quote q ON q.id = quote_index.rowid
		WHERE quote_index MATCH ? ORDER BY quote_index.rank, q.id LIMIT ?`, query(speaker, phrase), limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var q quote
		if err := rows.Scan(&q.article, &q.speaker, &q.kind, &q.words, &q.start, &q.end, &q.confidence); err != nil {
			return nil, err
		}
		quotes = append(quotes, q)
	}
	return quotes, rows.Err()
}

// query says it in the language of FTS5: {speaker known_as} : "achebe" AND {words} : "sea wall".
func query(speaker, phrase string) string {
	var terms []string
	if speaker != "" {
		terms = append(terms, "{speaker known_as} : "+quoted(speaker))
	}
	if phrase != "" {
		terms = append(terms, "{words} : "+quoted(phrase))
	}
	return strings.Join(terms, " AND ")
}

// quoted makes s a string of FTS5, in which no word is an operator. A NUL would end it.
func quoted(s string) string {
	return `"` + strings.NewReplacer(`"`, `""`, "\x00", " ").Replace(s) + `"`
}
