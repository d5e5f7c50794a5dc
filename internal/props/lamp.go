package props

import pic "coinorcap/internal/picture"

// shade is the lamp's hood, from the side: its neck at the origin, its mouth 46 below.
var shade = pic.NewPath("M -11 -4 Q 0 -9 11 -4 L 17 6 Q 42 18 47 46 L -47 46 Q -42 18 -17 6 Z")

const neckSteps = 20

// Lamp draws a desk lamp with a bending neck: where it stands, where its neck meets the hood, and its scale. The light
// it casts is the scene's to draw.
func Lamp(p *pic.Picture, foot, head pic.Point, scale float64) {
	steel, dark := pic.Mute.Mix(pic.Track, 0.35), pic.Track.Mix(pic.DeskMid, 0.45)
	p.Shadow(foot.X-40*scale, foot.Y, 80*scale, 16*scale, 8*scale, 8, 0.6)
	p.Ellipse(foot.X, foot.Y+4*scale, 38*scale, 11*scale, pic.Solid(dark))
	p.Ellipse(foot.X, foot.Y, 38*scale, 11*scale, pic.Across(steel, pic.Track))
	var neck [neckSteps + 1]pic.Point
	bend := pic.Point{X: foot.X + 10*scale, Y: min(foot.Y, head.Y) - 40*scale}
	rise := pic.Point{X: head.X, Y: head.Y - 46*scale}
	for i := range neck {
		t := float64(i) / neckSteps
		u := 1 - t
		a, b, c, d := u*u*u, 3*u*u*t, 3*u*t*t, t*t*t
		neck[i] = pic.Point{X: a*foot.X + b*bend.X + c*rise.X + d*head.X, Y: a*foot.Y + b*bend.Y + c*rise.Y + d*head.Y}
	}
	p.Polyline(8*scale, pic.Solid(dark), neck[:]...)
	p.Polyline(3*scale, pic.Solid(steel), neck[:]...)
	p.Ellipse(head.X, head.Y+46*scale, 47*scale, 9*scale, pic.Solid(pic.GoldLight))
	p.Ellipse(head.X, head.Y+46*scale, 24*scale, 5*scale, pic.Solid(pic.Paper))
	p.Shape(shade, head.X, head.Y, scale, pic.Across(steel, dark))
}
