package parity

import (
	"math"

	"coinorcap/internal/face"
	"coinorcap/internal/picture"
)

// Case is a picture of 160 by 120 units that both painters must draw alike. Loose widens its bounds so many times,
// for a reason that stands beside it; 0 is 1.
type Case struct {
	Name  string
	Draw  func(*picture.Picture)
	Loose float64
}

// Cases are all that is compared. A new one is a line.
var Cases = []Case{
	{Name: "rect", Draw: func(p *picture.Picture) {
		p.Rect(10, 10, 60, 40, 0, gold)
		p.Rect(80.3, 10.6, 60.5, 40.2, 8, teal)
		p.Rect(10, 70, 60, 20, 99, gold) // a pill
		p.Rect(80, 60, 60, 0.7, 0, paper)
		p.Rect(80, 70, 60, 1, 0, paper)
		p.Rect(80, 80.5, 60, 1, 0, paper)
		p.Rect(80, 90, 3, 3, 1, paper)
	}},
	{Name: "rect alpha", Draw: func(p *picture.Picture) {
		p.Rect(10, 10, 80, 60, 10, gold.Fade(0.5))
		p.Rect(50, 40, 80, 60, 10, teal.Fade(0.5))
		p.Rect(90, 20, 40, 40, 0, picture.Across(picture.Paper, picture.Coral.Alpha(0)))
	}},
	{Name: "frame", Draw: func(p *picture.Picture) {
		p.Frame(10, 10, 60, 40, 0, 3, gold)
		p.Frame(80.3, 10.6, 60, 40, 8, 2, teal)
		p.Frame(10, 70, 60, 30, 15, 7, gold)
		p.Frame(80.5, 70.5, 60, 30, 4, 1, paper)
		p.Frame(90, 80, 40, 14, 2, 0.5, paper)
	}},
	{Name: "gradient", Draw: func(p *picture.Picture) {
		p.Rect(10, 10, 60, 40, 0, picture.Down(picture.PadLight, picture.PadBand))
		p.Rect(80, 10, 60, 40, 8, picture.Across(picture.Blue, picture.Coral))
		p.Rect(10, 60, 60, 50, 12, picture.Slant(picture.GoldLight, picture.GoldDark))
		p.Frame(85, 65, 50, 40, 8, 8, picture.Down(picture.Paper, picture.Teal))
		p.Rect(74, 10, 2, 100, 1, picture.Paint{From: picture.Paper, To: picture.Violet, DX: 1, DY: 3})
	}},
	{Name: "ellipse", Draw: func(p *picture.Picture) {
		p.Ellipse(40, 35, 30, 25, gold)
		p.Ellipse(110, 35, 25, 25, picture.Slant(picture.GoldLight, picture.GoldDark))
		p.Ellipse(50, 90, 40, 4, teal)
		p.Ellipse(120, 90, 3, 20, paper)
		p.Ellipse(140, 90, 1.5, 1.5, paper)
		p.Ellipse(104, 90, 0.8, 12, paper)
	}},
	{Name: "ring", Draw: func(p *picture.Picture) {
		p.Ring(40, 35, 30, 25, 2, gold)
		p.Ring(110, 35, 25, 25, 6, picture.Down(picture.GoldLight, picture.GoldDark))
		p.Ring(50, 90, 40, 10, 3, teal)
		p.Ring(120, 90, 8, 22, 1, paper)
		p.Ring(142, 90, 5, 5, 0.6, paper)
	}},
	{Name: "line", Draw: func(p *picture.Picture) {
		p.Line(10, 10, 150, 30, 3, gold)
		p.Line(10, 30, 150, 30, 1, paper)
		p.Line(20, 50, 20, 110, 8, teal)
		p.Line(40, 50, 60, 110, 0.6, paper)
		p.Line(100, 80, 100, 80, 12, gold)
		p.Line(130, 50, 145, 110, 6, picture.Down(picture.Blue, picture.Coral))
		p.Line(70, 60, 90, 60, 4, picture.Across(picture.Blue, picture.Coral))
	}},
	{Name: "polyline", Draw: func(p *picture.Picture) {
		p.Polyline(4, teal, wave(10, 30, 140, 15, 60)...)
		p.Polyline(6, gold, picture.Point{X: 15, Y: 60}, picture.Point{X: 45, Y: 105}, picture.Point{X: 50, Y: 60},
			picture.Point{X: 80, Y: 100}, picture.Point{X: 110, Y: 100}, picture.Point{X: 110, Y: 65})
		p.Polyline(10, picture.Down(picture.Blue, picture.Coral), picture.Point{X: 125, Y: 62}, picture.Point{X: 145, Y: 64},
			picture.Point{X: 127, Y: 66}, picture.Point{X: 145, Y: 100})
	}},
	{Name: "polyline faded", Draw: func(p *picture.Picture) { // no beads where segments meet
		p.Polyline(12, gold.Fade(0.5), wave(15, 30, 130, 12, 40)...)
		p.Polyline(10, paper.Fade(0.4), picture.Point{X: 20, Y: 70}, picture.Point{X: 60, Y: 105}, picture.Point{X: 100, Y: 70},
			picture.Point{X: 140, Y: 105})
	}},
	{Name: "area", Draw: func(p *picture.Picture) {
		p.Area(60, picture.Down(picture.Teal, picture.Teal.Alpha(0)), wave(10.4, 30, 139, 12, 40)...)
		p.Area(95.3, gold.Fade(0.6), wave(10.4, 95, 139, 15, 40)...)
		p.Push(picture.Group{X: 100, Y: 60, Turn: 0.3})
		p.Area(20, paper, wave(0, 10, 40, 4, 20)...)
		p.Pop()
	}},
	{Name: "shape", Draw: func(p *picture.Picture) {
		p.Shape(star, 40, 40, 30, gold)
		p.Shape(star, 100.3, 40.7, 8.4, teal)
		p.Shape(leaf, 90, 60, 1, picture.Slant(picture.Teal, picture.TealDark))
		p.Shape(leaf, 20, 80, 0.4, paper)
		p.Shape(star, 130, 30, 4, paper)
	}},
	{Name: "shape large", Draw: func(p *picture.Picture) {
		p.Shape(star, 80, 62, 55, picture.Down(picture.GoldLight, picture.GoldDark))
		p.Shape(leaf, 30.5, 20.25, 1.7, teal.Fade(0.5))
	}},
	{Name: "text display", Draw: text(face.Display)},
	{Name: "text regular", Draw: text(face.Text)},
	{Name: "text bold", Draw: text(face.Bold)},
	{Name: "text hand", Draw: text(face.Hand)},
	{Name: "text typed", Draw: text(face.Typed)},
	{Name: "text large", Draw: func(p *picture.Picture) {
		p.Text(80, 100, picture.Center, picture.Figure.Sized(110), picture.Gold, "4¢")
	}},
	{Name: "shadow", Draw: func(p *picture.Picture) {
		p.Rect(0, 0, 160, 120, 0, paper)
		p.Shadow(20, 20, 50, 30, 6, 8, 0.6)
		p.Shadow(90, 20, 50, 10, 5, 10, 0.6)
		p.Shadow(20, 75, 60, 24, 12, 3, 0.8)
		p.Shadow(100, 60, 40, 40, 0, 16, 0.7)
	}},
	{Name: "glow", Draw: func(p *picture.Picture) {
		p.Glow(50, 60, 45, picture.GoldLight)
		p.Glow(120, 50, 30, picture.Teal.Alpha(0.6))
		p.Glow(150, 110, 50, picture.Glass.Alpha(0.3))
	}},
	{Name: "group", Loose: 2, Draw: func(p *picture.Picture) { // screen's words stand on whole pixels, svg's anywhere
		p.Push(picture.Group{X: 20, Y: 15, Scale: 0.5})
		motif(p)
		p.Pop()
		p.Push(picture.Group{X: 80, Y: 60, Scale: 1.3})
		p.Push(picture.Group{X: 5, Y: 0, Scale: 0.5})
		motif(p)
		p.Pop()
		p.Pop()
	}},
	{Name: "group turned", Draw: func(p *picture.Picture) {
		p.Push(picture.Group{X: 60, Y: 10, Turn: 0.4, Scale: 0.9})
		motif(p)
		p.Push(picture.Group{X: -10, Y: 60, Turn: -1.2, Scale: 0.4})
		motif(p)
		p.Pop()
		p.Pop()
	}},
	{Name: "group turned light", Draw: func(p *picture.Picture) {
		p.Rect(0, 0, 160, 120, 0, paper)
		p.Push(picture.Group{X: 60, Y: 15, Turn: math.Pi / 6})
		p.Shadow(0, 0, 70, 40, 6, 8, 0.6)
		p.Rect(0, 0, 70, 40, 6, picture.Slant(picture.GoldLight, picture.GoldDark))
		p.Ring(80, 40, 20, 8, 3, picture.Across(picture.Blue, picture.Coral))
		p.Pop()
	}},
	{Name: "fade", Draw: func(p *picture.Picture) { // apart from each other: screen thins each, svg the whole
		p.Push(picture.Group{Fade: 0.5})
		p.Rect(10, 10, 60, 40, 6, gold)
		p.Text(80, 40, picture.Left, picture.Head, picture.Paper, "Fade")
		p.Polyline(6, teal, wave(10, 80, 60, 8, 20)...)
		p.Push(picture.Group{X: 80, Y: 60, Fade: 0.4})
		p.Shape(star, 20, 20, 20, gold)
		p.Pop()
		p.Pop()
		p.Push(picture.Group{Fade: 1})
		p.Rect(0, 0, 160, 120, 0, paper)
		p.Push(picture.Group{})
		p.Rect(0, 0, 160, 120, 0, paper)
		p.Pop()
		p.Pop()
	}},
	{Name: "clip", Draw: func(p *picture.Picture) {
		p.Push(picture.Group{Clipped: true, Clip: picture.Box{X: 10, Y: 10, W: 65, H: 60}, X: 20, Y: 20})
		motif(p)
		p.Pop()
		p.Push(picture.Group{X: 85, Y: 50, Scale: 0.5})
		p.Push(picture.Group{Clipped: true, Clip: picture.Box{X: 0, Y: 0, W: 120, H: 80}})
		p.Rect(-50, -50, 300, 300, 0, picture.Solid(picture.DeskLight))
		p.Push(picture.Group{Clipped: true, Clip: picture.Box{X: 30, Y: 20, W: 120, H: 90}, Turn: 0.3, X: 20})
		motif(p)
		p.Glow(60, 40, 60, picture.Paper)
		p.Pop()
		p.Pop()
		p.Pop()
	}},
}

