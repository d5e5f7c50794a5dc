package picture

import (
	"math"
	"testing"
)

func TestRatio(t *testing.T) {
	for _, c := range []struct {
		a, b Color
		want float64
	}{{RGB(0xFFFFFF), RGB(0), 21}, {RGB(0x777777), RGB(0xFFFFFF), 4.48}, {Gold, Gold, 1}} {
		if got := Ratio(c.a, c.b); math.Abs(got-c.want) > 0.005 {
			t.Errorf("%v on %v has %.3f, want %.2f", c.a, c.b, got, c.want)
		}
	}
}

// Whatever pair of colours had 4.5:1 has 7:1 after Contrast; lights are out, ghosts stay ghosts, and doing it twice
// changes nothing.
func TestContrastParts(t *testing.T) {
	all := []Color{Paper, PaperShade, Ink, InkSoft, GoldLight, Gold, GoldDark, GoldEdge, GoldMark, Teal, TealDark, Blue, Coral, Violet,
		Mute, Quiet, Track, PadLight, PadDark, PadBand, DeskLight, DeskMid, DeskDark, DeskPlain, Glass, RGB(0x808080), RGB(0x767676)}
	pairs := 0
	for _, ground := range all {
		for _, ink := range all {
			p := &Picture{}
			p.Rect(0, 0, 9, 9, 0, Solid(ground))
			p.Text(1, 1, Left, Label, ink, "x")
			Contrast(p)
			if Ratio(ground, ink) >= 4.5 {
				pairs++
				if got := Ratio(p.Nodes[0].Paint.From, p.Nodes[1].Paint.From); got < 6.99 {
					t.Errorf("%v on %v comes to %.2f:1", ink, ground, got)
				}
			}
			before := p.Nodes[0].Paint
			if Contrast(p); p.Nodes[0].Paint != before {
				t.Errorf("%v changes twice", ground)
			}
		}
	}
	if pairs < 100 {
		t.Errorf("only %d pairs were tried", pairs)
	}
	p := &Picture{}
	p.Glow(0, 0, 9, Gold)
	p.Text(0, 0, Left, Label, Paper.Alpha(0.2), "ghost")
	Contrast(p)
	if p.Nodes[0].Paint.From.A != 0 || p.Nodes[1].Paint.From.A != Paper.Alpha(0.2).A {
		t.Errorf("%+v", p.Nodes)
	}
	if n := testing.AllocsPerRun(5, func() { Contrast(p) }); n != 0 {
		t.Errorf("it allocates %v times", n)
	}
}
