// Package svg writes pictures as stand-alone SVG documents: the stills of the page and of print, and the stage itself
// where there is no WebGL.
//
// A document needs nothing else: words are outlines, so that they look the same where the fonts are not loaded, and are
// said by its title and description. It is deterministic, and small: gradients, glyphs, paths, clips and blurs are
// written once each, in defs at the end. It moves nothing, and has no grain.
//
// A group's Fade is a true layer here, which screen's is not: while something fades, what it covers stays covered.
package svg

import (
	"math"

	"coinorcap/internal/picture"
)

// Options are what a picture does not say.
type Options struct {
	Title  string // what the document is called; without it, it is hidden from screen readers
	Desc   string // what is seen
	Prefix string // begins every id; must differ between documents within one page, and be fit for an id
}

// Append writes a picture whose view is w by h units to dst as an SVG document.
func Append(dst []byte, pic *picture.Picture, w, h float64, opt Options) []byte {
	s := &writer{pen: pen{out: dst, decimals: 2}, prefix: opt.Prefix}
	s.head(w, h, opt)
	for i := range pic.Nodes {
		s.node(pic, &pic.Nodes[i])
	}
	for len(s.open) > 0 {
		s.pop()
	}
	s.defs()
	s.text("</svg>\n")
	return s.out
}

// writer holds what has been written of one document.
type writer struct {
	pen
	prefix string
	open   []uint8 // for each open group, how many elements it takes to close
	hidden int     // how many of them, counted from the first that is, are not to be seen
	fills  []fill
	blurs  []blur
	clips  []picture.Box
	paths  []*picture.Path
	glyphs []glyph
}

