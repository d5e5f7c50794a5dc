// Package call draws two telephones and what comes from them: one card of each side, and between them the one e-mail
// both have, in the end in the order of their dates.
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
	open          // the papers go in order of their dates
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
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter], pose[mail], pose[open] = 1, n.On("mail"), n.On("open")
		// From the e-mail on, both accounts are out, whoever was asked.
		pose[left] = max(n.Value("call.openai"), n.On("mail"))
		pose[right] = max(n.Value("call.musk"), n.On("mail"))
		pose[first], pose[second] = pose[left], pose[right]
	},
	Draw: draw,
}

type layout struct {
	phone      float64 // scale
	phoneY     float64
	leftX      float64 // middles of the telephones
	rightX     float64
	card       pic.Box // size of a card before the e-mail comes, and where it stands from above
	later      pic.Box // size of each paper from then on
	mailX      float64
	edge       float64 // middles of the outer papers with the e-mail between: this far from the sides
	axis       float64 // the line of dates
	blank      pic.Point
	blankR     float64
	dated      [3]float64 // middles of the papers in the order of their dates
	datedY     float64
	in, lead   float64
	header     pic.Style
	words      pic.Style
	gone       float64 // how far up the telephones leave
	phonesStay bool    // beside the e-mail
}

var layouts = [...]layout{
	stage.Wide: {phone: 1.4, phoneY: 172, leftX: 146, rightX: 494, card: pic.Box{Y: 306, W: 250, H: 186},
		later: pic.Box{Y: 306, W: 202, H: 220}, mailX: 320, edge: 113, axis: 140, blank: pic.Point{X: 48, Y: 140}, blankR: 30,
		dated: [3]float64{113, 320, 527}, datedY: 206, in: 18, lead: 25, header: pic.Strong.Sized(18), words: pic.Label.Sized(19),
		gone: 240, phonesStay: true},
	stage.Tall: {phone: 0.7, phoneY: 72, leftX: 94, rightX: 266, card: pic.Box{Y: 114, W: 164, H: 130},
		later: pic.Box{Y: 14, W: 110, H: 230}, mailX: 180, edge: 65, axis: 24, blank: pic.Point{X: 24, Y: 24}, blankR: 12,
		dated: [3]float64{67, 180, 293}, datedY: 46, in: 9, lead: 18.5, header: pic.Strong, words: pic.Label, gone: 140},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	w, _ := n.Shape.Size()
	m, o := stage.InOut(pose[mail]), stage.InOut(pose[open])
	away := o
	if !l.phonesStay {
		away = m
	}
	if away < 1 {
		p.Push(pic.Group{Y: -l.gone * stage.In(away) * 0.4, Fade: 1 - stage.Out(pose[enter])*(1-away)})
		props.Phone(p, l.leftX, l.phoneY, l.phone, pose[left], pic.Blue)
		props.Phone(p, l.rightX, l.phoneY, l.phone, pose[right], pic.Coral)
		p.Pop()
	}
	if n.At("phones") {
		hook(p, n, l, "call.openai", l.leftX, pose[left])
		hook(p, n, l, "call.musk", l.rightX, pose[right])
	}
	if o > 0 {
		dates(p, l, w, o)
	}
	card(p, n, l, 0, pose[first], m, o)
	card(p, n, l, 2, pose[second], m, o)
	if m > 0 {
		card(p, n, l, 1, pose[mail], 1, o)
	}
}

// hook makes a telephone answer to a tap, and says so while its receiver is down.
func hook(p *pic.Picture, n *stage.Now, l *layout, control string, x, lift float64) {
	next := 1
	if n.Value(control) > 0 {
		next = 0
	}
	p.Tap(control, pic.Box{X: x - 62*l.phone, Y: l.phoneY - 62*l.phone, W: 124 * l.phone, H: 116 * l.phone}, next)
	if lift < 0.5 {
		p.Text(x, l.phoneY+74*l.phone, pic.Center, pic.Strong, pic.Paper.Alpha(1-2*lift), n.Label("lift"))
	}
}

// What each paper says, from the left as the accounts stand beside the e-mail; and where it goes by its date.
var papers = [3]struct {
	band       pic.Color
	head, date string
	lines      [3]string
	order      int
}{
	{pic.Blue, "openai", "openaidate", [3]string{"openaicard"}, 2},
	{pic.Teal, "both", "maildate", [3]string{"mailsubject", "mailtext", "mailanswer"}, 0},
	{pic.Coral, "musk", "muskdate", [3]string{"muskcard"}, 1},
}

// box gives the place of the i-th paper: m of the way to its place with the e-mail between, then o to that of its date.
func (l *layout) box(i int, w, m, o float64) pic.Box {
	start := [3]float64{l.leftX, l.mailX, l.rightX}[i]
	beside := [3]float64{l.edge, l.mailX, w - l.edge}[i]
	x := stage.Mix(stage.Mix(start, beside, m), l.dated[papers[i].order], o)
	b := pic.Box{W: stage.Mix(l.card.W, l.later.W, m), H: stage.Mix(l.card.H, l.later.H, m)}
	y := stage.Mix(l.card.Y, l.later.Y, m)
	if i == 1 && l.phonesStay { // the e-mail lies a little higher, between the telephones
		y -= 46 * (1 - o)
	}
	b.Y = stage.Mix(y, l.datedY, o)
	if l.datedY+b.H > 250 && l.later.Y < 20 { // the tall stage: make room for the line of dates
		b.H = stage.Mix(b.H, 246-l.datedY, o)
	}
	b.X = x - b.W/2
	return b
}

func card(p *pic.Picture, n *stage.Now, l *layout, i int, t, m, o float64) {
	if t == 0 {
		return
	}
	w, _ := n.Shape.Size()
	c := &papers[i]
	b := l.box(i, w, m, o)
	e := stage.Out(t)
	p.Push(pic.Group{Y: -40 * (1 - e), Fade: 1 - e})
	props.Banded(p, b, c.band)
	x, y, width := b.X+l.in, b.Y+l.in+22, b.W-2*l.in
	y = props.Lines(p, x, y, width, l.lead, l.header, pic.Ink, n.Label(c.head))
	y = props.Lines(p, x, y, width, l.lead, l.words, pic.InkSoft, n.Label(c.date))
	y += 0.45 * l.lead
	for _, name := range c.lines {
		if name != "" {
			y = props.Lines(p, x, y, width, l.lead, l.words, pic.Ink, n.Label(name))
			if n.Shape == stage.Wide {
				y += 0.3 * l.lead
			}
		}
	}
	p.Pop()
}

// dates draws the line along which the papers are ordered, with a blank where it would begin.
func dates(p *pic.Picture, l *layout, w, o float64) {
	a := pic.Mute.Alpha(o)
	r := l.blankR
	p.Line(l.blank.X+r, l.axis, l.blank.X+r+(w-16-l.blank.X-r)*o, l.axis, 2.5, pic.Solid(a))
	const bits = 12
	for i := range bits { // a dashed ring: nothing is known here
		arc(p, l.blank, r, float64(i)/bits, (float64(i)+0.55)/bits, pic.Paper.Alpha(o))
	}
	p.Text(l.blank.X, l.blank.Y+0.5*r, pic.Center, pic.Figure.Sized(max(16, 1.3*r)), pic.Paper.Alpha(o), "?")
	for _, x := range l.dated {
		if x < l.blank.X+r+6 {
			continue
		}
		p.Line(x, l.axis, x, l.datedY, 2.5, pic.Solid(a))
		p.Ellipse(x, l.axis, 5, 5, pic.Solid(pic.Paper.Alpha(o)))
	}
}
