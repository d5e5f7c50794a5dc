package svg

import (
	"math"

	"coinorcap/internal/picture"
)

// The kinds of gradients.
const (
	boxed  = iota // across the element's own box
	within        // across a box in the element's units: SVG's own box of a line or a curve is another than ours
	radial        // glow
)

// fill is a gradient.
type fill struct {
	kind  uint8
	paint picture.Paint
	box   picture.Box
}

// blur is a filter: the deviation, and how far it reaches as shares of the element's width and height.
type blur struct{ deviation, x, y float64 }

// blur gives the place of a shadow's filter. Reaches are rounded up to a quarter, so that like shadows share one.
func (s *writer) blur(n *picture.Node) int {
	reach := func(side float64) float64 { return math.Ceil(1.5*n.Stroke/side*4) / 4 }
	return index(&s.blurs, blur{n.Stroke / 2, reach(n.W), reach(n.H)})
}

// defs writes what the document's elements point at.
func (s *writer) defs() {
	if len(s.fills)+len(s.blurs)+len(s.clips)+len(s.paths)+len(s.glyphs) == 0 {
		return
	}
	s.text("<defs>")
	for i := range s.fills {
		s.gradient(i, &s.fills[i])
	}
	for i, b := range s.blurs {
		s.text("<filter")
		s.id('b', i)
		s.number2("x", -b.x)
		s.number2("y", -b.y)
		s.number2("width", 1+2*b.x)
		s.number2("height", 1+2*b.y)
		s.text(` color-interpolation-filters="sRGB"><feGaussianBlur`)
		s.number2("stdDeviation", b.deviation)
		s.text("/></filter>")
	}
	for i, c := range s.clips {
		s.text("<clipPath")
		s.id('k', i)
		s.text("><rect")
		s.some("x", c.X)
		s.some("y", c.Y)
		s.number2("width", max(c.W, 0))
		s.number2("height", max(c.H, 0))
		s.text("/></clipPath>")
	}
	for i, p := range s.paths {
		s.path(p)
		s.id('p', i)
		s.text("/>")
	}
	for i, g := range s.glyphs {
		s.outline(g)
		s.id('g', i)
		s.text("/>")
	}
	s.text("</defs>")
}

// glowStops are screen's fall of light, (1-t²)², at places where straight lines between them stay close to it.
var glowStops = [...][2]float64{{0, 1}, {0.2, 0.9216}, {0.4, 0.7056}, {0.7, 0.2601}, {0.85, 0.077}, {1, 0}}

// gradient writes one gradient.
func (s *writer) gradient(i int, f *fill) {
	p := &f.paint
	if f.kind == radial {
		s.text("<radialGradient")
		s.id('c', i)
		s.text(">")
		for _, at := range glowStops {
			s.stop(at[0], p.From.Alpha(at[1]))
		}
		s.text("</radialGradient>")
		return
	}
	s.text("<linearGradient")
	s.id('c', i)
	// SVG's parameter runs along the vector and is even across it. Find the vector for which it is Paint.At's
	// (u*DX + v*DY) / (DX+DY), with u and v measured in the box.
	b := picture.Box{W: 1, H: 1}
	if f.kind == within {
		s.text(` gradientUnits="userSpaceOnUse"`)
		b = f.box
	}
	var gx, gy float64
	if b.W > 0 {
		gx = p.DX / (p.DX + p.DY) / b.W
	}
	if b.H > 0 {
		gy = p.DY / (p.DX + p.DY) / b.H
	}
	if l := gx*gx + gy*gy; l > 0 {
		gx, gy = gx/l, gy/l
	}
	if f.kind == within || gx != 1 || gy != 0 { // else SVG's own default
		d := decimalsFor(b)
		for _, a := range [...]struct {
			name string
			v    float64
		}{{` x1="`, b.X}, {` y1="`, b.Y}, {` x2="`, b.X + gx}, {` y2="`, b.Y + gy}} {
			s.text(a.name)
			s.out = appendNumber(s.out, a.v, d)
			s.text(`"`)
		}
	}
	s.text(">")
	s.stop(0, p.From)
	s.stop(1, p.To)
	s.text("</linearGradient>")
}

// stop writes a gradient's stop.
func (s *writer) stop(at float64, c picture.Color) {
	s.text("<stop")
	s.some("offset", at)
	s.color("stop-color", c)
	s.text("/>")
}

// path opens the element of a path.
func (s *writer) path(p *picture.Path) {
	s.begin(decimalsFor(p.Bounds))
	for i := range p.Segments {
		switch g := &p.Segments[i]; g.Op {
		case picture.MoveTo:
			s.move(g.P[0].X, g.P[0].Y)
		case picture.LineTo:
			s.line(g.P[0].X, g.P[0].Y)
		case picture.QuadTo:
			s.curve(g.P[0].X, g.P[0].Y, g.P[1].X, g.P[1].Y)
		case picture.CubicTo:
			s.step('c', g.P[0].X, g.P[0].Y, g.P[1].X, g.P[1].Y, g.P[2].X, g.P[2].Y)
		}
	}
	s.text(`"`)
}

// decimalsFor gives how exact a thing's own coordinates must be, since those drawn small may be shown large.
func decimalsFor(b picture.Box) int {
	switch side := max(b.W, b.H); {
	case side < 2:
		return 4
	case side < 20:
		return 3
	}
	return 2
}
