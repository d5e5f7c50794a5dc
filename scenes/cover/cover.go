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
	lean        // follows the pointer a little
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
	r := 0.36 * h
	cx, cy := w/2, h*0.47+(1-stage.Out(pose[rise]))*0.06*h
	foot := cy + 1.08*r
	p.Shadow(cx-1.15*r, foot-0.06*r, 2.3*r, 0.14*r, 0.07*r, 0.1*r, 0.7)
	p.Push(pic.Group{X: 0.06 * r * pose[lean], Fade: 1 - stage.Out(pose[rise])})
	cut(p, cx, cy, r, foot, pose[fall])
	p.Pop()
}

// cut draws the two halves on either side of x = cx and the dotted line between them.
func cut(p *pic.Picture, cx, cy, r, foot, fall float64) {
	jar := pic.Box{X: cx - 0.8*r, Y: cy - 0.72*r, W: 1.6 * r, H: foot - cy + 0.72*r}
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: cx, Y: 0, W: 4 * r, H: 4 * r}})
	props.JarBack(p, jar)
	in := props.JarInside(jar)
	heap := [...]struct{ x, y float64 }{
		{0.22, 0}, {0.56, 0}, {0.86, 0}, {0.36, 1}, {0.70, 1}, {0.96, 1}, {0.20, 2}, {0.54, 2}, {0.82, 2}, {0.34, 3}, {0.66, 3}, {0.5, 4},
	}
	cr := 0.19 * r
	for i, c := range heap {
		t := stage.Turn(fall, i, len(heap), 0.45)
		if t == 0 {
			continue
		}
		y := in.Y + in.H - cr*0.62 - c.y*cr*0.62
		props.Flat(p, in.X+in.W*(0.45+0.5*c.x), y-stage.Drop(t)*r, cr)
	}
	props.JarFront(p, jar)
	props.Lid(p, jar, 0, "", 0)
	p.Pop()
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: cx - 4*r, Y: 0, W: 4 * r, H: 4 * r}})
	props.CoinBody(p, cx, cy, r, "T")
	p.Pop()
	step := r / 17
	for y := cy - 1.25*r; y < foot+0.12*r; y += step * 1.9 {
		p.Line(cx, y, cx, y+step*0.7, max(1.6, r/70), pic.Solid(pic.Paper))
	}
}
