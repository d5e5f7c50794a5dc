package face

import (
	"image"
	"image/draw"
	"math"

	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/vector"
)

// maxMask is the largest side of a mask, in pixels. Larger glyphs are shapes:
// fill their Outline.
const maxMask = 4096

// Rasterize draws a glyph at a size in device pixels, with its origin at
// (dx, dy), each in [0, 1), within a pixel. It returns the coverage, no larger
// than need be, and where the mask's left and top edges lie from that pixel;
// top is negative above the baseline. The mask is empty for a glyph without
// an outline, for a size that is not above 0, and past 4096 pixels.
func Rasterize(f Font, g sfnt.GlyphIndex, size, dx, dy float64) (mask *image.Alpha, left, top int) {
	mask = &image.Alpha{}
	segs := Outline(f, g)
	if len(segs) == 0 || !(size > 0) {
		return mask, 0, 0
	}
	x0, y0, x1, y1 := box(segs)
	x0, x1 = math.Floor(x0*size+dx), math.Ceil(x1*size+dx)
	y0, y1 = math.Floor(y0*size+dy), math.Ceil(y1*size+dy)
	if !(x1-x0 <= maxMask && y1-y0 <= maxMask) {
		return mask, 0, 0
	}

	at := func(p [2]float32) (x, y float32) {
		return float32(float64(p[0])*size + dx - x0), float32(float64(p[1])*size + dy - y0)
	}
	z := vector.NewRasterizer(int(x1-x0), int(y1-y0))
	z.DrawOp = draw.Src
	for i := range segs {
		ax, ay := at(segs[i].P[0])
		bx, by := at(segs[i].P[1])
		cx, cy := at(segs[i].P[2])
		switch segs[i].Op {
		case MoveTo:
			z.ClosePath()
			z.MoveTo(ax, ay)
		case LineTo:
			z.LineTo(ax, ay)
		case QuadTo:
			z.QuadTo(ax, ay, bx, by)
		case CubeTo:
			z.CubeTo(ax, ay, bx, by, cx, cy)
		}
	}
	z.ClosePath()
	mask = image.NewAlpha(z.Bounds())
	z.Draw(mask, mask.Rect, image.Opaque, image.Point{})
	return mask, int(x0), int(y0)
}

// box gives the smallest box, in ems, around an outline's points, those off
// the curve too: type has points where its curves turn, so that it is the
// outline's own but for a hair.
func box(segs []Segment) (x0, y0, x1, y1 float64) {
	x0, y0 = math.Inf(1), math.Inf(1)
	x1, y1 = math.Inf(-1), math.Inf(-1)
	for i := range segs {
		for _, p := range segs[i].points() {
			x, y := float64(p[0]), float64(p[1])
			x0, x1 = min(x0, x), max(x1, x)
			y0, y1 = min(y0, y), max(y1, y)
		}
	}
	return x0, y0, x1, y1
}
