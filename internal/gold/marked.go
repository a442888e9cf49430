package gold

import (
	"embed"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
)

// Our own articles, from many countries and beats, invented and annotated by the authors of sayso. FORMAT.md tells how they are marked.
//
//go:embed articles/*.txt heldout/*.txt
var own embed.FS

// Own returns our own articles that models learn from, in the order of their names. Their marked quotations are annotated, nothing else is.
func Own() ([]Article, error) { return marked("articles") }

// HeldOut returns those that nothing is learnt from, as plain as news is.
func HeldOut() ([]Article, error) { return marked("heldout") }

// marked returns the articles of a folder.
func marked(folder string) ([]Article, error) {
	files, err := fs.ReadDir(own, folder)
	if err != nil {
		return nil, err
	}
	var out []Article
	for _, f := range files {
		data, err := own.ReadFile(folder + "/" + f.Name())
		if err != nil {
			return nil, err
		}
		a, err := Parse(string(data))
		if err != nil {
			return nil, fmt.Errorf("gold: %s: %w", f.Name(), err)
		}
		a.ID = strings.TrimSuffix(f.Name(), ".txt")
		out = append(out, a)
	}
	return out, nil
}

// Parse reads an article with marks in its text: {q1 “We won,”} {s1 she} {k1 said}. Below a line of dashes stand the speakers' names. Each
// quotation makes an attribution; those of one number share source and cue.
func Parse(marked string) (Article, error) {
	head, rest, _ := strings.Cut(marked, "\n")
	publisher, ok := strings.CutPrefix(head, "# ")
	if !ok {
		return Article{}, fmt.Errorf("the first line is %q, not a style", head)
	}
	body, below, ok := strings.Cut(rest, "\n----\n")
	if !ok {
		return Article{}, fmt.Errorf("no line of dashes parts the speakers from the text")
	}
	names, err := speakers(below)
	if err != nil {
		return Article{}, err
	}
	text, marks, err := unmark(strings.Trim(body, "\n"))
	if err != nil {
		return Article{}, err
	}
	out := Article{Publisher: publisher, Text: text, QuotationsOnly: true}
	source, cue := map[int]Range{}, map[int]Range{}
	for _, m := range marks {
		switch m.kind {
		case 's':
			source[m.number] = m.at
		case 'k':
			cue[m.number] = m.at
		}
	}
	for _, m := range marks {
		if m.kind != 'q' {
			continue
		}
		name, ok := names[m.number]
		if !ok {
			return Article{}, fmt.Errorf("quotation %d has no speaker below the line", m.number)
		}
		g := Attribution{ID: strconv.Itoa(len(out.Attributions) + 1), Kind: "direct", Content: []Range{m.at}}
		if r, ok := source[m.number]; ok {
			g.Source = []Range{r}
		} else if name != "-" {
			return Article{}, fmt.Errorf("quotation %d has a speaker but no source", m.number)
		}
		if r, ok := cue[m.number]; ok {
			g.Cue = []Range{r}
		}
		if name != "-" && name != "unnamed" {
			g.Speaker = name
		}
		out.Attributions = append(out.Attributions, g)
	}
	return out, nil
}

// speakers reads lines such as “3 = Jane Doe”.
func speakers(lines string) (map[int]string, error) {
	out := map[int]string{}
	for line := range strings.Lines(lines) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		number, name, ok := strings.Cut(line, " = ")
		n, err := strconv.Atoi(number)
		if !ok || err != nil {
			return nil, fmt.Errorf("%q names no speaker", line)
		}
		out[n] = name
	}
	return out, nil
}

// A mark is what braces hold: a quotation (q), a source (s) or a cue (k).
type mark struct {
	kind   byte
	number int
	at     Range
}

// unmark takes the marks out of a text.
func unmark(marked string) (text string, marks []mark, err error) {
	var b strings.Builder
	for {
		before, rest, ok := strings.Cut(marked, "{")
		b.WriteString(before)
		if !ok {
			return b.String(), marks, nil
		}
		inside, after, ok := strings.Cut(rest, "}")
		label, content, parted := strings.Cut(inside, " ")
		if !ok || !parted || len(label) < 2 || !strings.ContainsRune("qsk", rune(label[0])) || strings.Contains(content, "{") {
			return "", nil, fmt.Errorf("{%.40s is no mark", rest)
		}
		at := Range{b.Len(), b.Len() + len(content)}
		for number := range strings.SplitSeq(label[1:], ",") {
			n, err := strconv.Atoi(number)
			if err != nil {
				return "", nil, fmt.Errorf("{%.40s has no number", rest)
			}
			marks = append(marks, mark{label[0], n, at})
		}
		b.WriteString(content)
		marked = after
	}
}
