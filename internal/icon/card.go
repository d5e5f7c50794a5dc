package icon

import (
	"image"

	"golang.org/x/image/font/sfnt"

	"coinorcap/internal/face"
	pic "coinorcap/internal/picture"
	"coinorcap/scenes/cover"
)

// The card's size in pixels: what pages that show a link ask of its picture.
const (
	CardWidth  = 1200
	CardHeight = 630
)

// Card draws the picture of a link to the piece: the cover's coin and jar at night, and the title in its own face. The
// title's first line stands above the second, whose last word has the lid's colour; below them stands a sentence.
func Card(first, second, last, sentence string) *image.NRGBA {
	const left, room = 80.0, 570.0
	var p pic.Picture
	p.Rect(0, 0, CardWidth, CardHeight, 0, pic.Slant(pic.DeskLight, pic.DeskDark))
	const x, y, r = 955, 300, 205
	p.Glow(x-30, y+10, 1.4*r, pic.Glass.Alpha(0.16))
	cover.Cut(&p, x, y, r, y+1.08*r, x, 1)
	c := newCanvas(CardWidth, CardHeight)
	c.paint(&p, CardWidth)

	const track = -0.02
	whole := last
	if second != "" {
		whole = second + " " + last
	}
	size := min(150, room/max(face.Width(face.Display, 1, track, first), face.Width(face.Display, 1, track, whole)))
	base := 300.0
	c.words(face.Display, size, track*size, left, base, pic.Paper, first)
	at := left
	if second != "" {
		at += c.words(face.Display, size, track*size, left, base+size, pic.Paper, second+" ")
	}
	c.words(face.Display, size, track*size, at, base+size, pic.Teal, last)
	small := min(34, room/face.Width(face.Text, 1, 0, sentence))
	c.words(face.Text, small, 0, left, base+size+2.2*small, pic.Mute, sentence)
	return c.image()
}

// words sets text from a place on its baseline, in pixels, and gives its width.
func (c *canvas) words(f face.Font, size, track, x, y float64, colour pic.Color, s string) float64 {
	return face.Layout(f, size, track, s, func(g sfnt.GlyphIndex, dx float64) {
		mask, left, top := face.Rasterize(f, g, size, 0, 0)
		left, top = left+int(x+dx+0.5), top+int(y)
		for v := range mask.Rect.Dy() {
			for u := range mask.Rect.Dx() {
				px, py := left+u, top+v
				if a := mask.AlphaAt(u, v).A; a > 0 && px >= 0 && px < c.w && py >= 0 && py < c.h {
					c.lay(py*c.w+px, colour, float64(a)/255)
				}
			}
		}
	})
}
