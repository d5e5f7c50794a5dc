// Package bench draws the four models as gauges: what the coin leaves of the sale, what gifts pay of a year, Tesla's
// share of the say, and the nonprofit's share of the profit under the cap.
package bench

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// gauge is one dial: a model's output as a share of its whole.
type gauge struct {
	name, out    string // labels
	most, in     string // labels: the dial's whole; what the knob stands at
	output       string
	whole        string  // the output or control that counts as full; empty for full
	full         float64 // in the output's unit
	control      string  // what its knob moves
	light, color pic.Color
}

var gauges = [...]gauge{
	{name: "coin", out: "coinout", most: "coinmost", in: "coinin", output: "coin.left", whole: "coin.size", control: "coin.share", light: pic.GoldLight, color: pic.GoldDark},
	{name: "donations", out: "donationsout", most: "donationsmost", in: "donationsin", output: "donations.months", full: 12, control: "donations.gifts", light: pic.Coral, color: pic.PadBand},
	{name: "tesla", out: "teslaout", most: "teslamost", in: "teslain", output: "tesla.say", full: 100, control: "tesla.wheel", light: pic.Mute, color: pic.Mute},
	{name: "cap", out: "capout", most: "capmost", in: "capin", output: "cap.nonprofit", whole: "cap.profit", control: "cap.profit", light: pic.Teal, color: pic.TealDark},
}

// The tracks: a needle and a knob for each gauge, after the first.
const (
	enter = iota
	needles
	knobs  = needles + len(gauges)
	tracks = knobs + len(gauges)
)

// Scene is the workbench.
var Scene = &stage.Scene{
	Name: "bench",
	Tracks: func() []stage.Track {
		t := make([]stage.Track, tracks)
		t[enter] = stage.Track{Ease: stage.Ramp, Seconds: 0.6}
		for i := range gauges {
			t[needles+i] = stage.Track{Ease: stage.Spring, Seconds: 0.4}
			t[knobs+i] = stage.Track{Ease: stage.Spring, Seconds: 0.25}
		}
		return t
	}(),
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter] = 1
		for i := range gauges {
			pose[needles+i], pose[knobs+i] = gauges[i].share(n), n.Part(gauges[i].control)
		}
	},
	Draw: draw,
}

// share is where the needle stands, from 0 to 1.
func (g *gauge) share(n *stage.Now) float64 {
	full := g.full
	if g.whole != "" {
		full = n.Value(g.whole)
	}
	if full <= 0 {
		return 0
	}
	return min(max(n.Output(g.output)/full, 0), 1)
}

type plan struct {
	x, y, w, h, gap float64 // the first card, and between cards
	name, out       pic.Style
	title           float64 // baselines and places, from a card's top
	dial, r, thick  float64
	ends            float64 // from the dial down to the words at its ends, 0 for none
	words, lead     float64
	label, groove   float64 // 0: the dial itself is dragged
	pad             float64
}

var plans = [...]plan{
	stage.Wide: {x: 18, y: 14, w: 296, h: 260, gap: 12, name: pic.Head, out: pic.Strong.Sized(19), title: 32, dial: 132, r: 84, thick: 17,
		ends: 18, words: 178, lead: 22, label: 210, groove: 234, pad: 19},
	stage.Tall: {x: 12, y: 10, w: 164, h: 114, gap: 8, name: pic.Strong, out: pic.Strong, title: 20, dial: 66, r: 39, thick: 9,
		words: 90, lead: 18, pad: 6},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	pl := &plans[n.Shape]
	for i := range gauges {
		t := stage.Out(stage.Turn(pose[enter], i, len(gauges), 0.6))
		b := pic.Box{X: pl.x + (pl.w+pl.gap)*float64(i%2), Y: pl.y + (pl.h+pl.gap)*float64(i/2), W: pl.w, H: pl.h}
		p.Push(pic.Group{Y: 20 * (1 - t), Fade: 1 - t})
		plate(p, n, pl, b, &gauges[i], pose[needles+i]*t, pose[knobs+i])
		p.Pop()
	}
}

