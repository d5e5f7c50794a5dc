package picture

import (
	"unicode/utf8"

	"coinorcap/internal/face"
)

// Color is an sRGB colour, not premultiplied.
type Color struct{ R, G, B, A uint8 }

// RGB makes an opaque colour from 0xRRGGBB.
func RGB(hex uint32) Color { return Color{uint8(hex >> 16), uint8(hex >> 8), uint8(hex), 255} }

// Alpha gives c with a times its opacity, a from 0 to 1.
func (c Color) Alpha(a float64) Color {
	c.A = uint8(float64(c.A)*min(max(a, 0), 1) + 0.5)
	return c
}

// Mix gives the colour t of the way from c to d, t from 0 to 1.
func (c Color) Mix(d Color, t float64) Color {
	t = min(max(t, 0), 1)
	f := func(a, b uint8) uint8 { return uint8(float64(a) + (float64(b)-float64(a))*t + 0.5) }
	return Color{f(c.R, d.R), f(c.G, d.G), f(c.B, d.B), f(c.A, d.A)}
}

// The palette of style.md. Contrast makes the high contrast of it.
var (
	Paper       = RGB(0xF8F5EC)
	PaperShade  = RGB(0xDAD6C8)
	Ink         = RGB(0x1B2440)
	InkSoft     = RGB(0x4A5578)
	GoldLight   = RGB(0xFFD769)
	Gold        = RGB(0xF5B82E)
	GoldDark    = RGB(0xD18F17)
	GoldEdge    = RGB(0xC58412)
	GoldMark    = RGB(0x8A5606)
	Teal        = RGB(0x3FC1A5)
	TealDark    = RGB(0x1C8C78)
	Blue        = RGB(0x7FB2FF)
	Coral       = RGB(0xFF7A59)
	Violet      = RGB(0xB79CFF)
	Mute        = RGB(0x8EA0C4)
	Quiet       = RGB(0xBEC6D6) // secondary words on the desk: 6:1 on its lightest part
	Track       = RGB(0x3A4C75)
	PadLight    = RGB(0xFFF7C4)
	PadDark     = RGB(0xFBEB9C)
	PadBand     = RGB(0xC4522F)
	DeskLight   = RGB(0x2A3F6E)
	DeskMid     = RGB(0x16233F)
	DeskDark    = RGB(0x0B1222)
	Glass       = RGB(0xC3D6F5)
	ShadowColor = RGB(0x050914)
)

// Paint is a colour, or a change from one to another along a straight line across a node's bounding box.
type Paint struct {
	From, To Color
	DX, DY   float64 // direction of the change, as shares of the box: (1,0) left to right, (0,1) down, (1,1) diagonal
}

// Solid is a paint of one colour.
func Solid(c Color) Paint { return Paint{From: c, To: c} }

// Down is a paint from a at the top to b at the bottom.
func Down(a, b Color) Paint { return Paint{From: a, To: b, DY: 1} }

// Across is a paint from a at the left to b at the right.
func Across(a, b Color) Paint { return Paint{From: a, To: b, DX: 1} }

// Slant is a paint from a at the upper left to b at the lower right.
func Slant(a, b Color) Paint { return Paint{From: a, To: b, DX: 1, DY: 1} }

// At gives the colour at (u, v), shares of the node's box from its upper left corner.
func (p Paint) At(u, v float64) Color {
	d := p.DX + p.DY
	if d == 0 {
		return p.From
	}
	return p.From.Mix(p.To, (u*p.DX+v*p.DY)/d)
}

// Fade gives the paint with a times its opacity.
func (p Paint) Fade(a float64) Paint {
	p.From, p.To = p.From.Alpha(a), p.To.Alpha(a)
	return p
}

// Style is how words are set.
type Style struct {
	Font  face.Font
	Size  float64 // em, in the view's units; at least 16 for anything to be read
	Track float64 // extra space between letters, same unit
}

// The styles of the stage.
var (
	Figure = Style{Font: face.Display, Size: 30, Track: -0.3} // the number a picture is about
	Head   = Style{Font: face.Display, Size: 20}
	Label  = Style{Font: face.Text, Size: 16}
	Strong = Style{Font: face.Bold, Size: 16}
	Script = Style{Font: face.Hand, Size: 26}
	Sheet  = Style{Font: face.Typed, Size: 16}
)

// Sized gives the style at another size.
func (s Style) Sized(size float64) Style {
	s.Size = size
	return s
}

// Within gives the style smaller, where words would run farther than a room in it: down to 16, the least that is read, and
// then a little closer set.
func (s Style) Within(room float64, words string) Style {
	if w := s.Width(words); w > room {
		s.Size = max(min(16, s.Size), s.Size*room/w)
	}
	if w, n := s.Width(words), utf8.RuneCountInString(words); w > room && n > 1 {
		s.Track -= min(0.035*s.Size, (w-room)/float64(n-1))
	}
	return s
}

// Width is how far words run in the style, in the view's units.
func (s Style) Width(words string) float64 { return face.Width(s.Font, s.Size, s.Track, words) }
