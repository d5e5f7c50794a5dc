package story

import (
	"strings"
	"unicode/utf8"
)

// typeset puts in the details that are a nuisance to type: curly apostrophes, spaces that do not break before the
// language's punctuation and between a figure and "million". It only replaces ordinary spaces, never adds one, so a
// time or an address keeps its colon. References are left alone.
func (g *grammar) typeset(text string) string {
	var b strings.Builder
	b.Grow(len(text) + 8)
	var last rune
	inside := false
	for i, r := range text {
		switch {
		case r == '{':
			inside = true
		case r == '}':
			inside = false
		}
		switch {
		case inside:
			b.WriteRune(r)
		case r == '\'':
			b.WriteRune('’')
		case r == ' ':
			b.WriteString(g.space(last, text[i+1:]))
		default:
			b.WriteRune(r)
		}
		last = r
	}
	return b.String()
}

// space gives the space that belongs between a rune and the text after it.
func (g *grammar) space(last rune, rest string) string {
	next, _ := utf8.DecodeRuneInString(rest)
	if s := g.before[next]; s != "" {
		return s
	}
	if s := g.after[last]; s != "" {
		return s
	}
	if last >= '0' && last <= '9' {
		for _, word := range g.bound {
			if strings.HasPrefix(rest, word) {
				return nbsp
			}
		}
	}
	return " "
}
