package coin

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// blank draws what is known of the token: one typed phrase on a form whose every other line is empty.
func blank(p *pic.Picture, n *stage.Now, l *layout, part float64) {
	b := l.sheet
	t := stage.Out(part)
	p.Push(pic.Group{X: b.X + b.W/2, Y: b.Y + b.H/2 + (1-t)*b.H, Turn: -0.02 * t, Fade: 1 - min(1, 2*part)})
	props.Sheet(p, pic.Box{X: -b.W / 2, Y: -b.H / 2, W: b.W, H: b.H})
	style, leading, r := pic.Sheet.Sized(24), 34.0, 34.0
	if l == &tall {
		style, leading, r = pic.Sheet.Sized(17), 22, 18
	}
	left, room := -b.W/2+0.09*b.W, 0.82*b.W
	// The token itself is an outline: nobody drew it.
	cy := -b.H/2 + 1.15*r + 0.05*b.H
	p.Ring(left+r, cy, r, r, 2, pic.Solid(pic.InkSoft.Alpha(0.55)))
	p.Ring(left+r, cy, 0.78*r, 0.78*r, 1.2, pic.Solid(pic.InkSoft.Alpha(0.35)))
	rule(p, left+2.7*r, cy-0.3*r, 0.4*room)
	rule(p, left+2.7*r, cy+0.6*r, 0.62*room)
	y := cy + r + 1.5*leading
	y = props.Aligned(p, left, y, room, leading, pic.Left, style, pic.Ink, n.Label("known"))
	y += 0.4 * leading
	foot := b.H/2 - 0.075*b.H
	for ; y < foot-1.2*leading; y += leading {
		rule(p, left, y, room)
	}
	p.Text(b.W/2-0.09*b.W, foot, pic.Right, pic.Label, pic.InkSoft, n.Label("blank"))
	p.Pop()
}

// rule draws an empty line of a form.
func rule(p *pic.Picture, x, y, w float64) {
	p.Line(x, y, x+w, y, 1.5, pic.Solid(pic.InkSoft.Alpha(0.32)))
}
