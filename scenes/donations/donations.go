// Package donations draws the months of work that a year's gifts pay for: twelve sheets, coloured in as far as 12·G/N,
// and in the end 135 million dollars beside a year's need, to scale.
package donations

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter  = iota // the sheets come in
	gifts         // where the gifts stand on their scale
	need          // where the need stands on its own
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
		pose[gifts], pose[need] = n.Part("donations.gifts"), n.Part("donations.need")
		pose[months] = min(n.Output("donations.months"), 12)
		pose[belief], pose[record] = n.On("belief"), n.On("record")
	},
	Draw: draw,
}

// plan is where things stand in one composition.
type plan struct {
	x, w                  float64 // of grid and grooves
	cols, laterCols       int     // sheets in a row, and once the beliefs are out
	sheetY, sheetH, pitch float64
	laterH                float64
	figure, laterFigure   float64 // baseline
	figureStyle           pic.Style
	gifts, laterGifts     float64 // groove
	need, laterNeed       float64
	above                 float64 // from a groove up to its words
	foot, tall            float64 // of the columns: level and height
	columnW, left, right  float64
	who                   bool
}

var plans = [...]plan{
	stage.Wide: {x: 32, w: 576, cols: 6, laterCols: 6, sheetY: 34, sheetH: 84, pitch: 100, laterH: 84,
		figure: 276, laterFigure: 268, figureStyle: pic.Figure, gifts: 372, laterGifts: 340, need: 488, laterNeed: 518,
		above: 24, foot: 478, tall: 400, columnW: 132, left: 196, right: 444, who: true},
	stage.Tall: {x: 16, w: 328, cols: 6, laterCols: 12, sheetY: 16, sheetH: 38, pitch: 44, laterH: 34,
		figure: 122, laterFigure: 72, figureStyle: pic.Head, gifts: 168, laterGifts: 116, need: 226, laterNeed: 226,
		above: 20, foot: 208, tall: 168, columnW: 76, left: 104, right: 256},
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	pl := &plans[n.Shape]
	rec := pose[record]
	if rec < 0.5 {
		p.Push(pic.Group{Fade: stage.InOut(2 * rec), Y: -30 * stage.In(2*rec)})
		sheets(p, pl, pose)
		scales(p, pl, n, pose)
		p.Pop()
	}
	if rec > 0.4 {
		columns(p, pl, n, stage.Out((rec-0.4)/0.6))
	}
	if !n.Past("record") {
		b := stage.InOut(pose[belief])
		props.Grip(p, "donations.gifts", pl.x, stage.Mix(pl.gifts, pl.laterGifts, b), pl.w, pose[gifts])
		props.Grip(p, "donations.need", pl.x, stage.Mix(pl.need, pl.laterNeed, b), pl.w, pose[need])
	}
}

// sheet gives the box of the i-th month, t of the way to its later place.
func (pl *plan) sheet(i int, t float64) pic.Box {
	at := func(cols int, h float64) pic.Box {
		step := pl.w / float64(cols)
		gap := 0.14 * step
		return pic.Box{X: pl.x + step*float64(i%cols) + gap/2, Y: pl.sheetY + pl.pitch*float64(i/cols), W: step - gap, H: h}
	}
	a, b := at(pl.cols, pl.sheetH), at(pl.laterCols, pl.laterH)
	return pic.Box{X: stage.Mix(a.X, b.X, t), Y: stage.Mix(a.Y, b.Y, t), W: stage.Mix(a.W, b.W, t), H: stage.Mix(a.H, b.H, t)}
}

// filled is how much of the i-th of twelve sheets is coloured in, 0 to 1, when so many months are paid.
func filled(months float64, i int) float64 { return min(max(months-float64(i), 0), 1) }

func sheets(p *pic.Picture, pl *plan, pose []float64) {
	b := stage.InOut(pose[belief])
	for i := range 12 {
		t := stage.Out(stage.Turn(pose[enter], i, 12, 0.4))
		if t == 0 {
			continue
		}
		box := pl.sheet(i, b)
		p.Push(pic.Group{Y: -24 * (1 - t), Fade: 1 - t})
		props.Leaf(p, box, pic.TealDark)
		in := props.LeafBody(box)
		weeks(p, in)
		if f := filled(pose[months], i); f > 0 {
			p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: in.X, Y: in.Y, W: in.W * f, H: in.H}})
			p.Rect(in.X, in.Y-12, in.W, in.H+12, 6, pic.Slant(pic.GoldLight, pic.Gold))
			p.Pop()
			weeks(p, in)
		}
		p.Pop()
	}
}

// weeks rules a sheet in days.
func weeks(p *pic.Picture, in pic.Box) {
	line := pic.Solid(pic.Ink.Alpha(0.13))
	for k := 1; k < 5; k++ {
		if in.H > 40 || k%2 == 0 {
			p.Rect(in.X+4, in.Y+in.H*float64(k)/5, in.W-8, 1, 0, line)
		}
	}
	if in.W > 40 {
		for k := 1; k < 7; k++ {
			p.Rect(in.X+in.W*float64(k)/7, in.Y+4, 1, in.H-8, 0, line)
		}
	}
}

