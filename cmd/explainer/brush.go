package main

import (
	"image"
	"image/color"
	"math"

	"github.com/hajimehoshi/ebiten/v2"

	"coinorcap/internal/picture"
	"coinorcap/internal/screen"
)

// brush paints the desk on the engine's image, which keeps what is not painted anew.
type brush struct {
	*screen.Painter
	target *ebiten.Image
	ratio  float64         // device pixels to a unit
	moves  bool            // more frames follow, and the stage is painted with
	moving screen.Quality  // this quality
	part   image.Rectangle // of this frame
	plain  bool            // no grain
}

// Begin paints the desk, its lamp where the page's style has it.
func (b *brush) Begin(part picture.Box, contrast bool) {
	b.part = b.around(part)
	b.plain = contrast || b.moving > screen.Whole
	if contrast {
		b.sub(b.part).Fill(color.RGBA{R: picture.DeskPlain.R, G: picture.DeskPlain.G, B: picture.DeskPlain.B, A: 255})
		return
	}
	whole := b.target.Bounds()
	b.PaintDesk(b.target, b.part, 0.62*float64(whole.Dx()), 0.38*float64(whole.Dy()))
}

// Stage paints the stage, with less while it moves on a slow machine.
func (b *brush) Stage(pic *picture.Picture, at picture.Box, scale, x, y float64) {
	if b.Quality = screen.Whole; b.moves {
		b.Quality = b.moving
	}
	x, y = b.pixel(x, y)
	b.Paint(b.cut(at), pic, scale*b.ratio, x, y)
}

// Rest paints the pad, and the film grain over everything as the page has it.
func (b *brush) Rest(pic *picture.Picture) {
	b.Quality = screen.Whole
	b.Paint(b.sub(b.part), pic, b.ratio, 0, 0)
	if !b.plain {
		b.PaintGrain(b.target, b.part)
	}
}

// pixel gives the device pixel nearest to a place.
func (b *brush) pixel(x, y float64) (px, py float64) {
	return math.Round(x * b.ratio), math.Round(y * b.ratio)
}

// cut gives the part of the image that a box lies in.
func (b *brush) cut(box picture.Box) *ebiten.Image { return b.sub(b.around(box)) }

// around gives the whole pixels that a box touches.
func (b *brush) around(box picture.Box) image.Rectangle {
	r := b.ratio
	return image.Rect(int(math.Floor(box.X*r)), int(math.Floor(box.Y*r)), int(math.Ceil((box.X+box.W)*r)), int(math.Ceil((box.Y+box.H)*r))).
		Intersect(b.target.Bounds())
}

func (b *brush) sub(part image.Rectangle) *ebiten.Image {
	return b.target.SubImage(part).(*ebiten.Image)
}
