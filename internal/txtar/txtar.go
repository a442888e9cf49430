// Package txtar reads and writes test archives: a comment, then named sections.
//
//	Inverted clause: the cue precedes the source.
//	-- raw --
//	&ldquo;We won,&rdquo; said Jane Doe.
//	-- attributions --
//	direct | “We won,” | said | Jane Doe = Jane Doe
//
// A line "-- name --" begins a section. Nothing is escaped, so no section can hold such a line.
package txtar

import "strings"

// An Archive is a test case: what it is about, and its sections in order.
type Archive struct {
	Comment  string
	Sections []Section
}

// A Section is a named text. Text is empty or ends with a newline.
type Section struct{ Name, Text string }

// Parse reads an archive. Every text is one; without sections it is all comment.
func Parse(text string) *Archive {
	a := new(Archive)
	into := &a.Comment
	for line := range strings.Lines(text) {
		if name, ok := heading(line); ok {
			a.Sections = append(a.Sections, Section{Name: name})
			into = &a.Sections[len(a.Sections)-1].Text
			continue
		}
		*into += line
	}
	if *into != "" && !strings.HasSuffix(*into, "\n") {
		*into += "\n"
	}
	return a
}

func heading(line string) (name string, ok bool) {
	line = strings.TrimRight(line, "\r\n")
	name, ok = strings.CutPrefix(line, "-- ")
	if !ok {
		return "", false
	}
	name, ok = strings.CutSuffix(name, " --")
	return name, ok && name != ""
}

// Section returns the text of the first section of that name, and whether there is one.
func (a *Archive) Section(name string) (text string, ok bool) {
	for _, s := range a.Sections {
		if s.Name == name {
			return s.Text, true
		}
	}
	return "", false
}

// Set replaces the text of the section of that name, or appends one.
func (a *Archive) Set(name, text string) {
	for i := range a.Sections {
		if a.Sections[i].Name == name {
			a.Sections[i].Text = text
			return
		}
	}
	a.Sections = append(a.Sections, Section{name, text})
}

// Remove takes out the sections of that name.
func (a *Archive) Remove(name string) {
	kept := a.Sections[:0]
	for _, s := range a.Sections {
		if s.Name != name {
			kept = append(kept, s)
		}
	}
	a.Sections = kept
}

// String is the archive as Parse reads it.
func (a *Archive) String() string {
	var b strings.Builder
	b.WriteString(a.Comment)
	for _, s := range a.Sections {
		b.WriteString("-- " + s.Name + " --\n" + s.Text)
	}
	return b.String()
}
