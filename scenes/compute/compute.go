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
	left   float64   // edge of what stands beside the squares
	loupe  float64   // side of the glass over the first square
	area   float64   // baseline below the squares
	hand   float64   // of the note
	times  float64   // size of the figure
	step   float64   // size of the factors on the squares between
	sheet  pic.Box   // the bill
}

var layouts = [...]layout{
	stage.Wide: {corner: pic.Point{X: 184, Y: 474}, view: 438, start: 190, left: 20, loupe: 128, area: 502, hand: 538, times: 46, step: 20,
		sheet: pic.Box{X: 456, Y: 300, W: 152, H: 152}},
	stage.Tall: {corner: pic.Point{X: 138, Y: 216}, view: 202, start: 92, left: 14, loupe: 84, area: 242, times: 28, step: 16,
		sheet: pic.Box{X: 246, Y: 118, W: 100, H: 84}},
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
	if n.At("ask") {
		rail(p, l)
	}
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: l.corner.X - 1, Y: l.corner.Y - l.view - 1, W: l.view + 2, H: l.view + 2}})
	squares(p, l, last, pose)
	p.Pop()
	p.Text(l.corner.X, l.area, pic.Left, pic.Label, pic.Quiet, n.Label("area"))
	if pose[show] > 0 {
		p.Push(pic.Group{Fade: 1 - pose[show]})
		within(p, n, l, pose[zoom])
		p.Pop()
	}
	outline(p, n, l, pose)
	first(p, n, l, pose)
	paper(p, n, l, pose[bill])
	p.Pop()
}

