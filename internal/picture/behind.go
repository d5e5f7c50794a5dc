package picture

import "math"

// place is what the groups around a node come to: the transform's first column and its origin, the opacity, and where
// it may be seen, in the picture's units.
type place struct {
	ux, uy, ox, oy, alpha float64
	clip                  Box
}

var everywhere = place{ux: 1, alpha: 1, clip: Box{-1e6, -1e6, 2e6, 2e6}}

// cover is a filled node where it lies.
type cover struct {
	place
	n   Node
	box Box // across which its paint changes
}

// behind gives the colour at a place of what has been put on the paper so far, and how much of the paper that hides, from 0 to 1.
func (q *printer) behind(x, y float64) (c Color, opaque float64) {
	c = White
	for i := range q.below {
		k := &q.below[i]
		if !k.shows(x, y) {
			continue
		}
		u, v := k.in(x, y)
		if u < k.box.X || v < k.box.Y || u > k.box.X+k.box.W || v > k.box.Y+k.box.H || !holds(q.p, &k.n, u, v) {
			continue
		}
		paint := k.n.Paint.At(share(u-k.box.X, k.box.W), share(v-k.box.Y, k.box.H))
		a := float64(paint.A) / 255 * k.alpha
		paint.A = 255
		c, opaque = c.Mix(paint, a), 1-(1-opaque)*(1-a)
	}
	return c, opaque
}

func share(a, all float64) float64 {
	if all == 0 {
		return 0
	}
	return a / all
}

// holds tells whether a filled node holds a place of its group that lies within its box.
func holds(p *Picture, n *Node, u, v float64) bool {
	switch n.Kind {
	case Ellipse:
		x, y := (u-n.X)/n.W, (v-n.Y)/n.H
		return x*x+y*y <= 1
	case Area:
		pts := p.Points[n.Lo:n.Hi]
		for i := 1; i < len(pts); i++ {
			a, b := pts[i-1], pts[i]
			if u >= a.X && u <= b.X && b.X > a.X {
				edge := a.Y + (b.Y-a.Y)*(u-a.X)/(b.X-a.X)
				return v >= min(edge, n.Y) && v <= max(edge, n.Y)
			}
		}
		return false
	case Shape:
		return n.Path.holds((u-n.X)/n.W, (v-n.Y)/n.W)
	}
	r := min(n.R, n.W/2, n.H/2)
	x := max(math.Abs(u-n.X-n.W/2)-n.W/2+r, 0)
	y := max(math.Abs(v-n.Y-n.H/2)-n.H/2+r, 0)
	return r == 0 || x*x+y*y <= r*r
}

// boxOf is the box of a node in its group's units.
func boxOf(p *Picture, n *Node) Box {
	switch n.Kind {
	case Ellipse:
		return Box{n.X - n.W, n.Y - n.H, 2 * n.W, 2 * n.H}
	case Polyline, Area:
		pts := p.Points[n.Lo:n.Hi]
		if len(pts) == 0 {
			return Box{}
		}
		x0, y0, x1, y1 := pts[0].X, pts[0].Y, pts[0].X, pts[0].Y
		for _, a := range pts {
			x0, y0, x1, y1 = min(x0, a.X), min(y0, a.Y), max(x1, a.X), max(y1, a.Y)
		}
		if n.Kind == Area {
			y0, y1 = min(y0, n.Y), max(y1, n.Y)
		}
		return Box{x0, y0, x1 - x0, y1 - y0}
	case Shape:
		b := n.Path.Bounds
		return Box{n.X + b.X*n.W, n.Y + b.Y*n.W, b.W * n.W, b.H * n.W}
	}
	return Box{n.X, n.Y, n.W, n.H}
}

// out takes a place of the group to the picture.
func (s *place) out(u, v float64) (x, y float64) {
	return s.ox + u*s.ux - v*s.uy, s.oy + u*s.uy + v*s.ux
}

// in takes a place of the picture to the group.
func (s *place) in(x, y float64) (u, v float64) {
	x, y = x-s.ox, y-s.oy
	d := s.ux*s.ux + s.uy*s.uy
	return (x*s.ux + y*s.uy) / d, (y*s.ux - x*s.uy) / d
}

// shows tells whether the groups' clips leave a place of the picture.
func (s *place) shows(x, y float64) bool {
	return x >= s.clip.X && y >= s.clip.Y && x <= s.clip.X+s.clip.W && y <= s.clip.Y+s.clip.H
}

// scale is how many of the picture's units a unit of the group is.
func (s *place) scale() float64 { return math.Hypot(s.ux, s.uy) }

// enter gives the place within a group.
func (s *place) enter(g *Group) place {
	in := *s
	if g.Clipped {
		ax, ay := s.out(g.Clip.X, g.Clip.Y)
		bx, by := s.out(g.Clip.X+g.Clip.W, g.Clip.Y+g.Clip.H)
		x0, y0 := max(s.clip.X, ax), max(s.clip.Y, ay)
		x1, y1 := min(s.clip.X+s.clip.W, bx), min(s.clip.Y+s.clip.H, by)
		in.clip = Box{x0, y0, max(0, x1-x0), max(0, y1-y0)}
	}
	in.ox, in.oy = s.out(g.X, g.Y)
	k := g.Scale
	if k == 0 {
		k = 1
	}
	sin, cos := math.Sincos(g.Turn)
	in.ux, in.uy = k*(s.ux*cos-s.uy*sin), k*(s.uy*cos+s.ux*sin)
	in.alpha *= 1 - min(max(g.Fade, 0), 1)
	return in
}

// holds tells whether a path, filled by the non-zero rule, holds a point.
func (p *Path) holds(x, y float64) bool {
	turns := 0
	var from, start Point
	line := func(to Point) {
		if (from.Y <= y) != (to.Y <= y) && from.X+(to.X-from.X)*(y-from.Y)/(to.Y-from.Y) > x {
			if to.Y > from.Y {
				turns++
			} else {
				turns--
			}
		}
		from = to
	}
	for _, s := range p.Segments {
		switch s.Op {
		case MoveTo:
			line(start)
			from, start = s.P[0], s.P[0]
		case LineTo:
			line(s.P[0])
		default:
			a, b, c, d := from, s.P[0], s.P[0], s.P[1]
			if s.Op == CubicTo {
				c, d = s.P[1], s.P[2]
			} else { // the same curve, one degree higher
				b = Point{a.X + (b.X-a.X)*2/3, a.Y + (b.Y-a.Y)*2/3}
				c = Point{d.X + (c.X-d.X)*2/3, d.Y + (c.Y-d.Y)*2/3}
			}
			const steps = 8
			for i := 1; i <= steps; i++ {
				t := float64(i) / steps
				e := 1 - t
				line(Point{e*e*e*a.X + 3*e*e*t*b.X + 3*e*t*t*c.X + t*t*t*d.X, e*e*e*a.Y + 3*e*e*t*b.Y + 3*e*t*t*c.Y + t*t*t*d.Y})
			}
		}
	}
	line(start)
	return turns != 0
}
