package cap

import (
	"math"
	"testing"

	pic "coinorcap/internal/picture"
	"coinorcap/internal/props"
	"coinorcap/internal/stage"
	"coinorcap/internal/stagetest"
)

func TestJarIsToScale(t *testing.T) {
	for shape := range stage.Shape(2) {
		for _, profit := range []int{0, 1, 7, 12, 20, 21, 31, 100} {
			p, n := stagetest.Settled(t, Scene, shape, "en", "cap.jar", map[string]int{"cap.profit": profit})
			want := int(math.Round(props.JarCoins * n.Output("cap.investors") / n.Output("cap.limit")))
			if got := stagetest.CoinsInJar(p); got != want {
				t.Errorf("shape %d, profit %d: %d coins in the jar, want %d", shape, profit, got, want)
			}
		}
	}
}

func TestNothingSpillsBelowTheLid(t *testing.T) {
	gold := func(p *pic.Picture) (n int) {
		for _, q := range p.Nodes {
			if q.Kind == pic.Ellipse && q.X == 0 && q.Paint == pic.Across(pic.GoldLight, pic.GoldDark) {
				n++
			}
		}
		return n
	}
	for profit, spills := range map[int]bool{19: false, 20: false, 21: true, 100: true} {
		p, _ := stagetest.Settled(t, Scene, stage.Wide, "en", "cap.jar", map[string]int{"cap.profit": profit})
		if got := gold(p) > 0; got != spills {
			t.Errorf("profit %d: coins spill: %v, want %v", profit, got, spills)
		}
	}
}

func TestBarsAreToScale(t *testing.T) {
	for shape := range stage.Shape(2) {
		l := &wide
		if shape == stage.Tall {
			l = &tall
		}
		for _, profit := range []int{25, 31, 100} {
			p, n := stagetest.Settled(t, Scene, shape, "en", "cap.stock", map[string]int{"cap.profit": profit})
			for i, output := range []string{"cap.nonprofit", "cap.stock"} {
				got := 0.0
				for _, g := range p.Groups {
					if g.Clipped && g.Clip.Y == l.bars[i].Y {
						got = g.Clip.W / l.bars[i].W
					}
				}
				if want := n.Output(output) / n.Value("cap.profit"); math.Abs(got-want) > 1e-6 {
					t.Errorf("shape %d, profit %d: the bar of %s is %v of the whole, want %v", shape, profit, output, got, want)
				}
			}
		}
	}
}

func TestHandlesLieWhereTheValuesAre(t *testing.T) {
	for shape := range stage.Shape(2) {
		p, _ := stagetest.Settled(t, Scene, shape, "en", "cap.jar", map[string]int{"cap.profit": 50, "cap.multiple": 49})
		w, h := shape.Size()
		if len(p.Handles) != 2 {
			t.Fatalf("%d handles, want 2", len(p.Handles))
		}
		for _, q := range p.Handles {
			part := 0.5
			if q.Control == "cap.multiple" {
				part = 49.0 / 99
			}
			x := q.From.X + (q.To.X-q.From.X)*part
			if mid := q.Box.X + q.Box.W/2; math.Abs(mid-x) > 0.01 {
				t.Errorf("shape %d: the handle of %s is at %v, its value at %v", shape, q.Control, mid, x)
			}
			if q.Box.X < 0 || q.Box.Y < 0 || q.Box.X+q.Box.W > w || q.Box.Y+q.Box.H > h || min(q.Box.W, q.Box.H) < 44 {
				t.Errorf("shape %d: the handle of %s has the box %v", shape, q.Control, q.Box)
			}
		}
	}
}
