package props

import pic "coinorcap/internal/picture"

// Tint is the colours of a coin that lies flat: gold for a token and for dollars, violet for ether, dim for what is gone.
type Tint struct{ Light, Dark, Edge, Foot pic.Color }

// The tints of coins.
var (
	GoldTint  = Tint{pic.GoldLight, pic.GoldDark, pic.GoldEdge, pic.GoldMark}
	EtherTint = Tint{pic.RGB(0xD6C6FF), pic.RGB(0x9B7DF0), pic.RGB(0x8163D6), pic.RGB(0x563BA3)}
	GoneTint  = Tint{pic.RGB(0xA9B6D3), pic.RGB(0x7485AC), pic.RGB(0x617299), pic.RGB(0x475880)}
)

// flatIn is Flat in other colours, thick as a share of a whole coin's height.
func flatIn(p *pic.Picture, x, y, r, thick float64, t *Tint) {
	h := FlatStep * r * thick
	p.Ellipse(x, y+h, r, 0.36*r, pic.Across(t.Edge, t.Foot))
	p.Rect(x-r, y, 2*r, h, 0, pic.Across(t.Edge, t.Foot))
	p.Ellipse(x, y, r, 0.36*r, pic.Across(t.Light, t.Dark))
	p.Ring(x, y, 0.68*r, 0.23*r, 0.05*r, pic.Solid(t.Edge))
}

// Stack piles coins of half width r on each other, from high units above y on, count of them; the last one is as thin
// as the part of it that counts, so that the pile's height is exact. It gives the height of its upper face above y.
func Stack(p *pic.Picture, x, y, high, r, count float64, t *Tint) float64 {
	step := FlatStep * r
	for left := count; left > 1e-6; left-- {
		thick := min(left, 1)
		high += step * thick
		flatIn(p, x, y-high, r, thick, t)
	}
	return high
}
