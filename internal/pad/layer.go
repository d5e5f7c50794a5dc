package pad

import (
	"math"

	"coinorcap/internal/picture"
)

// sort says what an item is.
type sort uint8

const (
	words   sort = iota // text on the baseline box.Y from box.X, box.W long
	fill                // a rounded rectangle
	outline             // its edge
	dots                // a dotted line below words, solid under the pointer
	stroke              // a solid line below words
	sign                // a teller's mark in box
	button              // the way on
	chip                // a teller's name
	card                // a choice
	radio               // an option
	slider              // track and thumb; part says where
	drawing             // an icon in box
	ghost               // what shows that something without a ground of its own is pointed at
)

// underline says how words are underlined.
type underline uint8

const (
	bare   underline = iota
	dotted           // a term
	solid            // a link
	strong           // a link to a place that was seen
)

// item is one thing that is drawn. Lengths are its layer's units, which are the window's.
type item struct {
	sort   sort
	box    picture.Box
	r      float64 // corner radius, or width of a line
	target int     // -1: none
	text   string  // words; a teller; an icon's or a choice's name
	style  picture.Style
	ink    ink
	paint  picture.Paint
	part   float64 // where a slider stands, 0 to 1; an option's left edge of words; radius of an outline's corners
	on     bool    // an option that is set; a button that is outlined
}

// layer is a list of items that scroll together.
type layer struct {
	items  []item
	height float64
}

func (l *layer) reset() { l.items, l.height = l.items[:0], 0 }

func (l *layer) add(i item) { l.items = append(l.items, i) }

// rect adds a rectangle that nothing is done with.
func (l *layer) rect(b picture.Box, r float64, paint picture.Paint) {
	l.add(item{sort: fill, box: b, r: r, paint: paint, target: -1})
}

// column is where things are set, one below the other.
type column struct {
	p     *Pad
	layer *layer
	where scope
	x, w  float64
	y     float64 // the next thing's upper edge
}

// line adds words on one line and gives their width.
func (c *column) line(x, baseline float64, s picture.Style, k ink, text string, target int) float64 {
	w := s.Width(text)
	c.layer.add(item{sort: words, box: picture.Box{X: x, Y: baseline, W: w}, text: text, style: s, ink: k, target: target})
	return w
}

// baseline is where words stand on a line whose upper edge and height are given, as CSS has it.
func baseline(top, high float64, s picture.Style) float64 {
	up, down := math.Round(s.Font.Ascent()*s.Size), math.Round(s.Font.Descent()*s.Size)
	return math.Floor(top + (high-up-down)/2 + up)
}

// setting says how a paragraph is set.
type setting struct {
	leading  float64 // from one baseline to the next
	balanced bool    // lines of about one length
	pretty   bool    // no word alone on the last line
	align    picture.Align
}

// para sets the pad's bits as a paragraph, and leaves the column below it.
func (c *column) para(s setting) {
	f := &c.p.flow
	f.cut(c.w)
	w := c.w
	if s.balanced {
		w = f.balance(w)
	} else if s.pretty {
		w = f.pretty(w)
	}
	for at := 0; at < len(f.atoms); {
		to, wide := f.next(at, w)
		x := c.x
		switch s.align {
		case picture.Right:
			x += c.w - wide
		case picture.Center:
			x += (c.w - wide) / 2
		}
		c.set(at, to, x, s)
		c.y += s.leading
		at = to
	}
}

// set adds the atoms of one line, joining what is set in one way.
func (c *column) set(at, to int, x float64, s setting) {
	f := &c.p.flow
	base := baseline(c.y, s.leading, f.bits[f.frags[f.atoms[at].lo].bit].style)
	run := frag{bit: -1}
	start := x
	end := func() {
		if run.bit >= 0 {
			x = start + c.run(run, start, base, s)
		}
		run.bit = -1
	}
	for i := at; i < to; i++ {
		a := &f.atoms[i]
		for k := a.lo; k < a.hi; k++ {
			g := f.frags[k]
			lead := g.lead
			if k == a.lo && i > at {
				lead += a.lead
			}
			b := &f.bits[g.bit]
			if run.bit == g.bit && b.mark == "" {
				run.hi = g.hi
				continue
			}
			end()
			x += lead
			if b.mark != "" {
				c.mark(b, x, base)
				x += g.width
				continue
			}
			run, start = g, x
		}
	}
	end()
}

// run adds words set in one way, and gives how far they run.
func (c *column) run(g frag, x, base float64, s setting) float64 {
	b := &c.p.flow.bits[g.bit]
	w := c.line(x, base, b.style, b.ink, b.text[g.lo:g.hi], b.target)
	em := b.style.Size
	under := item{box: picture.Box{X: x, Y: math.Round(base + 0.2*em), W: w}, ink: b.ink, target: b.target}
	switch b.line {
	case dotted:
		under.sort, under.r = dots, max(2, math.Round(0.09*em))
		c.layer.add(under)
	case solid:
		under.sort, under.r = stroke, 1
		c.layer.add(under)
	case strong:
		under.sort, under.r, under.paint = stroke, 3, picture.Solid(c.p.colors.red)
		c.layer.add(under)
	}
	if b.target >= 0 {
		c.hit(b.target, picture.Box{X: x, Y: base - 0.95*em, W: w, H: 1.3 * em}, narrow)
	}
	return w
}

// narrow is the share of the least width that a mark or a word within a line takes: its neighbours want some too.
const narrow = 0.55

// hit says where a target is seen; it can be hit there and around, up to 44 units high, and as wide with share 1.
func (c *column) hit(target int, seen picture.Box, share float64) {
	t := &c.p.targets[target]
	if t.own.W == 0 {
		t.own = seen
	}
	c.p.hits = append(c.p.hits, hit{roomy(seen, share), target})
}

// mark adds a teller's mark, its foot a little below the baseline.
func (c *column) mark(b *bit, x, base float64) {
	side := c.p.flow.dot
	seen := picture.Box{X: x, Y: base + 0.05*b.style.Size - side, W: side, H: side}
	c.layer.add(item{sort: sign, box: seen, text: b.mark, ink: b.ink, target: b.target})
	if b.target >= 0 {
		c.hit(b.target, seen, narrow)
	}
}

// plain sets words in one way.
func (c *column) plain(s picture.Style, k ink, leading float64, text string) {
	f := &c.p.flow
	f.begin()
	f.add(bit{text: text, style: s, ink: k, target: -1})
	c.para(setting{leading: leading})
}
