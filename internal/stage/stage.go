// Package stage runs a scene: it knows what the scene's picture should come to rest at, moves it there tick by tick,
// and says whether anything still moves.
//
// A scene is two pure functions. Pose says, for a session, where each of the scene's tracks should come to rest (how
// full the jar is, how far the lid is down, which beat's things are out). Draw draws the scene for a pose, at rest or
// on the way. Nothing else moves a picture; so a beat never restarts it, a slider drags it, and with reduced motion it
// is simply there. What a scene leaves for the next one (see Relic) moves there first; then the next scene's tracks go.
//
//	Session ──Scene.Pose──▶ targets ──Runner.Step (springs, ramps)──▶ pose ──Scene.Draw──▶ picture.Picture
package stage

import (
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// Shape is one of the two compositions of every scene.
type Shape uint8

// The shapes are named after the window: a wide one shows the stage beside the pad, a tall one above it.
const (
	Wide Shape = iota
	Tall
)

// The size of each composition, in view units. The stage's rectangle shows the composition whole, as large as it fits
// and in the middle; the desk goes on around it.
const (
	WideW, WideH = 640, 560
	TallW, TallH = 360, 256
)

// The least that a unit may be for the wide shape: in CSS pixels, and as a share of the size of the reader's text.
const (
	leastWide = 0.97
	enough    = 0.85
)

// Size gives the width and height of a shape's composition, in view units.
func (s Shape) Size() (w, h float64) {
	if s == Tall {
		return TallW, TallH
	}
	return WideW, WideH
}

// Fit chooses the shape for a stage of w by h CSS pixels, and gives the scale and the offset that show its composition
// whole and centred. text is the size of the reader's text, 1 where a line's usual 16 CSS pixels are 16. The wide shape
// is taken where its words of 16 units are 15.5 CSS pixels or more, which a window of 1024 by 576 just gives, and not
// much smaller than the reader's text; the tall one's are larger in any rectangle, up to twice. boot.js chooses the
// still by the same rule, and a browser test compares the two.
func Fit(w, h, text float64) (s Shape, scale, x, y float64) {
	s = Tall
	if min(w/WideW, h/WideH) >= max(leastWide, enough*text) {
		s = Wide
	}
	cw, ch := s.Size()
	scale = min(w/cw, h/ch)
	return s, scale, (w - cw*scale) / 2, (h - ch*scale) / 2
}

// Ease says how a track goes to its target.
type Ease uint8

// The ways of going.
const (
	Spring Ease = iota // critically damped: follows a hand; Seconds is about the time to arrive
	Ramp               // at an even speed, Seconds from 0 to 1: for Draw to shape with its own easing
	Jump               // at once
)

// Track is one number that a scene animates.
type Track struct {
	Ease    Ease
	Seconds float64
}

// Scene is one scene's art.
type Scene struct {
	Name   string
	Tracks []Track
	Pose   func(n *Now, pose []float64)                     // writes the targets
	Draw   func(p *picture.Picture, n *Now, pose []float64) // draws; reads nothing but its arguments
	// Leave says what the scene hands on to the scene called to, as its picture in this pose shows it. It may be nil.
	Leave func(n *Now, pose []float64, to string) Relic
	// Take tells whether the scene, at the beat it opens at, takes what is handed to it. If so, it may write where tracks
	// start, which is at 0 otherwise. The scene then has it as Now.Got until all its tracks rest, and draws it from there to where it
	// shows the like itself. It may be nil.
	Take func(n *Now, got Relic, pose []float64) bool
}

// Now is what a scene may read.
type Now struct {
	Story   *story.Story
	Words   *story.Words
	Models  story.Models
	Session play.Session
	Shape   Shape
	Pointer picture.Point // in view units; counts only while Hover
	Hover   bool
	Held    string // the control that is being dragged on the stage, or empty
	Got     Relic  // what the scene before has handed on, until the scene rests
	Given   Relic  // what the scene hands on: its last picture, which fades, is drawn without it

	come    float64 // how far Got has come
	beat    *story.Beat
	fixed   map[string]string  // labels of the scene that no session changes
	labels  map[string]string  // all others, made since Show
	outputs map[string]float64 // likewise
	world   play.Env           // kept here, since a copy for every label would be allocated
}

// Beat is the beat that is shown.
func (n *Now) Beat() *story.Beat { return n.beat }

// Past tells whether the beat shown is the named one of its scene, or a later one.
func (n *Now) Past(name string) bool {
	for _, b := range n.beat.Scene.Beats {
		if b.Name == name {
			return n.beat.Index >= b.Index
		}
	}
	return false
}

// On gives 1 from the named beat of the scene onwards and 0 before it: a target for a Ramp.
func (n *Now) On(name string) float64 {
	if n.Past(name) {
		return 1
	}
	return 0
}

// At tells whether the named beat is shown.
func (n *Now) At(name string) bool { return n.beat.Name == name }

// Label gives the scene's words of that name in the reader's language, numbers filled in. Made once for a session, and
// once for a scene where no session changes them.
func (n *Now) Label(name string) string { return n.words(name, n.beat.Scene.Labels[name]) }

// Hand gives the scene's note in handwriting.
func (n *Now) Hand() string { return n.words("\x00hand", n.beat.Scene.Hand) }

func (n *Now) words(name string, l story.Line) string {
	if s, ok := n.fixed[name]; ok {
		return s
	}
	if s, ok := n.labels[name]; ok {
		return s
	}
	s := ""
	if !l.Empty() {
		s = n.Words.Text(l, n.env())
	}
	if n.Words.Changes(l) {
		n.labels[name] = s
	} else {
		n.fixed[name] = s
	}
	return s
}

// Value is what a control stands at, in its unit; for options, the index.
func (n *Now) Value(control string) float64 {
	v, _ := n.env().Control(control)
	return v
}

// Part is where a control stands, from 0 at its least to 1 at its most.
func (n *Now) Part(control string) float64 {
	c := n.Story.Control(control)
	if c == nil {
		return 0
	}
	pos, _ := n.Session.Position(c)
	return float64(pos) / float64(max(1, play.Last(c)))
}

// Set tells whether the reader has set a control.
func (n *Now) Set(control string) bool {
	_, set := n.env().Control(control)
	return set
}

// Output gives a model's output for the session's controls; 0 for one that does not exist, which a test rules out. Made
// once for a session.
func (n *Now) Output(name string) float64 {
	if v, ok := n.outputs[name]; ok {
		return v
	}
	v, _, _ := n.env().Output(name, nil)
	n.outputs[name] = v
	return v
}

// Answer gives what a guess was about, in its control's unit; 0 for a control that no number answers. Made once for a
// session.
func (n *Now) Answer(control string) float64 {
	if v, ok := n.outputs[control]; ok {
		return v
	}
	v, _ := n.env().Answer(control)
	n.outputs[control] = v // no output is called as a control is
	return v
}

// Fact gives a value of the ledger: Fact("F94", "usd").
func (n *Now) Fact(id, value string) float64 {
	if f := n.Story.Fact(id); f != nil {
		for _, v := range f.Values {
			if v.Name == value {
				return v.N
			}
		}
	}
	return 0
}

func (n *Now) env() *play.Env {
	n.world = play.Env{Story: n.Story, Session: &n.Session, Models: n.Models}
	return &n.world
}
