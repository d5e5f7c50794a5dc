package pad

import (
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// layWays sets the buttons on and back: at the foot of the pad, where they stay while the words scroll, or where the
// window is so low that they would leave no room, after the words.
func (p *Pad) layWays(c *column, box picture.Box) {
	b, r := p.beat, p.m.rem
	p.sticky = b.Go != nil && !p.frame.Lowest
	ways := column{p: p, layer: &p.foot, where: onFoot, x: c.x, w: c.w, y: r}
	foot := r
	if p.frame.Stacked {
		foot = 0.75 * r
	}
	if !p.sticky {
		ways = *c
		foot = 1.5 * r
		if b.Go != nil {
			ways.y, foot = c.y+r, r
		}
	}
	begins, hits := len(ways.layer.items), len(p.hits)
	top := ways.y
	p.layNext(&ways)
	p.footHigh = ways.y + foot
	if p.sticky {
		p.body.height = max(c.y+p.footHigh, box.H)
		return
	}
	// The ways lie at the pad's foot all the same, when there is room.
	down := max(0, box.H-p.footHigh)
	for i := begins; i < len(p.body.items); i++ {
		p.body.items[i].box.Y += down
	}
	for i := hits; i < len(p.hits); i++ {
		p.hits[i].box.Y += down
		p.targets[p.hits[i].target].own.Y += down
	}
	p.footHigh -= top
	p.body.height = top + p.footHigh + down
}

// row places things beside each other, and below where they do not fit.
type row struct {
	c    *column
	x    float64
	high float64 // of the row so far
}

// place gives the room for something w by h, its middle on the row's, with a gap before the next.
func (r *row) place(w, h, gap float64) picture.Box {
	if r.x > r.c.x && r.x+w > r.c.x+r.c.w {
		r.x, r.c.y, r.high = r.c.x, r.c.y+r.high+gap/2, 0
	}
	at := picture.Box{X: r.x, Y: r.c.y + max(0, (r.high-h)/2), W: min(w, r.c.w), H: h}
	r.x, r.high = r.x+w+gap, max(r.high, h)
	return at
}

// layNext sets the way on and the way back, on the cover the promise.
func (p *Pad) layNext(c *column) {
	r, s := p.m.rem, text(p.m.rem)
	line := row{c: c, x: c.x}
	if p.beat.Go != nil {
		p.layButton(c, &line)
	}
	if before := play.Before(p.story, p.view.Session); before != nil {
		label := p.ed.Words.UI("back")
		arrow := s.Width("←")
		at := line.place(arrow+0.35*r+s.Width(label)+1.5*r, max(reach, 2.75*r), r)
		t := p.add(c.where, Act{Kind: Back, Place: before.ID}, label, at)
		base := baseline(at.Y, at.H, s)
		c.layer.add(item{sort: ghost, box: picture.Box{X: at.X + 0.75*r, Y: base, W: at.W - 1.5*r}, target: t})
		c.line(at.X+0.75*r, base, s, inkSoft, "←", t)
		c.line(at.X+0.75*r+arrow+0.35*r, base, s, inkSoft, label, t)
	} else if p.cover() && !p.frame.Stacked {
		promise := p.ed.Words.UI("promise")
		p.flow.begin()
		p.flow.add(bit{text: promise, style: s, ink: inkMute, target: -1})
		p.flow.cut(c.w)
		at := line.place(s.Width(promise), float64(p.flow.lines(c.w))*p.m.line, r)
		below := column{p: p, layer: c.layer, where: c.where, x: at.X, w: c.w, y: at.Y}
		below.para(setting{leading: p.m.line})
	}
	c.y += line.high
}

// layButton sets the way on. Until something was guessed where a guess is asked for, it is the way to skip.
func (p *Pad) layButton(c *column, line *row) {
	b, r := p.beat, p.m.rem
	label := p.ed.Words.UI("next")
	if !b.Next.Empty() {
		label = p.text(b.Next)
	}
	skips := len(b.Guesses) > 0 && !p.guessed()
	if skips {
		label = p.ed.Words.UI("skip")
	}
	s := bold(1.125 * r)
	pad, gap, arrow := min(2.4*r, 0.09*p.view.W), 0.5*s.Size, s.Width("→")
	room := c.w - 2*pad - gap - arrow
	w := s.Width(label)
	f := &p.flow
	f.begin()
	f.add(bit{text: label, style: s, ink: inkText, target: -1})
	f.cut(room)
	n := 1
	if w > room {
		n, w = f.lines(room), f.balance(room)
	}
	lead := 1.3 * s.Size
	at := line.place(w+gap+arrow+2*pad, max(3*r, float64(n)*lead+0.8*r), r)
	t := p.add(c.where, Act{Kind: Next, Place: b.Go.ID}, label, at)
	c.layer.add(item{sort: button, box: at, r: 3 * r, target: t, on: skips})
	inner := column{p: p, layer: c.layer, where: c.where, x: at.X + pad, w: w + 1, y: at.Y + (at.H-float64(n)*lead)/2}
	f.bits[0].target = -1
	from := len(c.layer.items)
	inner.para(setting{leading: lead, align: picture.Center})
	for i := from; i < len(c.layer.items); i++ {
		c.layer.items[i].target = t
	}
	c.line(at.X+at.W-pad-arrow, baseline(at.Y, at.H, s), s, inkText, "→", t)
}

// guessed tells whether the reader has guessed something here.
func (p *Pad) guessed() bool {
	for _, c := range p.beat.Beat.Controls {
		if _, set := p.view.Session.Position(c); set && c.Role == story.Guess {
			return true
		}
	}
	return false
}
