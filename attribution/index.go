package attribution

// An index lists entities by a word, the latest first, and as many of them as anybody asks for: no article has more of one surname
// or role, a hostile text may.
type index struct {
	latest map[string]int32 // 1 + the place of a word's latest posting
	posts  []posting
}

type posting struct{ entity, before int32 }

// mostAlike is how many entities of one word are looked at.
const mostAlike = 24

func newIndex() index { return index{latest: map[string]int32{}} }

// reset empties the index and keeps its memory.
func (x *index) reset() {
	clear(x.latest)
	x.posts = x.posts[:0]
}

// add lists e under word, if it is not there already.
func (x *index) add(word string, e int32) {
	if at := x.latest[word]; !x.holds(at, e) {
		x.posts = append(x.posts, posting{e, at})
		x.latest[word] = int32(len(x.posts))
	}
}

// addBytes is add for a word whose bytes will change.
func (x *index) addBytes(word []byte, e int32) {
	if at := x.latest[string(word)]; !x.holds(at, e) {
		x.add(string(word), e)
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

// of yields the entities listed where latest says, the latest first.
func (x *index) of(at int32) func(yield func(int32) bool) {
	return func(yield func(int32) bool) {
		for n := 0; at > 0 && n < mostAlike; n++ {
			p := x.posts[at-1]
			if !yield(p.entity) {
				return
			}
			at = p.before
		}
	}
}
