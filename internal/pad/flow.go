package pad

import (
	"math"
	"unicode"
	"unicode/utf8"

	"coinorcap/internal/picture"
)

// bit is a stretch of words set in one way, or a teller's mark.
type bit struct {
	text   string
	style  picture.Style
	ink    ink
	line   underline
	target int    // -1: none
	mark   string // a teller: his mark instead of words
	glued  bool   // no line begins here
}

// frag is a part of a bit that no line parts.
type frag struct {
	bit, lo, hi int     // bits[bit].text[lo:hi]
	lead        float64 // air before it, also where it follows another one in its atom
	width       float64
}

// atom is a run of frags between two places where a line may end.
type atom struct {
	lo, hi int     // frags
	lead   float64 // the space before it, unless it begins a line
	width  float64
}

// flow breaks bits into lines. Lines end at spaces and after hyphens and dashes, and nowhere else: no-break spaces hold,
// and a word wider than the line is broken where it is full rather than cut. It keeps its memory.
type flow struct {
	bits  []bit
	frags []frag
	atoms []atom
	dot   float64 // a mark's side
}

// begin empties the flow.
func (f *flow) begin() { f.bits, f.frags, f.atoms = f.bits[:0], f.frags[:0], f.atoms[:0] }

// add adds a bit.
func (f *flow) add(b bit) { f.bits = append(f.bits, b) }

// The air around a mark, in its sides: before it (the space is added) and after it.
const markBefore, markAfter = 0.05, 0.15

// cut makes atoms of the bits, none wider than w.
func (f *flow) cut(w float64) {
	f.frags, f.atoms = f.frags[:0], f.atoms[:0]
	fresh, lead := true, 0.0 // the next frag begins an atom, after a space of this width
	for i := range f.bits {
		b := &f.bits[i]
		if b.mark != "" {
			space := lead
			if i > 0 && space == 0 {
				space = b.style.Width(" ")
			}
			// The first mark stays with its word, so that none begins a line.
			first := i > 0 && f.bits[i-1].mark == ""
			f.put(frag{bit: i, lead: markBefore * f.dot, width: f.dot * (1 + markAfter)}, !first && !b.glued, space)
			fresh, lead = false, 0
			continue
		}
		space := b.style.Width(" ") + 2*b.style.Track
		lo := 0
		end := func(hi int) {
			if hi > lo {
				f.put(frag{bit: i, lo: lo, hi: hi, width: b.style.Width(b.text[lo:hi])}, fresh && !b.glued, lead)
				fresh, lead = false, 0
			}
		}
		for at, r := range b.text {
			switch {
			case r == ' ':
				end(at)
				lo, fresh = at+1, true
				lead += space
			case breaksAfter(b.text, at, r):
				hi := at + utf8.RuneLen(r)
				end(hi)
				lo, fresh = hi, true
			}
		}
		end(len(b.text))
	}
	f.shorten(w)
}

// put adds a frag to the last atom, or begins another one.
func (f *flow) put(g frag, begins bool, lead float64) {
	f.frags = append(f.frags, g)
	if n := len(f.atoms); n > 0 && !begins {
		a := &f.atoms[n-1]
		f.frags[len(f.frags)-1].lead += lead
		a.hi++
		a.width += lead + g.lead + g.width
		return
	}
	f.atoms = append(f.atoms, atom{len(f.frags) - 1, len(f.frags), lead, g.lead + g.width})
}

// breaksAfter tells whether a line may end after a hyphen or a dash: between words of two letters at least, so that
// "e-mail" and « a-t-on » stay whole, and not before a figure or a sign.
func breaksAfter(text string, at int, r rune) bool {
	if r != '-' && r != '–' && r != '—' {
		return false
	}
	last, n := utf8.DecodeLastRuneInString(text[:at])
	before, _ := utf8.DecodeLastRuneInString(text[:at-n])
	rest := text[at+utf8.RuneLen(r):]
	next, n := utf8.DecodeRuneInString(rest)
	after, _ := utf8.DecodeRuneInString(rest[n:])
	return part(before) && part(last) && unicode.IsLetter(next) && unicode.IsLetter(after)
}

