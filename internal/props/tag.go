package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

// Tag draws a price tag that hangs by a string from a nail: where it is tied, the tag's box with its slanted shoulders,
// and the colour of its band. Its words are the scene's, in TagBody.
func Tag(p *pic.Picture, nail pic.Point, b pic.Box, band pic.Color) {
	cut := 0.17 * b.W
	eye := pic.Point{X: b.X + b.W/2, Y: b.Y + 0.62*cut}
	p.Shadow(b.X+3, b.Y+0.5*cut+7, b.W-2, b.H-0.5*cut, 4, 12, 0.5)
	shape := [4]pic.Point{{X: b.X, Y: b.Y + cut}, {X: b.X + cut, Y: b.Y}, {X: b.X + b.W - cut, Y: b.Y}, {X: b.X + b.W, Y: b.Y + cut}}
	p.Area(b.Y+b.H, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.35)), shape[:]...)
	p.Rect(b.X, b.Y+b.H-min(9, 0.07*b.H), b.W, min(9, 0.07*b.H), 1, pic.Solid(band))
	r := max(4, 0.042*b.W)
	p.Ellipse(eye.X, eye.Y, 1.7*r, 1.7*r, pic.Slant(pic.GoldLight, pic.GoldEdge))
	p.Ellipse(eye.X, eye.Y, r, r, pic.Solid(pic.DeskMid))
	// The string: two strands from the eye, a knot at the nail.
	const steps = 24
	var pts [steps + 1]pic.Point
	for k, sag := range [...]float64{-0.1, 0.16} {
		for i := range pts {
			u := float64(i) / steps
			pts[i] = pic.Point{X: eye.X + (nail.X-eye.X)*u, Y: eye.Y + (nail.Y-eye.Y)*u + sag*math.Abs(nail.X-eye.X)*math.Sin(math.Pi*u)}
		}
		p.Polyline(2.2-0.3*float64(k), pic.Solid(pic.PadDark), pts[:]...)
	}
	p.Ellipse(nail.X, nail.Y, 5.5, 5.5, pic.Slant(pic.GoldLight, pic.GoldEdge))
	p.Ellipse(nail.X, nail.Y, 2, 2, pic.Solid(pic.GoldMark))
}

// TagBody is the room for words on a tag of that box.
func TagBody(b pic.Box) pic.Box {
	cut, in := 0.17*b.W, 0.09*b.W
	return pic.Box{X: b.X + in, Y: b.Y + 1.15*cut, W: b.W - 2*in, H: b.H - 1.15*cut - in}
}
