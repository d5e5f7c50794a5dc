package story

import (
	"strconv"
	"strings"
	"unicode"
)

// piece is a stretch of a line: plain words, {a reference} or *words:term*.
type piece struct {
	kind SpanKind
	text string // words; empty for a reference
	name string // expression of a reference, name of a term
}

// nextPiece cuts the first piece off a text. It always gets on: what is not well formed is plain, with its trouble.
func nextPiece(text string) (p piece, rest, trouble string) {
	at := strings.IndexAny(text, "{*")
	if at < 0 {
		return piece{text: text}, "", strays(text)
	}
	if at > 0 {
		return piece{text: text[:at]}, text[at:], strays(text[:at])
	}
	if text[0] == '{' {
		end := strings.IndexByte(text, '}')
		if end < 0 {
			return piece{text: text}, "", "{ has no }"
		}
		return piece{kind: Ref, name: strings.TrimSpace(text[1:end])}, text[end+1:], ""
	}
	end := strings.IndexByte(text[1:], '*') + 1
	if end == 0 {
		return piece{text: text}, "", "* has no second *"
	}
	body := text[1:end]
	colon := strings.LastIndexByte(body, ':')
	if colon <= 0 || strings.ContainsAny(body, "{}[]") {
		return piece{text: body}, text[end+1:], "term link " + quote("*"+body+"*") + " is not *words:term*"
	}
	return piece{kind: TermLink, text: body[:colon], name: body[colon+1:]}, text[end+1:], ""
}

func strays(text string) string {
	if i := strings.IndexAny(text, "[]}"); i >= 0 {
		if text[i] == '}' {
			return "} has no {"
		}
		return "bracket stands inside the line: marks stand at its end"
	}
	return ""
}

// pieces cuts a whole text; troubles may repeat.
func pieces(text string) (ps []piece, troubles []string) {
	for text != "" {
		p, rest, trouble := nextPiece(text)
		if trouble != "" {
			troubles = append(troubles, trouble)
		}
		ps, text = append(ps, p), rest
	}
	return ps, troubles
}

// flat gives the words of a text with an x for each reference: what is counted and searched for digits.
func flat(text string) string {
	var b strings.Builder
	for text != "" {
		var p piece
		p, text, _ = nextPiece(text)
		if p.kind == Ref {
			b.WriteByte('x')
		}
		b.WriteString(p.text)
	}
	return b.String()
}

// countWords counts what has a letter or a digit in it between spaces. A reference counts as one word.
func countWords(flat string) (n int) {
	for _, f := range strings.Fields(flat) {
		if strings.ContainsFunc(f, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}

// cutMarks takes the marks off the end of a line: `Words. [F18] [F21 C1]`.
func cutMarks(raw string) (text string, marks []string) {
	text = strings.TrimSpace(raw)
	for strings.HasSuffix(text, "]") {
		open := strings.LastIndexByte(text, '[')
		if open < 0 {
			break
		}
		ids := strings.Fields(strings.ReplaceAll(text[open+1:len(text)-1], ",", " "))
		if len(ids) == 0 {
			break
		}
		marks = append(ids, marks...)
		text = strings.TrimSpace(text[:open])
	}
	return text, marks
}

// numbersIn gives the numbers written in digits, in the form in which plain declares them: no grouping, a point
// before decimals.
func numbersIn(flat string, g *grammar) (out []string) {
	digit := func(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
	for flat != "" {
		if !digit(flat) {
			flat = flat[1:]
			continue
		}
		var b []byte
		for {
			for digit(flat) {
				b, flat = append(b, flat[0]), flat[1:]
			}
			if rest, ok := strings.CutPrefix(flat, g.group); ok && digit(rest) {
				flat = rest
			} else if rest, ok := strings.CutPrefix(flat, g.point); ok && digit(rest) {
				b, flat = append(b, '.'), rest
			} else {
				break
			}
		}
		out = append(out, string(b))
	}
	return out
}

// number reads a finite decimal number such as 257e6; none of Go's other spellings.
func number(text string) (float64, bool) {
	if text == "" || strings.Trim(text, "0123456789.+-e") != "" {
		return 0, false
	}
	v, err := strconv.ParseFloat(text, 64)
	return v, err == nil
}

// isName accepts lower-case letters, digits and hyphens, a letter first; with dots, such names joined by dots.
func isName(s string, dots bool) bool {
	if dots {
		for part := range strings.SplitSeq(s, ".") {
			if !isName(part, false) {
				return false
			}
		}
		return true
	}
	for i := range len(s) {
		c := s[i]
		if !(c >= 'a' && c <= 'z' || i > 0 && (c >= '0' && c <= '9' || c == '-')) {
			return false
		}
	}
	return s != ""
}

// isLetters accepts one to most letters A–Z a–z.
func isLetters(s string, most int) bool {
	for i := range len(s) {
		if c := s[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return s != "" && len(s) <= most
}
