// Package donations draws the months of work that a year's gifts pay for: twelve sheets, coloured in as far as 12·G/N,
// and in the end 135 million dollars beside a year's need, to scale.
package donations

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter  = iota // the sheets come in
	gifts         // where the gifts stand on the scale
	need          // where the need stands on it
	months        // sheets coloured in, 0 to 12
	belief        // the two beliefs are marked
	record        // the two columns stand
)

// Scene is the branch of donations.
var Scene = &stage.Scene{
	Name: "donations",
	Tracks: []stage.Track{
		enter:  {Ease: stage.Ramp, Seconds: 0.7},
		gifts:  {Ease: stage.Spring, Seconds: 0.25},
		need:   {Ease: stage.Spring, Seconds: 0.25},
		months: {Ease: stage.Spring, Seconds: 0.4},
		belief: {Ease: stage.Ramp, Seconds: 0.5},
		record: {Ease: stage.Ramp, Seconds: 0.9},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter] = 1
		pose[gifts], pose[need] = place(n.Value("donations.gifts")), place(n.Value("donations.need"))
		pose[months] = min(n.Output("donations.months"), 12)
		pose[belief], pose[record] = n.On("belief"), n.On("record")
	},
	Draw: draw,
	Take: func(n *stage.Now, got stage.Relic, _ []float64) bool { return got.What == stage.Sign && n.At("give") },
}

// plan is where things stand in one composition; what moves once the beliefs are out has a second place.
type plan struct {
	x, w                 float64 // of the sheets
	cols                 int     // sheets in a row
	sheetY, sheetH       float64
	pitch                float64
	letter               pic.Style
	figure               float64 // baseline
	figureStyle          pic.Style
	from, long           float64    // the shared scale: its left end and its length
	gifts, need          [2]float64 // grooves
	ticks                [2]float64 // baseline of the decades
	above, below         float64    // from a groove to the baseline of its words
	zone                 float64    // how high a belief stands above the scale
	centered             bool       // its words
	report               float64    // baseline of who reported them
	foot, tall           float64    // of the columns: level and height
	columnW, left, right float64
	room                 float64   // for a column's words
	great                pic.Style // of the sum received
	hand                 pic.Point // its baseline, 0 for right above the column
}

var plans = [...]plan{
	stage.Wide: {x: 32, w: 576, cols: 6, sheetY: 26, sheetH: 90, pitch: 108,
		letter: pic.Head.Sized(22), figure: 286, figureStyle: pic.Figure, from: 60, long: 520,
		gifts: [2]float64{384, 284}, ticks: [2]float64{432, 340}, need: [2]float64{468, 384}, above: 28, below: 40,
		zone: 68, centered: true, report: 132, foot: 474, tall: 396, columnW: 132, left: 180, right: 444, room: 220,
		great: pic.Figure.Sized(56), hand: pic.Point{Y: 250}},
	stage.Tall: {x: 16, w: 328, cols: 6, sheetY: 14, sheetH: 36, pitch: 40,
		letter: pic.Label, figure: 114, figureStyle: pic.Head, from: 38, long: 284,
		gifts: [2]float64{160, 134}, ticks: [2]float64{189, 165}, need: [2]float64{208, 186}, above: 20, below: 31,
		zone: 42, report: 29, foot: 200, tall: 164, columnW: 76, left: 96, right: 262, room: 160, great: pic.Head},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	pl := &plans[n.Shape]
	rec := pose[record]
	if rec < 0.5 {
		p.Push(pic.Group{Fade: stage.InOut(2 * rec), Y: -30 * stage.In(2*rec)})
		if fade := stage.Out(2 * pose[belief]); fade < 1 {
			p.Push(pic.Group{Fade: fade, Y: -30 * fade})
			sheets(p, pl, n, pose)
			p.Pop()
		}
		p.Push(pic.Group{Fade: 1 - stage.Out(2*pose[enter])})
		scale(p, pl, n, pose)
		p.Pop()
		if n.Got.What == stage.Sign { // the card's heart comes to the first month, and is spent there
			in := props.LeafBody(pl.sheet(0))
			p.Push(pic.Group{Fade: stage.InOut(2 * pose[enter])})
			props.SignTo(p, n.Got, in.X+in.W/2, in.Y+in.H/2, 0.4*in.H, stage.InOut(n.Come()))
			p.Pop()
		}
		p.Pop()
	}
	if rec > 0.4 {
		columns(p, pl, n, stage.Out((rec-0.4)/0.6))
	}
}

