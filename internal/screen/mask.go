package screen

import (
	"math"

	"golang.org/x/image/font/sfnt"

	"coinorcap/internal/face"
	"coinorcap/internal/picture"
)

// Masks up to these sizes, in pixels, are made for the exact size and drawn pixel on pixel. Turned ones are made on a
// ladder of sizes, finer than they are drawn, since reading between the pixels softens; so are larger ones, but no finer.
const (
	crispText  = 128 // em
	crispShape = 96  // longer side
	largeText  = 512
	largeShape = 1024
)

// maskKey says which mask it is. Painters know a path by its address, so that paths are made once, as variables.
type maskKey struct {
	path  *picture.Path
	font  face.Font
	glyph sfnt.GlyphIndex
	size  uint16 // as fit gives it
	phase uint8  // quarters of a pixel to the right, and four times those down
}

// mask is where in the atlas a glyph or path stands, a clear border of one pixel included, and how far its upper left
// corner is from its origin.
type mask struct{ x, y, w, h, left, top int }

// fit chooses the size of a mask: its key, the size in pixels, and whether it is drawn pixel on pixel. Crisp sizes come
// in steps of 1/steps pixel, so that a picture growing under a spring makes few masks; the others in a twelfth of a
// doubling, never too small.
func fit(size float64, upright bool, crisp, large, steps float64) (key uint16, q float64, sharp bool) {
	if upright && size <= crisp {
		k := max(1, math.Round(size*steps))
		return uint16(k), k / steps, true
	}
	if size <= crisp {
		size *= 1.5
	}
	k := math.Ceil(12 * math.Log2(min(max(size, 1), large)))
	return 0x8000 | uint16(k), math.Exp2(k / 12), false
}

// snap moves a place to the nearest quarter of a pixel: the pixel and the quarters.
func snap(x float64) (pixel float64, quarters uint8) {
	x = math.Floor(x*4 + 0.5)
	pixel = math.Floor(x / 4)
	return pixel, uint8(x - 4*pixel)
}

// text adds words, glyph by glyph.
func (b *batch) text(s *state, n *picture.Node) {
	size := n.Style.Size * s.scale
	if size < 0.5 || n.Text == "" {
		return
	}
	track := n.Style.Track * s.scale
	ox, oy := s.at(n.X, n.Y)
	ax, ay := s.ux/s.scale, s.uy/s.scale
	if n.Align != picture.Left {
		back := face.Width(n.Style.Font, size, track, n.Text)
		if n.Align == picture.Center {
			back /= 2
		}
		ox, oy = ox-ax*back, oy-ay*back
	}
	key, q, sharp := fit(size, s.upright(), crispText, largeText, 8)
	if sharp {
		oy = math.Floor(oy + 0.5) // flat feet on a row of pixels
	}
	c := shading(s, &n.Paint, 0, 0, 0, 0)
	face.Layout(n.Style.Font, size, track, n.Text, func(g sfnt.GlyphIndex, x float64) {
		gx, gy := ox+ax*x, oy+ay*x
		k := maskKey{font: n.Style.Font, glyph: g, size: key}
		if sharp {
			gx, k.phase = snap(gx)
		}
		m, ok := b.masks.known[k]
		if !ok {
			if m, ok = b.masks.makeGlyph(k, q); !ok {
				return
			}
		}
		b.stamp(s, &m, gx, gy, size/q, sharp, &c)
	})
}

// shape adds a filled path.
func (b *batch) shape(s *state, n *picture.Node) {
	path := n.Path
	side := max(path.Bounds.W, path.Bounds.H)
	scale := n.W * s.scale
	size := side * scale
	if !(size >= 0.25) {
		return
	}
	key, q, sharp := fit(size, s.upright(), crispShape, largeShape, 4)
	k := maskKey{path: path, size: key}
	x, y := s.at(n.X, n.Y)
	if sharp {
		var px, py uint8
		x, px = snap(x)
		y, py = snap(y)
		k.phase = px + 4*py
	}
	m, ok := b.masks.known[k]
	if !ok {
		if m, ok = b.masks.makePath(k, q/side); !ok {
			return
		}
	}
	box := &path.Bounds
	c := shading(s, &n.Paint, n.X+box.X*n.W, n.Y+box.Y*n.W, box.W*n.W, box.H*n.W)
	b.stamp(s, &m, x, y, size/q, sharp, &c)
}

// stamp adds a mask with its origin at the pixel (x, y), enlarged by k unless it is sharp.
func (b *batch) stamp(s *state, m *mask, x, y, k float64, sharp bool, c *shade) {
	if m.w == 0 {
		return
	}
	ax, ay := s.ux/s.scale*k, s.uy/s.scale*k
	if sharp {
		ax, ay = 1, 0
	}
	for i := range 4 {
		v := &b.poly[0][i]
		px, py := 0, 0
		if i == 1 || i == 2 {
			px = m.w
		}
		if i > 1 {
			py = m.h
		}
		v.SrcX, v.SrcY = float32(m.x+px), float32(m.y+py)
		lx, ly := float64(m.left+px), float64(m.top+py)
		v.DstX, v.DstY = float32(x+ax*lx-ay*ly), float32(y+ay*lx+ax*ly)
	}
	b.finish(s, 4, masked, 0, 0, 0, 0, c)
}