// rail is the way the corner of the guess can be pulled, a mark for every tenfold.
func rail(p *pic.Picture, l *layout) {
	a, b := l.start, l.view
	p.Line(l.corner.X+a, l.corner.Y-a, l.corner.X+b, l.corner.Y-b, 4, pic.Solid(pic.Track))
	for i := range 10 {
		s := stage.Mix(a, b, float64(i)/9)
		p.Ellipse(l.corner.X+s, l.corner.Y-s, 4.5, 4.5, pic.Solid(pic.Track.Mix(pic.Mute, 0.4)))
	}
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

// tint is the colour of the square of ten to the k firsts; 0 is the largest.
func tint(k int) pic.Color {
	depth := 0.24
	if k > 0 {
		depth = 0.24 + 0.13*float64(6-k)
	}
	return pic.DeskMid.Mix(pic.Blue, depth)
}

var line = pic.Blue.Mix(pic.Paper, 0.2)

func square(p *pic.Picture, l *layout, s float64, k int) {
	// Never more than the view, so that no painter meets a coordinate it cannot hold.
	s = min(s, 4*l.view)
	c := tint(k)
	p.Rect(l.corner.X, l.corner.Y-s, s, s, 0, pic.Slant(c.Mix(pic.Paper, 0.06), c))
	if s > 6 {
		p.Frame(l.corner.X+0.75, l.corner.Y-s+0.75, s-1.5, s-1.5, 0, 1.5, pic.Solid(line))
	}
}

// within names the squares on themselves: the largest with its year and teller, and those between that have room.
func within(p *pic.Picture, n *stage.Now, l *layout, zoom float64) {
	x, top := l.corner.X+0.045*l.view, l.corner.Y-l.view
	y := top + 0.045*l.view + 16
	p.Text(x, y, pic.Left, pic.Head, pic.Paper, n.Label("last"))
	below := y + 1.03*l.times
	if n.Shape == stage.Wide {
		p.Text(x+pic.Head.Width(n.Label("last"))+12, y, pic.Left, pic.Label, pic.Paper, n.Label("teller"))
	} else { // the arrow of a large guess wants the corner
		p.Text(x, below+21, pic.Left, pic.Label, pic.Paper, n.Label("teller"))
	}
	p.Text(x, below, pic.Left, pic.Figure.Sized(l.times), pic.Paper, n.Label("times"))
	for k, name := range factors {
		if name == "" {
			continue
		}
		s := side(float64(k), zoom)
		style := pic.Strong.Sized(l.step)
		if style.Width(n.Label(name))+24 > s {
			style = pic.Strong
		}
		if words := n.Label(name); style.Width(words)+14 < s && s < l.view {
			p.Text(l.corner.X+s-9, l.corner.Y-s+8+0.8*l.step, pic.Right, style, pic.Paper, words)
		}
	}
}

// factors are the labels of the squares between, by their exponents of ten.
var factors = [...]string{4: "ten", 5: "hundred"}

// A glass over the corner shows the first square this large, in view units, while it is smaller in the picture.
const magnified = 13.0

// first names the first square, and shows it under a glass once it is a speck.
func first(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	s := side(0, pose[zoom])
	if s > magnified {
		if s < 0.8*l.start {
			p.Text(l.corner.X+s+8, l.corner.Y-min(s/2-5, 0.5*l.start)-1, pic.Left, pic.Strong, pic.Paper, n.Label("first"))
		} else {
			p.Text(l.corner.X+12, l.corner.Y-14, pic.Left, pic.Strong, pic.Ink, n.Label("first"))
		}
		return
	}
	const r = 9
	x, y, b := l.left, l.corner.Y-l.loupe, l.loupe
	c := pic.Solid(pic.Paper)
	p.Line(x+b, y, l.corner.X-2, l.corner.Y-r, 1.5, pic.Solid(pic.Paper.Alpha(0.75)))
	p.Line(x+b, y+b, l.corner.X-2, l.corner.Y+r, 1.5, pic.Solid(pic.Paper.Alpha(0.75)))
	p.Frame(l.corner.X-r, l.corner.Y-r, 2*r, 2*r, 3, 2, c)
	p.Shadow(x+3, y+8, b-2, b, 10, 10, 0.55)
	p.Rect(x, y, b, b, 10, pic.Solid(pic.DeskMid))
	in := pic.Box{X: x + 5, Y: y + 5, W: b - 10, H: b - 10}
	p.Push(pic.Group{Clipped: true, Clip: in})
	at := pic.Point{X: in.X + 0.16*b, Y: in.Y + in.H - 0.16*b}
	if pose[show] > 0 {
		p.Push(pic.Group{Fade: 1 - pose[show]})
		for k := 3; k > 0; k-- {
			s, c := side(float64(k), math.Log10(magnified)), tint(k)
			p.Rect(at.X, at.Y-s, s, s, 0, pic.Slant(c.Mix(pic.Paper, 0.06), c))
			p.Frame(at.X, at.Y-s, s, s, 0, 1.5, pic.Solid(line))
		}
		p.Pop()
	}
	p.Rect(at.X, at.Y-magnified, magnified, magnified, 0, pic.Slant(pic.Paper, pic.PaperShade))
	p.Pop()
	p.Frame(x+1.5, y+1.5, b-3, b-3, 9, 4, pic.Down(pic.Paper, pic.PaperShade))
	p.Text(x, l.area, pic.Left, pic.Strong, pic.Paper, n.Label("first"))
	if l.hand > 0 && pose[show] > 0 {
		p.Push(pic.Group{Fade: 1 - pose[show]})
		props.Hand(p, x+4, l.hand+4, pic.Left, n.Hand())
		p.Pop()
	}
}

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
	right := l.corner.X - 11 // a guess of a billion needs all of the narrow stage's edge
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

// paper draws the bill on the largest square, clear of those within it where there is room.
func paper(p *pic.Picture, n *stage.Now, l *layout, t float64) {
	if t == 0 {
		return
	}
	b := l.sheet
	e := stage.Out(t)
	s, lead, in := pic.Head.Sized(24), 30.0, 16.0
	if n.Shape == stage.Tall {
		s, lead, in = pic.Head.Sized(16), 20, 10
	}
	words, width := n.Label("bill"), b.W-2*in
	rows := float64(props.Rows(width, s, words))
	tell := 0.0
	if n.Shape == stage.Wide {
		tell = 8 + 20*float64(props.Rows(width, pic.Label, n.Label("teller")))
	}
	foot := b.Y + b.H
	b.H = 9 + 2*in + lead*rows - 0.3*s.Size + tell
	b.Y = foot - b.H
	p.Push(pic.Group{X: b.X + b.W/2 + 40*(1-e), Y: b.Y + b.H/2 - 30*(1-e), Turn: 0.02, Fade: 1 - e})
	b.X, b.Y = -b.W/2, -b.H/2
	props.Banded(p, b, pic.Blue)
	y := props.Lines(p, b.X+in, b.Y+9+in+0.72*s.Size, width, lead, s, pic.Ink, words)
	if tell > 0 {
		props.Lines(p, b.X+in, y+2, width, 20, pic.Label, pic.InkSoft, n.Label("teller"))
	}
	p.Pop()
}
