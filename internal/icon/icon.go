// Package icon draws the program's icon: half a coin and half a jar, joined at the cut as on the cover. It paints on the
// processor, without a display, so that what packs the program and the program's own window can both use it.
package icon

import (
	"image"
	"math"

	pic "coinorcap/internal/picture"
	"coinorcap/scenes/cover"
)

// View is the width and height of the icon's picture, in units: large enough for the props' own least widths.
const View = 512

// The sizes, in pixels, up to which it is drawn simplified, since the cover's coins would be crumbs and its glass a
// breath; and without the coin's inner ring.
const (
	plain = 64
	bare  = 20
)

// Image draws the icon side pixels wide and high. Margin is the share of that which stays empty on each side.
func Image(side int, margin float64) *image.NRGBA {
	c := newCanvas(side, side)
	c.paint(Picture(side, margin), View)
	return c.image()
}

// Picture is the icon as it is drawn side pixels wide and high, View units of the picture's own.
func Picture(side int, margin float64) *pic.Picture {
	var p pic.Picture
	p.Push(pic.Group{X: margin * View, Y: margin * View, Scale: 1 - 2*margin})
	p.Rect(0, 0, View, View, 0.22*View, pic.Down(pic.DeskLight, pic.DeskDark))
	if side <= plain {
		simple(&p, side)
	} else {
		full(&p)
	}
	p.Pop()
	return &p
}

// full is the cover's own picture.
func full(p *pic.Picture) {
	const r = 0.37 * View
	p.Glow(0.45*View, 0.5*View, 0.45*View, pic.Glass.Alpha(0.16))
	cover.Cut(p, View/2, 0.49*View, r, 0.49*View+1.08*r, View/2, 1)
}

// simple is what of it reads in a few pixels: half a disc, a lid, a jar that is half full. Straight edges lie between
// the pixels of an icon without a margin, and nothing is thinner than one.
func simple(p *pic.Picture, side int) {
	const cx, cy, r = View / 2, View / 2, 0.4 * View
	px := View / float64(side)
	snap := func(v float64) float64 { return px * max(1, math.Round(v/px)) }
	gap := snap(0.05 * View)
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{W: cx - gap, H: View}})
	p.Ellipse(cx, cy, r, r, pic.Slant(pic.GoldLight, pic.GoldDark))
	if side > bare {
		p.Ring(cx, cy, 0.74*r, 0.74*r, 0.12*r, pic.Solid(pic.GoldMark))
	}
	p.Pop()
	half, top, foot, glass := snap(0.8*r), snap(cy-0.5*r), snap(cy+r), max(0.12*r, px)
	jar := pic.Box{X: cx - half, Y: top, W: 2 * half, H: foot - top}
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: cx, W: cx, H: View}})
	p.Rect(jar.X, jar.Y, jar.W, jar.H, 0.3*r, pic.Solid(pic.Glass.Alpha(0.35)))
	p.Push(pic.Group{Clipped: true, Clip: pic.Box{X: jar.X, Y: snap(cy + 0.25*r), W: jar.W, H: r}})
	p.Rect(jar.X, jar.Y, jar.W, jar.H, 0.3*r, pic.Solid(pic.Gold))
	p.Pop()
	in := glass / 2 // a frame is centred on its edge
	p.Frame(jar.X+in, jar.Y+in, jar.W-glass, jar.H-glass, 0.3*r-in, glass, pic.Solid(pic.Glass))
	over, lid := snap(r)-half, snap(0.5*r)
	p.Rect(cx-half-over, top-lid+snap(0.1*r), 2*(half+over), lid, 0.12*r, pic.Solid(pic.Teal))
	p.Pop()
}
