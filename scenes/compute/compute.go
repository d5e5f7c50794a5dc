// Package compute draws squares inside squares, each ten times the one before, seen from further and further away: the
// largest has 300,000 times the area of the first.
package compute

import (
	"math"

	pic "coinorcap/internal/picture"
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
	named  int       // from one power of ten with a name to the next
	loupe  float64   // side of the glass over the first square
	says   pic.Style // of what the area is
	area   float64   // baseline below the squares
	hand   float64   // of the note
	times  float64   // size of the figure
	step   float64   // size of the factors on the squares between
	tag    pic.Box   // the bill, hung on the largest square; as high as its words
	bill   pic.Style
}

var layouts = [...]layout{
	stage.Wide: {corner: pic.Point{X: 184, Y: 474}, view: 438, start: 190, left: 18, named: 1, loupe: 150, says: pic.Head.Sized(22), area: 506, hand: 544,
		times: 46, step: 20, tag: pic.Box{X: 450, Y: 156, W: 158}, bill: pic.Head.Sized(25)},
	stage.Tall: {corner: pic.Point{X: 138, Y: 216}, view: 202, start: 92, left: 12, named: 3, loupe: 104, says: pic.Strong, area: 242, times: 28, step: 16,
		tag: pic.Box{X: 250, Y: 82, W: 102}, bill: pic.Strong},
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
		rail(p, n, l, n.Part("compute.guess"))
	}
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: l.corner.X - 1, Y: l.corner.Y - l.view - 1, W: l.view + 2, H: l.view + 2}})
	squares(p, l, last, pose)
	p.Pop()
	p.Text(l.corner.X, l.area, pic.Left, l.says, pic.Paper, n.Label("area"))
	if pose[show] > 0 {
		p.Push(pic.Group{Fade: 1 - pose[show]})
		within(p, n, l, pose[zoom])
		p.Pop()
	}
	outline(p, n, l, pose)
	first(p, n, l, pose)
	bills(p, n, l, pose[bill])
	p.Pop()
}

// powers are the labels of the rail's ends of tenfold, from ten to a billion.
var powers = [...]string{"p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8", "p9"}

// rail is the way on which the corner of the guess can be pulled out further, a mark with its factor for every tenfold:
// where marks lie close, for every thousandfold.
func rail(p *pic.Picture, n *stage.Now, l *layout, part float64) {
	at := func(t float64) pic.Point {
		s := stage.Mix(l.start, l.view, t)
		return pic.Point{X: l.corner.X + s, Y: l.corner.Y - s}
	}
	a, b := at(part), at(1)
	p.Line(a.X, a.Y, b.X, b.Y, 4, pic.Solid(pic.Track))
	for i, name := range powers {
		t := float64(i+1) / float64(len(powers))
		q := at(t)
		if q.X < a.X+18 {
			continue
		}
		p.Ellipse(q.X, q.Y, 4.5, 4.5, pic.Solid(pic.Mute))
		if (i+1)%l.named == 0 {
			p.Text(q.X-14, q.Y+4, pic.Right, pic.Label, pic.Quiet, n.Label(name))
		}
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
	} else if !n.Past("bill") { // the tag says it too, and takes the room
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
var factors = [...]string{4: "p4", 5: "p5"}
