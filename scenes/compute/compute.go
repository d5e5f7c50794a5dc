// Package compute draws squares inside squares, each ten times the one before, seen from further and further away: the
// largest has 300,000 times the area of the first.
package compute

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter = iota // the first square comes in
	guess        // the guess, as an exponent of ten of the area
	zoom         // view units that one side of the first square takes, as an exponent of ten
	show         // the squares between appear
	bill         // the bill lies down
)

// Scene is the growth of computing.
var Scene = &stage.Scene{
	Name: "compute",
	Tracks: []stage.Track{
		enter: {Ease: stage.Ramp, Seconds: 0.5},
		guess: {Ease: stage.Spring, Seconds: 0.25},
		zoom:  {Ease: stage.Spring, Seconds: 1.1},
		show:  {Ease: stage.Ramp, Seconds: 0.6},
		bill:  {Ease: stage.Ramp, Seconds: 0.5},
	},
	Pose: func(n *stage.Now, pose []float64) {
		l := &layouts[n.Shape]
		pose[enter], pose[show], pose[bill] = 1, n.On("answer"), n.On("bill")
		pose[guess] = math.Log10(n.Value("compute.guess"))
		pose[zoom] = l.asked(pose[guess], n.Part("compute.guess"))
		if n.Past("answer") {
			pose[zoom] = l.whole(times(n))
		}
	},
	Draw: draw,
}

func times(n *stage.Now) float64 { return max(1, n.Fact("F119", "times")) }

type layout struct {
	corner pic.Point // the lower left corner, which all squares share
	view   float64   // side of the largest square in full view
	start  float64   // side of the first square while the guess is nought
	column float64   // what stands beside the squares
	right  float64
	times  float64 // size of the figure
	area   float64 // baseline below the squares
	sheet  pic.Box // the bill
}

var layouts = [...]layout{
	stage.Wide: {corner: pic.Point{X: 44, Y: 486}, view: 436, start: 120, column: 496, right: 628, times: 26, area: 526,
		sheet: pic.Box{X: 130, Y: 190, W: 264, H: 132}},
	stage.Tall: {corner: pic.Point{X: 22, Y: 216}, view: 186, start: 70, column: 222, right: 350, times: 20, area: 244,
		sheet: pic.Box{X: 38, Y: 60, W: 156, H: 104}},
}

// side is the length in view units of a square of an area (an exponent of ten, in first squares) at a zoom.
func side(area, zoom float64) float64 { return math.Pow(10, zoom+area/2) }

// whole is the zoom at which a square of that many first squares fills the view.
func (l *layout) whole(times float64) float64 { return math.Log10(l.view) - math.Log10(times)/2 }

// asked is the zoom while the guess is drawn out: its outline grows evenly with the slider, and the first square
// shrinks as much as it must.
func (l *layout) asked(guess, part float64) float64 {
	return math.Log10(l.start+(l.view-l.start)*part) - guess/2
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	last := math.Log10(times(n))
	p.Push(pic.Group{Fade: 1 - stage.Out(pose[enter])})
	p.Shadow(l.corner.X+4, l.corner.Y-8, l.view-8, 14, 7, 10, 0.35*pose[show])
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: l.corner.X - 1, Y: l.corner.Y - l.view - 1, W: l.view + 2, H: l.view + 2}})
	squares(p, l, last, pose)
	p.Pop()
	first(p, n, l, pose)
	outline(p, n, l, pose)
	if pose[show] > 0 {
		p.Push(pic.Group{Fade: 1 - pose[show]})
		beside(p, n, l)
		p.Pop()
	}
	paper(p, n, l, pose[bill])
	p.Pop()
}

// squares draws the largest square and those of a tenth, a hundredth … of a hundred thousand firsts in it.
func squares(p *pic.Picture, l *layout, last float64, pose []float64) {
	if pose[show] > 0 {
		p.Push(pic.Group{Fade: 1 - pose[show]})
		square(p, l, side(last, pose[zoom]), 0)
		for k := math.Floor(last); k > 0; k-- {
			square(p, l, side(k, pose[zoom]), int(k))
		}
		p.Pop()
	}
	s := side(0, pose[zoom])
	p.Rect(l.corner.X, l.corner.Y-s, s, s, 0, pic.Slant(pic.Paper, pic.PaperShade))
}

func square(p *pic.Picture, l *layout, s float64, k int) {
	// Never more than the view, so that no painter meets a coordinate it cannot hold.
	s = min(s, 4*l.view)
	depth := 0.24
	if k > 0 {
		depth = 0.24 + 0.13*float64(6-k)
	}
	c := pic.DeskMid.Mix(pic.Blue, depth)
	p.Rect(l.corner.X, l.corner.Y-s, s, s, 0, pic.Slant(c.Mix(pic.Paper, 0.06), c))
	if s > 6 {
		p.Frame(l.corner.X+0.75, l.corner.Y-s+0.75, s-1.5, s-1.5, 0, 1.5, pic.Solid(pic.Blue.Mix(pic.Paper, 0.2)))
	}
}

