package screen

import (
	"math"

	"coinorcap/internal/picture"
)

// area adds the region between a line and a level: one strip for each step of the line.
func (b *batch) area(s *state, n *picture.Node, pts []picture.Point) {
	if len(pts) < 2 {
		return
	}
	x, y, w, h := span(pts)
	y0, y1 := min(y, n.Y), max(y+h, n.Y)
	c := shading(s, &n.Paint, x, y0, w, y1-y0)
	ends := [2]float64{x, x + w}
	for i, q := range pts[1:] {
		p := pts[i]
		if (p.Y-n.Y)*(q.Y-n.Y) < 0 { // through the level: one strip above, one below
			m := picture.Point{X: p.X + (q.X-p.X)*(n.Y-p.Y)/(q.Y-p.Y), Y: n.Y}
			b.strip(s, p, m, n.Y, ends, &c)
			p = m
		}
		b.strip(s, p, q, n.Y, ends, &c)
	}
}

// strip adds the region between the line from p to q and the level. Neighbours share their upright sides exactly, so
// that there are no seams; above, below and at the area's two ends there is room for a smooth edge.
func (b *batch) strip(s *state, p, q picture.Point, level float64, ends [2]float64, c *shade) {
	if q.X <= p.X {
		return
	}
	slope := (q.Y - p.Y) / (q.X - p.X)
	above, below := edge{p.X, p.Y, slope}, edge{p.X, level, 0}
	if p.Y+q.Y > 2*level {
		above, below = below, above
	}
	px := 1 / s.scale
	x0, x1 := p.X, q.X
	if x0 == ends[0] {
		x0 -= px
	}
	if x1 == ends[1] {
		x1 += px
	}
	v := &b.poly[0]
	for i, x := range [4]float64{x0, x1, x1, x0} {
		y := above.at(x) - above.room(px)
		if i > 1 {
			y = below.at(x) + below.room(px)
		}
		dx, dy := s.at(x, y)
		v[i].DstX, v[i].DstY = float32(dx), float32(dy)
		v[i].SrcX, v[i].SrcY = float32(above.under(x, y)*s.scale), float32(-below.under(x, y)*s.scale)
	}
	b.tint(4, strip, c)
	for i, x := range [4]float64{x0, x1, x1, x0} {
		v[i].Custom0, v[i].Custom1 = float32((x-ends[0])*s.scale), float32((ends[1]-x)*s.scale)
	}
	b.emit(4, &s.clip)
}

// edge is a line through a point.
type edge struct{ x, y, slope float64 }

// at gives the edge's height at x.
func (e edge) at(x float64) float64 { return e.y + e.slope*(x-e.x) }

// under gives how far a place lies under the edge.
func (e edge) under(x, y float64) float64 { return (y - e.at(x)) / math.Sqrt(1+e.slope*e.slope) }

// room gives the height over the edge that holds a pixel's breadth, but for the steepest.
func (e edge) room(px float64) float64 { return px * min(math.Sqrt(1+e.slope*e.slope), 8) }

// span gives the box around points.
func span(pts []picture.Point) (x, y, w, h float64) {
	x, y = pts[0].X, pts[0].Y
	x1, y1 := x, y
	for _, p := range pts[1:] {
		x, y, x1, y1 = min(x, p.X), min(y, p.Y), max(x1, p.X), max(y1, p.Y)
	}
	return x, y, x1 - x, y1 - y
}
