// Package sources draws a card index: one drawer for every kind of teller, with the number of facts it holds.
package sources

import (
	"strconv"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
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
	pad, gap    float64
	plate       pic.Box // of the label, from the drawer's upper left corner
	dot         float64
	name, count pic.Style
	lead        float64
	pull        bool
}

var plans = [...]plan{
	stage.Wide: {cabinet: pic.Box{X: 22, Y: 16, W: 596, H: 520}, pad: 12, gap: 9, plate: pic.Box{X: 16, Y: 14, W: 250, H: 48},
		dot: 9, name: pic.Strong.Sized(18), count: pic.Head, lead: 20, pull: true},
	stage.Tall: {cabinet: pic.Box{X: 12, Y: 12, W: 336, H: 232}, pad: 5, gap: 4, plate: pic.Box{X: 5, Y: 3, W: 151, H: 35},
		dot: 6.5, name: pic.Label, count: pic.Strong, lead: 16},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	pl := &plans[n.Shape]
	c := pl.cabinet
	p.Shadow(c.X-2, c.Y+10, c.W+4, c.H, 12, 20, 0.6)
	p.Rect(c.X, c.Y, c.W, c.H, 10, pic.Down(pic.RGB(0x6B4A33), pic.RGB(0x4A3122)))
	p.Rect(c.X+8, c.Y+2, c.W-16, 2, 1, pic.Solid(pic.Paper.Alpha(0.22)))
	rows := (len(drawers) + 1) / 2
	w := (c.W - 2*pl.pad - pl.gap) / 2
	h := (c.H - 2*pl.pad - pl.gap*float64(rows-1)) / float64(rows)
	for i := range drawers {
		b := pic.Box{X: c.X + pl.pad + (w+pl.gap)*float64(i%2), Y: c.Y + pl.pad + (h+pl.gap)*float64(i/2), W: w, H: h}
		t := stage.Out(stage.Turn(pose[enter], i, len(drawers), 0.4))
		front(p, n, pl, b, &drawers[i], t)
	}
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

// front draws a drawer's face; t lets its label come in.
func front(p *pic.Picture, n *stage.Now, pl *plan, b pic.Box, d *drawer, t float64) {
	p.Rect(b.X-1, b.Y-1, b.W+2, b.H+2, 6, pic.Solid(pic.RGB(0x2C1C12)))
	p.Rect(b.X, b.Y, b.W, b.H, 5, pic.Down(pic.RGB(0x9A6F4C), pic.RGB(0x7A5437)))
	p.Rect(b.X+4, b.Y+1.5, b.W-8, 1.5, 0.75, pic.Solid(pic.Paper.Alpha(0.28)))
	if pl.pull {
		x, y := b.X+b.W/2, b.Y+b.H-18
		p.Shadow(x-24, y+2, 48, 9, 4, 5, 0.5)
		p.Rect(x-24, y-5, 48, 10, 5, pic.Down(pic.GoldLight, pic.GoldEdge))
	}
	q := pl.plate
	q.X, q.Y = b.X+q.X, b.Y+q.Y
	p.Rect(q.X-3, q.Y-2, q.W+6, q.H+4, 4, pic.Down(pic.GoldLight.Mix(pic.GoldEdge, 0.4), pic.GoldEdge))
	p.Rect(q.X, q.Y, q.W, q.H, 2, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.3)))
	p.Push(pic.Group{Fade: 1 - t})
	mid := q.Y + q.H/2
	x := q.X + 8 + pl.dot
	if d.hollow {
		p.Ring(x, mid, pl.dot-1, pl.dot-1, 2.4, pic.Solid(d.mark))
	} else {
		p.Ellipse(x, mid, pl.dot, pl.dot, pic.Solid(d.mark))
	}
	glyph(p, d.teller, x, mid, pl.dot)
	number := numerals[min(count(n.Story, d.teller), len(numerals)-1)]
	p.Text(q.X+q.W-8, mid+0.36*pl.count.Size, pic.Right, pl.count, pic.Ink, number)
	x += pl.dot + 7
	room := q.X + q.W - 8 - pl.count.Width(number) - 8 - x
	words := n.Label(d.label)
	k := props.Rows(room, pl.name, words)
	props.Lines(p, x, mid+0.35*pl.name.Size-pl.lead*float64(k-1)/2, room, pl.lead, pl.name, pic.Ink, words)
	p.Pop()
}
