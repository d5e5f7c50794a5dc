package svg

import (
	"strconv"
	"unicode/utf8"

	"coinorcap/internal/picture"
)

// text writes a string as it is. In line it would be most of the package's code.
//
//go:noinline
func (s *writer) text(t string) { s.out = append(s.out, t...) }

// value writes a length, to the hundredth.
func (s *writer) value(v float64) { s.out = appendNumber(s.out, v, 2) }

// number2 writes an attribute whose value is a number with two decimals.
func (s *writer) number2(name string, v float64) {
	s.text(" ")
	s.text(name)
	s.text(`="`)
	s.value(v)
	s.text(`"`)
}

// some writes a number's attribute unless the number is 0, which is what its absence means.
func (s *writer) some(name string, v float64) {
	if fixed(v, 2) != 0 {
		s.number2(name, v)
	}
}

// name writes the id of the nth thing of a kind.
func (s *writer) name(kind byte, n int) {
	s.text(s.prefix)
	s.out = append(s.out, kind)
	s.out = strconv.AppendInt(s.out, int64(n), 36)
}

// reference writes an attribute that points at an id.
func (s *writer) reference(attr string, kind byte, n int) {
	s.text(" ")
	s.text(attr)
	s.text(`="url(#`)
	s.name(kind, n)
	s.text(`)"`)
}

// use opens a use of an element of defs.
func (s *writer) use(kind byte, n int) {
	s.text(`<use href="#`)
	s.name(kind, n)
	s.text(`"`)
}

// id writes the id attribute.
func (s *writer) id(kind byte, n int) {
	s.text(` id="`)
	s.name(kind, n)
	s.text(`"`)
}

// paint writes a node's paint, as its fill or as its stroke, and closes the element.
func (s *writer) paint(n *picture.Node, f fill) {
	attr := "fill"
	if n.Stroke > 0 {
		attr = "stroke"
		s.number2("stroke-width", n.Stroke)
		if n.Kind != picture.Polyline {
			s.text(` fill="none"`)
		}
	}
	p := &n.Paint
	if p.From == p.To || p.DX+p.DY == 0 {
		s.color(attr, p.From)
	} else {
		s.reference(attr, 'c', index(&s.fills, f))
	}
	s.text("/>")
}

// color writes a colour's attribute, and its opacity's if it has one.
func (s *writer) color(attr string, c picture.Color) {
	s.text(" ")
	s.text(attr)
	s.text(`="#`)
	s.hex(c)
	s.text(`"`)
	if c.A < 255 {
		if attr == "stop-color" {
			attr = "stop"
		}
		s.text(" ")
		s.text(attr)
		s.text(`-opacity="`)
		s.out = appendNumber(s.out, float64(c.A)/255, 3)
		s.text(`"`)
	}
}

// hex writes a colour's parts, in the short form where there is one.
func (s *writer) hex(c picture.Color) {
	const digits = "0123456789abcdef"
	short := c.R%17 == 0 && c.G%17 == 0 && c.B%17 == 0
	for _, v := range [3]uint8{c.R, c.G, c.B} {
		s.out = append(s.out, digits[v>>4])
		if !short {
			s.out = append(s.out, digits[v&15])
		}
	}
}

// escape writes words for XML. What XML cannot hold is left out, or marked where it is no UTF-8.
func (s *writer) escape(words string) {
	for _, r := range words {
		switch {
		case r == '&':
			s.text("&amp;")
		case r == '<':
			s.text("&lt;")
		case r == '>':
			s.text("&gt;")
		case r < ' ' && r != '\t' && r != '\n', r == 0xfffe, r == 0xffff:
		default:
			s.out = utf8.AppendRune(s.out, r)
		}
	}
}

// index gives the place of a thing in a list, at the end if it is new.
func index[T comparable](list *[]T, v T) int {
	for i := range *list {
		if (*list)[i] == v {
			return i
		}
	}
	*list = append(*list, v)
	return len(*list) - 1
}
