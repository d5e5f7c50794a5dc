// Package refusal draws the e-mail of 31 January 2018 and its answer, then the two accounts of it: sheets of equal size,
// one lamp between them.
package refusal

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter = iota // the e-mail comes in
	reply        // its answer beside it
	sides        // the accounts come, the e-mail goes between them
	lamp         // 0 at OpenAI's account, 1 at Musk's
)

// Scene is the refusal.
var Scene = &stage.Scene{
	Name: "refusal",
	Tracks: []stage.Track{
		enter: {Ease: stage.Ramp, Seconds: 0.5},
		reply: {Ease: stage.Ramp, Seconds: 0.6},
		sides: {Ease: stage.Ramp, Seconds: 0.9},
		lamp:  {Ease: stage.Spring, Seconds: 0.3},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter], pose[reply], pose[sides] = 1, n.On("reply"), n.On("sides")
		pose[lamp] = 0.5
		if n.Past("sides") {
			pose[lamp] = n.Part("refusal.lamp")
		}
	},
	Draw: draw,
}

type layout struct {
	alone  pic.Box // the e-mail on its own
	pair   pic.Box // the e-mail beside its answer, which lies as far from the other side
	small  pic.Box // the e-mail between the accounts; Y is its lower edge
	sheet  pic.Box // OpenAI's account; Musk's lies as far from the other side
	in     float64
	quote  float64 // size of the words quoted
	title  pic.Style
	lead   float64
	body   pic.Style // of the account itself; none where there is no room
	glow   float64   // radius of the lamp's light
	rail   float64
	x0, x1 float64
}

var layouts = [...]layout{
	stage.Wide: {alone: pic.Box{X: 88, Y: 90, W: 464, H: 360}, pair: pic.Box{X: 18, Y: 110, W: 294, H: 320},
		small: pic.Box{X: 176, Y: 484, W: 288}, sheet: pic.Box{X: 14, Y: 24, W: 300, H: 418}, in: 24, quote: 30,
		title: pic.Head.Sized(25), body: pic.Sheet.Sized(20), lead: 31, rail: 522, x0: 90, x1: 550, glow: 46},
	stage.Tall: {alone: pic.Box{X: 60, Y: 30, W: 240, H: 190}, pair: pic.Box{X: 12, Y: 24, W: 162, H: 208},
		small: pic.Box{X: 60, Y: 204, W: 240}, sheet: pic.Box{X: 12, Y: 12, W: 164, H: 178}, in: 12, quote: 20,
		title: pic.Head.Sized(18), rail: 228, x0: 40, x1: 320, glow: 30},
}

// mirror is the box's place on the other side.
func mirror(b pic.Box, w float64) pic.Box {
	b.X = w - b.X - b.W
	return b
}

func between(a, b pic.Box, t float64) pic.Box {
	return pic.Box{X: stage.Mix(a.X, b.X, t), Y: stage.Mix(a.Y, b.Y, t), W: stage.Mix(a.W, b.W, t), H: stage.Mix(a.H, b.H, t)}
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	w, _ := n.Shape.Size()
	r, s := stage.InOut(pose[reply]), stage.InOut(pose[sides])
	// First the answer goes, then the accounts come: never words over words.
	if goes := stage.In(stage.Turn(pose[sides], 0, 2, 0.45)); goes < 1 {
		answer(p, n, l, mirror(l.pair, w), r, goes)
	}
	if comes := stage.Out(stage.Turn(pose[sides], 1, 2, 0.55)); comes > 0 {
		accounts(p, n, l, w, comes, pose[lamp])
	}
	small := l.small
	small.H = l.smallHeight(n)
	small.Y -= small.H
	email(p, n, l, between(between(l.alone, l.pair, r), small, s), stage.Out(pose[enter]), s)
	if s > 0 {
		p.Push(pic.Group{Fade: 1 - s})
		x := stage.Mix(l.x0, l.x1, pose[lamp])
		p.Line(l.x0, l.rail, l.x1, l.rail, 6, pic.Solid(pic.Track))
		p.Glow(x, l.rail, l.glow, pic.GoldLight.Alpha(0.8))
		props.Knob(p, x, l.rail, 14, n.Held == "refusal.lamp")
		p.Pop()
		if n.At("sides") {
			p.Handle("refusal.lamp", props.KnobBox(x, l.rail, 14), pic.Point{X: l.x0, Y: l.rail}, pic.Point{X: l.x1, Y: l.rail})
		}
	}
}

// The mail between the accounts: its margin, and the size of its quotation.
const (
	smallIn   = 13.0
	smallSize = 16.0
)

