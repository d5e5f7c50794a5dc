package props

import pic "coinorcap/internal/picture"

// shade is the lamp's hood, from the side: its neck at the origin, its mouth 46 below.
var shade = pic.NewPath("M -11 -4 Q 0 -9 11 -4 L 17 6 Q 42 18 47 46 L -47 46 Q -42 18 -17 6 Z")

const neckSteps = 64

// Lamp draws a desk lamp with a bending neck: where it stands, where its neck meets the hood, and its scale. The light
// it casts is the scene's to draw.
func Lamp(p *pic.Picture, foot, head pic.Point, scale float64) {
	steel, dark := pic.Mute.Mix(pic.Track, 0.35), pic.Track.Mix(pic.DeskMid, 0.45)
	p.Shadow(foot.X-42*scale, foot.Y+4*scale, 84*scale, 22*scale, 11*scale, 9*scale, 0.75)
	p.Ellipse(foot.X, foot.Y+9*scale, 38*scale, 13*scale, pic.Solid(dark))
	p.Rect(foot.X-38*scale, foot.Y, 76*scale, 9*scale, 0, pic.Across(pic.Track, dark))
	p.Ellipse(foot.X, foot.Y, 38*scale, 13*scale, pic.Across(steel, pic.Track))
	p.Ellipse(foot.X, foot.Y-1*scale, 11*scale, 4*scale, pic.Solid(dark))
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
	Hood(p, head, scale)
}

// Hood draws the lamp's head alone, its bulb showing below the rim: where its neck ends, and its scale. Its mouth is
// HoodMouth wide each way, HoodDrop below.
func Hood(p *pic.Picture, head pic.Point, scale float64) {
	steel, dark := pic.Mute.Mix(pic.Track, 0.35), pic.Track.Mix(pic.DeskMid, 0.45)
	p.Ellipse(head.X, head.Y+HoodDrop*scale, HoodMouth*scale, 9*scale, pic.Solid(pic.GoldLight))
	p.Ellipse(head.X, head.Y+HoodDrop*scale, 24*scale, 5*scale, pic.Solid(pic.Paper))
	p.Shape(shade, head.X, head.Y, scale, pic.Across(steel, dark))
}

// The mouth of a lamp's hood at scale 1, from where its neck ends.
const (
	HoodDrop  = 46
	HoodMouth = 47
)

// Beam draws the light that falls from a hood: from its mouth, half as wide as from, down to the level foot, where it
// is to each way wide. It is strongest at the mouth.
func Beam(p *pic.Picture, mouth pic.Point, from, foot, to, strength float64) {
	const layers = 7
	for i := range layers { // soft at its sides
		k := 1 - 0.07*float64(i)
		p.Area(foot, pic.Down(pic.PadLight.Alpha(strength/layers), pic.PadLight.Alpha(0)), pic.Point{X: mouth.X - to*k, Y: foot},
			pic.Point{X: mouth.X - from*k, Y: mouth.Y}, pic.Point{X: mouth.X + from*k, Y: mouth.Y}, pic.Point{X: mouth.X + to*k, Y: foot})
	}
}