// The paints of the cases.
var (
	gold  = picture.Solid(picture.Gold)
	teal  = picture.Solid(picture.Teal)
	paper = picture.Solid(picture.Paper)
)

// The paths of the cases: one about a unit, with a hole, one in view units.
var (
	star = picture.NewPath("M0 -1 L0.22 -0.31 L0.95 -0.31 L0.36 0.12 L0.59 0.81 L0 0.38 L-0.59 0.81 L-0.36 0.12 " +
		"L-0.95 -0.31 L-0.22 -0.31 Z M-0.15 -0.05 L0 0.2 L0.15 -0.05 Z")
	leaf = picture.NewPath("M0 25 C10 -5 40 -5 60 5 Q65 40 30 45 C20 46 8 40 0 25 Z")
)

// text gives a case of one face.
func text(f face.Font) func(p *picture.Picture) {
	return func(p *picture.Picture) {
		s := picture.Style{Font: f, Size: 16}
		p.Text(10, 20, picture.Left, s, picture.Paper, "To AV, “€10”")
		p.Text(80, 42, picture.Center, s.Sized(20), picture.Gold, "Déjà œuvre")
		p.Text(150, 70, picture.Right, s.Sized(26), picture.Teal, "1 234 $")
		s.Track = 2
		p.Text(10, 86, picture.Left, s.Sized(12), picture.Mute, "tracked out")
		p.Push(picture.Group{X: 100, Y: 108, Turn: -0.2})
		p.Text(0, 0, picture.Center, s.Sized(18), picture.Paper, "turned")
		p.Pop()
	}
}

// motif draws one of each, over about 100 by 90 units.
func motif(p *picture.Picture) {
	p.Rect(0, 0, 60, 40, 8, picture.Slant(picture.GoldLight, picture.GoldDark))
	p.Frame(0, 0, 60, 40, 8, 2, paper)
	p.Ellipse(90, 20, 25, 15, teal)
	p.Ring(90, 20, 25, 15, 3, paper)
	p.Polyline(4, teal, wave(0, 60, 60, 8, 20)...)
	p.Shape(star, 85, 60, 18, gold)
	p.Text(5, 30, picture.Left, picture.Head.Sized(24), picture.Ink, "Cap")
	p.Area(90, gold, wave(0, 80, 60, 3, 20)...)
}

// wave gives n+1 points of a sine about the height y.
func wave(x, y, w, high float64, n int) []picture.Point {
	pts := make([]picture.Point, n+1)
	for i := range pts {
		t := float64(i) / float64(n)
		pts[i] = picture.Point{X: x + t*w, Y: y - high*math.Sin(t*3*math.Pi)}
	}
	return pts
}
