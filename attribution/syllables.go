package attribution

import "strings"

// syllablesFrom reports whether the capitalised word at i, a hyphen and the small word behind it are the given name of one whose surname goes
// before, as names of East Asia are written: Chu | Li-an, Geum | Hye-rang. Other words that a hyphen ties to a name have other forms:
// New York-based.
func (a *analysis) syllablesFrom(i int32) bool {
	return i > 0 && a.hyphen(i+1, int32(len(a.tok))) && a.tag[i-1].isProper() && a.sent[i-1] == a.sent[i] && !a.capital(i+2) &&
		isSyllable(a.word(i)) && isSyllable(a.word(i+2)) && !a.has(i-1, isTitle|isHonorific)
}

// isSyllable reports whether w is one syllable of at most six letters, as Chinese and Korean are written in Latin ones: it ends in a vowel or
// in ng, n, k, l, m, p, t, h.
func isSyllable(w string) bool {
	if len(w) < 2 || len(w) > 6 {
		return false
	}
	if strings.EqualFold(w, "tsz") {
		return true // Tsz-him: Cantonese has syllables without a vowel
	}
	first, last := -1, -1 // of the vowels
	for i := 0; i < len(w); i++ {
		switch w[i] | 0x20 {
		case 'a', 'e', 'i', 'o', 'u', 'y':
			if i == 0 && w[i]|0x20 == 'y' {
				continue // Yen
			}
			if first < 0 {
				first = i
			} else if last != i-1 {
				return false // a second syllable
			}
			last = i
		default:
			if c := w[i] | 0x20; c < 'a' || c > 'z' {
				return false
			}
		}
	}
	switch end := w[last+1:]; {
	case first < 0 || first > 2:
		return false
	case end == "" || end == "ng":
		return true
	default:
		return len(end) == 1 && strings.ContainsAny(end, "nklmpth")
	}
}

// burmese reports whether the word at i is an honorific of Myanmar: what follows it is a name, though others elsewhere be called so. U Tun Thura.
func (a *analysis) burmese(i int32) bool {
	switch a.word(i) {
	case "U", "Daw":
		return true
	}
	return false
}
