package compute

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// bills hangs the price on the largest square, by a string from its upper edge: what it says is the price of
// that area. It swings in and hangs as high as its words need.
func bills(p *pic.Picture, n *stage.Now, l *layout, t float64) {
	if t == 0 {
		return
	}
	words, teller := n.Label("bill"), n.Label("teller")
	b := l.tag
	lead := 1.2 * l.bill.Size
	width := props.TagBody(b).W
	tell := pic.Label
	b.H = 0.36*b.W + lead*float64(props.Rows(width, l.bill, words)) + 20*float64(props.Rows(width, tell, teller))
	e := stage.Out(t)
	nail := pic.Point{X: l.corner.X + 0.92*l.view, Y: l.corner.Y - l.view}
	p.Push(pic.Group{X: nail.X, Y: nail.Y, Turn: 0.35 * (1 - e), Fade: 1 - e})
	b.X, b.Y = b.X-nail.X, b.Y-nail.Y
	props.Tag(p, pic.Point{}, b, pic.Blue)
	in := props.TagBody(b)
	y := props.Lines(p, in.X, in.Y+0.85*l.bill.Size, in.W, lead, l.bill, pic.Ink, words)
	props.Lines(p, in.X, y-lead+1.45*tell.Size, in.W, 20, tell, pic.InkSoft, teller)
	p.Pop()
}
