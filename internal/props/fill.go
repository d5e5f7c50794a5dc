package props

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
)

// A full jar holds JarCoins coins, in stacks: one of them is a hundredth of what the lid allows.
const (
	jarCols  = 4
	jarRows  = 25
	JarCoins = jarRows * jarCols
)

// JarPile is the first of the stacks in a jar of outer box b; the others stand to its right, PileGap half widths apart. A
// full one just reaches the lid.
func JarPile(b pic.Box) Pile {
	in := JarInside(b)
	r := in.W / (2 + PileGap*(jarCols-1) + 0.1)
	foot := in.Y + in.H - Tilt*r - 0.01*b.W
	return Pile{X: in.X + 1.05*r, Foot: foot, R: r, Step: (foot - in.Y - 0.6*Tilt*r) / jarRows}
}

// PileGap is how far the middles of stacks lie apart that stand beside each other, in half widths of a coin.
const PileGap = 2.02

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
	s := JarPile(b)
	row := i / jarCols
	s.X += PileGap * s.R * float64(i%jarCols)
	s.Foot -= up * max(0, s.Foot-s.Step*float64(row+1)-b.Y-s.R)
	Stack(p, s, float64(row), 1, &GoldTint)
}

// JarGhost draws in outline the coins that a jar of outer box b holds when it is full.
func JarGhost(p *pic.Picture, b pic.Box, show float64) {
	s := JarPile(b)
	p.Push(pic.Group{Fade: 1 - show})
	edge, seam := pic.Solid(pic.Glass.Alpha(0.9)), pic.Solid(pic.Glass.Alpha(0.3))
	for range jarCols {
		for k := range jarRows {
			p.Ring(s.X, s.Foot-s.Step*float64(k), s.R, Tilt*s.R, 1, seam)
		}
		top := s.Foot - s.Step*jarRows
		p.Line(s.X-s.R, s.Foot, s.X-s.R, top, 1.2, seam)
		p.Line(s.X+s.R, s.Foot, s.X+s.R, top, 1.2, seam)
		p.Ring(s.X, top, s.R, Tilt*s.R, 1.6, edge)
		s.X += PileGap * s.R
	}
	p.Pop()
}

// Billion draws as many coins as a full jar holds, of the size of a pile that is the first of four.
func Billion(p *pic.Picture, s Pile) {
	p.Shadow(s.X-1.2*s.R, s.Foot-0.1*s.R, (2.4+PileGap*(jarCols-1))*s.R, 0.6*s.R, 0.3*s.R, 0.3*s.R, 0.6)
	for range jarCols {
		Stack(p, s, 0, jarRows, &GoldTint)
		s.X += PileGap * s.R
	}
}

// Spill draws coins that leave a for b in an arc, rise high, as they lie in a pile of half width r and so thick, evenly
// spaced: the first part (0 to 1) of the arc is full of them. Phase moves them along it, one place for every 1.
func Spill(p *pic.Picture, a, b pic.Point, rise, r, thick, part, phase float64) {
	const coins = 7
	_, frac := math.Modf(phase)
	for i := range coins {
		u := (float64(i) + 0.3 + frac) / coins
		if u > 1 {
			u--
		}
		if u > part {
			continue
		}
		q := arc(a, b, rise, u)
		p.Push(pic.Group{X: q.X, Y: q.Y, Turn: 0.75 * min(1, 5*u) * (u - 0.15)})
		Stack(p, Pile{Foot: thick / 2, R: r, Step: thick}, 0, 1, &GoldTint)
		p.Pop()
	}
}

// arc is the place u of the way along the path of a thing that comes out of a level, and falls to b: rise is how far it
// goes up on its way.
func arc(a, b pic.Point, rise, u float64) pic.Point {
	d := b.X - a.X
	return cubic(a, pic.Point{X: a.X + 0.45*d, Y: a.Y - rise}, pic.Point{X: b.X, Y: a.Y - rise}, b, u)
}

func cubic(a, c, d, b pic.Point, u float64) pic.Point {
	v := 1 - u
	k0, k1, k2, k3 := v*v*v, 3*v*v*u, 3*v*u*u, u*u*u
	return pic.Point{X: k0*a.X + k1*c.X + k2*d.X + k3*b.X, Y: k0*a.Y + k1*c.Y + k2*d.Y + k3*b.Y}
}
