// Package face measures, breaks and draws text in the piece's five faces.
//
// It is for words on the stage and on stills: left to right, one size at a
// time, English and French. It knows nothing of colours, windows, clocks or
// styles, does no shaping beyond pair kerning, and leaves keeping rasterised
// glyphs to its callers.
//
// A size is the font size (1 em) in any unit; widths and positions come back
// in that unit. Outlines are in ems. Rasterize alone speaks device pixels.
// In all of them x grows to the right and y grows downwards from the baseline.
//
// The faces are parsed on first use. All functions may be called from several
// goroutines. A character that a face lacks, or a byte that is no UTF-8, is
// drawn as a question mark.
package face

// Font names one of the piece's five faces. Other values are a mistake of the
// program, and panic.
type Font uint8

// The five faces.
const (
	Display Font = iota // Bricolage Grotesque ExtraBold: titles, large numbers
	Text                // Atkinson Hyperlegible Next Regular: what is read
	Bold                // Atkinson Hyperlegible Next Bold: labels, emphasis
	Hand                // Caveat SemiBold: notes in the margin
	Typed               // Courier Prime Regular: sheets and exhibits

	fonts = int(Typed) + 1
)

// files are the fonts' names in assets.Fonts.
var files = [fonts]string{
	Display: "fonts/display.ttf",
	Text:    "fonts/text.ttf",
	Bold:    "fonts/bold.ttf",
	Hand:    "fonts/hand.ttf",
	Typed:   "fonts/typed.ttf",
}

// Ascent gives how far the face reaches above the baseline, in ems, positive.
func (f Font) Ascent() float64 { return tablesOf(f).ascent }

// Descent gives how far the face reaches below the baseline, in ems, positive.
func (f Font) Descent() float64 { return tablesOf(f).descent }

// CapHeight gives the height of a flat capital letter, in ems.
func (f Font) CapHeight() float64 { return tablesOf(f).capHeight }
