package pad

import (
	"math"

	"coinorcap/internal/picture"
)

// The tellers' marks and the choices' icons, as the sprite in index.html has them.

var (
	half    = picture.NewPath("M0 -7 C-3.866 -7 -7 -3.866 -7 0 C-7 3.866 -3.866 7 0 7 Z")
	other   = picture.NewPath("M0 -7 C3.866 -7 7 -3.866 7 0 C7 3.866 3.866 7 0 7 Z")
	crumb   = picture.NewPath("M-1.2 -6.9 C-4.6 -6.3 -7 -3.4 -7 0 C-7 3.4 -4.6 6.3 -1.2 6.9 Z")
	crumb2  = picture.NewPath("M1.2 -6.9 C4.6 -6.3 7 -3.4 7 0 C7 3.4 4.6 6.3 1.2 6.9 Z")
	gift    = picture.NewPath("M32 60 C10 42 4 32 4 20 C4 10 11 4 19 4 C25 4 29 7 32 12 C35 7 39 4 45 4 C53 4 60 10 60 20 C60 32 54 42 32 60 Z")
	letterT = picture.NewPath("M22 20 L42 20 L42 26 L35.2 26 L35.2 44 L28.800 44 L28.800 26 L22 26 Z")
	jar     = picture.NewPath("M12 14 L52 14 L52 50 Q52 60 42 60 L22 60 Q12 60 12 50 Z")
)

// drawMark draws a teller's mark about (x, y), k units to one of the sprite's sixteen, its lines in the colour ink.
func drawMark(pic *picture.Picture, teller string, x, y, k float64, ink picture.Color) {
	line := picture.Solid(ink)
	disc := func(c picture.Color) {
		pic.Ellipse(x, y, 7*k, 7*k, picture.Solid(c))
		pic.Ring(x, y, 7*k, 7*k, 1.5*k, line)
	}
	bar := func(x0, x1, dy, w float64) { pic.Line(x+x0*k, y+dy*k, x+x1*k, y+dy*k, w*k, line) }
	switch teller {
	case "record":
		disc(picture.Teal)
	case "regulator":
		disc(picture.Teal)
		pic.Ellipse(x, y, 3*k, 3*k, picture.Solid(picture.Paper))
		pic.Ring(x, y, 3*k, 3*k, 1.5*k, line)
	case "openai", "musk":
		pic.Ellipse(x, y, 7*k, 7*k, picture.Solid(picture.Paper))
		if teller == "openai" {
			pic.Shape(half, x, y, k, picture.Solid(picture.Blue))
		} else {
			pic.Shape(other, x, y, k, picture.Solid(picture.Coral))
		}
		pic.Line(x, y-7*k, x, y+7*k, 1.5*k, line)
		pic.Ring(x, y, 7*k, 7*k, 1.5*k, line)
	case "press":
		disc(picture.Paper)
		bar(-4, 4, -2.5, 1.4)
		bar(-5, 5, 0, 1.4)
		bar(-4, 4, 2.5, 1.4)
	case "estimate":
		disc(picture.Violet)
		p := func(dx, dy float64) picture.Point { return picture.Point{X: x + dx*k, Y: y + dy*k} }
		pic.Polyline(1.7*k, line, p(-4.4, 1), p(-3.4, -0.5), p(-2.4, -1.2), p(-1.2, -0.9), p(0, 0), p(1.1, 0.9), p(2.2, 1.2), p(3.4, 0.6), p(4.4, -1))
	case "arithmetic":
		disc(picture.Paper)
		bar(-3.5, 3.5, -1.7, 1.7)
		bar(-3.5, 3.5, 1.7, 1.7)
	case "contested":
		pic.Shape(crumb, x, y, k, picture.Solid(picture.Violet))
		pic.Shape(crumb2, x, y, k, picture.Solid(picture.Violet))
		for _, side := range [2]float64{-1, 1} {
			p := func(dx, dy float64) picture.Point { return picture.Point{X: x + side*dx*k, Y: y + dy*k} }
			pic.Polyline(1.5*k, line, p(1.2, -6.9), p(3.2, -6.2), p(5.1, -4.8), p(6.5, -2.6), p(7, 0), p(6.5, 2.6), p(5.1, 4.8), p(3.2, 6.2), p(1.2, 6.9), p(1.2, -6.9))
		}
	case "model":
		pic.Ring(x, y, 6.5*k, 6.5*k, 2.2*k, line)
	case "none":
		const dashes = 8
		for n := range dashes {
			sin0, cos0 := math.Sincos(2 * math.Pi * (float64(n) - 0.16) / dashes)
			sin1, cos1 := math.Sincos(2 * math.Pi * (float64(n) + 0.16) / dashes)
			pic.Line(x+6.5*k*cos0, y+6.5*k*sin0, x+6.5*k*cos1, y+6.5*k*sin1, 1.8*k, line)
		}
	}
}

