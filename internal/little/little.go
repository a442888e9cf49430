// Package little reads little-endian numbers out of strings, as encoding/binary does out of bytes. The compiler makes one load of each.
package little

// U32 returns the first four bytes of s as a number.
func U32(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// U64 returns the first eight bytes of s as a number.
func U64(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// Head returns the first bytes of s[from:to], eight at most, as a number. Where s goes on behind them it takes no look at how many there
// are, which in a text the machine would often guess wrong.
func Head(s string, from, to int) uint64 {
	n := min(to-from, 8)
	if from+8 <= len(s) {
		return U64(s[from:from+8]) & (1<<(8*n) - 1)
	}
	return upTo8(s[from : from+n])
}

// upTo8 returns the bytes of s, of which there are eight at most, as a number.
func upTo8(s string) uint64 {
	switch n := len(s); {
	case n >= 4:
		return uint64(U32(s)) | uint64(U32(s[n-4:]))<<(8*(n-4)&63)
	case n > 0:
		return uint64(s[0]) | uint64(s[n/2])<<(8*(n/2)&63) | uint64(s[n-1])<<(8*(n-1)&63)
	}
	return 0
}
