package app

import (
	"math"

	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// reach is the least width and height of what can be hit, in the window's units.
const reach = 44

// At finds what can be grabbed or tapped at a point of the rectangle: of several the nearest, and the one drawn last.
func (s *Stage) At(x, y float64) (h picture.Handle, ok bool) {
	if s.none() { // all handles would lie in one point
		return h, false
	}
	best := math.Inf(1)
	for _, c := range s.Picture().Handles {
		w, t := c.Box.W*s.scale, c.Box.H*s.scale
		cx, cy := s.x+c.Box.X*s.scale+w/2, s.y+c.Box.Y*s.scale+t/2
		dx, dy := math.Abs(x-cx)-w/2, math.Abs(y-cy)-t/2
		if dx > max(0, reach-w)/2 || dy > max(0, reach-t)/2 {
			continue
		}
		if far := math.Hypot(max(0, dx), max(0, dy)); far <= best {
			best, h, ok = far, c, true
		}
	}
	return h, ok
}

// Drag is a handle that is being moved.
type Drag struct {
	Control *story.Control
	handle  picture.Handle
	from    picture.Point
	part    float64 // where the control stood, 0 to 1
}

// Grab begins to move a slider's handle from a point of the rectangle; pos is where its control stands.
func (s *Stage) Grab(h picture.Handle, c *story.Control, pos int, x, y float64) Drag {
	return Drag{Control: c, handle: h, from: s.view(x, y), part: float64(pos) / float64(max(1, play.Last(c)))}
}

// Moved gives the position of a drag's control when the pointer is at a point of the rectangle: as far along the
// handle's way as the pointer has gone, so that nothing jumps when the handle is taken at its edge.
func (s *Stage) Moved(d Drag, x, y float64) (pos int) {
	last := float64(play.Last(d.Control))
	if s.none() { // it stays where it stood
		return int(math.Round(d.part * last))
	}
	p := s.view(x, y)
	wx, wy := d.handle.To.X-d.handle.From.X, d.handle.To.Y-d.handle.From.Y
	long := wx*wx + wy*wy
	if long == 0 {
		long = 1
	}
	part := d.part + ((p.X-d.from.X)*wx+(p.Y-d.from.Y)*wy)/long
	return int(math.Round(min(max(part, 0), 1) * last))
}

// Window turns a point of the composition into one of the rectangle.
func (s *Stage) Window(x, y float64) (float64, float64) { return s.x + x*s.scale, s.y + y*s.scale }
