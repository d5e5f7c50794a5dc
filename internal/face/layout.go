package face

import "golang.org/x/image/font/sfnt"

// Width gives the advance width of s at a size, in the size's unit, kerning
// included, with track more after each glyph but the last.
func Width(f Font, size, track float64, s string) float64 {
	return Layout(f, size, track, s, nil)
}

// Has tells whether a face can show a character; one that it cannot is drawn as a question mark.
func Has(f Font, r rune) bool { return tablesOf(f).has(r) != 0 }

// Layout calls emit, unless it is nil, for each glyph of s with its index and
// the x of its origin, the first at 0, and returns the width as Width does.
// It allocates nothing once it has met the glyphs of s.
func Layout(f Font, size, track float64, s string, emit func(g sfnt.GlyphIndex, x float64)) float64 {
	t := tablesOf(f)
	x := 0.0
	var last sfnt.GlyphIndex
	for i, r := range s {
		g := t.glyph(r)
		if i > 0 {
			x += track + t.kerning(last, g)*size
		}
		if emit != nil {
			emit(g, x)
		}
		x += t.advance[g] * size
		last = g
	}
	return x
}
