package coin

import (
	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// chest draws the sale and what is left of it, then how much of that is paid and kept.
func chest(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	price := models.PriceOn(today(pose)) / models.EtherAtSale
	dollars := pose[size] * pose[share]
	ether := (pose[size] - dollars) * price
	move := stage.InOut(pose[fate])

	if pose[fate] < 1 {
		p.Push(pic.Group{X: -40 * move, Fade: max(stage.Out(1.6*pose[fate]), 1-stage.Out(2*pose[enter]))})
		pile(p, n, l, l.sold, dollars, pose[size]-dollars, pic.Paper, "soldusd", "sold")
		if !n.Past("fate") {
			grip(p, n, l, pose)
		}
		p.Pop()
	}
	legend(p, n, l, pose)
	if pose[draws] > 0 {
		s := l.ended(move)
		p.Push(pic.Group{Fade: 1 - min(1, 5*pose[draws])})
		pile(p, n, l, s, dollars, ether, pic.Paper, "leftusd", "left")
		p.Pop()
	}
	if pose[fate] > 0 {
		ending(p, n, l, pose, dollars, ether)
	}
}

// pile draws a chest of coins with its figure above and its words below.
func pile(p *pic.Picture, n *stage.Now, l *layout, s props.Pile, dollars, ether float64, c pic.Color, figure, words string) float64 {
	under(p, s)
	high := props.Stack(p, s, 0, dollars, &props.GoldTint)
	high = props.Stack(p, s, high, ether, &props.EtherTint)
	named(p, n, l, s, high, c, figure, words)
	return high
}

func under(p *pic.Picture, s props.Pile) {
	p.Shadow(s.X-1.1*s.R, s.Foot-0.1*s.R, 2.2*s.R, 0.52*s.R, 0.26*s.R, 0.2*s.R, 0.6)
}

// named writes the figure above a pile and the words below it.
func named(p *pic.Picture, n *stage.Now, l *layout, s props.Pile, high float64, c pic.Color, figure, words string) {
	top := s.Foot - s.Step*high - props.Tilt*s.R
	lead, room := l.lead, l.room
	if s.R > l.left.R {
		t := (s.R - l.left.R) / (l.last.R - l.left.R)
		lead, room = stage.Mix(l.lead, l.endLead, t), l.endRoom
	}
	p.Text(s.X, top-0.5*l.figure.Size, pic.Center, l.figure, c, n.Label(figure))
	props.Aligned(p, s.X, s.Foot+lead, room, 18, pic.Center, pic.Label, pic.Quiet, n.Label(words))
}

// ended is the pile of the year's end on its way to where the ends are drawn, larger.
func (l *layout) ended(t float64) props.Pile {
	a, b := l.left, l.last
	return props.Pile{X: stage.Mix(a.X, l.end[0], t), Foot: stage.Mix(a.Foot, b.Foot, t), R: stage.Mix(a.R, b.R, t), Step: stage.Mix(a.Step, b.Step, t)}
}

// legend says which coin is which, what one stands for, and how the sale was split; at the ends only what one stands for.
func legend(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	x, y := l.key.X, l.key.Y
	if gone := max(1-stage.Out(pose[enter]), stage.Out(2*pose[fate])); gone < 1 {
		p.Push(pic.Group{Fade: gone})
		if l == &wide {
			p.Text(x, y-28, pic.Left, pic.Strong.Sized(18), pic.Paper, n.Label("split"))
			x = swatch(p, x, y, &props.GoldTint, n.Label("dollars"))
			x = swatch(p, x, y, &props.EtherTint, n.Label("ether"))
			p.Text(x, y, pic.Left, pic.Label, pic.Quiet, n.Label("unit"))
		} else {
			p.Text(x, y, pic.Left, pic.Strong, pic.Paper, n.Label("split"))
		}
		p.Pop()
	}
	if pose[fate] > 0.5 && l == &wide {
		p.Push(pic.Group{Fade: 1 - stage.Out(2*pose[fate]-1)})
		p.Text(stage.WideW/2, 540, pic.Center, pic.Label, pic.Quiet, n.Label("unit"))
		p.Pop()
	}
}

// swatch draws one coin and its name, and gives the place for the next.
func swatch(p *pic.Picture, x, y float64, t *props.Tint, words string) float64 {
	props.Stack(p, props.Pile{X: x + 14, Foot: y - 3, R: 14, Step: 6}, 0, 1, t)
	p.Text(x+36, y, pic.Left, pic.Label, pic.Paper, words)
	return x + 36 + pic.Label.Width(words) + 26
}

// ending draws the two real ends at this scale: what leaves the chest and what stays. Before one is picked a sealed
// letter stands for what it will take, and an empty outline for what will stay.
func ending(p *pic.Picture, n *stage.Now, l *layout, pose []float64, dollars, ether float64) {
	signs(p, l, stage.Out(3*pose[fate]-2))
	if pose[pays] < 1 {
		t := stage.Out(pose[fate])
		p.Push(pic.Group{Fade: max(1-t, stage.Out(2*pose[pays]))})
		w := 3.6 * l.last.R
		high := l.last.Step*10 + 2*props.Tilt*l.last.R
		letter(p, pic.Box{X: l.end[1] - w/2, Y: l.last.Foot + props.Tilt*l.last.R - 0.68*w - (1-t)*40, W: w, H: 0.68 * w})
		words(p, l, l.end[1], n.Label("letter"))
		unknown(p, l, high)
		words(p, l, l.end[2], n.Label("after"))
		p.Pop()
	}
	if pose[pays] == 0 {
		return
	}
	had := dollars + ether
	gone := stage.Mix(pose[fine], pose[owed], pose[back])
	kept := max(0, had-gone)
	short := max(0, gone-had)
	t := stage.Out(pose[pays])
	s := l.last
	s.X = stage.Mix(l.end[0], l.end[1], t)
	p.Push(pic.Group{Fade: 1 - stage.Out(3*pose[pays])})
	under(p, s)
	props.Stack(p, s, 0, gone, &props.GoneTint)
	if pose[back] < 0.5 {
		named(p, n, l, s, gone, pic.Paper, "fineusd", "fine")
	} else {
		named(p, n, l, s, gone, pic.Paper, "backusd", "back")
	}
	p.Pop()

	s.X = stage.Mix(l.end[0], l.end[2], t)
	p.Push(pic.Group{Fade: 1 - stage.Out(3*pose[pays]-1)})
	under(p, s)
	scale := 0.0
	if had > 0 {
		scale = kept / had
	}
	high := props.Stack(p, s, 0, dollars*scale, &props.GoldTint)
	high = props.Stack(p, s, high, ether*scale, &props.EtherTint)
	switch {
	case short > 0.001 && pose[back] >= 0.5:
		props.Missing(p, s, short)
		named(p, n, l, s, short, pic.Paper, "shortusd", "short")
	case pose[back] >= 0.5:
		named(p, n, l, s, high, pic.Gold, "afterusd", "after")
	default:
		named(p, n, l, s, high, pic.Gold, "keptusd", "kept")
	}
	p.Pop()
}

// words writes what stands at x, below it.
func words(p *pic.Picture, l *layout, x float64, w string) {
	props.Aligned(p, x, l.last.Foot+l.endLead, l.endRoom, 18, pic.Center, pic.Label, pic.Paper, w)
}

// unknown draws a dashed column, as high as half the sale, for what is not decided yet.
func unknown(p *pic.Picture, l *layout, high float64) {
	c := pic.Solid(pic.Quiet)
	x, r, foot := l.end[2], l.last.R, l.last.Foot
	top := foot - high
	for y := top; y < foot-5; y += 11 {
		p.Rect(x-r-1, y, 2, 6, 1, c)
		p.Rect(x+r-1, y, 2, 6, 1, c)
	}
	p.Ring(x, top, r, props.Tilt*r, 2, c)
	p.Ring(x, foot, r, props.Tilt*r, 2, c)
	size := 0.9 * r
	p.Text(x, (top+foot)/2+0.36*size, pic.Center, pic.Figure.Sized(size), pic.Quiet, "?")
}

// signs draws a minus and an equals sign between the piles: this less that is the third.
func signs(p *pic.Picture, l *layout, show float64) {
	if show <= 0 {
		return
	}
	a, c := 0.2*l.last.R, pic.Solid(pic.Paper.Alpha(show))
	y := l.last.Foot - l.last.R
	x := (l.end[0]+l.end[1])/2 - 0.4*l.last.R
	p.Line(x-a, y, x+a, y, 3, c)
	x = (l.end[1]+l.end[2])/2 + 0.4*l.last.R
	p.Line(x-a, y-0.5*a, x+a, y-0.5*a, 3, c)
	p.Line(x-a, y+0.5*a, x+a, y+0.5*a, 3, c)
}

// letter draws a sealed envelope, a corner of its letter peeping out: its box in view units.
func letter(p *pic.Picture, b pic.Box) {
	p.Shadow(b.X+3, b.Y+b.H-8, b.W-6, 14, 6, 10, 0.55)
	peep := 0.2 * b.H
	p.Rect(b.X+0.09*b.W, b.Y-peep, 0.82*b.W, b.H, 3, pic.Solid(pic.RGB(0xFFFEFA)))
	for i := range 2 {
		p.Rect(b.X+0.16*b.W, b.Y-0.68*peep+0.36*peep*float64(i), (0.5-0.18*float64(i))*b.W, max(1.5, 0.07*peep), 1, pic.Solid(pic.InkSoft.Alpha(0.55)))
	}
	p.Rect(b.X, b.Y, b.W, b.H, 4, pic.Down(pic.Paper.Mix(pic.PaperShade, 0.35), pic.Paper.Mix(pic.PaperShade, 0.8)))
	fold := pic.Solid(pic.PaperShade.Mix(pic.InkSoft, 0.35))
	p.Line(b.X+3, b.Y+b.H-3, b.X+0.4*b.W, b.Y+0.46*b.H, 2, fold)
	p.Line(b.X+b.W-3, b.Y+b.H-3, b.X+0.6*b.W, b.Y+0.46*b.H, 2, fold)
	p.Polyline(2.5, fold, pic.Point{X: b.X + 3, Y: b.Y + 4}, pic.Point{X: b.X + b.W/2, Y: b.Y + 0.56*b.H}, pic.Point{X: b.X + b.W - 3, Y: b.Y + 4})
	r := 0.14 * b.H
	x, y := b.X+b.W/2, b.Y+0.56*b.H
	p.Ellipse(x, y+1.5, r, r, pic.Solid(pic.Ink.Alpha(0.4)))
	p.Ellipse(x, y, r, r, pic.Slant(pic.PadBand, pic.RGB(0x8E2F1A)))
	p.Ring(x, y, 0.64*r, 0.64*r, 1.5, pic.Solid(pic.RGB(0xE58A70)))
}
