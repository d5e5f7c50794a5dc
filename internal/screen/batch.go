package screen

import (
	"math"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/picture"
)

// The kinds of quads, as the shader counts them.
const (
	solid  = iota // all of the polygon
	masked        // a mask of the atlas
	box           // rounded rectangle, filled or outlined
	oval          // ellipse, filled or outlined
	shadow        // rounded rectangle under a blur
	glow          // falls smoothly to nothing at the radius
	cone          // falls evenly from the inner radius to the outer
	grain         // film grain, of the colour's opacity
	strip         // a piece of an area, smooth at its edges and ends
	haze          // shadow, drawn more simply
)

// faint is the opacity below which nothing could be seen.
const faint = 1.0 / 512

// batch turns pictures into triangles. It needs no display, and keeps its memory.
type batch struct {
	vertices []ebiten.Vertex
	indices  []uint32
	states   []state // of the open groups; the last one counts
	masks    masks
	plain    bool                 // shadows are haze
	poly     [2][12]ebiten.Vertex // the polygon at hand, and room to cut it
}

// state is what a node inherits from the groups around it. Lengths are device pixels.
type state struct {
	x, y   float64 // where the origin lies
	ux, uy float64 // a step of one unit to the right; one down is (-uy, ux)
	scale  float64 // how long that step is
	alpha  float64
	clip   bounds
}

// bounds is an axis-aligned box in device pixels.
type bounds struct{ x0, y0, x1, y1 float64 }

// reset empties the batch.
func (b *batch) reset() {
	b.vertices, b.indices = b.vertices[:0], b.indices[:0]
}

// build makes the batch show a picture, at scale pixels per unit and with its origin at (dx, dy), cut to a box. The
// masks it needs are in the atlas when it returns, all of them unless they are too many for it.
func (b *batch) build(pic *picture.Picture, scale, dx, dy float64, clip bounds) {
	for range 2 {
		b.fill(pic, scale, dx, dy, clip)
		if !b.masks.full {
			return
		}
		// The atlas has run over: quads before this one may point at what others now need. Start it afresh.
		b.masks.forget()
	}
}

// prepare makes masks that a picture needs and tells whether there are more, which is never so once the atlas is full: what
// may be needed must not drive out what is.
func (b *batch) prepare(pic *picture.Picture, scale, dx, dy float64, clip bounds, most int) (more bool) {
	m := &b.masks
	m.rationed, m.ration = true, most
	b.fill(pic, scale, dx, dy, clip)
	more = m.ration < 0 && !m.full
	m.rationed, m.full = false, false
	return more
}

// fill makes the batch of what the atlas has room for.
func (b *batch) fill(pic *picture.Picture, scale, dx, dy float64, clip bounds) {
	b.reset()
	b.states = append(b.states[:0], state{x: dx, y: dy, ux: scale, scale: scale, alpha: 1, clip: clip})
	for i := range pic.Nodes {
		b.node(pic, &pic.Nodes[i])
	}
}

// node adds one node.
func (b *batch) node(pic *picture.Picture, n *picture.Node) {
	switch n.Kind {
	case picture.Push:
		b.states = append(b.states, b.states[len(b.states)-1].enter(&pic.Groups[n.Lo]))
		return
	case picture.Pop:
		if len(b.states) > 1 {
			b.states = b.states[:len(b.states)-1]
		}
		return
	}
	s := &b.states[len(b.states)-1]
	k := s.scale
	if s.alpha < faint || k < 1e-6 || s.clip.x0 >= s.clip.x1 || s.clip.y0 >= s.clip.y1 {
		return
	}
	switch n.Kind {
	case picture.Rect:
		if n.W > 0 && n.H > 0 {
			c := shading(s, &n.Paint, n.X, n.Y, n.W, n.H)
			b.figure(s, box, n.X+n.W/2, n.Y+n.H/2, n.W/2*k, n.H/2*k, n.R*k, n.Stroke*k, n.Stroke/2*k+1, &c)
		}
	case picture.Ellipse:
		if n.W > 0 && n.H > 0 {
			c := shading(s, &n.Paint, n.X-n.W, n.Y-n.H, 2*n.W, 2*n.H)
			b.figure(s, oval, n.X, n.Y, n.W*k, n.H*k, 0, n.Stroke*k, n.Stroke/2*k+1, &c)
		}
	case picture.Shadow:
		if n.W > 0 && n.H > 0 {
			kind, c := shadow, shading(s, &n.Paint, 0, 0, 0, 0)
			if b.plain {
				kind = haze
			}
			b.figure(s, kind, n.X+n.W/2, n.Y+n.H/2, n.W/2*k, n.H/2*k, n.R*k, n.Stroke*k, 1.5*n.Stroke*k+1, &c)
		}
	case picture.Glow:
		c := shading(s, &n.Paint, 0, 0, 0, 0)
		b.figure(s, glow, n.X, n.Y, n.W*k, n.W*k, 0, 0, 0, &c)
	case picture.Polyline:
		b.polyline(s, n, pic.Points[n.Lo:n.Hi])
	case picture.Area:
		b.area(s, n, pic.Points[n.Lo:n.Hi])
	case picture.Shape:
		b.shape(s, n)
	case picture.Text:
		b.text(s, n)
	}
}

// at gives the device pixel of a place in the group's units.
func (s *state) at(x, y float64) (float64, float64) {
	return s.x + s.ux*x - s.uy*y, s.y + s.uy*x + s.ux*y
}

// upright tells whether the group is not turned.
func (s *state) upright() bool { return math.Abs(s.uy) < 1e-6*s.ux }

// enter gives the state inside a group.
func (s *state) enter(g *picture.Group) state {
	in := *s
	if g.Clipped {
		in.clip = s.clip.meet(s.cover(g.Clip))
	}
	k := g.Scale
	if k == 0 {
		k = 1
	}
	in.x, in.y = s.at(g.X, g.Y)
	if g.Turn == 0 {
		in.ux, in.uy = s.ux*k, s.uy*k
	} else {
		sin, cos := math.Sincos(g.Turn)
		in.ux, in.uy = (s.ux*cos-s.uy*sin)*k, (s.uy*cos+s.ux*sin)*k
	}
	in.scale *= math.Abs(k)
	in.alpha *= 1 - min(max(g.Fade, 0), 1)
	return in
}

// cover gives the smallest box of pixels over a box in the group's units.
func (s *state) cover(b picture.Box) bounds {
	x0, y0 := s.at(b.X, b.Y)
	x1, y1 := s.at(b.X+b.W, b.Y+b.H)
	x2, y2 := s.at(b.X+b.W, b.Y)
	x3, y3 := s.at(b.X, b.Y+b.H)
	return bounds{min(x0, x1, x2, x3), min(y0, y1, y2, y3), max(x0, x1, x2, x3), max(y0, y1, y2, y3)}
}

// meet gives what two boxes share; with x0 >= x1 or y0 >= y1 if that is nothing.
func (b bounds) meet(c bounds) bounds {
	return bounds{max(b.x0, c.x0), max(b.y0, c.y0), min(b.x1, c.x1), min(b.y1, c.y1)}
}