// drawIcon draws a sign of the tools or a choice into a box.
func drawIcon(pic *picture.Picture, name string, b picture.Box, ink picture.Color) {
	line := picture.Solid(ink)
	switch k := b.W / 16; name {
	case "menu":
		for _, dy := range [3]float64{4, 8, 12} {
			pic.Rect(b.X+2*k, b.Y+(dy-1)*k, 12*k, 2*k, 0, line)
		}
		return
	case "close":
		pic.Line(b.X+3*k, b.Y+3*k, b.X+13*k, b.Y+13*k, 2*k, line)
		pic.Line(b.X+13*k, b.Y+3*k, b.X+3*k, b.Y+13*k, 2*k, line)
		return
	}
	pic.Push(picture.Group{X: b.X, Y: b.Y, Scale: b.W / 64})
	solid := picture.Solid
	switch name {
	case "coin":
		pic.Ellipse(32, 34, 29, 29, solid(picture.GoldEdge))
		pic.Ellipse(32, 31, 29, 29, solid(picture.Gold))
		const dashes = 24
		for n := range dashes {
			sin, cos := math.Sincos(2 * math.Pi * float64(n) / dashes)
			pic.Ellipse(32+23*cos, 31+23*sin, 1.3, 1.3, solid(picture.GoldMark))
		}
		pic.Shape(letterT, 0, 0, 1, solid(picture.GoldMark))
	case "cap":
		pic.Shape(jar, 0, 0, 1, solid(picture.RGB(0xDDEBF3)))
		for _, c := range [2]struct {
			x, y float64
			face picture.Color
		}{{27, 52, picture.Gold}, {38, 47, picture.GoldLight}} {
			pic.Ellipse(c.x, c.y, 11, 4.5, solid(c.face))
			pic.Ring(c.x, c.y, 11, 4.5, 1.5, solid(picture.GoldEdge))
		}
		edge := solid(picture.RGB(0x7FA3B8))
		pic.Polyline(2, edge, picture.Point{X: 12, Y: 14}, picture.Point{X: 12, Y: 50}, picture.Point{X: 15, Y: 57}, picture.Point{X: 22, Y: 60},
			picture.Point{X: 42, Y: 60}, picture.Point{X: 49, Y: 57}, picture.Point{X: 52, Y: 50}, picture.Point{X: 52, Y: 14})
		pic.Rect(7, 3, 50, 14, 4, solid(picture.TealDark))
	case "donations":
		pic.Shape(gift, 0, 0, 1, solid(picture.Coral))
	case "tesla":
		steel := solid(picture.InkSoft)
		pic.Ring(32, 32, 25, 25, 8, steel)
		pic.Ellipse(32, 32, 8, 8, steel)
		pic.Line(25, 30, 9, 24, 6, steel)
		pic.Line(39, 30, 55, 24, 6, steel)
		pic.Line(32, 40, 32, 56, 6, steel)
	}
	pic.Pop()
}
