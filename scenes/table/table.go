// Package table draws the four ways to pay as four cards; a turned card shows the objection written at the time.
package table

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// The tracks: the cards are dealt, then each has its own turn, from 0 (picture up) to 1 (objection up).
const (
	deal   = iota
	fan    // they are taken up, as a hand of cards
	turned // and the three after it
)

// way is one card: what its labels begin with and the colour of its edge. Its option is its place plus one.
type way struct {
	name, back, who string
	edge            pic.Color
}

var ways = [4]way{
	{"coin", "coinback", "coinwho", pic.Gold},
	{"donations", "donationsback", "donationswho", pic.Coral},
	{"tesla", "teslaback", "teslawho", pic.Mute},
	{"cap", "capback", "capwho", pic.Teal},
}

// Scene is the table with the four ways.
var Scene = &stage.Scene{
	Name: "table",
	Tracks: []stage.Track{
		deal:       {Ease: stage.Ramp, Seconds: 0.8},
		fan:        {Ease: stage.Ramp, Seconds: 0.7},
		turned:     {Ease: stage.Ramp, Seconds: 0.5},
		turned + 1: {Ease: stage.Ramp, Seconds: 0.5},
		turned + 2: {Ease: stage.Ramp, Seconds: 0.5},
		turned + 3: {Ease: stage.Ramp, Seconds: 0.5},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[deal], pose[fan] = 1, n.On("choose")
		for i := range ways {
			pose[turned+i] = 0
			if n.At("ways") && int(n.Value("table.card")) == i+1 {
				pose[turned+i] = 1
			}
		}
	},
	Draw: draw,
	Leave: func(n *stage.Now, pose []float64, to string) (r stage.Relic) {
		for i := range ways {
			if b, turn := taken(n.Shape, pose, i); ways[i].name == to && upright(b) && pose[turned+i] == 0 {
				at, half := sign(b)
				sin, cos := math.Sincos(turn)
				x, y := b.X+b.W/2+at.X*cos-at.Y*sin, b.Y+b.H/2+at.X*sin+at.Y*cos
				r = stage.Relic{What: stage.Sign, Box: pic.Box{X: x - half, Y: y - half, W: 2 * half, H: 2 * half}, Turn: turn, Way: i}
			}
		}
		return r
	},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	w, h := n.Shape.Size()
	up := stage.InOut(pose[fan])
	if up > 0 {
		p.Push(pic.Group{Fade: 1 - up})
		place(p, n)
		p.Pop()
	}
	for i := range ways {
		b := dealt(n.Shape, i)
		t := stage.Out(stage.Turn(pose[deal], i, len(ways), 0.55))
		if n.At("ways") {
			option := i + 1
			if int(n.Value("table.card")) == option {
				option = 0 // a second tap lays it back
			}
			p.Tap("table.card", b, option)
		}
		lift := 0.0
		if n.Hover && inside(b, n.Pointer) && pose[deal] == 1 && up == 0 {
			lift = 4
		}
		x, y := (1-t)*(w/2-b.X-b.W/2)*0.3, (1-t)*0.5*h-lift
		if up == 0 || pose[turned+i] > 0 {
			p.Push(pic.Group{X: x, Y: y, Fade: 1 - min(1, 3*t)})
			card(p, n, b, i, pose[turned+i])
			p.Pop()
			continue
		}
		b, turn := taken(n.Shape, pose, i)
		if n.At("choose") {
			p.Lead(ways[i].name, b) // a way is named as the scene it leads to
		}
		p.Push(pic.Group{X: b.X + b.W/2, Y: b.Y + b.H/2, Turn: turn})
		b.X, b.Y = -b.W/2, -b.H/2
		props.Card(p, b, ways[i].edge)
		front(p, n, b, i)
		p.Pop()
	}
}

