// Package refusal draws the e-mail of 31 January 2018 and its answer, then the two accounts of it: sheets of equal size
// under one lamp that slides.
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
	small  pic.Box // the e-mail below the accounts; Y is its lower edge
	sheet  pic.Box // OpenAI's account; Musk's lies as far from the other side
	in     float64
	quote  float64 // size of the words quoted, alone and beside the answer
	beside float64
	title  pic.Style
	lead   float64
	body   pic.Style // of the account itself; none where there is no room
	rail   float64   // on which the lamp hangs
	hood   float64   // its scale
}

var layouts = [...]layout{
	stage.Wide: {alone: pic.Box{X: 50, Y: 56, W: 540, H: 440}, pair: pic.Box{X: 20, Y: 78, W: 290, H: 400},
		small: pic.Box{X: 160, Y: 542, W: 320}, sheet: pic.Box{X: 20, Y: 98, W: 290, H: 326}, in: 24, quote: 36, beside: 30,
		title: pic.Head.Sized(25), body: pic.Sheet.Sized(19), lead: 30, rail: 24, hood: 1},
	stage.Tall: {alone: pic.Box{X: 34, Y: 16, W: 292, H: 220}, pair: pic.Box{X: 12, Y: 16, W: 162, H: 224},
		small: pic.Box{X: 30, Y: 244, W: 300}, sheet: pic.Box{X: 12, Y: 50, W: 162, H: 108}, in: 12, quote: 22, beside: 18,
		title: pic.Head.Sized(18), rail: 15, hood: 0.5},
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
	if s > 0 {
		link(p, l, small, w, s)
	}
	email(p, n, l, between(between(l.alone, l.pair, r), small, s), stage.Out(pose[enter]), r, s)
	if s > 0 {
		rail(p, n, l, w, s, pose[lamp])
	}
}

// ends are where the lamp hangs: over the middle of either sheet.
func (l *layout) ends(w float64) (x0, x1 float64) {
	x0 = l.sheet.X + l.sheet.W/2
	return x0, w - x0
}

// rail draws the lamp on its rail, and declares it.
func rail(p *pic.Picture, n *stage.Now, l *layout, w, s, at float64) {
	x0, x1 := l.ends(w)
	x := stage.Mix(x0, x1, at)
	head := pic.Point{X: x, Y: l.rail + 8*l.hood}
	p.Push(pic.Group{Fade: 1 - s})
	p.Line(x0-40*l.hood, l.rail, x1+40*l.hood, l.rail, 5, pic.Solid(pic.Track.Mix(pic.Mute, 0.3)))
	p.Rect(x-7*l.hood, l.rail-5*l.hood, 14*l.hood, 14*l.hood, 4*l.hood, pic.Solid(pic.Mute))
	props.Hood(p, head, l.hood)
	middle := head.Y + 24*l.hood
	props.Knob(p, x, middle, 12, n.Held == "refusal.lamp")
	p.Pop()
	if n.At("sides") {
		p.Handle("refusal.lamp", props.KnobBox(x, middle, 14), pic.Point{X: x0, Y: middle}, pic.Point{X: x1, Y: middle})
	}
}

