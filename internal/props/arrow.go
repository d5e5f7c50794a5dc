package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

// Arrow draws a pen's arrow from a to b, bent towards c, in the colour of handwriting: the part of it from 0 to 1.
func Arrow(p *pic.Picture, a, c, b pic.Point, part float64) {
	if part <= 0 {
		return
	}
	const steps = 48
	var pts [steps + 1]pic.Point
	for i := range pts {
		pts[i] = bend(a, c, b, part*float64(i)/steps)
	}
	ink := pic.Solid(pic.Coral)
	p.Polyline(2.6, ink, pts[:]...)
	if part < 1 {
		return
	}
	way := math.Atan2(b.Y-c.Y, b.X-c.X)
	for _, side := range [...]float64{-0.5, 0.5} {
		sin, cos := math.Sincos(way + math.Pi + side)
		p.Line(b.X, b.Y, b.X+13*cos, b.Y+13*sin, 2.6, ink)
	}
}

// bend is the point t of the way along the quadratic curve from a to b with control c.
func bend(a, c, b pic.Point, t float64) pic.Point {
	u := 1 - t
	return pic.Point{
		X: u*u*a.X + 2*u*t*c.X + t*t*b.X,
		Y: u*u*a.Y + 2*u*t*c.Y + t*t*b.Y,
	}
}
