// Package refusal draws the e-mail of 31 January 2018 and its answer, then the two accounts of it: sheets of equal size
// under one lamp that slides, above the e-mail that both sides accept.
package refusal

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter = iota // the e-mail comes in
	reply        // its answer beside it
	sides        // the accounts come, the e-mail goes below them
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
	alone  sheet   // the e-mail on its own
	pair   sheet   // the e-mail beside its answer, which lies as far from the other side
	shared sheet   // the e-mail below the accounts
	arrow  float64 // how high the way to the answer goes, 0 where there is no room
	side   pic.Box // OpenAI's account; Musk's lies as far from the other side
	in     float64
	who    pic.Style
	title  pic.Style
	body   pic.Style // of the account itself; none where there is no room
	lead   float64
	rail   float64 // on which the lamp hangs
	hood   float64 // its scale
	cone   float64 // half the width of its light at the foot of the sheets
}

var layouts = [...]layout{
	stage.Wide: {
		alone:  sheet{box: pic.Box{X: 40, Y: 50, W: 560, H: 440}, in: 36, header: pic.Label.Sized(19), headLead: 29, about: 24, quote: 44, coin: 74, dashes: 3},
		pair:   sheet{box: pic.Box{X: 14, Y: 92, W: 300, H: 420}, in: 24, header: pic.Label.Sized(18), headLead: 26, about: 19, quote: 29, coin: 42, under: true, short: true, dashes: 1},
		shared: sheet{box: pic.Box{X: 14, Y: 388, W: 612, H: 158}, in: 28, header: pic.Label.Sized(19), headLead: 30, quote: 44, coin: 44, beside: true},
		arrow:  30, side: pic.Box{X: 14, Y: 100, W: 300, H: 254}, in: 24, who: pic.Strong.Sized(17), title: pic.Head.Sized(27),
		body: pic.Label.Sized(20), lead: 28, rail: 14, hood: 1.25, cone: 262,
	},
	stage.Tall: {
		alone:  sheet{box: pic.Box{X: 16, Y: 10, W: 328, H: 236}, in: 16, header: pic.Label, headLead: 19, about: 16, quote: 24, coin: 36, dashes: 0},
		pair:   sheet{box: pic.Box{X: 10, Y: 8, W: 168, H: 240}, in: 14, header: pic.Label, headLead: 18.5, quote: 19, coin: 26, under: true, short: true},
		shared: sheet{box: pic.Box{X: 12, Y: 160, W: 336, H: 88}, in: 14, header: pic.Label, headLead: 19, quote: 22, coin: 23, beside: true},
		side:   pic.Box{X: 12, Y: 46, W: 164, H: 98}, in: 12, who: pic.Strong, title: pic.Head.Sized(17.5), rail: 6, hood: 0.6, cone: 138,
	},
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
	if goes := stage.In(stage.Turn(pose[sides], 0, 2, 0.45)); goes < 1 && r > 0 {
		p.Push(pic.Group{X: 60 * (1 - r), Y: 60 * goes, Fade: 1 - r*(1-goes)})
		at := l.pair
		at.box = mirror(at.box, w)
		paper(p, at.box)
		at.write(p, n, &theAnswer, 1)
		p.Pop()
		way(p, n, l, w, pose[reply], goes)
	}
	if comes := stage.Out(stage.Turn(pose[sides], 1, 2, 0.55)); comes > 0 {
		accounts(p, n, l, w, comes, pose[lamp])
	}
	if s > 0 {
		link(p, l, w, s)
	}
	p.Push(pic.Group{Y: 30 * (1 - stage.Out(pose[enter])), Fade: 1 - stage.Out(pose[enter])})
	box := between(between(l.alone.box, l.pair.box, r), l.shared.box, s)
	paper(p, box)
	from, to, t := l.alone, l.pair, r
	if s > 0 {
		from, to, t = l.pair, l.shared, s
	}
	if t > 0.5 {
		from, t = to, 1-t
	}
	from.box.X, from.box.Y = box.X, box.Y
	p.Push(pic.Group{Fade: min(1, 2*t)})
	from.write(p, n, &theMail, stage.Out(2*pose[enter]-1))
	p.Pop()
	p.Pop()
	if s > 0 {
		rail(p, n, l, w, s, pose[lamp])
	}
}

// ends are where the lamp hangs: over the middle of either sheet.
func (l *layout) ends(w float64) (x0, x1 float64) {
	x0 = l.side.X + l.side.W/2
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
func link(p *pic.Picture, l *layout, w, s float64) {
	x0, x1 := l.ends(w)
	top, foot := l.side.Y+l.side.H, l.shared.box.Y
	teal := pic.Solid(pic.Teal.Alpha(s))
	for _, x := range [...]float64{x0, x1} {
		p.Line(x, top, x, foot, 3.5, teal)
		p.Ellipse(x, top, 5, 5, teal)
		p.Ellipse(x, foot, 5, 5, teal)
	}
}

// accounts draws the two sheets and the light, which words stand above.
func accounts(p *pic.Picture, n *stage.Now, l *layout, w, s, at float64) {
	x0, x1 := l.ends(w)
	c := props.Cone{Mouth: pic.Point{X: stage.Mix(x0, x1, at), Y: l.rail + (8+props.HoodDrop)*l.hood}, From: 1.15 * props.HoodMouth * l.hood,
		Foot: l.side.Y + l.side.H, To: l.cone}
	p.Push(pic.Group{Y: 40 * (1 - s), Fade: 1 - s})
	side(p, l.side, pic.Blue, c, 1-2*at)
	side(p, mirror(l.side, w), pic.Coral, c, 2*at-1)
	words(p, n, l, l.side, "openai", "openaititle", "openaitext")
	words(p, n, l, mirror(l.side, w), "musk", "musktitle", "musktext")
	p.Pop()
}

// side draws one account's sheet: in the shade but for the cone, and the more in light the nearer the lamp hangs over
// it, from 0 where it hangs between the two to 1.
func side(p *pic.Picture, b pic.Box, band pic.Color, c props.Cone, near float64) {
	near = stage.InOut(near)
	p.Shadow(b.X+4, b.Y+8, b.W-2, b.H, 3, 14, 0.5)
	p.Rect(b.X, b.Y, b.W, b.H, 2, pic.Solid(props.Night.Mix(props.Lit, 0.8*near)))
	props.Light(p, b, c, props.Lit)
	p.Rect(b.X, b.Y, b.W, 10, 1, pic.Solid(band))
}

// words writes what an account says, above the light.
func words(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, who, title, text string) {
	x, width := b.X+l.in, b.W-2*l.in
	y, lead, gap := b.Y+18+0.6*l.in+8, 20.0, 0.42*l.title.Size
	if l.body.Size == 0 && props.Rows(width, l.who, n.Label(who))+props.Rows(width, l.title, n.Label(title)) > 3 { // closer, to have room
		y, lead, gap = y-7, 17, 0.25*l.title.Size
	}
	y = props.Lines(p, x, y, width, lead, l.who, pic.Ink, n.Label(who))
	y = props.Lines(p, x, y+gap, props.Even(width, l.title, n.Label(title)), 1.16*l.title.Size-(20-lead), l.title, pic.Ink, n.Label(title))
	if l.body.Size > 0 {
		props.Lines(p, x, y+8, props.Even(width, l.body, n.Label(text)), l.lead, l.body, pic.Ink, n.Label(text))
	}
}
