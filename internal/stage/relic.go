package stage

import "coinorcap/internal/picture"

// Passing is how long a thing that is handed on takes to its place in the next scene, in seconds.
const Passing = 0.65

// fading is how long what a scene does not hand on takes to go, in shares of Passing.
const fading = 0.4

// Thing says what a relic is.
type Thing uint8

// The things that scenes hand on.
const (
	Nothing Thing = iota
	Drawing       // a jar with its lid, in pencil: Box, Turn, Lid, Words
	Jar           // a jar of glass with its lid: Box, Part is how full it is, Lift, Words, Size
	Heap          // the front of a heap of coins: Box from the left end of their floor, Part is how steep they lie, Size is a coin's
	Sign          // the sign of a card: Box, Turn, Way
)

// Relic is a thing that a scene leaves for the next one, where it lay in the last picture of the old. Which fields count
// is said by What. Lengths are in view units.
type Relic struct {
	What  Thing
	Box   picture.Box // upright, before Turn
	Turn  float64     // about the box's middle, in radians, clockwise
	Part  float64     // 0 to 1
	Lid   float64     // height of the lid
	Lift  float64     // of the lid, above where it rests
	Words string      // on the lid
	Size  float64     // of words in em, or half the width of a coin
	Way   int         // of the four ways to pay, in the story's order
}

// Middle is the middle of the relic's box.
func (r Relic) Middle() picture.Point {
	return picture.Point{X: r.Box.X + r.Box.W/2, Y: r.Box.Y + r.Box.H/2}
}

// Come is how far the thing that was handed on has come: from 0 where it lay to 1 at its place in this scene, at an even
// speed; 1 when there is none. Until then the scene's tracks wait, so that one thing moves at a time.
func (n *Now) Come() float64 {
	if n.Got.What == Nothing {
		return 1
	}
	return n.come
}

// leave asks the scene on stage what it hands on to the scene that is to come, and keeps the rest of its picture. What is
// still on its way here is not handed on.
func (r *Runner) leave(to *Scene) (got Relic) {
	if r.Still || r.scene == nil || r.scene.Leave == nil || to == nil || to.Take == nil || r.now.Come() < 1 {
		return got
	}
	if got = r.scene.Leave(&r.now, r.pose, to.Name); got.What == Nothing {
		return got
	}
	r.gone.Reset()
	r.now.Given = got
	r.scene.Draw(&r.gone, &r.now, r.pose)
	r.now.Given = Relic{}
	return got
}

// drop ends a handing over: the scene is as if nothing had been handed to it.
func (r *Runner) drop() { r.now.Got, r.now.come = Relic{}, 0 }

// drawGone draws what is left of the scene before, going.
func (r *Runner) drawGone(p *picture.Picture) {
	if t := r.now.come / fading; r.now.Got.What != Nothing && t < 1 {
		p.Push(picture.Group{Fade: In(t)})
		p.Add(&r.gone)
		p.Pop()
	}
}
