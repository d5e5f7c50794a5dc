package stagetest

import (
	"math"
	"testing"

	"coinorcap/internal/picture"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

// What tests are told about words must itself be right: here is one word in groups that move, scale, turn, fade and cut.
func TestWordsStandWhereGroupsPutThem(t *testing.T) {
	s := picture.Label
	wide, high := s.Width("lid"), s.Font.CapHeight()*s.Size
	for name, c := range map[string]struct {
		groups []picture.Group
		align  picture.Align
		want   picture.Box // of what is shown; empty: nothing
		size   float64
		alpha  uint8
	}{
		"plain":  {nil, picture.Left, picture.Box{X: 10, Y: 20 - high, W: wide, H: high + 3.2}, 16, 255},
		"centre": {nil, picture.Center, picture.Box{X: 10 - wide/2, Y: 20 - high, W: wide, H: high + 3.2}, 16, 255},
		"right":  {nil, picture.Right, picture.Box{X: 10 - wide, Y: 20 - high, W: wide, H: high + 3.2}, 16, 255},
		"moved in scaled": {[]picture.Group{{X: 100, Y: 50, Scale: 2}, {X: 5, Y: 6}}, picture.Left,
			picture.Box{X: 130, Y: 102 - 2*high, W: 2 * wide, H: 2 * (high + 3.2)}, 32, 255},
		"turned in moved": {[]picture.Group{{X: 100, Y: 50}, {Turn: math.Pi / 2, Scale: 0.5}}, picture.Left,
			picture.Box{X: 90 - 1.6, Y: 55, W: (high + 3.2) / 2, H: wide / 2}, 8, 255},
		"faded":     {[]picture.Group{{Fade: 0.2}, {Fade: 0.25}}, picture.Left, picture.Box{X: 10, Y: 20 - high, W: wide, H: high + 3.2}, 16, 153},
		"faded out": {[]picture.Group{{Fade: 0.3}, {Fade: 0.3}}, picture.Left, picture.Box{}, 0, 0},
		"half cut":  {[]picture.Group{{Clipped: true, Clip: picture.Box{X: 12, W: 99, H: 99}}}, picture.Left, picture.Box{X: 12, Y: 20 - high, W: wide - 2, H: high + 3.2}, 16, 255},
		"cut in a cut": {[]picture.Group{{Clipped: true, Clip: picture.Box{W: 99, H: 99}, X: 40}, {Clipped: true, Clip: picture.Box{X: -40, W: 50, H: 99}}}, picture.Left,
			picture.Box{}, 0, 0},
	} {
		p := &picture.Picture{}
		for _, g := range c.groups {
			p.Push(g)
		}
		p.Text(10, 20, c.align, s, picture.Ink, "lid")
		for range c.groups {
			p.Pop()
		}
		words := Words(p)
		if c.size == 0 {
			if len(words) != 0 {
				t.Errorf("%s: %+v", name, words)
			}
			continue
		}
		if len(words) != 1 {
			t.Errorf("%s: %d words", name, len(words))
			continue
		}
		w, b := words[0], Bounds(words[0].Shown)
		if !near(b.X, c.want.X) || !near(b.Y, c.want.Y) || !near(b.W, c.want.W) || !near(b.H, c.want.H) || !near(w.Size, c.size) || w.Color.A != c.alpha {
			t.Errorf("%s: %+v at %.1f and opacity %d, want %+v at %.1f and %d", name, b, w.Size, w.Color.A, c.want, c.size, c.alpha)
		}
	}
}

func TestOverlap(t *testing.T) {
	square := func(x, y, side, turn float64) (pts []picture.Point) {
		for k := range 4 {
			sin, cos := math.Sincos(turn + math.Pi/4 + math.Pi/2*float64(k))
			pts = append(pts, picture.Point{X: x + side*math.Sqrt2/2*cos, Y: y + side*math.Sqrt2/2*sin})
		}
		return pts
	}
	for _, c := range []struct{ x, y, turn, want float64 }{
		{0, 0, 0, 10}, {9, 0, 0, 1}, {3, -8, 0, 2}, {12, 0, 0, -2}, {10, 10, 0, 0},
		{12, 0, math.Pi / 4, 5*math.Sqrt2 - 7},               // a corner in a side
		{9, 9, math.Pi / 4, 5 + 5*math.Sqrt2 - 9*math.Sqrt2}, // boxes meet, squares do not
	} {
		if got := Overlap(square(0, 0, 10, 0), square(c.x, c.y, 10, c.turn)); !near(got, c.want) {
			t.Errorf("at %v, %v, turned by %.2f: %v deep, want %v", c.x, c.y, c.turn, got, c.want)
		}
	}
}