// head opens the document. What all lines share stands here once.
func (s *writer) head(w, h float64, opt Options) {
	s.text(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 `)
	s.value(w)
	s.out = append(s.out, ' ')
	s.value(h)
	s.text(`" stroke-linecap="round" stroke-linejoin="round"`)
	if opt.Title == "" {
		s.text(` aria-hidden="true">`)
		return
	}
	s.text(` role="img"><title>`)
	s.escape(opt.Title)
	s.text("</title>")
	if opt.Desc != "" {
		s.text("<desc>")
		s.escape(opt.Desc)
		s.text("</desc>")
	}
}

// node writes one node.
func (s *writer) node(pic *picture.Picture, n *picture.Node) {
	switch {
	case n.Kind == picture.Push:
		s.push(&pic.Groups[n.Lo])
		return
	case n.Kind == picture.Pop:
		if len(s.open) > 0 {
			s.pop()
		}
		return
	case s.hidden > 0:
		return
	}
	switch n.Kind {
	case picture.Rect:
		if n.W > 0 && n.H > 0 {
			s.rect(n)
			if n.Stroke > 0 && n.R <= 0 {
				s.text(` stroke-linejoin="miter"`)
			}
			s.paint(n, fill{paint: n.Paint})
		}
	case picture.Shadow:
		if n.W > 0 && n.H > 0 {
			s.rect(n)
			s.color("fill", n.Paint.From)
			s.reference("filter", 'b', s.blur(n))
			s.text("/>")
		}
	case picture.Ellipse:
		if n.W > 0 && n.H > 0 {
			s.ellipse(n)
			s.paint(n, fill{paint: n.Paint})
		}
	case picture.Glow:
		if n.W > 0 {
			s.ellipse(n)
			s.reference("fill", 'c', index(&s.fills, fill{kind: radial, paint: n.Paint}))
			s.text("/>")
		}
	case picture.Polyline:
		if pts := pic.Points[n.Lo:n.Hi]; len(pts) > 0 && n.Stroke > 0 {
			s.trace(pts)
			if s.last == 0 { // a dot
				s.text("h0")
			}
			s.text(`" fill="none"`)
			s.paint(n, fill{kind: within, paint: n.Paint, box: span(pts)})
		}
	case picture.Area:
		if pts := pic.Points[n.Lo:n.Hi]; len(pts) > 1 {
			s.trace(pts)
			s.line(pts[len(pts)-1].X, n.Y)
			s.line(pts[0].X, n.Y)
			s.text(`"`)
			s.paint(n, fill{paint: n.Paint})
		}
	case picture.Shape:
		s.shape(n)
	case picture.Text:
		s.words(n)
	}
}

// rect opens a rectangle's element.
func (s *writer) rect(n *picture.Node) {
	s.text("<rect")
	s.some("x", n.X)
	s.some("y", n.Y)
	s.number2("width", n.W)
	s.number2("height", n.H)
	// Left to itself, SVG makes an ellipse of a radius too large.
	s.some("rx", min(max(n.R, 0), n.W/2, n.H/2))
}

// ellipse opens an ellipse's element.
func (s *writer) ellipse(n *picture.Node) {
	if n.W == n.H {
		s.text("<circle")
	} else {
		s.text("<ellipse")
	}
	s.some("cx", n.X)
	s.some("cy", n.Y)
	if n.W == n.H {
		s.number2("r", n.W)
		return
	}
	s.number2("rx", n.W)
	s.number2("ry", n.H)
}

// trace opens a path's element with a line through points.
func (s *writer) trace(pts []picture.Point) {
	s.begin(2)
	s.move(pts[0].X, pts[0].Y)
	for _, p := range pts[1:] {
		s.line(p.X, p.Y)
	}
}

// begin opens a path's element, up to its data.
func (s *writer) begin(decimals int) {
	s.text(`<path d="`)
	s.x, s.y, s.last, s.decimals = 0, 0, 0, decimals
}

// shape writes a use of a path.
func (s *writer) shape(n *picture.Node) {
	s.use('p', index(&s.paths, n.Path))
	s.transform(n.X, n.Y, 0, n.W)
	s.paint(n, fill{kind: within, paint: n.Paint, box: n.Path.Bounds})
}

// push opens a group: a clip in the units outside, then a transform and an opacity.
func (s *writer) push(g *picture.Group) {
	if s.hidden > 0 || g.Fade >= 1 {
		s.hidden++
		s.open = append(s.open, 0)
		return
	}
	n := uint8(0)
	if g.Clipped {
		s.text("<g")
		s.reference("clip-path", 'k', index(&s.clips, g.Clip))
		s.text(">")
		n++
	}
	k := g.Scale
	if k == 0 {
		k = 1
	}
	if g.X != 0 || g.Y != 0 || g.Turn != 0 || k != 1 || g.Fade > 0 {
		s.text("<g")
		s.transform(g.X, g.Y, g.Turn, k)
		if g.Fade > 0 {
			s.number2("opacity", 1-g.Fade)
		}
		s.text(">")
		n++
	}
	s.open = append(s.open, n)
}

// pop closes the group opened last.
func (s *writer) pop() {
	for range s.open[len(s.open)-1] {
		s.text("</g>")
	}
	s.open = s.open[:len(s.open)-1]
	if s.hidden > 0 {
		s.hidden--
	}
}

// transform writes the attribute that moves to (x, y), turns by radians and scales, if it does anything.
func (s *writer) transform(x, y, turn, scale float64) {
	lead := ` transform="`
	if fixed(x, 2) != 0 || fixed(y, 2) != 0 {
		s.text(lead + "translate(")
		s.value(x)
		s.out = append(s.out, ' ')
		s.value(y)
		s.text(")")
		lead = ""
	}
	if turn != 0 {
		s.text(lead + "rotate(")
		s.out = appendNumber(s.out, turn*180/math.Pi, 3)
		s.text(")")
		lead = ""
	}
	if scale != 1 {
		s.text(lead + "scale(")
		s.out = appendNumber(s.out, scale, 5)
		s.text(")")
		lead = ""
	}
	if lead == "" {
		s.text(`"`)
	}
}

// span gives the box around points.
func span(pts []picture.Point) picture.Box {
	x0, y0 := pts[0].X, pts[0].Y
	x1, y1 := x0, y0
	for _, p := range pts[1:] {
		x0, y0, x1, y1 = min(x0, p.X), min(y0, p.Y), max(x1, p.X), max(y1, p.Y)
	}
	return picture.Box{X: x0, Y: y0, W: x1 - x0, H: y1 - y0}
}
