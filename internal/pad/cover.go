package pad

import (
	"strings"

	"coinorcap/internal/edition"
	"coinorcap/internal/picture"
)

// layCover lays out the cover: its title is large, and everything lies on the desk, without a pad.
func (p *Pad) layCover() {
	p.rules = 0
	r, m, box, f := p.m.rem, &p.m, p.bodyBox(), &p.frame
	left, right := 2.25*r, 0.0
	if f.Stacked {
		left, right = 1.25*r, 1.25*r
	}
	c := column{p: p, layer: &p.body, where: onBody, x: left, w: box.W - left - right}
	if when := p.text(p.beat.Scene.When); when != "" {
		track := 0.08
		if f.Stacked {
			track = 0.03
		}
		s := bold(r)
		s.Track = track * r
		c.plain(s, inkGold, 1.5*r, strings.ToUpper(when))
	}
	p.layBigTitle(&c)
	c.y += 0.25 * r
	if f.Stacked {
		c.y += 0.25 * r
	} else {
		c.y += 0.5 * m.line
	}
	p.layLines(&c, p.beat.Lines, inkDesk, 0.25*r, 0.25*r)
	if f.Captioned {
		c.y += 0.25 * m.line
		p.layCaption(&c, inkMute)
	}
	p.layCoverWays(&c, box)
}

// layBigTitle sets the title, its first word on a line of its own and its last one in teal; smaller where a word would
// not fit.
func (p *Pad) layBigTitle(c *column) {
	r, f := p.m.rem, &p.frame
	wide := edition.TitleWidth(p.text(p.beat.Scene.Title))
	var size float64
	above, below := 0.6, 0.4
	switch {
	case f.Stacked && wide == edition.Longest:
		size = clamp(1.25*r, min(0.07*f.W, 0.05*f.H), 4*r)
	case f.Stacked && wide == edition.Long:
		size = clamp(1.5*r, min(0.11*f.W, 0.09*f.H), 6*r)
	case f.Stacked:
		size = clamp(1.5*r, min(0.13*f.W, 0.09*f.H), 6*r)
	case f.Low && wide == edition.Longest:
		size, above, below = clamp(1.25*r, min(0.04*f.W, 0.09*f.H), 4*r), 0.3, 0.3
	case f.Low:
		size, above, below = clamp(1.5*r, min(0.056*f.W, 0.13*f.H), 7*r), 0.3, 0.3
	case wide == edition.Longest:
		size = clamp(1.5*r, min(0.04*f.W, 0.09*f.H), 4*r)
	case wide == edition.Long:
		size = clamp(1.5*r, min(0.056*f.W, 0.12*f.H), 5.5*r)
	default:
		size = clamp(2*r, min(0.078*f.W, 0.15*f.H), 7*r)
	}
	words := strings.SplitN(p.text(p.beat.Scene.Title), " ", 2)
	s := display(size)
	s.Track = -0.02 * size
	for _, w := range strings.Split(p.text(p.beat.Scene.Title), " ") {
		if far := s.Width(w); far > c.w {
			s.Size *= c.w / far
			s.Track *= c.w / far
		}
	}
	c.y += above * r
	for i, part := range words {
		last := i == len(words)-1
		p.flow.begin()
		if cut := strings.LastIndexByte(part, ' '); last && cut >= 0 {
			p.flow.add(bit{text: part[:cut+1], style: s, ink: inkTitle, target: -1})
			p.flow.add(bit{text: part[cut+1:], style: s, ink: inkTeal, target: -1})
		} else if last && i > 0 {
			p.flow.add(bit{text: part, style: s, ink: inkTeal, target: -1})
		} else {
			p.flow.add(bit{text: part, style: s, ink: inkTitle, target: -1})
		}
		at := *c
		at.x -= 0.04 * s.Size
		at.w += 0.04 * s.Size
		at.para(setting{leading: 0.98 * s.Size})
		c.y = at.y
	}
	c.y += below * r
}

// layCoverWays sets the way on, and puts the words into the middle of their room.
func (p *Pad) layCoverWays(c *column, box picture.Box) {
	r, f := p.m.rem, &p.frame
	p.sticky = !f.Lowest
	ways := column{p: p, layer: &p.foot, where: onFoot, x: c.x, w: c.w, y: 1.5 * r}
	after := 0.5 * r
	if f.Stacked {
		ways.y, after = r, r
	}
	if !p.sticky {
		ways.y += c.y
		ways.layer, ways.where = &p.body, onBody
	}
	p.layNext(&ways)
	p.footHigh = ways.y + after
	if !p.sticky {
		p.body.height = max(p.footHigh, box.H)
		return
	}
	whole := c.y + p.footHigh
	p.body.height = max(whole, box.H)
	if f.Stacked || whole >= box.H {
		return
	}
	// Room above and below alike: the ways come up with the words.
	down := (box.H - whole) / 2
	p.shift(&p.body, onBody, 0, down)
	p.footHigh += down
}

// shift moves all of a layer down.
func (p *Pad) shift(l *layer, where scope, from int, down float64) {
	for i := from; i < len(l.items); i++ {
		l.items[i].box.Y += down
	}
	for i := range p.targets {
		if p.targets[i].where == where {
			p.targets[i].own.Y += down
		}
	}
	for i := range p.hits {
		if p.targets[p.hits[i].target].where == where {
			p.hits[i].box.Y += down
		}
	}
}
