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
		turned:     {Ease: stage.Ramp, Seconds: 0.5},
		turned + 1: {Ease: stage.Ramp, Seconds: 0.5},
		turned + 2: {Ease: stage.Ramp, Seconds: 0.5},
		turned + 3: {Ease: stage.Ramp, Seconds: 0.5},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[deal] = 1
		for i := range ways {
			pose[turned+i] = 0
			if n.At("ways") && int(n.Value("table.card")) == i+1 {
				pose[turned+i] = 1
			}
		}
	},
	Draw: draw,
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	w, h := n.Shape.Size()
	edge, gap := 20.0, 22.0
	if n.Shape == stage.Tall {
		edge, gap = 12, 10
	}
	cw, ch := (w-2*edge-gap)/2, (h-2*edge-gap)/2
	for i := range ways {
		b := pic.Box{X: edge + float64(i%2)*(cw+gap), Y: edge + float64(i/2)*(ch+gap), W: cw, H: ch}
		t := stage.Out(stage.Turn(pose[deal], i, len(ways), 0.55))
		if n.At("ways") {
			option := i + 1
			if int(n.Value("table.card")) == option {
				option = 0 // a second tap lays it back
			}
			p.Tap("table.card", b, option)
		}
		lift := 0.0
		if n.Hover && inside(b, n.Pointer) && pose[deal] == 1 {
			lift = 4
		}
		p.Push(pic.Group{X: (1 - t) * (w/2 - b.X - cw/2) * 0.3, Y: (1-t)*0.5*h - lift, Fade: 1 - min(1, 3*t)})
		card(p, n, b, i, pose[turned+i])
		p.Pop()
	}
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
	name, style, leading := n.Label(ways[i].name), pic.Head.Sized(26), 30.0
	r := 0.29 * b.H
	foot := b.Y + b.H - 28
	if n.Shape == stage.Tall {
		style, leading = pic.Head.Sized(18), 20
		foot = b.Y + b.H - 15
		if style.Width(name) > b.W-30 {
			style = pic.Strong
		}
	}
	room := balance(b.W-30, style, name)
	rows := props.Rows(room, style, name)
	if rows > 1 {
		foot += 0.2 * leading
		r *= 0.84
	}
	first := foot - leading*float64(rows-1)
	y := (b.Y + first - style.Size) / 2
	x := b.X + b.W/2 + 4
	props.Aligned(p, x, first, room, leading, pic.Center, style, pic.Ink, name)
	sign(p, i, x, y, r)
}

// sign draws what stands for a way, about 2r high.
func sign(p *pic.Picture, i int, x, y, r float64) {
	switch i {
	case 0:
		props.Coin(p, x, y, r, "T")
	case 1:
		props.Heart(p, x, y, 0.96*r)
	case 2:
		props.Wheel(p, x, y, r, 0)
	case 3:
		jar(p, x, y, r)
	}
}

// balance is the least width at which words take no more lines than in room.
func balance(room float64, s pic.Style, words string) float64 {
	rows := props.Rows(room, s, words)
	for rows > 1 && props.Rows(room-8, s, words) == rows && room > 60 {
		room -= 8
	}
	return room
}

// jar draws a jar with a lid for pale ground, twice r high.
func jar(p *pic.Picture, x, y, r float64) {
	b := pic.Box{X: x - 0.72*r, Y: y - 0.62*r, W: 1.44 * r, H: 1.62 * r}
	in := props.JarInside(b)
	p.Shadow(b.X, b.Y+b.H-3, b.W, 8, 4, 6, 0.4)
	p.Rect(b.X, b.Y, b.W, b.H, 0.2*r, pic.Down(pic.RGB(0xDDEAF2), pic.RGB(0xC3D8EA)))
	cr := 0.36 * r
	for _, c := range [...]struct{ x, y float64 }{{-0.42, 0}, {0.4, 0}, {0, 0.9}, {0.46, 1.7}} {
		props.Flat(p, x+c.x*0.42*in.W, in.Y+in.H-0.6*cr-c.y*0.5*cr, cr)
	}
	p.Rect(b.X+0.08*b.W, b.Y+0.14*b.H, 0.08*b.W, 0.68*b.H, 0.04*b.W, pic.Solid(pic.Paper.Alpha(0.8)))
	p.Frame(b.X, b.Y, b.W, b.H, 0.2*r, max(2, 0.05*r), pic.Solid(pic.RGB(0x6E93AE)))
	p.Rect(b.X-0.12*r, b.Y-0.36*r, b.W+0.24*r, 0.42*r, 0.09*r, pic.Down(pic.Teal, pic.Teal.Mix(pic.TealDark, 0.4)))
	p.Rect(b.X-0.12*r, b.Y-0.06*r, b.W+0.24*r, 0.12*r, 0.06*r, pic.Solid(pic.TealDark))
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
		sign(p, i, b.X+b.W-38, b.Y+38, 22)
	}
	y = props.Aligned(p, b.X+left, y, room, leading, pic.Left, style, pic.Ink, words)
	p.Rect(b.X+left, y-0.55*leading, 32, 3, 1.5, pic.Solid(ways[i].edge))
	props.Aligned(p, b.X+left, y+14, room, 20, pic.Left, pic.Label, pic.InkSoft, who)
}
