package desk

import (
	"math"

	"coinorcap/internal/pad"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// Key is what a key or a button of a gamepad asks for.
type Key uint8

// The keys. What each does is said in the help and in the program's READ ME.
const (
	Forward  Key = iota // Tab: to what can be reached next
	Backward            // Shift+Tab
	Up                  // as Backward and Forward, but sliders and options take Left and Right
	Down
	Left  // less; without a slider or options, one beat back
	Right // more; one beat on
	Enter
	Escape    // closes what was opened last
	Backspace // one beat back
	PageUp    // much less, or one window up
	PageDown
	Home // to the least, or to the beginning
	End
	Help
	Contents
	Larger // text
	Smaller
	Usual
)

// Key takes a key.
func (d *Desk) Key(k Key) {
	d.hand.drop(d)
	if d.class.key(d, k) {
		d.touch()
		return
	}
	switch k {
	case Forward, Down:
		d.focus(1)
	case Backward, Up:
		d.focus(-1)
	case Left, Right, PageUp, PageDown, Home, End:
		d.move(k)
	case Enter:
		d.enter()
	case Escape:
		if d.over.Page != pad.Nothing {
			d.lay(pad.Sheet{})
		} else {
			d.pad.Focus = -1
			d.touch()
		}
	case Backspace:
		if d.over.Page != pad.Nothing {
			d.lay(pad.Sheet{})
		} else {
			d.apply(play.Event{Kind: play.Back})
		}
	case Help:
		d.toggle(pad.Help)
	case Contents:
		d.toggle(pad.Contents)
	case Larger:
		d.size(1)
	case Smaller:
		d.size(-1)
	case Usual:
		d.size(0)
	}
}

func (d *Desk) toggle(page pad.Page) {
	if d.over.Page == page {
		page = pad.Nothing
	}
	d.lay(pad.Sheet{Page: page})
}

// lay lays a sheet over the pad, or takes it away; what was focused before is found again.
func (d *Desk) lay(s pad.Sheet) {
	if s.Page != pad.Nothing && d.over.Page == pad.Nothing {
		d.hand.under = d.focused()
	}
	d.over = s
	d.pad.Focus = -1
	d.show()
	if s.Page == pad.Nothing && d.hand.under != nil {
		d.find(*d.hand.under)
		d.hand.under = nil
	}
}

// focused is what the focused target does; nil when there is none.
func (d *Desk) focused() *pad.Act {
	if ts := d.pad.Targets(); d.pad.Focus >= 0 && d.pad.Focus < len(ts) {
		a := ts[d.pad.Focus].Act
		return &a
	}
	return nil
}

// find focuses the first target that does something.
func (d *Desk) find(a pad.Act) {
	for i, t := range d.pad.Targets() {
		if t.Act == a {
			d.pad.Focus = i
			d.pad.Reveal(i)
			d.touch()
			return
		}
	}
}

// focus goes n targets on, round and round.
func (d *Desk) focus(n int) {
	count := len(d.pad.Targets())
	if count == 0 {
		return
	}
	if d.pad.Focus < 0 && n < 0 {
		d.pad.Focus = 0
	}
	d.pad.Focus = (d.pad.Focus + n + count) % count
	d.pad.Reveal(d.pad.Focus)
	d.touch()
}

// enter takes the focused target. Where nothing is focused it goes on, so that one button reads the whole story; and
// where only a choice leads on, it goes to the first.
func (d *Desk) enter() {
	if d.pad.Focus >= 0 {
		d.act(d.pad.Focus)
		return
	}
	for i, t := range d.pad.Targets() {
		switch t.Kind {
		case pad.Next:
			d.act(i)
			return
		case pad.Choice:
			d.find(t.Act)
			return
		}
	}
}

// move takes the keys that mean less and more.
func (d *Desk) move(k Key) {
	if a := d.focused(); a != nil && d.set(*a, k) {
		return
	}
	view := d.pad.Frame().Pad.H
	switch k {
	case Left:
		if d.over.Page == pad.Nothing {
			d.apply(play.Event{Kind: play.Back})
		}
	case Right:
		if d.over.Page == pad.Nothing {
			d.apply(play.Event{Kind: play.Next})
		}
	case PageUp:
		d.scroll(-0.8 * view)
	case PageDown:
		d.scroll(0.8 * view)
	case Home:
		d.scroll(math.Inf(-1))
	case End:
		d.scroll(math.Inf(1))
	}
}

// set moves a focused slider, or goes through the options that a focused one is of; false for anything else.
func (d *Desk) set(a pad.Act, k Key) bool {
	c := d.story.Control(a.Control)
	if c == nil || a.Kind != pad.Slider && a.Kind != pad.Option {
		return false
	}
	if a.Kind == pad.Slider {
		pos, _ := d.session.Position(c)
		d.put(c, pad.Nudge(c, pos, moves[k]))
		return true
	}
	to := a.Position
	switch k {
	case Left:
		to--
	case Right:
		to++
	case Home:
		to = 0
	case End:
		to = play.Last(c)
	default:
		return false
	}
	a.Position = min(max(to, 0), play.Last(c))
	d.put(c, a.Position)
	d.find(a)
	return true
}

var moves = map[Key]pad.Move{Left: pad.Less, Right: pad.More, PageUp: pad.MuchMore, PageDown: pad.MuchLess, Home: pad.Least, End: pad.Most}

func (d *Desk) put(c *story.Control, pos int) {
	d.apply(play.Event{Kind: play.Put, Control: c.Name, Position: pos})
}

// act does what a target does.
func (d *Desk) act(target int) {
	t := d.pad.Targets()[target]
	switch t.Kind {
	case pad.Close:
		d.lay(pad.Sheet{})
	case pad.Setting:
		d.Set(d.settings.With(t.Act))
	case pad.Slider: // taken is set, even where it stood
		if c := d.story.Control(t.Control); c != nil {
			pos, _ := d.session.Position(c)
			d.put(c, pos)
		}
	case pad.Web:
		if d.Open != nil {
			d.Open(t.Address)
		}
	default:
		if s, ok := t.Over(); ok {
			d.lay(s)
		} else if e, ok := t.Event(); ok {
			d.apply(e)
		}
	}
}

// size makes the text one size larger or smaller; 0 gives the usual one.
func (d *Desk) size(n int) {
	now := d.settings.Value(pad.TextSize)
	sizes := pad.TextSizes
	at := 0
	for i, s := range sizes {
		if s <= now {
			at = i
		}
	}
	at = min(max(at+n, 0), len(sizes)-1)
	if n == 0 {
		at = 0
	}
	d.Set(d.settings.With(pad.Act{Kind: pad.Setting, Setting: pad.TextSize, Value: sizes[at]}))
}

func (d *Desk) scroll(dy float64) {
	if d.pad.Scroll(dy) {
		d.touch()
	}
}
