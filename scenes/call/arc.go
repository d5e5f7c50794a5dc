package call

import (
	"math"

	pic "coinorcap/internal/picture"
)

// arc draws a part of a circle, from and to in turns.
func arc(p *pic.Picture, c pic.Point, r, from, to float64, col pic.Color) {
	a, b := 2*math.Pi*from, 2*math.Pi*to
	var pts [9]pic.Point
	for i := range pts {
		sin, cos := math.Sincos(a + (b-a)*float64(i)/float64(len(pts)-1))
		pts[i] = pic.Point{X: c.X + r*cos, Y: c.Y + r*sin}
	}
	p.Polyline(2.2, pic.Solid(col), pts[:]...)
}