func plate(p *pic.Picture, n *stage.Now, pl *plan, b pic.Box, g *gauge, share, knob float64) {
	p.Shadow(b.X+2, b.Y+7, b.W-2, b.H, 12, 14, 0.45)
	p.Rect(b.X, b.Y, b.W, b.H, 12, pic.Down(pic.Paper, pic.Paper.Mix(pic.PaperShade, 0.35)))
	x, y := b.X+b.W/2, b.Y+pl.dial
	p.Text(x, b.Y+pl.title, pic.Center, pl.name, pic.Ink, n.Label(g.name))
	dial(p, pl, x, y, g, share)
	if pl.ends > 0 {
		at := pl.r - pl.thick/2
		p.Text(x-at, y+pl.ends, pic.Center, pic.Label, pic.InkSoft, n.Label("zero"))
		p.Text(x+at, y+pl.ends, pic.Center, pic.Label, pic.InkSoft, n.Label(g.most))
	}
	room := b.W - 2*pl.pad
	words, out := n.Label(g.out), pl.out
	first := b.Y + pl.words
	lead := pl.lead
	if props.Rows(room, out, words) > 1 && pl.groove > 0 { // above the knob's words
		lead, first = 18, first-8
	}
	if k := props.Rows(room, out, words); k == 1 && pl.groove == 0 {
		first += 0.4 * pl.lead
	}
	props.Aligned(p, x, first, room, lead, pic.Center, out, pic.Ink, words)
	if pl.groove == 0 {
		box := pic.Box{X: x - pl.r - 4, Y: y - pl.r - 4, W: 2*pl.r + 8, H: pl.r + 12}
		p.Handle(g.control, box, pic.Point{X: x - pl.r, Y: y}, pic.Point{X: x + pl.r, Y: y})
		return
	}
	if c := n.Story.Control(g.control); c != nil {
		label := n.Words.Text(c.Label, nil)
		beside := room - 10 - pic.Strong.Width(n.Label(g.in))
		above := 18 * float64(props.Rows(beside, pic.Label, label)-1)
		props.Aligned(p, b.X+pl.pad, b.Y+pl.label-0.45*above, beside, 18, pic.Left, pic.Label, pic.InkSoft, label)
		p.Text(b.X+b.W-pl.pad, b.Y+pl.label, pic.Right, pic.Strong, pic.Ink, n.Label(g.in))
	}
	props.Groove(p, b.X+pl.pad+8, b.Y+pl.groove, room-16, knob, g.color, n.Held == g.control)
	props.Grip(p, g.control, b.X+pl.pad+8, b.Y+pl.groove, room-16, knob)
}

// dial draws half a ring from nothing at its left end to the whole at its right, filled as far as the needle.
func dial(p *pic.Picture, pl *plan, x, y float64, g *gauge, share float64) {
	const steps = 64
	var pts [steps + 1]pic.Point
	r := pl.r - pl.thick/2
	arc := func(part float64) {
		for i := range pts {
			sin, cos := math.Sincos(math.Pi * (1 + part*float64(i)/steps))
			pts[i] = pic.Point{X: x + r*cos, Y: y + r*sin}
		}
	}
	// The dial stands on its base line: what is round there is cut off.
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: x - pl.r - 2, Y: y - pl.r - 2, W: 2*pl.r + 4, H: pl.r + 2}})
	arc(1)
	p.Polyline(pl.thick, pic.Solid(pic.PaperShade), pts[:]...)
	if share > 0 {
		arc(share)
		p.Polyline(pl.thick, pic.Solid(g.light), pts[:]...)
	}
	p.Pop()
	for i := range 11 {
		sin, cos := math.Sincos(math.Pi * (1 + float64(i)/10))
		long := 0.07
		if i%5 == 0 {
			long = 0.13
		}
		if i%10 == 0 {
			continue // the ends are named
		}
		in := pl.r - pl.thick - 3
		p.Line(x+in*cos, y+in*sin, x+(in-long*pl.r)*cos, y+(in-long*pl.r)*sin, 1.5, pic.Solid(pic.InkSoft))
	}
	sin, cos := math.Sincos(math.Pi * (1 + share))
	p.Line(x, y, x+0.92*pl.r*cos, y+0.92*pl.r*sin, max(2.5, 0.045*pl.r), pic.Solid(pic.Ink))
	p.Ellipse(x, y, 0.1*pl.r, 0.1*pl.r, pic.Down(pic.InkSoft, pic.Ink))
}
