package props

import pic "coinorcap/internal/picture"

// Leaf draws a leaf of a calendar with a coloured band along its top: its box in view units.
func Leaf(p *pic.Picture, b pic.Box, band pic.Color) {
	h := leafBand(b)
	p.Shadow(b.X+2, b.Y+5, b.W-2, b.H, 6, 9, 0.45)
	p.Rect(b.X, b.Y, b.W, b.H, 6, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.35)))
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: b.X, Y: b.Y, W: b.W, H: h}})
	p.Rect(b.X, b.Y, b.W, 2*h+12, 6, pic.Solid(band))
	p.Pop()
	// Two rings hold it: a hole each, and the wire over the edge.
	r := min(0.045*b.W, 0.3*h)
	for _, u := range [...]float64{0.25, 0.75} {
		x := b.X + u*b.W
		p.Ellipse(x, b.Y+0.5*h, r, r, pic.Solid(pic.Ink.Mix(band, 0.3)))
		p.Rect(x-0.45*r, b.Y-0.9*r, 0.9*r, 0.5*h+0.9*r, 0.45*r, pic.Across(pic.Paper, pic.Mute))
	}
}

// LeafBody is the leaf's paper below its band.
func LeafBody(b pic.Box) pic.Box {
	h := leafBand(b)
	return pic.Box{X: b.X, Y: b.Y + h, W: b.W, H: b.H - h}
}

func leafBand(b pic.Box) float64 { return max(7, 0.2*b.H) }
