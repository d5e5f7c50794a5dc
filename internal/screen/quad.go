package screen

import "coinorcap/internal/picture"

// shade is a paint as the vertices need it: the colour is a linear function of the place on the device, so that any
// triangles show the gradient exactly.
type shade struct {
	from, change [4]float32 // straight colour where t is 0, and what t at 1 adds
	t, tx, ty    float64    // t at the device's origin, and its change with each pixel
	flat         bool
}

// shading readies a paint for a node whose box, in the group's units, is given.
func shading(s *state, p *picture.Paint, x, y, w, h float64) shade {
	alpha := float32(s.alpha)
	c := shade{from: straight(p.From, alpha)}
	d := p.DX + p.DY
	if d == 0 || p.From == p.To {
		c.flat = true
		return c
	}
	to := straight(p.To, alpha)
	for i := range to {
		c.change[i] = to[i] - c.from[i]
	}
	// t = ((x-X)/W*DX + (y-Y)/H*DY) / (DX+DY), as in Paint.At, then from units to pixels.
	var gx, gy float64
	if w > 0 {
		gx = p.DX / d / w
	}
	if h > 0 {
		gy = p.DY / d / h
	}
	k2 := s.scale * s.scale
	c.tx, c.ty = (gx*s.ux-gy*s.uy)/k2, (gx*s.uy+gy*s.ux)/k2
	ox, oy := s.at(x, y)
	c.t = -c.tx*ox - c.ty*oy
	return c
}

// straight gives a colour's parts from 0 to 1, not premultiplied, with alpha times its opacity.
func straight(c picture.Color, alpha float32) [4]float32 {
	return [4]float32{float32(c.R) / 255, float32(c.G) / 255, float32(c.B) / 255, float32(c.A) / 255 * alpha}
}

// figure adds a quad about (x, y), in the group's units, that the shader fills by distance. The half sizes, radius, v
// and the room to leave around are pixels.
func (b *batch) figure(s *state, kind int, x, y, hx, hy, r, v, room float64, c *shade) {
	cx, cy := s.at(x, y)
	b.place(cx, cy, s.ux/s.scale, s.uy/s.scale, hx+room, hy+room)
	b.finish(s, 4, kind, hx, hy, min(r, hx, hy), v, c)
}

// place makes the polygon at hand a rectangle of half sizes hx and hy about (cx, cy), its own x axis along (ax, ay).
func (b *batch) place(cx, cy, ax, ay, hx, hy float64) {
	q := &b.poly[0]
	for i := range 4 {
		x, y := hx, hy
		if i == 0 || i == 3 {
			x = -x
		}
		if i < 2 {
			y = -y
		}
		q[i].SrcX, q[i].SrcY = float32(x), float32(y)
		q[i].DstX, q[i].DstY = float32(cx+ax*x-ay*y), float32(cy+ay*x+ax*y)
	}
}

// finish gives the n corners of the polygon at hand their colours and parameters, and adds it to the batch.
func (b *batch) finish(s *state, n, kind int, hx, hy, r, v float64, c *shade) {
	b.tint(n, kind, c)
	for i := range b.poly[0][:n] {
		q := &b.poly[0][i]
		q.Custom0, q.Custom1, q.Custom2 = float32(hx), float32(hy), float32(r)
		q.Custom3 += float32(min(v, 1000))
	}
	b.emit(n, &s.clip)
}

// tint gives the n corners of the polygon at hand their colours and kind.
func (b *batch) tint(n, kind int, c *shade) {
	for i := range b.poly[0][:n] {
		q := &b.poly[0][i]
		q.ColorR, q.ColorG, q.ColorB, q.ColorA = c.from[0], c.from[1], c.from[2], c.from[3]
		if !c.flat {
			t := float32(c.t + c.tx*float64(q.DstX) + c.ty*float64(q.DstY))
			q.ColorR += t * c.change[0]
			q.ColorG += t * c.change[1]
			q.ColorB += t * c.change[2]
			q.ColorA += t * c.change[3]
		}
		q.Custom3 = float32(1024*kind) + 1
	}
}
