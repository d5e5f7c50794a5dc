package call

import (
	"math"

	pic "coinorcap/internal/picture"
)

// arc draws a part of a circle, from and to in turns.
func arc(p *pic.Picture, c pic.Point, r, from, to float64, col pic.Color) {
	a, b := 2*math.Pi*from, 2*math.Pi*to
	m := (a + b) / 2
	p.Polyline(2.2, pic.Solid(col), pic.Point{X: c.X + r*math.Cos(a), Y: c.Y + r*math.Sin(a)},
		pic.Point{X: c.X + r*math.Cos(m), Y: c.Y + r*math.Sin(m)}, pic.Point{X: c.X + r*math.Cos(b), Y: c.Y + r*math.Sin(b)})
}
