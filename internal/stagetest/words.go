package stagetest

import (
	"math"

	"coinorcap/internal/picture"
)

// Word is one text of a picture as it stands in the view.
type Word struct {
	Text   string
	Style  picture.Style
	Size   float64         // em in the view's units, groups counted
	Color  picture.Color   // groups' fades counted in its opacity
	Corner []picture.Point // of its ink: from cap height above the baseline to a fifth of an em below
	Shown  []picture.Point // what the groups' clips leave of that; empty when there is nothing left
	Node   int             // in the picture's Nodes
}

// Words lists the texts of a picture that a reader can see: their groups at least half there, their paint more than
// three tenths opaque, not clipped away. What is fainter is on its way in or out, or a ghost that need not be read.
func Words(p *picture.Picture) (words []Word) {
	walk(p, func(s *state, node int, n *picture.Node) {
		if n.Kind != picture.Text || n.Text == "" || s.alpha <= 0.5 || n.Paint.From.A <= 3*255/10 {
			return
		}
		w := Word{Text: n.Text, Style: n.Style, Size: n.Style.Size * math.Hypot(s.ux, s.uy),
			Color: n.Paint.From.Alpha(s.alpha), Node: node}
		x, wide := n.X, n.Style.Width(n.Text)
		switch n.Align {
		case picture.Center:
			x -= wide / 2
		case picture.Right:
			x -= wide
		}
		top, foot := n.Y-n.Style.Font.CapHeight()*n.Style.Size, n.Y+0.2*n.Style.Size
		w.Corner = []picture.Point{s.at(x, top), s.at(x+wide, top), s.at(x+wide, foot), s.at(x, foot)}
		if w.Shown = Cut(w.Corner, s.clip); len(w.Shown) > 2 {
			words = append(words, w)
		}
	})
	return words
}

// walk visits the nodes that are drawn, each with what the groups around it come to.
func walk(p *picture.Picture, visit func(s *state, node int, n *picture.Node)) {
	states := []state{{ux: 1, alpha: 1, clip: picture.Box{X: -far, Y: -far, W: 2 * far, H: 2 * far}}}
	for i := range p.Nodes {
		n := &p.Nodes[i]
		s := &states[len(states)-1]
		switch n.Kind {
		case picture.Push:
			states = append(states, s.enter(&p.Groups[n.Lo]))
		case picture.Pop:
			states = states[:len(states)-1]
		default:
			visit(s, i, n)
		}
	}
}

// far is farther away than anything that is drawn.
const far = 1e6

// state is what the groups around a node come to: the transform's first column, which holds turn and scale, and its
// origin; how opaque; and where it may be seen, in the view's units.
type state struct {
	ux, uy, ox, oy float64
	alpha          float64
	clip           picture.Box
}

// at takes a point of the group into the view.
func (s *state) at(x, y float64) picture.Point {
	return picture.Point{X: s.ox + x*s.ux - y*s.uy, Y: s.oy + x*s.uy + y*s.ux}
}

// enter gives the state within a group.
func (s *state) enter(g *picture.Group) state {
	in := *s
	if g.Clipped { // never within a turned group: see picture.Group
		a, b := s.at(g.Clip.X, g.Clip.Y), s.at(g.Clip.X+g.Clip.W, g.Clip.Y+g.Clip.H)
		x0, y0 := max(in.clip.X, a.X), max(in.clip.Y, a.Y)
		x1, y1 := min(in.clip.X+in.clip.W, b.X), min(in.clip.Y+in.clip.H, b.Y)
		in.clip = picture.Box{X: x0, Y: y0, W: max(0, x1-x0), H: max(0, y1-y0)}
	}
	o := s.at(g.X, g.Y)
	in.ox, in.oy = o.X, o.Y
	k := g.Scale
	if k == 0 {
		k = 1
	}
	sin, cos := math.Sincos(g.Turn)
	in.ux, in.uy = k*(s.ux*cos-s.uy*sin), k*(s.uy*cos+s.ux*sin)
	in.alpha *= 1 - min(max(g.Fade, 0), 1)
	return in
}

// Cut gives the part of a convex polygon that lies within a box; fewer than three points are nothing.
func Cut(poly []picture.Point, box picture.Box) []picture.Point {
	for _, edge := range [4][3]float64{ // inside is where a·x + b·y + c is not negative
		{1, 0, -box.X}, {-1, 0, box.X + box.W}, {0, 1, -box.Y}, {0, -1, box.Y + box.H},
	} {
		var kept []picture.Point
		for i, q := range poly {
			r := poly[(i+1)%len(poly)]
			dq, dr := edge[0]*q.X+edge[1]*q.Y+edge[2], edge[0]*r.X+edge[1]*r.Y+edge[2]
			if dq >= 0 {
				kept = append(kept, q)
			}
			if dq > 0 && dr < 0 || dq < 0 && dr > 0 {
				t := dq / (dq - dr)
				kept = append(kept, picture.Point{X: q.X + (r.X-q.X)*t, Y: q.Y + (r.Y-q.Y)*t})
			}
		}
		poly = kept
	}
	if len(poly) < 3 {
		return nil
	}
	return poly
}

// Overlap is how deep two convex polygons lie in each other: the shortest way that parts them, in units; 0 and less
// when they are apart.
func Overlap(a, b []picture.Point) float64 {
	depth := math.Inf(1)
	for _, poly := range [2][]picture.Point{a, b} {
		for i, q := range poly {
			r := poly[(i+1)%len(poly)]
			nx, ny := q.Y-r.Y, r.X-q.X
			long := math.Hypot(nx, ny)
			if long < 1e-9 {
				continue
			}
			a0, a1 := reach(a, nx/long, ny/long)
			b0, b1 := reach(b, nx/long, ny/long)
			depth = min(depth, a1-b0, b1-a0)
		}
	}
	return depth
}

// reach is how far a polygon extends along a direction.
func reach(poly []picture.Point, nx, ny float64) (least, most float64) {
	least, most = math.Inf(1), math.Inf(-1)
	for _, q := range poly {
		d := q.X*nx + q.Y*ny
		least, most = min(least, d), max(most, d)
	}
	return least, most
}

// Bounds is the box around points.
func Bounds(pts []picture.Point) picture.Box {
	x0, x1 := reach(pts, 1, 0)
	y0, y1 := reach(pts, 0, 1)
	return picture.Box{X: x0, Y: y0, W: x1 - x0, H: y1 - y0}
}
