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
	big        float64 // scale of the telephones while nothing else is there
	phone      float64 // and with a card below them
	bigY       float64
	phoneY     float64
	leftX      float64 // middles of the telephones
	rightX     float64
	card       pic.Box // width of a card before the e-mail comes, and where it stands from above
	later      pic.Box // width of each paper from then on, likewise
	edge       float64 // middles of the outer papers with the e-mail between: this far from the sides
	axis       float64 // the line of dates
	blank      pic.Point
	blankR     float64
	dated      [3]float64 // middles of the papers in the order of their dates
	datedX     float64    // of all of them, where they lie one below another
	datedW     float64    // likewise their width, 0 where they lie side by side
	datedY     float64
	gap        float64 // between papers one below another
	in, lead   float64
	header     pic.Style
	words      pic.Style
	name       pic.Style // of the telephones
	gone       float64   // how far up the telephones leave
	phonesStay bool      // beside the e-mail
}

var layouts = [...]layout{
	stage.Wide: {big: 2.15, phone: 1.6, bigY: 264, phoneY: 166, leftX: 172, rightX: 480, card: pic.Box{Y: 330, W: 276},
		later: pic.Box{Y: 330, W: 188}, edge: 114, axis: 162, blank: pic.Point{X: 58, Y: 162}, blankR: 36,
		dated: [3]float64{114, 320, 526}, datedY: 248, in: 15, lead: 26, header: pic.Strong.Sized(18), words: pic.Label.Sized(19),
		name: pic.Head.Sized(22), gone: 240, phonesStay: true},
	stage.Tall: {big: 1.28, phone: 0.6, bigY: 108, phoneY: 58, leftX: 94, rightX: 266, card: pic.Box{Y: 104, W: 160},
		later: pic.Box{Y: 13, W: 336}, edge: 180, axis: 24, blank: pic.Point{X: 26, Y: 24}, blankR: 11,
		datedX: 199, datedW: 298, datedY: 40, gap: 5, in: 9, lead: 18.5, header: pic.Strong, words: pic.Label, name: pic.Strong, gone: 140},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	w, _ := n.Shape.Size()
	m, o := stage.InOut(pose[mail]), stage.InOut(pose[open])
	up := stage.InOut(pose[up])
	y, scale := stage.Mix(l.bigY, l.phoneY, up), stage.Mix(l.big, l.phone, up)
	away := o
	if !l.phonesStay {
		away = m
	}
	if away < 1 {
		p.Push(pic.Group{Y: -l.gone * stage.In(away) * 0.4, Fade: 1 - stage.Out(pose[enter])*(1-away)})
		props.Phone(p, l.leftX, y, scale, pose[left], pic.Blue)
		props.Phone(p, l.rightX, y, scale, pose[right], pic.Coral)
		p.Pop()
	}
	if n.At("phones") {
		hook(p, n, l, "call.openai", "openai", l.leftX, y, scale, pose[left])
		hook(p, n, l, "call.musk", "musk", l.rightX, y, scale, pose[right])
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

// hook makes a telephone answer to a tap; while its receiver is down, it says whose account it is and what to do.
func hook(p *pic.Picture, n *stage.Now, l *layout, control, name string, x, y, scale, lift float64) {
	next := 1
	if n.Value(control) > 0 {
		next = 0
	}
	p.Tap(control, pic.Box{X: x - 62*scale, Y: y - 62*scale, W: 124 * scale, H: 116 * scale}, next)
	if lift < 0.5 {
		at := y + 50*scale + 1.5*l.name.Size
		p.Text(x, at, pic.Center, l.name, pic.Paper.Alpha(1-2*lift), n.Label(name))
		p.Text(x, at+1.3*l.name.Size, pic.Center, l.words, pic.Quiet.Alpha(1-2*lift), n.Label("lift"))
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
	before := pic.Box{X: [3]float64{l.leftX, w / 2, l.rightX}[i] - l.card.W/2, Y: l.card.Y, W: l.card.W}
	before.H = l.need(n, i, before.W, 0)
	beside := pic.Box{X: [3]float64{l.edge, w / 2, w - l.edge}[i] - l.later.W/2, Y: l.later.Y, W: l.later.W}
	beside.H = l.need(n, i, beside.W, 0)
	dated := beside
	if l.datedW == 0 { // side by side
		dated.X, dated.Y = l.dated[papers[i].order]-l.later.W/2, l.datedY
		if i == 1 { // the e-mail lies a little higher, between the telephones
			beside.Y -= 40
		}
	} else { // one below another
		dated = pic.Box{X: l.datedX - l.datedW/2, Y: l.datedY, W: l.datedW, H: l.need(n, i, l.datedW, 1)}
		for k := range papers {
			if k < i {
				beside.Y += l.need(n, k, l.later.W, 0) + l.gap
			}
			if papers[k].order < papers[i].order {
				dated.Y += l.need(n, k, l.datedW, 1) + l.gap
			}
		}
	}
	return stage.MixBox(stage.MixBox(before, beside, m), dated, o)
}

// broad tells whether a paper has room for its date beside its head.
func broad(w float64) bool { return w > 280 }

// leftOut tells whether the k-th line of the paper of that order gives its place to the line of dates: the subject, once
// it has been seen, where papers lie one below another.
func leftOut(order, k int, o float64) bool { return order == 0 && k == 0 && o > 0.5 }

// need is how high the i-th paper must be for its words at a width, o of the way to its place by its date.
func (l *layout) need(n *stage.Now, i int, w, o float64) float64 {
	c, width := &papers[i], w-2*l.in
	if broad(w) {
		rows := 1
		for k, name := range c.lines {
			if name != "" && !leftOut(c.order, k, o) {
				rows += props.Rows(width, l.words, n.Label(name))
			}
		}
		return 13 + l.lead*float64(rows)
	}
	rows, lines := props.Rows(width, l.header, n.Label(c.head))+props.Rows(width, l.words, n.Label(c.date)), 0
	for _, name := range c.lines {
		if name != "" {
			rows += props.Rows(width, l.words, n.Label(name))
			lines++
		}
	}
	return 9 + 2*l.in - 4 + l.lead*(float64(rows)+0.35+0.25*float64(lines-1))
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
	defer p.Pop()
	props.Banded(p, b, c.band)
	x, width := b.X+l.in, b.W-2*l.in
	if broad(b.W) {
		y := b.Y + 8 + 0.74*l.lead
		p.Text(x, y, pic.Left, l.header, pic.Ink, n.Label(c.head))
		p.Text(x+width, y, pic.Right, l.words, pic.InkSoft, n.Label(c.date))
		y += l.lead
		for k, name := range c.lines {
			if name != "" && !leftOut(c.order, k, o) {
				y = props.Lines(p, x, y, props.Even(width, l.words, n.Label(name)), l.lead, l.words, pic.Ink, n.Label(name))
			}
		}
		return
	}
	y := b.Y + 9 + l.in + 0.62*l.lead
	y = props.Lines(p, x, y, width, l.lead, l.header, pic.Ink, n.Label(c.head))
	y = props.Lines(p, x, y, width, l.lead, l.words, pic.InkSoft, n.Label(c.date)) + 0.35*l.lead
	for _, name := range c.lines {
		if name != "" {
			words := n.Label(name)
			y = props.Lines(p, x, y, props.Even(width, l.words, words), l.lead, l.words, pic.Ink, words) + 0.25*l.lead
		}
	}
}

// dates draws the line along which the papers are ordered, with a blank where it would begin.
func dates(p *pic.Picture, n *stage.Now, l *layout, w, o float64) {
	line, dot := pic.Solid(pic.Mute.Alpha(o)), pic.Solid(pic.Paper.Alpha(o))
	r := l.blankR
	const bits = 14
	for i := range bits { // a dashed ring: nothing is known here
		arc(p, l.blank, r, float64(i)/bits, (float64(i)+0.55)/bits, pic.Paper.Alpha(o))
	}
	p.Text(l.blank.X, l.blank.Y+0.5*r, pic.Center, pic.Figure.Sized(max(18, 1.3*r)), pic.Paper.Alpha(o), "?")
	if l.datedW > 0 {
		p.Text(l.blank.X+r+14, l.blank.Y+6, pic.Left, l.header, pic.Paper.Alpha(o), n.Label("began"))
		last := l.box(n, 0, w, 1, 1) // the latest
		top := l.blank.Y + r + 4
		p.Line(l.blank.X, top, l.blank.X, stage.Mix(top, last.Y+last.H, o), 2.5, line)
		for i := range papers {
			b := l.box(n, i, w, 1, 1)
			y := b.Y + b.H/2
			p.Line(l.blank.X, y, b.X, y, 2.5, line)
			p.Ellipse(l.blank.X, y, 4.5, 4.5, dot)
		}
		return
	}
	p.Text(l.blank.X-r, l.blank.Y-r-16, pic.Left, l.name, pic.Paper.Alpha(o), n.Label("began"))
	p.Line(l.blank.X+r, l.axis, l.blank.X+r+(w-20-l.blank.X-r)*o, l.axis, 2.5, line)
	for _, x := range l.dated {
		p.Line(x, l.axis, x, l.datedY, 2.5, line)
		p.Ellipse(x, l.axis, 5, 5, dot)
	}
}
