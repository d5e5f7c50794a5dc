package screen

import (
	"math"

	"coinorcap/internal/picture"
)

// polyline adds a line with round joins and ends: a capsule for each segment. Where two segments meet they are cut
// along the line that halves their angle, so that nothing is painted twice and a faded line shows no beads.
func (b *batch) polyline(s *state, n *picture.Node, pts []picture.Point) {
	if len(pts) == 0 || n.Stroke <= 0 {
		return
	}
	x, y, w, h := span(pts)
	c := shading(s, &n.Paint, x, y, w, h)
	r := n.Stroke * s.scale / 2

	// The window of three segments slides over the points; those of no length are left out.
	var before, here, after segment
	drawn := false
	px, py := s.at(pts[0].X, pts[0].Y)
	for _, p := range pts[1:] {
		qx, qy := s.at(p.X, p.Y)
		length := math.Hypot(qx-px, qy-py)
		if length < 1e-6 {
			continue
		}
		after = segment{x: px, y: py, dx: (qx - px) / length, dy: (qy - py) / length, length: length}
		px, py = qx, qy
		if here.length > 0 {
			b.capsule(s, &before, &here, &after, r, &c)
			drawn = true
		}
		before, here = here, after
	}
	after = segment{}
	if here.length > 0 || !drawn {
		if here.length == 0 { // a dot
			here = segment{x: px, y: py, dx: 1}
		}
		b.capsule(s, &before, &here, &after, r, &c)
	}
}

// segment is a part of a line: where it starts, its direction, how long it is. Of length 0 it is none.
type segment struct{ x, y, dx, dy, length float64 }

// capsule adds one segment of a line of half width r, cut where its neighbours take over.
func (b *batch) capsule(s *state, before, here, after *segment, r float64, c *shade) {
	half := here.length / 2
	b.place(here.x+here.dx*half, here.y+here.dy*half, here.dx, here.dy, half+r+1, r+1)
	n := 4
	if nx, ny, ok := before.joint(here, r); ok {
		n = b.cut(n, float32(nx), float32(ny), float32(-nx*here.x-ny*here.y))
	}
	if nx, ny, ok := here.joint(after, r); ok {
		n = b.cut(n, float32(-nx), float32(-ny), float32(nx*after.x+ny*after.y))
	}
	if n >= 3 {
		b.finish(s, n, box, half+r, r, r, 0, c)
	}
}

// joint gives the direction across the line along which two segments meet, and whether they can be parted by one:
// not where either is shorter than the bend is deep.
func (a *segment) joint(b *segment, r float64) (nx, ny float64, ok bool) {
	if a.length == 0 || b.length == 0 {
		return 0, 0, false
	}
	dot, cross := a.dx*b.dx+a.dy*b.dy, math.Abs(a.dx*b.dy-a.dy*b.dx)
	if r*cross > (1+dot)*min(a.length, b.length) || dot < -0.999 {
		return 0, 0, false
	}
	nx, ny = a.dx+b.dx, a.dy+b.dy
	l := math.Hypot(nx, ny)
	return nx / l, ny / l, true
}
