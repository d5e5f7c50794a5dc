package props

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
)

// A full jar holds JarCoins coins, in rows: one of them is that part of what the lid allows.
const (
	jarRows  = 9
	jarCols  = 4
	JarCoins = jarRows * jarCols
)

// shove is how far the coins of a row lie from their even places, in shares of a place.
var shove = [jarRows][jarCols]float64{
	{-0.16, -0.24, 0.1, -0.08}, {0.1, 0.02, -0.04, 0.12}, {-0.2, 0.06, 0.12, -0.1}, {0.08, -0.12, -0.04, 0.06},
	{-0.1, 0.04, -0.08, 0.02}, {0.06, 0.14, 0.02, -0.06}, {-0.06, -0.18, 0.14, 0.04}, {0.12, 0.06, -0.1, 0.1},
	{-0.14, 0.08, -0.02, -0.04},
}

// JarFill draws the coins of a jar of outer box b that is filled to share (0 to 1), on the way to goal: as many coins
// as the share says, each where it has fallen to by now.
func JarFill(p *pic.Picture, b pic.Box, share, goal float64) {
	still := 4 - min(4, JarCoins*math.Abs(goal-share)) // 4 at rest: every coin is down
	count := int(math.Round(JarCoins * min(1, max(share, goal))))
	if goal < share {
		count = int(math.Round(JarCoins * min(1, share)))
	}
	for i := range count {
		if down := min(1, (JarCoins*share-float64(i)-0.5+still)/4); down > 0 {
			jarCoin(p, b, i, 1-down*down)
		}
	}
}

// JarMore draws a jar of outer box b that was filled to one share (0 to 1) and now gets coins up to another: t, from 0
// to 1, is how many of them have come. Those that lay in it do not move.
func JarMore(p *pic.Picture, b pic.Box, from, to, t float64) {
	lay, all := int(math.Round(JarCoins*min(1, from))), int(math.Round(JarCoins*min(1, to)))
	for i := range all {
		up := 0.0
		if i >= lay {
			own := stage.Turn(t, i-lay, all-lay, 0.35)
			if own == 0 {
				return
			}
			up = stage.Drop(own)
		}
		jarCoin(p, b, i, up)
	}
}

// jarCoin draws the i-th coin of a jar of outer box b: up is how high it is above its place, 1 at the rim.
func jarCoin(p *pic.Picture, b pic.Box, i int, up float64) {
	in := JarInside(b)
	r := in.W / (2*jarCols - 0.6)
	pitch := (in.H - 0.07*b.W) / jarRows
	place := (in.W - 2*r) / (jarCols - 1 + 0.42)
	row, col := i/jarCols, i%jarCols
	y := in.Y + in.H - pitch*float64(row) - (0.36+FlatStep)*r
	fall := up * max(0, y-in.Y-r)
	x := in.X + r + place*(float64(col)+0.21+shove[row][col]+0.2*float64(row%2*2-1))
	Flat(p, min(max(x, in.X+r), in.X+in.W-r), y-fall, r)
}

// Spill draws coins that leave a for b in an arc, rise high, as they lie in the jar, evenly spaced: the first part
// (0 to 1) of the arc is full of them. Phase moves them along it, one place for every 1.
func Spill(p *pic.Picture, a, b pic.Point, rise, r, part, phase float64) {
	const coins = 7
	_, frac := math.Modf(phase)
	for i := range coins {
		u := (float64(i) + 0.5 + frac) / coins
		if u > 1 {
			u--
		}
		if u > part {
			continue
		}
		q := arc(a, b, rise, u)
		size := r * min(1, 0.5+5*u)
		p.Push(pic.Group{X: q.X, Y: q.Y, Turn: 0.9 * (u - 0.4)})
		Flat(p, 0, -0.11*size, size)
		p.Pop()
	}
}

// arc is the place u of the way along the path of a thing thrown from a to b, up and over.
func arc(a, b pic.Point, rise, u float64) pic.Point {
	up := min(a.Y, b.Y) - rise
	return cubic(a, pic.Point{X: a.X + 0.2*(b.X-a.X), Y: up}, pic.Point{X: b.X - 0.02*(b.X-a.X), Y: up}, b, u)
}

func cubic(a, c, d, b pic.Point, u float64) pic.Point {
	v := 1 - u
	k0, k1, k2, k3 := v*v*v, 3*v*v*u, 3*v*u*u, u*u*u
	return pic.Point{X: k0*a.X + k1*c.X + k2*d.X + k3*b.X, Y: k0*a.Y + k1*c.Y + k2*d.Y + k3*b.Y}
}
