package desk

import (
	"math"

	"coinorcap/internal/app"
	"coinorcap/internal/pad"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
)

// hand is the pointer: a mouse, or the one finger that counts.
type hand struct {
	x, y   float64
	x0, y0 float64 // where it went down
	down   bool
	touch  bool
	beside bool // went down on no target
	slider bool // drags a slider of the pad
	handle bool // drags a handle of the stage
	scroll bool // scrolls the pad
	drag   app.Drag
	under  *pad.Act // what was focused under the sheet
}

// slack is how far a finger may go before it scrolls instead of tapping, in the window's units.
const slack = 10

// Cursor says what the pointer could do where it is.
type Cursor uint8

// The cursors.
const (
	Arrow Cursor = iota
	Finger
	Grab
	Grabbing
)

// Move takes the pointer to a point of the window.
func (d *Desk) Move(x, y float64) {
	h := &d.hand
	dy := y - h.y
	h.x, h.y = x, y
	switch {
	case h.slider:
		// The pad knows the target's number also after lines have come or gone.
		if pos, ok := d.pad.Slide(d.pad.Pressed, x); ok {
			d.put(d.story.Control(d.pad.Targets()[d.pad.Pressed].Control), pos)
		}
	case h.handle:
		d.put(h.drag.Control, d.stage.Moved(h.drag, x-d.at.X, y-d.at.Y))
	case h.scroll:
		d.scroll(-dy)
	case h.down && h.touch && math.Abs(y-h.y0) > slack:
		h.scroll = true
		d.press(-1)
		d.scroll(h.y0 - y)
	}
	d.hover()
}

// hover shows what the pointer could do.
func (d *Desk) hover() {
	h := &d.hand
	on := -1
	if !h.touch && !h.handle && !d.class.covers(h.x, h.y) {
		on = d.pad.At(h.x, h.y)
	}
	if on != d.pad.Hover {
		d.pad.Hover = on
		d.touch()
	}
	held := ""
	if h.handle {
		held = h.drag.Control.Name
	}
	d.stage.Point(h.x-d.at.X, h.y-d.at.Y, d.free(h.x, h.y) && !h.touch, held)
}

// free tells whether the stage can be touched at a point: it is there, and nothing lies over it.
func (d *Desk) free(x, y float64) bool {
	return d.over.Page == pad.Nothing && d.at.H > 0 && x >= d.at.X && y >= d.at.Y && x < d.at.X+d.at.W && y < d.at.Y+d.at.H &&
		d.pad.At(x, y) < 0 && !d.class.covers(x, y)
}

// Down presses the pointer at a point of the window.
func (d *Desk) Down(x, y float64, touch bool) {
	h := &d.hand
	under := h.under
	*h = hand{x: x, y: y, x0: x, y0: y, down: true, touch: touch, under: under}
	if d.class.down(d, x, y) {
		d.touch()
		return
	}
	if d.pad.Focus >= 0 {
		d.pad.Focus = -1 // the ring is for keys
		d.touch()
	}
	if t := d.pad.At(x, y); t >= 0 {
		d.press(t)
		if d.pad.Targets()[t].Kind == pad.Slider {
			h.slider = true
		}
		d.Move(x, y)
		return
	}
	h.beside = true
	if d.free(x, y) {
		d.grab(x, y)
	}
	d.Move(x, y)
}

// grab takes a handle of the stage, or does what a tap on it does.
func (d *Desk) grab(x, y float64) {
	found, ok := d.stage.At(x-d.at.X, y-d.at.Y)
	if !ok {
		return
	}
	if found.Option == picture.Leads {
		d.apply(play.Event{Kind: play.Go, Place: found.Control})
		return
	}
	c := d.story.Control(found.Control)
	if c == nil {
		return // a test rules this out
	}
	if found.Option >= 0 {
		d.put(c, found.Option)
		return
	}
	pos, _ := d.session.Position(c)
	d.hand.drag, d.hand.handle = d.stage.Grab(found, c, pos, x-d.at.X, y-d.at.Y), true
	d.put(c, pos) // taken is set, even where it stood
}

// Up lets go.
func (d *Desk) Up(x, y float64) {
	h := &d.hand
	if !h.down {
		return
	}
	d.Move(x, y)
	target, tap, beside := d.pad.Pressed, !h.slider && !h.handle && !h.scroll, h.beside
	d.hand.drop(d)
	switch {
	case !tap:
	case target >= 0 && d.pad.At(x, y) == target:
		d.act(target)
	case beside && d.pad.Beside(x, y):
		d.lay(pad.Sheet{})
	}
	d.hover()
}

// drop ends whatever the pointer was doing.
func (h *hand) drop(d *Desk) {
	dragged := h.slider || h.handle
	h.down, h.slider, h.handle, h.scroll = false, false, false, false
	d.press(-1)
	if dragged {
		d.hover()
	}
}

func (d *Desk) press(target int) {
	if d.pad.Pressed != target {
		d.pad.Pressed = target
		d.touch()
	}
}

// Leave says that the pointer is no longer over the window.
func (d *Desk) Leave() {
	d.hand.drop(d)
	d.hand.x, d.hand.y = -1, -1
	d.hover()
}

// Wheel scrolls what lies under the pointer by dy units, downwards.
func (d *Desk) Wheel(dy float64) {
	if d.over.Page != pad.Nothing || !d.free(d.hand.x, d.hand.y) {
		d.scroll(dy)
		d.hover()
	}
}

// Cursor is what the pointer could do where it is.
func (d *Desk) Cursor() Cursor {
	h := &d.hand
	switch {
	case h.handle:
		return Grabbing
	case d.class.covers(h.x, h.y), d.pad.At(h.x, h.y) >= 0:
		return Finger
	case !d.free(h.x, h.y):
		return Arrow
	}
	found, ok := d.stage.At(h.x-d.at.X, h.y-d.at.Y)
	switch {
	case !ok:
		return Arrow
	case found.Option != -1:
		return Finger
	}
	return Grab
}
