package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// key is the form under which a word of a name is found: in small letters, without dots, with a straight apostrophe.
func (r *resolver) key(k int32) string { return r.words.words[r.number(k)-1] }

// number is the number of a key: the same for two words if their keys are the same.
func (r *resolver) number(k int32) int32 {
	if int(k) < len(r.numberOf) && r.numberOf[k] > 0 {
		return r.numberOf[k]
	}
	return r.numberAnew(k)
}

// numberAnew is number for a word that is asked for the first time, or in a long text.
func (r *resolver) numberAnew(k int32) int32 {
	n := r.words.numberOfKey(r.word(k))
	if int(k) < len(r.numberOf) {
		r.numberOf[k] = n
	}
	return n
}

// smallWords writes words in small letters, each once. Few words of a text are asked for, those of names and roles, again and again.
type smallWords struct {
	*numbering
	keys    map[string]string // of those in small letters that have dots or a curly apostrophe
	letters []byte            // space for small
}

func newSmallWords() smallWords {
	return smallWords{numbering: newNumbering(), keys: map[string]string{}}
}

// forget makes room for the words of another text.
func (s *smallWords) forget() {
	s.numbering.forget()
	clear(s.keys)
}

// small returns w in small letters. A letter whose small form has another length stays.
func (s *smallWords) small(w string) string {
	if inSmall(w) {
		return w
	}
	s.letters = appendSmall(s.letters[:0], w)
	return s.words[s.numberBytes(s.letters)-1]
}

// numberOfKey returns the number of the key of w, in one look at the table for most words.
func (s *smallWords) numberOfKey(w string) int32 {
	letters, isSmall := append(s.letters[:0], w...), true
	s.letters = letters
	for i, c := range letters {
		switch {
		case 'a' <= c && c <= 'z': // as most
		case 'A' <= c && c <= 'Z':
			letters[i], isSmall = c+'a'-'A', false
		case c >= utf8.RuneSelf, c == '.':
			return s.number(s.key(w))
		}
	}
	if isSmall {
		return s.number(w) // which the text keeps
	}
	return s.numberBytes(letters)
}

// inSmall reports whether w has neither a capital nor any letter beyond ASCII.
func inSmall(w string) bool {
	for i := 0; i < len(w); i++ {
		if c := w[i]; 'A' <= c && c <= 'Z' || c >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// appendSmall appends w in small letters.
func appendSmall(out []byte, w string) []byte {
	for _, r := range w {
		out = utf8.AppendRune(out, smallLetter(r))
	}
	return out
}

// smallLetter returns the small form of a letter, unless that has another length.
func smallLetter(r rune) rune {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	if small := unicode.ToLower(r); utf8.RuneLen(small) == utf8.RuneLen(r) {
		return small
	}
	return r
}

// key returns the key of w.
func (s *smallWords) key(w string) string {
	w = s.small(w)
	for i := 0; i < len(w); i++ {
		if w[i] == '.' || w[i] == 0xE2 { // the first byte of ’
			return s.plain(w)
		}
	}
	return w
}

// plain is the key of a word, in small letters, that has dots or a curly apostrophe.
func (s *smallWords) plain(w string) string {
	key, ok := s.keys[w]
	if !ok {
		key = keyed.Replace(w)
		s.keys[w] = key
	}
	return key
}

var keyed = strings.NewReplacer(".", "", "’", "'")
