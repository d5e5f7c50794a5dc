// Package desk is the desktop program but for its window: it holds the reading, the settings and what lies open, turns
// keys and pointers into acts, and keeps pad and stage up to date. It knows no clock, no disk and no engine's input; the
// window tells it what happens, paints what it shows, and asks it what to keep.
//
//	Key, Down, Move, Up, Wheel ──▶ Desk ──play.Apply──▶ session ─┬─▶ pad.Pad    ┐
//	Tick ────────────────────────▶                              ├─▶ app.Stage  ├─▶ Paint
//	                               Code, Settings ◀─────────────┴─▶ class.Poll ┘
package desk

import (
	"coinorcap/internal/app"
	"coinorcap/internal/pad"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

// Desk is one window's worth of the piece. Lengths are the window's units, which are CSS pixels. Make it with New.
type Desk struct {
	// Open is told an address of the web that the reader wants to see; nil where there is no way to show it.
	Open func(address string)

	story    *story.Story
	models   story.Models
	session  play.Session
	settings pad.Settings
	over     pad.Sheet
	pad      *pad.Pad
	stage    *app.Stage
	w, h     float64
	at       picture.Box // the stage's rectangle
	pic      picture.Picture
	stale    bool // pic is older than what it shows
	unseen   bool // something has not been painted
	note     string
	spare    bool // what moves is painted with less
	hand     hand
	class    *lesson // nil but for a teacher
}

// New makes a desk with a reading on it.
func New(st *story.Story, m story.Models, scenes []*stage.Scene, s play.Session, settings pad.Settings) *Desk {
	d := &Desk{story: st, models: m, session: s, settings: settings, pad: pad.New(st, m), stage: app.NewStage(st, m, scenes)}
	d.stage.Still(settings.Still)
	d.stage.Contrast(settings.Contrast)
	d.Resize(1280, 720)
	return d
}

// Code is the reading as it is kept.
func (d *Desk) Code() string { return play.Encode(d.story, d.session) }

// Session is the reading.
func (d *Desk) Session() play.Session { return d.session }

// Settings are what the reader has set.
func (d *Desk) Settings() pad.Settings { return d.settings }

// Over is the sheet that lies over the pad.
func (d *Desk) Over() pad.Sheet { return d.over }

// Pad is the pad, for those who look for its targets.
func (d *Desk) Pad() *pad.Pad { return d.pad }

// Stage is the stage and its rectangle, for those who look for its handles. It has no height where there is none.
func (d *Desk) Stage() (*app.Stage, picture.Box) { return d.stage, d.at }

// Dragging tells whether something is being dragged: what the reader has not let go of need not be kept.
func (d *Desk) Dragging() bool { return d.hand.slider || d.hand.handle }

// Resize gives the desk a window of w by h.
func (d *Desk) Resize(w, h float64) {
	if w == d.w && h == d.h {
		return
	}
	d.w, d.h = max(1, w), max(1, h)
	d.show()
}

// Load puts another reading on the desk, and closes what lies over it.
func (d *Desk) Load(s play.Session) {
	d.session, d.over, d.note = s, pad.Sheet{}, ""
	d.pad.Focus = -1
	d.hand = hand{}
	d.show()
}

// Set changes the settings.
func (d *Desk) Set(s pad.Settings) {
	d.settings = s
	d.stage.Still(s.Still)
	d.stage.Contrast(s.Contrast)
	d.show()
}

// Spare says whether what moves is painted with less than all; the preferences tell it.
func (d *Desk) Spare(on bool) {
	if on != d.spare {
		d.spare = on
		d.show()
	}
}

// Note shows words over the stage until the reader's next act.
func (d *Desk) Note(words string) {
	d.note = words
	d.show()
}

// apply is where everything that the reader does to the session comes together.
func (d *Desk) apply(e play.Event) {
	if d.class.holds(d, e) {
		return
	}
	s, effect := play.Apply(d.story, d.session, e)
	if s == d.session {
		return
	}
	d.session, d.note = s, ""
	if effect&play.Moved != 0 {
		d.pad.Focus = -1
		d.over = pad.Sheet{}
	}
	d.show()
}

// show brings pad and stage up to date with the session.
func (d *Desk) show() {
	d.pad.Layout(pad.View{Session: d.session, W: d.w, H: d.h, Settings: d.settings, Over: d.over, Spare: d.spare})
	f := d.pad.Frame()
	d.at = f.Stage
	d.class.share(d)
	if d.at.H > 0 {
		d.stage.Resize(d.at.W, d.at.H, f.Text())
	}
	d.stage.Show(d.session)
	d.touch()
}

// touch has the desk painted anew.
func (d *Desk) touch() { d.stale, d.unseen = true, true }

// Repaint makes the next Paint paint.
func (d *Desk) Repaint() {
	d.touch()
	d.stage.Repaint()
}

// Tick goes n ticks on and tells whether anything still moves.
func (d *Desk) Tick(n int) (moving bool) { return d.stage.Tick(n) && d.at.H > 0 }

// Moving tells whether another tick would change anything.
func (d *Desk) Moving() bool { return d.stage.Moving() && d.at.H > 0 }

// Painter paints a window. Boxes are in its units; what they cut is cut at the whole pixels around.
type Painter interface {
	// Begin begins a frame: it paints the bare desk in a part of the window, to which the rest of the frame is cut.
	Begin(part picture.Box, contrast bool)
	// Stage paints the stage's picture within its rectangle, the picture's units scaled and moved.
	Stage(pic *picture.Picture, at picture.Box, scale, x, y float64)
	// Rest paints what lies beside and over the stage, and ends the frame.
	Rest(pic *picture.Picture)
}

// Paint has painted what has changed since the last time. Where that is the stage alone, the rest of the window stays as it is.
func (d *Desk) Paint(p Painter) bool {
	stage := d.at.H > 0 && d.stage.Changed()
	if !d.unseen && !stage {
		return false
	}
	part := d.at
	if d.unseen {
		part = picture.Box{W: d.w, H: d.h}
	}
	d.unseen = false
	p.Begin(part, d.settings.Contrast)
	if d.at.H > 0 {
		d.stage.Repaint()
		d.stage.Paint(func(pic *picture.Picture, _ shape, scale, x, y float64) {
			p.Stage(pic, d.at, scale, d.at.X+x, d.at.Y+y)
		})
	}
	p.Rest(d.picture())
	return true
}

type shape = stage.Shape

// picture is all that lies beside and over the stage.
func (d *Desk) picture() *picture.Picture {
	if d.stale {
		d.stale = false
		d.pic.Reset()
		d.drawNote()
		d.pad.Draw(&d.pic)
		d.class.draw(d, &d.pic)
	}
	return &d.pic
}
