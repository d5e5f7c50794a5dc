package stagetest

import (
	"math"

	"coinorcap/internal/picture"
)

// Mark is what one node of a picture leaves on the view.
type Mark struct {
	Kind  picture.Kind
	Box   picture.Box // upright, in the view's units; of a shape, the unit square of its outline, scaled
	Alpha float64     // the groups' fades and the stronger of its paint's ends
	Text  string
}

// Marks lists what a picture shows, node by node: all that is more opaque than a fiftieth and not clipped away.
func Marks(p *picture.Picture) (marks []Mark) {
	walk(p, func(s *state, _ int, n *picture.Node) {
		m := Mark{Kind: n.Kind, Text: n.Text, Alpha: s.alpha * float64(max(n.Paint.From.A, n.Paint.To.A)) / 255}
		lo, hi := local(p, n)
		at := Cut([]picture.Point{s.at(lo.X, lo.Y), s.at(hi.X, lo.Y), s.at(hi.X, hi.Y), s.at(lo.X, hi.Y)}, s.clip)
		if m.Alpha > 0.02 && len(at) > 2 {
			m.Box = Bounds(at)
			marks = append(marks, m)
		}
	})
	return marks
}

// local is the upper left and lower right corner of a node, in the units of its group.
func local(p *picture.Picture, n *picture.Node) (lo, hi picture.Point) {
	switch n.Kind {
	case picture.Ellipse, picture.Glow:
		return picture.Point{X: n.X - n.W, Y: n.Y - n.H}, picture.Point{X: n.X + n.W, Y: n.Y + n.H}
	case picture.Polyline, picture.Area:
		at := Bounds(p.Points[n.Lo:n.Hi])
		half := max(n.Stroke/2, 0.01) // so that a straight line has two sides
		return picture.Point{X: at.X - half, Y: at.Y - half}, picture.Point{X: at.X + at.W + half, Y: at.Y + at.H + half}
	case picture.Shape:
		return picture.Point{X: n.X - n.W, Y: n.Y - n.W}, picture.Point{X: n.X + n.W, Y: n.Y + n.W}
	case picture.Text:
		x, w := n.X, n.Style.Width(n.Text)
		switch n.Align {
		case picture.Center:
			x -= w / 2
		case picture.Right:
			x -= w
		}
		return picture.Point{X: x, Y: n.Y - n.Style.Size}, picture.Point{X: x + w, Y: n.Y}
	}
	return picture.Point{X: n.X, Y: n.Y}, picture.Point{X: n.X + n.W, Y: n.Y + n.H}
}

// Near tells whether two marks look alike and lie within so many units of each other on every side.
func (m Mark) Near(o Mark, units float64) bool {
	far := func(a, b float64) bool { return math.Abs(a-b) > units }
	return m.Kind == o.Kind && m.Text == o.Text && !far(m.Box.X, o.Box.X) && !far(m.Box.Y, o.Box.Y) &&
		!far(m.Box.X+m.Box.W, o.Box.X+o.Box.W) && !far(m.Box.Y+m.Box.H, o.Box.Y+o.Box.H)
}
