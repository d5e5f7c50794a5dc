package pad

import (
	"math"

	"coinorcap/internal/edition"
	"coinorcap/internal/picture"
)

// layCompare sets the table of the ways, or where the pad is narrow, a card for each question.
func (p *Pad) layCompare(c *column) {
	if c.w+p.m.indent+p.m.edge <= 38*p.m.rem {
		p.compareCards(c)
	} else {
		p.compareTable(c)
	}
}

// walked tells whether the reader has been on a way.
func (p *Pad) walked(w *edition.Way) bool {
	sc := p.story.Scene(w.Name)
	return sc != nil && p.view.Session.SeenScene(sc)
}

// columns gives the widths of the table's columns as CSS has them: each as wide as its widest word, and the rest shared
// out by how much more each could use.
func (p *Pad) columns(c *column, w, in float64, widths []float64) {
	all, size := &p.ed.Compare, 1.0625*p.m.rem
	f := &p.flow
	least, more := 0.0, 0.0
	for col := range widths {
		var widest, word float64
		measure := func() {
			f.cut(math.Inf(1))
			_, long := f.next(0, math.Inf(1))
			widest = max(widest, long)
			for i := range f.atoms {
				word = max(word, f.atoms[i].width)
			}
		}
		p.bit(p.text(all.Cols[col].Words), display(1.2*p.m.rem))
		measure()
		for i := range all.Rows {
			cell := &all.Rows[i].Cells[col]
			p.bit(p.text(cell.Line), text(size))
			for _, mk := range cell.Marks {
				f.add(bit{mark: string(mk.Teller), style: text(size), target: -1})
			}
			measure()
		}
		widths[col] = word + 2*in + 1
		least, more = least+widths[col], more+widest-word
		p.spare[col] = widest - word
	}
	for col := range widths {
		if spare := w - least; spare > 0 {
			widths[col] += spare * p.spare[col] / max(more, 1)
		} else {
			widths[col] *= w / least
		}
	}
}

func (p *Pad) compareTable(c *column) {
	all, r := &p.ed.Compare, p.m.rem
	size, in := 1.0625*r, 0.6*r
	first := 0.18 * c.w
	widths := p.widths[:len(all.Cols)]
	p.columns(c, c.w-first, in, widths)
	cellAt := func(col int) column {
		x, w := c.x, first
		for i := 0; i <= col; i++ {
			x, w = x+w, widths[i]
		}
		return column{p: p, layer: c.layer, where: c.where, x: x + in, w: w - 2*in, y: c.y + in}
	}
	// The ground of a row is as high as its highest cell, known only when all are set: it is kept first, filled after.
	row := func(set func(col int, at *column)) {
		ground := len(c.layer.items)
		for range 2 * (len(all.Cols) + 1) {
			c.layer.rect(picture.Box{}, 0, picture.Paint{})
		}
		end := c.y
		for col := -1; col < len(all.Cols); col++ {
			at := cellAt(col)
			set(col, &at)
			end = max(end, at.y+in)
		}
		for col := -1; col < len(all.Cols); col++ {
			at := cellAt(col)
			box := picture.Box{X: at.x - in, Y: c.y, W: at.w + 2*in, H: end - c.y}
			paint := picture.Solid(p.colors.table)
			if col >= 0 && p.walked(&all.Cols[col]) {
				paint = picture.Solid(p.colors.cardOver)
				c.layer.rect(picture.Box{X: box.X, Y: box.Y, W: box.W, H: 0.25 * r}, 0, picture.Solid(p.colors.walked))
			}
			c.layer.items[ground+2*(col+1)] = item{sort: fill, box: box, paint: paint, target: -1}
			c.layer.items[ground+2*(col+1)+1] = item{sort: outline, box: box, r: 1, paint: picture.Solid(p.colors.hair), target: -1}
		}
		c.y = end
	}
	row(func(col int, at *column) {
		if col >= 0 {
			p.layWay(at, &all.Cols[col])
		}
	})
	for i := range all.Rows {
		q := &all.Rows[i]
		row(func(col int, at *column) {
			p.flow.begin()
			if col < 0 {
				p.flow.add(bit{text: p.text(q.Words), style: bold(size), ink: inkText, target: -1})
			} else {
				p.say(at, q.Cells[col].Line, q.Cells[col].Marks, text(size), inkText)
			}
			at.para(setting{leading: 1.35 * size})
		})
	}
}

// layWay sets the name of a way, which leads to its scene.
func (p *Pad) layWay(c *column, w *edition.Way) {
	size := 1.2 * p.m.rem
	label := p.text(w.Words)
	p.flow.begin()
	p.flow.add(bit{text: label, style: display(size), ink: inkText, line: solid,
		target: p.add(c.where, Act{Kind: Place, Place: w.Name}, label, picture.Box{})})
	if widest := p.flow.width(); widest > c.w { // a name is set smaller rather than broken
		p.flow.bits[0].style = display(max(p.m.rem, size*c.w/widest*0.99))
	}
	c.para(setting{leading: 1.2 * size})
	c.y = max(c.y, c.y+2*p.m.rem-1.2*size)
}

func (p *Pad) compareCards(c *column) {
	all, r := &p.ed.Compare, p.m.rem
	size, in := 1.0625*r, 0.6*r
	for i := range all.Rows {
		q := &all.Rows[i]
		c.y += 0.75 * r
		p.flow.begin()
		p.flow.add(bit{text: p.text(q.Words), style: display(1.2 * r), ink: inkText, target: -1})
		c.para(setting{leading: 1.56 * r})
		c.y += 0.25 * r
		for k := range q.Cells {
			top, ground := c.y, len(c.layer.items)
			c.layer.rect(picture.Box{}, 0, picture.Paint{})
			at := column{p: p, layer: c.layer, where: c.where, x: c.x + in, w: c.w - 2*in, y: c.y + 0.35*r}
			at.plain(bold(r), inkSoft, 1.35*size, p.text(all.Cols[k].Words))
			p.flow.begin()
			p.say(&at, q.Cells[k].Line, q.Cells[k].Marks, text(size), inkText)
			at.para(setting{leading: 1.35 * size})
			c.y = at.y + 0.35*r
			box, paint := picture.Box{X: c.x, Y: top, W: c.w, H: c.y - top}, picture.Solid(p.colors.table)
			if p.walked(&all.Cols[k]) {
				paint = picture.Solid(p.colors.cardOver)
				c.layer.rect(picture.Box{X: c.x, Y: top, W: c.w, H: 0.25 * r}, 0, picture.Solid(p.colors.walked))
			}
			c.layer.items[ground] = item{sort: fill, box: box, paint: paint, target: -1}
			c.layer.rect(picture.Box{X: c.x, Y: c.y, W: c.w, H: 1}, 0, picture.Solid(p.colors.hair))
			c.y++
		}
	}
}
