// Package call draws two telephones and what comes from them: one card of each side, and between them the one e-mail
// both have; in the end each hangs on a tape of years at its date.
package call

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter  = iota // the telephones come in
	left          // their receivers are lifted
	right         //
	first         // their cards are out
	second        //
	mail          // the e-mail lies down
	open          // the papers go to their dates on the tape
	up            // the telephones make room for the first card
)

// Scene is the call.
var Scene = &stage.Scene{
	Name: "call",
	Tracks: []stage.Track{
		enter:  {Ease: stage.Ramp, Seconds: 0.5},
		left:   {Ease: stage.Spring, Seconds: 0.35},
		right:  {Ease: stage.Spring, Seconds: 0.35},
		first:  {Ease: stage.Ramp, Seconds: 0.5},
		second: {Ease: stage.Ramp, Seconds: 0.5},
		mail:   {Ease: stage.Ramp, Seconds: 0.6},
		open:   {Ease: stage.Ramp, Seconds: 0.8},
		up:     {Ease: stage.Ramp, Seconds: 0.4},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter], pose[mail], pose[open] = 1, n.On("mail"), n.On("open")
		// From the e-mail on, both accounts are out, whoever was asked.
		pose[left] = max(n.Value("call.openai"), n.On("mail"))
		pose[right] = max(n.Value("call.musk"), n.On("mail"))
		pose[first], pose[second] = pose[left], pose[right]
		pose[up] = max(pose[left], pose[right])
	},
	Draw: draw,
}

// place is where an account's telephone and its paper stand; of the e-mail, the paper alone.
type place struct {
	phone pic.Point
	scale float64 // 0 for none
	paper pic.Box
}

// The ways in which the stage is set.
const (
	calls   = iota // a card below each telephone that was lifted
	between        // the e-mail between the two
	dated          // all three at their dates
	settings
)

// The papers, from the left as they lie with the e-mail between.
const (
	openais = iota
	mails
	musks
	papers
)

type layout struct {
	alone  [papers]place // telephones while nothing else is there
	set    [settings][papers]place
	stand  float64 // how much of a paper lies under its telephone
	in     float64
	lead   float64
	header pic.Style
	words  pic.Style
	name   pic.Style // of the telephones
	tape   tape
}

var layouts = [...]layout{
	stage.Wide: {
		alone: [papers]place{openais: {phone: pic.Point{X: 172, Y: 264}, scale: 2.15}, musks: {phone: pic.Point{X: 480, Y: 264}, scale: 2.15}},
		set: [settings][papers]place{
			calls: {
				{pic.Point{X: 172, Y: 204}, 1.75, pic.Box{X: 34, Y: 276, W: 276, H: 178}},
				{pic.Point{}, 0, pic.Box{X: 218, Y: 180, W: 204, H: 306}},
				{pic.Point{X: 480, Y: 204}, 1.75, pic.Box{X: 342, Y: 276, W: 276, H: 178}}},
			between: {
				{pic.Point{X: 112, Y: 198}, 1.45, pic.Box{X: 12, Y: 256, W: 200, H: 208}},
				{pic.Point{}, 0, pic.Box{X: 226, Y: 196, W: 188, H: 254}},
				{pic.Point{X: 528, Y: 198}, 1.45, pic.Box{X: 428, Y: 256, W: 200, H: 208}}},
			dated: {
				{pic.Point{X: 462, Y: 380}, 0.72, pic.Box{X: 398, Y: 406, W: 228, H: 140}},
				{pic.Point{}, 0, pic.Box{X: 20, Y: 352, W: 250, H: 194}},
				{pic.Point{X: 462, Y: 70}, 0.72, pic.Box{X: 398, Y: 96, W: 228, H: 140}}},
		},
		stand: 24, in: 15, lead: 26, header: pic.Strong.Sized(18), words: pic.Label.Sized(19), name: pic.Head.Sized(22),
		tape: tape{y: 268, h: 38, from: 78, year: 60.5, named: 1, blank: pic.Box{X: 20, Y: 34, W: 250, H: 190}, ask: pic.Figure.Sized(92),
			asks: pic.Head.Sized(24), words: pic.Strong, subject: pic.Figure.Sized(40)},
	},
	stage.Tall: {
		alone: [papers]place{openais: {phone: pic.Point{X: 94, Y: 108}, scale: 1.28}, musks: {phone: pic.Point{X: 266, Y: 108}, scale: 1.28}},
		set: [settings][papers]place{
			calls: {
				{pic.Point{X: 94, Y: 66}, 0.8, pic.Box{X: 12, Y: 98, W: 164, H: 146}},
				{pic.Point{}, 0, pic.Box{X: 70, Y: 120, W: 278, H: 88}},
				{pic.Point{X: 266, Y: 66}, 0.8, pic.Box{X: 184, Y: 98, W: 164, H: 146}}},
			between: {
				{pic.Point{X: 38, Y: 46}, 0.46, pic.Box{X: 68, Y: 8, W: 284, H: 70}},
				{pic.Point{}, 0, pic.Box{X: 68, Y: 83, W: 284, H: 90}},
				{pic.Point{X: 38, Y: 216}, 0.46, pic.Box{X: 68, Y: 178, W: 284, H: 70}}},
			dated: {
				{pic.Point{X: 30, Y: 300}, 0.3, pic.Box{X: 168, Y: 152, W: 184, H: 96}},
				{pic.Point{}, 0, pic.Box{X: 8, Y: 152, W: 154, H: 96}},
				{pic.Point{X: 30, Y: -60}, 0.3, pic.Box{X: 168, Y: 8, W: 184, H: 96}}},
		},
		stand: 10, in: 9, lead: 18.5, header: pic.Strong, words: pic.Label, name: pic.Strong,
		tape: tape{y: 117, h: 23, from: 26, year: 36.5, named: 2, blank: pic.Box{X: 8, Y: 8, W: 154, H: 96}, ask: pic.Figure.Sized(46),
			asks: pic.Strong, words: pic.Strong, subject: pic.Head},
	},
}

