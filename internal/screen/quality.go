package screen

import "math"

// Quality is how well a picture is painted. What is painted worse has fewer pixels to fill, which is what slow graphics cards, and
// processors that stand in for one, take longest for. docs/speed.md says what each step saves.
type Quality int

const (
	Whole    Quality = iota
	Plain            // shadows are drawn more simply
	Coarse           // and one pixel is painted for each square of two by two
	Coarsest         // of three by three
)

// shrink gives the image that is painted for one of the bounds given, and how a picture lies on it.
func (q Quality) shrink(e bounds, scale, dx, dy float64) (to bounds, s, x, y float64) {
	side := q.Side()
	return bounds{0, 0, math.Ceil((e.x1 - e.x0) / side), math.Ceil((e.y1 - e.y0) / side)}, scale / side, (dx - e.x0) / side, (dy - e.y0) / side
}

// Side is how many pixels each way share one that is painted.
func (q Quality) Side() float64 { return float64(max(q, Plain)) }
