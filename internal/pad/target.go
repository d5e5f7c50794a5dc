package pad

import (
	"math"

	"coinorcap/internal/picture"
	"coinorcap/internal/play"
)

// Kind says what a target does.
type Kind uint8

// The kinds of targets.
const (
	Next     Kind = iota // on by one beat: Place
	Back                 // back by one: Place
	Choice               // a way on that the reader picks: Place
	Place                // a link to a scene or beat: Place
	Restart              // a fresh reading
	Slider               // Control; see Slide and Nudge
	Option               // puts Control to Position
	Facts                // opens the sheet of sources: Facts
	Term                 // opens a word's explanation: Term
	Open                 // opens a sheet: Sheet
	Close                // closes the sheet
	Language             // reads on in another language: Lang
	Setting              // sets a preference: Setting and Value, see Settings.With
	Web                  // an address of the web: Address
)

// Act is what a target does, as data. Which fields count is said by its kind. Acts can be compared.
type Act struct {
	Kind     Kind
	Place    string
	Control  string
	Position int
	Facts    string // ids, joined by spaces
	Term     string
	Sheet    Page
	Lang     string
	Setting  string
	Value    int
	Address  string
}

// Event is what an act means to the session; false for what only changes what is shown.
func (a Act) Event() (e play.Event, ok bool) {
	switch a.Kind {
	case Next:
		return play.Event{Kind: play.Next}, true
	case Back:
		return play.Event{Kind: play.Back}, true
	case Choice, Place:
		return play.Event{Kind: play.Go, Place: a.Place}, true
	case Restart:
		return play.Event{Kind: play.Restart}, true
	case Option:
		return play.Event{Kind: play.Put, Control: a.Control, Position: a.Position}, true
	case Language:
		return play.Event{Kind: play.Speak, Lang: a.Lang}, true
	}
	return e, false
}

// Over is the sheet that an act opens; false when it opens none.
func (a Act) Over() (s Sheet, ok bool) {
	switch a.Kind {
	case Facts:
		return Sheet{Page: Sources, Facts: a.Facts}, true
	case Term:
		return Sheet{Page: Word, Term: a.Term}, true
	case Open:
		return Sheet{Page: a.Sheet}, true
	}
	return s, false
}

// Target is something that the reader can reach by pointer or keyboard.
type Target struct {
	Act
	Box   picture.Box // what can be hit, in the window's units, as scrolled; at least 44 by 44 but for marks and dashes
	Label string      // what it is, in the reader's language
	On    bool        // an option or a preference that is set, the language that is read

	where scope
	own   picture.Box // in its layer's units, as it is seen: the focus is drawn around it
	nth   int         // of targets with this act, before it
}

// scope is the layer that a target lies on.
type scope uint8

const (
	onWindow scope = iota // tools and progress
	onBody                // scrolls with the pad
	onFoot                // the pad's ways on and back
	onHead                // of a sheet
	onSheet               // scrolls with the sheet
)

// hit is a place where a target can be hit, in its layer's units.
type hit struct {
	box    picture.Box
	target int
}

// add makes a target and gives its number.
func (p *Pad) add(where scope, a Act, label string, own picture.Box) int {
	t := Target{Act: a, Label: label, where: where, own: own}
	for i := range p.targets {
		if p.targets[i].Act == a && p.targets[i].where == where {
			t.nth++
		}
	}
	p.targets = append(p.targets, t)
	if own.W > 0 {
		p.hits = append(p.hits, hit{roomy(own, 1), len(p.targets) - 1})
	}
	return len(p.targets) - 1
}

// roomy widens a box to what a finger hits; share tells how much of that its width gets.
func roomy(b picture.Box, share float64) picture.Box {
	if more := reach*share - b.W; more > 0 {
		b.X, b.W = b.X-more/2, b.W+more
	}
	if more := reach - b.H; more > 0 {
		b.Y, b.H = b.Y-more/2, b.H+more
	}
	return b
}

// Targets lists what can be reached now, in reading order; while a sheet lies over the pad, only what stands there. The
// slice is the pad's own, and its boxes hold until the next scroll or layout.
func (p *Pad) Targets() []Target {
	seen := 0
	for i := range p.hits {
		h := &p.hits[i]
		t := &p.targets[h.target]
		if h.target < seen {
			continue // a word on two lines counts where it begins
		}
		seen = h.target + 1
		t.Box = h.box
		t.Box.X, t.Box.Y = t.Box.X+p.originX(t.where), t.Box.Y+p.originY(t.where)
	}
	return p.targets
}

// At finds the target at a point of the window: of several that can be hit there the nearest, -1 when there is none.
func (p *Pad) At(x, y float64) int {
	best, found := math.Inf(1), -1
	for i := range p.hits {
		h := &p.hits[i]
		t := &p.targets[h.target]
		if !inside(p.window(t.where), x, y) || t.where == onBody && p.over() == Nothing && inside(p.footBox(), x, y) {
			continue
		}
		px, py := x-p.originX(t.where), y-p.originY(t.where)
		if !inside(h.box, px, py) {
			continue
		}
		// What is seen counts, not what was added for the finger: nearest to the middle line of the target's height.
		far := math.Abs(py - h.box.Y - h.box.H/2)
		if h.box.W <= 2*reach {
			far = math.Hypot(far, px-h.box.X-h.box.W/2)
		}
		if far < best {
			best, found = far, h.target
		}
	}
	return found
}

func inside(b picture.Box, x, y float64) bool {
	return x >= b.X && x < b.X+b.W && y >= b.Y && y < b.Y+b.H
}