// The scale runs over three decades; the need's slider begins within it.
const (
	least   = 7.0 // 10^7 dollars
	decades = 3.0
)

// place is where an amount stands on the scale, from 0 to 1.
func place(usd float64) float64 { return min(max((math.Log10(max(usd, 1))-least)/decades, 0), 1) }

// sheet gives the box of the i-th month.
func (pl *plan) sheet(i int) pic.Box {
	step := pl.w / float64(pl.cols)
	gap := 0.1 * step
	return pic.Box{X: pl.x + step*float64(i%pl.cols) + gap/2, Y: pl.sheetY + pl.pitch*float64(i/pl.cols), W: step - gap, H: pl.sheetH}
}

// filled is how much of the i-th of twelve sheets is coloured in, 0 to 1, when so many months are paid.
func filled(months float64, i int) float64 { return min(max(months-float64(i), 0), 1) }

func sheets(p *pic.Picture, pl *plan, n *stage.Now, pose []float64) {
	names := n.Label("names")
	for i := range 12 {
		t := stage.Out(stage.Turn(pose[enter], i, 12, 0.4))
		if t == 0 {
			continue
		}
		box := pl.sheet(i)
		p.Push(pic.Group{Y: -24 * (1 - t), Fade: 1 - t})
		props.Leaf(p, box, pic.TealDark)
		in := props.LeafBody(box)
		if f := filled(pose[months], i); f > 0 {
			p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: in.X, Y: in.Y, W: in.W * f, H: in.H}})
			p.Rect(in.X, in.Y-12, in.W, in.H+12, 6, pic.Slant(pic.GoldLight, pic.Gold))
			p.Pop()
		}
		weeks(p, in)
		p.Text(in.X+in.W/2, in.Y+in.H/2+0.35*pl.letter.Size, pic.Center, pl.letter, pic.Ink, word(names, i))
		p.Pop()
	}
	words := n.Label("covered")
	p.Push(pic.Group{Fade: 1 - stage.Out(2*pose[enter])})
	p.Text(pl.x+4, pl.figure, pic.Left, pl.figureStyle, pic.Gold, words)
	w, _ := n.Shape.Size()
	at := pl.x + 4 + pl.figureStyle.Width(words) + 10
	rows := props.Rows(w-4-at, pic.Label, n.Label("months"))
	props.Aligned(p, at, pl.figure-9*float64(rows-1), w-4-at, 18, pic.Left, pic.Label, pic.Paper, n.Label("months"))
	p.Pop()
}

// word is the i-th of words that a space parts.
func word(words string, i int) string {
	start := 0
	for k := 0; k <= len(words); k++ {
		if k < len(words) && words[k] != ' ' {
			continue
		}
		if i == 0 {
			return words[start:k]
		}
		i, start = i-1, k+1
	}
	return ""
}

// weeks rules a sheet in days.
func weeks(p *pic.Picture, in pic.Box) {
	if in.H < 40 || in.W < 40 {
		return
	}
	line := pic.Solid(pic.Ink.Alpha(0.09))
	for k := 1; k < 5; k++ {
		p.Rect(in.X+4, in.Y+in.H*float64(k)/5, in.W-8, 1, 0, line)
	}
	for k := 1; k < 7; k++ {
		p.Rect(in.X+in.W*float64(k)/7, in.Y+4, 1, in.H-8, 0, line)
	}
}

var tickLabels = [...]string{"tick.first", "tick.second", "tick.third", "tick.fourth"}

