package main

import (
	"syscall/js"

	"coinorcap/internal/app"
	"coinorcap/internal/picture"
	"coinorcap/internal/story"
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
		h.dragging = false
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

// down takes a handle, or sets the option that was tapped.
func (h *hand) down(p *program, e js.Value) {
	if e.Get("button").Int() != 0 || !e.Get("isPrimary").Bool() {
		return
	}
	found, ok := p.stage.At(h.x, h.y)
	if !ok {
		return
	}
	if found.Option == picture.Leads {
		e.Call("preventDefault") // or the press would take the focus from where it leads
		p.page.js.Call("go", found.Control)
		return
	}
	c := p.story.Control(found.Control)
	if c == nil || p.page.unasked() && c.Role == story.Guess && len(c.Options) == 0 {
		return // a test rules the first out
	}
	if found.Option >= 0 {
		p.put(c.Name, found.Option)
		return
	}
	pos, _ := p.Position(c)
	h.drag, h.dragging, h.over = p.stage.Grab(found, c, pos, h.x, h.y), true, true
	h.stage.Call("setPointerCapture", e.Get("pointerId"))
	e.Call("preventDefault")
	p.put(c.Name, pos) // taken is set, even where it stood
	h.point(p)
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
