package icon

import (
	"math"
	"strconv"

	pic "coinorcap/internal/picture"
)

// form is a node as a question: how much of the place (u, v), in its group's units, does it cover?
type form struct {
	box   pic.Box // across which its paint changes
	reach float64 // how far it reaches over that box
	cover func(u, v, scale float64) float64
}

func newForm(p *pic.Picture, n *pic.Node) form {
	switch n.Kind {
	case pic.Rect:
		box := pic.Box{X: n.X, Y: n.Y, W: n.W, H: n.H}
		return form{box, n.Stroke / 2, edge(n.Stroke, func(u, v float64) float64 { return plate(box, n.R, u, v) })}
	case pic.Ellipse:
		box := pic.Box{X: n.X - n.W, Y: n.Y - n.H, W: 2 * n.W, H: 2 * n.H}
		return form{box, n.Stroke / 2, edge(n.Stroke, func(u, v float64) float64 { return oval(u-n.X, v-n.Y, n.W, n.H) })}
	case pic.Polyline:
		pts := p.Points[n.Lo:n.Hi]
		return form{span(pts), n.Stroke / 2, edge(0, func(u, v float64) float64 { return line(pts, u, v) - n.Stroke/2 })}
	case pic.Shadow:
		box := pic.Box{X: n.X, Y: n.Y, W: n.W, H: n.H}
		return form{box, 1.5 * n.Stroke, func(u, v, _ float64) float64 {
			return soft(u, n.X, n.W, n.Stroke) * soft(v, n.Y, n.H, n.Stroke)
		}}
	case pic.Glow:
		return form{pic.Box{X: n.X - n.W, Y: n.Y - n.W, W: 2 * n.W, H: 2 * n.W}, 0, func(u, v, _ float64) float64 {
			t := math.Hypot(u-n.X, v-n.Y) / n.W
			light := max(0, 1-t*t)
			return light * light
		}}
	}
	panic("icon: no icon holds a node of kind " + strconv.Itoa(int(n.Kind)))
}

// edge makes a coverage of a signed distance, filled or, with a stroke, along its edge; one pixel wide.
func edge(stroke float64, distance func(u, v float64) float64) func(u, v, scale float64) float64 {
	return func(u, v, scale float64) float64 {
		d := distance(u, v)
		if stroke > 0 {
			d = math.Abs(d) - stroke/2
		}
		return min(max(0.5-d*scale, 0), 1)
	}
}

// plate is how far a point lies outside a rectangle with rounded corners; inside it is negative.
func plate(b pic.Box, r, u, v float64) float64 {
	r = min(max(r, 0), b.W/2, b.H/2)
	x := math.Abs(u-b.X-b.W/2) - b.W/2 + r
	y := math.Abs(v-b.Y-b.H/2) - b.H/2 + r
	return math.Hypot(max(x, 0), max(y, 0)) + min(max(x, y), 0) - r
}

// oval is about how far a point lies outside an ellipse about the origin: exact at its edge, and for circles.
func oval(u, v, rx, ry float64) float64 {
	k := math.Hypot(u/rx, v/ry)
	if k == 0 {
		return -min(rx, ry)
	}
	return k * (k - 1) / math.Hypot(u/(rx*rx), v/(ry*ry))
}

// line is how far a point lies from a line through pts.
func line(pts []pic.Point, u, v float64) float64 {
	d := math.Inf(1)
	for i, a := range pts {
		b := pts[max(i-1, 0)]
		x, y := b.X-a.X, b.Y-a.Y
		t := 0.0
		if l := x*x + y*y; l > 0 {
			t = min(max(((u-a.X)*x+(v-a.Y)*y)/l, 0), 1)
		}
		d = min(d, math.Hypot(u-a.X-t*x, v-a.Y-t*y))
	}
	return d
}

// soft is how dark a shadow is at x that falls from a thing between from and from+length, blurred over blur.
func soft(x, from, length, blur float64) float64 {
	sigma := max(blur/2, 1e-6) * math.Sqrt2
	return (math.Erf((x-from)/sigma) - math.Erf((x-from-length)/sigma)) / 2
}

// span gives the box around points.
func span(pts []pic.Point) pic.Box {
	x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, p := range pts {
		x0, y0, x1, y1 = min(x0, p.X), min(y0, p.Y), max(x1, p.X), max(y1, p.Y)
	}
	return pic.Box{X: x0, Y: y0, W: x1 - x0, H: y1 - y0}
}
