package picture

import (
	"slices"
	"testing"
)

func seg(op Op, xy ...float64) Segment {
	s := Segment{Op: op}
	for i := 0; i < len(xy); i += 2 {
		s.P[i/2] = Point{xy[i], xy[i+1]}
	}
	return s
}

func TestParsePath(t *testing.T) {
	for _, c := range []struct {
		data   string
		want   []Segment
		bounds Box
	}{
		{"M 1 2", []Segment{seg(MoveTo, 1, 2)}, Box{1, 2, 0, 0}},
		{"M1,2 L3,4", []Segment{seg(MoveTo, 1, 2), seg(LineTo, 3, 4)}, Box{1, 2, 2, 2}},
		{"M 1 2 3 4 5 -6 Z", []Segment{seg(MoveTo, 1, 2), seg(LineTo, 3, 4), seg(LineTo, 5, -6)}, Box{1, -6, 4, 10}},
		{"M 0 0 L 1 1 2 0", []Segment{seg(MoveTo, 0, 0), seg(LineTo, 1, 1), seg(LineTo, 2, 0)}, Box{0, 0, 2, 1}},
		{"M0 0 Q 5 9 10 0 15 -9 20 0", []Segment{seg(MoveTo, 0, 0), seg(QuadTo, 5, 9, 10, 0), seg(QuadTo, 15, -9, 20, 0)}, Box{0, -9, 20, 18}},
		{"M0 0 C 1 2 3 4 5 6 Z", []Segment{seg(MoveTo, 0, 0), seg(CubicTo, 1, 2, 3, 4, 5, 6)}, Box{0, 0, 5, 6}},
		{"M 0 0 L 1 1 ZM 5 5 6 6 Z", []Segment{seg(MoveTo, 0, 0), seg(LineTo, 1, 1), seg(MoveTo, 5, 5), seg(LineTo, 6, 6)}, Box{0, 0, 6, 6}},
		{" M\n-.5\t1e2,L +3 .25 ", []Segment{seg(MoveTo, -0.5, 100), seg(LineTo, 3, 0.25)}, Box{-0.5, 0.25, 3.5, 99.75}},
	} {
		p, err := ParsePath(c.data)
		if err != nil || !slices.Equal(p.Segments, c.want) || p.Bounds != c.bounds {
			t.Errorf("%q: %+v, %v", c.data, p, err)
		}
	}
}

func TestParsePathRefuses(t *testing.T) {
	for data, want := range map[string]string{
		"":                     `path data "" does not start with a move`,
		" , ":                  `path data " , " does not start with a move`,
		"Z":                    `path data "Z" does not start with a move`,
		"L 1 2":                `path data "L 1 2" does not start with a move`,
		"Q 1 2 3 4":            `path data "Q 1 2 3 4" does not start with a move`,
		"1 2":                  `path data "1 2" has no command before "1"`,
		"M 1 2 Z 3 4":          `path data "M 1 2 Z 3 4" has no command before "3"`,
		"M 1 2 Z3 4":           `path data "M 1 2 Z3 4" has no command before "3"`,
		"H 3":                  `path data "H 3" has no command before "H"`,
		"M":                    `path data "M" ends in the middle of a command`,
		"M 1":                  `path data "M 1" ends in the middle of a command`,
		"M 1 2 3":              `path data "M 1 2 3" ends in the middle of a command`,
		"M 1 2 Q 3 4":          `path data "M 1 2 Q 3 4" ends in the middle of a command`,
		"M 1 2 C 3 4 5 6 7":    `path data "M 1 2 C 3 4 5 6 7" ends in the middle of a command`,
		"M-1-2":                `path data "M-1-2" ends in the middle of a command`,
		"M1,2L3,4":             `path data "M1,2L3,4" has no number in "2L3"`, // a command begins a field
		"M 1 two":              `path data "M 1 two" has no number in "two"`,
		"M 1 2 l 3 4":          `path data "M 1 2 l 3 4" has no number in "l"`,
		"M 1 2 H 3 4":          `path data "M 1 2 H 3 4" has no number in "H"`,
		"M 1 2 L 3 4Z":         `path data "M 1 2 L 3 4Z" has no number in "4Z"`,
		"M 1 2 LL 3 4":         `path data "M 1 2 LL 3 4" has no number in "L"`,
		"M NaN 1":              `path data "M NaN 1" has no number in "NaN"`,
		"M 1 -Inf":             `path data "M 1 -Inf" has no number in "-Inf"`,
		"M 1e999 0":            `path data "M 1e999 0" has no number in "1e999"`,
		"M 1 2 C 1 2 3 4 5 \"": `path data "M 1 2 C 1 2 3 4 5 \"" has no number in "\""`,
	} {
		p, err := ParsePath(data)
		if err == nil || err.Error() != want || p != nil {
			t.Errorf("%q gives %v, %v; want %s", data, p, err, want)
		}
	}
}

func TestNewPathPanics(t *testing.T) {
	if p := NewPath("M 1 2 L 3 4"); len(p.Segments) != 2 {
		t.Errorf("%+v", p)
	}
	defer func() {
		if got, want := recover(), `picture: path data "M 1" ends in the middle of a command`; got != want {
			t.Errorf("panics with %v, want %s", got, want)
		}
	}()
	NewPath("M 1")
}