// dealt is where the i-th card lies on the table.
func dealt(s stage.Shape, i int) pic.Box {
	w, h := s.Size()
	edge, gap := 20.0, 22.0
	if s == stage.Tall {
		edge, gap = 12, 10
	}
	cw, ch := (w-2*edge-gap)/2, (h-2*edge-gap)/2
	return pic.Box{X: edge + float64(i%2)*(cw+gap), Y: edge + float64(i/2)*(ch+gap), W: cw, H: ch}
}

// taken is where the i-th card is on its way from the table into the hand, upright, and how far it is turned.
func taken(s stage.Shape, pose []float64, i int) (b pic.Box, turn float64) {
	up := stage.InOut(pose[fan])
	to, turn := held(s, i)
	return stage.MixBox(dealt(s, i), to, up), turn * up
}

// held is where the i-th card is in the hand, upright, and how far it is turned.
func held(s stage.Shape, i int) (b pic.Box, turn float64) {
	k := float64(i) - 1.5
	if s == stage.Tall {
		return pic.Box{X: 180 + 84*k - 41.5, Y: 100 + 3*k*k, W: 83, H: 138}, 0.02 * k
	}
	return pic.Box{X: 320 + 150*k - 70, Y: 282 + 9*k*k, W: 140, H: 226}, 0.05 * k
}

// place draws the empty place on the table where the card picked will lie.
func place(p *pic.Picture, n *stage.Now) {
	b, r := pic.Box{X: 250, Y: 24, W: 140, H: 210}, 12.0
	if n.Shape == stage.Tall {
		b, r = pic.Box{X: 130, Y: 12, W: 100, H: 74}, 8
	}
	p.Glow(b.X+b.W/2, b.Y+b.H/2, 1.1*b.H, pic.GoldLight.Alpha(0.2))
	p.Rect(b.X, b.Y, b.W, b.H, r, pic.Solid(pic.DeskDark.Alpha(0.35)))
	p.Frame(b.X, b.Y, b.W, b.H, r, 2.5, pic.Solid(pic.Gold))
	p.Frame(b.X+6, b.Y+6, b.W-12, b.H-12, r-4, 1, pic.Solid(pic.Gold.Alpha(0.45)))
	size := 0.5 * b.H
	p.Text(b.X+b.W/2, b.Y+b.H/2+0.36*size, pic.Center, pic.Figure.Sized(size), pic.Gold, "?")
}

func inside(b pic.Box, q pic.Point) bool {
	return q.X >= b.X && q.X < b.X+b.W && q.Y >= b.Y && q.Y < b.Y+b.H
}

// card draws one card, turned about its upright middle: seen from the side it is as narrow as its edge.
func card(p *pic.Picture, n *stage.Now, b pic.Box, i int, turn float64) {
	angle := math.Pi * stage.InOut(turn)
	narrow := math.Abs(math.Cos(angle))
	c := pic.Box{X: b.X + b.W*(1-narrow)/2, Y: b.Y - 0.04*b.H*math.Sin(angle), W: b.W * narrow, H: b.H}
	if c.W < 4 {
		c.X, c.W = b.X+b.W/2-2, 4
	}
	if c.W < 30 {
		p.Rect(c.X, c.Y, c.W, c.H, 2, pic.Solid(pic.PaperShade))
		return
	}
	props.Card(p, c, ways[i].edge)
	whole := narrow == 1
	if !whole {
		p.Push(pic.Group{Clipped: true, Clip: c, X: b.X + b.W/2, Y: c.Y + c.H/2, Scale: narrow, Fade: 1 - narrow})
	} else {
		p.Push(pic.Group{X: b.X + b.W/2, Y: c.Y + c.H/2})
	}
	face := pic.Box{X: -b.W / 2, Y: -b.H / 2, W: b.W, H: b.H}
	if turn < 0.5 {
		front(p, n, face, i)
	} else {
		back(p, n, face, i)
	}
	p.Pop()
}

