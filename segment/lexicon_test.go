package segment

import (
	"slices"
	"strings"
	"testing"
)

func TestLists(t *testing.T) {
	for name, list := range map[string]string{
		"abbreviations": abbreviationList, "starters": starterList, "elisions": elisionList,
		"prefixes": prefixList, "suffixes": suffixList, "reporting": reportingList,
	} {
		var section []string
		for line := range strings.Lines(list) {
			line = strings.TrimSpace(line)
			switch {
			case line == "", line[0] == '#':
			case line[0] == '[':
				section = nil
			default:
				if len(section) > 0 && section[len(section)-1] >= line {
					t.Errorf("%s: %q does not come after %q", name, line, section[len(section)-1])
				}
				section = append(section, line)
			}
		}
		if !slices.IsSorted(section) || len(section) == 0 {
			t.Errorf("%s: the last section is empty or unsorted", name)
		}
	}
}

func TestLook(t *testing.T) {
	for _, c := range []struct {
		word string
		has  uint16
		not  uint16
	}{
		{"Mr", title, mayEnd},
		{"mass", 0, mayEnd}, // he went to mass.
		{"Mass", mayEnd, 0},
		{"INC", mayEnd, 0},
		{"a.m", endsCap, 0},
		{"The", starter, 0},
		{"tis", elision, 0},
		{"Doe", 0, ^uint16(0)},
		{"", 0, ^uint16(0)},
		{strings.Repeat("a", 100), 0, ^uint16(0)},
	} {
		got := words().look(c.word)
		if got&c.has != c.has || got&c.not != 0 {
			t.Errorf("look(%q) = %b, want %b and not %b", c.word, got, c.has, c.not)
		}
	}
}
