package props

import pic "coinorcap/internal/picture"

// Scales draws a pair of balance scales with empty pans: its box in view units. Tilt is the beam's turn in radians.
func Scales(p *pic.Picture, b pic.Box, tilt float64) {
	metal, dark := pic.RGB(0xC9D3EA), pic.RGB(0x6F7FA8)
	cx, top := b.X+b.W/2, b.Y+0.1*b.H
	arm := 0.36 * b.W
	thick := max(3, 0.036*b.W)
	p.Shadow(cx-0.26*b.W, b.Y+b.H-6, 0.52*b.W, 10, 5, 9, 0.6)
	p.Rect(cx-0.7*thick, top, 1.4*thick, 0.86*b.H, thick/2, pic.Across(metal, dark))
	p.Rect(cx-0.14*b.W, b.Y+0.93*b.H, 0.28*b.W, 0.035*b.H+2, 3, pic.Down(metal, dark))
	p.Rect(cx-0.24*b.W, b.Y+0.96*b.H, 0.48*b.W, 0.04*b.H, 4, pic.Down(metal, dark))
	for _, side := range [...]float64{-1, 1} {
		x, y := cx+side*arm, top+side*arm*tilt
		pan := y + 0.5*b.H
		half := 0.14 * b.W
		p.Line(x, y, x-half, pan, 0.3*thick, pic.Solid(metal))
		p.Line(x, y, x+half, pan, 0.3*thick, pic.Solid(metal))
		// The pan: a shallow bowl, cut from an ellipse at its rim.
		p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: x - half - 4, Y: pan, W: 2*half + 8, H: 0.2 * b.H}})
		p.Ellipse(x, pan, half+3, 0.085*b.H, pic.Down(metal, dark))
		p.Pop()
		p.Ellipse(x, pan, half+3, 0.018*b.H, pic.Down(dark, metal))
		p.Ellipse(x, y, thick, thick, pic.Solid(metal))
	}
	p.Line(cx-arm, top-arm*tilt, cx+arm, top+arm*tilt, thick, pic.Solid(metal))
	p.Ellipse(cx, top, 1.5*thick, 1.5*thick, pic.Down(metal, dark))
}