// front draws the way's sign above its name.
func front(p *pic.Picture, n *stage.Now, b pic.Box, i int) {
	if upright(b) {
		standing(p, n, b, i)
		return
	}
	name, style, leading := n.Label(ways[i].name), pic.Head.Sized(26), 30.0
	foot := b.Y + b.H - 28
	r := min(0.29*b.H, 0.34*b.W)
	if n.Shape == stage.Tall {
		style, leading = pic.Strong.Sized(18), 20
		foot = b.Y + b.H - 15
		for k := range ways { // one size for all four names
			if style.Width(n.Label(ways[k].name)) > b.W-30 {
				style = pic.Strong
			}
		}
	}
	room := balance(b.W-30, style, name)
	most := 1 // signs and names stand alike on all four, whatever names take more lines
	for k := range ways {
		most = max(most, props.Rows(b.W-30, style, n.Label(ways[k].name)))
	}
	if most > 1 {
		foot += 0.2 * leading
		r *= 0.84
	}
	top := foot - leading*float64(most-1)
	first := (top+foot)/2 - leading*float64(props.Rows(room, style, name)-1)/2
	x := b.X + b.W/2 + 4
	props.Aligned(p, x, first, room, leading, pic.Center, style, pic.Ink, name)
	props.Sign(p, props.Way(i), x, (b.Y+top-style.Size)/2, r)
}

// upright tells whether a card is one of the hand, higher than wide.
func upright(b pic.Box) bool { return b.W < b.H }

// sign is where a card of the hand has its sign, from the card's middle, and the sign's half width.
func sign(b pic.Box) (at pic.Point, r float64) { return pic.Point{X: 4, Y: -0.1 * b.H}, 0.33 * b.W }

// standing draws a card of the hand, about its middle: all signs in one line, the names below; a small card has the
// way's short name.
func standing(p *pic.Picture, n *stage.Now, b pic.Box, i int) {
	name, style, leading := n.Label(ways[i].name), pic.Strong.Sized(18), 22.0
	if n.Shape == stage.Tall {
		style, leading = pic.Label, 18
		if c := n.Story.Control("table.card"); c != nil && i+1 < len(c.Options) {
			name = n.Words.Text(c.Options[i+1].Label, nil)
		}
	}
	at, r := sign(b)
	room := balance(b.W-16, style, name)
	rows := props.Rows(room, style, name)
	if n.Given.What != stage.Sign || n.Given.Way != i {
		props.Sign(p, props.Way(i), at.X, at.Y, r)
	}
	props.Aligned(p, at.X, b.Y+0.82*b.H+0.35*style.Size-leading/2*float64(rows-1), room, leading, pic.Center, style, pic.Ink, name)
}

// balance is the least width at which words take no more lines than in room.
func balance(room float64, s pic.Style, words string) float64 {
	rows := props.Rows(room, s, words)
	for rows > 1 && props.Rows(room-8, s, words) == rows && room > 60 {
		room -= 8
	}
	return room
}

// back writes the objection and whose it is.
func back(p *pic.Picture, n *stage.Now, b pic.Box, i int) {
	style, leading, left := pic.Head.Sized(26), 32.0, 30.0
	if n.Shape == stage.Tall {
		style, leading, left = pic.Strong, 19, 18
	}
	room := b.W - left - 14
	words, who := n.Label(ways[i].back), n.Label(ways[i].who)
	rows, whoRows := props.Rows(room, style, words), props.Rows(room, pic.Label, who)
	high := leading*float64(rows) + 20*float64(whoRows) + 8
	y := b.Y + (b.H-high)/2 + 0.8*style.Size
	if n.Shape == stage.Wide {
		y += 12
		p.Text(b.X+left, b.Y+36, pic.Left, pic.Strong, pic.InkSoft, n.Label(ways[i].name))
		props.Sign(p, props.Way(i), b.X+b.W-38, b.Y+38, 22)
	}
	y = props.Aligned(p, b.X+left, y, room, leading, pic.Left, style, pic.Ink, words)
	p.Rect(b.X+left, y-0.55*leading, 32, 3, 1.5, pic.Solid(ways[i].edge))
	props.Aligned(p, b.X+left, y+14, room, 20, pic.Left, pic.Label, pic.InkSoft, who)
}
