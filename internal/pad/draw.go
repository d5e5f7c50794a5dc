package pad

import (
	"math"

	"coinorcap/internal/picture"
)

// Draw adds what was laid out to a picture whose units are the window's: the pad, the tools, the progress and the sheet
// that lies over them. It draws neither desk nor stage, and allocates nothing once the picture is warm.
func (p *Pad) Draw(pic *picture.Picture) {
	if !p.cover() {
		p.drawPaper(pic)
	}
	p.drawLayer(pic, &p.body, onBody)
	if p.sticky {
		p.drawFoot(pic)
	}
	p.drawBar(pic, p.bodyBox(), p.scroll, p.body.height)
	if p.over() == Nothing {
		p.drawFocus(pic, onBody)
		p.drawFocus(pic, onFoot)
	}
	p.drawItems(pic, &p.window0, picture.Box{W: p.view.W, H: p.view.H}, p.over() == Nothing)
	if p.over() == Nothing {
		p.drawFocus(pic, onWindow)
		return
	}
	p.drawSheet(pic)
}

// In rem: the radius of the pad's corners, and how far words fade out above its foot.
const (
	corner = 0.4
	fade   = 1
)

// drawPaper draws the pad with its band, its holes and its red margin.
func (p *Pad) drawPaper(pic *picture.Picture) {
	r, b, c := p.m.rem, p.frame.Pad, p.colors
	radius := corner * r
	if p.frame.Stacked {
		radius = 0
	} else {
		pic.Shadow(b.X, b.Y+0.6*r, b.W, b.H, radius, 1.6*r, 0.55)
		pic.Shadow(b.X, b.Y+0.1*r, b.W, b.H, radius, 0.3*r, 0.4)
	}
	band := p.frame.Band
	below := p.bodyBox()
	pic.Rect(b.X, b.Y, b.W, b.H, radius, picture.Down(c.padLight, c.padDark))
	for _, x := range [2]float64{p.m.margin, p.m.margin + 4} {
		pic.Rect(b.X+math.Round(x), below.Y, 1, below.H, 0, picture.Solid(c.red))
	}
	top, foot, share := c.band, c.bandFoot, 0.68
	if p.frame.Stacked || p.frame.Low {
		top, foot, share = c.bar, c.barFoot, 0.84
	}
	pic.Push(picture.Group{Clipped: true, Clip: picture.Box{X: b.X, Y: b.Y, W: b.W, H: band}})
	pic.Rect(b.X, b.Y, b.W, band+2*radius, radius, picture.Solid(foot))
	pic.Pop()
	pic.Push(picture.Group{Clipped: true, Clip: picture.Box{X: b.X, Y: b.Y, W: b.W, H: share * band}})
	pic.Rect(b.X, b.Y, b.W, band+2*radius, radius, picture.Solid(top))
	pic.Pop()
	if p.frame.Stacked || p.frame.Low {
		return
	}
	step := (b.W - 3.2*r) / 9
	for x := 1.6*r + step/2 - step; x < b.W-0.2*r; x += step {
		if x > 0.2*r {
			pic.Ellipse(b.X+x, b.Y+0.42*band, 0.2*r, 0.2*r, picture.Solid(c.hole))
		}
	}
}

// drawLayer draws a layer through its window.
func (p *Pad) drawLayer(pic *picture.Picture, l *layer, where scope) {
	win := p.window(where)
	y := p.originY(where)
	if where == onBody && p.sticky && p.below() { // nothing shines through the foot
		win.H -= p.footHigh - fade*p.m.rem
	}
	pic.Push(picture.Group{Clipped: true, Clip: win, X: win.X, Y: y})
	seen := picture.Box{Y: win.Y - y, W: win.W, H: win.H}
	if where == onBody && p.rules > 0 && p.colors.rule.A > 0 {
		p.drawRules(pic, seen)
	}
	p.drawItems(pic, l, seen, p.over() == Nothing || where == onSheet || where == onHead)
	pic.Pop()
}

// drawRules draws the ruled lines that are seen.
func (p *Pad) drawRules(pic *picture.Picture, seen picture.Box) {
	first := p.rules + 0.5*p.rulesStep - 0.08*p.m.rem - 1.5
	n := max(0, math.Floor((seen.Y-first)/p.rulesStep))
	for y := first + n*p.rulesStep; y < seen.Y+seen.H; y += p.rulesStep {
		pic.Rect(0, math.Round(y), seen.W, 1.5, 0, picture.Solid(p.colors.rule))
	}
}