func scales(p *pic.Picture, pl *plan, n *stage.Now, pose []float64) {
	b := stage.InOut(pose[belief])
	y := stage.Mix(pl.figure, pl.laterFigure, b)
	words := n.Label("covered")
	p.Text(pl.x, y, pic.Left, pl.figureStyle, pic.Gold, words)
	p.Text(pl.x+pl.figureStyle.Width(words)+10, y, pic.Left, pic.Label, pic.Paper, n.Label("months"))

	g, d := stage.Mix(pl.gifts, pl.laterGifts, b), stage.Mix(pl.need, pl.laterNeed, b)
	row(p, pl, g, n.Label("gifts"), n.Label("giftsusd"))
	for k := range 4 {
		p.Rect(pl.x+pl.w*float64(k)/3-1, g+7, 2, 9, 1, pic.Solid(pic.Mute))
	}
	props.Groove(p, pl.x, g, pl.w, pose[gifts], pic.Gold, n.Held == "donations.gifts")
	row(p, pl, d, n.Label("need"), n.Label("needusd"))
	props.Groove(p, pl.x, d, pl.w, pose[need], pic.Mute, n.Held == "donations.need")
	if pose[belief] > 0 {
		p.Push(pic.Group{Fade: 1 - stage.Out(pose[belief])})
		decade(p, pl, g+26, 0, pose[gifts], n.Label("tens"), n.Label("tenswho"))
		decade(p, pl, g+26, 1, pose[gifts], n.Label("hundreds"), n.Label("hundredswho"))
		decade(p, pl, g+26, 2, pose[gifts], n.Label("billions"), "")
		p.Pop()
	}
}

// row writes what a groove is and what it stands at.
func row(p *pic.Picture, pl *plan, y float64, name, value string) {
	p.Text(pl.x, y-pl.above, pic.Left, pic.Label, pic.Mute, name)
	p.Text(pl.x+pl.w, y-pl.above, pic.Right, pic.Strong.Sized(18), pic.Paper, value)
}

// decade brackets one power of ten of the gifts' scale, which runs over three.
func decade(p *pic.Picture, pl *plan, y float64, k int, part float64, words, who string) {
	third := pl.w / 3
	x := pl.x + third*float64(k)
	c := pic.Mute
	if int(math.Min(part*3, 2)) == k {
		c = pic.Gold
	}
	p.Polyline(2, pic.Solid(c), pic.Point{X: x + 4, Y: y - 6}, pic.Point{X: x + 4, Y: y}, pic.Point{X: x + third - 4, Y: y}, pic.Point{X: x + third - 4, Y: y - 6})
	y = props.Lines(p, x+4, y+19, third-4, 18, pic.Strong, pic.Paper, words)
	if pl.who && who != "" {
		props.Lines(p, x+4, y+2, third-10, 20, pic.Label, pic.Mute, who)
	}
}

// columns draws what was received beside a year's need, which is cut into its twelve months; t grows them.
func columns(p *pic.Picture, pl *plan, n *stage.Now, t float64) {
	got := height(pl.tall, n.Output("pledge.came"), n.Value("donations.need")) * t
	tall := pl.tall * t
	p.Shadow(pl.left-0.6*pl.columnW, pl.foot-3, pl.right-pl.left+1.2*pl.columnW, 10, 5, 10, 0.5)
	x := pl.right - pl.columnW/2
	p.Rect(x, pl.foot-tall, pl.columnW, tall, 3, pic.Across(pic.Track.Mix(pic.Mute, 0.25), pic.Track))
	for k := 1; k < 12; k++ {
		p.Rect(x, pl.foot-tall*float64(k)/12-0.5, pl.columnW, 1, 0, pic.Solid(pic.Mute.Alpha(0.55)))
	}
	p.Frame(x, pl.foot-tall, pl.columnW, tall, 3, 2, pic.Solid(pic.Mute))
	p.Rect(pl.left-pl.columnW/2, pl.foot-got, pl.columnW, got, min(3, got/2), pic.Across(pic.GoldLight, pic.GoldDark))
	p.Rect(pl.left-0.6*pl.columnW, pl.foot, pl.right-pl.left+1.2*pl.columnW, 2, 1, pic.Solid(pic.Mute))

	p.Text(pl.left, pl.foot-got-12, pic.Center, pl.figureStyle, pic.Gold, n.Label("receivedusd"))
	p.Text(pl.right, pl.foot-tall-12, pic.Center, pl.figureStyle, pic.Paper, n.Label("needusd"))
	p.Text(pl.left, pl.foot+26, pic.Center, pic.Label, pic.Paper, n.Label("received"))
	p.Text(pl.right, pl.foot+26, pic.Center, pic.Label, pic.Paper, n.Label("need"))
}

// height is how high a sum stands beside a whole that is tall view units high.
func height(tall, sum, whole float64) float64 { return tall * sum / whole }
