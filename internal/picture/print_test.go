package picture

import "testing"

// printed gives a picture as it is on paper.
func printed(draw func(p *Picture)) *Picture {
	p := &Picture{}
	draw(p)
	Print(p)
	return p
}

// Words of any colour of the palette stand out on the bare paper and on anything of one colour, whole and half faded.
func TestPrintedWordsStandOut(t *testing.T) {
	all := []Color{Paper, PaperShade, Ink, InkSoft, GoldLight, Gold, GoldDark, GoldMark, Teal, TealDark, Blue, Coral, Violet, Mute, Quiet,
		Track, PadLight, PadBand, DeskLight, DeskMid, DeskDark, Glass}
	for _, ink := range all {
		for _, ground := range append(all, White) {
			p := printed(func(p *Picture) {
				if ground != White {
					p.Rect(0, 0, 200, 100, 4, Solid(ground))
				}
				p.Text(100, 50, Center, Label, ink, "words")
			})
			words := p.Nodes[len(p.Nodes)-1].Paint.From
			if got := Ratio(words, ground); got < 4.5 && got < Ratio(ground, RGB(0))-0.1 && got < Ratio(ground, White)-0.1 {
				t.Errorf("%v on %v comes to %.2f:1", ink, ground, got)
			}
			if Ratio(ink, ground) >= wordsOnPaper && words != ink {
				t.Errorf("%v on %v needs no change", ink, ground)
			}
		}
	}
}

// What lies behind words is found through groups, clips, rounded corners, outlines and curves.
func TestPrintLooksBehind(t *testing.T) {
	disc := NewPath("M -1 0 Q -1 -1 0 -1 Q 1 -1 1 0 Q 1 1 0 1 Q -1 1 -1 0 Z")
	for name, c := range map[string]struct {
		draw  func(p *Picture)
		light bool // white words stay white: they stand on something dark
	}{
		"nothing":           {func(p *Picture) {}, false},
		"a sheet":           {func(p *Picture) { p.Rect(-50, -50, 100, 100, 0, Solid(DeskDark)) }, true},
		"an outline":        {func(p *Picture) { p.Frame(-50, -50, 100, 100, 0, 2, Solid(DeskDark)) }, false},
		"an ellipse":        {func(p *Picture) { p.Ellipse(0, 0, 60, 30, Solid(DeskDark)) }, true},
		"a round corner":    {func(p *Picture) { p.Rect(0, -15, 200, 300, 100, Solid(DeskDark)) }, false},
		"an area":           {func(p *Picture) { p.Area(50, Solid(DeskDark), Point{-60, -40}, Point{60, -20}) }, true},
		"under an area":     {func(p *Picture) { p.Area(50, Solid(DeskDark), Point{-60, 40}, Point{60, 20}) }, false},
		"a curve":           {func(p *Picture) { p.Shape(disc, 0, 0, 60, Solid(DeskDark)) }, true},
		"a curve elsewhere": {func(p *Picture) { p.Shape(disc, 90, 0, 60, Solid(DeskDark)) }, false},
		"a veil":            {func(p *Picture) { p.Rect(-50, -50, 100, 100, 0, Solid(DeskDark.Alpha(0.2))) }, false},
		"a group": {func(p *Picture) {
			p.Push(Group{X: 10, Turn: 1.5, Scale: 3})
			p.Rect(-30, -30, 60, 60, 0, Solid(DeskDark))
			p.Pop()
		}, true},
		"a faded group": {func(p *Picture) {
			p.Push(Group{Fade: 0.9})
			p.Rect(-50, -50, 100, 100, 0, Solid(DeskDark))
			p.Pop()
		}, false},
		"a clip": {func(p *Picture) {
			p.Push(Group{Clipped: true, Clip: Box{100, 100, 10, 10}})
			p.Rect(-50, -50, 100, 100, 0, Solid(DeskDark))
			p.Pop()
		}, false},
	} {
		p := printed(func(p *Picture) { c.draw(p); p.Text(0, 5, Center, Label, Paper, "words") })
		if got := Luminance(p.Nodes[len(p.Nodes)-1].Paint.From) > 0.5; got != c.light {
			t.Errorf("on %s words are light: %v", name, got)
		}
	}
}

// Lines drawn on the desk turn dark in their hue, light things get an outline, dark ones stay; shadows and lights go.
func TestPrintKeepsThings(t *testing.T) {
	p := printed(func(p *Picture) {
		p.Shadow(0, 0, 50, 50, 4, 8, 0.5)
		p.Glow(0, 0, 50, Gold)
		p.Line(200, 0, 300, 0, 2, Solid(GoldLight))
		p.Rect(0, 0, 50, 50, 4, Solid(Paper))
		p.Line(10, 10, 40, 10, 2, Solid(Coral))
		p.Ellipse(120, 20, 20, 20, Solid(Gold))
		p.Rect(0, 100, 80, 80, 0, Solid(DeskDark))
		p.Area(300, Solid(GoldLight.Alpha(0.3)), Point{200, 200}, Point{260, 200})
	})
	kinds := []Kind{}
	for _, n := range p.Nodes {
		kinds = append(kinds, n.Kind)
	}
	if want := []Kind{Polyline, Rect, Rect, Polyline, Ellipse, Rect}; len(kinds) != len(want) {
		t.Fatalf("what is left: %v, want %v", kinds, want)
	}
	line, frame, onSheet, coin, dark := p.Nodes[0], p.Nodes[2], p.Nodes[3], p.Nodes[4], p.Nodes[5]
	if c := line.Paint.From; Ratio(c, White) < 4.5 || c.R <= c.B {
		t.Errorf("the line came to %v", c)
	}
	if frame.Stroke == 0 || onSheet.Paint != Solid(Coral) || coin.Paint != Solid(Gold) || dark.Paint != Solid(DeskDark) {
		t.Errorf("things changed: %+v", p.Nodes[1:])
	}
}
