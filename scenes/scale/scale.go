// Package scale draws ten billion dollars in blocks of the largest sale finished by then: 38.9 of them.
package scale

import (
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

const (
	enter = iota // the first block lands
	guess        // blocks in the reader's stack
	pile         // the pile goes from the guess to what it takes
	view         // the pile is rebuilt as a tower, the others rise beside it
	note         // the note is written
	gifts        // one block is seen close up, and all gifts lie in it
)

// Scene is the size of the sale.
var Scene = &stage.Scene{
	Name: "scale",
	Tracks: []stage.Track{
		enter: {Ease: stage.Ramp, Seconds: 0.6},
		guess: {Ease: stage.Spring, Seconds: 0.3},
		pile:  {Ease: stage.Ramp, Seconds: 1.2},
		view:  {Ease: stage.Ramp, Seconds: 1.2},
		note:  {Ease: stage.Ramp, Seconds: 1.9},
		gifts: {Ease: stage.Ramp, Seconds: 2.1},
	},
	Pose: func(n *stage.Now, pose []float64) {
		pose[enter] = 1
		pose[guess] = n.Value("scale.guess")
		pose[pile] = n.On("answer")
		pose[view] = n.On("range")
		pose[note] = pose[pile]
		pose[gifts] = 1
	},
	Draw: draw,
	Take: func(n *stage.Now, got stage.Relic, _ []float64) bool { return got.What == stage.Heap && n.At("ask") },
}

func draw(p *pic.Picture, n *stage.Now, pose []float64) {
	l := &wide
	if n.Shape == stage.Tall {
		l = &tall
	}
	one := n.Fact("F94", "usd")
	turn := stage.Out(pose[view])
	if pose[pile] < 1 {
		room(p, l, pose[guess], pose[enter]*(1-stage.Out(2*pose[pile])))
	}
	if away := stage.Out(4 * pose[pile]); away < 1 {
		p.Push(pic.Group{Fade: away})
		closeUp(p, n, l, one, pose)
		p.Pop()
	}
	unit(p, n, l, pose[enter], turn)
	if turn > 0 {
		if l == &tall { // the block itself has gone: what it stands for
			p.Push(pic.Group{Fade: 1 - turn})
			props.Block(p, l.eos.x, 17, l.eos.side(), pic.GoldLight, pic.GoldDark)
			p.Text(l.eos.x+l.eos.pitch+5, 28, pic.Left, pic.Strong, pic.Paper, n.Label("block"))
			p.Pop()
		}
		year(p, n, l, one, pose[view])
		eos(p, n, l, one, pose[view])
	}
	sale(p, n, l, pose)
	if n.At("ask") {
		p.Push(pic.Group{Fade: 1 - stage.Out(2*pose[enter])})
		grip(p, n, l, pose[guess])
		p.Pop()
	}
}

// unit draws the block that everything is measured in: it lands, or coins that were handed on are pressed into it.
func unit(p *pic.Picture, n *stage.Now, l *layout, enter, turn float64) {
	g := l.unit.mix(l.unitEnd, turn)
	side := g.side()
	gone := turn * l.unitGone
	if n.Got.What == stage.Heap {
		pressed(p, n, &g)
		p.Push(pic.Group{Fade: max(1-stage.Out(enter), gone)})
	} else {
		p.Push(pic.Group{Fade: max(1-4*enter, gone)})
		p.Shadow(g.x-2, g.base-3, side+4, 7, 3, 5, 0.5*enter)
		props.Block(p, g.x, g.base-side-stage.Drop(enter)*3*side, side, pic.GoldLight, pic.GoldDark)
	}
	caption(p, n, l, g, turn, pic.Paper, "block", "filecoin")
	p.Pop()
}

// sale draws the pile of the sale in the notes: as high as the guess, then as what it takes.
func sale(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	turn := stage.Out(pose[view])
	need := n.Fact("F07", "usd") / n.Fact("F94", "usd") // exact, where the words say about how many
	had := pose[guess]
	from, to := l.pile, l.tower
	shown := max(had, need)
	if pose[pile] == 0 {
		shown = had
	}
	if pose[pile] == 1 {
		shown = need
	}
	g := from.mix(to, turn)
	p.Shadow(g.x-3, g.base-4, g.width()+6, 9, 4, 8, 0.55*pose[enter])
	count := int(math.Ceil(shown - 1e-9))
	for i := range count {
		f := float64(i)
		part, lift, fade := 1.0, 0.0, 0.0
		if pose[pile] > 0 || f < need {
			part = min(1, need-f)
		}
		switch {
		case pose[pile] == 0:
			part = min(1, had-f)
			fade = 1 - part
			part = 1
		case f >= had: // what the guess lacks falls from above, block after block
			t := stage.Turn(pose[pile], i-int(had), max(1, count-int(had)), 0.4)
			if t == 0 {
				continue
			}
			lift, fade = stage.Drop(t)*l.fall, max(0, 1-6*t)
		case f >= need: // what it had too many goes
			t := stage.Turn(pose[pile], count-1-i, max(1, count-int(need)), 0.4)
			part = 1
			lift, fade = stage.In(t)*l.fall, t
		case f+1 > need: // the last block is as wide as the part of it that counts
			part = 1 - (1-part)*stage.Out(pose[pile])
		}
		x, y := from.at(i)
		tx, ty := to.at(i)
		// From the pile to the tower each block has its own moment, so that the whole flows.
		own := stage.InOut(stage.Turn(pose[view], i, count, 0.5))
		x, y = stage.Mix(x, tx, own), stage.Mix(y, ty, own)
		slice(p, x, y-lift, stage.Mix(from.side(), to.side(), own), part, 1-fade, pic.GoldLight, pic.GoldDark)
	}
	if pose[pile] == 0 {
		tally(p, n, l, pose)
		return
	}
	p.Push(pic.Group{Fade: 1 - stage.Out(2*pose[pile]-1)})
	caption(p, n, l, g, turn, pic.Gold, "ten", "sale")
	p.Pop()
	total(p, n, l, stage.Out(2*pose[pile]-1)*(1-stage.Out(3*pose[view])))
	if n.Set("scale.guess") {
		chalk(p, n, l, had, pose)
	}
	if l == &wide {
		written(p, n, l, stage.Turn(pose[note], 1, 2, 0.37), 1-stage.Out(2*pose[view]))
	}
}

// room draws the places that a stack of a hundred blocks would take.
func room(p *pic.Picture, l *layout, had, show float64) {
	if show <= 0 {
		return
	}
	g, side := &l.pile, l.pile.side()
	c := pic.Solid(pic.Mute.Alpha(0.3 * show))
	for i := (int(math.Ceil(had/float64(g.cols))) + 2) * g.cols; i < 100; i++ { // clear of the guess and its words
		x, y := g.at(i)
		p.Frame(x+1, y+1, side-2, side-2, 0.16*side, 1, c)
	}
}

// total says how many blocks the pile is: a number and the block it counts.
func total(p *pic.Picture, n *stage.Now, l *layout, show float64) {
	if show <= 0 {
		return
	}
	g, words := &l.pile, n.Label("sales")
	side := 0.72 * l.figure.Size
	x, y := g.x+l.figure.Width(n.Label("ten"))+14, g.base+l.lead+0.1*l.figure.Size
	p.Push(pic.Group{Fade: 1 - show})
	p.Line(x, y-0.46*side, x+0.5*side, y-0.46*side, 2.5, pic.Solid(pic.Paper))
	p.Line(x, y-0.14*side, x+0.5*side, y-0.14*side, 2.5, pic.Solid(pic.Paper))
	x += 0.5*side + 12
	p.Text(x, y, pic.Left, l.figure, pic.Paper, words)
	props.Block(p, x+l.figure.Width(words)+8, y-side+2, side, pic.GoldLight, pic.GoldDark)
	p.Pop()
}

// tally says how many blocks the reader has piled up.
func tally(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	top := l.pile.base - math.Ceil(pose[guess]/float64(l.pile.cols))*l.pile.pitch
	x := l.pile.x + l.pile.width()/2
	p.Push(pic.Group{Fade: 1 - pose[enter]})
	if l == &wide {
		p.Text(x, top-36, pic.Center, pic.Figure.Sized(34), pic.Gold, n.Label("count"))
		p.Text(x, top-14, pic.Center, pic.Label, pic.Paper, n.Label("guess"))
	} else {
		words, number := n.Label("guess"), n.Label("count")
		w := pic.Label.Width(words)
		half := (w + 8 + pic.Head.Width(number)) / 2
		p.Text(x-half, top-9, pic.Left, pic.Label, pic.Paper, words)
		p.Text(x-half+w+8, top-9, pic.Left, pic.Head, pic.Gold, number)
	}
	p.Text(l.pile.x, l.pile.base+l.lead, pic.Left, pic.Label, pic.Quiet, n.Label("sale"))
	p.Pop()
}

// grip draws the handle by which the stack is pulled up and down.
func grip(p *pic.Picture, n *stage.Now, l *layout, had float64) {
	g := &l.pile
	x := g.x + g.width() + l.rail
	low, high := g.base-g.pitch/10, g.base-10*g.pitch
	y := stage.Mix(low, high, (had-1)/99)
	p.Line(x, low, x, high, 6, pic.Solid(pic.Track))
	p.Line(x, low, x, y, 6, pic.Solid(pic.Gold))
	props.Knob(p, x, y, 13, n.Held == "scale.guess")
	p.Handle("scale.guess", props.KnobBox(x, y, 13), pic.Point{X: x, Y: low}, pic.Point{X: x, Y: high})
}

// chalk draws the outline of the guess over the pile.
func chalk(p *pic.Picture, n *stage.Now, l *layout, had float64, pose []float64) {
	g := &l.pile
	full := math.Floor(had / float64(g.cols))
	rest := had - full*float64(g.cols)
	left, right := g.x-6, g.x+g.width()+6
	low := g.base - full*g.pitch + 1.5
	high := low
	if rest > 0 {
		high -= g.pitch
	}
	step := g.x + rest*g.pitch - 1.5
	if rest == 0 {
		step = left
	}
	p.Push(pic.Group{Fade: 1 - (1-stage.Out(3*pose[view]))*stage.Out(2*pose[pile])})
	for i, c := range [...]pic.Color{pic.GoldMark, pic.Paper} {
		d := 1.6 * float64(1-i) // a dark edge below the chalk keeps it clear on gold
		p.Polyline(l.chalk+d, pic.Solid(c), pic.Point{X: left, Y: g.base + d}, pic.Point{X: left, Y: high + d}, pic.Point{X: step, Y: high + d},
			pic.Point{X: step, Y: low + d}, pic.Point{X: right, Y: low + d}, pic.Point{X: right, Y: g.base + d})
	}
	x := right + 8
	w, _ := n.Shape.Size()
	y := low + 5
	if rows := float64(props.Rows(w-12-x, pic.Label, n.Label("guess"))); y+rows*18 > g.base {
		y = g.base - rows*18
	}
	p.Text(x, y, pic.Left, pic.Strong.Sized(l.small), pic.Paper, n.Label("count"))
	props.Aligned(p, x, y+18, w-12-x, 18, pic.Left, pic.Label, pic.Paper, n.Label("guess"))
	p.Pop()
}

// written draws the note by hand and its arrow to the pile.
func written(p *pic.Picture, n *stage.Now, l *layout, part, show float64) {
	if part == 0 || show <= 0 {
		return
	}
	p.Push(pic.Group{Fade: 1 - part*show})
	y := props.Aligned(p, 24, 172, 170, 30, pic.Left, pic.Script, pic.Coral, n.Hand())
	props.Arrow(p, pic.Point{X: 110, Y: y - 12}, pic.Point{X: 118, Y: 322}, pic.Point{X: l.pile.x - 14, Y: 330}, part)
	p.Pop()
}
