package icon

import (
	"image"
	"math"

	pic "coinorcap/internal/picture"
)

// canvas holds pixels as premultiplied shares of red, green, blue and opacity. Layers add up as in screen, in sRGB.
type canvas struct {
	w, h int
	pix  [][4]float64
}

// state is what the open groups make of lengths, places and opacities: a turn, a scale and a move onto the canvas.
type state struct {
	sin, cos, x, y, scale float64
	opacity               float64
	clip                  pic.Box // in pixels
}

// at gives where a point of the group lies on the canvas.
func (s state) at(x, y float64) (float64, float64) {
	return s.x + s.scale*(s.cos*x-s.sin*y), s.y + s.scale*(s.sin*x+s.cos*y)
}

// back gives which point of the group lies at a place of the canvas.
func (s state) back(x, y float64) (float64, float64) {
	x, y = (x-s.x)/s.scale, (y-s.y)/s.scale
	return s.cos*x + s.sin*y, s.cos*y - s.sin*x
}

func newCanvas(w, h int) *canvas { return &canvas{w, h, make([][4]float64, w*h)} }

// paint draws a picture whose view is view units wide. It knows what icons are made of: rectangles, ellipses,
// lines, shadows and light. On anything else it panics, for pictures of icons are constants of the program.
func (c *canvas) paint(p *pic.Picture, view float64) {
	w, h := float64(c.w), float64(c.h)
	now := state{cos: 1, scale: w / view, opacity: 1, clip: pic.Box{W: w, H: h}}
	var open []state
	for i := range p.Nodes {
		switch n := &p.Nodes[i]; n.Kind {
		case pic.Push:
			open = append(open, now)
			now = now.group(&p.Groups[n.Lo])
		case pic.Pop:
			now, open = open[len(open)-1], open[:len(open)-1]
		default:
			c.node(p, n, now)
		}
	}
}

// group gives the state within a group: its clip in the units outside, then its move, turn and scale.
func (s state) group(g *pic.Group) state {
	in := s
	if g.Clipped {
		x0, y0 := s.at(g.Clip.X, g.Clip.Y)
		x1, y1 := s.at(g.Clip.X+g.Clip.W, g.Clip.Y+g.Clip.H)
		x0, y0 = max(x0, s.clip.X), max(y0, s.clip.Y)
		x1, y1 = min(x1, s.clip.X+s.clip.W), min(y1, s.clip.Y+s.clip.H)
		in.clip = pic.Box{X: x0, Y: y0, W: max(0, x1-x0), H: max(0, y1-y0)}
	}
	sin, cos := math.Sincos(g.Turn)
	in.x, in.y = s.at(g.X, g.Y)
	in.sin, in.cos = s.sin*cos+s.cos*sin, s.cos*cos-s.sin*sin
	if g.Scale != 0 {
		in.scale *= g.Scale
	}
	in.opacity *= 1 - g.Fade
	return in
}

// node draws one node, pixel by pixel, where its box with all it throws around itself meets the clip.
func (c *canvas) node(p *pic.Picture, n *pic.Node, s state) {
	f := newForm(p, n)
	x0, y0, x1, y1 := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	reach := f.reach + 1/s.scale
	for _, u := range [2]float64{f.box.X - reach, f.box.X + f.box.W + reach} {
		for _, v := range [2]float64{f.box.Y - reach, f.box.Y + f.box.H + reach} {
			x, y := s.at(u, v)
			x0, y0, x1, y1 = min(x0, x), min(y0, y), max(x1, x), max(y1, y)
		}
	}
	x0, y0 = max(math.Floor(x0), math.Floor(s.clip.X)), max(math.Floor(y0), math.Floor(s.clip.Y))
	x1, y1 = min(x1, s.clip.X+s.clip.W), min(y1, s.clip.Y+s.clip.H)
	for y := y0; y < y1; y++ {
		for x := x0; x < x1; x++ {
			inside := share(x, s.clip.X, s.clip.W) * share(y, s.clip.Y, s.clip.H)
			u, v := s.back(x+0.5, y+0.5)
			if a := inside * s.opacity * f.cover(u, v, s.scale); a > 0 {
				c.lay(int(y)*c.w+int(x), n.Paint.At(part(u-f.box.X, f.box.W), part(v-f.box.Y, f.box.H)), a)
			}
		}
	}
}

// share is how much of the pixel that begins at x lies between from and from+length.
func share(x, from, length float64) float64 {
	return max(0, min(x+1, from+length)-max(x, from))
}

// part is a as a share of all, within 0 and 1.
func part(a, all float64) float64 {
	if all == 0 {
		return 0
	}
	return min(max(a/all, 0), 1)
}

// lay puts a colour over a pixel.
func (c *canvas) lay(i int, over pic.Color, a float64) {
	a *= float64(over.A) / 255
	for k, v := range [4]uint8{over.R, over.G, over.B, 255} {
		c.pix[i][k] = c.pix[i][k]*(1-a) + a*float64(v)/255
	}
}

// image gives the pixels as files hold them.
func (c *canvas) image() *image.NRGBA {
	out := image.NewNRGBA(image.Rect(0, 0, c.w, c.h))
	for i, p := range c.pix {
		if p[3] <= 0 {
			continue
		}
		for k := range 3 {
			out.Pix[4*i+k] = uint8(min(255, 255*p[k]/p[3]+0.5))
		}
		out.Pix[4*i+3] = uint8(min(255, 255*p[3]+0.5))
	}
	return out
}
