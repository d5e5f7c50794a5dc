package pad

import (
	"math"
	"strings"

	"coinorcap/internal/picture"
	"coinorcap/internal/story"
)

// laySheet lays out the paper that lies over the pad.
func (p *Pad) laySheet() {
	r, f := p.m.rem, &p.frame
	side, foot := 1.75*r, 1.5*r
	p.paper = picture.Box{W: min(34*r, f.W-2*r)}
	most := min(0.8*f.H, 46*r)
	if f.Stacked {
		side, foot = 1.25*r, 1.25*r
		p.paper.W, most = f.W, 0.82*f.H
	}
	shut := max(reach, 2.75*r)

	// The way to close it comes first, as on the page.
	close := picture.Box{X: p.paper.W - 0.5*r - shut, Y: r, W: shut, H: shut}
	label := p.ed.Words.UI("close")
	t := p.add(onHead, Act{Kind: Close}, label, close)

	// The head says what it is.
	head := column{p: p, layer: &p.head, where: onHead, x: side, w: p.paper.W - side - shut - 1.5*r, y: 1.4 * r}
	p.flow.begin()
	p.flow.add(bit{text: p.sheetTitle(), style: display(1.5 * r), ink: inkText, target: -1})
	head.para(setting{leading: 1.875 * r, balanced: true})
	p.headHigh = math.Round(max(head.y, r+shut) + 0.5*r)

	c := column{p: p, layer: &p.sheet, where: onSheet, x: side, w: p.paper.W - 2*side, y: 0}
	if p.headHigh > most/3 && head.y > r+shut { // large text in a small window: the title scrolls with the words
		p.head.reset()
		p.headHigh = r + shut
		p.flow.cut(c.w)
		c.para(setting{leading: 1.875 * r, balanced: true})
		c.y += 0.5 * r
	}
	p.sheetWords(&c)
	p.sheet.height = c.y + foot

	p.head.add(item{sort: ghost, box: close, r: 0.5 * r, target: t, on: true})
	p.head.add(item{sort: drawing, box: picture.Box{X: close.X + (shut-r)/2, Y: close.Y + (shut-r)/2, W: r, H: r}, text: "close", target: t, ink: inkText})

	p.paper.H = math.Round(min(p.headHigh+p.sheet.height, most))
	p.paper.X, p.paper.Y = math.Round((f.W-p.paper.W)/2), math.Round((f.H-p.paper.H)/2)
	if f.Stacked {
		p.paper.Y = f.H - p.paper.H
	}
}

// sheetTitle is what a sheet is called.
func (p *Pad) sheetTitle() string {
	ui := p.ed.Words.UI
	switch over := p.view.Over; over.Page {
	case Sources:
		id, _, _ := strings.Cut(over.Facts, " ")
		if f := p.ed.Fact(id); f != nil {
			return f.Name
		}
	case Word:
		if t := p.story.Term(over.Term); t != nil {
			return p.text(t.Label)
		}
	case Glossary:
		return ui("glossary")
	case Contents:
		return ui("menu")
	case Help:
		return ui("help.title")
	case Preferences:
		return ui("settings")
	}
	return ui("source")
}

// sheetWords sets what stands on a sheet.
func (p *Pad) sheetWords(c *column) {
	size := 1.125 * p.m.rem
	switch over := p.view.Over; over.Page {
	case Sources:
		first := true
		for id := range strings.SplitSeq(over.Facts, " ") {
			f := p.ed.Fact(id)
			if f == nil {
				continue
			}
			if !first {
				c.y += 0.75 * p.m.rem
				c.layer.rect(picture.Box{X: c.x, Y: c.y, W: c.w, H: 1}, 0, picture.Solid(p.colors.hair))
				c.y += 0.75*p.m.rem + 1
			}
			first = false
			p.layFact(c, f, false)
		}
	case Word:
		if t := p.story.Term(over.Term); t != nil {
			p.layTerm(c, t, size)
		}
	case Glossary:
		for i := range p.ed.Terms {
			t := p.ed.Terms[i].Term
			c.plain(bold(size), inkText, 1.5*size, p.text(t.Label))
			p.layTerm(c, t, size)
			c.y += 0.75 * p.m.rem
		}
	case Contents:
		p.layContents(c, size)
	case Help:
		p.layHelp(c, size)
	case Preferences:
		p.layPreferences(c)
	}
}

// layTerm sets a word's explanation.
func (p *Pad) layTerm(c *column, t *story.Term, size float64) {
	p.flow.begin()
	p.say(c, t.Text, p.ed.Marks(t.Text.Marks), text(size), inkText)
	c.para(setting{leading: 1.5 * size})
}

