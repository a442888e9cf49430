package attribution

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// key is the form under which a word of a name is found: in small letters, without dots, with a straight apostrophe.
func (r *resolver) key(k int32) string { return r.words.key(r.word(k)) }

// number is the number of a key: the same for two words if their keys are the same.
func (r *resolver) number(k int32) int32 {
	if r.isLong() {
		return r.numbers.number(r.key(k))
	}
	n := r.numberOf[k]
	if n == 0 {
		n = r.numbers.number(r.key(k))
		r.numberOf[k] = n
	}
	return n
}

// smallWords writes words in small letters, each once. Few words of a text are asked for, those of names and roles, again and again.
type smallWords struct {
	smalls  map[string]string
	keys    map[string]string // of those in small letters that have dots or a curly apostrophe
	letters strings.Builder   // where words are written, many in one piece of memory
}

func newSmallWords() smallWords {
	return smallWords{smalls: map[string]string{}, keys: map[string]string{}}
}

// forget makes room for the words of another text.
func (s *smallWords) forget() {
	clear(s.smalls)
	clear(s.keys)
	s.letters.Reset()
}

// small returns w in small letters. A letter whose small form has another length stays.
func (s *smallWords) small(w string) string {
	if inSmall(w) {
		return w
	}
	small, ok := s.smalls[w]
	if !ok {
		small = s.write(w)
		s.smalls[w] = small
	}
	return small
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

// write writes w out in small letters.
func (s *smallWords) write(w string) string {
	const piece = 1 << 10 // bytes
	if s.letters.Cap()-s.letters.Len() < len(w) {
		s.letters.Reset()
		s.letters.Grow(max(piece, len(w)))
	}
	from := s.letters.Len()
	for _, r := range w {
		if small := unicode.ToLower(r); utf8.RuneLen(small) == utf8.RuneLen(r) {
			r = small
		}
		s.letters.WriteRune(r)
	}
	return s.letters.String()[from:]
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
