package svg

import (
	"math"

	"golang.org/x/image/font/sfnt"

	"coinorcap/internal/face"
	"coinorcap/internal/picture"
)

// perEm is how many units of an outline make an em: enough for a letter as high as the stage.
const perEm = 1000

// glyph is a letter of a face, whatever its size.
type glyph struct {
	font face.Font
	id   sfnt.GlyphIndex
}

// words writes a line of text: a group in outline units, with a use for each letter. Stills say most letters many
// times, so this is a fraction of what outlines in place would take.
func (s *writer) words(n *picture.Node) {
	size := n.Style.Size
	if size <= 0 || n.Text == "" {
		return
	}
	x := n.X
	switch n.Align {
	case picture.Center:
		x -= n.Style.Width(n.Text) / 2
	case picture.Right:
		x -= n.Style.Width(n.Text)
	}
	s.text("<g")
	s.transform(x, n.Y, 0, size/perEm)
	s.color("fill", n.Paint.From)
	s.text(">")
	face.Layout(n.Style.Font, size, n.Style.Track, n.Text, func(g sfnt.GlyphIndex, x float64) {
		if len(face.Outline(n.Style.Font, g)) == 0 {
			return
		}
		s.use('g', index(&s.glyphs, glyph{n.Style.Font, g}))
		s.some("x", math.Round(x/size*perEm))
		s.text("/>")
	})
	s.text("</g>")
}

// outline opens the element of a letter.
func (s *writer) outline(g glyph) {
	s.begin(0)
	at := func(p [2]float32) (x, y float64) { return float64(p[0]) * perEm, float64(p[1]) * perEm }
	outline := face.Outline(g.font, g.id)
	for i := range outline {
		seg := &outline[i]
		ax, ay := at(seg.P[0])
		bx, by := at(seg.P[1])
		cx, cy := at(seg.P[2])
		switch seg.Op {
		case face.MoveTo:
			s.move(ax, ay)
		case face.LineTo:
			s.line(ax, ay)
		case face.QuadTo:
			s.curve(ax, ay, bx, by)
		case face.CubeTo:
			s.step('c', ax, ay, bx, by, cx, cy)
		}
	}
	s.text(`"`)
}
