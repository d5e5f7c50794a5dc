package draft

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

var (
	graphite = props.Soft
	red      = pic.RGB(0xA9431F)
)

// slant is how far the napkin lies askew, in radians.
const slant = -0.018

// leave hands on the jar as it is drawn on the napkin, once it is drawn.
func leave(n *stage.Now, pose []float64, to string) (r stage.Relic) {
	if pose[enter] < 1 || pose[jar] < 1 {
		return r
	}
	pl := &plans[n.Shape]
	b := stage.MixBox(pl.jar, pl.noteJar, stage.InOut(pose[note]))
	sin, cos := math.Sincos(slant)
	x, y := b.X+b.W/2-pl.napkin.W/2, b.Y+b.H/2-pl.napkin.H/2 // of its middle, from the napkin's
	b.X = pl.napkin.X + pl.napkin.W/2 + x*cos - y*sin - b.W/2
	b.Y = pl.napkin.Y + pl.napkin.H/2 + x*sin + y*cos - b.H/2
	return stage.Relic{What: stage.Drawing, Box: b, Turn: slant, Lid: pl.lid, Words: n.Label("times")}
}

func napkin(p *pic.Picture, pl *plan, n *stage.Now, pose []float64) {
	b := pl.napkin
	p.Push(pic.Group{X: b.X + b.W/2, Y: b.Y + b.H/2, Turn: slant})
	p.Push(pic.Group{X: -b.W / 2, Y: -b.H / 2})
	paper(p, b.W, b.H)
	away := stage.InOut(pose[note])
	if away < 1 {
		p.Push(pic.Group{Fade: away})
		ico(p, pl, n, pose[struck])
		firms(p, pl, n, stage.Turn(pose[jar], 1, 2, 0.5))
		if pose[fixed] > 0 {
			p.Push(pic.Group{Fade: 1 - stage.Out(pose[fixed])})
			even := props.Even(pl.fixedW, pl.script, n.Label("max"))
			struck := 10 + pl.small*(pl.ico.X+pic.Script.Sized(pl.icoSize).Width(n.Label("ico"))) + 6 // where the name ends
			at := max(pl.fixed.X, struck+props.Widest(even, pl.script, n.Label("max"))/2)
			props.Aligned(p, at, pl.fixed.Y, even, pl.lead, pic.Center, pl.script, red, n.Label("max"))
			p.Pop()
		}
		p.Pop()
	}
	if n.Given.What != stage.Drawing {
		props.Draft(p, stage.MixBox(pl.jar, pl.noteJar, away), pl.lid, n.Label("times"), pose[jar], graphite)
	}
	if away > 0 {
		p.Push(pic.Group{Fade: 1 - away})
		x, w := pl.words.X, pl.wordsW
		y := props.Lines(p, x, pl.words.Y, w, pl.lead, pl.script, graphite, n.Label("date"))
		y = props.Lines(p, x, y+0.3*pl.lead, props.Even(w, pl.script, n.Label("later")), pl.lead, pl.script, graphite, n.Label("later"))
		props.Lines(p, x, y+0.5*pl.lead, props.Even(w, pl.script, n.Hand()), pl.lead, pl.script, red, n.Hand())
		p.Pop()
	}
	p.Pop()
	p.Pop()
}

// paper draws the napkin itself: two folds, an edge pressed into it, and the ring of a cup.
func paper(p *pic.Picture, w, h float64) {
	p.Shadow(4, 9, w-4, h, 6, 18, 0.5)
	p.Rect(0, 0, w, h, 5, pic.Slant(pic.RGB(0xFFFEFA), pic.RGB(0xEFEBDF)))
	r := 0.1 * w
	x, y := w-1.35*r, 1.45*r
	coffee := pic.RGB(0x9A6B3C)
	p.Ring(x, y, r, r, 0.11*r, pic.Slant(coffee.Alpha(0.2), coffee.Alpha(0.08)))
	p.Ring(x+0.01*r, y-0.02*r, 0.93*r, 0.94*r, 0.04*r, pic.Slant(coffee.Alpha(0.1), coffee.Alpha(0.3)))
	p.Rect(w/2, 0, w/2, h, 5, pic.Across(pic.Ink.Alpha(0.045), pic.Ink.Alpha(0)))
	p.Rect(0, h/2, w, h/2, 5, pic.Down(pic.Ink.Alpha(0.04), pic.Ink.Alpha(0)))
	const band = 11.0
	for k := range 2 { // two soft furrows, lit from above
		in := band * (0.55 + 0.55*float64(k))
		p.Frame(in, in, w-2*in, h-2*in, 6, 1.6, pic.Solid(pic.PaperShade.Alpha(0.7)))
		p.Frame(in, in+1.5, w-2*in, h-2*in, 6, 1, pic.Solid(pic.RGB(0xFFFFFF).Alpha(0.8)))
	}
}

