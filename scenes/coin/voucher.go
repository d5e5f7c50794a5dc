package coin

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// red is the ink of stamps and of sums that are asked for.
var red = pic.RGB(0xA9431F)

// voucher draws what the one phrase that was found means: a ticket that is paid for now, and computers that are had for
// it later. Nothing else of it is known, which is stamped across.
func voucher(p *pic.Picture, n *stage.Now, l *layout, part float64) {
	b := l.ticket
	t := stage.Out(part)
	p.Push(pic.Group{Fade: 1 - stage.Out(2*part-0.6)})
	later(p, n, l)
	p.Pop()
	p.Push(pic.Group{X: b.X + b.W/2, Y: b.Y + b.H/2 + (1-t)*b.H, Turn: -0.025 * t, Fade: 1 - min(1, 2*part)})
	x, y := -b.W/2, -b.H/2
	stub := 0.27 * b.W
	ticket(p, pic.Box{X: x, Y: y, W: b.W, H: b.H}, stub)
	chip(p, x+0.5*stub, 0, 0.34*stub)
	style, leading := pic.Sheet.Sized(29), 39.0
	if l == &tall {
		style, leading = pic.Sheet.Sized(17), 21
	}
	room := b.W - stub - 0.09*b.W
	words := n.Label("known")
	width := props.Even(room, style, words)
	rows := float64(props.Rows(width, style, words))
	mid := x + stub + (b.W-stub)/2
	props.Aligned(p, mid, y+0.41*b.H-leading*(rows-1)/2, width, leading, pic.Center, style, pic.Ink, words)
	stamp := pic.Head.Sized(25)
	if l == &tall {
		stamp = pic.Strong
	}
	props.Stamp(p, mid, y+0.81*b.H, room, stamp, red, n.Label("blank"), stage.Out(3*part-2))
	p.Pop()
}

// ticket draws a ticket's paper with a bite out of each end, and the line along which its stub is torn off.
func ticket(p *pic.Picture, b pic.Box, stub float64) {
	p.Shadow(b.X+5, b.Y+10, b.W-6, b.H, 12, 18, 0.5)
	p.Rect(b.X, b.Y, b.W, b.H, 12, pic.Down(pic.PadLight, pic.PadDark))
	p.Frame(b.X+0.02*b.W, b.Y+0.02*b.W, 0.96*b.W, b.H-0.04*b.W, 8, 2, pic.Solid(pic.GoldEdge.Alpha(0.75)))
	bite := pic.Solid(pic.DeskMid.Mix(pic.DeskLight, 0.3))
	r := 0.065 * b.H
	for _, at := range [...]float64{b.Y, b.Y + b.H} {
		p.Ellipse(b.X+stub, at, r, r, bite)
	}
	for y := b.Y + 1.7*r; y < b.Y+b.H-1.6*r; y += 0.05 * b.H {
		p.Ellipse(b.X+stub, y, 0.012*b.H, 0.012*b.H, pic.Solid(pic.GoldEdge))
	}
}

// chip draws a processor from above: its middle and half its side.
func chip(p *pic.Picture, x, y, r float64) {
	for i := range 7 {
		at := (float64(i) - 3) * 0.24 * r
		for _, side := range [...]float64{-1, 1} {
			p.Line(x+at, y+side*0.9*r, x+at, y+side*1.22*r, 0.09*r, pic.Solid(pic.GoldDark))
			p.Line(x+side*0.9*r, y+at, x+side*1.22*r, y+at, 0.09*r, pic.Solid(pic.GoldDark))
		}
	}
	p.Rect(x-r, y-r+0.06*r, 2*r, 2*r, 0.16*r, pic.Solid(pic.DeskDark))
	p.Rect(x-r, y-r, 2*r, 2*r, 0.16*r, pic.Slant(pic.Track, pic.Ink))
	p.Rect(x-0.56*r, y-0.56*r, 1.12*r, 1.12*r, 0.1*r, pic.Slant(pic.Mute, pic.Track))
	p.Rect(x-0.56*r, y-0.56*r, 1.12*r, 0.1*r, 0.05*r, pic.Solid(pic.Paper.Alpha(0.35)))
	p.Ellipse(x-0.76*r, y-0.76*r, 0.08*r, 0.08*r, pic.Solid(pic.GoldLight))
}

// later draws the computers that the ticket stands for, and the way to them: not there yet, so they are outlines.
func later(p *pic.Picture, n *stage.Now, l *layout) {
	b := l.rack
	pitch := b.W / 3
	for i := range 3 {
		rack(p, pic.Box{X: b.X + pitch*float64(i) + 0.06*pitch, Y: b.Y, W: 0.88 * pitch, H: b.H})
	}
	from := pic.Point{X: l.ticket.X + 0.27*l.ticket.W, Y: l.ticket.Y + l.ticket.H + 0.1*b.H}
	to := pic.Point{X: b.X - 14, Y: b.Y + 0.55*b.H}
	props.Arrow(p, from, pic.Point{X: from.X, Y: to.Y}, to, 1)
	s := pic.Script
	if l == &tall {
		s = s.Sized(20)
	}
	p.Text(stage.Mix(from.X, to.X, 0.52), to.Y-0.8*s.Size, pic.Center, s, pic.Coral, n.Label("later"))
}

// rack draws a cabinet of computers in outline.
func rack(p *pic.Picture, b pic.Box) {
	c := pic.Mute
	p.Rect(b.X, b.Y, b.W, b.H, 5, pic.Down(pic.Track.Alpha(0.7), pic.DeskDark.Alpha(0.7)))
	p.Frame(b.X, b.Y, b.W, b.H, 5, 2, pic.Solid(c))
	const shelves = 5
	h := b.H / (shelves + 0.6)
	for i := range shelves {
		y := b.Y + h*(float64(i)+0.45)
		p.Rect(b.X+0.12*b.W, y, 0.76*b.W, 0.66*h, 3, pic.Solid(c.Alpha(0.35)))
		p.Ellipse(b.X+0.26*b.W, y+0.33*h, 0.11*h, 0.11*h, pic.Solid(pic.Teal))
		p.Line(b.X+0.42*b.W, y+0.33*h, b.X+0.76*b.W, y+0.33*h, 0.09*h, pic.Solid(pic.Mute))
	}
}
