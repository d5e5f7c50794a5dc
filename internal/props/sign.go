package props

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
)

// Way is one of the four ways to pay, for its sign.
type Way int

// The ways, in the story's order.
const (
	TokenWay Way = iota
	DonationsWay
	TeslaWay
	CapWay
)

// Sign draws a way's sign on paper, about (x, y) and r units each way: a coin, a heart, a wheel, a jar with its lid.
func Sign(p *pic.Picture, w Way, x, y, r float64) {
	switch w {
	case DonationsWay: // a heart lies; it stands on no point
		p.Shadow(x-0.7*r, y-0.62*r, 1.4*r, 1.3*r, 0.6*r, 0.3*r, 0.3)
	case TokenWay, TeslaWay: // one soft shadow below each that stands
		p.Shadow(x-0.5*r, y+0.96*r, r, 0.13*r, 0.06*r, 0.18*r, 0.28)
	}
	switch w {
	case TokenWay:
		Coin(p, x, y, r, "T")
	case DonationsWay:
		Heart(p, x, y, r)
	case TeslaWay:
		wheelBody(p, x, y, r, 0)
	case CapWay:
		Jarlet(p, x, y, r)
	}
}

// SignTo draws the sign of a card that was handed on, t (0 to 1) of the way from where it lay to (x, y), r units each
// way there: it goes in a low arc and comes upright.
func SignTo(p *pic.Picture, got stage.Relic, x, y, r, t float64) {
	from := got.Middle()
	p.Push(pic.Group{X: stage.Mix(from.X, x, t), Y: stage.Mix(from.Y, y, t) - 120*t*(1-t), Turn: got.Turn * (1 - t)})
	Sign(p, Way(got.Way), 0, 0, stage.Mix(got.Box.W/2, r, t))
	p.Pop()
}

// JarletHalf is half the height of a Jarlet whose glass is high view units high.
func JarletHalf(high float64) float64 { return high / 1.62 }

// Jarlet draws a small jar with its lid and a few coins, for pale ground: its middle and half its height.
func Jarlet(p *pic.Picture, x, y, r float64) {
	b := pic.Box{X: x - 0.72*r, Y: y - 0.62*r, W: 1.44 * r, H: 1.62 * r}
	p.Shadow(b.X+0.06*r, b.Y+b.H-0.06*r, b.W-0.12*r, 0.13*r, 0.06*r, 0.18*r, 0.28)
	p.Rect(b.X, b.Y, b.W, b.H, 0.2*r, pic.Down(pic.RGB(0xDDEAF2), pic.RGB(0xC3D8EA)))
	for _, c := range [...]struct{ x, y float64 }{{-0.28, 0}, {0.26, 0.04}, {0, 0.24}} {
		Flat(p, x+c.x*r, b.Y+b.H-(0.28+c.y)*r, 0.36*r)
	}
	p.Frame(b.X, b.Y, b.W, b.H, 0.2*r, max(1.6, 0.05*r), pic.Solid(pic.RGB(0x6E93AE)))
	p.Rect(b.X-0.12*r, b.Y-0.36*r, b.W+0.24*r, 0.42*r, 0.09*r, pic.Down(pic.Teal, pic.Teal.Mix(pic.TealDark, 0.4)))
	p.Rect(b.X-0.12*r, b.Y-0.06*r, b.W+0.24*r, 0.12*r, 0.06*r, pic.Solid(pic.TealDark))
}