// first names the first square, with a ring round it once it is a speck.
func first(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	s := side(0, pose[zoom])
	x := l.corner.X
	if s < 16 {
		const r = 10
		p.Ring(l.corner.X+s/2, l.corner.Y-s/2, r, r, 2, pic.Solid(pic.Paper))
		p.Line(l.corner.X+s/2, l.corner.Y-s/2+r, l.corner.X+s/2, l.area-16, 2, pic.Solid(pic.Paper))
	}
	p.Text(max(x-20, 12), l.area, pic.Left, pic.Strong, pic.Paper, n.Label("first"))
	left := max(x-20, 12) + pic.Strong.Width(n.Label("first")) + 16
	if n.Shape == stage.Wide && pose[show] > 0 {
		props.Hand(p, l.right-2, l.area+4, pic.Right, n.Hand())
	}
	p.Text(left, l.area, pic.Left, pic.Label, pic.Mute, n.Label("area"))
}

// outline draws the guess, and its handle while it is asked for.
func outline(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	ask := n.At("ask")
	if !ask && !n.Set("compute.guess") {
		return
	}
	words := n.Label("guess")
	width := l.right - l.column
	s := side(pose[guess], pose[zoom])
	x, y := l.corner.X+s, l.corner.Y-s
	if s > l.view+2 { // beyond the view: say where it would be
		if pose[show] == 1 {
			top := l.corner.Y - l.view
			from := pic.Point{X: l.corner.X + l.view - 26, Y: top + 26}
			to := pic.Point{X: l.corner.X + l.view + 7, Y: top - 7}
			p.Line(from.X, from.Y, to.X, to.Y, 2.5, pic.Solid(pic.Paper))
			p.Polyline(2.5, pic.Solid(pic.Paper), pic.Point{X: to.X - 12, Y: to.Y}, to, pic.Point{X: to.X, Y: to.Y + 12})
			props.Aligned(p, l.column, l.guessRow(n), width, 20, pic.Left, pic.Strong, pic.Paper, words)
		}
		return
	}
	dashes(p, l.corner.X, l.corner.Y, x, l.corner.Y)
	dashes(p, l.corner.X, y, x, y)
	dashes(p, l.corner.X, y, l.corner.X, l.corner.Y)
	dashes(p, x, y, x, l.corner.Y)
	if ask {
		props.Knob(p, x, y, 13, n.Held == "compute.guess")
		at := x + 18
		props.Aligned(p, at, max(y+6, 24), max(width, l.right-at), 20, pic.Left, pic.Strong, pic.Paper, words)
		from := pic.Point{X: l.corner.X + l.start, Y: l.corner.Y - l.start}
		to := pic.Point{X: l.corner.X + l.view, Y: l.corner.Y - l.view}
		p.Handle("compute.guess", props.KnobBox(x, y, 13), from, to)
		return
	}
	// A small outline within a large picture: a line leads to it.
	row := l.guessRow(n)
	p.Line(l.column-6, row-5, x, l.corner.Y-min(s/2, l.view*0.5), 1.5, pic.Solid(pic.Paper.Alpha(0.8)))
	props.Aligned(p, l.column, row, width, 20, pic.Left, pic.Strong, pic.Paper, words)
}

// guessRow is the baseline of the guess beside the finished squares.
func (l *layout) guessRow(n *stage.Now) float64 { return l.corner.Y - 0.3*l.view }

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

// beside names the largest square.
func beside(p *pic.Picture, n *stage.Now, l *layout) {
	top := l.corner.Y - l.view
	width := l.right - l.column
	p.Text(l.column, top+16, pic.Left, pic.Head, pic.Paper, n.Label("last"))
	p.Text(l.column, top+24+l.times, pic.Left, pic.Figure.Sized(l.times), pic.Paper, n.Label("times"))
	props.Aligned(p, l.column, top+50+l.times, width, 20, pic.Left, pic.Label, pic.Blue, n.Label("teller"))
}

// paper draws the bill on the largest square.
func paper(p *pic.Picture, n *stage.Now, l *layout, t float64) {
	if t == 0 {
		return
	}
	b := l.sheet
	e := stage.Out(t)
	p.Push(pic.Group{X: 40 * (1 - e), Y: -30 * (1 - e), Fade: 1 - e})
	props.Banded(p, b, pic.Blue)
	s, lead := pic.Head.Sized(24), 30.0
	if n.Shape == stage.Tall {
		s, lead = pic.Head.Sized(17), 21
	}
	in := 0.09 * b.W
	y := props.Lines(p, b.X+in, b.Y+in+0.75*s.Size+4, b.W-2*in, lead, s, pic.Ink, n.Label("bill"))
	p.Text(b.X+in, max(y, b.Y+b.H-14), pic.Left, pic.Label, pic.InkSoft, n.Label("teller"))
	p.Pop()
}
