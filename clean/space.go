package clean

// gone stands for a character that leaves nothing behind.
const gone rune = -1

// plain returns what stands for r in clean text: a space for odd spaces, a newline for odd line ends, the character
// that was meant for a C1 control, gone for what is invisible, and r itself for all else.
func plain(r rune) rune {
	switch {
	case r == '\t' || r == '\n':
		return r
	case r == '\r' || r == '\v' || r == '\f':
		return '\n'
	case r < ' ' || r == 0x7F:
		return gone
	case r < 0x80:
		return r
	case r < 0xA0: // U+0093 for “: Windows-1252 read as Latin-1
		if c := windows1252(byte(r)); c > 0 {
			return c
		}
		return gone
	case r == 0xA0:
		return ' '
	case r == 0xAD: // soft hyphen
		return gone
	case r < 0x061C:
		return r
	}
	switch {
	case r == 0x1680, 0x2000 <= r && r <= 0x200A, r == 0x202F, r == 0x205F, r == 0x3000:
		return ' '
	case r == 0x2028 || r == 0x2029:
		return '\n'
	case r == 0x061C || r == 0x180E, r == 0x200B, r == 0x200E || r == 0x200F, 0x202A <= r && r <= 0x202E,
		0x2060 <= r && r <= 0x206F, r == 0xFEFF, r == 0xFFFC: // zero width, writing direction, byte order mark, object
		return gone
	}
	return r
}

// isJoiner reports whether r is a zero-width joiner or non-joiner, which belong in Persian and in 👩‍🚀 but not in
// English words.
func isJoiner(r rune) bool { return r == 0x200C || r == 0x200D }
