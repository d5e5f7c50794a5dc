// Package paths draws the reader's own way: a map of the scenes, the four ways side by side, and the guesses against the
// answers, each on its scale.
package paths

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
)

const (
	walk    = iota // the red line is drawn
	compare        // the four cards lie there
	guesses        // the three scales stand
)

// Scene is the scene of the paths.
var Scene = &stage.Scene{
	Name: "paths",
	Tracks: []stage.Track{
		walk:    {Ease: stage.Ramp, Seconds: 1.2},
		compare: {Ease: stage.Ramp, Seconds: 0.9},
		guesses: {Ease: stage.Ramp, Seconds: 0.9},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[walk], pose[compare], pose[guesses] = 1, n.On("compare"), n.On("guesses")
	},
	Draw: func(p *pic.Picture, n *stage.Now, pose []float64) {
		if t := pose[compare]; t < 0.3 {
			p.Push(pic.Group{Fade: stage.InOut(t / 0.3)})
			chart(p, n, pose[walk])
			p.Pop()
		}
		if t, u := pose[compare], pose[guesses]; t > 0.25 && u < 0.3 {
			p.Push(pic.Group{Fade: stage.InOut(u / 0.3)})
			columns(p, n, (t-0.25)/0.75)
			p.Pop()
		}
		if t := pose[guesses]; t > 0.25 {
			scales(p, n, (t-0.25)/0.75)
		}
	},
}
