package props

import pic "coinorcap/internal/picture"

// Knob draws what a slider on the stage is grabbed by: its middle, its radius, and whether it is being dragged.
func Knob(p *pic.Picture, x, y, r float64, held bool) {
	if held {
		p.Ellipse(x, y, 1.55*r, 1.55*r, pic.Solid(pic.Paper.Alpha(0.16)))
	}
	p.Shadow(x-r, y-0.65*r, 2*r, 2*r, r, 0.5*r, 0.55)
	p.Ellipse(x, y, r, r, pic.Down(pic.Paper, pic.PaperShade))
	p.Ring(x, y, r-1, r-1, 2, pic.Solid(pic.Ink)) // its edge on paper; on the desk the paper within it is
	p.Ring(x, y, 0.55*r, 0.55*r, 1.5, pic.Solid(pic.InkSoft.Alpha(0.5)))
}

// KnobBox is where a knob of radius r at (x, y) can be hit: 44 units a side at least.
func KnobBox(x, y, r float64) pic.Box {
	half := max(22, 1.5*r)
	return pic.Box{X: x - half, Y: y - half, W: 2 * half, H: 2 * half}
}
