package props

import pic "coinorcap/internal/picture"

// heart spans about two units about its middle.
var heart = pic.NewPath("M 0 0.92 C -0.62 0.42 -1 0.08 -1 -0.4 C -1 -0.78 -0.74 -0.98 -0.48 -0.98 " +
	"C -0.22 -0.98 -0.08 -0.82 0 -0.62 C 0.08 -0.82 0.22 -0.98 0.48 -0.98 C 0.74 -0.98 1 -0.78 1 -0.4 C 1 0.08 0.62 0.42 0 0.92 Z")

// Heart draws a gift's sign: centre x, y and half width r in view units.
func Heart(p *pic.Picture, x, y, r float64) {
	p.Shape(heart, x, y+0.07*r, r, pic.Solid(pic.Coral.Mix(pic.Ink, 0.35)))
	p.Shape(heart, x, y, r, pic.Slant(pic.Coral.Mix(pic.Paper, 0.25), pic.Coral.Mix(pic.PadBand, 0.25)))
	p.Push(pic.Group{X: x - 0.52*r, Y: y - 0.56*r, Turn: -0.6})
	p.Ellipse(0, 0, 0.22*r, 0.1*r, pic.Solid(pic.Paper.Alpha(0.55)))
	p.Pop()
}
