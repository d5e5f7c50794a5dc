// Package chair draws a round table from above: one chair has moved away, and three cards, each with its teller, say why:
// three reasons.
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
	r, small     float64   // its radius, likewise: all that stands on the floor shrinks with it
	seat         float64   // a seat's half width, as a share of the table's radius
	away         float64   // how far from the table's middle the chair goes, in its radii
	date         pic.Style
	dateX, dateY float64 // of the date below the chair, from it

	over     float64 // of the date over it, beside the cards, in seats
	room     float64
	name     pic.Style // of the card on the chair
	cardsX   float64
	cardsW   float64
	cardsY   float64
	foot     float64
	gap      float64
	in, top  float64 // a card's margins
	lead     float64
	says     pic.Style // what a card says
	teller   pic.Style // and who says it
	tellLead float64
}

var layouts = [...]layout{
	stage.Wide: {table: pic.Point{X: 224, Y: 362}, aside: pic.Point{X: 120, Y: 406}, r: 112, small: 70, seat: 0.31, away: 2.95,
		date: pic.Head.Sized(35), dateX: 140, dateY: 156, over: 1.5, room: 236, name: pic.Strong.Sized(20),
		cardsX: 290, cardsW: 332, cardsY: 24, foot: 536, gap: 20, in: 28, top: 26, lead: 34, says: pic.Head.Sized(27), teller: pic.Label.Sized(19), tellLead: 26},
	stage.Tall: {table: pic.Point{X: 104, Y: 166}, aside: pic.Point{X: 50, Y: 194}, r: 48, small: 27, seat: 0.33, away: 2.95,
		date: pic.Head.Sized(22), dateX: 92, dateY: 52, over: 1.7, room: 150, name: pic.Strong,
		cardsX: 130, cardsW: 218, cardsY: 12, foot: 244, gap: 8, in: 15, top: 8, lead: 19, says: pic.Strong, teller: pic.Label, tellLead: 18.5},
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

// place is where the i-th chair stands at a table of radius r, and the way it looks.
func (l *layout) place(t pic.Point, r float64, i int) (x, y, turn float64) {
	a := angle(i)
	sin, cos := math.Sincos(a)
	d := r + 0.85*l.seat*r
	return t.X + d*cos, t.Y + d*sin, a + math.Pi/2
}

// angle is the direction in which the i-th chair stands.
func angle(i int) float64 { return -1.1 + 2*math.Pi*float64(i-mover)/seats }

// gone is where the chair stands that left a table of radius r: straight back from its place, beside the cards as before.
func (l *layout) gone(t pic.Point, r float64) pic.Point {
	sin, cos := math.Sincos(angle(mover))
	return pic.Point{X: t.X + l.away*r*cos, Y: t.Y + l.away*r*sin}
}

func around(p *pic.Picture, n *stage.Now, l *layout, t pic.Point, c, gone float64) {
	r := stage.Mix(l.r, l.small, c)
	seat := l.seat * r
	for i := range seats {
		if x, y, turn := l.place(t, r, i); i != mover {
			props.Seat(p, x, y, seat, turn)
		}
	}
	p.Shadow(t.X-r, t.Y-r+10, 2*r, 2*r, r, 16, 0.6)
	p.Ellipse(t.X, t.Y, r, r, pic.Slant(pic.RGB(0xA9774A), pic.RGB(0x6E4526)))
	p.Ring(t.X, t.Y, 0.93*r, 0.93*r, 0.02*r, pic.Solid(pic.RGB(0x573419)))
	p.Ellipse(t.X, t.Y, 0.9*r, 0.9*r, pic.Slant(pic.RGB(0xB98757), pic.RGB(0x835634)))
	for i := range seats { // a paper before every chair that is taken
		if i == mover && gone > 0.2 {
			continue
		}
		x, y, turn := l.place(t, r, i)
		p.Push(pic.Group{X: stage.Mix(x, t.X, 0.46), Y: stage.Mix(y, t.Y, 0.46), Turn: turn, Scale: r})
		p.Rect(-0.12, -0.15, 0.24, 0.3, 0.01, pic.Solid(pic.Paper))
		for k := range 3 {
			p.Rect(-0.08, -0.09+0.07*float64(k), 0.16-0.03*float64(k%2), 0.018, 0.005, pic.Solid(pic.InkSoft.Alpha(0.5)))
		}
		p.Pop()
	}
	x0, y0, turn0 := l.place(t, r, mover)
	end := l.gone(t, r)
	x, y := stage.Mix(x0, end.X, gone), stage.Mix(y0, end.Y, gone)
	big := stage.Mix(seat, 1.2*seat, gone)
	vacated(p, t, x0, y0, turn0, seat, gone)
	trail(p, seat, big, pic.Point{X: x0, Y: y0}, end, gone)
	p.Glow(x, y, 3.2*big, pic.Glass.Alpha(0.34*gone))
	props.Seat(p, x, y, big, turn0)
	named(p, n, l, x, y)
	p.Push(pic.Group{Fade: 1 - stage.Out(3*gone-2)})
	dated(p, n, l, x, y, big, c)
	p.Pop()
}

// named lays a card with a name on the chair that leaves.
func named(p *pic.Picture, n *stage.Now, l *layout, x, y float64) {
	words, s := n.Label("name"), l.name
	w, h := s.Width(words)+1.1*s.Size, 1.6*s.Size
	p.Shadow(x-w/2+1, y-h/2+4, w-2, h, 3, 6, 0.55)
	p.Rect(x-w/2, y-h/2, w, h, 3, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.4)))
	p.Text(x, y+0.35*s.Size, pic.Center, s, pic.Ink, words)
}

