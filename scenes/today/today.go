// Package today draws the lid lifted off, the stock in parts of 26, 27 and 47 per cent with the Foundation's strings of
// control, and the verdict: a page stamped, and scales that were not used.
package today

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter   = iota // the jar comes in
	lift           // how far the lid is off, 0 to 1
	shares         // the bar of stock stands
	verdict        // the page and the scales stand
)

// Scene is the scene of today.
var Scene = &stage.Scene{
	Name: "today",
	Tracks: []stage.Track{
		enter:   {Ease: stage.Ramp, Seconds: 0.5},
		lift:    {Ease: stage.Spring, Seconds: 0.3},
		shares:  {Ease: stage.Ramp, Seconds: 1.2},
		verdict: {Ease: stage.Ramp, Seconds: 1.1},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter], pose[lift] = 1, n.Part("today.lid")
		pose[shares], pose[verdict] = n.On("shares"), n.On("verdict")
	},
	Draw: draw,
	Leave: func(n *stage.Now, pose []float64, _ string) (r stage.Relic) {
		if pose[enter] == 1 && pose[shares] == 0 {
			pl := &plans[n.Shape]
			r = stage.Relic{What: stage.Jar, Box: pl.jar, Part: 1, Lift: pose[lift] * pl.rise, Words: n.Label("lid"), Size: pl.words}
		}
		return r
	},
	Take: func(n *stage.Now, got stage.Relic, _ []float64) bool { return got.What == stage.Jar && n.At("lift") },
}

// plan is where things stand in one composition.
type plan struct {
	jar             pic.Box
	rise            float64   // of the lid at its most
	gone            pic.Point // baseline of the words beside the rim
	words           float64   // size of the lid's
	big, value      pic.Style
	bar             pic.Box
	names           float64 // last baseline of the names above the bar
	temple          float64 // its height, 0 for none
	company         pic.Box
	controls        pic.Point // baseline, left end
	leaf, scales    pic.Box
	merits, asof    float64 // baselines
	meritsW, stampW float64
	date, stamp     pic.Style
}

var plans = [...]plan{
	stage.Wide: {jar: pic.Box{X: 196, Y: 206, W: 248, H: 310}, rise: 140,
		gone: pic.Point{X: 466, Y: 150}, words: 26, big: pic.Figure, value: pic.Figure.Sized(26),
		bar: pic.Box{X: 40, Y: 204, W: 560, H: 70}, names: 190, temple: 118, company: pic.Box{X: 40, Y: 420, W: 560, H: 84},
		controls: pic.Point{X: 212, Y: 362},
		leaf:     pic.Box{X: 34, Y: 66, W: 284, H: 366}, scales: pic.Box{X: 346, Y: 66, W: 262, H: 366},
		merits: 474, asof: 528, meritsW: 280, stampW: 230, date: pic.Figure, stamp: pic.Figure.Sized(40)},
	stage.Tall: {jar: pic.Box{X: 122, Y: 98, W: 116, H: 144}, rise: 54,
		gone: pic.Point{X: 252, Y: 62}, words: 17, big: pic.Head, value: pic.Head,
		bar: pic.Box{X: 14, Y: 62, W: 332, H: 40}, names: 52, company: pic.Box{X: 14, Y: 190, W: 332, H: 50},
		controls: pic.Point{X: 118, Y: 156},
		leaf:     pic.Box{X: 16, Y: 18, W: 154, H: 178}, scales: pic.Box{X: 186, Y: 14, W: 160, H: 182},
		merits: 218, asof: 246, meritsW: 190, stampW: 128, date: pic.Strong.Sized(19), stamp: pic.Head.Sized(23)},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	pl := &plans[n.Shape]
	if s := pose[shares]; s < 0.3 {
		t := stage.In(s / 0.3)
		in := stage.Out(pose[enter])
		away := pic.Group{Y: 20 * t, Fade: t}
		own := pic.Group{Y: 20 * (1 - in), Fade: 1 - in}
		p.Push(away)
		if n.Given.What != stage.Jar {
			jar(p, pl, n, pose[lift], own)
		}
		p.Push(own)
		opened(p, pl, n, pose[lift])
		p.Pop()
		p.Pop()
	}
	if v := pose[verdict]; v < 0.3 && pose[shares] > 0.25 {
		p.Push(pic.Group{Fade: stage.InOut(v / 0.3)})
		stock(p, pl, n, (pose[shares]-0.25)/0.75)
		p.Pop()
	}
	if v := pose[verdict]; v > 0.25 {
		judged(p, pl, n, (v-0.25)/0.75)
	}
}

