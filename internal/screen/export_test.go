package screen

import "coinorcap/internal/picture"

// Builder is the painter less the graphics card, for tests that look at it from outside.
type Builder struct{ b *batch }

// NewBuilder makes one whose masks go nowhere.
func NewBuilder() Builder {
	b, _ := newBatch()
	return Builder{b}
}

// Build makes the batch of a picture on a canvas of w by h pixels.
func (b Builder) Build(pic *picture.Picture, scale, dx, dy, w, h float64) {
	b.b.build(pic, scale, dx, dy, bounds{0, 0, w, h})
}
