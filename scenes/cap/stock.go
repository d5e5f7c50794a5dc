package cap

import (
	"coinorcap/internal/models"
	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
)

// bars draws the same profit twice, each bar the whole of it: the nonprofit's part by the cap, and by ordinary stock.
func bars(p *pic.Picture, n *stage.Now, l *layout, pose []float64) {
	if pose[stock] == 0 {
		return
	}
	t := stage.Out(2*pose[stock] - 1)
	p.Push(pic.Group{Y: 30 * (1 - t), Fade: 1 - t})
	if l == &wide { // each bar is the whole of this
		p.Text(stage.WideW/2, l.bars[0].Y-42, pic.Center, pic.Strong, pic.Gold, n.Label("sum"))
	} else { // between the bars and the lid's mark, which may stand at the ruler's end
		p.Text(stage.TallW-12, l.bars[1].Y+l.bars[1].H+24, pic.Right, pic.Strong, pic.Gold, n.Label("sum"))
	}
	bar(p, n, l, l.bars[0], pose[share]*t, "capped", "spilled")
	bar(p, n, l, l.bars[1], models.FoundationShare*t, "stock", "stockusd")
	p.Pop()
}

// bar draws a profit with the nonprofit's part in teal and the rest in gold, its words and sum above.
func bar(p *pic.Picture, n *stage.Now, l *layout, b pic.Box, part float64, words, figure string) {
	y := b.Y - 10
	p.Text(b.X, y, pic.Left, pic.Strong, pic.Paper, n.Label(words))
	// beside the words, over the nonprofit's part: at the bar's other end it would read as the others'
	p.Text(b.X+pic.Strong.Width(n.Label(words))+14, y, pic.Left, l.figure.Sized(max(18, 0.85*l.figure.Size)), pic.Teal, n.Label(figure))
	p.Shadow(b.X+2, b.Y+6, b.W-4, b.H, 6, 9, 0.45)
	if n.Value("cap.profit") == 0 {
		p.Rect(b.X, b.Y, b.W, b.H, 6, pic.Solid(pic.Track))
		return
	}
	p.Rect(b.X, b.Y, b.W, b.H, 6, pic.Down(pic.GoldDark, pic.GoldEdge))
	style, base := pic.Strong, b.Y+b.H/2+5.5
	rest := "investors"
	if words != "capped" {
		rest = "others"
	}
	if b.W*(1-part) > style.Width(n.Label(rest))+28 {
		p.Text(b.X+b.W-12, base, pic.Right, style, pic.Ink, n.Label(rest))
	}
	if part <= 0 {
		return
	}
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: b.X, Y: b.Y, W: b.W * part, H: b.H}})
	p.Rect(b.X, b.Y, b.W, b.H, 6, pic.Down(pic.Teal, pic.Teal.Mix(pic.TealDark, 0.5)))
	p.Pop()
	if b.W*part > style.Width(n.Label("nonprofit"))+22 {
		p.Text(b.X+12, base, pic.Left, style, pic.Ink, n.Label("nonprofit"))
	}
}

// crossing marks on the ruler the profit at which both give the same.
func crossing(p *pic.Picture, n *stage.Now, usd, show float64) {
	if show <= 0 {
		return
	}
	r, words := ruled(n), n.Label("cross")
	x, c := r.At(usd), pic.Paper.Alpha(show)
	if usd <= r.Most {
		r.Under(p, usd, c, words)
		return
	}
	// Beyond the ruler: an arrow that way.
	y := r.Y + 25
	p.Text(x-8, y+5, pic.Right, pic.Label, c, words)
	p.Line(x, y-6, x+6, y, 2.5, pic.Solid(c))
	p.Line(x, y+6, x+6, y, 2.5, pic.Solid(c))
}

// tick marks the crossing on the ruler itself, over the knob where that covers it.
func tick(p *pic.Picture, n *stage.Now, usd, show float64) {
	r := ruled(n)
	if usd > r.Most || show <= 0 {
		return
	}
	x := r.At(usd)
	p.Line(x, r.Y-10, x, r.Y+13, 5, pic.Solid(pic.Ink.Alpha(show)))
	p.Line(x, r.Y-10, x, r.Y+13, 2.5, pic.Solid(pic.Paper.Alpha(show)))
}

// sketch draws the jar as it first appears in the sources: an idea, on paper.
func sketch(p *pic.Picture, n *stage.Now, l *layout, part float64) {
	b, j := l.sheet, l.sketch
	in := stage.Out(2 * part)
	p.Push(pic.Group{X: b.X + b.W/2, Y: b.Y + b.H/2 + (1-in)*60, Turn: 0.02, Fade: 1 - min(1, 4*part)})
	props.Sheet(p, pic.Box{X: -b.W / 2, Y: -b.H / 2, W: b.W, H: b.H})
	j.X -= b.X + b.W/2
	j.Y -= b.Y + b.H/2
	size, lead, high := 40.0, 38.0, 46.0
	if l == &tall {
		size, lead, high = 20, 21, 25
	}
	props.Draft(p, j, high, n.Label("first"), 1.6*part-0.6, props.Soft)
	c := props.Soft.Alpha(stage.Out(4*part - 3))
	y, words := j.Y+j.H+1.15*size, n.Label("firstmost")
	x, style := j.X+j.W/2, pic.Script.Sized(0.8*size)
	p.Text(x, y, pic.Center, pic.Script.Sized(size), c, n.Label("firstday"))
	props.Aligned(p, x, y+lead, props.Even(b.W-24, style, words), 0.8*lead, pic.Center, style, c, words)
	p.Pop()
}