// jar draws the jar, full to its rim, its lid as far up as it has been lifted. One that is handed on comes with what it
// holds, and is filled on its way.
func jar(p *pic.Picture, pl *plan, n *stage.Now, part float64, own pic.Group) {
	b, up := pl.jar, part*pl.rise
	if n.Got.What != stage.Jar {
		p.Push(own)
		props.JarBack(p, b)
		props.JarFill(p, b, 1, 1)
		props.JarFront(p, b)
		props.Lid(p, b, up, n.Label("lid"), pl.words)
		p.Pop()
		return
	}
	t := stage.InOut(n.Come())
	b, up = stage.MixBox(n.Got.Box, b, t), stage.Mix(n.Got.Lift, up, t)
	props.JarBack(p, b)
	props.JarMore(p, b, n.Got.Part, 1, n.Come())
	props.JarFront(p, b)
	props.Lid(p, b, up, n.Label("lid"), stage.Mix(n.Got.Size, pl.words, t))
}

// opened draws what comes out under the lid, a heap on the rim first, then coins that spill beside the jar, and how the
// lid is lifted.
func opened(p *pic.Picture, pl *plan, n *stage.Now, part float64) {
	b := pl.jar
	up := part * pl.rise
	s := props.JarPile(b)
	r := s.R
	for i := range spilled {
		c := &spilled[i]
		// A coin comes within a third of the slider's step, so that at rest every coin lies still.
		t := min(max((part-c.at+0.02)/0.016, 0), 1)
		if t == 0 {
			continue
		}
		s.X, s.Foot = b.X+b.W/2+c.x*b.W, b.Y+0.1*r-0.8*c.y*r+0.8*r*(1-stage.Out(t))
		if c.foot {
			foot := b.Y + b.H - 0.3*r
			p.Shadow(s.X-r, foot+0.1*r, 2*r, 0.4*r, 0.2*r, 0.25*r, 0.5*t)
			from := b.X + b.W/2 + math.Copysign(0.5*b.W, c.x)
			s.X, s.Foot = stage.Mix(from, s.X, stage.Out(t)), stage.Mix(b.Y-0.3*r, foot-c.y*r, stage.In(t))
		}
		props.Stack(p, s, 0, 1, &props.GoldTint)
	}
	h := props.LidHeight(b.W)
	x, rest := b.X+b.W/2, b.Y-0.6*h+0.02*b.W
	if part > 0 {
		w, _ := n.Shape.Size()
		y := b.Y - 0.5*up - 0.1*pl.big.Size
		props.Lines(p, pl.gone.X, max(y, pl.gone.Y), w-12-pl.gone.X, 1.1*pl.big.Size, pl.big, pic.Paper, n.Label("gone"))
	} else {
		for k := range 3 { // the way the lid goes
			y := rest - 0.62*h - 12 - 14*float64(k)
			c := pic.Solid(pic.Paper.Alpha(0.85 - 0.25*float64(k)))
			p.Polyline(3, c, pic.Point{X: x - 11, Y: y}, pic.Point{X: x, Y: y - 8}, pic.Point{X: x + 11, Y: y})
		}
		p.Text(x+26, rest-0.62*h-24, pic.Left, pl.big.Sized(max(18, 0.8*pl.big.Size)), pic.Paper, n.Label("lift"))
	}
	if n.At("lift") {
		props.Knob(p, b.X+0.92*b.W, rest-up, 13, n.Held == "today.lid") // beside the lid's words
		box := pic.Box{X: b.X, Y: rest - up - 24, W: b.W, H: 48}
		p.Handle("today.lid", box, pic.Point{X: x, Y: rest}, pic.Point{X: x, Y: rest - pl.rise})
	}
}

// spilled is the coins that come out, in their order: at is how far the lid is off then, x in the jar's widths from its
// middle, y in half widths of a coin up from the rim, or from the desk for those at the jar's foot.
var spilled = [...]struct {
	at, x, y float64
	foot     bool
}{
	{0.05, -0.22, 0, false}, {0.05, 0.2, 0, false}, {0.1, -0.01, 0.1, false}, {0.15, -0.36, -0.1, false}, {0.15, 0.36, -0.06, false},
	{0.2, 0.1, 0.5, false}, {0.25, -0.13, 0.56, false}, {0.3, -0.72, 0, true}, {0.3, 0.28, 0.42, false}, {0.35, -0.3, 0.46, false},
	{0.4, 0.74, 0, true}, {0.45, 0.02, 1, false}, {0.5, -0.98, 0, true}, {0.55, 0.19, 0.98, false}, {0.55, 1.02, 0, true},
	{0.6, -0.17, 1.02, false}, {0.65, -0.86, 0.36, true}, {0.7, 0.09, 1.46, false}, {0.7, 0.88, 0.36, true}, {0.75, -0.07, 1.5, false},
	{0.75, -1.17, 0, true}, {0.8, 1.18, 0, true}, {0.85, 0.02, 1.95, false}, {0.85, -0.7, 0.6, true}, {0.9, 1.08, 0.34, true},
	{0.95, -1.08, 0.4, true}, {0.95, 0.74, 0.7, true}, {1, 0, 2.4, false}, {1, -0.9, 0.84, true},
}

// part is one holder of the stock.
type part struct {
	value, name, words string // of the fact F66, and the labels
	light, dark, ink   pic.Color
}

