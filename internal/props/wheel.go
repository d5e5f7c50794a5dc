package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

// Wheel draws a steering wheel seen from the front: centre x, y and radius r in view units, turned by turn radians.
func Wheel(p *pic.Picture, x, y, r, turn float64) {
	p.Shadow(x-0.7*r, y+0.94*r, 1.4*r, 0.2*r, 0.1*r, 0.12*r, 0.45)
	wheelBody(p, x, y, r, turn)
}

// wheelBody draws the wheel without its shadow.
func wheelBody(p *pic.Picture, x, y, r, turn float64) {
	dark, light := pic.Solid(pic.Ink), pic.Down(pic.Mute, pic.InkSoft)
	p.Push(pic.Group{X: x, Y: y, Turn: turn})
	p.Ring(0, 0.04*r, 0.88*r, 0.88*r, 0.24*r, dark)
	for i := range 3 {
		sin, cos := math.Sincos(math.Pi/2 + 2*math.Pi/3*float64(i))
		p.Line(0, 0.04*r, 0.82*r*cos, 0.82*r*sin+0.04*r, 0.19*r, dark)
	}
	for i := range 3 {
		sin, cos := math.Sincos(math.Pi/2 + 2*math.Pi/3*float64(i))
		p.Line(0, 0, 0.82*r*cos, 0.82*r*sin, 0.17*r, pic.Solid(pic.InkSoft))
	}
	p.Ring(0, 0, 0.88*r, 0.88*r, 0.22*r, light)
	p.Ellipse(0, 0, 0.27*r, 0.27*r, light)
	p.Ellipse(0, 0, 0.13*r, 0.13*r, pic.Solid(pic.Ink.Mix(pic.InkSoft, 0.4)))
	p.Pop()
}