// link joins both accounts to the e-mail they share.
func link(p *pic.Picture, l *layout, small pic.Box, w, s float64) {
	x0, x1 := l.ends(w)
	top, mid := l.sheet.Y+l.sheet.H, small.Y+small.H/2
	teal := pic.Solid(pic.Teal.Alpha(s))
	p.Polyline(2.5, teal, pic.Point{X: x0 - 0.28*l.sheet.W, Y: top}, pic.Point{X: x0 - 0.28*l.sheet.W, Y: mid}, pic.Point{X: small.X, Y: mid})
	p.Polyline(2.5, teal, pic.Point{X: x1 + 0.28*l.sheet.W, Y: top}, pic.Point{X: x1 + 0.28*l.sheet.W, Y: mid}, pic.Point{X: small.X + small.W, Y: mid})
	for _, x := range [...]float64{x0 - 0.28*l.sheet.W, x1 + 0.28*l.sheet.W} {
		p.Ellipse(x, top, 5, 5, teal)
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

// email draws the mail; r is how far it has gone to its place beside the answer, s to that below the accounts.
func email(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, come, r, s float64) {
	p.Push(pic.Group{Y: 30 * (1 - come), Fade: 1 - come})
	props.Sheet(p, b)
	// A small teal corner: both sides have this paper.
	p.Rect(b.X, b.Y, 7, b.H, 1, pic.Solid(pic.Teal))
	in := stage.Mix(l.in+4, smallIn+3, s)
	width := b.W - 2*in
	y := b.Y + stage.Mix(l.in+18, 24, s)
	y = props.Lines(p, b.X+in, y, width, 20, pic.Strong, pic.InkSoft, n.Label("mail"))
	size := stage.Mix(stage.Mix(l.quote, l.beside, r), smallSize, s)
	y += stage.Mix(0.8*size, 2, s)
	y = quoted(p, b.X+in, y, width, size, 1-s, n.Label("quote"))
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
	y = quoted(p, b.X+in, y+0.8*l.beside, b.W-2*in, l.beside, 1, n.Label("reply"))
	scrawl(p, b, b.X+in, y, b.W-2*in, 1)
	p.Pop()
}

// quoted writes words in even lines, marked through as far as a says, and gives the baseline after them.
func quoted(p *pic.Picture, x, y, width, size, a float64, words string) float64 {
	s := pic.Sheet.Sized(size)
	even, lead := width, 1.32*size
	if a > 0.5 {
		even = props.Even(width, s, words)
	}
	mark, line := pic.Solid(pic.GoldLight.Alpha(0.6*a)), ""
	for words != "" {
		line, words = props.Cut(even, s, words)
		if a > 0 {
			p.Rect(x-5, y-0.86*size, s.Width(line)+10, 1.14*size, 3, mark)
		}
		p.Text(x, y, pic.Left, s, pic.Ink, line)
		y += lead
	}
	return y
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
			if word < 10 { // no crumb at the end
				break
			}
			p.Rect(at, y-2, word, 4, 2, c)
			at += word + 7
		}
		y += 18
	}
}

// accounts draws the two sheets and the light, which words stand above.
func accounts(p *pic.Picture, n *stage.Now, l *layout, w, s, at float64) {
	left, right := l.sheet, mirror(l.sheet, w)
	p.Push(pic.Group{Y: 40 * (1 - s), Fade: 1 - s})
	side(p, left, pic.Blue, 1-at)
	side(p, right, pic.Coral, at)
	x0, x1 := l.ends(w)
	mouth := pic.Point{X: stage.Mix(x0, x1, at), Y: l.rail + (8+props.HoodDrop)*l.hood}
	_ = mouth
	words(p, n, l, left, "openai", "openaititle", "openaitext")
	words(p, n, l, right, "musk", "musktitle", "musktext")
	p.Pop()
}

// unlit is paper by night.
var unlit = pic.Paper.Mix(pic.RGB(0x5B73B0), 0.55)

// side draws one account's sheet; lit is how much of the lamp's light falls on it.
func side(p *pic.Picture, b pic.Box, band pic.Color, lit float64) {
	p.Glow(b.X+b.W/2, b.Y+b.H/2, 0.85*b.H, pic.PadLight.Alpha(0.22*lit))
	p.Shadow(b.X+4, b.Y+8, b.W-2, b.H, 3, 14, 0.5)
	p.Rect(b.X, b.Y, b.W, b.H, 2, pic.Down(unlit.Mix(pic.PadLight, lit), unlit.Mix(pic.Paper, lit)))
	p.Rect(b.X, b.Y, b.W, 10, 1, pic.Solid(band))
}

// words writes what an account says, above the light.
func words(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, who, title, text string) {
	x, width := b.X+l.in, b.W-2*l.in
	y := b.Y + 14 + 0.5*l.in + 14
	y = props.Lines(p, x, y, width, 20, pic.Strong, pic.Ink, n.Label(who))
	y = props.Lines(p, x, y+0.4*l.title.Size, props.Even(width, l.title, n.Label(title)), 1.2*l.title.Size, l.title, pic.Ink, n.Label(title))
	if l.body.Size > 0 {
		props.Lines(p, x, y+14, props.Even(width, l.body, n.Label(text)), l.lead, l.body, pic.Ink, n.Label(text))
	}
}
