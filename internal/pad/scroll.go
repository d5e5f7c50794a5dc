package pad

import "coinorcap/internal/picture"

// body's window: where the pad's words are seen, below the band.
func (p *Pad) bodyBox() picture.Box {
	b := p.frame.Pad
	if band := p.bandHigh(); band > 0 {
		b.Y, b.H = b.Y+band, b.H-band
	}
	return b
}

// bandHigh is the height of the pad's band; the cover has none, but for the tools' room.
func (p *Pad) bandHigh() float64 {
	if p.cover() && !p.frame.Stacked && !p.frame.Low {
		return 0
	}
	return p.frame.Band
}

// footBox is where the ways on and back stick; nothing when they scroll with the rest.
func (p *Pad) footBox() picture.Box {
	if !p.sticky {
		return picture.Box{}
	}
	b := p.bodyBox()
	return picture.Box{X: b.X, Y: b.Y + b.H - p.footHigh, W: b.W, H: p.footHigh}
}

// sheetBox is where the words of the sheet are seen, below its head.
func (p *Pad) sheetBox() picture.Box {
	b := p.paper
	b.Y, b.H = b.Y+p.headHigh, b.H-p.headHigh
	return b
}

// window is where a layer is seen.
func (p *Pad) window(where scope) picture.Box {
	switch where {
	case onBody:
		return p.bodyBox()
	case onFoot:
		return p.footBox()
	case onHead:
		return p.paper
	case onSheet:
		return p.sheetBox()
	}
	return picture.Box{W: p.view.W, H: p.view.H}
}

// originX and originY are where a layer's zero lies in the window, as scrolled.
func (p *Pad) originX(where scope) float64 { return p.window(where).X }

func (p *Pad) originY(where scope) float64 {
	y := p.window(where).Y
	switch where {
	case onBody:
		y -= p.scroll
	case onSheet:
		y -= p.sheetScroll
	}
	return y
}

// Scrolled gives how far what is uppermost, sheet or pad, is scrolled, and how far it can be.
func (p *Pad) Scrolled() (at, most float64) {
	if p.over() != Nothing {
		return p.sheetScroll, max(0, p.sheet.height-p.sheetBox().H)
	}
	return p.scroll, max(0, p.body.height-p.bodyBox().H)
}

// Scroll scrolls what is uppermost by dy units, as far as it goes, and tells whether that moved anything.
func (p *Pad) Scroll(dy float64) bool {
	at, most := p.Scrolled()
	to := min(max(at+dy, 0), most)
	if p.over() != Nothing {
		p.sheetScroll = to
	} else {
		p.scroll = to
	}
	return to != at
}

// bound keeps both scrolls within what there is.
func (p *Pad) bound() {
	p.scroll = min(max(p.scroll, 0), max(0, p.body.height-p.bodyBox().H))
	if p.over() != Nothing {
		p.sheetScroll = min(max(p.sheetScroll, 0), max(0, p.sheet.height-p.sheetBox().H))
	}
}

// Reveal scrolls as little as brings a target into sight, and tells whether that moved anything.
func (p *Pad) Reveal(target int) bool {
	if target < 0 || target >= len(p.targets) {
		return false
	}
	t := &p.targets[target]
	return (t.where == onBody || t.where == onSheet) && p.bring(t.own.Y, t.own.Y+t.own.H)
}

// air is what is left around a target that was brought into sight: its focus ring and a little more.
const air = 10

// bring scrolls so that a stretch of the uppermost layer is seen, its beginning before its end.
func (p *Pad) bring(top, end float64) bool {
	at, _ := p.Scrolled()
	high := p.sheetBox().H
	if p.over() == Nothing {
		high = p.bodyBox().H - p.footBox().H
	}
	to := at
	if end+air > to+high {
		to = end + air - high
	}
	if top-air < to {
		to = top - air
	}
	return p.Scroll(to - at)
}

// Beside tells whether a sheet is open and a point of the window lies beside it: a tap there closes it.
func (p *Pad) Beside(x, y float64) bool { return p.over() != Nothing && !inside(p.paper, x, y) }

// below tells whether the pad goes on below its lower edge.
func (p *Pad) below() bool { return p.body.height-p.bodyBox().H-p.scroll > 8 }
