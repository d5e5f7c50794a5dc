package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

var (
	phoneBody = pic.NewPath("M -46 46 Q -58 46 -55 34 L -34 -14 Q -31 -22 -22 -22 L 22 -22 Q 31 -22 34 -14 L 55 34 Q 58 46 46 46 Z")
	handset   = pic.NewPath("M -54 -10 Q -50 -22 -38 -24 Q 0 -30 38 -24 Q 50 -22 54 -10 L 56 2 Q 56 10 48 10 L 34 10 Q 27 10 27 2 " +
		"Q 27 -8 17 -9 Q 0 -11 -17 -9 Q -27 -8 -27 2 Q -27 10 -34 10 L -48 10 Q -56 10 -56 2 Z")
)

// Phone draws a telephone with a dial, about 112 wide and 96 high at scale 1 while its receiver is on the hook: its
// middle, its scale, a tint, and how far the receiver is lifted, 0 to 1.
func Phone(p *pic.Picture, x, y, scale, lift float64, tint pic.Color) {
	light, dark := pic.Mute.Mix(tint, 0.55), pic.Track.Mix(tint, 0.22)
	hand := pic.Point{X: x - 10*scale*lift, Y: y + (-28-18*lift)*scale}
	turn := -0.32 * lift
	p.Shadow(x-54*scale, y+38*scale, 108*scale, 14*scale, 7*scale, 9, 0.65)
	for i := range 2 { // the cradle
		at := x + (-21+42*float64(i))*scale
		p.Rect(at-5*scale, y-34*scale, 10*scale, 20*scale, 3*scale, pic.Solid(dark))
	}
	cord(p, pic.Point{X: x - 50*scale, Y: y + 34*scale}, pic.Point{
		X: hand.X - 44*scale*math.Cos(turn), Y: hand.Y - 44*scale*math.Sin(turn) + 8*scale}, scale, dark)
	p.Shape(phoneBody, x, y, scale, pic.Down(light, dark))
	p.Ellipse(x, y+13*scale, 24*scale, 24*scale, pic.Solid(pic.DeskMid))
	p.Ellipse(x, y+13*scale, 21*scale, 21*scale, pic.Down(pic.Paper, pic.PaperShade))
	for i := range 10 {
		sin, cos := math.Sincos(0.5 + 2*math.Pi*float64(i)/11.5)
		p.Ellipse(x+14.5*scale*cos, y+(13+14.5*sin)*scale, 3.3*scale, 3.3*scale, pic.Solid(pic.InkSoft))
	}
	p.Ellipse(x, y+13*scale, 7*scale, 7*scale, pic.Solid(light))
	p.Push(pic.Group{X: hand.X, Y: hand.Y, Turn: turn, Scale: scale})
	p.Shape(handset, 0, 0, 1, pic.Down(light.Mix(pic.Paper, 0.25), dark.Mix(light, 0.3)))
	p.Pop()
}

// A cord has so many coils, each drawn in so many steps.
const (
	coils     = 10
	cordSteps = coils * 18
)

// cord draws a line curled into a spring that sags from a to b, straight at its ends.
func cord(p *pic.Picture, a, b pic.Point, scale float64, c pic.Color) {
	var pts [cordSteps + 1]pic.Point
	length := math.Hypot(b.X-a.X, b.Y-a.Y)
	for i := range pts {
		t := float64(i) / cordSteps
		sag := 4 * t * (1 - t)
		wide := 5 * scale * min(1, 4*sag)
		sin, cos := math.Sincos(2 * math.Pi * coils * t)
		// Along and across the way from a to b; the loops lean back a little, so that each shows its eye.
		u := length*t - 0.75*wide*sin
		v := 13*scale*sag + wide*cos
		dx, dy := (b.X-a.X)/length, (b.Y-a.Y)/length
		pts[i] = pic.Point{X: a.X + dx*u + dy*v, Y: a.Y + dy*u - dx*v}
	}
	p.Polyline(2.1*scale, pic.Solid(c.Mix(pic.Mute, 0.4)), pts[:]...)
}
