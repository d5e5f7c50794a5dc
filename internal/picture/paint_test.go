package picture

import (
	"math"
	"testing"
)

func TestRGB(t *testing.T) {
	if c := RGB(0x12AB07); c != (Color{0x12, 0xAB, 0x07, 255}) {
		t.Errorf("RGB gives %v", c)
	}
}

func TestAlpha(t *testing.T) {
	for _, c := range []struct {
		has  uint8
		by   float64
		want uint8
	}{
		{255, 1, 255}, {255, 0, 0}, {255, 0.5, 128}, {255, 0.1, 26}, {200, 0.5, 100}, {1, 0.4, 0}, {1, 0.6, 1}, {0, 1, 0},
		{255, -1, 0}, {255, 2, 255}, {255, math.Inf(1), 255}, {255, math.Inf(-1), 0}, {255, 1 + 1e-9, 255}, {255, -1e-9, 0},
	} {
		if got, want := (Color{1, 2, 3, c.has}).Alpha(c.by), (Color{1, 2, 3, c.want}); got != want {
			t.Errorf("%d times %v is %v, want %v", c.has, c.by, got, want)
		}
	}
}

func TestMix(t *testing.T) {
	a, b := Color{0, 255, 10, 255}, Color{255, 0, 20, 0}
	for _, c := range []struct {
		t    float64
		want Color
	}{
		{0, a}, {1, b}, {0.5, Color{128, 128, 15, 128}}, {0.25, Color{64, 191, 13, 191}}, {0.999, Color{255, 0, 20, 0}},
		{-1, a}, {2, b}, {math.Inf(-1), a}, {math.Inf(1), b}, {1 + 1e-9, b},
	} {
		if got := a.Mix(b, c.t); got != c.want {
			t.Errorf("%v of the way: %v, want %v", c.t, got, c.want)
		}
	}
	for i := range 256 { // no channel leaves the way, nor goes back
		v := a.Mix(b, float64(i)/255)
		if v.R != uint8(i) || v.G != uint8(255-i) || v.B < 10 || v.B > 20 {
			t.Fatalf("%d of 255: %v", i, v)
		}
		if w := a.Mix(a, float64(i)/255); w != a {
			t.Fatalf("%v mixed with itself is %v", a, w)
		}
	}
}

func TestPaintAt(t *testing.T) {
	a, b := Color{0, 0, 0, 255}, Color{200, 100, 50, 55}
	mid, part := a.Mix(b, 0.5), a.Mix(b, 0.25)
	for _, c := range []struct {
		name string
		p    Paint
		u, v float64
		want Color
	}{
		{"solid", Solid(b), 0.3, 0.9, b},
		{"solid outside", Solid(b), -5, 9, b},
		{"down, top", Down(a, b), 0.9, 0, a},
		{"down, middle", Down(a, b), 0.1, 0.5, mid},
		{"down, foot", Down(a, b), 0.1, 1, b},
		{"across, left", Across(a, b), 0, 0.9, a},
		{"across, quarter", Across(a, b), 0.25, 0.9, part},
		{"across, right", Across(a, b), 1, 0.9, b},
		{"slant, upper left", Slant(a, b), 0, 0, a},
		{"slant, upper right", Slant(a, b), 1, 0, mid},
		{"slant, lower left", Slant(a, b), 0, 1, mid},
		{"slant, lower right", Slant(a, b), 1, 1, b},
		{"steep", Paint{From: a, To: b, DX: 1, DY: 3}, 1, 0, part},
		{"above the box", Down(a, b), 0.5, -3, a},
		{"below the box", Down(a, b), 0.5, 7, b},
	} {
		if got := c.p.At(c.u, c.v); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestFade(t *testing.T) {
	p := Slant(Gold, Ink.Alpha(0.4))
	got := p.Fade(0.5)
	if got.From != Gold.Alpha(0.5) || got.To != Ink.Alpha(0.4).Alpha(0.5) || got.DX != 1 || got.DY != 1 {
		t.Errorf("%v fades to %v", p, got)
	}
	if p != Slant(Gold, Ink.Alpha(0.4)) {
		t.Error("Fade changes the paint it was given")
	}
}

func TestStyle(t *testing.T) {
	s := Label.Sized(32)
	if s.Size != 32 || s.Font != Label.Font || Label.Size != 16 {
		t.Errorf("%v sized to %v", Label, s)
	}
	if a, b := Label.Width("jar"), s.Width("jar"); a <= 0 || math.Abs(b-2*a) > 1e-9 {
		t.Errorf("%v wide at 16, %v at 32", a, b)
	}
}
