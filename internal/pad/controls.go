package pad

import (
	"math"

	"coinorcap/internal/edition"
	"coinorcap/internal/picture"
	"coinorcap/internal/play"
	"coinorcap/internal/story"
)

// layControls sets the beat's sliders and options.
func (p *Pad) layControls(c *column) {
	panels := p.beat.Panels
	for i := range panels {
		if i > 0 {
			c.y += 0.4 * p.m.line
		}
		if len(panels[i].Options) > 0 {
			p.layOptions(c, &panels[i])
		} else {
			p.laySlider(c, &panels[i])
		}
	}
	if len(panels) > 0 {
		c.y += 0.5 * p.m.line
	}
}

// small is the size of words of controls.
func (p *Pad) small() float64 {
	if p.frame.Close {
		return 1.0625 * p.m.rem
	}
	return 1.125 * p.m.rem
}

// Sizes of controls, in rem.
const (
	thumb  = 0.95 // radius of what is dragged
	groove = 0.5  // height of the track
	circle = 0.65 // radius of an option's circle
)

// laySlider sets a slider: its label and value above, the track below.
func (p *Pad) laySlider(c *column, k *edition.Control) {
	r, size := p.m.rem, p.small()
	pos, _ := p.view.Session.Position(k.Control)
	value := p.ed.Words.Number(k.Unit, play.ValueAt(k.Control, pos), false)
	label := p.text(k.Label)
	lead := 1.35 * size
	s := bold(size)
	room := c.w - s.Width(value) - r
	words := column{p: p, layer: c.layer, where: c.where, x: c.x, w: room, y: c.y}
	if room < 8*r {
		words.w = c.w
	}
	p.flow.begin()
	p.flow.add(bit{text: label, style: text(size), ink: inkText, target: -1})
	words.para(setting{leading: lead, balanced: true})
	out := column{p: p, layer: c.layer, where: c.where, x: c.x, w: c.w, y: words.y - lead}
	if room < 8*r {
		out.y = words.y
	}
	p.flow.begin()
	p.flow.add(bit{text: value, style: s, ink: inkText, target: -1})
	out.para(setting{leading: lead, align: picture.Right})
	high := 2.75 * r
	track := picture.Box{X: c.x, Y: out.y, W: c.w, H: high}
	t := p.add(c.where, Act{Kind: Slider, Control: k.Name, Position: -1}, label+": "+value, picture.Box{})
	c.hit(t, track, 1)
	c.layer.add(item{sort: slider, box: track, target: t, part: float64(pos) / float64(max(1, play.Last(k.Control)))})
	c.y = track.Y + high
}

// layOptions sets a set of options: as many beside each other as fit.
func (p *Pad) layOptions(c *column, k *edition.Control) {
	r, size := p.m.rem, p.small()
	p.flow.begin()
	p.flow.add(bit{text: p.text(k.Label), style: text(size), ink: inkText, target: -1})
	c.para(setting{leading: 1.35 * size, balanced: true})
	c.y += 0.35 * r
	pos, set := p.view.Session.Position(k.Control)
	if !set && k.Role == story.Guess {
		pos = -1 // a guess starts without an answer
	}
	g := grid{long: k.Long, n: len(k.Options)}
	for i, o := range k.Options {
		g.labels = append(g.labels, choiceOf{Act{Kind: Option, Control: k.Name, Position: i}, p.text(o.Label), i == pos})
	}
	p.layGrid(c, &g)
}

// choiceOf is one of several that exclude each other.
type choiceOf struct {
	act   Act
	label string
	on    bool
}

// grid is a set of options as they lie.
type grid struct {
	labels []choiceOf
	n      int
	long   bool // each on a line of its own
}

// layGrid sets options in rows, all of a row as high as its highest.
func (p *Pad) layGrid(c *column, g *grid) {
	r, size := p.m.rem, p.small()
	gap, across := 0.5*r, 1
	if g.long {
		gap = 0.35 * r
	} else {
		across = max(1, min(g.n, int((c.w+gap)/(min(c.w, 9*r)+gap))))
	}
	padX, padY := 0.8*r, 0.5*r
	if p.frame.Close {
		padX, padY = 0.7*r, 0.3*r
	}
	w := (c.w - gap*float64(across-1)) / float64(across)
	inner := w - 2*padX - 2*circle*r - 0.6*r
	lead := 1.25 * size
	for i := 0; i < g.n; i += across {
		row := g.labels[i:min(i+across, g.n)]
		high := max(reach, 2.75*r)
		for k := range row {
			// Bold or not, it takes the same room: nothing moves when it is picked.
			p.bit(row[k].label, bold(size))
			p.flow.cut(inner)
			high = max(high, float64(p.flow.lines(inner))*lead+2*padY)
		}
		for k := range row {
			o := &row[k]
			box := picture.Box{X: c.x + float64(k)*(w+gap), Y: c.y, W: w, H: high}
			t := p.add(c.where, o.act, o.label, picture.Box{})
			p.targets[t].On = o.on
			c.hit(t, box, 1)
			c.layer.add(item{sort: radio, box: box, r: 0.6 * r, target: t, on: o.on, part: box.X + padX})
			s := text(size)
			if o.on {
				s = bold(size)
			}
			p.bit(o.label, s)
			p.flow.cut(inner)
			words := column{p: p, layer: c.layer, where: c.where, x: box.X + padX + (2*circle+0.6)*r, w: inner,
				y: c.y + (high-float64(p.flow.lines(inner))*lead)/2}
			words.para(setting{leading: lead})
		}
		c.y += high + gap
	}
	c.y -= gap
}

// bit makes the flow hold words set in one way.
func (p *Pad) bit(words string, s picture.Style) {
	p.flow.begin()
	p.flow.add(bit{text: words, style: s, ink: inkText, target: -1})
}

// Slide gives the position of a slider's control when the pointer is at x, in the window's units, as a range of HTML
// does: the thumb's middle is at the pointer, between the ends of its way.
func (p *Pad) Slide(target int, x float64) (pos int, ok bool) {
	if target < 0 || target >= len(p.targets) || p.targets[target].Kind != Slider {
		return 0, false
	}
	t := &p.targets[target]
	c := p.story.Control(t.Control)
	from, way := p.originX(t.where)+t.own.X+thumb*p.m.rem, t.own.W-2*thumb*p.m.rem
	part := min(max((x-from)/max(1, way), 0), 1)
	return int(math.Round(part * float64(play.Last(c)))), true
}

// Move is a step that keys make with a slider.
type Move uint8

// The moves: by one step, by a tenth of the way, to an end.
const (
	Less Move = iota
	More
	MuchLess
	MuchMore
	Least
	Most
)

// Nudge gives the position after a move from pos, as a range of HTML has it.
func Nudge(c *story.Control, pos int, m Move) int {
	last := play.Last(c)
	much := max(1, int(math.Round(float64(last)/10)))
	switch m {
	case Less:
		pos--
	case More:
		pos++
	case MuchLess:
		pos -= much
	case MuchMore:
		pos += much
	case Least:
		pos = 0
	case Most:
		pos = last
	}
	return min(max(pos, 0), last)
}
