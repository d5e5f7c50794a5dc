package pad

import "coinorcap/internal/picture"

// layCards sets the beat's choices as cards.
func (p *Pad) layCards(c *column) {
	r := p.m.rem
	cards := p.beat.Cards
	for i := range cards {
		k := &cards[i]
		label, why := p.text(k.Label), p.text(k.Why)
		// Where the stage shows the choices in the large, the pad need not repeat their pictures.
		icon, least := k.Icon && p.frame.Stacked, 3.5*r
		if p.frame.Stacked {
			least = 4 * r
		}
		x := c.x + 1.1*r
		if icon {
			x += 2.6*r + 0.8*r
		}
		end := c.x + c.w - 0.9*r - 0.25*r - 0.55*r - 0.8*r
		t := p.add(c.where, Act{Kind: Choice, Place: k.To.ID}, label, picture.Box{})
		ground := len(c.layer.items)
		c.layer.add(item{sort: card, r: 0.7 * r, text: k.Name, target: t})
		words := column{p: p, layer: c.layer, where: c.where, x: x, w: end - x}
		p.flow.begin()
		p.flow.add(bit{text: label, style: display(1.2 * r), ink: inkText, target: -1})
		words.para(setting{leading: 1.44 * r})
		words.plain(text(r), inkSoft, 1.25*r, why)
		high := max(least, words.y+0.9*r)
		down := c.y + (high-words.y)/2
		for n := ground + 1; n < len(c.layer.items); n++ {
			it := &c.layer.items[n]
			it.box.Y, it.target = it.box.Y+down, t
		}
		box := picture.Box{X: c.x, Y: c.y, W: c.w, H: high}
		c.layer.items[ground].box = box
		if icon {
			c.layer.add(item{sort: drawing, box: picture.Box{X: c.x + 1.1*r, Y: c.y + (high-2.6*r)/2, W: 2.6 * r, H: 2.6 * r}, text: k.Name, target: t})
		}
		c.hit(t, box, 1)
		c.y += high + 0.6*r
	}
	if len(cards) > 0 {
		c.y += 0.5*r - 0.6*r
	}
}
