package lid

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// strings draws what the company hangs on: from the board's house down to its lid, as far as part.
func strings(p *pic.Picture, n *stage.Now, l *layout, jar, temple pic.Box, part float64) {
	foot, lid := temple.Y+temple.H, jar.Y-props.LidHeight(jar.W)+4
	for i := range 3 {
		u := float64(i) / 2
		x0 := temple.X + temple.W*(0.14+0.72*u)
		x1 := jar.X + jar.W*(0.04+0.92*u)
		p.Line(x0, foot-2, stage.Mix(x0, x1, part), stage.Mix(foot-2, lid, part), 2.5, pic.Solid(pic.Teal))
		if part == 1 {
			p.Ellipse(x1, lid+1, 4.5, 4.5, pic.Solid(pic.Paper))
		}
	}
}

// board writes who holds the strings and what hangs on them, and shows the money that came in July.
func board(p *pic.Picture, n *stage.Now, l *layout, jar pic.Box, show float64) {
	head := pic.Head
	if l == &tall {
		head = pic.Strong
	}
	p.Push(pic.Group{Fade: 1 - show})
	props.Aligned(p, l.board.X, l.board.Y, l.boardRoom, 1.2*head.Size, pic.Right, head, pic.Paper, n.Label("board"))
	p.Text(l.steers.X, l.steers.Y, pic.Right, pic.Strong, pic.Teal, n.Label("steers"))
	p.Text(jar.X+jar.W/2, jar.Y+jar.H+l.company, pic.Center, head, pic.Paper, n.Label("company"))
	m := l.microsoft
	// The money goes to the company.
	to := pic.Point{X: jar.X + jar.W + 8, Y: m.Foot - 2*m.R}
	from := pic.Point{X: m.X - 3.5*m.R, Y: to.Y}
	p.Line(from.X, from.Y, to.X, to.Y, 3, pic.Solid(pic.Gold))
	p.Line(to.X, to.Y, to.X+8, to.Y-6, 3, pic.Solid(pic.Gold))
	p.Line(to.X, to.Y, to.X+8, to.Y+6, 3, pic.Solid(pic.Gold))
	// As many coins as a full jar of the example holds: both are a billion dollars.
	p.Shadow(m.X-3.4*m.R, m.Foot-0.1*m.R, 6.8*m.R, 0.6*m.R, 0.3*m.R, 0.3*m.R, 0.6)
	for i := range 3 {
		s := m
		s.X += 2.15 * m.R * float64(i-1)
		props.Stack(p, s, 0, props.JarCoins/3, &props.GoldTint)
	}
	props.Aligned(p, m.X, m.Foot+0.4*m.R+21, l.microsoftRoom, 18, pic.Center, pic.Label, pic.Paper, n.Label("microsoft"))
	p.Pop()
}
