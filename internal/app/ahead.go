package app

import (
	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/screen"
	"coinorcap/internal/stage"
)

// Ahead readies, while the reader reads, what the picture after the next step needs: its words are shaped and its glyphs and
// paths lie in the painter's atlas, so that the first frame of a scene takes no longer than the others.
type Ahead struct {
	runner *stage.Runner
	pic    picture.Picture
	of     view
	ready  bool
}

// view is what the picture after the next step depends on, and how it will be painted.
type view struct {
	session     play.Session
	shape       stage.Shape
	scale, x, y float64
	moving      screen.Quality
}

// some is how many glyphs and paths are made at a time: few milliseconds' worth, so that nothing the reader does waits.
const some = 8

// Step does a little for a stage that rests and tells whether there is more to do. dst is where the stage will be painted, at
// so many pixels to the view's unit and with its origin at the pixel (x, y), with the quality given as long as it moves.
func (a *Ahead) Step(s *Stage, p *screen.Painter, dst *ebiten.Image, scale, x, y float64, moving screen.Quality) (more bool) {
	if of := (view{s.shown, s.shape, scale, x, y, moving}); a.of != of {
		a.of, a.ready = of, false
		a.draw(s)
		return true
	}
	if a.ready {
		return false
	}
	for _, q := range [2]screen.Quality{screen.Whole, moving} {
		if p.Quality = q; p.Prepare(dst, &a.pic, scale, x, y, some) {
			return true
		}
	}
	a.ready = true
	return false
}

// draw draws the picture after the next step at rest, or nothing where there is no such step.
func (a *Ahead) draw(s *Stage) {
	next, effect := play.Apply(s.runner.Now().Story, s.shown, play.Event{Kind: play.Next})
	if effect&play.Moved == 0 {
		a.pic.Reset()
		return
	}
	if a.runner == nil {
		a.runner = s.runner.Another()
	}
	a.runner.Show(next, s.shape)
	a.runner.Settle()
	a.runner.Draw(&a.pic)
}