// at gives the place of the i-th paper: m of the way to where the e-mail lies between, then o to its date.
func (l *layout) at(i int, up, m, o float64) place {
	q := l.set[calls][i]
	if l.alone[i].scale > 0 {
		a := l.alone[i]
		q.phone, q.scale = mid(a.phone, q.phone, up), stage.Mix(a.scale, q.scale, up)
	}
	for _, to := range [...]struct {
		set int
		t   float64
	}{{between, m}, {dated, o}} {
		p := l.set[to.set][i]
		q = place{mid(q.phone, p.phone, to.t), stage.Mix(q.scale, p.scale, to.t), stage.MixBox(q.paper, p.paper, to.t)}
	}
	return q
}

func mid(a, b pic.Point, t float64) pic.Point {
	return pic.Point{X: stage.Mix(a.X, b.X, t), Y: stage.Mix(a.Y, b.Y, t)}
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	m, o := stage.InOut(pose[mail]), stage.InOut(pose[open])
	up := stage.InOut(pose[up])
	if o > 0 {
		l.tape.draw(p, n, l, o)
	}
	p.Push(pic.Group{Fade: 1 - stage.Out(pose[enter])})
	account(p, n, l, openais, pose[first], pose[left], up, m, o)
	account(p, n, l, musks, pose[second], pose[right], up, m, o)
	p.Pop()
	if m > 0 {
		e := stage.Out(m)
		p.Push(pic.Group{Y: -40 * (1 - e), Fade: 1 - e})
		q := l.at(mails, 1, 1, o)
		common(p, n, l, q.paper, m*(1-o))
		write(p, n, l, mails, q.paper, m, o)
		p.Pop()
	}
}

// account draws an account's telephone and, once its receiver is lifted, the card on which it stands.
func account(p *pic.Picture, n *stage.Now, l *layout, i int, out, lift, up, m, o float64) {
	q := l.at(i, up, m, o)
	if out > 0 {
		e := stage.Out(out)
		p.Push(pic.Group{Y: -40 * (1 - e), Fade: 1 - e})
		write(p, n, l, i, q.paper, m, o)
		p.Pop()
	}
	props.Phone(p, q.phone.X, q.phone.Y, q.scale, lift, says[i].tint)
	if n.At("phones") {
		hook(p, n, l, i, q, lift)
	}
}

// hook makes a telephone answer to a tap; while its receiver is down, it says whose account it is and what to do.
func hook(p *pic.Picture, n *stage.Now, l *layout, i int, q place, lift float64) {
	control, next := says[i].control, 1
	if n.Value(control) > 0 {
		next = 0
	}
	x, y, scale := q.phone.X, q.phone.Y, q.scale
	p.Tap(control, pic.Box{X: x - 62*scale, Y: y - 62*scale, W: 124 * scale, H: 116 * scale}, next)
	if lift < 0.5 {
		at := y + 50*scale + 1.5*l.name.Size
		p.Text(x, at, pic.Center, l.name, pic.Paper.Alpha(1-2*lift), n.Label(says[i].head))
		p.Text(x, at+1.3*l.name.Size, pic.Center, l.words, pic.Quiet.Alpha(1-2*lift), n.Label("lift"))
	}
}
