package segment

import (
	"math/bits"

	"github.com/seed7abcc752/sayso/internal/little"
)

// What the steps look for is rare, and words have all lengths, so that a loop over their bytes ends where the machine does not expect it. These
// functions look at eight bytes at once. They set the high bit of those that are sought, at least of the first of them: x - c*ones has it
// set in bytes below c.
const (
	ones  = 0x0101010101010101
	highs = 0x80 * ones
)

// nextMarker returns the first place in t[i:end] that may hold a marker: " ' ` < or something beyond ASCII. It asks for " and ' at once, and so
// for # and &, which differ from them in the same bits.
func nextMarker(t string, i, end int) int {
	for ; i+8 <= len(t) && i < end; i += 8 {
		x := little.U64(t[i : i+8])
		if found := (x | ((x | ('"'^'\'')*ones) ^ '\''*ones - ones) | (x ^ '`'*ones - ones) | (x ^ '<'*ones - ones)) & highs; found != 0 {
			return min(i+bits.TrailingZeros64(found)/8, end)
		}
	}
	for i < end && class[t[i]]&(marker|high) == 0 {
		i++
	}
	return min(i, end)
}

// nextStop returns the first place in t[i:end] that may hold a stop or white space: . ? what is not above ! or something beyond ASCII.
func nextStop(t string, i, end int) int {
	for ; i+8 <= len(t) && i < end; i += 8 {
		x := little.U64(t[i : i+8])
		if found := (x | (x - ('!'+1)*ones) | (x ^ '.'*ones - ones) | (x ^ '?'*ones - ones)) & highs; found != 0 {
			return min(i+bits.TrailingZeros64(found)/8, end)
		}
	}
	for i < end && class[t[i]]&(stop|space|high) == 0 {
		i++
	}
	return min(i, end)
}

// nextBreak returns the first place in t[i:end] that may end a sentence: a stop, or a space in the layout of joined lines. Most spaces are
// neither, so that breakAt is asked of some marks only.
func nextBreak(t string, i, end int) int {
	from := i
	for ; i+8 <= len(t) && i < end; i += 8 {
		for found := marksOf(little.U64(t[i : i+8])); found != 0; found &= found - 1 {
			k := i + bits.TrailingZeros64(found)/8
			if k >= end {
				return end
			}
			if layout[t[k]]&(beforeSpace|afterSpace|breaking|joining) != 0 {
				if k = breakAt(t, from, k, end); k >= 0 {
					return k
				}
			}
		}
	}
	for ; i < end; i++ {
		if layout[t[i]]&(beforeSpace|afterSpace|breaking|joining) != 0 {
			if k := breakAt(t, from, i, end); k >= 0 {
				return k
			}
		}
	}
	return end
}

// marksOf sets the high bit of the bytes of x that breakAt is asked of, and of few others: the first bytes of what is beyond ASCII, _ and ~,
// and what has not the bit that all letters have, but is no space and none of $ ( , which differ from it in the bits 0x0C.
func marksOf(x uint64) uint64 {
	above := x << 1
	other := (x | 0x0C*ones) ^ ','*ones
	ascii := ^above&(other&^highs+0x7F*ones) | (x ^ '_'*ones - ones) | (x ^ '~'*ones - ones)
	return (x&above | ascii&^x) & highs
}
