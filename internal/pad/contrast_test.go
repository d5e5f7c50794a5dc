package pad

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"coinorcap/internal/face"
	"coinorcap/internal/models"
	"coinorcap/internal/picture"
	"coinorcap/internal/stagetest"
)

// The least contrast of words, by WCAG 2.2: 1.4.3 (AA), and in the high contrast 1.4.6 (AAA).
func least(w *stagetest.Word, high bool) float64 {
	heavy := w.Style.Font == face.Bold || w.Style.Font == face.Display
	large := w.Size >= 24 || heavy && w.Size >= 19
	switch {
	case high && large:
		return 4.5
	case high:
		return 7
	case large:
		return 3
	}
	return 4.5
}

// group is what the groups around a node come to. The pad turns nothing.
type group struct {
	x, y, scale float64
	clip        picture.Box
}

// under gives the colour at a point before a node is drawn, over a desk of one colour: rectangles, ellipses and shadows,
// which is all that words stand on.
func under(pic *picture.Picture, node int, x, y float64, desk picture.Color) picture.Color {
	all := picture.Box{X: -1e6, Y: -1e6, W: 2e6, H: 2e6}
	groups, c := []group{{0, 0, 1, all}}, desk
	for i := range pic.Nodes[:node] {
		n, g := &pic.Nodes[i], groups[len(groups)-1]
		switch n.Kind {
		case picture.Push:
			in := &pic.Groups[n.Lo]
			next := group{g.x + in.X*g.scale, g.y + in.Y*g.scale, g.scale, g.clip}
			if in.Scale != 0 {
				next.scale *= in.Scale
			}
			if in.Clipped {
				next.clip = meet(g.clip, picture.Box{X: g.x + in.Clip.X*g.scale, Y: g.y + in.Clip.Y*g.scale, W: in.Clip.W * g.scale, H: in.Clip.H * g.scale})
			}
			groups = append(groups, next)
			continue
		case picture.Pop:
			groups = groups[:len(groups)-1]
			continue
		}
		if !inside(g.clip, x, y) {
			continue
		}
		px, py := (x-g.x)/g.scale, (y-g.y)/g.scale
		switch n.Kind {
		case picture.Rect:
			b := picture.Box{X: n.X, Y: n.Y, W: n.W, H: n.H}
			if n.Stroke > 0 {
				s := n.Stroke / 2
				if !inside(picture.Box{X: b.X - s, Y: b.Y - s, W: b.W + 2*s, H: b.H + 2*s}, px, py) || inside(picture.Box{X: b.X + s, Y: b.Y + s, W: b.W - 2*s, H: b.H - 2*s}, px, py) {
					continue
				}
			} else if !inside(b, px, py) {
				continue
			}
			c = over(c, n.Paint.At((px-b.X)/b.W, (py-b.Y)/b.H))
		case picture.Ellipse:
			if n.Stroke == 0 && math.Hypot((px-n.X)/n.W, (py-n.Y)/n.H) < 1 {
				c = over(c, n.Paint.From)
			}
		case picture.Shadow:
			if inside(picture.Box{X: n.X, Y: n.Y, W: n.W, H: n.H}, px, py) {
				c = over(c, n.Paint.From)
			}
		}
	}
	return c
}

func meet(a, b picture.Box) picture.Box {
	x, y := max(a.X, b.X), max(a.Y, b.Y)
	return picture.Box{X: x, Y: y, W: min(a.X+a.W, b.X+b.W) - x, H: min(a.Y+a.H, b.Y+b.H) - y}
}

// over lays a colour that may be clear over an opaque one.
func over(c, top picture.Color) picture.Color {
	a := float64(top.A) / 255
	top.A = 255
	return c.Mix(top, a)
}

// faint lists the words of a picture that stand out too little, but for one of nine rows of places below each: a rule of
// the pad may cross it.
func faint(pic *picture.Picture, from int, aaa bool) (n int, list []string) {
	desk := picture.DeskLight
	if aaa {
		desk = high.desk
	}
	for _, w := range stagetest.Words(pic) {
		if w.Node < from {
			continue
		}
		b := stagetest.Bounds(w.Shown)
		if b.H < 0.6*stagetest.Bounds(w.Corner).H {
			continue // half scrolled away
		}
		n++
		var ratios []float64
		for _, u := range [4]float64{0.1, 0.35, 0.65, 0.9} {
			for v := 0.05; v < 1; v += 0.11 {
				behind := under(pic, w.Node, b.X+u*b.W, b.Y+v*b.H, desk)
				ratios = append(ratios, picture.Ratio(over(behind, w.Color), behind))
			}
		}
		slices.Sort(ratios)
		if got, want := ratios[4], least(&w, aaa); got < want {
			list = append(list, fmt.Sprintf("%q has a contrast of %.2f:1, needs %.1f:1", w.Text, got, want))
		}
	}
	return n, list
}

