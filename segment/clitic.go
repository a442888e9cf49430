package segment

// clitic handles the apostrophe t[j:j+size] in the word that began at i. It returns how many bytes to keep in the word
// (O’Neill), or adds the word and its clitic and returns where they end (do n’t, Doe ’s), or two zeros if the word ends.
func (z *tokenizer) clitic(i, j, size int) (keep, done int) {
	t, end := z.text, z.sent.End
	k := j + size
	for k < end && class[t[k]]&letter != 0 {
		k++
	}
	rest := t[j+size : k]
	if rest == "" {
		return 0, 0
	}
	if k < end && class[t[k]]&(digit|high) != 0 {
		if r, _ := after(t, k, end); isWord(r) {
			return size, 0
		}
	}
	switch {
	case len(rest) == 1 && (rest[0]|0x20 == 't') && t[j-1]|0x20 == 'n' && j-1 > i:
		z.add(i, j-1)
		return 0, z.add(j-1, k)
	case !isClitic(rest):
		return size, 0
	case class[t[j-1]]&digit != 0 && rest == "s":
		return size, 0 // the 80's
	}
	z.add(i, j)
	for k < end && (t[k] == '\'') && k+3 <= end && t[k+1:k+3] == "ve" { // I'd've
		z.add(j, k)
		j, k = k, k+3
	}
	return 0, z.add(j, k)
}

// isClitic reports whether s, after an apostrophe, is a word of its own: I ’m, they ’ve.
func isClitic(s string) bool {
	switch len(s) {
	case 1:
		switch s[0] | 0x20 {
		case 's', 'm', 'd':
			return true
		}
	case 2:
		switch s {
		case "re", "ve", "ll", "RE", "VE", "LL":
			return true
		}
	}
	return false
}

// apostrophe adds the token that begins with the apostrophe t[i:i+size]: a mark, a clitic set apart (Boeing ’s), or a
// word cut short (’em, ’90s, ’tis).
func (z *tokenizer) apostrophe(i, size int) int {
	t, end := z.text, z.sent.End
	j := i + size
	k := j
	for k < end && class[t[k]]&alnum != 0 {
		k++
	}
	word := t[j:k]
	if word == "" {
		return z.add(i, j)
	}
	follows := i > z.sent.Start && class[t[i-1]]&space == 0 // something stands before it
	switch {
	case len(word) >= 2 && class[word[0]]&digit != 0 && class[word[1]]&digit != 0 && (len(word) == 2 || len(word) == 3 && word[2] == 's'):
		return z.add(i, k)
	case isClitic(word) && (k == end || t[k] != '\''):
		return z.add(i, k)
	case z.quotes(i):
		return z.add(i, j)
	case !follows && len(word) > 2 && word[0]|0x20 == 't' && (word[1:] == "is" || word[1:] == "was"):
		z.add(i, j+1)
		return z.add(j+1, k)
	case z.lexicon.look(word)&elision != 0:
		if word == "n" && k < end && t[k] == '\'' {
			k++
		} else if word == "n" && k+3 <= end && t[k:k+3] == "’" {
			k += 3
		}
		return z.add(i, k)
	}
	return z.add(i, j)
}

// quotes reports whether a quotation opens at i.
func (z *tokenizer) quotes(i int) bool {
	k := searchStart(z.Quotations, i)
	return k < len(z.Quotations) && z.Quotations[k].Start == i
}
