// Package props holds the things that lie on the desk: coin, jar, lid, sheet, card, block and the rest, each one file,
// each a function that adds nodes to a picture. A prop looks the same in every scene; light falls from above, so its
// shadow lies below it.
package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

const coinDots = 28

// Coin draws the token seen from the front: centre x, y and radius r in view units; mark is the letter on it, or empty.
// Its shadow is the scene's to draw, since a coin may stand, hang, fall or be cut.
func Coin(p *pic.Picture, x, y, r float64, mark string) {
	p.Ellipse(x, y+0.075*r, r, r, pic.Slant(pic.GoldEdge, pic.GoldMark))
	p.Ellipse(x, y, r, r, pic.Slant(pic.GoldLight, pic.GoldDark))
	p.Ellipse(x, y, 0.93*r, 0.93*r, pic.Slant(pic.GoldLight, pic.Gold))
	if r >= 14 {
		for i := range coinDots {
			sin, cos := math.Sincos(2 * math.Pi * float64(i) / coinDots)
			p.Push(pic.Group{X: x + 0.8*r*cos, Y: y + 0.8*r*sin, Turn: 2 * math.Pi * float64(i) / coinDots})
			p.Rect(-0.024*r, -0.026*r, 0.048*r, 0.052*r, 0.008*r, pic.Solid(pic.GoldMark))
			p.Pop()
		}
	}
	if mark != "" {
		t := 0.62 * r
		// The letter T as two bars: exact, and the same in every language and font.
		p.Rect(x-t*0.55, y-t*0.62, t*1.1, t*0.27, 0, pic.Solid(pic.GoldMark))
		p.Rect(x-t*0.15, y-t*0.62, t*0.3, t*1.3, 0, pic.Solid(pic.GoldMark))
	}
}

// Flat draws a coin lying on its side of a stack, seen from a little above: centre x, y of its upper face, half width
// r. Its height, from face to foot, is FlatStep times r.
func Flat(p *pic.Picture, x, y, r float64) {
	p.Ellipse(x, y+FlatStep*r, r, 0.36*r, pic.Across(pic.GoldEdge, pic.GoldMark))
	p.Rect(x-r, y, 2*r, FlatStep*r, 0, pic.Across(pic.GoldEdge, pic.GoldMark))
	p.Ellipse(x, y, r, 0.36*r, pic.Across(pic.GoldLight, pic.GoldDark))
	p.Ring(x, y, 0.68*r, 0.23*r, 0.05*r, pic.Solid(pic.GoldEdge))
}

// FlatStep is how far one flat coin lies above the one below it, in half widths.
const FlatStep = 0.22
