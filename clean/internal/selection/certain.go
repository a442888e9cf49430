package selection

import "strings"

// certain reports whether piece i is noise wherever it stands, by the form that templates give it. Each form was right
// about nine in ten or more of the words that have it, on whatever site.
func (s *scan) certain(i int) bool {
	p := &s.pieces[i]
	if p.words > 40 {
		return false
	}
	first := i == 0 || s.pieces[i-1].line != p.line
	line := first && (i+1 == len(s.pieces) || s.pieces[i+1].line != p.line)
	open := p.closing != classEnd && p.closing != classEndQuote && p.closing != classColon && p.marks[markQuote] == 0
	dates, phrases := p.counts[date], p.counts[newsletter]+p.counts[paywall]
	text := s.text[p.start:p.end]
	switch {
	case line && open && 3 <= p.title && p.words <= 8 && p.lower <= 1 && p.counts[speech] == 0 && strings.HasPrefix(text, "By "):
		return true // By Jane Doe and Rolf Hay
	case line && open && p.words <= 12 && p.number >= 2 && p.counts[past] == 0 && p.first>>date&1 == 1 && dates >= 2 && 2*(dates+p.number) >= p.words:
		return true // Updated 4:07 PM EST, Nov. 18, 2019
	case line && open && p.words <= 3 && p.number >= 1 && dates >= 1 && p.marks[markColon] > 0:
		return true // 9:41 pm
	case line && p.closing != classEnd && p.marks[markColon] > 0 && p.has&(1<<credit|1<<caption) != 0 && names(text):
		return true // The harbour on Friday Credit: Jane Doe
	case i > 0 && p.caps > shoutRun && p.caps+2 >= p.words && p.lower == 0 && p.closing != classEnd && p.closing != classColon && p.closing != classDash:
		return true // MAN HELD AFTER HARBOUR FIRE IN MARROW
	case p.closing == classParen && signed(text):
		return true // The harbour on Friday (Jane Doe/Courier)
	case s.credited(i):
		return true // Waves break over the wall. Photo by Rolf Hay /Courier
	case p.closing != classEnd && p.last>>credit&1 == 1 && p.marks[markBar] > 0 && strings.Contains(text[max(0, len(text)-48):], "/"):
		return true // Waves break over the wall Rolf Hay/AP
	case first && p.closing != classEnd && p.words <= 30 && p.first&(1<<related|1<<newsletter) != 0 && labelled(text):
		return true // Read more: Harbour closed
	case line && p.first&(1<<newsletter|1<<paywall) != 0 && phrases >= 3:
		return true // Sign up to our daily newsletter for the latest from the harbour
	case p.words < 16 && p.marks[markAt] > 0 && p.marks[markParen] > 0 && dates > 0 && strings.Contains(text, "(@"):
		return true // — Jane Doe (@jdoe) March 4, 2024
	}
	return false
}

// names reports whether text names the maker of a picture after a label.
func names(text string) bool {
	return strings.Contains(text, "Credit: ") || strings.Contains(text, "Image: ") || strings.Contains(text, "Photo: ") || strings.Contains(text, "Picture: ")
}

// signed reports whether text ends in a bracket that names the maker of a picture.
func signed(text string) bool {
	k := strings.LastIndexAny(text, "([")
	if k < 0 || len(text)-k > 60 {
		return false
	}
	in := text[k:]
	return strings.Contains(in, "/") && !strings.ContainsAny(in, "0123456789") || strings.Contains(in, "Getty") || strings.Contains(in, "Photo") || strings.Contains(in, "Image:")
}

// labelled reports whether text begins with a few words and a colon, and goes on.
func labelled(text string) bool {
	k := strings.IndexByte(text, ':')
	return 0 < k && k < 24 && k+3 < len(text) && strings.Count(text[:k], " ") < 4
}

// credited reports whether piece i is the credit of a picture, or a sentence before it on its line: of those a caption
// consists, and few more.
func (s *scan) credited(i int) bool {
	if s.signs(i) {
		return true
	}
	p := &s.pieces[i]
	if p.marks[markQuote] > 0 || p.quoted {
		return false
	}
	last := i + 1
	for last < len(s.pieces) && last < i+captionPieces && s.pieces[last].line == p.line && !s.signs(last) {
		last++
	}
	if last == len(s.pieces) || last == i+captionPieces || s.pieces[last].line != p.line {
		return false
	}
	if last == i+1 {
		return true
	}
	first := max(0, last-captionPieces)
	return first == 0 || s.pieces[first].line != p.line // the line is no longer than a caption
}

// captionPieces is how many sentences a caption and its credit have at most.
const captionPieces = 4

// signs reports whether piece i only names the maker of a picture.
func (s *scan) signs(i int) bool {
	p := &s.pieces[i]
	if p.words > 16 || p.words < 2 || p.has&(1<<credit|1<<caption) == 0 {
		return false
	}
	text := s.text[p.start:p.end]
	if p.closing == classEnd && (p.words > 8 || !strings.Contains(text, "/")) { // Photo by Rolf Hay/Courier.
		return false
	}
	if p.opening == classParen {
		return signed(text)
	}
	for _, label := range [...]string{"Photo by ", "Photos by ", "Photograph by ", "Picture by ", "Image by ", "Photo: ", "Photograph: ", "Picture: ", "Image: ", "Credit: "} {
		if strings.HasPrefix(text, label) {
			return true
		}
	}
	return false
}
