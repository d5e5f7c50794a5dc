package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

// Bulb draws a light bulb about (x, y) with radius r; lit goes from 0 (dark, an outline) to 1 (burning, with rays).
func Bulb(p *pic.Picture, x, y, r, lit float64) {
	if lit > 0 {
		p.Glow(x, y, 2.3*r, pic.GoldLight.Alpha(0.55*lit))
		for i := range 8 {
			sin, cos := math.Sincos(2*math.Pi*float64(i)/8 + math.Pi/8)
			if sin > 0.85 {
				continue
			}
			p.Line(x+1.25*r*cos, y+1.25*r*sin, x+(1.25+0.17*lit)*r*cos, y+(1.25+0.17*lit)*r*sin, 0.13*r, pic.Solid(pic.GoldLight.Alpha(lit)))
		}
	}
	p.Rect(x-0.42*r, y+0.75*r, 0.84*r, 0.72*r, 0.16*r, pic.Across(pic.Quiet, pic.Mute))
	for i := range 2 {
		at := y + (1.0+0.22*float64(i))*r
		p.Line(x-0.4*r, at, x+0.4*r, at, 0.07*r, pic.Solid(pic.DeskMid))
	}
	glass, rim := pic.Track.Mix(pic.Mute, 0.35).Mix(pic.GoldLight, lit), pic.Quiet.Mix(pic.Gold, lit)
	p.Ellipse(x, y, r, r, pic.Solid(glass.Mix(pic.DeskMid, 0.15*(1-lit))))
	p.Ring(x, y, r, r, 0.11*r, pic.Solid(rim))
	fire := pic.Solid(pic.Quiet.Mix(pic.GoldMark, lit))
	p.Polyline(0.1*r, fire, pic.Point{X: x - 0.2*r, Y: y + 0.8*r}, pic.Point{X: x - 0.34*r, Y: y}, pic.Point{X: x - 0.1*r, Y: y + 0.25*r},
		pic.Point{X: x + 0.1*r, Y: y - 0.02*r}, pic.Point{X: x + 0.3*r, Y: y + 0.02*r}, pic.Point{X: x + 0.2*r, Y: y + 0.8*r})
	p.Ellipse(x-0.4*r, y-0.42*r, 0.2*r, 0.28*r, pic.Solid(pic.Paper.Alpha(0.2+0.5*lit)))
}
