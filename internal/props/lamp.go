package props

import (
	"math"

	pic "coinorcap/internal/picture"
)

// shade is the lamp's hood, from the side: its neck at the origin, its mouth 46 below. Its lip runs along the mouth,
// its sheen along its left side.
var (
	shade = pic.NewPath("M -11 -4 Q 0 -9 11 -4 L 17 6 Q 42 18 47 46 L -47 46 Q -42 18 -17 6 Z")
	sheen = pic.NewPath("M -17 12 Q -36 20 -40 41 L -31 41 Q -29 22 -12 11 Z")
)

// The steel of the lamp.
var (
	steel     = pic.RGB(0xA9B7DA)
	steelDark = pic.RGB(0x33446E)
)

// Night is paper that no lamp shines on: still to be read.
var Night = pic.Paper.Mix(pic.RGB(0x5A70B4), 0.5)

// Lit is paper in the lamp's light.
var Lit = pic.RGB(0xFFFAE0)

const neckSteps = 64

// Lamp draws a desk lamp with a bending neck: where it stands, where its neck meets the hood, and its scale. Its neck
// rises from the foot and bends over to the head. The light it casts is the scene's to lay, by Light.
func Lamp(p *pic.Picture, foot, head pic.Point, scale float64) {
	p.Shadow(foot.X-44*scale, foot.Y+2*scale, 96*scale, 26*scale, 13*scale, 10*scale, 0.8)
	p.Ellipse(foot.X, foot.Y+10*scale, 40*scale, 13*scale, pic.Across(steelDark, steelDark.Mix(pic.DeskDark, 0.5)))
	p.Rect(foot.X-40*scale, foot.Y, 80*scale, 10*scale, 0, pic.Across(steelDark.Mix(steel, 0.3), steelDark.Mix(pic.DeskDark, 0.5)))
	p.Ellipse(foot.X, foot.Y, 40*scale, 13*scale, pic.Across(steel, steelDark))
	p.Ellipse(foot.X, foot.Y-2*scale, 12*scale, 4.5*scale, pic.Across(steelDark, steelDark.Mix(pic.DeskDark, 0.4)))
	var neck [neckSteps + 1]pic.Point
	up := pic.Point{X: foot.X - 4*scale, Y: head.Y - 0.15*(foot.Y-head.Y)}
	over := pic.Point{X: head.X, Y: head.Y - 44*scale}
	for i := range neck {
		neck[i] = cubic(foot, up, over, head, float64(i)/neckSteps)
	}
	p.Polyline(9*scale, pic.Solid(steelDark), neck[:]...)
	p.Polyline(3.4*scale, pic.Solid(steel), neck[:]...)
	Hood(p, head, scale)
}

// Hood draws the lamp's head alone, its bulb showing below the rim: where its neck ends, and its scale. Its mouth is
// HoodMouth wide each way, HoodDrop below.
func Hood(p *pic.Picture, head pic.Point, scale float64) {
	p.Glow(head.X, head.Y+HoodDrop*scale, 1.5*HoodMouth*scale, pic.GoldLight.Alpha(0.5))
	p.Ellipse(head.X, head.Y+HoodDrop*scale, HoodMouth*scale, 9*scale, pic.Solid(pic.GoldLight))
	p.Ellipse(head.X, head.Y+(HoodDrop+1)*scale, 26*scale, 6*scale, pic.Solid(pic.RGB(0xFFFDF4)))
	p.Shape(shade, head.X, head.Y, scale, pic.Across(steel, steelDark))
	p.Shape(sheen, head.X, head.Y, scale, pic.Solid(pic.Paper.Alpha(0.3)))
	p.Rect(head.X-HoodMouth*scale, head.Y+(HoodDrop-5)*scale, 2*HoodMouth*scale, 5*scale, 1.5*scale, pic.Across(steel.Mix(pic.Paper, 0.3), steelDark))
	p.Rect(head.X-13*scale, head.Y-12*scale, 26*scale, 10*scale, 4*scale, pic.Across(steel, steelDark))
}

// The mouth of a lamp's hood at scale 1, from where its neck ends.
const (
	HoodDrop  = 46
	HoodMouth = 47
)

// Cone is the light of a hood: from its mouth, From wide to each way, down to the level Foot, where it is To wide.
type Cone struct {
	Mouth          pic.Point
	From, Foot, To float64
}

// Reach is how far to each way the cone's full light goes at a level.
func (c Cone) Reach(y float64) float64 {
	return coneCore * (c.From + (c.To-c.From)*(y-c.Mouth.Y)/(c.Foot-c.Mouth.Y))
}

// The cone's edge is this many layers, from the outermost to that of full light: enough not to be seen one by one.
const (
	coneLayers = 16
	coneCore   = 0.8
)

// Light lays a cone's light on what lies within a box: as opaque as its colour at the core, nothing at the edge. What is
// lit is where the lamp points, and nowhere else.
func Light(p *pic.Picture, within pic.Box, c Cone, light pic.Color) {
	p.Push(pic.Group{Clipped: true, Clip: within})
	paint := pic.Solid(layer(light))
	for i := range coneLayers {
		k := 1 - (1-coneCore)*float64(i)/(coneLayers-1)
		p.Area(c.Foot, paint, pic.Point{X: c.Mouth.X - c.To*k, Y: c.Foot}, pic.Point{X: c.Mouth.X - c.From*k, Y: c.Mouth.Y},
			pic.Point{X: c.Mouth.X + c.From*k, Y: c.Mouth.Y}, pic.Point{X: c.Mouth.X + c.To*k, Y: c.Foot})
	}
	p.Pop()
}

// layer is the colour that laid on itself coneLayers times comes to c.
func layer(c pic.Color) pic.Color {
	through := 1 - min(float64(c.A), 250)/255
	each := 1 - math.Pow(through, 1.0/coneLayers)
	return pic.Color{R: c.R, G: c.G, B: c.B, A: uint8(255*each + 0.5)}
}