var parts = [...]part{
	{"foundation", "foundation", "foundationpart", pic.Teal, pic.Teal.Mix(pic.TealDark, 0.5), pic.Ink},
	{"microsoft", "microsoft", "microsoftpart", pic.RGB(0xB7C4E2), pic.Mute, pic.Ink},
	{"others", "others", "otherspart", pic.Track.Mix(pic.Mute, 0.25), pic.Track, pic.Paper},
}

func stock(p *pic.Picture, pl *plan, n *stage.Now, t float64) {
	b := pl.bar
	p.Shadow(b.X+3, b.Y+9, b.W-4, b.H, 8, 14, 0.5)
	x := b.X
	for i := range parts {
		w := b.W * n.Fact("F66", parts[i].value) / 100
		grow := stage.Out(stage.Turn(min(t/0.6, 1), i, len(parts), 0.5))
		if grow > 0 {
			p.Rect(x+1, b.Y, max(0, w*grow-2), b.H, 6, pic.Down(parts[i].light, parts[i].dark))
			p.Push(pic.Group{Fade: 1 - grow})
			p.Text(x+w/2, b.Y+b.H/2+0.36*pl.value.Size, pic.Center, pl.value, parts[i].ink, n.Label(parts[i].words))
			name := n.Label(parts[i].name)
			rows := props.Rows(w-4, pic.Label, name)
			up := 18 * float64(rows-1)
			if i%2 == 1 && props.Widest(w-4, pic.Label, name) > w-4 { // over its neighbour's name
				up += 20
			}
			at := max(x+w/2, 4+props.Widest(w-4, pic.Label, name)/2)
			props.Aligned(p, at, pl.names-up, w-4, 18, pic.Center, pic.Label, pic.Paper, name)
			p.Pop()
		}
		if i == 0 {
			control(p, pl, n, x, w, (t-0.55)/0.45)
			if h := pl.temple; h > 0 {
				p.Push(pic.Group{Fade: 1 - grow})
				props.Temple(p, pic.Box{X: x + w/2 - 0.6*h, Y: pl.names - 26 - h, W: 1.2 * h, H: h})
				p.Pop()
			}
		}
		x += w
	}
}

// control draws the strings from the Foundation's part to the company.
func control(p *pic.Picture, pl *plan, n *stage.Now, x, w, t float64) {
	if t <= 0 {
		return
	}
	t = min(t, 1)
	c, top := pl.company, pl.bar.Y+pl.bar.H+0.012*pl.bar.W
	p.Push(pic.Group{Fade: 1 - stage.Out(t)})
	p.Rect(x+1, top, w-2, 8, 4, pic.Down(pic.Teal, pic.TealDark))
	props.Card(p, c, pic.TealDark)
	style := pl.value
	p.Text(c.X+c.W/2+4, c.Y+c.H/2+0.36*style.Size, pic.Center, style, pic.Ink, n.Label("company"))
	full, _ := n.Shape.Size()
	says := pl.big
	if room := full - 4 - pl.controls.X; says.Width(n.Label("control")) > room {
		says = says.Sized(max(16, says.Size*room/says.Width(n.Label("control"))))
	}
	p.Text(pl.controls.X, pl.controls.Y, pic.Left, says, pic.Teal, n.Label("control"))
	p.Pop()
	for i := range 4 {
		at, y0, y1 := x+w*stage.Mix(0.16, 0.84, float64(i)/3), top+7, c.Y+6
		p.Line(at, y0, at, stage.Mix(y0, y1, stage.Out(t)), 2.4, pic.Solid(pic.Teal))
		if t == 1 {
			p.Ellipse(at, y1, 4, 4, pic.Solid(pic.TealDark))
		}
	}
}

// judged draws the page of the day with its stamp, and the empty scales.
func judged(p *pic.Picture, pl *plan, n *stage.Now, t float64) {
	in := stage.Out(t / 0.5)
	p.Push(pic.Group{Y: -26 * (1 - in), Fade: 1 - in})
	props.Leaf(p, pl.leaf, pic.PadBand)
	body := props.LeafBody(pl.leaf)
	mid := body.X + body.W/2
	props.Aligned(p, mid, body.Y+0.26*body.H, body.W-12, pl.date.Size*1.15, pic.Center, pl.date, pic.Ink, n.Label("date"))
	props.Scales(p, pl.scales, 0)
	sx := pl.scales.X + pl.scales.W/2
	props.Aligned(p, sx, pl.merits, pl.meritsW, 20, pic.Center, pic.Strong, pic.Paper, n.Label("merits"))
	w, _ := n.Shape.Size()
	p.Text(w/2, pl.asof, pic.Center, pic.Label, pic.Quiet, n.Label("asof"))
	p.Pop()
	props.Stamp(p, mid, body.Y+0.7*body.H, pl.stampW, pl.stamp, pic.RGB(0xA9431F), n.Label("late"), stage.Out((t-0.6)/0.4))
}
