package compute

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// outline draws the guess, its words beside its upper edge, and its handle while it is asked for.
func outline(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	ask := n.At("ask")
	if !ask && !n.Set("compute.guess") {
		return
	}
	words := n.Label("guess")
	width := l.corner.X - l.left - 16
	s := side(pose[guess], pose[zoom])
	x, y := l.corner.X+s, l.corner.Y-s
	if ask {
		in := 0.08 * l.start
		p.Rect(l.corner.X, y, s, s, 0, pic.Slant(pic.Blue.Alpha(0.2), pic.Blue.Alpha(0.07)))
		box(p, l, s)
		first := side(0, pose[zoom])
		at, top, room := l.corner.X+in, y+in+14, max(s-2*in, 60)
		if first > 0.3*s { // the first square takes the room
			w, _ := n.Shape.Size()
			at, top, room = x+22, y+7, w-12-(x+22)
		}
		p.Text(at, top, pic.Left, pic.Head, pic.Paper, n.Label("last"))
		props.Aligned(p, at, top+22, room, 20, pic.Left, pic.Strong, pic.Paper, words)
		p.Rect(l.corner.X, l.corner.Y-first, first, first, 0, pic.Slant(pic.Paper, pic.PaperShade))
		props.Knob(p, x, y, 13, n.Held == "compute.guess")
		from := pic.Point{X: l.corner.X + l.start, Y: l.corner.Y - l.start}
		to := pic.Point{X: l.corner.X + l.view, Y: l.corner.Y - l.view}
		p.Handle("compute.guess", props.KnobBox(x, y, 13), from, to)
		return
	}
	rows := float64(props.Rows(width, pic.Strong, words))
	// Above the glass, as near to the outline's upper edge as there is room.
	base := min(max(y, l.corner.Y-l.view+8), l.corner.Y-l.loupe-28-10*(rows-1))
	right := max(l.corner.X-11, 3+props.Widest(props.Even(width, pic.Strong, words), pic.Strong, words)) // a billion needs all of the narrow stage's edge
	props.Aligned(p, right, base+6-10*(rows-1), props.Even(width, pic.Strong, words), 20, pic.Right, pic.Strong, pic.Paper, words)
	if s > l.view+2 { // beyond the view: say where it would be
		if pose[show] == 1 {
			top := l.corner.Y - l.view
			to := pic.Point{X: l.corner.X + l.view + 5, Y: top - 5}
			c := pic.Solid(pic.Paper)
			p.Line(to.X-17, to.Y+17, to.X, to.Y, 2.5, c)
			p.Line(to.X-12, to.Y, to.X, to.Y, 2.5, c)
			p.Line(to.X, to.Y, to.X, to.Y+12, 2.5, c)
		}
		return
	}
	p.Polyline(1.6, pic.Solid(pic.Paper), pic.Point{X: right + 4, Y: base}, pic.Point{X: right + 9, Y: base}, pic.Point{X: l.corner.X, Y: max(y, base)})
	box(p, l, s)
}

// box dashes the outline of a square of side s.
func box(p *pic.Picture, l *layout, s float64) {
	x, y := l.corner.X+s, l.corner.Y-s
	dashes(p, l.corner.X, l.corner.Y, x, l.corner.Y)
	dashes(p, l.corner.X, y, x, y)
	dashes(p, l.corner.X, y, l.corner.X, l.corner.Y)
	dashes(p, x, y, x, l.corner.Y)
}

// dashes draws a level or upright dashed line.
func dashes(p *pic.Picture, x0, y0, x1, y1 float64) {
	length := math.Hypot(x1-x0, y1-y0)
	if length < 1 {
		return
	}
	dx, dy := (x1-x0)/length, (y1-y0)/length
	for at := 0.0; at < length; at += 11 {
		end := min(at+6, length)
		p.Line(x0+dx*at, y0+dy*at, x0+dx*end, y0+dy*end, 2.2, pic.Solid(pic.Paper))
	}
}