// smallHeight is as high as the mail between the accounts must be for its words.
func (l *layout) smallHeight(n *stage.Now) float64 {
	width := l.small.W - 2*smallIn - 6
	return 24 + 20*float64(props.Rows(width, pic.Strong, n.Label("mail"))) +
		1.3*smallSize*float64(props.Rows(width, pic.Sheet.Sized(smallSize), n.Label("quote")))
}

// email draws the mail; s is how far it has gone to its place between the accounts.
func email(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, come, s float64) {
	p.Push(pic.Group{Y: 30 * (1 - come), Fade: 1 - come})
	props.Sheet(p, b)
	// A small teal corner: both sides have this paper.
	p.Rect(b.X, b.Y, 7, b.H, 1, pic.Solid(pic.Teal))
	in := stage.Mix(l.in+4, smallIn+3, s)
	width := b.W - 2*in
	y := b.Y + stage.Mix(l.in+18, 24, s)
	y = props.Lines(p, b.X+in, y, width, 20, pic.Strong, pic.InkSoft, n.Label("mail"))
	size := stage.Mix(l.quote, smallSize, s)
	y += stage.Mix(0.7*size, 2, s)
	y = props.Lines(p, b.X+in, y, width, 1.3*size, pic.Sheet.Sized(size), pic.Ink, n.Label("quote"))
	scrawl(p, b, b.X+in, y, width, 1-min(1, 3*s))
	p.Pop()
}

// answer draws the reply of the same day.
func answer(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, t, s float64) {
	if t == 0 {
		return
	}
	p.Push(pic.Group{X: 60 * (1 - t), Y: 60 * s, Fade: 1 - t*(1-s)})
	props.Sheet(p, b)
	p.Rect(b.X, b.Y, 7, b.H, 1, pic.Solid(pic.Teal))
	in := l.in + 4
	y := props.Lines(p, b.X+in, b.Y+l.in+18, b.W-2*in, 20, pic.Strong, pic.InkSoft, n.Label("answer"))
	y = props.Lines(p, b.X+in, y+0.7*l.quote, b.W-2*in, 1.3*l.quote, pic.Sheet.Sized(l.quote), pic.Ink, n.Label("reply"))
	scrawl(p, b, b.X+in, y, b.W-2*in, 1)
	p.Pop()
}

// scrawl fills the rest of a sheet with writing too small to read.
func scrawl(p *pic.Picture, b pic.Box, x, y, width, a float64) {
	if a <= 0 {
		return
	}
	c := pic.Solid(pic.InkSoft.Alpha(0.3 * a))
	for i := 0; y+18 < b.Y+b.H; i++ {
		end := x + width*(1-0.12*float64((i*3+1)%4))
		for at, k := x, 0; at < end; k++ {
			word := min(float64(12+(i*31+k*17)%30), end-at)
			p.Rect(at, y-2, word, 4, 2, c)
			at += word + 7
		}
		y += 18
	}
}

// accounts draws the two sheets and the light, which words stand above.
func accounts(p *pic.Picture, n *stage.Now, l *layout, w, s, at float64) {
	left, right := l.sheet, mirror(l.sheet, w)
	up := 40 * (1 - s)
	p.Push(pic.Group{Y: up, Fade: 1 - s})
	side(p, n, l, left, pic.Blue, 1-at, "openai", "openaititle", "openaitext")
	side(p, n, l, right, pic.Coral, at, "musk", "musktitle", "musktext")
	p.Pop()
}

// side draws one account; lit is how much of the lamp's light falls on it.
func side(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, band pic.Color, lit float64, who, title, text string) {
	p.Glow(b.X+b.W/2, b.Y+b.H/2, 0.85*b.H, pic.GoldLight.Alpha(0.3*lit))
	p.Shadow(b.X+4, b.Y+8, b.W-2, b.H, 3, 14, 0.5)
	p.Rect(b.X, b.Y, b.W, b.H, 2, pic.Solid(pic.Paper.Mix(pic.DeskLight, 0.38)))
	p.Push(pic.Group{Clipped: true, Clip: b})
	p.Rect(b.X, b.Y, b.W, b.H, 2, pic.Down(pic.Paper.Alpha(lit), pic.PadLight.Alpha(lit)))
	p.Pop()
	p.Rect(b.X, b.Y, b.W, 10, 1, pic.Solid(band))
	x, width := b.X+l.in, b.W-2*l.in
	y := b.Y + 14 + 0.6*l.in + 14
	y = props.Lines(p, x, y, width, 20, pic.Strong, pic.Ink, n.Label(who))
	y = props.Lines(p, x, y+0.5*l.title.Size, width, 1.2*l.title.Size, l.title, pic.Ink, n.Label(title))
	if l.body.Size > 0 {
		props.Lines(p, x, y+14, width, l.lead, l.body, pic.Ink, n.Label(text))
	}
}