// dated writes the date: below the chair while there is room, over it beside the cards.
func dated(p *pic.Picture, n *stage.Now, l *layout, x, y, big, c float64) {
	words := n.Label("date")
	if c < 0.5 {
		rows := float64(props.Rows(l.room, l.date, words))
		props.Aligned(p, x+l.dateX, y+l.dateY-0.6*l.date.Size*(rows-1), l.room, 1.2*l.date.Size, pic.Center, l.date, pic.Paper, words)
		return
	}
	s := pic.Strong.Sized(max(16, 0.54*l.date.Size))
	room := l.cardsX - 20
	rows := float64(props.Rows(room, s, words))
	half := min(room, s.Width(words)) / 2
	props.Aligned(p, min(max(x, 10+half), l.cardsX-16-half), y-l.over*big-0.5*s.Size-1.2*s.Size*(rows-1), room, 1.2*s.Size, pic.Center, s, pic.Paper, words)
}

// vacated draws the outline of the chair where it stood, clear of the table.
func vacated(p *pic.Picture, t pic.Point, x, y, turn, seat, gone float64) {
	if gone == 0 {
		return
	}
	far := math.Hypot(x-t.X, y-t.Y)
	k := (far + 0.42*seat) / far
	line := pic.Solid(pic.Mute.Alpha(0.9 * gone))
	p.Push(pic.Group{X: t.X + (x-t.X)*k, Y: t.Y + (y-t.Y)*k, Turn: turn})
	p.Frame(-seat, -0.55*seat, 2*seat, 1.55*seat, 0.42*seat, 2, line)
	p.Frame(-1.08*seat, -1.12*seat, 2.16*seat, 0.5*seat, 0.25*seat, 2, line)
	p.Pop()
}

// trail draws an arrow along the way the chair went.
func trail(p *pic.Picture, seat, big float64, a, b pic.Point, t float64) {
	length := math.Hypot(b.X-a.X, b.Y-a.Y)
	ux, uy := (b.X-a.X)/length, (b.Y-a.Y)/length
	from, to := 1.9*seat, (length-1.35*big)*t
	if to < from+8 {
		return
	}
	w := max(2.4, 0.09*seat)
	c := pic.Solid(pic.Quiet)
	tip := pic.Point{X: a.X + ux*to, Y: a.Y + uy*to}
	p.Line(a.X+ux*from, a.Y+uy*from, tip.X, tip.Y, w, c)
	for _, side := range [...]float64{-1, 1} {
		h := 0.34 * seat
		p.Line(tip.X, tip.Y, tip.X-h*(ux+0.7*side*uy), tip.Y-h*(uy-0.7*side*ux), w, c)
	}
}

// height is what a card's words take.
func (l *layout) height(n *stage.Now, i int) float64 {
	width := l.cardsW - 1.6*l.in
	return 2*l.top + l.lead*float64(props.Rows(width, l.says, n.Label(why[i]))) +
		l.tellLead*float64(props.Rows(width, l.teller, n.Label(who[i]))) - 0.1*l.lead
}

// deck draws the three cards: what each says, and who says it. The one that is asked comes forward.
func deck(p *pic.Picture, n *stage.Now, l *layout, c float64, pose []float64) {
	total := -l.gap
	for i := range tellers {
		total += l.height(n, i) + l.gap
	}
	y := l.cardsY + max(0, (l.foot-l.cardsY-total)/2)
	for i := range tellers {
		open := pose[asked+i]
		e := stage.Out(stage.Turn(c, i, tellers, 0.6))
		b := pic.Box{X: l.cardsX, Y: y, W: l.cardsW, H: l.height(n, i)}
		y += b.H + l.gap
		if n.At("why") {
			option := i + 1
			if open > 0.5 {
				option = 0
			}
			p.Tap("chair.card", b, option)
		}
		if e == 0 {
			continue
		}
		p.Push(pic.Group{X: 40*(1-e) - 0.4*l.in*open, Fade: 1 - e})
		if open > 0.01 {
			p.Frame(b.X-3, b.Y-3, b.W+6, b.H+6, 14, 3, pic.Solid(pic.Gold.Alpha(open)))
		}
		props.Card(p, b, edges[i])
		x, width := b.X+l.in, b.W-1.6*l.in
		says := n.Label(why[i])
		at := props.Lines(p, x, b.Y+l.top+0.72*l.says.Size, props.Even(width, l.says, says), l.lead, l.says, pic.Ink, says)
		props.Lines(p, x, at-l.lead+l.tellLead+0.1*l.lead, width, l.tellLead, l.teller, pic.InkSoft, n.Label(who[i]))
		p.Pop()
	}
}
