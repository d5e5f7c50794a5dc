package props

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
)

// The tracks of capped returns, the first ones of a scene that shows them.
const (
	CapFill   = iota // of the jar, 0 to 1
	CapGoal          // how full the jar is to be
	CapSpill         // the arc of coins to the nonprofit
	CapFlow          // moves the coins along the arc as more is spilled
	CapProfit        // in the ruler's share
	CapHeld          // the investors' part of it
	CapLimit         // the lid's place, in the ruler's share
	CapTracks        // how many they are
)

// Capped gives a scene's tracks: those of capped returns, and then its own in their order.
func Capped(own ...stage.Track) []stage.Track {
	return append([]stage.Track{
		CapFill:   {Ease: stage.Spring, Seconds: 0.5},
		CapGoal:   {Ease: stage.Jump},
		CapSpill:  {Ease: stage.Ramp, Seconds: 0.6},
		CapFlow:   {Ease: stage.Spring, Seconds: 0.5},
		CapProfit: {Ease: stage.Spring, Seconds: 0.25},
		CapHeld:   {Ease: stage.Spring, Seconds: 0.25},
		CapLimit:  {Ease: stage.Spring, Seconds: 0.25},
	}, own...)
}

// PoseCapped writes where the tracks of capped returns come to rest: what investors and nonprofit get, what investors
// get at most, and the profit at the ruler's end, all in dollars.
func PoseCapped(pose []float64, investors, nonprofit, limit, most float64) {
	pose[CapFill] = min(1, investors/limit)
	pose[CapGoal], pose[CapSpill] = pose[CapFill], 0
	if nonprofit > 0 {
		pose[CapSpill] = 1
	}
	pose[CapFlow] = nonprofit / most * 24
	pose[CapProfit], pose[CapHeld] = (investors+nonprofit)/most, investors/most
	pose[CapLimit] = min(1, limit/most)
}

// Received is how full the temple is in a pose: at 1 it has as much as the lid lets into the jar, coin for coin.
func Received(pose []float64) float64 {
	return max(0, pose[CapProfit]-pose[CapHeld]) / max(0.001, pose[CapLimit])
}

// Vessels is where capped returns go, in view units: the investors' jar with its lid, and the nonprofit's temple, to
// which what the lid keeps out flies in an arc of coins, Rise high.
type Vessels struct {
	Jar, Temple pic.Box
	Rise        float64
}

// CappedVessels are the vessels above their ruler, by shape.
var CappedVessels = [...]Vessels{
	stage.Wide: {Jar: pic.Box{X: 66, Y: 116, W: 236, H: 262}, Temple: pic.Box{X: 398, Y: 198, W: 196, H: 180}, Rise: 40},
	stage.Tall: {Jar: pic.Box{X: 28, Y: 44, W: 128, H: 108}, Temple: pic.Box{X: 226, Y: 66, W: 112, H: 86}, Rise: 14},
}

// Mix gives the vessels t of the way (0 to 1) to others.
func (v Vessels) Mix(to Vessels, t float64) Vessels {
	return Vessels{stage.MixBox(v.Jar, to.Jar, t), stage.MixBox(v.Temple, to.Temple, t), stage.Mix(v.Rise, to.Rise, t)}
}

// Mouth is where coins leave the jar, under the lid's rim.
func (v Vessels) Mouth() pic.Point {
	return pic.Point{X: v.Jar.X + 0.93*v.Jar.W, Y: v.Jar.Y + 0.03*v.Jar.W}
}

// Pour draws the coins that fly to the temple, as far along their arc as part (0 to 1) says, and the temple, as full as
// held (1: as much as a full jar) says. The lid, under which they come out, is drawn after them.
func (v Vessels) Pour(p *pic.Picture, part, flow, held float64) {
	Temple(p, v.Temple)
	treasure(p, v.Temple, held)
	s := JarPile(v.Jar)
	to := pic.Point{X: v.Temple.X + v.Temple.W/2, Y: v.Temple.Y + 0.1*v.Temple.H}
	Spill(p, v.Mouth(), to, v.Rise, 0.72*s.R, 0.72*s.Step, part, flow)
}

// CappedRuler is the ruler below the vessels, by shape; Most is the scene's to set.
var CappedRuler = [...]Ruler{
	stage.Wide: {X: 46, Y: 508, W: 548},
	stage.Tall: {X: 28, Y: 218, W: 304},
}

// Owned writes a sum and whose it is below the box of a thing: two lines in the wide shape; one in the tall one, as
// wide as half the stage. Small, from 0 to 1, takes the wide shape's sum away and moves the owner into its place.
func Owned(p *pic.Picture, shape stage.Shape, b pic.Box, c pic.Color, sum, whose string, small float64) {
	x := b.X + b.W/2
	if shape == stage.Tall {
		w := pic.Label.Width(whose)
		all := w + 7 + pic.Strong.Width(sum)
		x, y := max(12, min(x-all/2, stage.TallW-12-all)), b.Y+b.H+22
		if x < b.X-44 { // long words need all of the stage's edge
			x = stage.TallW - 3 - all
		}
		p.Text(x, y, pic.Left, pic.Label, pic.Paper, whose)
		p.Text(x+w+7, y, pic.Left, pic.Strong, c, sum)
		return
	}
	y, s := b.Y+b.H+36, pic.Figure.Sized(28)
	if small < 1 {
		p.Push(pic.Group{Fade: stage.Out(2 * small)})
		p.Text(x, y, pic.Center, s.Sized(stage.Mix(s.Size, 0.85*s.Size, small)), c, sum)
		p.Pop()
	}
	p.Text(x, stage.Mix(y+20, y-10, small), pic.Center, pic.Label, pic.Paper, whose)
}