// scale draws the one scale that gifts and need share, each on its own groove, and the gap between them.
func scale(p *pic.Picture, pl *plan, n *stage.Now, pose []float64) {
	b := stage.InOut(pose[belief])
	at := func(v [2]float64) float64 { return stage.Mix(v[0], v[1], b) }
	g, d, ticks := at(pl.gifts), at(pl.need), at(pl.ticks)
	for k := range tickLabels {
		x := pl.from + pl.long*float64(k)/decades
		p.Rect(x-0.75, g, 1.5, ticks-14-g, 0, pic.Solid(pic.Mute))
		p.Rect(x-0.75, ticks+5, 1.5, d-ticks-5, 0, pic.Solid(pic.Mute))
		p.Text(x, ticks, pic.Center, pic.Label, pic.Quiet, n.Label(tickLabels[k]))
		room := pl.long/decades - pic.Label.Width(n.Label(tickLabels[max(k-1, 0)]))/2 - pic.Label.Width(n.Label(tickLabels[k]))/2
		if k > 0 && pic.Strong.Width(n.Label("tenfold"))+2*4 < room { // the scale's steps are no equal sums
			p.Text(x-pl.long/decades/2, ticks, pic.Center, pic.Strong, pic.Paper, n.Label("tenfold"))
		}
	}
	if pose[belief] > 0 {
		p.Push(pic.Group{Fade: 1 - stage.Out(pose[belief])})
		pl.belief(p, 0, g, n.Label("tens"), n.Label("tenswho"), n.Label("tenshow"))
		pl.belief(p, 1, g, n.Label("hundreds"), n.Label("hundredswho"), n.Label("hundredshow"))
		// Over the two beliefs and in their colour: what the reader sets is no report of hers.
		p.Text(pl.from+pl.long/decades, pl.report, pic.Center, pic.Label, pic.Violet, n.Label("report"))
		p.Pop()
	}
	gift, need := pl.from+pl.long*pose[gifts], pl.from+pl.long*pose[need]
	groove(p, pl, g, gift, pic.Gold)
	groove(p, pl, d, need, pic.Quiet)
	if gift < need { // what gifts reach of the need, and the gap
		p.Rect(pl.from-3, d-3, gift-pl.from+6, 6, 3, pic.Solid(pic.Gold))
		for x := gift + 9; x < need-14; x += 11 {
			p.Rect(x, d-3, 3, 6, 0, pic.Solid(pic.DeskMid))
		}
	}
	caption(p, pl, gift, g-pl.above, pic.Gold, n.Label("gifts"), n.Label("giftsusd"))
	caption(p, pl, need, d+pl.below, pic.Paper, n.Label("need"), n.Label("needusd"))
	props.Knob(p, gift, g, 13, n.Held == "donations.gifts")
	props.Knob(p, need, d, 13, n.Held == "donations.need")
	if !n.Past("record") {
		p.Handle("donations.gifts", props.KnobBox(gift, g, 13), pic.Point{X: pl.from, Y: g}, pic.Point{X: pl.from + pl.long, Y: g})
		low := pl.from
		if c := n.Story.Control("donations.need"); c != nil {
			low += pl.long * place(play.ValueAt(c, 0))
		}
		p.Handle("donations.need", props.KnobBox(need, d, 13), pic.Point{X: low, Y: d}, pic.Point{X: pl.from + pl.long, Y: d})
	}
}

func groove(p *pic.Picture, pl *plan, y, x float64, c pic.Color) {
	p.Rect(pl.from-3, y-3, pl.long+6, 6, 3, pic.Solid(pic.Track))
	p.Rect(pl.from-3, y-3, x-pl.from+6, 6, 3, pic.Solid(c))
}

// caption writes what a knob is and what it stands at, over or under the knob.
func caption(p *pic.Picture, pl *plan, x, y float64, c pic.Color, name, value string) {
	style := pic.Strong.Sized(18)
	w := pic.Label.Width(name) + 7
	all := w + style.Width(value)
	x = max(pl.x, min(x-all/2, pl.x+pl.w-all))
	p.Text(x, y, pic.Left, pic.Label, pic.Quiet, name)
	p.Text(x+w, y, pic.Left, style, c, value)
}

// belief marks one power of ten of the upper scale, which is at g: who believed in it, and how firmly.
func (pl *plan) belief(p *pic.Picture, k int, g float64, words, who, how string) {
	c := pic.Violet
	third := pl.long / decades
	x, top := pl.from+third*float64(k), g-pl.zone
	p.Rect(x+2, top, third-4, pl.zone-3, 0, pic.Down(c.Alpha(0.2), c.Alpha(0.04)))
	p.Polyline(3, pic.Solid(c), pic.Point{X: x + 3, Y: top + 12}, pic.Point{X: x + 3, Y: top}, pic.Point{X: x + third - 3, Y: top}, pic.Point{X: x + third - 3, Y: top + 12})
	if pl.centered {
		mid := x + third/2
		p.Text(mid, top-54, pic.Center, pic.Strong, c, words)
		p.Text(mid, top-34, pic.Center, pic.Strong, pic.Paper, who)
		p.Text(mid, top-13, pic.Center, pic.Label, pic.Paper, how)
		return
	}
	// A small stage has no room in the middle, and leaves how firmly to the pad.
	rows := props.Rows(third*float64(k+1)-6, pic.Strong, words)
	p.Text(x+2, top-8, pic.Left, pic.Label, pic.Paper, who)
	props.Lines(p, x+2, top-26-18*float64(rows-1), third*float64(k+1)-6, 18, pic.Strong, c, words)
}
