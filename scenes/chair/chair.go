// Package chair draws a round table from above: one chair has moved away, and three cards, each with its teller, say why.
package chair

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter  = iota // table and chairs come in
	leave         // one chair moves away
	cards         // the three cards come
	asked         // the first of three: how far each card has been turned up
	tracks = asked + tellers
)

const (
	tellers = 3
	seats   = 6 // enough for a table: nothing is said by the number
	mover   = 1 // the chair that leaves
)

// What each card is called and says, in the order of its control's options after the first.
var (
	who = [tellers]string{"early", "musk", "late"}
	why = [tellers]string{"earlywhy", "muskwhy", "latewhy"}
)

var edges = [tellers]pic.Color{pic.Blue, pic.Coral, pic.Blue}

// Scene is the chair.
var Scene = &stage.Scene{
	Name: "chair",
	Tracks: []stage.Track{
		enter:     {Ease: stage.Ramp, Seconds: 0.5},
		leave:     {Ease: stage.Ramp, Seconds: 1},
		cards:     {Ease: stage.Ramp, Seconds: 0.6},
		asked:     {Ease: stage.Spring, Seconds: 0.3},
		asked + 1: {Ease: stage.Spring, Seconds: 0.3},
		asked + 2: {Ease: stage.Spring, Seconds: 0.3},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter], pose[leave], pose[cards] = 1, 1, n.On("why")
		for i := range tellers {
			pose[asked+i] = 0
			if n.Past("why") && int(n.Value("chair.card")) == i+1 {
				pose[asked+i] = 1
			}
		}
	},
	Draw: draw,
}

type layout struct {
	table, aside pic.Point // the table's middle, alone and beside the cards
	r            float64
	seat         float64
	left, later  pic.Point // the chair that left, likewise
	turned       float64   // the way it looks
	date         pic.Point // from the chair: its words' baseline and middle
	cardsX       float64
	cardsW       float64
	cardsY       float64
	foot         float64
	gap          float64
	in, lead     float64
	title        pic.Style
	says         pic.Style
}

var layouts = [...]layout{
	stage.Wide: {table: pic.Point{X: 268, Y: 320}, aside: pic.Point{X: 190, Y: 372}, r: 108, seat: 34,
		left: pic.Point{X: 528, Y: 130}, later: pic.Point{X: 292, Y: 112}, turned: 2.5, date: pic.Point{X: 0, Y: -56},
		cardsX: 388, cardsW: 238, cardsY: 40, foot: 540, gap: 16, in: 24, lead: 27, title: pic.Strong.Sized(20), says: pic.Sheet.Sized(19)},
	stage.Tall: {table: pic.Point{X: 122, Y: 148}, aside: pic.Point{X: 79, Y: 176}, r: 42, seat: 14,
		left: pic.Point{X: 276, Y: 70}, later: pic.Point{X: 80, Y: 54}, turned: 2.5, date: pic.Point{X: 0, Y: -26},
		cardsX: 160, cardsW: 190, cardsY: 10, foot: 246, gap: 7, in: 16, lead: 18.5, title: pic.Strong, says: pic.Label},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &layouts[n.Shape]
	c := stage.InOut(pose[cards])
	t := pic.Point{X: stage.Mix(l.table.X, l.aside.X, c), Y: stage.Mix(l.table.Y, l.aside.Y, c)}
	p.Push(pic.Group{Fade: 1 - stage.Out(pose[enter])})
	around(p, n, l, t, c, stage.InOut(pose[leave]))
	p.Pop()
	if c > 0 {
		deck(p, n, l, c, pose)
	}
}

// place is where the i-th chair stands, and the way it looks: at the table.
func (l *layout) place(t pic.Point, i int) (x, y, turn float64) {
	a := -math.Pi/2 + 2*math.Pi*(float64(i)-0.5)/seats + 0.26
	sin, cos := math.Sincos(a)
	d := l.r + 0.85*l.seat
	return t.X + d*cos, t.Y + d*sin, a + math.Pi/2
}

