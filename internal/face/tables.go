package face

import (
	"fmt"
	"sync"
	"sync/atomic"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"

	"coinorcap/assets"
)

// The two stretches of Unicode in which the faces have characters: Latin, and
// punctuation to dingbats. make.sh takes none from elsewhere.
const (
	latinEnd   = 0x180
	signsStart = 0x2000
	signsEnd   = 0x27c0
)

// tables is one parsed face. What load writes never changes; the two caches
// below are filled under mu and read without it.
type tables struct {
	once sync.Once

	sfnt                       *sfnt.Font
	units                      fixed.Int26_6 // font units in an em
	perUnit                    float64       // ems in a font unit
	ascent, descent, capHeight float64       // ems
	latin                      [latinEnd]sfnt.GlyphIndex
	signs                      [signsEnd - signsStart]sfnt.GlyphIndex
	unknown                    sfnt.GlyphIndex // the question mark's
	advance                    []float64       // ems, by glyph

	mu       sync.Mutex
	buf      sfnt.Buffer
	kern     []atomic.Pointer[[]float32] // ems, by left glyph, then right
	outlines []atomic.Pointer[[]Segment] // by glyph
}

var all [fonts]tables

// tablesOf returns a face's tables, parsed.
func tablesOf(f Font) *tables {
	t := &all[f]
	t.once.Do(func() { t.load(files[f]) })
	return t
}

// load parses a face. The fonts are part of the program, so that a broken one
// is a broken build.
func (t *tables) load(name string) {
	must := func(err error) {
		if err != nil {
			panic(fmt.Sprintf("face: %s: %v", name, err))
		}
	}
	data, err := assets.Fonts.ReadFile(name)
	must(err)
	t.sfnt, err = sfnt.Parse(data)
	must(err)

	// Asked at as many 64ths of a pixel as there are units in an em, the
	// parser answers in font units.
	t.units = fixed.Int26_6(t.sfnt.UnitsPerEm())
	t.perUnit = 1 / float64(t.units)
	m, err := t.sfnt.Metrics(&t.buf, t.units, font.HintingNone)
	must(err)
	t.ascent, t.descent, t.capHeight = t.ems(m.Ascent), t.ems(m.Descent), t.ems(m.CapHeight)

	n := t.sfnt.NumGlyphs()
	t.advance = make([]float64, n)
	for g := range t.advance {
		a, err := t.sfnt.GlyphAdvance(&t.buf, sfnt.GlyphIndex(g), t.units, font.HintingNone)
		must(err)
		t.advance[g] = t.ems(a)
	}
	t.kern = make([]atomic.Pointer[[]float32], n)
	t.outlines = make([]atomic.Pointer[[]Segment], n)

	lookup := func(r rune) sfnt.GlyphIndex {
		g, err := t.sfnt.GlyphIndex(&t.buf, r)
		must(err)
		return g
	}
	for r := range t.latin {
		t.latin[r] = lookup(rune(r))
	}
	for i := range t.signs {
		t.signs[i] = lookup(rune(signsStart + i))
	}
	t.unknown = t.latin['?']
}

// ems turns font units into ems.
func (t *tables) ems(units fixed.Int26_6) float64 { return float64(units) * t.perUnit }

// has reports the glyph of r, or 0 if the face has none.
func (t *tables) has(r rune) sfnt.GlyphIndex {
	switch {
	case 0 <= r && r < latinEnd:
		return t.latin[r]
	case signsStart <= r && r < signsEnd:
		return t.signs[r-signsStart]
	}
	return 0
}

// glyph gives the glyph that shows r.
func (t *tables) glyph(r rune) sfnt.GlyphIndex {
	if g := t.has(r); g != 0 {
		return g
	}
	return t.unknown
}

// kerning gives the ems to add between two neighbours. The parser is slow at
// this, so that a glyph's whole row is read when it first stands on the left.
func (t *tables) kerning(left, right sfnt.GlyphIndex) float64 {
	row := t.kern[left].Load()
	if row == nil {
		row = t.readKerning(left)
	}
	return float64((*row)[right])
}

// readKerning reads and keeps the row of one left glyph.
func (t *tables) readKerning(left sfnt.GlyphIndex) *[]float32 {
	t.mu.Lock()
	defer t.mu.Unlock()
	row := make([]float32, len(t.kern))
	for right := range row {
		k, err := t.sfnt.Kern(&t.buf, left, sfnt.GlyphIndex(right), t.units, font.HintingNone)
		if err == nil { // an error is a pair that is not kerned
			row[right] = float32(t.ems(k))
		}
	}
	t.kern[left].Store(&row)
	return &row
}