// layContents sets the ways to everything: lists and sheets, and then the scenes.
func (p *Pad) layContents(c *column, size float64) {
	r, ui := p.m.rem, p.ed.Words.UI
	ways := []struct {
		act  Act
		name string
	}{
		{Act{Kind: Place, Place: "sources"}, "all"},
		{Act{Kind: Open, Sheet: Glossary}, "glossary"},
		{Act{Kind: Open, Sheet: Help}, "help"},
		{Act{Kind: Open, Sheet: Preferences}, "settings"},
		{Act{Kind: Restart}, "start"},
	}
	s, high := text(size), max(reach, 2.75*r)
	x := c.x
	for _, w := range ways {
		if w.act.Kind == Place && p.story.Scene(w.act.Place) == nil {
			continue
		}
		label := ui(w.name)
		long := s.Width(label)
		if x > c.x && x+long > c.x+c.w {
			x, c.y = c.x, c.y+high
		}
		t := p.add(c.where, w.act, label, picture.Box{})
		at := *c
		at.x, at.w, at.y = x, c.x+c.w-x, c.y+(high-1.75*r)/2
		p.flow.begin()
		p.flow.add(bit{text: label, style: s, ink: inkText, line: solid, target: t})
		at.para(setting{leading: 1.75 * r})
		c.y = at.y + (high-1.75*r)/2 - high
		x += long + 1.5*r
	}
	c.y += high + 0.5*r
	c.layer.rect(picture.Box{X: c.x, Y: c.y, W: c.w, H: 1}, 0, picture.Solid(p.colors.hair))
	c.y += 0.75 * r
	p.layMap(c, size)
}

// layHelp sets how the piece works, with the legend of the marks.
func (p *Pad) layHelp(c *column, size float64) {
	r, ui := p.m.rem, p.ed.Words.UI
	for _, name := range []string{"help.walk", "desk.keys", "help.drag", "help.marks"} {
		c.plain(text(size), inkText, 1.5*size, ui(name))
		c.y += 0.5 * r
	}
	c.y += 0.25 * r
	for i := range p.ed.Tellers {
		t := &p.ed.Tellers[i]
		p.flow.begin()
		p.flow.add(bit{mark: string(t.Teller), style: bold(size), target: -1})
		p.flow.add(bit{text: "\u00a0" + t.Name, style: bold(size), ink: inkText, target: -1, glued: true})
		c.para(setting{leading: 1.5 * size})
		c.plain(text(size), inkText, 1.5*size, t.Means)
		c.y += 0.75 * r
	}
	for i, name := range []string{"desk.keep", "help.private"} {
		if i > 0 {
			c.y += 0.5 * r
		}
		c.plain(text(size), inkText, 1.5*size, ui(name))
	}
}

// layPreferences sets the reader's settings as options, the current ones marked.
func (p *Pad) layPreferences(c *column) {
	ui, set := p.ed.Words.UI, p.view.Settings
	var sizes, langs []choiceOf
	for _, v := range TextSizes {
		sizes = append(sizes, choiceOf{Act{Kind: Setting, Setting: TextSize, Value: v}, p.ed.Words.Number("percent", float64(v), false), v == set.Value(TextSize)})
	}
	two := func(name, off, on string) []choiceOf {
		return []choiceOf{
			{Act{Kind: Setting, Setting: name, Value: 0}, ui(off), set.Value(name) == 0},
			{Act{Kind: Setting, Setting: name, Value: 1}, ui(on), set.Value(name) == 1},
		}
	}
	for _, l := range p.story.Langs {
		langs = append(langs, choiceOf{Act{Kind: Language, Lang: l}, p.story.Words(l).Name(), l == p.view.Session.Lang})
	}
	size := p.small()
	for i, g := range []struct {
		name    string
		choices []choiceOf
	}{{"set.text", sizes}, {"set.contrast", two(Contrast, "set.normal", "set.high")},
		{"set.motion", two(Motion, "set.full", "set.reduced")}, {"set.language", langs}} {
		if i > 0 {
			c.y += p.m.rem
		}
		p.bit(ui(g.name), text(size))
		c.para(setting{leading: 1.35 * size})
		c.y += 0.35 * p.m.rem
		p.layGrid(c, &grid{labels: g.choices, n: len(g.choices)})
	}
	if p.view.Spare {
		c.y += p.m.rem
		c.plain(text(size), inkText, 1.35*size, ui("set.spare"))
	}
}
