package scale

import (
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// giftRow is how many coins lie beside each other in the block seen close up.
const giftRow = 7

// pressed draws the coins that rained, on their way into the block: one after another from the top of the heap, each
// adding its part from the block's foot up.
func pressed(p *pic.Picture, n *stage.Now, g *grid) {
	h, side := props.HeapOf(n.Got), g.side()
	arrived := 0
	const all = props.HeapFront
	for i := range all {
		if stage.Turn(n.Come(), all-1-i, all, 0.5) == 1 {
			arrived++
		}
	}
	level := side * float64(arrived) / all
	if arrived > 0 {
		p.Shadow(g.x-2, g.base-3, side+4, 7, 3, 5, 0.5*level/side)
		p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: g.x, Y: g.base - level, W: side, H: level}})
		props.Block(p, g.x, g.base-side, side, pic.GoldLight, pic.GoldDark)
		p.Pop()
	}
	for i := range all {
		t := stage.InOut(stage.Turn(n.Come(), all-1-i, all, 0.5))
		if t == 1 {
			continue
		}
		at := h.Coin(i)
		x, y := g.x+side*(0.2+0.6*float64((i*5)%7)/6), g.base-level-0.1*side
		r := stage.Mix(h.R, 0.2*side, t)
		props.Flat(p, stage.Mix(at.X, x, t), stage.Mix(at.Y, y, t)-2.4*h.R*t*(1-t), r)
	}
}

// closeUp draws one block as large as coins can be seen in it: the square is the block's sum, and of the same scale are
// the coins of all gifts, which lie in it as they lay in the jar of the pledge.
func closeUp(p *pic.Picture, n *stage.Now, l *layout, one float64, pose []float64) {
	// Once the block has landed its enlargement opens, then the coins fall, then it is said what they are.
	show := stage.Out(stage.Turn(pose[gifts], 1, 5, 0.18))
	fall, said := (pose[gifts]-0.36)/0.5, stage.Out(stage.Turn(pose[gifts], 1, 2, 0.14))
	b, u := l.close, l.unit
	// Two rays lead from the block to its enlargement.
	x, y := u.x, u.base-u.side()
	p.Push(pic.Group{Fade: 1 - show})
	ray := pic.Solid(pic.Gold.Alpha(0.45))
	p.Line(x, y, b.X, b.Y+b.H, 1.5, ray)
	p.Line(x+u.side(), y, b.X+b.W, b.Y+b.H, 1.5, ray)
	p.Rect(b.X, b.Y, b.W, b.H, 0.06*b.W, pic.Solid(pic.Gold.Alpha(0.14)))
	p.Frame(b.X, b.Y, b.W, b.H, 0.06*b.W, 2, pic.Solid(pic.Gold))
	p.Pop()
	// As many rows as make the block's sum in coins, so that the coins' height is true to scale.
	wide, high := b.W/giftRow, b.H*giftRow*props.GiftUSD/one
	for i := range props.Gifts {
		t := stage.Turn(fall, i, props.Gifts, 0.3)
		if t == 0 {
			continue
		}
		cx, cy := b.X+wide*(float64(i%giftRow)+0.5), b.Y+b.H-high*(float64(i/giftRow)+0.5)
		p.Push(pic.Group{Fade: 1 - min(1, 4*t)})
		props.Gift(p, cx, cy-stage.Drop(t)*(cy-b.Y), 0.47*min(wide, high))
		p.Pop()
	}
	p.Push(pic.Group{Fade: 1 - said})
	y = props.Aligned(p, b.X, l.giftWords, l.closeRoom, 18, pic.Left, pic.Label, pic.Quiet, n.Label("given"))
	p.Text(b.X, y+l.giftLead-18, pic.Left, l.figure, pic.Gold, n.Label("came"))
	// What a coin stands for, in the part that stays empty.
	r := 0.47 * min(wide, high)
	words, style := n.Label("each"), pic.Strong
	x, y = b.X+b.W/2-(2*r+18+style.Width(words))/2, b.Y+0.23*b.H
	props.Gift(p, x+r, y, r)
	for _, d := range [...]float64{-2.5, 2.5} {
		p.Line(x+2*r+5, y+d, x+2*r+12, y+d, 2, pic.Solid(pic.Paper))
	}
	p.Text(x+2*r+18, y+0.35*style.Size, pic.Left, style, pic.Paper, words)
	p.Pop()
}
