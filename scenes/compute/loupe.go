package compute

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// The first square is put under a glass once its side is shorter than speck, in view units. The glass shows it so large
// as magnified.
const (
	speck     = 6.0
	magnified = 13.0
)

// first names the first square, and shows it under a glass once it is a speck.
func first(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	s := side(0, pose[zoom])
	switch {
	case s <= speck:
		loupe(p, n, l, pose)
	case s < 0.8*l.start:
		p.Text(l.corner.X+s+8, l.corner.Y-max(8, min(s/2-5, 0.5*l.start)+1), pic.Left, pic.Strong, pic.Paper, n.Label("first"))
	default:
		p.Text(l.corner.X+12, l.corner.Y-14, pic.Left, pic.Strong, pic.Ink, n.Label("first"))
	}
}

// rim is how wide the glass's frame is; what the glass shows lies within.
const rim = 5.0

// glass is what the glass covers on the stage, and where the corner of the squares lies in it: as far from its edges as
// in the mark, times as many as it enlarges.
func (l *layout) glass() (in pic.Box, corner pic.Point) {
	b := l.loupe
	in = pic.Box{X: l.left + rim, Y: l.corner.Y - b + rim, W: b - 2*rim, H: b - 2*rim}
	return in, pic.Point{X: in.X + 0.14*b, Y: in.Y + in.H - 0.14*b}
}

// marked is the part of the picture that the glass shows, for a first square of side s.
func (l *layout) marked(s float64) pic.Box {
	in, c := l.glass()
	k := s / magnified
	return pic.Box{X: l.corner.X - k*(c.X-in.X), Y: l.corner.Y - k*(c.Y-in.Y), W: k * in.W, H: k * in.H}
}

// loupe draws a glass that shows the corner larger: the squares in it are those under its mark, to scale.
func loupe(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	in, at := l.glass()
	m := l.marked(side(0, pose[zoom]))
	edge := pic.Solid(pic.Paper.Alpha(0.8))
	p.Line(in.X+in.W, in.Y-rim, m.X, m.Y, 1.5, edge)
	p.Line(in.X+in.W, in.Y+in.H+rim, m.X, m.Y+m.H, 1.5, edge)
	if m.W > 4 {
		p.Frame(m.X, m.Y, m.W, m.H, 0, 1.8, pic.Solid(pic.Paper))
	} else { // smaller than a line can show
		p.Ellipse(m.X+m.W/2, m.Y+m.H/2, 2, 2, pic.Solid(pic.Paper))
	}
	p.Shadow(in.X-2, in.Y+3, in.W+8, in.H+rim, 10, 10, 0.55)
	p.Rect(in.X-rim, in.Y-rim, in.W+2*rim, in.H+2*rim, 10, pic.Solid(pic.DeskMid))
	zoomed := math.Log10(magnified)
	p.Push(pic.Group{Clipped: true, Clip: in})
	if pose[show] > 0 {
		p.Push(pic.Group{Fade: 1 - pose[show]})
		for k := 5; k > 0; k-- {
			s, c := min(side(float64(k), zoomed), 4*l.view), tint(k)
			p.Rect(at.X, at.Y-s, s, s, 0, pic.Slant(c.Mix(pic.Paper, 0.06), c))
			p.Frame(at.X, at.Y-s, s, s, 0, 1.5, pic.Solid(line))
		}
		p.Pop()
	}
	p.Rect(at.X, at.Y-magnified, magnified, magnified, 0, pic.Slant(pic.Paper, pic.PaperShade))
	p.Pop()
	p.Frame(in.X-rim+1.5, in.Y-rim+1.5, in.W+2*rim-3, in.H+2*rim-3, 9, 4, pic.Down(pic.Paper, pic.PaperShade))
	p.Text(l.left, l.area, pic.Left, pic.Strong.Sized(l.says.Size), pic.Paper, n.Label("first"))
	if l.hand > 0 && pose[show] > 0 {
		p.Push(pic.Group{Fade: 1 - pose[show]})
		props.Hand(p, l.left+2, l.hand, pic.Left, n.Hand())
		p.Pop()
	}
}
