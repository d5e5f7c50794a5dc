// Package check draws five question cards, each with three answers; the one picked is marked, right or not quite.
package check

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter  = iota // the card comes in
	card          // which card lies on top, from 0
	marks         // one for each answer: how far its mark is drawn
	_             // the second answer
	_             // the third
	shown         // the right answer is pointed out
	tracks        // how many there are
)

const answers = 3

// question is a card: its beat, which is also its label and the end of its control's name, and the right option. The
// story says the same by the lines `lead(check.one=notes) Yes.`; a test compares.
type question struct{ beat, control, right string }

var questions = [...]question{
	{"one", "check.one", "notes"},
	{"two", "check.two", "march"},
	{"three", "check.three", "forty"},
	{"four", "check.four", "returns"},
	{"five", "check.five", "late"},
}

// Scene is the scene of the questions.
var Scene = &stage.Scene{
	Name: "check",
	Tracks: []stage.Track{
		enter:     {Ease: stage.Ramp, Seconds: 0.5},
		card:      {Ease: stage.Spring, Seconds: 0.4},
		marks:     {Ease: stage.Ramp, Seconds: 0.4},
		marks + 1: {Ease: stage.Ramp, Seconds: 0.4},
		marks + 2: {Ease: stage.Ramp, Seconds: 0.4},
		shown:     {Ease: stage.Ramp, Seconds: 0.4},
	},
	Pose: func(n *stage.Now, pose []float64) {
		q := at(n)
		pose[enter], pose[card] = 1, float64(q)
		pick, set := picked(n, q)
		for i := range answers {
			pose[marks+i] = 0
		}
		pose[shown] = 0
		if set {
			pose[marks+pick], pose[shown] = 1, 1
		}
	},
	Draw: draw,
}

// at is the number of the question shown, from 0.
func at(n *stage.Now) int {
	for i := range questions {
		if n.At(questions[i].beat) {
			return i
		}
	}
	return 0
}

// picked is the answer picked for a question, and whether there is one.
func picked(n *stage.Now, q int) (int, bool) {
	return int(n.Value(questions[q].control)), n.Set(questions[q].control)
}

type plan struct {
	card     pic.Box
	deck     float64 // from one card of the deck to the next
	number   pic.Point
	question pic.Style // size 0: the question stands on the pad alone
	ask      pic.Point
	askLead  float64
	slot     pic.Box // the first answer
	pitch    float64
	words    pic.Style
	lead     float64
	dot      float64
	state    pic.Point // baseline of "pick one", "yes", "not quite"; right end
}

var plans = [...]plan{
	stage.Wide: {card: pic.Box{X: 48, Y: 26, W: 530, H: 488}, deck: 6, number: pic.Point{X: 84, Y: 84}, question: pic.Head.Sized(23),
		ask: pic.Point{X: 84, Y: 136}, askLead: 29, slot: pic.Box{X: 80, Y: 218, W: 466, H: 78}, pitch: 92,
		words: pic.Strong.Sized(19), lead: 23, dot: 17, state: pic.Point{X: 542, Y: 82}},
	stage.Tall: {card: pic.Box{X: 14, Y: 12, W: 324, H: 224}, deck: 3, number: pic.Point{X: 28, Y: 40},
		slot: pic.Box{X: 24, Y: 54, W: 304, H: 52}, pitch: 59, words: pic.Strong, lead: 19, dot: 13, state: pic.Point{X: 324, Y: 39}},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	pl := &plans[n.Shape]
	q := at(n)
	in := stage.Out(pose[enter])
	p.Push(pic.Group{Y: 24 * (1 - in), Fade: 1 - in})
	c := pl.card
	for k := len(questions) - 1 - q; k > 0; k-- {
		d := pl.deck * float64(k)
		p.Rect(c.X+d, c.Y+d, c.W, c.H, 14, pic.Solid(pic.PaperShade.Mix(pic.DeskMid, 0.12*float64(k))))
	}
	slide := float64(q) - pose[card] // 1 when a later card has just come up
	p.Push(pic.Group{X: 36 * slide, Turn: 0.02 * slide, Fade: min(0.85, max(slide, -slide))})
	face(p, n, pl, pose, q)
	p.Pop()
	p.Pop()
}

