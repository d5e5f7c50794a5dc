package face

import "strings"

// Wrap breaks s into lines no wider than width, in the unit of size, and
// appends them to dst. Lines break at ordinary spaces (U+0020) only, which
// vanish there, and at each '\n'; a word wider than width stands alone.
// An empty s has no lines.
func Wrap(dst []string, f Font, size, track, width float64, s string) []string {
	if s == "" {
		return dst
	}
	for {
		part, rest, more := strings.Cut(s, "\n")
		dst = wrapPart(dst, f, size, track, width, part)
		if !more {
			return dst
		}
		s = rest
	}
}

// wrapPart breaks one paragraph, into at least one line.
func wrapPart(dst []string, f Font, size, track, width float64, s string) []string {
	s = strings.Trim(s, " ")
	end := 0 // what is known to fit, or is the line's first word
	for next := wordEnd(s, 0); next > end; next = wordEnd(s, end) {
		if end > 0 && Width(f, size, track, s[:next]) > width {
			dst = append(dst, s[:end])
			s = strings.TrimLeft(s[end:], " ")
			end = 0
			continue
		}
		end = next
	}
	return append(dst, s)
}

// wordEnd gives the end of the first word of s that ends after i.
func wordEnd(s string, i int) int {
	for i < len(s) && s[i] == ' ' {
		i++
	}
	for i < len(s) && s[i] != ' ' {
		i++
	}
	return i
}
