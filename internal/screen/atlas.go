package screen

import (
	"image"
	"image/draw"
	"math"

	"golang.org/x/image/vector"

	"coinorcap/internal/face"
	"coinorcap/internal/picture"
)

// The atlas starts small, doubles once, and is then started afresh whenever it has run over.
const (
	firstSide = 1024
	lastSide  = 2048
)

// sheet is what holds the atlas's pixels.
type sheet interface {
	write(x, y, w, h int, pix []byte) // premultiplied RGBA
	grow(side int)                    // keeping what is there
}

// masks are the glyphs and paths rasterised so far, each once per size, on one atlas.
type masks struct {
	sheet   sheet
	known   map[maskKey]mask
	side    int
	shelves []shelf
	full    bool // a mask found no room
	pix     []byte

	rationed bool // no more than ration masks may be made
	ration   int  // negative once one was refused
}

// shelf is a row of masks, as high as the first of them.
type shelf struct{ y, h, end int }

// forget empties the atlas, at its present size.
func (m *masks) forget() {
	clear(m.known)
	m.shelves, m.full = m.shelves[:0], false
}

// refused counts a mask that is to be made, and tells whether it may not.
func (m *masks) refused() bool {
	if !m.rationed {
		return false
	}
	m.ration--
	return m.ration < 0
}

// makeGlyph rasterises a glyph at q pixels to the em.
func (m *masks) makeGlyph(k maskKey, q float64) (mask, bool) {
	if m.refused() {
		return mask{}, false
	}
	a, left, top := face.Rasterize(k.font, k.glyph, q, float64(k.phase)/4, 0)
	return m.keep(k, a, left, top)
}

// makePath rasterises a path at a number of pixels to its unit.
func (m *masks) makePath(k maskKey, scale float64) (mask, bool) {
	if m.refused() {
		return mask{}, false
	}
	a, left, top := rasterize(k.path, scale, float64(k.phase%4)/4, float64(k.phase/4)/4)
	return m.keep(k, a, left, top)
}

// keep puts a mask on the atlas, with a clear border.
func (m *masks) keep(k maskKey, a *image.Alpha, left, top int) (mask, bool) {
	w, h := a.Rect.Dx(), a.Rect.Dy()
	if w == 0 || h == 0 {
		m.known[k] = mask{}
		return mask{}, true
	}
	w, h = w+2, h+2
	x, y, ok := m.room(w, h)
	if !ok {
		m.full = true
		return mask{}, false
	}
	m.pix = append(m.pix[:0], make([]byte, 4*w*h)...)
	for row := range h - 2 {
		to := m.pix[4*(w*(row+1)+1):]
		for col, v := range a.Pix[row*a.Stride : row*a.Stride+w-2] {
			to[4*col], to[4*col+1], to[4*col+2], to[4*col+3] = v, v, v, v
		}
	}
	m.sheet.write(x, y, w, h, m.pix)
	got := mask{x: x, y: y, w: w, h: h, left: left - 1, top: top - 1}
	m.known[k] = got
	return got, true
}

// room finds a free place on a shelf that is not much too high, or on a new shelf.
func (m *masks) room(w, h int) (x, y int, ok bool) {
	for {
		next := 0
		for i := range m.shelves {
			s := &m.shelves[i]
			if h <= s.h && s.h <= h+h/4+2 && s.end+w <= m.side {
				s.end += w
				return s.end - w, s.y, true
			}
			next = s.y + s.h
		}
		if high := (h + 3) &^ 3; w <= m.side && next+high <= m.side {
			m.shelves = append(m.shelves, shelf{y: next, h: high, end: w})
			return 0, next, true
		}
		if m.side >= lastSide {
			return 0, 0, false
		}
		m.side *= 2
		m.sheet.grow(m.side)
	}
}

// rasterize draws a path at a number of pixels to its unit, its origin at (dx, dy) within a pixel: the coverage, and
// where its left and top edges lie from that pixel.
func rasterize(p *picture.Path, scale, dx, dy float64) (a *image.Alpha, left, top int) {
	b := &p.Bounds
	x0, y0 := math.Floor(b.X*scale+dx), math.Floor(b.Y*scale+dy)
	x1, y1 := math.Ceil((b.X+b.W)*scale+dx), math.Ceil((b.Y+b.H)*scale+dy)
	at := func(q picture.Point) (x, y float32) {
		return float32(q.X*scale + dx - x0), float32(q.Y*scale + dy - y0)
	}
	z := vector.NewRasterizer(int(x1-x0), int(y1-y0))
	z.DrawOp = draw.Src
	for i := range p.Segments {
		s := &p.Segments[i]
		ax, ay := at(s.P[0])
		bx, by := at(s.P[1])
		cx, cy := at(s.P[2])
		switch s.Op {
		case picture.MoveTo:
			z.ClosePath()
			z.MoveTo(ax, ay)
		case picture.LineTo:
			z.LineTo(ax, ay)
		case picture.QuadTo:
			z.QuadTo(ax, ay, bx, by)
		case picture.CubicTo:
			z.CubeTo(ax, ay, bx, by, cx, cy)
		}
	}
	z.ClosePath()
	a = image.NewAlpha(z.Bounds())
	z.Draw(a, a.Rect, image.Opaque, image.Point{})
	return a, int(x0), int(y0)
}
