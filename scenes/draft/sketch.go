package draft

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

var (
	graphite = pic.RGB(0x39415C)
	red      = pic.RGB(0xA9431F)
)

func napkin(p *pic.Picture, pl *plan, n *stage.Now, pose []float64) {
	b := pl.napkin
	p.Push(pic.Group{X: b.X + b.W/2, Y: b.Y + b.H/2, Turn: -0.018})
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
	glass(p, mixed(pl.jar, pl.noteJar, away), pl, n.Label("times"), pose[jar])
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

// jarLine pencils a jar's side, its round foot and its other side, off by so much, as a hand would.
func jarLine(p *pic.Picture, b pic.Box, width, off, t float64, c pic.Color) {
	const corner, straight = 14, 6
	var pts [2*corner + 3*straight]pic.Point
	x, y, x1, y1, r := b.X+off, b.Y, b.X+b.W-off, b.Y+b.H+off, 0.2*b.W
	k := 0
	add := func(px, py float64) { pts[k] = pic.Point{X: px, Y: py}; k++ }
	for i := range straight {
		u := float64(i) / straight
		add(x+1.6*math.Sin(5*u+40*off), y+(y1-r-y)*u)
	}
	for i := range corner {
		sin, cos := math.Sincos(math.Pi / 2 * float64(i) / (corner - 1))
		add(x+r-r*cos, y1-r+r*sin)
	}
	for i := 1; i <= straight; i++ {
		u := float64(i) / (straight + 1)
		add(x+r+(x1-x-2*r)*u, y1+1.3*math.Sin(3*u+20*off))
	}
	for i := range corner {
		sin, cos := math.Sincos(math.Pi / 2 * float64(i) / (corner - 1))
		add(x1-r+r*sin, y1-r+r*cos)
	}
	for i := range straight {
		u := float64(i+1) / straight
		add(x1+1.4*math.Sin(4*u+30*off), y1-r+(y-y1+r)*u)
	}
	props.Pencil(p, width, c, min(t, 1), pts[:]...)
}

// glass pencils the jar with its outer box, then its lid, shaded in teal, then the words on it; t runs from 0 to 1.
func glass(p *pic.Picture, b pic.Box, pl *plan, words string, t float64) {
	if t <= 0 {
		return
	}
	jarLine(p, b, 2.8, 0, 2*t, graphite)
	jarLine(p, b, 1.5, 0.018*b.W, 2*t-0.15, graphite.Alpha(0.75)) // gone over once more, as a hand does
	x, y := b.X, b.Y
	lid := (t - 0.45) / 0.4
	if lid <= 0 {
		return
	}
	lx, ly, lw, lh := x-0.08*b.W, y-pl.lid-2, 1.16*b.W, pl.lid
	p.Rect(lx, ly, lw*min(lid, 1), lh, 4, pic.Solid(pic.Teal.Alpha(0.55)))
	props.Pencil(p, 2.8, graphite, lid,
		pic.Point{X: lx, Y: ly + lh}, pic.Point{X: lx + 1, Y: ly}, pic.Point{X: lx + lw, Y: ly + 1}, pic.Point{X: lx + lw - 1, Y: ly + lh}, pic.Point{X: lx - 3, Y: ly + lh + 1})
	if t > 0.8 {
		size := max(18, 0.66*lh) // printed: by hand, a five looks like an S
		p.Push(pic.Group{Fade: 1 - (t-0.8)/0.2})
		p.Text(lx+lw/2, ly+lh/2+0.36*size, pic.Center, pic.Head.Sized(size), pic.Ink, words)
		p.Pop()
	}
}

func mixed(a, b pic.Box, t float64) pic.Box {
	return pic.Box{X: stage.Mix(a.X, b.X, t), Y: stage.Mix(a.Y, b.Y, t), W: stage.Mix(a.W, b.W, t), H: stage.Mix(a.H, b.H, t)}
}
