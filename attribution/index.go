package attribution

// An index lists entities by the number of a word, the latest first, and as many of them as anybody asks for: no article has more of one surname
// or role, a hostile text may.
type index struct {
	latest []int32 // 1 + the place of a word's latest posting, by its number; 0 if there is none
	posts  []posting
}

type posting struct{ entity, before int32 }

// mostAlike is how many entities of one word are looked at.
const mostAlike = 24

// reset empties the index and keeps its memory.
func (x *index) reset() { x.latest, x.posts = x.latest[:0], x.posts[:0] }

// add lists e under the word with a number, if it is not there already.
func (x *index) add(word, e int32) {
	for int(word) >= len(x.latest) {
		x.latest = append(x.latest, 0)
	}
	if at := x.latest[word]; !x.holds(at, e) {
		x.posts = append(x.posts, posting{e, at})
		x.latest[word] = int32(len(x.posts))
	}
}

func (x *index) holds(at, e int32) bool {
	for n := 0; at > 0 && n < mostAlike; n++ {
		p := x.posts[at-1]
		if p.entity == e {
			return true
		}
		at = p.before
	}
	return false
}

// has reports whether an entity is listed under the word with a number.
func (x *index) has(word int32) bool { return int(word) < len(x.latest) && x.latest[word] > 0 }

// of yields the entities listed under the word with a number, the latest first.
func (x *index) of(word int32) func(yield func(int32) bool) {
	return func(yield func(int32) bool) {
		if int(word) >= len(x.latest) {
			return
		}
		at := x.latest[word]
		for n := 0; at > 0 && n < mostAlike; n++ {
			p := x.posts[at-1]
			if !yield(p.entity) {
				return
			}
			at = p.before
		}
	}
}
