package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

// Soft is the colour of a soft pencil on a napkin.
var Soft = pic.RGB(0x39415C)

// draftLine pencils a jar's side, its round foot and its other side, off by so much, as a hand would.
func draftLine(p *pic.Picture, b pic.Box, width, off, t float64, c pic.Color) {
	const corner, straight = 14, 6
	var pts [2*corner + 3*straight]pic.Point
	x, y, x1, y1, r := b.X+off, b.Y, b.X+b.W-off, b.Y+b.H+off, 0.2*b.W
	k := 0
	add := func(px, py float64) { pts[k] = pic.Point{X: px, Y: py}; k++ }
	for i := range straight {
		u := float64(i) / straight
		add(x+1.6*math.Sin(5*u+40*off), y+(y1-r-y)*u)
	}
	for i := range corner {
		sin, cos := math.Sincos(math.Pi / 2 * float64(i) / (corner - 1))
		add(x+r-r*cos, y1-r+r*sin)
	}
	for i := 1; i <= straight; i++ {
		u := float64(i) / (straight + 1)
		add(x+r+(x1-x-2*r)*u, y1+1.3*math.Sin(3*u+20*off))
	}
	for i := range corner {
		sin, cos := math.Sincos(math.Pi / 2 * float64(i) / (corner - 1))
		add(x1-r+r*sin, y1-r+r*cos)
	}
	for i := range straight {
		u := float64(i+1) / straight
		add(x1+1.4*math.Sin(4*u+30*off), y1-r+(y-y1+r)*u)
	}
	Pencil(p, width, c, min(t, 1), pts[:]...)
}

// Draft draws the first jar as it was thought of, in a pencil of colour c: the jar of outer box b, then its lid, high
// view units high and shaded in teal, then the words on it; t, from 0 to 1, is how much of that is drawn yet.
func Draft(p *pic.Picture, b pic.Box, high float64, words string, t float64, c pic.Color) {
	if t <= 0 {
		return
	}
	draftLine(p, b, 2.8, 0, 2*t, c)
	draftLine(p, b, 1.5, 0.018*b.W, min(2*t-0.15, 0.6), c.Alpha(0.75)) // begun once more, as a hand does
	x, y := b.X, b.Y
	lid := (t - 0.45) / 0.4
	if lid <= 0 {
		return
	}
	lx, ly, lw, lh := x-0.08*b.W, y-high-2, 1.16*b.W, high
	p.Rect(lx, ly, lw*min(lid, 1), lh, 4, pic.Solid(pic.Teal.Alpha(0.55)))
	Pencil(p, 2.8, c, lid,
		pic.Point{X: lx, Y: ly + lh}, pic.Point{X: lx + 1, Y: ly}, pic.Point{X: lx + lw, Y: ly + 1}, pic.Point{X: lx + lw - 1, Y: ly + lh}, pic.Point{X: lx - 3, Y: ly + lh + 1})
	if t > 0.8 {
		size := max(18, 0.66*lh) // printed: by hand, a five looks like an S
		p.Push(pic.Group{Fade: 1 - (t-0.8)/0.2})
		p.Text(lx+lw/2, ly+lh/2+0.36*size, pic.Center, pic.Head.Sized(size), pic.Ink, words)
		p.Pop()
	}
}
