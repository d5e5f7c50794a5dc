package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

// Graphite is the colour of a pencil on paper.
var Graphite = pic.RGB(0x4D5468)

// Sketch draws a jar with a lid as a pencil would, of outer glass box b; part, from 0 to 1, is how much is drawn yet.
// The lid's words are the scene's, at LidMiddle.
func Sketch(p *pic.Picture, b pic.Box, part float64) {
	w := max(1.8, 0.011*b.W)
	at := func(u, v float64) pic.Point { return pic.Point{X: b.X + u*b.W, Y: b.Y + v*b.H} }
	share := func(i float64) float64 { return min(1, max(0, part*4-i)) }
	// Every line is gone over twice, as a hand does.
	bowl(p, b, w, Graphite, share(0), 0, 0.15)
	bowl(p, b, 0.7*w, Graphite.Alpha(0.7), share(0.5), 0.009, 0.12)
	l, h := 0.07, 0.19*b.W/b.H
	Pencil(p, w, Graphite, share(1.4), at(-l, -h), at(0.3, -h-0.006), at(0.7, -h+0.005), at(1+l, -h-0.004), at(1+l+0.006, -0.5*h),
		at(1+l, 0.004), at(0.6, -0.004), at(0.2, 0.006), at(-l, 0), at(-l-0.006, -0.6*h), at(-l+0.004, -h-0.012))
	Pencil(p, 0.7*w, Graphite.Alpha(0.7), share(1.8), at(-l-0.01, 0.012), at(0.4, -0.008), at(1+l+0.012, 0.008))
	// Light on the glass: three short strokes.
	for i := range 3 {
		u := 0.1 + 0.05*float64(i)
		Pencil(p, 0.6*w, Graphite.Alpha(0.45), share(2.4), at(u, 0.14+0.03*float64(i)), at(u-0.01, 0.5-0.07*float64(i)))
	}
}

// bowl draws a jar's side, round bottom and side in one stroke; off is how far the stroke strays from the glass, corner
// the radius of the bottom's corners, both in shares of its width.
func bowl(p *pic.Picture, b pic.Box, width float64, c pic.Color, part, off, corner float64) {
	const round = 9 // points of a corner
	var pts [2*round + 6]pic.Point
	r := corner * b.W
	put := func(i int, x, y float64) {
		// A hand is never quite straight.
		stray := (off + 0.004) * b.W * math.Sin(1.7*float64(i)+60*off)
		pts[i] = pic.Point{X: x + stray, Y: y + 0.5*stray}
	}
	left, right, foot := b.X-off*b.W, b.X+b.W+off*b.W, b.Y+b.H+0.6*off*b.W
	put(0, left, b.Y)
	put(1, left, b.Y+0.4*b.H)
	for i := range round {
		sin, cos := math.Sincos(math.Pi / 2 * float64(i) / (round - 1))
		pts[2+i] = pic.Point{X: left + r*(1-cos), Y: foot - r*(1-sin)}
		pts[4+round+i] = pic.Point{X: right - r*(1-sin), Y: foot - r*(1-cos)}
	}
	put(2+round, b.X+0.36*b.W, foot+0.004*b.W)
	put(3+round, b.X+0.68*b.W, foot-0.004*b.W)
	put(4+2*round, right, b.Y+0.45*b.H)
	put(5+2*round, right-0.3*off*b.W, b.Y)
	Pencil(p, width, c, part, pts[:]...)
}

// LidMiddle is the middle of the sketched lid of a jar of outer glass box b.
func LidMiddle(b pic.Box) pic.Point { return pic.Point{X: b.X + b.W/2, Y: b.Y - 0.095*b.W} }
