package sayso_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/seed7abcc752/sayso"
	"github.com/seed7abcc752/sayso/attribution"
	"github.com/seed7abcc752/sayso/internal/txtar"
)

var update = flag.Bool("update", false, "write -- today -- sections where the answer differs from the truth, and take out those no longer needed")

// TestGolden compares what the library finds with what a person found. A file of testdata holds one case:
//
//	raw           the article; or "raw articles/NAME.txt", which names its file
//	attributions  the truth, typed by hand and never touched by a program
//	dropped       what Clean has to leave out; tested where the section is there
//	speakers      the fullest names, with kind, role, pronoun and aliases; tested where the section is there
//	today …       what we answer instead, until we get it right: then the section has to go
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no golden files: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) { golden(t, file) })
	}
}

// settled is false while the stages still grow: then a section of today that is out of date is told, but is no failure.
const settled = false

func stale(t *testing.T, format string, args ...any) {
	t.Helper()
	if settled {
		t.Errorf(format, args...)
	} else {
		t.Logf(format, args...)
	}
}

func golden(t *testing.T, file string) {
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	archive := txtar.Parse(string(text))
	raw := rawOf(t, archive)
	doc := sayso.Attribute(raw)
	answers := map[string]string{
		"attributions": attributionLines(doc),
		"dropped":      droppedLines(doc),
		"speakers":     speakerLines(doc),
	}
	if _, ok := archive.Section("attributions"); !ok {
		t.Error("no section of attributions")
	}
	for _, s := range archive.Sections {
		got, ok := answers[s.Name]
		if !ok {
			continue
		}
		today := "today " + s.Name
		pinned, wrong := archive.Section(today)
		switch {
		case *update && got == s.Text:
			archive.Remove(today)
		case *update:
			archive.Set(today, got)
		case wrong && got == s.Text:
			stale(t, "%s: the answer is right now. Take the section %q out: go test -run Golden -update .", s.Name, today)
		case wrong && got != pinned:
			stale(t, "%s: the answer is wrong in another way than the section %q says. If it is no worse: go test -run Golden -update .\n(-today +now)\n%s",
				s.Name, today, cmp.Diff(pinned, got))
		case !wrong && got != s.Text:
			t.Errorf("%s (-want +got):\n%s", s.Name, cmp.Diff(s.Text, got))
		}
	}
	if *update && archive.String() != string(text) {
		if err := os.WriteFile(file, []byte(archive.String()), 0o666); err != nil {
			t.Error(err)
		}
	}
}

func rawOf(t *testing.T, archive *txtar.Archive) string {
	for _, s := range archive.Sections {
		if s.Name == "raw" {
			return s.Text
		}
		if name, ok := strings.CutPrefix(s.Name, "raw "); ok {
			text, err := os.ReadFile(filepath.Join("testdata", name))
			if err != nil {
				t.Fatal(err)
			}
			return string(text)
		}
	}
	t.Fatal("no section raw")
	return ""
}

// attributionLines writes a record a line: kind | content | cue | source = speaker -> addressee, with - for what there
// is none of. Pieces that a cue or another voice divides are joined by " … ".
func attributionLines(doc *attribution.Document) string {
	var b strings.Builder
	for _, r := range doc.Records() {
		content := ""
		for i, p := range r.Content {
			switch {
			case i == 0:
			case strings.TrimSpace(doc.Raw[r.Content[i-1].End:p.Start]) == "":
				content += " " // from one paragraph to the next
			default:
				content += " … "
			}
			content += trim(p.Text)
		}
		fmt.Fprintf(&b, "%s | %s | %s | %s", r.Kind, content, text(r.Cue), text(r.Source))
		if r.Speaker != nil {
			fmt.Fprintf(&b, " = %s", name(r.Speaker))
		}
		if r.Addressee != nil {
			fmt.Fprintf(&b, " -> %s", name(r.Addressee))
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// trim takes off the punctuation at the edges, which belongs to the content as much as to the sentence around it, and
// makes one line of several.
func trim(s string) string { return strings.Trim(oneLine(s), " .,;:—–") }

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func text(p *attribution.Piece) string {
	if p == nil {
		return "-"
	}
	return trim(p.Text)
}

func name(s *attribution.Speaker) string {
	if len(s.Members) == 0 {
		return s.Name
	}
	return s.Name + " [" + strings.Join(s.Members, ", ") + "]"
}

// droppedLines writes what was left out, a stretch a line: kind | text, of which the middle may be missing.
func droppedLines(doc *attribution.Document) string {
	var b strings.Builder
	for _, d := range doc.Dropped {
		words := strings.Fields(doc.Raw[d.Start:d.End])
		if len(words) > 8 {
			words = append(append(words[:4:4], "…"), words[len(words)-4:]...)
		}
		fmt.Fprintf(&b, "%s | %s\n", d.Kind, strings.Join(words, " "))
	}
	return b.String()
}

// speakerLines writes the speakers of the records in the order of their first: name | kind | role | pronoun | aliases.
func speakerLines(doc *attribution.Document) string {
	var b strings.Builder
	seen := map[string]bool{}
	for _, r := range doc.Records() {
		if s := r.Speaker; s != nil && !seen[s.Name] {
			seen[s.Name] = true
			fmt.Fprintf(&b, "%s | %s | %s | %s | %s\n", s.Name, s.Kind, s.Role, s.Pronoun, strings.Join(s.Aliases, ", "))
		}
	}
	return b.String()
}
