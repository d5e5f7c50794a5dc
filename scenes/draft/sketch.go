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
			props.Aligned(p, pl.fixed.X, pl.fixed.Y, props.Even(pl.fixedW, pl.script, n.Label("max")), pl.lead, pic.Center, pl.script, red, n.Label("max"))
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

// paper draws the napkin itself: two folds and a stitched edge.
func paper(p *pic.Picture, w, h float64) {
	p.Shadow(4, 9, w-4, h, 6, 18, 0.5)
	p.Rect(0, 0, w, h, 5, pic.Slant(pic.RGB(0xFFFEFA), pic.RGB(0xEFEBDF)))
	p.Rect(w/2, 0, w/2, h, 5, pic.Across(pic.Ink.Alpha(0.045), pic.Ink.Alpha(0)))
	p.Rect(0, h/2, w, h/2, 5, pic.Down(pic.Ink.Alpha(0.04), pic.Ink.Alpha(0)))
	stitch := pic.Solid(pic.PaperShade)
	for x := 10.0; x < w-12; x += 9 {
		p.Rect(x, 7, 5, 2, 1, stitch)
		p.Rect(x, h-9, 5, 2, 1, stitch)
	}
	for y := 10.0; y < h-12; y += 9 {
		p.Rect(7, y, 2, 5, 1, stitch)
		p.Rect(w-9, y, 2, 5, 1, stitch)
	}
}

// ico writes the word and strikes it out.
func ico(p *pic.Picture, pl *plan, n *stage.Now, t float64) {
	s := pic.Script.Sized(pl.icoSize)
	words := n.Label("ico")
	small := stage.InOut(2 * t)
	t = 2*t - 1
	p.Push(pic.Group{X: stage.Mix(pl.first.X, pl.ico.X, small), Y: stage.Mix(pl.first.Y, pl.ico.Y, small), Scale: stage.Mix(2, 1, small)})
	w, x, y := s.Width(words), 0.0, 0.0
	p.Text(x, y, pic.Left, s, graphite, words)
	mid := y - 0.3*pl.icoSize
	props.Pencil(p, 0.07*pl.icoSize, red, stage.Out(t),
		pic.Point{X: x - 8, Y: mid + 0.16*pl.icoSize}, pic.Point{X: x + 0.5*w, Y: mid - 0.02*pl.icoSize}, pic.Point{X: x + w + 8, Y: mid - 0.12*pl.icoSize},
		pic.Point{X: x + 0.55*w, Y: mid + 0.1*pl.icoSize}, pic.Point{X: x - 2, Y: mid + 0.3*pl.icoSize})
	if pl.off > 0 && t > 0.5 {
		p.Push(pic.Group{Fade: 2 - 2*t})
		p.Text(pl.off-pl.ico.X, y, pic.Left, pl.script, red, n.Label("off"))
		p.Pop()
	}
	p.Pop()
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
