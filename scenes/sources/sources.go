// Package sources draws a card index: one open drawer for every kind of teller, with a card in it for every fact.
package sources

import (
	"strconv"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/stage"
	"coinorcap/internal/story"
)

const enter = iota // the drawers come in

// Scene is the scene of the sources.
var Scene = &stage.Scene{
	Name:   "sources",
	Tracks: []stage.Track{enter: {Ease: stage.Ramp, Seconds: 0.9}},
	Pose:   func(n *stage.Now, pose []float64) { pose[enter] = 1 },
	Draw:   draw,
}

// drawer is one kind of teller: its label and the mark its facts carry in the text.
type drawer struct {
	teller story.Teller
	label  string
	mark   pic.Color
	hollow bool
}

var drawers = [...]drawer{
	{"record", "kind.record", pic.TealDark, false},
	{"regulator", "kind.regulator", pic.TealDark, true},
	{"openai", "kind.openai", pic.Blue, false},
	{"musk", "kind.musk", pic.Coral, false},
	{"press", "kind.press", pic.InkSoft, false},
	{"estimate", "kind.estimate", pic.Violet, false},
	{"contested", "kind.contested", pic.Violet, true},
	{"arithmetic", "kind.arithmetic", pic.Ink, false},
	{"model", "kind.model", pic.Ink, true},
	{"none", "kind.none", pic.InkSoft, true},
}

// count is how many facts of the ledger have this teller.
func count(st *story.Story, t story.Teller) (k int) {
	for _, f := range st.Facts {
		if f.Teller == t {
			k++
		}
	}
	return k
}

// numerals are made once, so that drawing makes no strings.
var numerals = func() (s [400]string) {
	for i := range s {
		s[i] = strconv.Itoa(i)
	}
	return s
}()

type plan struct {
	cabinet     pic.Box
	title       float64 // baseline of what a card stands for
	says        pic.Style
	top         float64 // of the first drawer
	pad, gap    float64
	card        float64 // from one card to the next, the same in every drawer
	plate       float64 // height of a drawer's plate
	dot         float64
	name, count pic.Style
}

var plans = [...]plan{
	stage.Wide: {cabinet: pic.Box{X: 16, Y: 12, W: 608, H: 536}, title: 44, says: pic.Head.Sized(22), top: 62, pad: 14, gap: 10, card: 11.5, plate: 42,
		dot: 9, name: pic.Strong.Sized(18), count: pic.Head.Sized(24)},
	stage.Tall: {cabinet: pic.Box{X: 8, Y: 6, W: 344, H: 244}, title: 24, says: pic.Strong, top: 32, pad: 5, gap: 4, card: 6.55, plate: 22,
		dot: 6, name: pic.Label, count: pic.Strong},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	pl := &plans[n.Shape]
	c := pl.cabinet
	p.Shadow(c.X-2, c.Y+10, c.W+4, c.H, 12, 20, 0.6)
	p.Rect(c.X, c.Y, c.W, c.H, 10, pic.Down(pic.RGB(0x6B4A33), pic.RGB(0x4A3122)))
	p.Rect(c.X+8, c.Y+2, c.W-16, 2, 1, pic.Solid(pic.Paper.Alpha(0.22)))
	p.Text(c.X+c.W/2, pl.title, pic.Center, pl.says, pic.Paper, n.Label("each"))
	rows := (len(drawers) + 1) / 2
	w := (c.W - 2*pl.pad - pl.gap) / 2
	h := (c.Y + c.H - pl.top - pl.pad - pl.gap*float64(rows-1)) / float64(rows)
	for i := range drawers {
		b := pic.Box{X: c.X + pl.pad + (w+pl.gap)*float64(i%2), Y: pl.top + (h+pl.gap)*float64(i/2), W: w, H: h}
		t := stage.Out(stage.Turn(pose[enter], i, len(drawers), 0.4))
		drawn(p, n, pl, b, &drawers[i], t)
	}
}

// edge is the colour of a drawer's cards: its mark's, light enough for the dark of the drawer.
func (d *drawer) edge() pic.Color { return d.mark.Mix(pic.Paper, 0.35) }

// drawn draws an open drawer: its cards, as many as it holds facts, standing behind its plate. They rise with t.
func drawn(p *pic.Picture, n *stage.Now, pl *plan, b pic.Box, d *drawer, t float64) {
	p.Rect(b.X, b.Y, b.W, b.H, 5, pic.Down(pic.RGB(0x1D120B), pic.RGB(0x2C1C12)))
	k := count(n.Story, d.teller)
	room := b.H - pl.plate
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: b.X, Y: b.Y, W: b.W, H: room}})
	for i := range k {
		high := room * (0.8 - 0.07*float64((i*5+2)%3)) * t
		x := b.X + 0.6*pl.card + pl.card*float64(i)
		p.Rect(x, b.Y+room-high, 0.74*pl.card, high+6, 0.16*pl.card, pic.Across(pic.Paper, pic.PaperShade))
		p.Rect(x, b.Y+room-high, 0.74*pl.card, min(0.22*room, high), 0.16*pl.card, pic.Solid(d.edge()))
	}
	p.Pop()
	p.Text(b.X+b.W-0.25*pl.plate, b.Y+room/2+0.36*pl.count.Size, pic.Right, pl.count, pic.GoldLight, numerals[min(k, len(numerals)-1)])
	front(p, n, pl, pic.Box{X: b.X, Y: b.Y + room, W: b.W, H: pl.plate}, d)
}

// glyph sets marks of one colour apart, in a shape as well.
func glyph(p *pic.Picture, t story.Teller, x, y, r float64) {
	line, w := pic.Solid(pic.Paper), 0.26*r
	switch t {
	case "press": // lines of print
		for i := range 2 {
			at := y + 0.36*r*(2*float64(i)-1)
			p.Line(x-0.45*r, at, x+0.45*r, at, w, line)
		}
	case "arithmetic": // a plus
		p.Line(x-0.5*r, y, x+0.5*r, y, w, line)
		p.Line(x, y-0.5*r, x, y+0.5*r, w, line)
	case "model": // a dot within its ring
		p.Ellipse(x, y, 0.34*r, 0.34*r, pic.Solid(pic.Ink))
	case "none": // struck out
		p.Line(x-0.6*r, y+0.6*r, x+0.6*r, y-0.6*r, w, pic.Solid(pic.InkSoft))
	}
}

// front draws a drawer's plate: its mark, and what its cards have in common.
func front(p *pic.Picture, n *stage.Now, pl *plan, q pic.Box, d *drawer) {
	p.Shadow(q.X+2, q.Y-1, q.W-4, q.H, 3, 5, 0.5)
	p.Rect(q.X, q.Y, q.W, q.H, 3, pic.Down(pic.GoldLight.Mix(pic.GoldEdge, 0.4), pic.GoldEdge))
	p.Rect(q.X+2, q.Y+2, q.W-4, q.H-4, 2, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.3)))
	mid := q.Y + q.H/2
	x := q.X + 6 + pl.dot
	if d.hollow {
		p.Ring(x, mid, pl.dot-1, pl.dot-1, 2.4, pic.Solid(d.mark))
	} else {
		p.Ellipse(x, mid, pl.dot, pl.dot, pic.Solid(d.mark))
	}
	glyph(p, d.teller, x, mid, pl.dot)
	x += pl.dot + 6
	name := pl.name.Within(q.X+q.W-4-x, n.Label(d.label))
	p.Text(x, mid+0.35*name.Size, pic.Left, name, pic.Ink, n.Label(d.label))
}
