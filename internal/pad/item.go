package pad

import "coinorcap/internal/picture"

// drawItems draws the items of a layer that are seen; live when they can be pointed at.
func (p *Pad) drawItems(pic *picture.Picture, l *layer, seen picture.Box, live bool) {
	for i := range l.items {
		it := &l.items[i]
		if it.sort == words {
			if size := it.style.Size; it.box.Y+size < seen.Y || it.box.Y-size > seen.Y+seen.H {
				continue
			}
		} else if it.box.Y+it.box.H+16 < seen.Y || it.box.Y-16 > seen.Y+seen.H {
			continue
		}
		p.drawItem(pic, it, live)
	}
}

// drawItem draws one item, as it looks under the pointer and under a finger.
func (p *Pad) drawItem(pic *picture.Picture, it *item, live bool) {
	over, down := false, false
	b := it.box
	if live && it.target >= 0 {
		over, down = it.target == p.Hover, it.target == p.Pressed
		switch kind := p.targets[it.target].Kind; {
		case kind == Next && down:
			b.Y += 2
		case kind == Next && over:
			b.Y--
		case kind == Choice && over:
			b.X += 3
		}
	}
	switch it.sort {
	case words:
		k := p.colors.ink[it.ink]
		if h := p.colors.hover[it.ink]; over && h.A > 0 {
			k = h
		}
		pic.Text(b.X, b.Y, picture.Left, it.style, k, it.text)
	case fill:
		pic.Rect(b.X, b.Y, b.W, b.H, it.r, it.paint)
	case outline:
		pic.Frame(b.X, b.Y, b.W, b.H, it.part, it.r, it.paint)
	case dots, stroke:
		p.drawUnder(pic, it, over)
	case sign:
		k := p.colors.ink[inkText]
		if it.ink == inkDesk {
			k = picture.DeskDark
		}
		side := b.W
		if over {
			side *= 1.2
		}
		drawMark(pic, it.text, b.X+b.W/2, b.Y+b.H/2, side/16, k)
	case button:
		p.drawButton(pic, it, b, over, down)
	case chip:
		paint := p.colors.chip
		if over {
			paint = p.colors.chipOver
		}
		pic.Rect(b.X, b.Y, b.W, b.H, min(it.r, b.H/2), picture.Solid(paint))
		p.drawRim(pic, b, min(it.r, b.H/2))
	case card:
		p.drawCard(pic, it, b, over)
	case radio:
		p.drawRadio(pic, it, b, over)
	case slider:
		p.drawSlider(pic, it, b, down)
	case drawing:
		drawIcon(pic, it.text, b, p.iconInk(it, over))
	case ghost:
		switch {
		case over && it.on:
			pic.Rect(b.X, b.Y, b.W, b.H, it.r, picture.Solid(picture.Ink.Alpha(0.1)))
		case over:
			pic.Rect(b.X, b.Y+3, b.W, 1, 0, picture.Solid(p.colors.ink[inkText]))
		}
	}
}

// iconInk is the colour of a sign that has no colours of its own.
func (p *Pad) iconInk(it *item, over bool) picture.Color {
	if h := p.colors.hover[it.ink]; over && h.A > 0 {
		return h
	}
	return p.colors.ink[it.ink]
}

// drawUnder draws the line below a term or a link.
func (p *Pad) drawUnder(pic *picture.Picture, it *item, over bool) {
	paint := it.paint
	if paint == (picture.Paint{}) {
		paint = picture.Solid(p.colors.ink[it.ink])
	}
	b := it.box
	if it.sort == stroke || over {
		pic.Rect(b.X, b.Y, b.W, it.r, 0, paint)
		return
	}
	for x := b.X; x+it.r <= b.X+b.W+slack; x += 2 * it.r {
		pic.Rect(x, b.Y, it.r, it.r, it.r/2, paint)
	}
}

// amber is what gold throws on the yellow pad.
var amber = picture.RGB(0x5A3C00)

// soft adds the shadow of a card or a button on the pad, as dark as alpha.
func soft(pic *picture.Picture, b picture.Box, r, down, blur, alpha float64) {
	pic.Nodes = append(pic.Nodes, picture.Node{Kind: picture.Shadow, X: b.X, Y: b.Y + down, W: b.W, H: b.H, R: r, Stroke: blur,
		Paint: picture.Solid(amber.Alpha(alpha))})
}