// ico draws what January talked of, a token and its sum, and strikes it out: it is smaller then.
func ico(p *pic.Picture, pl *plan, n *stage.Now, t float64) {
	small := stage.InOut(2 * t)
	t = 2*t - 1
	p.Push(pic.Group{X: 10 * small, Y: 8 * small, Scale: stage.Mix(1, pl.small, small)})
	token(p, pl.coin.X, pl.coin.Y, pl.coinR)
	s := pic.Script.Sized(pl.icoSize)
	p.Text(pl.ico.X, pl.ico.Y, pic.Left, s, graphite, n.Label("ico"))
	w := s.Width(n.Label("ico"))
	if small < 1 {
		p.Push(pic.Group{Fade: small})
		p.Text(pl.ico.X, pl.ico.Y+1.05*pl.sum, pic.Left, pic.Script.Sized(pl.sum), graphite, n.Label("sum"))
		props.Lines(p, pl.says.X, pl.says.Y, pl.napkin.W-pl.says.X-14, pl.lead, pl.script, graphite, n.Label("says"))
		p.Pop()
	}
	// Struck out from the token's left to behind the name.
	x0, x1, mid, r := pl.coin.X-1.1*pl.coinR, pl.ico.X+w+0.1*pl.coinR, pl.coin.Y-0.1*pl.coinR, pl.coinR
	props.Pencil(p, 0.085*r, red, stage.Out(t),
		pic.Point{X: x0, Y: mid + 0.34*r}, pic.Point{X: stage.Mix(x0, x1, 0.5), Y: mid - 0.02*r}, pic.Point{X: x1, Y: mid - 0.3*r},
		pic.Point{X: stage.Mix(x0, x1, 0.55), Y: mid + 0.16*r}, pic.Point{X: x0 + 0.1*r, Y: mid + 0.62*r})
	p.Pop()
	if pl.off.X > 0 && t > 0.5 {
		p.Push(pic.Group{Fade: 2 - 2*t})
		at := pl.off
		if 10+pl.small*x1+8 > at.X { // the stroke ends too far on: below it
			at.X, at.Y = 10+pl.small*(pl.coin.X-r), 8+pl.small*(pl.coin.Y+r)+0.75*pl.script.Size
		}
		p.Text(at.X, at.Y, pic.Left, pl.script, red, n.Label("off"))
		p.Pop()
	}
}

// token pens a coin with a T on it, its rim gone over once more.
func token(p *pic.Picture, x, y, r float64) {
	const steps = 40
	var rim [steps + 1]pic.Point
	for k, off := range [...]float64{1, 0.97, 0.76} {
		for i := range rim {
			at := 2*math.Pi*float64(i)/steps*1.02 - 1.9 + 0.5*float64(k)
			sin, cos := math.Sincos(at)
			stray := r * off * (1 + 0.012*math.Sin(2.3*at+2*float64(k)))
			rim[i] = pic.Point{X: x + stray*cos, Y: y + stray*sin}
		}
		p.Polyline([...]float64{0.034, 0.018, 0.024}[k]*r, pic.Solid(graphite), rim[:]...)
	}
	for i := range 22 { // the rim's notches
		sin, cos := math.Sincos(2 * math.Pi * float64(i) / 22)
		p.Line(x+0.82*r*cos, y+0.82*r*sin, x+0.91*r*cos, y+0.91*r*sin, 0.02*r, pic.Solid(graphite.Alpha(0.8)))
	}
	for k := range 5 { // hatched, as shadows are with a pen
		at := 0.28 + 0.13*float64(k)
		p.Line(x+(at-0.1)*r, y+0.62*r-0.2*at*r, x+(at+0.12)*r, y+0.36*r-0.5*at*r, 0.016*r, pic.Solid(graphite.Alpha(0.5)))
	}
	for k := range 2 {
		d := 0.035 * r * float64(k)
		p.Line(x-0.4*r, y-0.34*r+d, x+0.4*r, y-0.37*r+2*d, 0.085*r, pic.Solid(graphite))
		p.Line(x+d, y-0.34*r, x-0.01*r+d, y+0.44*r, 0.085*r, pic.Solid(graphite))
	}
}

// firms draws four companies and perhaps a fifth, and an arrow to the jar.
func firms(p *pic.Picture, pl *plan, n *stage.Now, t float64) {
	if t <= 0 {
		return
	}
	b := pl.firms
	for i := range 5 {
		x, y := b.X+pl.pitch*float64(i), b.Y+b.H
		u := stage.Turn(t, i, 5, 0.4)
		h := b.H * (0.8 + 0.2*float64((i*3)%4)/3)
		if i < 4 {
			props.Pencil(p, 2.2, graphite, u, pic.Point{X: x, Y: y}, pic.Point{X: x + 1, Y: y - h}, pic.Point{X: x + b.W, Y: y - h + 1}, pic.Point{X: x + b.W, Y: y})
			if u == 1 && b.W > 20 {
				for k := range 2 {
					p.Rect(x+6, y-h+9+14*float64(k), b.W-12, 2, 1, pic.Solid(graphite.Alpha(0.55)))
				}
			}
			continue
		}
		if u < 1 {
			continue
		}
		for k := 0.0; k < h; k += 8 { // four or five: the fifth is dashed
			p.Line(x, y-k, x, y-min(k+4, h), 2, pic.Solid(graphite))
			p.Line(x+b.W, y-k, x+b.W, y-min(k+4, h), 2, pic.Solid(graphite))
		}
		for k := 0.0; k < b.W; k += 8 {
			p.Line(x+k, y-h, x+min(k+4, b.W), y-h, 2, pic.Solid(graphite))
		}
	}
	right := b.X + 4*pl.pitch + b.W
	props.Pencil(p, 2.2, graphite, t, pic.Point{X: b.X - 4, Y: b.Y + b.H + 1}, pic.Point{X: right + 4, Y: b.Y + b.H})
	y, to := b.Y+b.H/2, pl.jar.X-0.06*pl.jar.W
	if t == 1 {
		p.Line(right+7, y, to, y-1, 2.2, pic.Solid(graphite))
		p.Line(to-6, y-6, to, y-1, 2.2, pic.Solid(graphite))
		p.Line(to-6, y+5, to, y-1, 2.2, pic.Solid(graphite))
	}
	p.Push(pic.Group{Fade: 1 - t})
	props.Aligned(p, (b.X+right)/2, b.Y+b.H+pl.lead, pl.firmsW, pl.lead, pic.Center, pl.script, graphite, n.Label("companies"))
	p.Pop()
}