// drawFoot draws the ways on and back; where words go on below them, those fade out.
func (p *Pad) drawFoot(pic *picture.Picture) {
	b, r := p.footBox(), p.m.rem
	if p.below() {
		to, edge := p.colors.padDark, fade*r
		if p.cover() {
			to = p.colors.desk
		}
		pic.Rect(b.X, b.Y, b.W, edge, 0, picture.Down(to.Alpha(0), to))
		pic.Push(picture.Group{Clipped: true, Clip: picture.Box{X: b.X, Y: b.Y + edge, W: b.W, H: b.H - edge}})
		radius := corner * r
		if p.frame.Stacked {
			radius = 0
		}
		pic.Rect(b.X, b.Y, b.W, b.H, radius, picture.Solid(to))
		pic.Pop()
	}
	p.drawLayer(pic, &p.foot, onFoot)
}

// drawBar draws how far a window is scrolled, if it can be.
func (p *Pad) drawBar(pic *picture.Picture, win picture.Box, at, high float64) {
	if high <= win.H+1 {
		return
	}
	const wide, gap = 6, 3
	if p.cover() && !p.frame.Stacked && p.over() == Nothing { // the cover's words reach to their edge
		win.X += wide + 2*gap
	}
	long := max(24, (win.H-2*gap)*win.H/high)
	y := win.Y + gap + (win.H-2*gap-long)*at/(high-win.H)
	pic.Rect(win.X+win.W-wide-gap, y, wide, long, wide/2, picture.Solid(p.colors.scroll))
}

// drawSheet draws the sheet that lies over everything.
func (p *Pad) drawSheet(pic *picture.Picture) {
	r, b, c := p.m.rem, p.paper, p.colors
	pic.Rect(0, 0, p.view.W, p.view.H, 0, picture.Solid(c.veil))
	pic.Shadow(b.X, b.Y+r, b.W, b.H, 0.5*r, 3*r, 0.7)
	if p.frame.Stacked {
		pic.Push(picture.Group{Clipped: true, Clip: b})
		pic.Rect(b.X, b.Y, b.W, b.H+r, r, picture.Solid(c.card))
		pic.Pop()
	} else {
		pic.Rect(b.X, b.Y, b.W, b.H, 0.5*r, picture.Solid(c.card))
	}
	p.drawLayer(pic, &p.sheet, onSheet)
	p.drawLayer(pic, &p.head, onHead)
	p.drawBar(pic, p.sheetBox(), p.sheetScroll, p.sheet.height)
	p.drawFocus(pic, onSheet)
	p.drawFocus(pic, onHead)
}

// drawFocus draws the ring around the target that has the focus, if it lies on a layer.
func (p *Pad) drawFocus(pic *picture.Picture, where scope) {
	if p.Focus < 0 || p.Focus >= len(p.targets) || p.targets[p.Focus].where != where {
		return
	}
	win := p.window(where)
	pic.Push(picture.Group{Clipped: true, Clip: win, X: win.X, Y: p.originY(where)})
	t := &p.targets[p.Focus]
	k := p.colors.focusPad
	if where == onWindow || p.cover() && (where == onBody || where == onFoot) {
		k = p.colors.focusDesk
	}
	for i := range p.hits {
		if p.hits[i].target != p.Focus {
			continue
		}
		b := t.own
		if i > 0 && p.hits[i-1].target == p.Focus { // a word's second line
			h := p.hits[i].box
			b = picture.Box{X: h.X, Y: h.Y + (h.H-b.H)/2, W: h.W, H: b.H}
		}
		// Three units wide, with a gap of three.
		pic.Frame(b.X-4.5, b.Y-4.5, b.W+9, b.H+9, p.ring(t)+4.5, 3, picture.Solid(k))
	}
	pic.Pop()
}

// ring is the radius of a target's corners.
func (p *Pad) ring(t *Target) float64 {
	r := p.m.rem
	switch t.Kind {
	case Next, Facts:
		return t.own.H / 2
	case Option, Setting, Language:
		return 0.6 * r
	case Choice:
		return 0.7 * r
	case Slider:
		return r
	}
	return 3
}
