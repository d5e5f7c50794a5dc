// Package cover draws the cover: half a coin and half a jar, joined at the cut.
package cover

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	rise = iota // the whole comes in
	fall        // the coins settle
	lean        // the cut follows the pointer a little
)

// Scene is the cover.
var Scene = &stage.Scene{
	Name: "cover",
	Tracks: []stage.Track{
		rise: {Ease: stage.Ramp, Seconds: 0.6},
		fall: {Ease: stage.Ramp, Seconds: 1.2},
		lean: {Ease: stage.Spring, Seconds: 0.5},
	},
	Pose: func(n *stage.Now, pose []float64) {
		w, _ := n.Shape.Size()
		pose[rise], pose[fall], pose[lean] = 1, 1, 0
		if n.Hover {
			pose[lean] = (n.Pointer.X - w/2) / w
		}
	},
	Draw: draw,
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	w, h := n.Shape.Size()
	r := 0.375 * h
	cx, cy := w/2, h*0.475+(1-stage.Out(pose[rise]))*0.06*h
	foot := cy + 1.08*r
	p.Glow(cx-0.3*r, cy, 1.9*r, pic.Glass.Alpha(0.16*stage.Out(pose[rise])))
	p.Push(pic.Group{Fade: 1 - stage.Out(pose[rise])})
	Cut(p, cx, cy, r, foot, cx+0.8*r*pose[lean], pose[fall])
	p.Pop()
}

// heap is where the coins in the jar lie: shares of its width, and rows from the bottom.
var heap = [...]struct{ x, row float64 }{
	{0.03, 0}, {0.97, 0}, {0.26, 0}, {0.74, 0}, {0.5, 0}, {0.13, 1}, {0.99, 1}, {0.4, 1}, {0.66, 1}, {0.22, 2}, {0.84, 2}, {0.55, 2},
	{0.34, 3}, {0.7, 3}, {0.56, 4},
}

// Cut draws the coin to the left of x and the jar to the right of it, both about cx, and the dotted line between them:
// where the pointer goes, the cut leans, and more of one or of the other shows.
func Cut(p *pic.Picture, cx, cy, r, foot, x, fall float64) {
	jar := pic.Box{X: cx - 0.8*r, Y: cy - 0.72*r, W: 1.6 * r, H: foot - cy + 0.72*r}
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: x, Y: 0, W: 4 * r, H: foot + r}})
	props.JarBack(p, jar)
	in := props.JarInside(jar)
	cr := 0.19 * r
	for i, c := range heap {
		t := stage.Turn(fall, i, len(heap), 0.45)
		if t == 0 {
			continue
		}
		y := in.Y + in.H - cr*0.66 - c.row*cr*0.62
		props.Flat(p, in.X+cr+(in.W-2*cr)*c.x, y-stage.Drop(t)*r, cr)
	}
	props.JarFront(p, jar)
	props.Lid(p, jar, 0, "", 0)
	p.Pop()
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: x - 4*r, Y: 0, W: 4 * r, H: 4 * r}})
	// The coin stands on one point: its shadow is darkest there, at the cut, and meets the jar's.
	p.Shadow(cx-0.52*r, foot-0.05*r, 1.04*r, 0.16*r, 0.08*r, 0.11*r, 0.75)
	props.Coin(p, cx, cy, r, "T")
	p.Glow(cx-0.4*r, cy-0.42*r, 0.5*r, pic.Paper.Alpha(0.3))
	p.Pop()
	step := r / 17
	for y := cy - 1.2*r; y < foot+0.12*r; y += step * 1.9 {
		p.Line(x, y, x, y+step*0.7, max(1.6, r/70), pic.Solid(pic.Paper))
	}
}
