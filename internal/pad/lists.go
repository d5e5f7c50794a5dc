package pad

import (
	"coinorcap/internal/edition"
	"coinorcap/internal/picture"
	"coinorcap/internal/story"
)

// layMap sets the list of scenes, what was seen marked, each branch below the scene it leaves from.
func (p *Pad) layMap(c *column, size float64) {
	r := p.m.rem
	for i := range p.ed.Map {
		at := &p.ed.Map[i]
		p.layPlace(c, at.Scene, size)
		if len(at.Under) > 0 {
			c.y += 0.25 * r
			top := c.y
			in := *c
			in.x, in.w = c.x+1.5*r+3, c.w-1.5*r-3
			for _, sc := range at.Under {
				p.layPlace(&in, sc, size)
			}
			c.y = in.y
			c.layer.rect(picture.Box{X: c.x, Y: top, W: 3, H: c.y - top}, 0, picture.Solid(p.colors.walked))
			c.y += 0.25 * r
		}
		c.y += 0.1 * r
	}
}

// layPlace sets a link to a scene.
func (p *Pad) layPlace(c *column, sc *story.Scene, size float64) {
	r, s := p.m.rem, text(size)
	if sc == p.beat.Scene {
		s = bold(size)
	}
	seen := p.view.Session.SeenScene(sc)
	b := bit{text: p.text(sc.Title), style: s, ink: inkText, line: solid}
	b.target = p.add(c.where, Act{Kind: Place, Place: sc.Name}, b.text, picture.Box{})
	if seen {
		b.line = strong
	}
	p.flow.begin()
	p.flow.add(b)
	if seen {
		p.flow.add(bit{text: "  ", style: text(r), target: -1})
		p.flow.add(bit{text: "✓\u00a0" + p.ed.Words.UI("seen"), style: text(r), ink: inkSeen, target: -1})
	}
	lead := max(1.75*r, 1.2*size)
	c.y += max(0, (max(reach, 2.75*r)-lead)/2)
	c.para(setting{leading: lead})
	c.y += max(0, (max(reach, 2.75*r)-lead)/2)
}

// layGuesses sets what the reader's guesses came to.
func (p *Pad) layGuesses(c *column) {
	told := false
	for _, g := range p.ed.Guesses {
		set := false
		if g.Control != nil {
			_, set = p.view.Session.Position(g.Control)
		}
		if set || g.Control == nil && !told {
			told = true
			p.flow.begin()
			p.say(c, g.Line, g.Marks, text(p.m.size), inkText)
			c.para(setting{leading: p.m.line})
			c.y += p.m.line
		}
	}
}

// layLedger sets every fact by its teller.
func (p *Pad) layLedger(c *column) {
	r := p.m.rem
	for i := range p.ed.Groups {
		g := &p.ed.Groups[i]
		p.flow.begin()
		p.flow.add(bit{mark: string(g.By.Teller), style: display(1.5 * r), target: -1})
		p.flow.add(bit{text: "\u00a0" + g.By.Name, style: display(1.5 * r), ink: inkText, target: -1, glued: true})
		c.para(setting{leading: 1.95 * r})
		c.plain(text(1.0625*r), inkSoft, 1.4875*r, g.By.Means)
		c.y += 0.75 * r
		for _, f := range g.Facts {
			c.layer.rect(picture.Box{X: c.x, Y: c.y, W: c.w, H: 1}, 0, picture.Solid(p.colors.hair))
			c.y += 0.75*r + 1
			p.layFact(c, f, true)
			c.y += 0.75 * r
		}
		c.y += p.m.line
	}
	c.y -= p.m.line
}

// layFact sets an entry of the ledger; named with its teller where the sheet's title does not say it.
func (p *Pad) layFact(c *column, f *edition.Fact, named bool) {
	r := p.m.rem
	s, size := text(r), 1.0625*r
	p.flow.begin()
	if named {
		p.flow.add(bit{mark: string(f.Fact.Teller), style: bold(r), target: -1})
		p.flow.add(bit{text: "\u00a0" + f.Name, style: bold(r), ink: inkText, target: -1, glued: true})
		p.flow.add(bit{text: " ·\u00a0", style: s, ink: inkText, target: -1})
	}
	if f.When != "" {
		p.flow.add(bit{text: f.When, style: s, ink: inkText, target: -1})
		p.flow.add(bit{text: " ·\u00a0", style: s, ink: inkSoft, target: -1})
	}
	p.flow.add(bit{text: f.ID, style: s, ink: inkSoft, target: -1})
	c.para(setting{leading: 1.5 * r})
	p.flow.begin()
	p.say(c, f.Text, nil, text(size), inkText)
	c.para(setting{leading: 1.45 * size})
	c.y += 0.3 * r
	for i := range f.Sources {
		p.laySource(c, &f.Sources[i])
	}
	if len(f.Used) > 0 {
		p.flow.begin()
		p.flow.add(bit{text: p.ed.Words.UI("used") + " ", style: s, ink: inkSoft, target: -1})
		for i, b := range f.Used {
			if i > 0 {
				p.flow.add(bit{text: ", ", style: s, ink: inkSoft, target: -1})
			}
			title := p.text(b.Scene.Title)
			p.flow.add(bit{text: title, style: s, ink: inkText, line: solid,
				target: p.add(c.where, Act{Kind: Place, Place: b.ID}, title, picture.Box{})})
		}
		c.para(setting{leading: 2.15 * r})
	}
}

// laySource sets where a fact was read.
func (p *Pad) laySource(c *column, src *edition.Source) {
	r := p.m.rem
	s := text(r)
	p.flow.begin()
	p.flow.add(bit{text: src.Words, style: s, ink: inkSoft, target: -1})
	for _, l := range src.Links {
		p.flow.add(bit{text: " ", style: s, target: -1})
		p.flow.add(bit{text: l.Host, style: s, ink: inkText, line: solid,
			target: p.add(c.where, Act{Kind: Web, Address: l.Address}, l.Host, picture.Box{})})
	}
	if src.Read != "" {
		p.flow.add(bit{text: " (" + src.Read + ")", style: s, ink: inkSoft, target: -1})
	}
	c.para(setting{leading: 1.8 * r})
	c.y += 0.2 * r
}
