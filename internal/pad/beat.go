package pad

import (
	"strings"

	"coinorcap/internal/edition"
	"coinorcap/internal/face"
	"coinorcap/internal/picture"
	"coinorcap/internal/story"
)

// Styles of the pad, at a size in the window's units.
func text(size float64) picture.Style { return picture.Style{Font: face.Text, Size: size} }
func bold(size float64) picture.Style { return picture.Style{Font: face.Bold, Size: size} }

// display is for titles; tight, as CSS has it.
func display(size float64) picture.Style {
	return picture.Style{Font: face.Display, Size: size, Track: -0.016 * size}
}

// layBeat lays out a beat on the pad: its head, its words and controls, and the ways on.
func (p *Pad) layBeat() {
	m, box := &p.m, p.bodyBox()
	c := column{p: p, layer: &p.body, where: onBody, x: m.indent, w: box.W - m.indent - m.edge, y: 0.75 * m.rem}
	p.layHead(&c)
	c.y += 0.25 * m.rem
	if p.frame.Captioned {
		p.layCaption(&c, inkSoft)
		p.body.rect(picture.Box{Y: c.y - 1, W: box.W, H: 1}, 0, picture.Solid(p.colors.rule))
	}
	if p.frame.Close && len(p.beat.Panels) > 0 {
		m.size, m.line = 1.1875*m.rem, 1.75*m.rem
	}
	p.rules, p.rulesStep = c.y, m.line
	c.y += 0.5 * m.line
	p.layText(&c)
	p.layWays(&c, box)
}

// layHead sets the dateline and the title.
func (p *Pad) layHead(c *column) {
	r, sc := p.m.rem, p.beat.Scene
	if when := p.text(sc.When); when != "" {
		track := 0.08
		if p.frame.Stacked {
			track = 0.03
		}
		c.plain(picture.Style{Font: face.Bold, Size: r, Track: track * r}, inkWhen, 1.5*r, strings.ToUpper(when))
	}
	f := &p.flow
	f.begin()
	f.add(bit{text: p.text(sc.Title), style: display(p.m.title), ink: inkText, target: -1})
	c.para(setting{leading: 1.15 * p.m.title, balanced: true})
}

// layCaption sets the picture's sentence, where the stage's own words are too small.
func (p *Pad) layCaption(c *column, k ink) {
	r := p.m.rem
	c.y += 0.25 * p.m.line
	c.plain(text(r), k, 1.4*r, p.text(p.beat.See))
	c.y += 0.25 * p.m.line
}

// layText sets everything between the head and the ways.
func (p *Pad) layText(c *column) {
	b, m := p.beat, &p.m
	after := m.line
	if len(b.Cards) > 0 {
		after = 0.5 * m.line
	}
	last := after
	if len(b.Panels) > 0 {
		last = 0.5 * m.line
	}
	p.layLines(c, b.Lines, inkText, after, last)
	p.layControls(c)
	if p.answers = p.holding(b.Answers); p.answers != 0 {
		c.y += 0.5 * m.line
		p.answerTop = c.y
		p.layLines(c, b.Answers, inkText, m.line, m.line)
		p.answerEnd = c.y - m.line
	}
	p.layKinds(c)
	if b.Map {
		p.layMap(c, m.size)
		c.y += m.line
	}
	if b.Compare {
		p.layCompare(c)
		c.y += m.line
	}
	if b.GuessList {
		p.layGuesses(c)
		c.y += m.line
	}
	if b.Facts {
		p.layLedger(c)
		c.y += m.line
	}
	p.layCards(c)
}

// layLines sets the lines that hold, with air after each and after the last one.
func (p *Pad) layLines(c *column, lines []edition.Line, k ink, after, last float64) {
	end := c.y
	for i := range lines {
		l := &lines[i]
		if len(l.Cond) > 0 && !story.Holds(l.Cond, p.env, p.story) {
			continue
		}
		p.flow.begin()
		p.say(c, l.Line, l.Marks, text(p.m.size), k)
		c.para(setting{leading: p.m.line, pretty: true})
		end = c.y
		c.y += after
	}
	if end != c.y {
		c.y = end + last
	}
}

// holding tells which lines hold, as bits.
func (p *Pad) holding(lines []edition.Line) (bits uint64) {
	for i := range lines {
		if story.Holds(lines[i].Cond, p.env, p.story) {
			bits |= 1 << i
		}
	}
	return bits
}

// say adds a line's words, terms and marks to the flow.
func (p *Pad) say(c *column, l story.Line, marks []edition.Mark, s picture.Style, k ink) {
	p.spans = p.ed.Words.Spans(p.spans[:0], l, p.env)
	for i := range p.spans {
		sp := &p.spans[i]
		b := bit{text: sp.Text, style: s, ink: k, target: -1}
		if sp.Kind == story.TermLink {
			b.line, b.target = dotted, p.add(c.where, Act{Kind: Term, Term: sp.Name}, sp.Text, picture.Box{})
		}
		p.flow.add(b)
	}
	for i := range marks {
		mk := &marks[i]
		p.flow.add(bit{mark: string(mk.Teller), style: s, ink: k,
			target: p.add(c.where, Act{Kind: Facts, Facts: mk.ID}, mk.Words, picture.Box{})})
	}
}

// layKinds sets a chip for each teller who speaks in the beat.
func (p *Pad) layKinds(c *column) {
	kinds, r := p.beat.Kinds, p.m.rem
	if len(kinds) == 0 {
		return
	}
	s := bold(r)
	x := c.x
	for i := range kinds {
		k := &kinds[i]
		inner := p.flow.dot + 0.4*r
		w := min(0.5*r+inner+s.Width(k.Name)+0.65*r, c.w)
		if x > c.x && x+w > c.x+c.w {
			x, c.y = c.x, c.y+max(p.m.line, 1.75*r+4)
		}
		box := picture.Box{X: x, Y: c.y + (p.m.line-1.75*r)/2, W: w, H: 1.75 * r}
		t := p.add(c.where, Act{Kind: Facts, Facts: strings.Join(k.Facts, " ")}, p.ed.Words.UI("open", "what", k.Name), picture.Box{})
		// A name that is wider than the pad goes on below.
		// A little more than it needs: the widths of words and spaces add up to more than a whole name, which is kerned.
		row := column{p: p, layer: c.layer, where: c.where, x: x + 0.5*r + inner, w: w - 1.15*r - inner + 0.1*r, y: box.Y}
		ground := len(c.layer.items)
		c.layer.add(item{sort: chip, r: r, target: t})
		c.layer.add(item{sort: sign, box: picture.Box{X: x + 0.5*r, Y: box.Y + (box.H-p.flow.dot)/2, W: p.flow.dot, H: p.flow.dot},
			text: string(k.Teller), ink: inkText, target: t})
		p.flow.begin()
		p.flow.add(bit{text: k.Name, style: s, ink: inkText, target: -1})
		row.para(setting{leading: 1.75 * r})
		box.H = row.y - box.Y
		c.layer.items[ground].box = box
		c.hit(t, box, 1)
		c.y += box.H - 1.75*r
		x += w + 0.5*r
	}
	c.y += p.m.line
	if p.frame.Close && len(p.beat.Panels) > 0 {
		c.y += 0.25 * r
	} else {
		c.y += p.m.line
	}
}