// drawButton draws the way on: gold, or only its edge where it is to skip.
func (p *Pad) drawButton(pic *picture.Picture, it *item, b picture.Box, over, down bool) {
	r, rem := min(it.r, b.H/2), p.m.rem
	if it.on {
		if over {
			pic.Rect(b.X, b.Y, b.W, b.H, r, picture.Solid(p.colors.chip))
		}
		pic.Frame(b.X+1, b.Y+1, b.W-2, b.H-2, r-1, 2, picture.Solid(p.colors.ink[inkSoft]))
		return
	}
	if down {
		soft(pic, b, r, 0.05*rem, 0.1*rem, 0.6)
	} else {
		soft(pic, b, r, 0.3*rem, 0.7*rem, 0.3)
		soft(pic, b, r, 0.15*rem, 0.1*rem, 0.55)
	}
	paint := picture.Down(p.colors.goldLight, p.colors.gold)
	if over && !down {
		paint = picture.Solid(p.colors.goldLight)
	}
	pic.Rect(b.X, b.Y, b.W, b.H, r, paint)
	p.drawRim(pic, b, r)
}

// drawRim draws the edge that the high contrast puts around what can be pressed.
func (p *Pad) drawRim(pic *picture.Picture, b picture.Box, r float64) {
	if w := p.colors.rim; w > 0 {
		pic.Frame(b.X+w/2, b.Y+w/2, b.W-w, b.H-w, max(0, r-w/2), w, picture.Solid(p.colors.edge))
	}
}

// bars are the colours at the cards' left edges, as on the stage.
func bar(name string) picture.Color {
	switch name {
	case "coin":
		return picture.Gold
	case "cap":
		return picture.Teal
	case "donations":
		return picture.Coral
	}
	return picture.RGB(0x8FA0C9)
}

// drawCard draws the ground of a choice.
func (p *Pad) drawCard(pic *picture.Picture, it *item, b picture.Box, over bool) {
	rem := p.m.rem
	soft(pic, b, it.r, 0.15*rem, 0.35*rem, 0.45)
	paint := p.colors.card
	if over {
		paint = p.colors.cardOver
	}
	pic.Rect(b.X, b.Y, b.W, b.H, it.r, picture.Solid(paint))
	pic.Push(picture.Group{Clipped: true, Clip: picture.Box{X: b.X, Y: b.Y, W: 0.5 * rem, H: b.H}})
	pic.Rect(b.X, b.Y, b.W, b.H, it.r, picture.Solid(bar(it.text)))
	pic.Pop()
	p.drawRim(pic, b, it.r)
	// The point of an arrow, to the right.
	x, y, arm := b.X+b.W-1.25*rem, b.Y+b.H/2, 0.36*rem
	pic.Polyline(0.2*rem, picture.Solid(p.colors.ink[inkSoft]), picture.Point{X: x - arm, Y: y - arm}, picture.Point{X: x, Y: y},
		picture.Point{X: x - arm, Y: y + arm})
}

// drawRadio draws the ground of an option and its circle.
func (p *Pad) drawRadio(pic *picture.Picture, it *item, b picture.Box, over bool) {
	c, rem := p.colors, p.m.rem
	soft(pic, b, it.r, 0.1*rem, 0.25*rem, 0.3)
	paint := c.card
	if over {
		paint = c.cardOver
	}
	pic.Rect(b.X, b.Y, b.W, b.H, it.r, picture.Solid(paint))
	x, y, r := it.part+circle*rem, b.Y+b.H/2, circle*rem
	pic.Ellipse(x, y, r, r, picture.Solid(picture.RGB(0xFFFFFF)))
	if it.on {
		pic.Frame(b.X+1.5, b.Y+1.5, b.W-3, b.H-3, it.r-1.5, 3, picture.Solid(c.set))
		pic.Ring(x, y, r-0.2*rem, r-0.2*rem, 0.4*rem, picture.Solid(c.set))
		return
	}
	w := max(1, c.rim)
	pic.Frame(b.X+w/2, b.Y+w/2, b.W-w, b.H-w, it.r-w/2, w, picture.Solid(c.cardEdge))
	pic.Ring(x, y, r-1, r-1, 2, picture.Solid(c.ink[inkSoft]))
}

// drawSlider draws a slider's track and thumb.
func (p *Pad) drawSlider(pic *picture.Picture, it *item, b picture.Box, down bool) {
	c, rem := p.colors, p.m.rem
	y, r := b.Y+b.H/2, thumb*rem
	x := b.X + r + it.part*(b.W-2*r)
	high := groove * rem
	pic.Rect(b.X, y-high/2, b.W, high, high/2, picture.Solid(c.track))
	pic.Rect(b.X, y-high/2, x-b.X, high, high/2, picture.Solid(c.set))
	soft(pic, picture.Box{X: x - r, Y: y - r, W: 2 * r, H: 2 * r}, r, 0.15*rem, 0.3*rem, 0.45)
	paint := c.thumb
	if down {
		paint = c.grip
	}
	pic.Ellipse(x, y, r, r, picture.Solid(paint))
	pic.Ring(x, y, r-1, r-1, 2, picture.Solid(c.ink[inkText]))
}
