package coin

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// mixPile is the pile t of the way from a to b.
func mixPile(a, b props.Pile, t float64) props.Pile {
	return props.Pile{X: stage.Mix(a.X, b.X, t), Foot: stage.Mix(a.Foot, b.Foot, t), R: stage.Mix(a.R, b.R, t), Step: stage.Mix(a.Step, b.Step, t)}
}

// chest draws the sale, first alone with its two parts named, then beside the year.
func chest(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	t := aside(pose)
	s := mixPile(l.alone, l.sold, t)
	dollars := pose[size] * pose[share]
	under(p, s)
	high := props.Stack(p, s, 0, dollars, &props.GoldTint)
	high = props.Stack(p, s, high, pose[size]-dollars, &props.EtherTint)
	figure := l.figure.Sized(stage.Mix(l.big.Size, l.figure.Size, t))
	p.Text(s.X, s.Foot-s.Step*high-props.Tilt*s.R-0.5*figure.Size, pic.Center, figure, pic.Paper, n.Label("soldusd"))
	if t < 0.5 {
		p.Push(pic.Group{Fade: stage.Out(2 * t)})
		named(p, n, l, s, dollars, pose[size])
		p.Text(s.X, l.unit, pic.Center, pic.Label, pic.Quiet, n.Label("unit"))
		p.Pop()
	}
	if t > 0.5 {
		p.Push(pic.Group{Fade: 1 - stage.Out(2*t-1)})
		l.priced(p, s, pic.Quiet, n.Label("sold"), n.Label("soldat"))
		legend(p, n, l)
		p.Pop()
	}
	if !n.Past("fate") {
		grip(p, n, l, s, pose, t)
	}
}

// priced writes below a pile beside the year when it is, and what one ether is then.
func (l *layout) priced(p *pic.Picture, s props.Pile, c pic.Color, when, at string) {
	y := props.Aligned(p, s.X, s.Foot+l.lead, l.room, 18, pic.Center, pic.Label, c, when)
	if l == &wide {
		p.Text(s.X, y+2, pic.Center, pic.Label.Within(l.room-3, at), pic.Violet, at)
	}
}

func under(p *pic.Picture, s props.Pile) {
	p.Shadow(s.X-1.1*s.R, s.Foot-0.1*s.R, 2.2*s.R, 0.52*s.R, 0.26*s.R, 0.2*s.R, 0.6)
}

// named writes beside the chest which coins are which, each at the middle of its part.
func named(p *pic.Picture, n *stage.Now, l *layout, s props.Pile, dollars, whole float64) {
	x := s.X + s.R + 0.16*s.R
	lead := 1.15 * pic.Label.Size
	low := s.Foot - s.Step*dollars/2
	if dollars > 0 {
		side(p, x, s.Foot-s.Step*dollars+2, s.Foot-2, pic.Gold)
		p.Text(x+12, low+6, pic.Left, pic.Strong, pic.Gold, n.Label("dollars"))
	}
	if dollars == whole {
		return
	}
	top, foot := s.Foot-s.Step*whole, s.Foot-s.Step*dollars
	side(p, x, top+2, foot-2, pic.Violet)
	y := (top + foot) / 2
	if dollars > 0 { // clear of the dollars' name, whose part may be thin
		y = min(y, low-2.6*lead)
	}
	w, _ := n.Shape.Size()
	p.Text(min(x+12, w-3-pic.Strong.Width(n.Label("ether"))), y, pic.Left, pic.Strong, pic.Violet, n.Label("ether"))
	props.Lines(p, x+12, y+lead, l.beside, lead, pic.Label, pic.Quiet, n.Label("each"))
}

// side draws the bracket that holds a part of the chest.
func side(p *pic.Picture, x, top, foot float64, c pic.Color) {
	p.Polyline(2.5, pic.Solid(c), pic.Point{X: x - 5, Y: top}, pic.Point{X: x, Y: top}, pic.Point{X: x, Y: foot}, pic.Point{X: x - 5, Y: foot})
}

// legend says under the year which coin is which, and what one stands for.
func legend(p *pic.Picture, n *stage.Now, l *layout) {
	x, y := l.key.X, l.key.Y
	x = swatch(p, x, y, &props.GoldTint, n.Label("split"))
	if l == &wide {
		x = swatch(p, x, y, &props.EtherTint, n.Label("rest"))
		p.Text(l.key.X, y+28, pic.Left, pic.Label, pic.Quiet, n.Label("unit"))
		return
	}
	swatch(p, min(x, stage.TallW-4-32-pic.Label.Width(n.Label("ether"))), y, &props.EtherTint, n.Label("ether"))
}

// swatch draws one coin and its name, and gives the place for the next.
func swatch(p *pic.Picture, x, y float64, t *props.Tint, words string) float64 {
	props.Stack(p, props.Pile{X: x + 12, Foot: y - 3, R: 12, Step: 6}, 0, 1, t)
	p.Text(x+32, y, pic.Left, pic.Label, pic.Paper, words)
	return x + 32 + pic.Label.Width(words) + 24
}

// grip draws the rail beside the chest by which the split is moved; while the chest is alone, its share is written at
// the knob, and a note says what to do.
func grip(p *pic.Picture, n *stage.Now, l *layout, s props.Pile, pose []float64, t float64) {
	whole := s.Step * pose[size]
	x := s.X - s.R - stage.Mix(2*l.rail, l.rail, t)
	y := s.Foot - whole*pose[share]
	r := 13.0
	if l == &tall {
		r = 11
	}
	p.Line(x, s.Foot, x, s.Foot-whole, 5, pic.Solid(pic.Track))
	p.Line(x, s.Foot, x, y, 5, pic.Solid(pic.Gold))
	props.Knob(p, x, y, r, n.Held == "coin.share")
	p.Handle("coin.share", props.KnobBox(x, y, r), pic.Point{X: x, Y: s.Foot}, pic.Point{X: x, Y: s.Foot - whole})
	if t >= 0.5 {
		return
	}
	p.Push(pic.Group{Fade: stage.Out(2 * t)})
	at := min(max(y+4, s.Foot-20*s.Step+0.5*l.big.Size), s.Foot-26)
	p.Text(x-r-9, at, pic.Right, l.big, pic.Gold, n.Label("share"))
	words := n.Label("atonce")
	props.Aligned(p, x-r-9, at+22, props.Even(min(l.beside, x-r-19), pic.Label, words), 18, pic.Right, pic.Label, pic.Paper, words)
	p.Pop()
	if l == &wide && pose[hint] > 0 {
		show := stage.Out(2*pose[enter] - 1)
		p.Push(pic.Group{Fade: 1 - pose[hint]*show})
		p.Text(l.note.X, l.note.Y, pic.Left, pic.Script, pic.Coral, n.Hand())
		props.Arrow(p, l.nudge, pic.Point{X: x - 24, Y: l.nudge.Y + 26}, pic.Point{X: x - 6, Y: y - r - 10}, show)
		p.Pop()
	}
}
