package lid

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// compared draws what the lid's number means: one coin that is put in, beside the hundred that the jar has room for.
func compared(p *pic.Picture, n *stage.Now, l *layout) {
	s := props.JarPile(l.alone)
	s.X, s.Foot = l.put.X, l.put.Y-props.Tilt*s.R
	top := s.Foot - s.Step - props.Tilt*s.R
	p.Glow(s.X, s.Foot, 3*s.R, pic.GoldLight.Alpha(0.25))
	p.Shadow(s.X-1.1*s.R, s.Foot+0.1*s.R, 2.2*s.R, 0.4*s.R, 0.2*s.R, 0.25*s.R, 0.6)
	single(p, s)
	head, lead := pic.Figure, 32.0
	if l == &tall {
		head, lead = pic.Head, 29
	}
	p.Text(s.X, top-lead, pic.Center, head, pic.Gold, n.Label("one"))
	p.Text(s.X, top-lead+20, pic.Center, pic.Label, pic.Paper, n.Label("put"))
	// What comes back for it.
	y := l.alone.Y + 0.36*l.alone.H
	p.Text(s.X, y, pic.Center, head, pic.Teal, n.Label("lid"))
	p.Text(s.X, y+21, pic.Center, pic.Label, pic.Paper, n.Label("atmost"))
	a := pic.Point{X: s.X + 1.25*s.R, Y: s.Foot - 0.4*s.R}
	b := pic.Point{X: l.alone.X - 10, Y: a.Y}
	p.Line(a.X, a.Y, b.X, b.Y, 3, pic.Solid(pic.Gold))
	p.Line(b.X, b.Y, b.X-9, b.Y-7, 3, pic.Solid(pic.Gold))
	p.Line(b.X, b.Y, b.X-9, b.Y+7, 3, pic.Solid(pic.Gold))
	b.Y = y - 0.2*head.Size
	a = pic.Point{X: s.X + 0.5*pic.Label.Width(n.Label("atmost")) + 8, Y: b.Y}
	p.Line(a.X, a.Y, b.X, b.Y, 3, pic.Solid(pic.Teal))
	p.Line(a.X, a.Y, a.X+9, a.Y-7, 3, pic.Solid(pic.Teal))
	p.Line(a.X, a.Y, a.X+9, a.Y+7, 3, pic.Solid(pic.Teal))
}

// single draws one coin that lies on the desk, outside the jar, at a pile's foot.
func single(p *pic.Picture, s props.Pile) {
	p.Push(pic.Group{X: s.X, Y: s.Foot})
	s.X, s.Foot = 0, 0
	props.Stack(p, s, 0, 1, &props.GoldTint)
	p.Pop()
}

// helm draws the wheel by which the company is steered, on a column that stands on its lid, and the way from the board's
// house to it, as far as part.
func helm(p *pic.Picture, n *stage.Now, l *layout, jar, temple pic.Box, part float64) {
	if part <= 0 {
		return
	}
	h := l.helm
	r := h.W / 2
	x, y := h.X+r, h.Y+r
	p.Push(pic.Group{Fade: 1 - part})
	lid := jar.Y - props.LidHeight(jar.W) + 0.03*jar.W
	p.Rect(x-0.12*r, y, 0.24*r, lid-y, 0, pic.Across(pic.Mute, pic.InkSoft))
	p.Rect(x-0.4*r, lid-0.16*r, 0.8*r, 0.18*r, 0.06*r, pic.Down(pic.Mute, pic.InkSoft))
	props.Wheel(p, x, y, r, 0)
	p.Pop()
	from := pic.Point{X: temple.X + temple.W/2, Y: temple.Y - 8}
	rim := pic.Point{X: x - 1.06*r, Y: y}
	props.Pencil(p, 4, pic.Teal, part, from, pic.Point{X: from.X, Y: rim.Y + 0.3*r}, pic.Point{X: from.X + 0.12*r, Y: rim.Y + 0.08*r},
		pic.Point{X: from.X + 0.3*r, Y: rim.Y}, rim)
	if part == 1 {
		p.Line(rim.X, rim.Y, rim.X-0.16*r-3, rim.Y-0.12*r-3, 4, pic.Solid(pic.Teal))
		p.Line(rim.X, rim.Y, rim.X-0.16*r-3, rim.Y+0.12*r+3, 4, pic.Solid(pic.Teal))
	}
}

// board writes who steers and what is steered, and shows the money that came in July.
func board(p *pic.Picture, n *stage.Now, l *layout, jar, temple pic.Box, show float64) {
	head := pic.Head
	if l == &tall {
		head = pic.Strong
	}
	p.Push(pic.Group{Fade: 1 - show})
	foot := jar.Y + jar.H
	board, room := head, l.boardRoom
	if props.Rows(l.boardRoom, board, n.Label("board")) > 2 {
		board, room = pic.Label, 1.15*room
	}
	props.Aligned(p, temple.X+temple.W/2, foot+l.company, props.Even(room, board, n.Label("board")), 1.15*board.Size, pic.Center, board, pic.Paper, n.Label("board"))
	p.Text(jar.X+jar.W/2, foot+l.company, pic.Center, head, pic.Paper, n.Label("company"))
	p.Text(l.steers.X, l.steers.Y, pic.Left, head, pic.Teal, n.Label("steers"))
	m := l.microsoft
	// The money goes to the company: as many coins as its full jar holds, since both are a billion dollars.
	props.Billion(p, m)
	to := pic.Point{X: jar.X + jar.W + 6, Y: m.Foot - 3.4*m.R}
	from := pic.Point{X: m.X - 1.5*m.R, Y: to.Y}
	p.Line(from.X, from.Y, to.X, to.Y, 3.5, pic.Solid(pic.Gold))
	p.Line(to.X, to.Y, to.X+9, to.Y-7, 3.5, pic.Solid(pic.Gold))
	p.Line(to.X, to.Y, to.X+9, to.Y+7, 3.5, pic.Solid(pic.Gold))
	mid := m.X + 1.5*props.PileGap*m.R
	props.Aligned(p, mid, foot+l.company, l.microsoftRoom, 18, pic.Center, pic.Label, pic.Paper, n.Label("microsoft"))
	p.Pop()
}
