package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

// Pencil draws the first part (0 to 1) of a line through pts, as a pen would have drawn it so far.
func Pencil(p *pic.Picture, width float64, c pic.Color, part float64, pts ...pic.Point) {
	if part <= 0 || len(pts) < 2 {
		return
	}
	if part >= 1 { // one line, whatever its lengths round to
		p.Polyline(width, pic.Solid(c), pts...)
		return
	}
	whole := 0.0
	for i := 1; i < len(pts); i++ {
		whole += math.Hypot(pts[i].X-pts[i-1].X, pts[i].Y-pts[i-1].Y)
	}
	left := whole * part
	for i := 1; i < len(pts); i++ {
		a, b := pts[i-1], pts[i]
		d := math.Hypot(b.X-a.X, b.Y-a.Y)
		if d >= left {
			t := left / max(d, 1e-9)
			if i > 1 {
				p.Polyline(width, pic.Solid(c), pts[:i]...)
			}
			p.Line(a.X, a.Y, a.X+(b.X-a.X)*t, a.Y+(b.Y-a.Y)*t, width, pic.Solid(c))
			return
		}
		left -= d
	}
	p.Polyline(width, pic.Solid(c), pts...)
}
