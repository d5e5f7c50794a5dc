package face

import (
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Op says what a Segment does.
type Op uint8

// The operations, with the points of P that each of them uses.
const (
	MoveTo Op = iota // starts a contour at P[0], closing the one before
	LineTo           // a line to P[0]
	QuadTo           // a quadratic curve by P[0] to P[1]
	CubeTo           // a cubic curve by P[0] and P[1] to P[2]
)

// Segment is one step of an outline.
type Segment struct {
	Op Op
	P  [3][2]float32 // x and y in ems, y down, from the glyph's origin
}

// points gives the points that the segment uses.
func (s *Segment) points() [][2]float32 {
	switch s.Op {
	case QuadTo:
		return s.P[:2]
	case CubeTo:
		return s.P[:3]
	}
	return s.P[:1]
}

// Outline returns the outline of a glyph, to be filled by the nonzero rule;
// nil if it has none, as a space, or if there is no such glyph. The slice is
// the cache's own: it is for reading only.
func Outline(f Font, g sfnt.GlyphIndex) []Segment {
	t := tablesOf(f)
	if int(g) >= len(t.outlines) {
		return nil
	}
	if o := t.outlines[g].Load(); o != nil {
		return *o
	}
	return t.readOutline(g)
}

// readOutline reads and keeps the outline of one glyph.
func (t *tables) readOutline(g sfnt.GlyphIndex) []Segment {
	t.mu.Lock()
	defer t.mu.Unlock()
	// At one pixel per font unit the parser answers in 64ths of a unit.
	segs, err := t.sfnt.LoadGlyph(&t.buf, g, t.units<<6, nil)
	if err != nil {
		segs = nil
	}
	ems := func(p fixed.Point26_6) [2]float32 {
		return [2]float32{float32(t.ems(p.X) / 64), float32(t.ems(p.Y) / 64)}
	}
	var out []Segment
	if len(segs) > 0 {
		out = make([]Segment, len(segs))
	}
	for i, s := range segs {
		out[i].Op = op(s.Op)
		for k := range out[i].points() {
			out[i].P[k] = ems(s.Args[k])
		}
	}
	t.outlines[g].Store(&out)
	return out
}

// op turns the parser's operation into ours.
func op(o sfnt.SegmentOp) Op {
	switch o {
	case sfnt.SegmentOpLineTo:
		return LineTo
	case sfnt.SegmentOpQuadTo:
		return QuadTo
	case sfnt.SegmentOpCubeTo:
		return CubeTo
	}
	return MoveTo
}