// part tells whether a character may end the word before a hyphen.
func part(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// shorten breaks atoms that are wider than a line: at their frags, and these at their letters.
func (f *flow) shorten(w float64) {
	wide := false
	for i := range f.atoms {
		wide = wide || f.atoms[i].width > w
	}
	if !wide {
		return
	}
	frags, atoms := f.frags, f.atoms
	f.frags, f.atoms = nil, nil // rare: very large text in a narrow place
	for _, a := range atoms {
		if a.width <= w {
			for k := a.lo; k < a.hi; k++ {
				f.frags = append(f.frags, frags[k])
			}
			f.atoms = append(f.atoms, atom{len(f.frags) - a.hi + a.lo, len(f.frags), a.lead, a.width})
			continue
		}
		for k := a.lo; k < a.hi; k++ {
			lead := 0.0
			if k == a.lo {
				lead = a.lead
			}
			f.letters(frags[k], w, lead)
		}
	}
}

// letters adds a frag as atoms that are no wider than w, or one letter.
func (f *flow) letters(g frag, w, lead float64) {
	b := &f.bits[g.bit]
	if b.mark != "" {
		f.put(g, true, g.lead)
		return
	}
	for lo := g.lo; lo < g.hi; {
		hi := lo
		for hi < g.hi {
			_, n := utf8.DecodeRuneInString(b.text[hi:g.hi])
			if hi > lo && b.style.Width(b.text[lo:hi+n]) > w {
				break
			}
			hi += n
		}
		f.put(frag{bit: g.bit, lo: lo, hi: hi, width: b.style.Width(b.text[lo:hi])}, true, lead)
		lo, lead = hi, 0
	}
}

// slack is how far a line may be too long: sums of widths are inexact.
const slack = 0.01

// next gives the end of the line that begins at an atom, and its width.
func (f *flow) next(from int, w float64) (to int, wide float64) {
	for to = from; to < len(f.atoms); to++ {
		a := &f.atoms[to]
		more := a.width
		if to > from {
			more += a.lead
		}
		if to > from && wide+more > w+slack {
			break
		}
		wide += more
	}
	return to, wide
}

// lines counts the lines at a width.
func (f *flow) lines(w float64) (n int) {
	for at := 0; at < len(f.atoms); n++ {
		at, _ = f.next(at, w)
	}
	return n
}

// balance gives the least width that takes no more lines than w, within a unit.
func (f *flow) balance(w float64) float64 {
	n := f.lines(w)
	if n < 2 {
		return w
	}
	least := 0.0
	for i := range f.atoms {
		least = max(least, f.atoms[i].width)
	}
	for most := w; most-least > 1; {
		if mid := (least + most) / 2; f.lines(mid) > n {
			least = mid
		} else {
			most, w = mid, mid
		}
	}
	return w
}

// pretty gives a width at most w that leaves no word alone on the last line, if there is one that takes no more lines. A
// word with its mark is not alone.
func (f *flow) pretty(w float64) float64 {
	n := f.lines(w)
	for narrower := w; n > 1; {
		widest, from, to := 0.0, 0, 0
		for at := 0; at < len(f.atoms); {
			end, wide := f.next(at, narrower)
			widest, from, to = max(widest, wide), at, end
			at = end
		}
		if to-from > 1 || f.marked(from) {
			return narrower
		}
		if less := widest - 2*slack; less < narrower && f.lines(less) == n {
			narrower = less
		} else {
			break
		}
	}
	return w
}

// marked tells whether an atom ends with a mark.
func (f *flow) marked(atom int) bool { return f.bits[f.frags[f.atoms[atom].hi-1].bit].mark != "" }

// width is how far the bits run on one line.
func (f *flow) width() (w float64) {
	f.cut(math.Inf(1))
	_, w = f.next(0, math.Inf(1))
	return w
}
