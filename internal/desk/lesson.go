package desk

import (
	"coinorcap/internal/class"
	"coinorcap/internal/pad"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

// lesson is what a teacher's desk does besides: at each guess it waits for hands to be counted, and where the answer
// stands it shows the count beside. A nil lesson does nothing.
type lesson struct {
	polls []*class.Poll // one a guess that was met, in order
	open  *class.Poll   // is being typed into
	then  play.Event    // what waits for it
	waits bool
	rows  []picture.Box
	card  picture.Box // where a count is shown; no width for nowhere
}

// Teach makes the desk a teacher's.
func (d *Desk) Teach() {
	d.class = &lesson{}
	d.show()
}

// CSV gives the counts as a table, and whether any hand was counted.
func (d *Desk) CSV() (table []byte, any bool) {
	if d.class == nil {
		return nil, false
	}
	for _, p := range d.class.polls {
		any = any || p.Total() > 0
	}
	return class.AppendCSV(nil, d.words(), d.env(), d.class.polls), any
}

func (d *Desk) words() *story.Words { return d.pad.Edition().Words }

func (d *Desk) env() play.Env { return play.Env{Story: d.story, Session: &d.session, Models: d.models} }

// poll is the count for a guess, made when it is first met.
func (l *lesson) poll(c *story.Control) *class.Poll {
	for _, p := range l.polls {
		if p.Control == c {
			return p
		}
	}
	p := class.New(c)
	if p != nil {
		l.polls = append(l.polls, p)
	}
	return p
}

// guess is the guess that a beat asks for; nil when it asks for none.
func guess(b *story.Beat) *story.Control {
	for _, c := range b.Controls {
		if c.Role == story.Guess && c.Beat == b {
			return c
		}
	}
	return nil
}

// holds tells whether an event must wait: a guess is left for what comes next, or its options are picked, and its hands
// have not been counted.
func (l *lesson) holds(d *Desk, e play.Event) bool {
	if l == nil || l.open != nil {
		return false
	}
	b := d.session.Beat(d.story)
	c := guess(b)
	if c == nil || e.Kind != play.Next && !(e.Kind == play.Put && e.Control == c.Name && len(c.Options) > 0) {
		return false
	}
	p := l.poll(c)
	if p == nil || p.Asked {
		return false
	}
	p.Asked, l.open, l.then, l.waits = true, p, e, true
	d.hand.drop(d)
	d.show()
	return true
}

// key takes a key while a count is open.
func (l *lesson) key(d *Desk, k Key) bool {
	if l == nil || l.open == nil {
		return false
	}
	switch k {
	case Up, Backward:
		l.open.Move(-1)
	case Down, Forward:
		l.open.Move(1)
	case Left:
		l.open.Add(-1)
	case Right:
		l.open.Add(1)
	case Backspace:
		l.open.Erase()
	case Enter:
		l.close(d, true)
	case Escape:
		l.close(d, false)
	case Larger, Smaller, Usual:
		return false
	}
	return true
}

// close ends a count; with on, what has waited for it is done.
func (l *lesson) close(d *Desk, on bool) {
	l.open = nil
	if l.waits && on {
		l.waits = false
		d.apply(l.then)
	}
	l.waits = false
	d.show()
}

// Digit types a digit into an open count.
func (d *Desk) Digit(n int) {
	if d.class != nil && d.class.open != nil {
		d.class.open.Type(n)
		d.touch()
	}
}

// Count opens the count of the guess that is shown, or shown last, to be corrected. It tells whether there is one.
func (d *Desk) Count() bool {
	if d.class == nil {
		return false
	}
	p := d.class.shown(d)
	if c := guess(d.session.Beat(d.story)); p == nil && c != nil {
		p = d.class.poll(c)
	}
	if p == nil {
		return false
	}
	p.Asked, d.class.open, d.class.waits = true, p, false
	d.show()
	return true
}

// down takes a press while a count is open: on a row it counts one hand more, elsewhere it does nothing.
func (l *lesson) down(d *Desk, x, y float64) bool {
	if l == nil || l.open == nil {
		return false
	}
	for i, r := range l.rows {
		if x >= r.X && x < r.X+r.W && y >= r.Y && y < r.Y+r.H {
			l.open.At = i
			l.open.Add(1)
		}
	}
	return true
}

// covers tells whether a count lies over a point.
func (l *lesson) covers(x, y float64) bool {
	return l != nil && l.open != nil || l != nil && l.card.W > 0 &&
		x >= l.card.X && x < l.card.X+l.card.W && y >= l.card.Y && y < l.card.Y+l.card.H
}

// shown is the count that belongs beside the answer that is shown: where options were picked, and in the beat after a
// guess at a number.
func (l *lesson) shown(d *Desk) *class.Poll {
	b := d.session.Beat(d.story)
	c := guess(b)
	if c == nil && b.Index > 0 {
		if c = guess(b.Scene.Beats[b.Index-1]); c != nil && len(c.Options) > 0 {
			c = nil
		}
	} else if c != nil && len(c.Options) == 0 {
		c = nil
	}
	if c == nil {
		return nil
	}
	for _, p := range l.polls {
		if p.Control == c && p.Total() > 0 {
			return p
		}
	}
	return nil
}

// share gives the count its part of the stage's rectangle: half of it where that leaves the stage the width that its
// tall shape needs, all of it elsewhere.
func (l *lesson) share(d *Desk) {
	if l == nil {
		return
	}
	l.card = picture.Box{}
	whole := d.at
	f := d.pad.Frame()
	if whole.H <= 0 {
		whole = picture.Box{X: f.Pad.X, Y: f.Pad.Y, W: f.Pad.W, H: f.Pad.H / 2}
	}
	if l.shown(d) == nil || d.over.Page != pad.Nothing {
		return
	}
	gap := f.Rem
	if whole.W >= 2*0.97*stage.TallW {
		half := whole.W / 2
		l.card = picture.Box{X: whole.X + half, Y: whole.Y + gap, W: half - gap, H: whole.H - 2*gap}
		d.at.W = half
		return
	}
	l.card = picture.Box{X: whole.X + gap/2, Y: whole.Y + gap/2, W: whole.W - gap, H: whole.H - gap}
	d.at.H = 0
}

// draw draws the counts.
func (l *lesson) draw(d *Desk, out *picture.Picture) {
	if l == nil {
		return
	}
	f := d.pad.Frame()
	view := class.View{Words: d.words(), Env: d.env(), Text: f.Text()}
	if p := l.shown(d); p != nil && l.card.W > 0 {
		view.Box = l.card
		view.Answer, view.Known = view.Env.(play.Env).Answer(p.Control.Name)
		l.rows = p.Draw(out, view, l.rows)
	}
	if l.open == nil {
		return
	}
	out.Rect(0, 0, d.w, d.h, 0, picture.Solid(picture.DeskDark.Alpha(0.6)))
	w, h := min(d.w-2*f.Rem, 46*f.Rem), min(d.h-2*f.Rem, 36*f.Rem)
	view.Box = picture.Box{X: (d.w - w) / 2, Y: (d.h - h) / 2, W: w, H: h}
	view.Typing, view.Known = true, false
	l.rows = l.open.Draw(out, view, l.rows)
}
