// Package check draws five question cards, each with three answers and their pictures; the one picked is marked, right or
// not quite.
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

// questions are the cards: the names of their beats, which are also their labels and the ends of their controls' names.
var questions = [...]string{"one", "two", "three", "four", "five"}

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
		if n.At(questions[i]) {
			return i
		}
	}
	return 0
}

// picked is the answer picked for a question, and whether there is one.
func picked(n *stage.Now, q int) (int, bool) {
	return int(n.Value("check." + questions[q])), n.Set("check." + questions[q])
}

type plan struct {
	card     pic.Box
	deck     float64 // from one card of the deck to the next
	head     float64 // baseline of the number and the state
	number   pic.Style
	in       float64 // the card's margin: number, question and answers begin there
	question pic.Style
	ask      float64 // middle of the question
	askLead  float64
	slot     pic.Box // the first answer
	pitch    float64
	picture  float64 // width of an answer's picture
	words    pic.Style
	lead     float64
	dot      float64
	state    pic.Style // of "pick one", "yes", "not quite"
}

var plans = [...]plan{
	stage.Wide: {card: pic.Box{X: 42, Y: 24, W: 540, H: 496}, deck: 6, head: 72, number: pic.Figure, in: 34, question: pic.Head.Sized(27), ask: 132, askLead: 33,
		slot: pic.Box{X: 76, Y: 196, W: 472, H: 90}, pitch: 102, picture: 132, words: pic.Strong.Sized(20), lead: 24, dot: 17, state: pic.Strong.Sized(18)},
	stage.Tall: {card: pic.Box{X: 8, Y: 6, W: 338, H: 244}, deck: 2, head: 27, number: pic.Strong, in: 12, question: pic.Head.Sized(17), ask: 53, askLead: 20,
		slot: pic.Box{X: 20, Y: 80, W: 314, H: 51}, pitch: 55.5, picture: 76, words: pic.Strong, lead: 18.5, dot: 12, state: pic.Strong},
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
	x, width := c.X+pl.in, c.W-2*pl.in
	p.Text(x, pl.head, pic.Left, pl.number, pic.InkSoft, n.Label(questions[q]))
	if len(n.Beat().Say) > 0 {
		ask(p, pl, x, width, n.Words.Text(n.Beat().Say[0], nil))
	}
	control := n.Story.Control("check." + questions[q])
	if control == nil {
		return
	}
	pick, set := picked(n, q)
	state, ink := "open", pic.InkSoft
	if set {
		state = "wrong"
		if control.Options[pick].Right {
			state, ink = "right", pic.RGB(0x0F6E5D)
		}
	}
	p.Text(x+width, pl.head, pic.Right, pl.state, ink, n.Label(state))
	for i := range min(answers, len(control.Options)) {
		b := pl.slot
		b.Y += pl.pitch * float64(i)
		o := &control.Options[i]
		slot(p, pl, b, n.Words.Text(o.Label, nil), n.Label("mine"), o.Right, pose[marks+i], pose[shown])
		picture := pic.Box{X: b.X + b.W - pl.picture, Y: b.Y, W: pl.picture, H: b.H}
		p.Rect(picture.X, picture.Y, picture.W, picture.H, 10, pic.Down(pic.DeskLight, pic.DeskMid))
		pictures[q][i](p, picture)
		p.Tap(control.Name, b, i)
	}
}

// ask writes the question, as large as two lines of it have room, or else smaller.
func ask(p *pic.Picture, pl *plan, x, width float64, words string) {
	s := pl.question
	for s.Size > 16 && props.Rows(width, s, words) > 2 {
		s.Size--
	}
	rows := float64(props.Rows(width, s, words))
	props.Lines(p, x, pl.ask+0.35*s.Size-pl.askLead*(rows-1)/2, props.Even(width, s, words), pl.askLead, s, pic.Ink, words)
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
	room := b.X + b.W - pl.picture - 8 - left
	k := props.Rows(room, pl.words, words)
	rows := float64(k)
	said := picked > 0 && pl.lead*float64(k+1) < b.H-2 // below the words, where there is room
	if said {
		rows++
	}
	end := props.Lines(p, left, y+0.35*pl.words.Size-pl.lead*(rows-1)/2, room, pl.lead, pl.words, pic.Ink, words)
	if said {
		p.Text(left, end, pic.Left, pic.Label, pic.InkSoft, mine)
	}
}
