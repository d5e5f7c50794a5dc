package props

import pic "coinorcap/internal/picture"

// Tint is the colours of a coin that lies flat: gold for dollars and tokens, violet for ether, dim for what is gone.
type Tint struct{ Light, Dark, Edge, Foot pic.Color }

// The tints of coins.
var (
	GoldTint  = Tint{pic.GoldLight, pic.GoldDark, pic.GoldEdge, pic.GoldMark}
	EtherTint = Tint{pic.RGB(0xD6C6FF), pic.RGB(0x9B7DF0), pic.RGB(0x8163D6), pic.RGB(0x563BA3)}
	GoneTint  = Tint{pic.RGB(0xA9B6D3), pic.RGB(0x7485AC), pic.RGB(0x617299), pic.RGB(0x475880)}
)

// Pile is a stack of flat coins: its middle X, its foot, a coin's half width and its height, in view units.
type Pile struct{ X, Foot, R, Step float64 }

// lean is how far each coin of a pile lies out of line.
var lean = [...]float64{0, 0.9, -0.4, 0.6, -1, 0.2, 1, -0.7, 0.3, -0.2, 0.7, -0.9}

// Tilt is how high the face of a coin in a pile is seen, in half widths.
const Tilt = 0.3

// Stack lays count coins on a pile that is already high coins high, the last as thin as the part of it that counts, so
// that the pile's height is exact. It gives the new height, in coins.
func Stack(p *pic.Picture, s Pile, high, count float64, t *Tint) float64 {
	end := high + max(0, count)
	ry := Tilt * s.R
	for high < end-1e-6 {
		thick := min(end-high, 1)
		low := s.Foot - s.Step*high
		x := s.X + 0.028*s.R*lean[int(high)%len(lean)]
		high += thick
		top := s.Foot - s.Step*high
		seam := 0.2 * (low - top)
		edge := pic.Across(t.Dark, t.Edge)
		p.Ellipse(x, low, s.R, ry, pic.Across(t.Edge, t.Foot))
		p.Ellipse(x, low-seam, s.R, ry, edge)
		p.Rect(x-s.R, top, 2*s.R, low-seam-top, 0, edge)
		p.Ellipse(x, top, s.R, ry, pic.Across(t.Light, t.Dark))
		p.Ring(x, top, 0.7*s.R, 0.7*ry, 0.045*s.R, pic.Solid(t.Edge))
	}
	return high
}

// Missing draws count coins that are not there: their outlines on the desk.
func Missing(p *pic.Picture, s Pile, count float64) {
	ry, c := Tilt*s.R, pic.Solid(pic.Mute)
	p.Ring(s.X, s.Foot, s.R, ry, 1.5, c)
	for k := 1.0; k < count; k++ {
		p.Ring(s.X, s.Foot-s.Step*k, s.R, ry, 1.5, pic.Solid(pic.Track))
	}
	top := s.Foot - s.Step*count
	p.Line(s.X-s.R, s.Foot, s.X-s.R, top, 1.5, c)
	p.Line(s.X+s.R, s.Foot, s.X+s.R, top, 1.5, c)
	p.Ring(s.X, top, s.R, ry, 1.5, c)
}
