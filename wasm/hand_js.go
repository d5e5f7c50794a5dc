package main

import (
	"syscall/js"

	"coinorcap/internal/app"
	"coinorcap/internal/picture"
)

// hand is the pointer on the stage. Only while it drags a handle is it captured; otherwise a touch may scroll or zoom
// what is around.
type hand struct {
	stage    js.Value
	left     float64 // the stage's upper left corner in the window
	top      float64
	x, y     float64 // where it is, from there
	over     bool
	drag     app.Drag
	pressed  *picture.Handle // an option or a way, until it is let go
	dragging bool
	cursor   string
}

func (h *hand) at(left, top float64) { h.left, h.top = left, top }

func (h *hand) bind(p *program) {
	h.stage = p.page.id("stage")
	on(h.stage, "pointerdown", func(e js.Value) { h.move(e); h.down(p, e) })
	on(h.stage, "pointermove", func(e js.Value) {
		h.move(e)
		h.over = true
		if h.dragging {
			p.put(h.drag.Control.Name, p.stage.Moved(h.drag, h.x, h.y))
		}
		h.point(p)
	})
	up := func(e js.Value) {
		h.move(e)
		if e.Get("type").String() == "pointerup" {
			h.release(p)
		}
		h.dragging, h.pressed = false, nil
		h.over = e.Get("pointerType").String() == "mouse" && e.Get("type").String() != "pointercancel"
		h.point(p)
	}
	on(h.stage, "pointerup", up)
	on(h.stage, "pointercancel", up)
	on(h.stage, "pointerleave", func(js.Value) {
		if !h.dragging {
			h.over = false
			h.point(p)
		}
	})
	// A touch that takes a handle must not scroll; the browser asks before any pointer event.
	on(h.stage, "touchstart", func(e js.Value) {
		t := e.Get("touches")
		if t.Length() != 1 {
			return
		}
		t = t.Index(0)
		if _, ok := p.stage.At(t.Get("clientX").Float()-h.left, t.Get("clientY").Float()-h.top); ok && e.Get("cancelable").Bool() {
			e.Call("preventDefault")
		}
	})
}

func (h *hand) move(e js.Value) {
	h.x, h.y = e.Get("clientX").Float()-h.left, e.Get("clientY").Float()-h.top
}

// release does what was pressed: what is let go elsewhere was not meant (WCAG 2.5.2).
func (h *hand) release(p *program) {
	found, ok := p.stage.At(h.x, h.y)
	if h.pressed == nil || !ok || found.Control != h.pressed.Control || found.Option != h.pressed.Option {
		return
	}
	if found.Option == picture.Leads {
		p.page.js.Call("go", found.Control)
	} else {
		p.put(found.Control, found.Option)
	}
}

// down takes a handle, or notes the option or the way that is pressed.
func (h *hand) down(p *program, e js.Value) {
	if e.Get("button").Int() != 0 || !e.Get("isPrimary").Bool() {
		return
	}
	found, ok := p.stage.At(h.x, h.y)
	if !ok {
		return
	}
	if found.Option == picture.Leads {
		h.pressed = &found
		return
	}
	c := p.story.Control(found.Control)
	if c == nil {
		return // a test rules the first out
	}
	if found.Option >= 0 {
		h.pressed = &found
		return
	}
	pos, _ := p.Position(c)
	h.drag, h.dragging, h.over = p.stage.Grab(found, c, pos, h.x, h.y), true, true
	h.capture(e)
	e.Call("preventDefault")
	p.put(c.Name, pos) // taken is set, even where it stood
	h.point(p)
}

// capture has the pointer's moves come here wherever it is. A pointer that is gone already, or that some tool made up, is
// not to be had; the drag goes on without.
func (h *hand) capture(e js.Value) {
	defer func() { _ = recover() }()
	h.stage.Call("setPointerCapture", e.Get("pointerId"))
}

// point tells the stage where the pointer is, and shows what it could do there.
func (h *hand) point(p *program) {
	held := ""
	if h.dragging {
		held = h.drag.Control.Name
	}
	p.stage.Point(h.x, h.y, h.over, held)
	if p.game != nil {
		p.page.wake()
	}
	h.look(p)
}

// look sets the cursor.
func (h *hand) look(p *program) {
	cursor := ""
	if h.dragging {
		cursor = "grabbing"
	} else if h.over {
		if found, ok := p.stage.At(h.x, h.y); ok && found.Option != -1 {
			cursor = "tap"
		} else if ok {
			cursor = "grab"
		}
	}
	if cursor != h.cursor {
		h.cursor = cursor
		h.stage.Set("className", cursor)
	}
}
