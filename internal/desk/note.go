package desk

import (
	"coinorcap/internal/picture"
	"coinorcap/internal/props"
)

// drawNote lays the words that the program has for the reader over the stage's foot, on a ground of their own.
func (d *Desk) drawNote() {
	if d.note == "" {
		return
	}
	f := d.pad.Frame()
	size := f.Rem
	style := picture.Label.Sized(size)
	box := f.Stage
	if box.H <= 0 {
		box = picture.Box{W: f.W, H: 6 * size}
	}
	width := min(box.W-4*size, 40*size)
	lines := float64(props.Rows(width, style, d.note))
	high := (lines*1.35 + 0.9) * size
	x, y := box.X+(box.W-width)/2, box.Y+box.H-high-size
	if f.Stacked {
		y = box.Y + size
	}
	d.pic.Rect(x-size, y, width+2*size, high, 0.5*size, picture.Solid(picture.DeskDark.Alpha(0.94)))
	props.Lines(&d.pic, x, y+1.25*size, width, 1.35*size, style, picture.Paper, d.note)
}
