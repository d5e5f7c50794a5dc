// Package app puts the stage into a window: it keeps the picture of a session up to date, fits it into the window's
// rectangle, finds what the pointer grabs, and (Game) runs it under Ebitengine. It knows no page; the mains tell it what
// happens and are told when the picture comes to rest.
//
//	Show, Resize, Point ──▶ Stage ──Tick──▶ moves? ──Picture──▶ screen.Painter (Game) or svg (a page without WebGL)
package app

import (
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

// Stage is a picture in a rectangle. All lengths it takes and gives are in the window's own units (CSS pixels).
type Stage struct {
	runner *stage.Runner
	pic    picture.Picture
	plain  picture.Picture // pic in the colours of the high contrast
	high   bool
	shown  play.Session
	any    bool // something has been shown
	w, h   float64
	text   float64
	shape  stage.Shape
	scale  float64
	x, y   float64
	moving bool
	stale  bool // pic is older than the pose or the rectangle
	unseen bool // what pic shows has not been painted
}

// NewStage makes a stage for a story.
func NewStage(st *story.Story, m story.Models, scenes []*stage.Scene) *Stage {
	s := &Stage{runner: stage.NewRunner(st, m, scenes)}
	s.Resize(stage.WideW, stage.WideH, 1)
	return s
}

// Still says whether every change is to be there at once: reduced motion, or a painter that draws no movement.
func (s *Stage) Still(on bool) {
	s.runner.Still = on
	s.touch()
}

// Contrast says whether the stage is painted in the high contrast.
func (s *Stage) Contrast(high bool) {
	if high != s.high {
		s.high, s.unseen = high, true
	}
}

// Show turns the stage towards a session. The first one is there at once: it takes the place of a still.
func (s *Stage) Show(session play.Session) {
	s.shown = session
	s.runner.Show(session, s.shape)
	if !s.any {
		s.any = true
		s.runner.Settle()
	}
	s.touch()
}

// Resize gives the stage a rectangle of w by h, and the size of the reader's text (1: 16 of the rectangle's units).
func (s *Stage) Resize(w, h, text float64) {
	if w == s.w && h == s.h && text == s.text {
		return
	}
	shape := s.shape
	s.w, s.h, s.text = w, h, text
	s.shape, s.scale, s.x, s.y = stage.Fit(w, h, text)
	if s.any && shape != s.shape {
		s.runner.Show(s.shown, s.shape)
	}
	s.touch()
}

// Point tells where the pointer is; hover is false when it has left, held names the control that it drags.
func (s *Stage) Point(x, y float64, hover bool, held string) {
	s.runner.Point(s.view(x, y), hover, held)
	s.moving = true // until a tick says otherwise
}

// view turns a point of the rectangle into one of the composition; any into its corner where the rectangle has no area.
func (s *Stage) view(x, y float64) picture.Point {
	if s.none() {
		return picture.Point{}
	}
	return picture.Point{X: (x - s.x) / s.scale, Y: (y - s.y) / s.scale}
}

// none tells that the rectangle has no area, as while a page or a window is too small for a stage.
func (s *Stage) none() bool { return s.scale <= 0 }

func (s *Stage) touch() { s.moving, s.stale = true, true }

// Tick goes n ticks on and tells whether anything still moves.
func (s *Stage) Tick(n int) (moving bool) {
	if !s.moving {
		return false
	}
	for range n {
		was := s.moving
		s.moving = s.runner.Step()
		if s.moving || was {
			s.stale = true
		}
		if !s.moving {
			break
		}
	}
	return s.moving
}

// Moving tells whether another tick would change anything.
func (s *Stage) Moving() bool { return s.moving }

// Picture gives the picture as it is now.
func (s *Stage) Picture() *picture.Picture {
	if s.stale {
		s.stale, s.unseen = false, true
		s.runner.Draw(&s.pic)
	}
	return &s.pic
}

// Paint hands the picture to paint, with its scale and offset, if it has changed since the last time.
func (s *Stage) Paint(paint func(pic *picture.Picture, shape stage.Shape, scale, x, y float64)) bool {
	if s.Picture(); !s.unseen {
		return false
	}
	s.unseen = false
	pic := &s.pic
	if s.high { // on a copy: the picture itself may be painted again without
		pic = &s.plain
		pic.Reset()
		pic.Add(&s.pic)
		picture.Contrast(pic)
	}
	paint(pic, s.shape, s.scale, s.x, s.y)
	return true
}

// Place says where the picture lies in the rectangle: how long one of its units is, and where its origin lies.
func (s *Stage) Place() (scale, x, y float64) { return s.scale, s.x, s.y }

// Changed tells whether the next Paint would paint.
func (s *Stage) Changed() bool {
	s.Picture()
	return s.unseen
}

// Repaint makes the next Paint paint.
func (s *Stage) Repaint() { s.unseen = true }
