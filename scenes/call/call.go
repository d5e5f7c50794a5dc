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

type layout struct {
	phone      float64 // scale
	phoneY     float64 // with a card below them
	rest       float64 // how much lower they stand before
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
	stage.Wide: {phone: 1.4, phoneY: 172, rest: 84, leftX: 146, rightX: 494, card: pic.Box{Y: 306, W: 250, H: 186},
		later: pic.Box{Y: 306, W: 202, H: 220}, mailX: 320, edge: 113, axis: 150, blank: pic.Point{X: 48, Y: 150}, blankR: 30,
		dated: [3]float64{113, 320, 527}, datedY: 216, in: 18, lead: 25, header: pic.Strong.Sized(18), words: pic.Label.Sized(19),
		gone: 240, phonesStay: true},
	stage.Tall: {phone: 0.7, phoneY: 72, rest: 40, leftX: 94, rightX: 266, card: pic.Box{Y: 114, W: 164, H: 130},
		later: pic.Box{Y: 14, W: 112, H: 230}, mailX: 180, edge: 68, axis: 24, blank: pic.Point{X: 24, Y: 24}, blankR: 12,
		dated: [3]float64{68, 180, 292}, datedY: 46, in: 4, lead: 18.5, header: pic.Strong, words: pic.Label, gone: 140},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	w, _ := n.Shape.Size()
	m, o := stage.InOut(pose[mail]), stage.InOut(pose[open])
	y := l.phoneY + l.rest*(1-stage.InOut(pose[up]))
	away := o
	if !l.phonesStay {
		away = m
	}
	if away < 1 {
		p.Push(pic.Group{Y: -l.gone * stage.In(away) * 0.4, Fade: 1 - stage.Out(pose[enter])*(1-away)})
		props.Phone(p, l.leftX, y, l.phone, pose[left], pic.Blue)
		props.Phone(p, l.rightX, y, l.phone, pose[right], pic.Coral)
		p.Pop()
	}
	if n.At("phones") {
		hook(p, n, l, "call.openai", l.leftX, y, pose[left])
		hook(p, n, l, "call.musk", l.rightX, y, pose[right])
	}
	if o > 0 {
		dates(p, n, l, w, o)
	}
	card(p, n, l, 0, pose[first], m, o)
	card(p, n, l, 2, pose[second], m, o)
	if m > 0 {
		card(p, n, l, 1, pose[mail], 1, o)
	}
}

// hook makes a telephone answer to a tap, and says so while its receiver is down.
func hook(p *pic.Picture, n *stage.Now, l *layout, control string, x, y, lift float64) {
	next := 1
	if n.Value(control) > 0 {
		next = 0
	}
	p.Tap(control, pic.Box{X: x - 62*l.phone, Y: y - 62*l.phone, W: 124 * l.phone, H: 116 * l.phone}, next)
	if lift < 0.5 {
		p.Text(x, y+76*l.phone, pic.Center, l.header, pic.Paper.Alpha(1-2*lift), n.Label("lift"))
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
func (l *layout) box(n *stage.Now, i int, w, m, o float64) pic.Box {
	start := [3]float64{l.leftX, l.mailX, l.rightX}[i]
	beside := [3]float64{l.edge, l.mailX, w - l.edge}[i]
	high := l.later.H
	if l.phonesStay { // as high as the fullest of the three
		for k := range papers {
			high = max(high, l.need(n, k))
		}
	}
	x := stage.Mix(stage.Mix(start, beside, m), l.dated[papers[i].order], o)
	b := pic.Box{W: stage.Mix(l.card.W, l.later.W, m), H: stage.Mix(l.card.H, high, m)}
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

// need is how high the i-th paper must be for its words once the e-mail has come.
func (l *layout) need(n *stage.Now, i int) float64 {
	c, width := &papers[i], l.later.W-2*l.in
	rows := props.Rows(width, l.header, n.Label(c.head)) + props.Rows(width, l.words, n.Label(c.date))
	lines := 0
	for _, name := range c.lines {
		if name != "" {
			rows += props.Rows(width, l.words, n.Label(name))
			lines++
		}
	}
	return l.in + 18 + l.lead*(float64(rows)+0.45+0.3*float64(lines))
}

func card(p *pic.Picture, n *stage.Now, l *layout, i int, t, m, o float64) {
	if t == 0 {
		return
	}
	w, _ := n.Shape.Size()
	c := &papers[i]
	b := l.box(n, i, w, m, o)
	e := stage.Out(t)
	p.Push(pic.Group{Y: -40 * (1 - e), Fade: 1 - e})
	props.Banded(p, b, c.band)
	in := l.in + max(0, 0.09*(b.W-l.later.W))
	x, y, width := b.X+in, b.Y+in+22, b.W-2*in
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
func dates(p *pic.Picture, n *stage.Now, l *layout, w, o float64) {
	a := pic.Mute.Alpha(o)
	r := l.blankR
	p.Line(l.blank.X+r, l.axis, l.blank.X+r+(w-16-l.blank.X-r)*o, l.axis, 2.5, pic.Solid(a))
	const bits = 12
	for i := range bits { // a dashed ring: nothing is known here
		arc(p, l.blank, r, float64(i)/bits, (float64(i)+0.55)/bits, pic.Paper.Alpha(o))
	}
	p.Text(l.blank.X, l.blank.Y+0.5*r, pic.Center, pic.Figure.Sized(max(16, 1.3*r)), pic.Paper.Alpha(o), "?")
	if n.Shape == stage.Wide {
		p.Text(l.blank.X-r, l.blank.Y-r-14, pic.Left, l.header, pic.Paper.Alpha(o), n.Label("began"))
	}
	for _, x := range l.dated {
		if x < l.blank.X+r+6 {
			continue
		}
		p.Line(x, l.axis, x, l.datedY, 2.5, pic.Solid(a))
		p.Ellipse(x, l.axis, 5, 5, pic.Solid(pic.Paper.Alpha(o)))
	}
}