func face(p *pic.Picture, n *stage.Now, pl *plan, pose []float64, q int) {
	c := pl.card
	p.Shadow(c.X+2, c.Y+8, c.W, c.H, 14, 16, 0.4)
	p.Rect(c.X, c.Y, c.W, c.H, 14, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.3)))
	number := pic.Figure
	if n.Shape == stage.Tall {
		number = pic.Head
	}
	p.Text(pl.number.X, pl.number.Y, pic.Left, number, pic.Ink, n.Label(questions[q].beat))
	if pl.question.Size > 0 && len(n.Beat().Say) > 0 {
		words, style, lead, room := n.Words.Text(n.Beat().Say[0], nil), pl.question, pl.askLead, c.W-2*(pl.ask.X-c.X)
		if big := style.Sized(1.3 * style.Size); props.Rows(room, big, words) <= 2 {
			style, lead = big, 1.25*lead
		}
		rows := float64(props.Rows(room, style, words))
		mid := (pl.number.Y + pl.slot.Y) / 2
		props.Lines(p, pl.ask.X, mid+0.35*style.Size-lead*(rows-1)/2, room, lead, style, pic.Ink, words)
	}
	control := n.Story.Control(questions[q].control)
	if control == nil {
		return
	}
	pick, set := picked(n, q)
	state, ink := "open", pic.InkSoft
	if set {
		state = "wrong"
		if control.Options[pick].Name == questions[q].right {
			state, ink = "right", pic.RGB(0x0F6E5D)
		}
	}
	p.Text(pl.state.X, pl.state.Y, pic.Right, pic.Strong.Sized(18), ink, n.Label(state))
	for i := range min(answers, len(control.Options)) {
		b := pl.slot
		b.Y += pl.pitch * float64(i)
		o := &control.Options[i]
		slot(p, pl, b, n.Words.Text(o.Label, nil), n.Label("mine"), o.Name == questions[q].right, pose[marks+i], pose[shown])
		p.Tap(control.Name, b, i)
	}
}

// slot draws an answer with room for its mark; picked runs from 0 to 1 as its own mark is drawn, shown as the right one
// is pointed out.
func slot(p *pic.Picture, pl *plan, b pic.Box, words, mine string, right bool, picked, shown float64) {
	p.Shadow(b.X+1, b.Y+3, b.W-2, b.H, 10, 6, 0.22)
	lit := 0.0
	if right {
		lit = stage.Out(shown)
	}
	white := pic.RGB(0xFFFEFA)
	p.Rect(b.X, b.Y, b.W, b.H, 10, pic.Solid(white.Mix(pic.Teal, 0.24*lit)))
	p.Frame(b.X, b.Y, b.W, b.H, 10, 1.6+1.8*lit, pic.Solid(pic.InkSoft.Alpha(0.7).Mix(pic.TealDark, lit)))
	x, y, r := b.X+14+pl.dot, b.Y+b.H/2, pl.dot
	switch {
	case lit > 0: // the right answer is the one that stands out, whichever was picked
		p.Ellipse(x, y, r*lit, r*lit, pic.Solid(pic.TealDark))
		props.Pencil(p, 0.2*r, pic.Paper, 2*shown-1, pic.Point{X: x - 0.45*r, Y: y + 0.02*r}, pic.Point{X: x - 0.12*r, Y: y + 0.38*r}, pic.Point{X: x + 0.48*r, Y: y - 0.36*r})
	case picked > 0: // picked, and not right: the dot alone
		p.Ring(x, y, r-1, r-1, 2, pic.Solid(pic.InkSoft))
		p.Ellipse(x, y, 0.5*r*stage.Out(picked), 0.5*r*stage.Out(picked), pic.Solid(pic.InkSoft))
	default:
		p.Ring(x, y, r-1, r-1, 2, pic.Solid(pic.InkSoft))
	}
	left := x + r + 12
	room := b.X + b.W - 12 - left
	if picked > 0 {
		w := pic.Label.Width(mine)
		p.Text(b.X+b.W-14, y+5.5, pic.Right, pic.Label, pic.InkSoft, mine)
		room -= w + 12
	}
	k := props.Rows(room, pl.words, words)
	props.Lines(p, left, y+0.35*pl.words.Size-pl.lead*float64(k-1)/2, room, pl.lead, pl.words, pic.Ink, words)
}
