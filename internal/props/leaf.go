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
}

// LeafBody is the leaf's paper below its band.
func LeafBody(b pic.Box) pic.Box {
	h := leafBand(b)
	return pic.Box{X: b.X, Y: b.Y + h, W: b.W, H: b.H - h}
}

func leafBand(b pic.Box) float64 { return max(7, 0.2*b.H) }