func TestWordsStandOut(t *testing.T) {
	st := stagetest.Story(t)
	seen, said := 0, map[string]bool{}
	for _, contrast := range []bool{false, true} {
		for _, size := range sizes {
			p := New(st, models.All{})
			look := func(v View, at string) {
				v.W, v.H, v.Settings.Contrast = size[0], size[1], contrast
				p.Layout(v)
				for p.Hover = -1; p.Hover < len(p.targets); p.Hover += 1 + len(p.targets)/3 {
					pic := &picture.Picture{}
					p.Draw(pic)
					from := 0
					if p.over() != Nothing {
						for i, n := range pic.Nodes {
							if n.Kind == picture.Rect && n.W == v.W && n.H == v.H {
								from = i
							}
						}
					}
					n, list := faint(pic, from, contrast)
					seen += n
					for _, d := range list {
						if !said[d] {
							said[d] = true
							t.Errorf("%s, %.0fx%.0f, high contrast %v: %s", at, size[0], size[1], contrast, d)
						}
					}
				}
			}
			for _, b := range st.Beats() {
				look(View{Session: seenAll(st, stagetest.Session(t, "en", b.ID, nil))}, b.ID)
			}
			for _, over := range []Sheet{{Page: Help}, {Page: Contents}, {Page: Preferences}, {Page: Glossary}, {Page: Sources, Facts: "F18 N7"}} {
				look(View{Session: stagetest.Session(t, "en", "table.ways", nil), Over: over}, fmt.Sprint(over))
			}
		}
	}
	if seen < 10000 {
		t.Errorf("only %d words were seen", seen)
	}
}

// The edges by which controls are known: 3:1, and in the high contrast 4.5:1.
func TestEdgesStandOut(t *testing.T) {
	for name, p := range map[string]*palette{"normal": &normal, "high": &high} {
		want := 3.0
		desk := picture.DeskLight
		if name == "high" {
			want, desk = 4.5, p.desk
		}
		for _, c := range []struct {
			what string
			a, b picture.Color
		}{
			{"an option's edge on the pad", p.cardEdge, p.padDark}, {"an option's edge", p.cardEdge, p.card},
			{"a picked option's edge", p.set, p.card}, {"a picked option's edge on the pad", p.set, p.padDark},
			{"a slider's track", p.track, p.padDark}, {"a slider's track", p.set, p.padDark}, {"a slider's thumb", p.ink[inkText], p.padDark},
			{"the way to skip", p.ink[inkSoft], p.padDark}, {"a dash ahead", p.ahead, desk}, {"a dash past", p.past, desk},
			{"the focus on the pad", p.focusPad, p.padDark}, {"the focus on paper", p.focusPad, p.card}, {"the focus on the desk", p.focusDesk, desk},
		} {
			if got := picture.Ratio(c.a, c.b); got < want && !(name == "normal" && c.what == "a dash ahead") {
				t.Errorf("%s contrast, %s: %.2f:1, needs %.1f:1", name, c.what, got, want)
			}
		}
	}
}

// The test of words must be able to fail.
func TestFaintWordsAreFound(t *testing.T) {
	p := &picture.Picture{}
	p.Rect(0, 0, 400, 400, 0, picture.Down(picture.Paper, picture.Paper))
	p.Text(10, 40, picture.Left, text(16), picture.Ink, "good")
	p.Text(10, 80, picture.Left, text(16), picture.Mute, "faint")
	p.Push(picture.Group{Clipped: true, Clip: picture.Box{Y: 100, W: 400, H: 100}, Y: 100})
	p.Rect(0, 0, 400, 400, 0, picture.Solid(picture.Ink))
	p.Text(10, 40, picture.Left, text(16), picture.InkSoft, "dark")
	p.Text(10, 80, picture.Left, text(16), picture.Paper, "light")
	p.Pop()
	p.Text(10, 240, picture.Left, text(16), picture.Ink, "below")
	if n, list := faint(p, 0, false); n != 5 || len(list) != 2 {
		t.Errorf("of %d words are faint: %q", n, list)
	}
}