func around(p *pic.Picture, n *stage.Now, l *layout, t pic.Point, c, gone float64) {
	for i := range seats {
		x, y, turn := l.place(t, i)
		if i == mover {
			continue
		}
		props.Seat(p, x, y, l.seat, turn)
	}
	p.Shadow(t.X-l.r, t.Y-l.r+10, 2*l.r, 2*l.r, l.r, 16, 0.6)
	p.Ellipse(t.X, t.Y, l.r, l.r, pic.Slant(pic.RGB(0xA9774A), pic.RGB(0x6E4526)))
	p.Ring(t.X, t.Y, 0.93*l.r, 0.93*l.r, 0.02*l.r, pic.Solid(pic.RGB(0x573419)))
	p.Ellipse(t.X, t.Y, 0.9*l.r, 0.9*l.r, pic.Slant(pic.RGB(0xB98757), pic.RGB(0x835634)))
	for i := range seats { // a paper before every chair that is taken
		if i == mover && gone > 0.2 {
			continue
		}
		x, y, turn := l.place(t, i)
		p.Push(pic.Group{X: stage.Mix(x, t.X, 0.46), Y: stage.Mix(y, t.Y, 0.46), Turn: turn, Scale: l.r})
		p.Rect(-0.12, -0.15, 0.24, 0.3, 0.01, pic.Solid(pic.Paper))
		for k := range 3 {
			p.Rect(-0.08, -0.09+0.07*float64(k), 0.16-0.03*float64(k%2), 0.018, 0.005, pic.Solid(pic.InkSoft.Alpha(0.5)))
		}
		p.Pop()
	}
	x0, y0, turn0 := l.place(t, mover)
	x1, y1 := stage.Mix(l.left.X, l.later.X, c), stage.Mix(l.left.Y, l.later.Y, c)
	trail(p, l, pic.Point{X: x0, Y: y0}, pic.Point{X: x1, Y: y1}, gone)
	x, y := stage.Mix(x0, x1, gone), stage.Mix(y0, y1, gone)
	p.Glow(x, y, 3*l.seat, pic.GoldLight.Alpha(0.25*gone))
	props.Seat(p, x, y, l.seat, turn0+(l.turned-turn0)*gone)
	p.Push(pic.Group{Fade: 1 - stage.Out(3*gone-2)})
	p.Text(x+l.date.X, y+l.date.Y, pic.Center, pic.Strong, pic.Paper, n.Label("date"))
	p.Pop()
}

// trail marks the way the chair went, and the place it left.
func trail(p *pic.Picture, l *layout, a, b pic.Point, t float64) {
	p.Ring(a.X, a.Y, 0.8*l.seat, 0.8*l.seat, 2, pic.Solid(pic.Mute.Alpha(0.7*t)))
	length := math.Hypot(b.X-a.X, b.Y-a.Y)
	for at := 1.2 * l.seat; at < (length-1.7*l.seat)*t; at += 14 {
		u := at / length
		p.Ellipse(stage.Mix(a.X, b.X, u), stage.Mix(a.Y, b.Y, u), 2.4, 2.4, pic.Solid(pic.Mute))
	}
}

// hit is the least height of what a finger is to meet.
const hit = 46

// height gives a card the room its words take now: more for what it says once asked.
func (l *layout) height(n *stage.Now, i int, open float64) float64 {
	width := l.cardsW - 2*l.in
	h := l.in + l.lead*float64(props.Rows(width, l.title, n.Label(who[i])))
	h = max(h, hit)
	return h + open*(0.35*l.lead+l.lead*float64(props.Rows(width, l.says, n.Label(why[i]))))
}

func deck(p *pic.Picture, n *stage.Now, l *layout, c float64, pose []float64) {
	total := -l.gap
	for i := range tellers {
		total += l.height(n, i, pose[asked+i]) + l.gap
	}
	y := l.cardsY + max(0, (l.foot-l.cardsY-total)/2)
	for i := range tellers {
		open := pose[asked+i]
		e := stage.Out(stage.Turn(c, i, tellers, 0.6))
		b := pic.Box{X: l.cardsX, Y: y, W: l.cardsW, H: l.height(n, i, open)}
		y += b.H + l.gap
		if e == 0 {
			continue
		}
		p.Push(pic.Group{X: 40*(1-e) - 8*open, Fade: 1 - e})
		p.Glow(b.X+b.W/2, b.Y+b.H/2, 0.7*b.W, pic.GoldLight.Alpha(0.22*open))
		props.Card(p, b, edges[i])
		x, width := b.X+l.in, b.W-2*l.in
		rows := float64(props.Rows(width, l.title, n.Label(who[i])))
		// One line stands in the middle of a card that is no higher than a finger needs.
		at := b.Y + (max(hit, l.in+l.lead*rows)-l.lead*rows)/2 + 0.75*l.lead
		at = props.Lines(p, x, at, width, l.lead, l.title, pic.Ink, n.Label(who[i]))
		if open > 0.6 {
			props.Lines(p, x, at+0.35*l.lead, width, l.lead, l.says, pic.Ink.Alpha(2.5*open-1.5), n.Label(why[i]))
		}
		p.Pop()
		if n.At("why") {
			option := i + 1
			if open > 0.5 {
				option = 0
			}
			p.Tap("chair.card", b, option)
		}
	}
}
